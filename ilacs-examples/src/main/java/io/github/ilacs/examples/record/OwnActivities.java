package io.github.ilacs.examples.record;

import com.google.common.collect.ImmutableMap;
import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.framework.Pathway;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.Activity;
import io.github.ilacs.history.AnnualEngagementLetter;
import io.github.ilacs.history.AnnualEngagementMeeting;
import io.github.ilacs.history.DutyDone;
import io.github.ilacs.history.FocusedVisit;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.JointTargetedAreaInspection;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.history.LocalElection;
import io.github.ilacs.history.MonitoringVisit;
import io.github.ilacs.history.OfstedDecision;
import io.github.ilacs.history.OfstedDecision.Subject;
import io.github.ilacs.history.OnSiteActivity;
import io.github.ilacs.history.OwedDuty;
import io.github.ilacs.history.SelfEvaluation;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes what a council has recorded of itself a part of what has happened to it. */
final class OwnActivities {

  private static final Comparator<OwnRow> VISITS_THEN_RECEIPTS =
      Comparator.comparing((OwnRow row) -> row.what() != OwnKind.MONITORING_VISIT)
          .thenComparing(row -> !row.what().isReceipt())
          .thenComparing(row -> row.date().or(row::told).orElse(LocalDate.MIN));

  /** What Ofsted can tell an authority that it is on, by its words. */
  static final Map<String, Pathway> PATHWAYS =
      byLabel(Arrays.stream(Pathway.values()).filter(Pathway::isKnown), Pathway::label);

  /** What Ofsted can set a day for, by its words. */
  static final Map<String, Subject> SUBJECTS =
      byLabel(Arrays.stream(Subject.values()), Subject::label);

  /** Everything that an authority may owe has arisen by then. */
  private static final LocalDate LAST_DAY = LocalDate.of(2099, 12, 31);

  private final LocalAuthority authority;
  private final Timeline timeline;
  private final List<LocalElection> localElections = new ArrayList<>();
  private List<Activity> activities;

  /**
   * What has happened to an authority, and when its area votes.
   *
   * @param activities all that has happened to it
   * @param localElections the local elections that its rows name
   */
  record Added(List<Activity> activities, List<LocalElection> localElections) {}

  private OwnActivities(LocalAuthority authority, Timeline timeline, List<Activity> activities) {
    this.authority = authority;
    this.timeline = timeline;
    this.activities = activities;
  }

  /**
   * Adds what the rows tell.
   *
   * @param rows the rows of one authority
   * @param authority the authority
   * @param timeline the editions
   * @param activities what has happened to it otherwise
   * @param unusable takes each row that does not fit to that
   * @return all that has happened to it, and the local elections in its area
   */
  static Added added(
      List<OwnRow> rows,
      LocalAuthority authority,
      Timeline timeline,
      List<Activity> activities,
      Consumer<UnusableRow> unusable) {
    OwnActivities own = new OwnActivities(authority, timeline, activities);
    Map<OwnRow, Place> seen = new HashMap<>();
    // A letter is received after its visit is known, and asks for something once it is received.
    for (OwnRow row : rows.stream().sorted(VISITS_THEN_RECEIPTS).toList()) {
      Place first = seen.putIfAbsent(row.anywhere(), row.place());
      if (first != null) {
        unusable.accept(
            new UnusableRow(
                row.place(), row.urn(), "", "it repeats " + first, Optional.empty(), false));
        continue;
      }
      try {
        own.add(row);
      } catch (IllegalArgumentException | DateTimeException | UnusableRowException e) {
        unusable.accept(
            OwnFile.unusable(
                row.place(),
                row.urn(),
                row.what() == OwnKind.MONITORING_VISIT,
                String.valueOf(e.getMessage())));
      }
    }
    return new Added(own.activities, own.localElections);
  }

  private void add(OwnRow row) {
    if (row.what() == OwnKind.LOCAL_ELECTION) {
      localElections.add(new LocalElection(day(row)));
      return;
    }
    List<Activity> more = new ArrayList<>(activities);
    if (row.what().isReceipt()) {
      OnSiteActivity meant = received(row);
      OnSiteActivity received = withReceipt(meant, day(row));
      RowDates.requireNoSlip(received);
      more.set(more.indexOf(meant), received);
    } else {
      more.add(activity(row));
    }
    // Refused here if it does not fit to the rest.
    history(more);
    activities = more;
  }

  private InspectionHistory history(List<Activity> all) {
    return InspectionHistory.of(timeline, authority, all);
  }

