package io.github.ilacs.examples.plan;

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

/** What the rows that could not be used mean for a plan. */
final class RowMeaning {

  private final AuthorityRecord record;
  private final Schedule schedule;

  RowMeaning(AuthorityRecord record, Schedule schedule) {
    this.record = record;
    this.schedule = schedule;
  }

  /** The rows that could not be used, those of one meaning together. */
  Map<Reason, List<UnusableRow>> rows() {
    Map<Reason, List<UnusableRow>> byMeaning = new LinkedHashMap<>();
    for (UnusableRow row : record.unusable()) {
      byMeaning.computeIfAbsent(of(row), meaning -> new ArrayList<>()).add(row);
    }
    return byMeaning;
  }

  private Reason of(UnusableRow row) {
    Optional<Gap> missing = row.gap();
    if (missing.isEmpty()) {
      return Reason.of(Rules.L_GAP, "Nothing is missing from the history because of this.");
    }
    Gap gap = missing.get();
    Optional<LocalDate> lastInspection = lastInspection();
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
  private Optional<LocalDate> lastInspection() {
    return record.history().inspections().stream()
        .filter(inspection -> inspection.framework() != Framework.EARLIER)
        .map(Inspection::lastDay)
        .filter(day -> !day.isAfter(schedule.asOf()))
        .reduce((earlier, later) -> later);
  }
}
