package io.github.ilacs.examples.changes;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a change is about, in the order in which the kinds are listed. */
enum ChangeKind {
  /** The report of an inspection was published. */
  REPORT("Reports", "Reports published", "Ofsted published the report of an inspection."),
  /** A new report gives another grade than the one before. */
  GRADE(
      "Grades",
      "Grades that changed",
      "The new report gives another grade than the inspection before. Only what both of them judged"
          + " is compared."),
  /** The letter of a focused visit was published. */
  FOCUSED_VISIT_LETTER(
      "Focused visit letters",
      "Letters of focused visits",
      "Ofsted published the letter of a focused visit."),
  /** The letter of a joint targeted area inspection was published. */
  JTAI_LETTER(
      "JTAI letters",
      "Letters of joint targeted area inspections",
      "Ofsted published the letter of a joint targeted area inspection."),
  /** A monitoring visit, from its letter or as a council records it. */
  MONITORING_VISIT("Monitoring visits", "Monitoring visits", "A monitoring visit is on record."),
  /** A council has recorded something of itself, or what Ofsted told it. */
  RECORDED(
      "Recorded by councils", "Recorded by councils", "A council has recorded this of itself."),
  /** An authority is on another pathway. */
  PATHWAY(
      "Pathways",
      "Pathways that changed",
      "The authority is on another pathway to its next inspection."),
  /** An inspection is on site. */
  ON_SITE("Inspections on site", "Inspections on site", "The inspection has begun."),
  /** The usual window of the next inspection is open. */
  WINDOW_OPENED(
      "Windows opened",
      "Windows that have opened",
      "The time in which the next inspection usually begins has come."),
  /** The usual window opens within a month. */
  WINDOW_OPENS(
      "Windows opening",
      "Windows that open within a month",
      "The first day of the window is no more than a month away."),
  /** The usual window closes within a month. */
  WINDOW_CLOSES(
      "Windows closing",
      "Windows that close within a month",
      "The last day of the window is no more than a month away. The window is not a deadline."),
  /** The usual window is over. */
  WINDOW_PAST(
      "Past the usual window",
      "Past the usual window",
      "The window has ended, and no inspection is on record. This does not mean that anyone is"
          + " late: the window is not a deadline."),
  /** The window is another one, or Ofsted has told the days. */
  WINDOW(
      "New windows",
      "New inspection windows",
      "The window of the next inspection is another one than before, most often because an inspection"
          + " has come, or Ofsted has told its days."),
  /** The days that Ofsted told have come, and the inspection is not on record. */
  NOT_ON_RECORD(
      "Not on record",
      "Told by Ofsted, but not on record",
      "The days that Ofsted told have come, and no inspection is on record."),
  /** Visits are now expected, or another number of them. */
  VISIT_EXPECTED(
      "Visits now expected",
      "Visits now expected",
      "More visits, or another number of them, are usual before the next inspection: focused visits"
          + " and joint targeted area inspections counted together."),
  /** No visit is expected any more. */
  NO_VISIT_EXPECTED(
      "No visits expected",
      "Visits no longer expected",
      "No more visit is usual before the next inspection."),
  /** A deadline is no more than a month away. */
  DEADLINE_COMING(
      "Deadlines coming",
      "Deadlines within a month",
      "The last day for it is no more than a month away."),
  /** A deadline has passed. */
  DEADLINE_PASSED(
      "Deadlines passed",
      "Deadlines that have passed",
      "The last day for it has passed. We do not know whether the council met it, unless it records"
          + " so."),
  /** An authority was formed or reorganised. */
  FORMED(
      "Authorities formed",
      "Authorities formed or reorganised",
      "The authority was formed out of others."),
  /** A report or a letter of which the record does not say enough. */
  MISSING(
      "Missing",
      "Missing from the record",
      "Something happened, and the record does not say enough about it."),
  /** The record says something else of an inspection or a visit than the other one. */
  CORRECTED("Corrected", "Corrected", "The record says something else than the other one."),
  /** An inspection or a visit is on the other record alone. */
  GONE(
      "No longer on record",
      "No longer on record",
      "The other record has it, and this one does not."),
  /** An authority is on this record alone. */
  AUTHORITY_ADDED(
      "New on record", "Authorities that are new on record", "The other record does not have it."),
  /** An authority is on the other record alone. */
  AUTHORITY_GONE(
      "Authorities gone", "Authorities no longer on record", "Only the other record has it.");

  private final String label;
  private final String heading;
  private final String about;

  ChangeKind(String label, String heading, String about) {
    this.label = label;
    this.heading = heading;
    this.about = about;
  }

  /** The kind in a word or two. */
  String label() {
    return label;
  }

  /** What stands above the changes of this kind. */
  String heading() {
    return heading;
  }

  /** What a change of this kind means, in sentences. */
  String about() {
    return about;
  }

  /**
   * The name of the kind for a program.
   *
   * @return for example {@code window-opened}
   */
  @JsonValue
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
