package io.github.ilacs.examples.outlook;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.examples.words.Answer;
import io.github.ilacs.examples.words.Text;
import io.github.ilacs.outlook.Forecast;
import io.github.ilacs.outlook.Outlook;
import io.github.ilacs.outlook.OutlookDay;
import io.github.ilacs.outlook.OutlookModel;
import io.github.ilacs.outlook.VisitCurve;
import io.github.ilacs.outlook.VisitOutlook;
import io.github.ilacs.rule.Rule;
import io.github.ilacs.rule.Rules;
import io.github.ilacs.schedule.Schedule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An outlook in words. */
public final class OutlookText {

  /** More likely than not. */
  private static final double LIKELY = 0.5;

  /** What a likely range is called: eight in ten are inside it. */
  public static final String LIKELY_RANGE = "Likely range (8 in 10)";

  /** What the day is called by which half have begun. */
  public static final String LIKELY_DATE = "Likely date";

  /** What the chance is called that the call has come without the record knowing. */
  public static final String CALLED_ALREADY = "Called already";

  /** What the chance is called that the visit has been made without the record knowing. */
  public static final String MADE_ALREADY = "Made already";

  /** Why such a chance can't be looked up. */
  public static final String NOT_SHOWN_YET = "this record would not show it yet";

  private OutlookText() {}

  /**
   * The outlook for the next inspection as answers, for a form that has a line or two for it.
   *
   * @param outlook the outlook
   * @return how likely it is that the call has come already, where the record does not know, then
   *     the likely date and the likely range; none where there are no probabilities
   */
  public static List<Answer> answers(Outlook outlook) {
    Rule rule = outlook.model().rule();
    List<Answer> answers = new ArrayList<>();
    already(outlook)
        .ifPresent(text -> answers.add(Answer.of(CALLED_ALREADY, text, rule, Rules.L_UNKNOWN)));
    outlook
        .median()
        .ifPresent(
            median ->
                answers.add(
                    Answer.of(
                        LIKELY_DATE,
                        Text.plainDay(median.start().firstDay())
                            + ": by then the inspection has begun for half of the authorities in"
                            + " this position",
                        rule)));
    outlook
        .interval()
        .ifPresent(
            interval ->
                answers.add(
                    Answer.of(
                        LIKELY_RANGE,
                        Text.days(interval)
                            + (outlook.already() > 0 ? ", if the call has not come already" : "")
                            + ". An estimate based on "
                            + outlook.model().over()
                            + " inspections of all grades and both types, not a rule",
                        rule)));
    return answers;
  }

  /**
   * The outlook for the next visit as answers, for a form that has a line or two for it.
   *
   * @param outlook the outlook
   * @return how likely it is that the visit has been made already, where the record does not know,
   *     and the likely range; none where there are no probabilities
   */
  public static List<Answer> answers(VisitOutlook outlook) {
    Rule rule = outlook.model().rule();
    List<Answer> answers = new ArrayList<>();
    already(outlook)
        .ifPresent(text -> answers.add(Answer.of(MADE_ALREADY, text, rule, Rules.L_UNKNOWN)));
    outlook
        .interval()
        .ifPresent(
            interval ->
                answers.add(
                    Answer.of(
                        LIKELY_RANGE,
                        Text.days(interval)
                            + " for "
                            + outlook.order().orElseThrow().label()
                            + ", if "
                            + (outlook.already() > 0 ? "it has not come already and " : "")
                            + "the next inspection does not come first. "
                            + Text.capitalised(restsOn(outlook)),
                        rule)));
    return answers;
  }

  /** On how many cases an estimate of the next visit rests. */
  static String restsOn(VisitOutlook outlook) {
    VisitCurve curve = outlook.model().curve(outlook.order().orElseThrow());
    return "an estimate based on "
        + curve.waits()
        + " waits, of which "
        + curve.over()
        + " are over, not a rule";
  }

  /**
   * How likely it is that the call has come already.
   *
   * @param outlook the outlook
   * @return the words; empty where the history is complete to the day asked, or nothing is
   *     estimated
   */
  public static Optional<String> already(Outlook outlook) {
    return already(outlook, "called");
  }

  /**
   * How likely it is that the next visit has been made already.
   *
   * @param outlook the outlook
   * @return the words; empty where the history is complete to the day asked, or nothing is
   *     estimated
   */
  public static Optional<String> already(VisitOutlook outlook) {
    return already(outlook, "made");
  }

  private static Optional<String> already(Forecast outlook, String done) {
    return chance(outlook, done).map(chance -> chance + "; " + NOT_SHOWN_YET);
  }

  /**
   * Whether a chance is worth a place where there is little.
   *
   * @param chance the chance
   * @return whether it is one in a hundred or more: less changes nobody's mind
   */
  public static boolean isWorthSaying(double chance) {
    return chance >= 0.01;
  }

  /**
   * The first half of {@link #already(Outlook)}: the chance without what it says of the record.
   *
   * @param outlook the outlook
   * @return the words; empty where the history is complete to the day asked, or nothing is
   *     estimated
   */
  public static Optional<String> chanceCalled(Outlook outlook) {
    return chance(outlook, "called");
  }

  /**
   * How likely it is that the next visit has been made already, where that is more likely than not.
   *
   * @param outlook the outlook
   * @return the words without what they say of the record; empty where it is less likely
   */
  public static Optional<String> probablyMade(VisitOutlook outlook) {
    return chance(outlook, "made").filter(text -> outlook.already() > LIKELY);
  }

  private static Optional<String> chance(Forecast outlook, String done) {
    return outlook.already() > 0
        ? Optional.of(
            percent(outlook.already())
                + " chance"
                + (outlook.already() > LIKELY ? ", so it has probably been " + done : ""))
        : Optional.empty();
  }

  /**
   * The same as a sentence of an answer that is about something else.
   *
   * @param schedule what the answer rests on
   * @return the sentence; empty where there is nothing to say
   */
  public static Optional<String> alreadyInAnswer(Schedule schedule) {
    return already(OutlookModel.england().outlook(schedule))
        .map(text -> "The call may have come already: " + text + ".");
  }

  /** What there is to say of days that Ofsted told. */
  static String ofTold(DateWindow days, LocalDate asOf) {
    return days.hasEnd() && days.end().isBefore(asOf)
        ? "These days have passed, and nothing on them is on record"
        : "What Ofsted tells wins over any estimate";
  }

  /** The day, and how likely it is. */
  static String of(OutlookDay day) {
    return Text.day(day.start().firstDay()) + ", with " + percent(day.probability());
  }

  /**
   * A probability in whole per cent: more digits would claim more than is known.
   *
   * @param probability the probability
   * @return for example {@code 12%}
   */
  public static String percent(double probability) {
    long percent = Math.round(100 * probability);
    if (probability > 0 && percent == 0) {
      return "<1%";
    }
    return probability < 1 && percent == 100 ? ">99%" : percent + "%";
  }
}
