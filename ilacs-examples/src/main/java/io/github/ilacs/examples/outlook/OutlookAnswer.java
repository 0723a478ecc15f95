package io.github.ilacs.examples.outlook;

import io.github.ilacs.examples.record.AuthorityRecord;
import io.github.ilacs.examples.record.UnusableRow;
import io.github.ilacs.examples.words.Answer;
import io.github.ilacs.examples.words.Missing;
import io.github.ilacs.examples.words.RecordEnd;
import io.github.ilacs.examples.words.Text;
import io.github.ilacs.history.UnknownTime;
import io.github.ilacs.outlook.Outlook;
import io.github.ilacs.outlook.OutlookModel;
import io.github.ilacs.rule.Rule;
import io.github.ilacs.rule.Rules;
import io.github.ilacs.schedule.Schedule;
import java.util.ArrayList;
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
  private final List<Answer> answers;
  private final List<OutlookRow> rows;

  private OutlookAnswer(AuthorityRecord record, Schedule schedule, Outlook outlook) {
    this.record = record;
    this.missing = Missing.of(record, schedule);
    this.unknown = schedule.unknownTime();
    this.outlook = outlook;
    this.answers =
        switch (outlook.kind()) {
          case ESTIMATED -> estimated(outlook);
          case TOLD -> List.of(told(outlook));
          case NONE -> List.of();
        };
    this.rows = OutlookRow.of(outlook);
  }

  /**
   * Makes the outlook.
   *
   * @param record what is on record about the authority
   * @param schedule its schedule
   * @return what there is to say
   */
  public static OutlookAnswer of(AuthorityRecord record, Schedule schedule) {
    return new OutlookAnswer(record, schedule, OutlookModel.england().outlook(schedule));
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

  Outlook outlook() {
    return outlook;
  }

  /** The answers above the months; none where there is no outlook. */
  List<Answer> answers() {
    return answers;
  }

  /** The months, one row each; none where nothing is estimated. */
  List<OutlookRow> rows() {
    return rows;
  }

  /** What the record lacks. */
  Missing missing() {
    return missing;
  }

  /** The rows of the record that could not be used. */
  List<UnusableRow> unusable() {
    return record.unusable();
  }

  private static Answer told(Outlook outlook) {
    return Answer.of(
        "Told by Ofsted",
        outlook.told().map(Text::daysWithWeekdays).orElseThrow()
            + "; that wins over any estimate, and none is made",
        Rules.L_TOLD);
  }

  private static List<Answer> estimated(Outlook outlook) {
    OutlookModel model = outlook.model();
    Rule rule = model.rule();
    List<Answer> answers = new ArrayList<>();
    OutlookText.already(outlook)
        .ifPresent(text -> answers.add(Answer.of("Called already", text, rule, Rules.L_UNKNOWN)));
    outlook
        .interval()
        .ifPresent(
            interval ->
                answers.add(
                    Answer.of(
                        "Eight in ten",
                        Text.daysWithWeekdays(interval) + "; one in ten earlier, one in ten later",
                        rule)));
    outlook
        .median()
        .ifPresent(
            median ->
                answers.add(
                    Answer.of(
                        "Half by",
                        Text.day(median.start().firstDay())
                            + ", with a call on "
                            + Text.day(median.start().call()),
                        rule,
                        Rules.L_CALL)));
    outlook
        .likeliest()
        .ifPresent(
            day ->
                answers.add(
                    Answer.of(
                        "Likeliest Monday",
                        OutlookText.of(day) + ": no single week is likely",
                        rule)));
    answers.add(
        Answer.of(
            "Beyond the record",
            OutlookText.percent(outlook.beyondObserved())
                + " come after "
                + Text.day(outlook.lastObserved().orElseThrow())
                + ", when the wait is longer than any on record",
            rule));
    answers.add(
        Answer.of(
            "Rests on",
            model.waits()
                + " waits on record by "
                + Text.day(model.completeTo())
                + ", "
                + model.over()
                + " of which were over",
            rule));
    return answers;
  }
}
