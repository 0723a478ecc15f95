package io.github.ilacs.examples.outlook;

import io.github.ilacs.examples.words.Text;
import io.github.ilacs.outlook.Outlook;
import io.github.ilacs.outlook.OutlookDay;
import io.github.ilacs.outlook.OutlookModel;
import io.github.ilacs.schedule.Schedule;
import java.util.Optional;

/** An outlook in words. */
public final class OutlookText {

  /** More likely than not. */
  private static final double LIKELY = 0.5;

  private OutlookText() {}

  /**
   * The outlook in one line.
   *
   * @param outlook the outlook
   * @return the range, with what it rests on; empty where there are no probabilities
   */
  public static Optional<String> line(Outlook outlook) {
    return outlook
        .interval()
        .map(
            interval ->
                (outlook.already() > 0 ? "If the call has not come already: for" : "For")
                    + " eight in ten authorities in this position, of all grades and both types of"
                    + " inspection, it begins from "
                    + Text.daysWithWeekdays(interval)
                    + outlook
                        .median()
                        .map(median -> ", for half by " + Text.day(median.start().firstDay()))
                        .orElse("")
                    + " (an estimate from "
                    + outlook.model().over()
                    + " inspections, and no rule)");
  }

  /**
   * How likely it is that the call has come already.
   *
   * @param outlook the outlook
   * @return the words; empty where the history is complete to the day asked, or nothing is
   *     estimated
   */
  public static Optional<String> already(Outlook outlook) {
    return outlook.already() > 0
        ? Optional.of(
            percent(outlook.already())
                + " in such cases, without this record knowing"
                + (outlook.already() > LIKELY ? ": likely called already" : ""))
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
        .map(text -> "The call has come already: " + text + ".");
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
