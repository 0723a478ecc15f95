package io.github.ilacs.examples.record;

import io.github.ilacs.history.Gap;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.OnSiteActivity;
import io.github.ilacs.rule.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The rows of one authority that can stand beside each other. Nobody is in two places at once: of
 * two rows on the same days, the later one is reported.
 */
final class Overlaps {

  private final Consumer<UnusableRow> unusable;
  private final NavigableMap<LocalDate, UsedRow> kept = new TreeMap<>();
  private final Map<OnSiteActivity, UsedRow> undated = new LinkedHashMap<>();

  private Overlaps(Consumer<UnusableRow> unusable) {
    this.unusable = unusable;
  }

  /**
   * Takes out what overlaps.
   *
   * @param rows the rows of one authority
   * @param unusable takes each row that is taken out
   * @return the others, in the order of their first days on site
   */
  static List<UsedRow> takenOut(List<UsedRow> rows, Consumer<UnusableRow> unusable) {
    return takenOut(List.of(), rows, unusable);
  }

  /**
   * Takes out what overlaps with rows that have been looked through before.
   *
   * @param before rows that do not overlap each other; all of them stay
   * @param rows further rows
   * @param unusable takes each of the further rows that is taken out
   * @return the others, in the order of their first days on site
   */
  static List<UsedRow> takenOut(
      List<UsedRow> before, List<UsedRow> rows, Consumer<UnusableRow> unusable) {
    Overlaps overlaps = new Overlaps(unusable);
    before.forEach(overlaps::add);
    // Inspections first: where a visit contradicts one, the visit is the row in doubt.
    rows.stream().filter(row -> row.activity() instanceof Inspection).forEach(overlaps::add);
    rows.stream().filter(row -> !(row.activity() instanceof Inspection)).forEach(overlaps::add);
    List<UsedRow> all = new ArrayList<>(overlaps.kept.values());
    all.addAll(overlaps.undated.values());
    all.sort(Comparator.comparing(row -> row.activity().firstDay()));
    return List.copyOf(all);
  }

  private void add(UsedRow row) {
    OnSiteActivity activity = row.activity();
    if (!activity.hasDaysOnSite()) {
      UsedRow other = undated.putIfAbsent(activity, row);
      if (other != null) {
        unusable.accept(overlapping(row, other));
      }
      return;
    }
    // What is kept does not overlap, so the last to start by then is the only candidate.
    Map.Entry<LocalDate, UsedRow> other = kept.floorEntry(activity.lastDay());
    if (other != null && !other.getValue().activity().lastDay().isBefore(activity.firstDay())) {
      unusable.accept(overlapping(row, other.getValue()));
    } else {
      kept.put(activity.firstDay(), row);
    }
  }

  private static UnusableRow overlapping(UsedRow row, UsedRow other) {
    if (row.activity().equals(other.activity())) {
      return new UnusableRow(
          row.place(), row.urn(), row.name(), "it repeats " + other.place(), Optional.empty());
    }
    // Which of the two is right nobody can tell, so the gap must not lie before the other one.
    return contradicting(
        row,
        "it is on site from "
            + Reason.inWords(row.activity().firstDay())
            + " to "
            + Reason.inWords(row.activity().lastDay())
            + ", and so is "
            + other.place(),
        Collections.max(
            List.of(row.activity().findingsCountFrom(), other.activity().lastDay().plusDays(1))));
  }

  /**
   * A row that can be read and contradicts something, so that what it tells is missing.
   *
   * @param day the day from which on it is missing
   */
  static UnusableRow contradicting(UsedRow row, String reason, LocalDate day) {
    String explanation = row.place() + " could not be used: " + reason;
    return new UnusableRow(
        row.place(),
        row.urn(),
        row.name(),
        reason,
        Optional.of(
            row.activity() instanceof Inspection
                ? Gap.inspection(day, explanation)
                : Gap.focusedVisits(day, explanation)));
  }
}
