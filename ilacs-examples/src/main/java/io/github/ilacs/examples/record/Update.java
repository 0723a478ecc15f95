package io.github.ilacs.examples.record;

import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.Gap;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.history.OnSiteActivity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A record laid over another. A row about an inspection or a visit that the other has fills its
 * empty fields and overwrites nothing; every other row is added.
 */
final class Update {

  /** By how many days two records may differ in the day of one publication. */
  private static final int DAYS_APART = 7;

  /** Up to which day the record says that it knows everything, by kind. */
  private final Map<KnownToFile.Kind, LocalDate> complete;

  private final Map<String, List<UsedRow>> used = new LinkedHashMap<>();
  private final List<UnusableRow> unusable;
  private final List<UpdateSummary.Differing> differing = new ArrayList<>();
  private final List<UnusableRow> noNews = new ArrayList<>();
  private final List<UnusableRow> reported = new ArrayList<>();
  private final Timeline timeline = Timeline.england();
  private long added;
  private long filled;
  private long same;

  /**
   * Begins with the record as it is.
   *
   * @param used its rows, by URN; those of one authority do not overlap each other
   * @param unusable its rows that could not be used
   * @param complete up to which day it says that it knows everything
   */
  Update(
      Map<String, List<UsedRow>> used,
      List<UnusableRow> unusable,
      Map<KnownToFile.Kind, LocalDate> complete) {
    used.forEach((urn, rows) -> this.used.put(urn, new ArrayList<>(rows)));
    this.unusable = new ArrayList<>(unusable);
    this.complete = complete;
  }

  /** Lays further rows over it. */
  void lay(Map<String, List<UsedRow>> rows, List<UnusableRow> unusableRows) {
    rows.forEach(this::lay);
    Map<Boolean, List<UnusableRow>> byNews =
        unusableRows.stream().collect(Collectors.partitioningBy(row -> !tellsNothingNew(row)));
    List<UnusableRow> news = byNews.getOrDefault(true, List.of());
    noNews.addAll(byNews.getOrDefault(false, List.of()));
    unusable.addAll(news);
    reported.addAll(news);
  }

  private void lay(String urn, List<UsedRow> rows) {
    List<UsedRow> known = used.computeIfAbsent(urn, any -> new ArrayList<>());
    List<UsedRow> others = new ArrayList<>();
    for (UsedRow row : rows) {
      int at = indexOfSame(known, row.activity());
      if (at < 0) {
        others.add(row);
      } else {
        known.set(at, laidOver(known.get(at), row));
      }
    }
    List<UnusableRow> contradicting = new ArrayList<>();
    List<UsedRow> all = Overlaps.takenOut(known, others, contradicting::add);
    used.put(urn, new ArrayList<>(all));
    List<UsedRow> news = others.stream().filter(all::contains).toList();
    // A report of which nothing was known but that it exists is known now.
    unusable.removeIf(
        row -> row.urn().equals(urn) && news.stream().anyMatch(other -> isAbout(row, other)));
    unusable.addAll(contradicting);
    reported.addAll(contradicting);
    added += news.size();
  }

  private static int indexOfSame(List<UsedRow> rows, OnSiteActivity activity) {
    for (int i = 0; i < rows.size(); i++) {
      if (SameActivity.isSame(rows.get(i).activity(), activity)) {
        return i;
      }
    }
    return -1;
  }

  private UsedRow laidOver(UsedRow known, UsedRow row) {
    List<String> differences = SameActivity.differences(known.activity(), row.activity());
    OnSiteActivity activity = known.activity();
    try {
      activity = filled(known, row);
    } catch (IllegalArgumentException e) {
      // What it would fill does not fit what the record has, for example an earlier publication.
      differences.add(String.valueOf(e.getMessage()));
    }
    if (!differences.isEmpty()) {
      differing.add(
          new UpdateSummary.Differing(
              row.urn(),
              row.place()
                  + " ("
                  + Names.displayed(row.name())
                  + ") differs from "
                  + known.place()
                  + ": "
                  + String.join("; ", differences)));
    } else if (activity.equals(known.activity())) {
      same++;
    } else {
      filled++;
    }
    return new UsedRow(known.place(), known.urn(), known.name(), activity);
  }

  /** Refuses judgements that are not those of the edition: the row of the record stays good. */
  private OnSiteActivity filled(UsedRow known, UsedRow row) {
    OnSiteActivity activity = SameActivity.filled(known.activity(), row.activity());
    if (!activity.equals(known.activity())) {
      InspectionHistory.of(
          timeline, new LocalAuthority(known.urn(), known.name()), List.of(activity));
    }
    return activity;
  }

  private boolean tellsNothingNew(UnusableRow row) {
    if (!row.isMissed()) {
      return true;
    }
    Optional<LocalDate> day = row.gap().filter(Gap::isDated).map(Gap::by);
    if (day.isEmpty() || !row.hasUrn()) {
      return false;
    }
    return isComplete(row.urn(), row.gap().get().kind(), day.get())
        || unusable.stream().anyMatch(known -> tellsTheSame(row, known))
        || used.getOrDefault(row.urn(), List.of()).stream().anyMatch(known -> isAbout(row, known));
  }

  /**
   * Whether the record knows everything of an authority that had taken place by a day: what took
   * place later may have been published only after the end of the record.
   */
  private boolean isComplete(String urn, Gap.Kind gap, LocalDate day) {
    List<KnownToFile.Kind> kinds = KnownToFile.Kind.of(gap);
    LocalDate published = day.plusWeeks(timeline.figures().weeksUntilKnown().value());
    return used.containsKey(urn)
        && !kinds.isEmpty()
        && kinds.stream()
            .allMatch(kind -> !complete.getOrDefault(kind, LocalDate.MIN).isBefore(published));
  }

  private static boolean tellsTheSame(UnusableRow row, UnusableRow known) {
    return known.urn().equals(row.urn())
        && known.gap().map(Gap::kind).equals(row.gap().map(Gap::kind))
        && known.gap().map(Gap::by).equals(row.gap().map(Gap::by));
  }

  /** Whether a row that could not be used is about an activity, by the day that it gives. */
  private static boolean isAbout(UnusableRow row, UsedRow known) {
    OnSiteActivity activity = known.activity();
    return row.gap()
        .filter(Gap::isDated)
        .filter(
            gap -> KnownToFile.Kind.of(gap.kind()).stream().anyMatch(kind -> kind.isOf(activity)))
        .map(Gap::by)
        .filter(day -> isDayOf(day, activity))
        .isPresent();
  }

  private static boolean isDayOf(LocalDate day, OnSiteActivity activity) {
    return day.equals(activity.firstDay())
        || day.equals(activity.lastDay())
        || activity
            .published()
            .filter(out -> Math.abs(ChronoUnit.DAYS.between(out, day)) <= DAYS_APART)
            .isPresent();
  }

  /** The rows of the record as they are now, by URN. */
  Map<String, List<UsedRow>> used() {
    return used;
  }

  /** The rows of both that could not be used and may tell something. */
  List<UnusableRow> unusable() {
    return unusable;
  }

  UpdateSummary summary() {
    return new UpdateSummary(added, filled, same, differing, reported, noNews);
  }
}