  private Activity activity(OwnRow row) {
    return switch (row.what()) {
      case ANNUAL_ENGAGEMENT_MEETING -> new AnnualEngagementMeeting(day(row));
      case LETTER_AFTER_IT -> new AnnualEngagementLetter(day(row));
      case SELF_EVALUATION -> new SelfEvaluation(day(row));
      case MONITORING_VISIT -> monitoringVisit(row);
      case REPORT_PUBLISHED, ACTION_PLAN_SENT, DRAFT_SENT, STATEMENT_SENT -> done(row);
      case TOLD_PATHWAY ->
          new OfstedDecision.OnPathway(
              told(row), oneOf(PATHWAYS, row.about(), "a pathway"), row.document());
      case TOLD_DAYS ->
          new OfstedDecision.OnDate(
              told(row),
              oneOf(SUBJECTS, row.about(), "an inspection, visit or meeting"),
              DateWindow.of(day(row), row.until().orElse(day(row))),
              row.document());
      case DEFERRAL ->
          new OfstedDecision.Deferral(
              told(row),
              row.until()
                  .map(until -> DateWindow.of(day(row), until))
                  .orElseGet(() -> DateWindow.from(day(row))),
              row.document());
      case REPORT_RECEIVED, LETTER_RECEIVED, LOCAL_ELECTION ->
          throw new IllegalStateException(
              "'" + row.what().label() + "' is no activity: " + row.place());
    };
  }

  private static MonitoringVisit monitoringVisit(OwnRow row) {
    MonitoringVisit visit = MonitoringVisit.of(day(row), row.until().orElse(day(row)));
    RowDates.requireNoSlip(visit);
    return visit;
  }

  private static LocalDate day(OwnRow row) {
    return row.date().orElseThrow();
  }

  private static LocalDate told(OwnRow row) {
    return row.told().orElseThrow();
  }

  /** The activity that is named, or the last one that had ended. */
  private OnSiteActivity received(OwnRow row) {
    List<OnSiteActivity> candidates =
        activities.stream()
            .filter(OnSiteActivity.class::isInstance)
            .map(OnSiteActivity.class::cast)
            .filter(row.what()::isReceivedAfter)
            .toList();
    Optional<OnSiteActivity> meant =
        row.about().isEmpty()
            ? candidates.stream()
                .filter(one -> !one.lastDay().isAfter(day(row)))
                .max(Comparator.comparing(OnSiteActivity::lastDay))
            : Optional.of(begunOn(row, candidates));
    OnSiteActivity one =
        meant.orElseThrow(
            () ->
                new IllegalArgumentException(
                    "nothing on record had ended by "
                        + day(row)
                        + " of which this can be the "
                        + row.what().label()));
    if (one.received().isPresent()) {
      throw new IllegalArgumentException(
          "that of the " + one.inWords() + " was received on " + one.received().get() + " already");
    }
    return one;
  }

  private static OnSiteActivity begunOn(OwnRow row, List<OnSiteActivity> candidates) {
    LocalDate day = firstDay(row.about());
    return candidates.stream()
        .filter(one -> one.firstDay().equals(day))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "about: nothing on record began on "
                        + day
                        + " after which there is '"
                        + row.what().label()
                        + "'"
                        + candidates.stream()
                            .max(Comparator.comparing(OnSiteActivity::firstDay))
                            .map(last -> "; the last is the " + last.inWords())
                            .orElse("")));
  }

  private static LocalDate firstDay(String about) {
    try {
      return Days.parse(about);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("about: " + e.getMessage(), e);
    }
  }

  private static OnSiteActivity withReceipt(OnSiteActivity activity, LocalDate day) {
    if (activity instanceof Inspection one) {
      return Inspection.builder().from(one).received(day).build();
    }
    if (activity instanceof FocusedVisit one) {
      return FocusedVisit.builder().from(one).received(day).build();
    }
    if (activity instanceof JointTargetedAreaInspection one) {
      return JointTargetedAreaInspection.builder().from(one).received(day).build();
    }
    return MonitoringVisit.builder().from((MonitoringVisit) activity).received(day).build();
  }

  /**
   * What was owed after the activity that is named, or the last of its kind that was still open.
   */
  private DutyDone done(OwnRow row) {
    LocalDate day = day(row);
    List<OwedDuty> owed =
        history(activities).knownOn(row.about().isEmpty() ? day : LAST_DAY).duties().stream()
            .filter(one -> row.what().done().contains(one.duty()))
            .toList();
    if (row.about().isEmpty()) {
      return owed.stream()
          .filter(one -> !one.isDoneBy(day) && !one.isReplacedBy(day))
          .reduce((earlier, later) -> later)
          .map(one -> DutyDone.of(day, one.duty(), one.activity()))
          .orElseThrow(
              () ->
                  new IllegalArgumentException(
                      "nothing that asks for it was open on "
                          + day
                          + "; say in about on which day the inspection or visit began that it"
                          + " belongs to"));
    }
    OnSiteActivity meant = begunOn(row, owed.stream().map(OwedDuty::activity).toList());
    return owed.stream()
        .filter(one -> one.activity().equals(meant))
        .findFirst()
        .map(one -> DutyDone.of(day, one.duty(), meant))
        .orElseThrow();
  }

  private static <T> Map<String, T> byLabel(Stream<T> values, Function<T, String> label) {
    return values.collect(ImmutableMap.toImmutableMap(label, value -> value));
  }

  private static <T> T oneOf(Map<String, T> values, String text, String what) {
    return Optional.ofNullable(values.get(Values.lower(text)))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "about: '"
                        + text
                        + "' is not "
                        + what
                        + " of which Ofsted tells; write one of "
                        + String.join(", ", values.keySet())));
  }
}
