package io.github.ilacs.examples.outlook;

import io.github.ilacs.examples.record.AuthorityRecord;
import io.github.ilacs.examples.record.UnusableRow;
import io.github.ilacs.examples.words.Missing;
import io.github.ilacs.examples.words.RecordEnd;
import io.github.ilacs.history.UnknownTime;
import io.github.ilacs.outlook.Outlook;
import io.github.ilacs.outlook.OutlookModel;
import io.github.ilacs.outlook.VisitModel;
import io.github.ilacs.outlook.VisitOutlook;
import io.github.ilacs.schedule.Schedule;
import java.util.List;
import java.util.Optional;

/** What the outlook of one authority says: made once, and shown in every form. */
public final class OutlookAnswer {

  /** What is said where no day is possible. */
  static final String NO_DAY = "No day is possible in the years to come.";

  /** What is said where there is no outlook. */
  static final String NONE = "No outlook can be given, for the reasons below.";

  private final AuthorityRecord record;
  private final Missing missing;
  private final Optional<UnknownTime> unknown;
  private final Outlook outlook;
  private final VisitOutlook visit;
  private final List<OutlookPart> parts;

  private OutlookAnswer(
      AuthorityRecord record, Schedule schedule, Outlook outlook, VisitOutlook visit) {
    this.record = record;
    this.missing = Missing.of(record, schedule);
    this.unknown = schedule.unknownTime();
    this.outlook = outlook;
    this.visit = visit;
    this.parts = List.of(OutlookPart.of(outlook), OutlookPart.of(visit));
  }

  /**
   * Makes the outlook.
   *
   * @param record what is on record about the authority
   * @param schedule its schedule
   * @return what there is to say
   */
  public static OutlookAnswer of(AuthorityRecord record, Schedule schedule) {
    return new OutlookAnswer(
        record,
        schedule,
        OutlookModel.england().outlook(schedule),
        VisitModel.england().outlook(schedule));
  }

  /** Where the history was read, in words. */
  String origin() {
    return record.origin();
  }

  /** The time in which an inspection may have come that the record does not know. */
  Optional<UnknownTime> unknown() {
    return unknown;
  }

  /** Where the record ends, in words. */
  RecordEnd recordEnd() {
    return RecordEnd.of(unknown, outlook.asOf());
  }

  /** How likely the days of the next inspection are. */
  Outlook outlook() {
    return outlook;
  }

  /** How likely the weeks of the next visit are. */
  VisitOutlook visit() {
    return visit;
  }

  /** What is said of the next inspection, and then of the next visit. */
  List<OutlookPart> parts() {
    return parts;
  }

  /**
   * What the record lacks.
   *
   * @return the words
   */
  public Missing missing() {
    return missing;
  }

  /** The rows of the record that could not be used. */
  List<UnusableRow> unusable() {
    return record.unusable();
  }
}
