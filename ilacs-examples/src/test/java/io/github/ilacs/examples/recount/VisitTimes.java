package io.github.ilacs.examples.recount;

import static io.github.ilacs.examples.recount.Words.decimal;
import static io.github.ilacs.examples.recount.Words.phrase;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What was observed of the days on which visits came. */
final class VisitTimes {

  private static final LocalDate AFTER_PAUSE = LocalDate.of(2021, 6, 1);

  private final ShippedRecord record;
  private final List<Pair> pairs;
  private final LocalDate lastSeen;

  VisitTimes(ShippedRecord record) {
    this.record = record;
    pairs = record.pairsSincePause();
    lastSeen = record.lastVisit();
  }

  List<Recount> recounts() {
    return List.of(new Recount("V-WHEN", this::waits), new Recount("L-VISIT-WEEKS", this::weeks));
  }

  private List<String> waits() {
    List<Double> only = waits(Pair::isGoodOrBetter, 0);
    List<Double> first = waits(Pair::needsImprovement, 0);
    List<Double> second = waits(Pair::needsImprovement, 1);
    List<Pair> seen =
        pairs.stream()
            .filter(pair -> !pair.later().first().isAfter(lastSeen))
            .filter(pair -> !visits(pair).isEmpty())
            .toList();
    return List.of(
        phrase(
            "After good or outstanding the one came after {} to {} months, half by {} and eight in ten"
                + " from {} to {} ({})",
            decimal(only.get(0)),
            decimal(only.get(only.size() - 1)),
            decimal(median(only)),
            decimal(share(only, 0.1)),
            decimal(share(only, 0.9)),
            only.size()),
        phrase(
            "After requires improvement the first came after {} to {} months, half by {} ({})",
            decimal(first.get(0)),
            decimal(first.get(first.size() - 1)),
            decimal(median(first)),
            first.size()),
        phrase(
            "the second after {} to {}, half by {} ({})",
            decimal(second.get(0)),
            decimal(second.get(second.size() - 1)),
            decimal(median(second)),
            second.size()),
        phrase("up to {}, the last visit known", Words.day(lastSeen)),
        phrase(
            "it was never less than {} months in the {} pairs that are wholly seen",
            decimal(seen.stream().mapToDouble(this::fromTheLastVisit).min().orElseThrow()),
            seen.size()));
  }

  private double fromTheLastVisit(Pair pair) {
    List<LocalDate> visits = visits(pair);
    return Days.months(visits.get(visits.size() - 1), pair.later().first());
  }

  private List<Double> waits(Predicate<Pair> grade, int place) {
    return pairs.stream()
        .filter(grade)
        .filter(pair -> visits(pair).size() > place)
        .map(pair -> Days.months(pair.earlier().last(), visits(pair).get(place)))
        .sorted()
        .toList();
  }

  private List<LocalDate> visits(Pair pair) {
    Stream<LocalDate> focused = record.visitsBetween(pair).stream().map(FocusedVisit::first);
    Stream<LocalDate> joint =
        record.jointInspectionsBetween(pair).stream().map(JointInspection::counted);
    return Stream.concat(focused, joint).sorted().toList();
  }

  /** The least value that is not among the share of the shortest. */
  private static double share(List<Double> sorted, double share) {
    return sorted.get((int) (share * sorted.size()));
  }

  private static double median(List<Double> sorted) {
    int size = sorted.size();
    return (sorted.get((size - 1) / 2) + sorted.get(size / 2)) / 2;
  }

  private List<String> weeks() {
    List<LocalDate> days =
        Stream.concat(
                record.visits().stream().map(FocusedVisit::first),
                record.jointInspections().stream().flatMap(joint -> joint.first().stream()))
            .filter(day -> Days.isWithin(day, AFTER_PAUSE, lastSeen))
            .sorted()
            .toList();
    List<LocalDate> rare = days.stream().filter(VisitTimes::isInRareWeek).toList();
    long weeks = mondays().count();
    long rareWeeks = mondays().filter(VisitTimes::isInRareWeek).count();
    double expected = (double) (days.size() - rare.size()) * rareWeeks / (weeks - rareWeeks);
    return List.of(
        phrase(
            "Of {} visits of which the days are known and that began from {} to {}, {} began in a week",
            days.size(),
            Words.day(AFTER_PAUSE),
            Words.day(lastSeen),
            rare.size()),
        phrase("those {}", Words.list(rare.stream().map(day -> "on " + Words.day(day)).toList())),
        phrase("about {} would have", Math.round(expected)),
        phrase(
            "counts such a week for {} of another",
            Math.round(100 * (rare.size() + 1) / (expected + 1)) / 100.0));
  }

  private Stream<LocalDate> mondays() {
    return AFTER_PAUSE
        .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
        .datesUntil(lastSeen.plusDays(1))
        .filter(day -> day.getDayOfWeek() == DayOfWeek.MONDAY);
  }

  private static boolean isInRareWeek(LocalDate day) {
    LocalDate wednesday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(2);
    int year = wednesday.getYear();
    return Days.isWithin(wednesday, LocalDate.of(year, 8, 1), LocalDate.of(year, 9, 7))
        || !wednesday.isBefore(LocalDate.of(year, 12, 15))
        || !wednesday.isAfter(LocalDate.of(year, 1, 7));
  }
}
