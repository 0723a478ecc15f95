package io.github.ilacs.examples.feed;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.examples.words.Text;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * An event of a calendar, which lasts whole days.
 *
 * @param uid what the event is called from day to day, in every calendar that holds it
 * @param title its title
 * @param days its days, the last one included
 * @param category the kind of event, a few words without a comma
 * @param isFixed whether its days are set; false for what is usual or likely
 * @param isReminded whether a calendar that heeds reminders says a week before that it comes
 * @param lines what it says, line by line
 */
public record FeedEvent(
    String uid,
    String title,
    DateWindow days,
    String category,
    boolean isFixed,
    boolean isReminded,
    List<String> lines) {

  /**
   * Copies the lines.
   *
   * @param uid what the event is called from day to day, in every calendar that holds it
   * @param title its title
   * @param days its days, the last one included
   * @param category the kind of event, a few words without a comma
   * @param isFixed whether its days are set; false for what is usual or likely
   * @param isReminded whether a calendar that heeds reminders says a week before that it comes
   * @param lines what it says, line by line
   */
  public FeedEvent {
    lines = List.copyOf(lines);
  }

  /**
   * What an event says: its facts, then why, then the sources.
   *
   * @param facts the facts, a line each
   * @param reasons why
   * @param asOf the day asked
   * @return the lines
   */
  public static List<String> lines(List<String> facts, Collection<Reason> reasons, LocalDate asOf) {
    List<String> lines = new ArrayList<>(facts);
    Set<Source> sources = new LinkedHashSet<>();
    lines.add("");
    lines.add("Why:");
    for (Reason reason : reasons) {
      lines.add("- " + reason.sentence() + " " + Text.citation(reason.rule()));
      sources.addAll(reason.rule().sources());
    }
    lines.add("");
    lines.add("Sources:");
    sources.forEach(source -> lines.add(Text.inFull(source)));
    lines.add("");
    lines.add("As of " + Text.day(asOf) + ", by ILACS for Java.");
    return lines;
  }
}
