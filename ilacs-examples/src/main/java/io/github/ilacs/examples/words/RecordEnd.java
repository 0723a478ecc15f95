package io.github.ilacs.examples.words;

import io.github.ilacs.history.KnownTo;
import io.github.ilacs.history.UnknownTime;
import io.github.ilacs.rule.Reason;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a record ends, in words: every answer says it, in every form.
 *
 * @param known up to which day the record knows what has been published: a sentence, or none for a
 *     history that is complete to the day asked
 * @param behind that the record is behind, and what that means: a sentence, or none while it is not
 */
public record RecordEnd(List<String> known, List<String> behind) {

  /** Reports that are further behind the day asked than this are said to be. */
  private static final long FRESH_DAYS = 30;

  /**
   * The end of a record as it looks on a day.
   *
   * @param unknown the time in which something may have come; empty for a history that is complete
   * @param asOf the day asked
   * @return the words
   */
  public static RecordEnd of(Optional<UnknownTime> unknown, LocalDate asOf) {
    return new RecordEnd(
        unknown.map(time -> known(time.knownTo())).stream().toList(),
        unknown.flatMap(time -> behind(time, asOf)).stream().toList());
  }

  /**
   * Everything there is to say.
   *
   * @return the sentences; none for a history that is complete
   */
  public List<String> lines() {
    List<String> lines = new ArrayList<>(known);
    lines.addAll(behind);
    return lines;
  }

  private static String known(KnownTo knownTo) {
    List<String> kinds = new ArrayList<>();
    add(kinds, "inspection reports", knownTo.reports());
    add(kinds, "focused visit letters", knownTo.focusedVisitLetters());
    add(kinds, "joint targeted area inspection letters", knownTo.jointInspectionLetters());
    return "The record knows what was published: " + Text.joined(kinds) + ".";
  }

  private static void add(List<String> kinds, String kind, Optional<LocalDate> day) {
    day.ifPresent(to -> kinds.add(kind + " to " + Reason.inWords(to)));
  }

  private static Optional<String> behind(UnknownTime time, LocalDate asOf) {
    return time.knownTo()
        .reports()
        .filter(day -> ChronoUnit.DAYS.between(day, asOf) > FRESH_DAYS)
        .map(
            day ->
                "Reports are "
                    + ChronoUnit.DAYS.between(day, asOf)
                    + " days behind the day asked: an inspection that began from "
                    + Reason.inWords(time.inspections().orElseThrow().start())
                    + " on may not be in it.");
  }
}
