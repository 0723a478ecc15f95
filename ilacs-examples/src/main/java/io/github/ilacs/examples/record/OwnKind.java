package io.github.ilacs.examples.record;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ilacs.history.Duty;
import io.github.ilacs.history.FocusedVisit;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.JointTargetedAreaInspection;
import io.github.ilacs.history.MonitoringVisit;
import io.github.ilacs.history.OnSiteActivity;
import java.util.Arrays;
import java.util.List;

/** What a council can record of itself in {@code own.csv}, and which columns say it. */
enum OwnKind {
  ANNUAL_ENGAGEMENT_MEETING(
      "annual engagement meeting", ImmutableList.of(OwnFile.DATE), ImmutableSet.of()),
  LETTER_AFTER_IT("letter after it", ImmutableList.of(OwnFile.DATE), ImmutableSet.of()),
  SELF_EVALUATION("self-evaluation", ImmutableList.of(OwnFile.DATE), ImmutableSet.of()),
  MONITORING_VISIT(
      "monitoring visit", ImmutableList.of(OwnFile.DATE), ImmutableSet.of(OwnFile.UNTIL)),
  REPORT_RECEIVED("report received", ImmutableSet.of(Inspection.class), ImmutableSet.of()),
  LETTER_RECEIVED(
      "letter received",
      ImmutableSet.of(FocusedVisit.class, JointTargetedAreaInspection.class, MonitoringVisit.class),
      ImmutableSet.of()),
  REPORT_PUBLISHED("report published", ImmutableSet.of(), ImmutableSet.of(Duty.PUBLISH_REPORT)),
  ACTION_PLAN_SENT("action plan sent", ImmutableSet.of(), ImmutableSet.of(Duty.ACTION_PLAN)),
  DRAFT_SENT("draft sent", ImmutableSet.of(), ImmutableSet.of(Duty.DRAFT_ACTION_PLAN)),
  STATEMENT_SENT("statement sent", ImmutableSet.of(), ImmutableSet.of(Duty.JTAI_STATEMENT)),
  TOLD_PATHWAY(
      "told pathway",
      ImmutableList.of(OwnFile.TOLD, OwnFile.ABOUT, OwnFile.DOCUMENT),
      ImmutableSet.of()),
  TOLD_DAYS(
      "told days",
      ImmutableList.of(OwnFile.TOLD, OwnFile.DATE, OwnFile.ABOUT, OwnFile.DOCUMENT),
      ImmutableSet.of(OwnFile.UNTIL)),
  DEFERRAL(
      "deferral",
      ImmutableList.of(OwnFile.TOLD, OwnFile.DATE, OwnFile.DOCUMENT),
      ImmutableSet.of(OwnFile.UNTIL)),
  LOCAL_ELECTION("local election", ImmutableList.of(OwnFile.DATE), ImmutableSet.of());

  private final String label;
  private final ImmutableList<String> needed;
  private final ImmutableSet<String> allowed;
  private final ImmutableSet<Class<? extends OnSiteActivity>> receivedAfter;
  private final ImmutableSet<Duty> done;

  OwnKind(String label, ImmutableList<String> needed, ImmutableSet<String> allowed) {
    this(label, needed, allowed, ImmutableSet.of(), ImmutableSet.of());
  }

  OwnKind(
      String label,
      ImmutableSet<Class<? extends OnSiteActivity>> receivedAfter,
      ImmutableSet<Duty> done) {
    this(
        label, ImmutableList.of(OwnFile.DATE), ImmutableSet.of(OwnFile.ABOUT), receivedAfter, done);
  }

  OwnKind(
      String label,
      ImmutableList<String> needed,
      ImmutableSet<String> allowed,
      ImmutableSet<Class<? extends OnSiteActivity>> receivedAfter,
      ImmutableSet<Duty> done) {
    this.label = label;
    this.needed = needed;
    this.allowed = allowed;
    this.receivedAfter = receivedAfter;
    this.done = done;
  }

  /** As it stands in the file. */
  String label() {
    return label;
  }

  /** The columns that must have a value. */
  ImmutableList<String> needed() {
    return needed;
  }

  /** The columns that may have a value beside those; a document can always be named. */
  ImmutableSet<String> allowed() {
    return needed.contains(OwnFile.DOCUMENT)
        ? allowed
        : ImmutableSet.<String>builder().addAll(allowed).add(OwnFile.DOCUMENT).build();
  }

  /** Whether a column may have a value. */
  boolean allows(String column) {
    return needed.contains(column) || allowed().contains(column);
  }

  /** Whether it is the day on which the report or the letter of something was received. */
  boolean isReceipt() {
    return !receivedAfter.isEmpty();
  }

  /** Whether the report or the letter of an activity can be what was received. */
  boolean isReceivedAfter(OnSiteActivity activity) {
    return receivedAfter.stream().anyMatch(kind -> kind.isInstance(activity));
  }

  /** Whether its days can lie ahead when it is told. */
  boolean isPlanned() {
    return this == TOLD_DAYS || this == DEFERRAL || this == LOCAL_ELECTION;
  }

  /** The duties of which one was done; none where it is about something else. */
  ImmutableSet<Duty> done() {
    return done;
  }

  static OwnKind parse(String text) {
    String wanted = Values.lower(text).replaceAll("\\s+", " ");
    return Arrays.stream(values())
        .filter(kind -> kind.label.equals(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "'" + text + "' is nothing that can be recorded here; " + meant(wanted)));
  }

  private static String meant(String wanted) {
    List<String> labels = Arrays.stream(values()).map(OwnKind::label).toList();
    return Spelling.nearest(wanted, labels)
        .map(nearest -> "did you mean " + nearest + "?")
        .orElseGet(() -> "write one of " + String.join(", ", labels));
  }
}
