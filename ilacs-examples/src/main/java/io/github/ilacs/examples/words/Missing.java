package io.github.ilacs.examples.words;

import io.github.ilacs.examples.record.AuthorityRecord;
import io.github.ilacs.examples.record.UnusableRow;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.Pathway;
import io.github.ilacs.history.Gap;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rules;
import io.github.ilacs.schedule.Schedule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the record of one authority lacks, in words: every answer says it, in every form.
 *
 * @param notKnown what the record as a whole lacks, each without the point at its end
 * @param rows the rows that could not be used, and the columns and files that were not read, those
 *     of one meaning together
 * @param unusable how many rows could not be used
 */
public record Missing(List<String> notKnown, List<Rows> rows, int unusable) {

  /**
   * Rows that could not be used, and what that means for the answer.
   *
   * @param places each row with its place and why it could not be used
   * @param meaning what it means
   */
  public record Rows(List<String> places, Reason meaning) {}

  /**
   * What the record lacks for the answer of one day.
   *
   * @param record what is on record about the authority
   * @param schedule its schedule
   * @return the words
   */
  public static Missing of(AuthorityRecord record, Schedule schedule) {
    Map<Reason, List<String>> byMeaning = new LinkedHashMap<>();
    for (UnusableRow row : record.unusable()) {
      byMeaning
          .computeIfAbsent(meaning(row, record, schedule), meaning -> new ArrayList<>())
          .add(row.place() + ": " + row.reason());
    }
    return new Missing(
        notKnown(record),
        byMeaning.entrySet().stream()
            .map(rows -> new Rows(rows.getValue(), rows.getKey()))
            .toList(),
        (int) record.unusable().stream().filter(row -> !row.isNotice()).count());
  }

  /**
   * How much could not be used.
   *
   * @return the beginning of a sentence, for example {@code 2 rows could not be used}
   */
  public String inShort() {
    boolean areAllRead = rows.stream().mapToInt(some -> some.places().size()).sum() == unusable;
    return unusable == 0 && !areAllRead
        ? "Not all columns and files were read"
        : Text.rows(unusable)
            + " could not be used"
            + (areAllRead ? "" : ", and not all columns and files were read");
  }

  /**
   * Everything that is missing.
   *
   * @return a sentence for each
   */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    notKnown.forEach(missing -> lines.add("Not known: " + missing + "."));
    for (Rows some : rows) {
      some.places().forEach(row -> lines.add("Could not be used: " + row + "."));
      lines.add(some.meaning().sentence());
    }
    return lines;
  }

  private static List<String> notKnown(AuthorityRecord record) {
    Set<Gap> ofRows =
        record.unusable().stream().flatMap(row -> row.gap().stream()).collect(Collectors.toSet());
    return record.history().activities(Gap.class).stream()
        .filter(gap -> !ofRows.contains(gap))
        .map(Gap::explanation)
        .toList();
  }

  private static Reason meaning(UnusableRow row, AuthorityRecord record, Schedule schedule) {
    Optional<Gap> missing = row.gap();
    if (row.isNotice()) {
      return Reason.of(Rules.L_GAP, "Whatever stands in it is not in this answer.");
    }
    if (missing.isEmpty()) {
      return Reason.of(
          Rules.L_GAP,
          row.isMissed()
              ? "What this would tell is missing here."
              : "Nothing is missing from the history because of this.");
    }
    Gap gap = missing.get();
    Optional<LocalDate> lastInspection = lastInspection(record, schedule);
    if (gap.isDated() && gap.by().isAfter(schedule.asOf())) {
      return Reason.of(
          Rules.L_KNOWN, "This is known from a later day only and does not count here.");
    }
    if (lastInspection.isPresent() && !gap.by().isAfter(lastInspection.get())) {
      return Reason.of(
          Rules.L_GAP,
          "This lies before the last inspection, which ended on {}, so the pathway and the window do"
              + " not depend on it.",
          lastInspection.get());
    }
    return switch (gap.kind()) {
      case INSPECTION ->
          Reason.of(
              Rules.L_GAP,
              schedule.pathway() == Pathway.UNDETERMINED
                  ? "This may be the last inspection, so neither the pathway nor the window can be"
                      + " given."
                  : "This may be the last inspection, so no window can be given.");
      case FOCUSED_VISITS ->
          Reason.of(
              Rules.L_GAP,
              "{} a focused visit since the last inspection; had it found an area for priority"
                  + " action, the next inspection would be a standard one.",
              gap.isDated() && lastInspection.isPresent() ? "This is" : "This may be");
      case MONITORING_VISITS ->
          Reason.of(Rules.L_GAP, "This leaves open how many monitoring visits there have been.");
    };
  }

  /**
   * The last day of the last inspection that could be used, even where another may have come later.
   */
  private static Optional<LocalDate> lastInspection(AuthorityRecord record, Schedule schedule) {
    return record.history().inspections().stream()
        .filter(inspection -> inspection.framework() != Framework.EARLIER)
        .map(Inspection::lastDay)
        .filter(day -> !day.isAfter(schedule.asOf()))
        .reduce((earlier, later) -> later);
  }
}
