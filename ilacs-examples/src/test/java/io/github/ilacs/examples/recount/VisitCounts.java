package io.github.ilacs.examples.recount;

import static io.github.ilacs.examples.recount.Words.phrase;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** What was observed of the number of visits between two inspections, and of their topics. */
final class VisitCounts {

  private static final String LAST_TOPIC = "placement decision-making for older children";

  private final ShippedRecord record;
  private final List<Pair> since;
  private final List<Pair> before;

  VisitCounts(ShippedRecord record) {
    this.record = record;
    since = record.pairsSincePause();
    before = record.pairsFromBeforePause();
  }

  List<Recount> recounts() {
    return List.of(
        new Recount("V-COUNT", this::counts),
        new Recount("V-INTERIM", this::interim),
        new Recount("V-7", this::seventhTopic));
  }

  private List<String> counts() {
    return List.of(
        phrase(
            "In reports to {} there are {} pairs of inspections of which the first "
                + "ended on or after 1 June 2021",
            record.reportsTo(),
            since.size()),
        afterGood(),
        withoutFocusedVisit(),
        afterRequiresImprovement(),
        phrase(
            "After inadequate {} had none",
            share(since, Pair::isInadequate, pair -> all(pair) == 0)),
        unseen(),
        beforePause(),
        Words.borneOut(
            before.stream()
                .filter(Pair::isInadequate)
                .allMatch(pair -> all(pair) == 1 && interimVisits(pair) == 1),
            "after inadequate each had one interim visit and nothing else"),
        moreThanUsual(),
        phrase(
            "Without joint inspections only {} of the {} fit",
            count(since, this::fitsWithoutJointInspections),
            since.size()));
  }

  private String afterGood() {
    return phrase(
        "After good or outstanding {} had one and {} had two ({})",
        share(since, Pair::isGoodOrBetter, has(1)),
        count(since, Pair::isGoodOrBetter, has(2)),
        Words.list(names(since, Pair::isGoodOrBetter, has(2))));
  }

  private String withoutFocusedVisit() {
    long without = count(since, Pair::isGoodOrBetter, pair -> focusedVisits(pair) == 0);
    return Words.borneOut(
        count(since, Pair::isGoodOrBetter, has(0)) == 0,
        phrase(
            "none had none, since all {} without a focused visit had a joint inspection", without));
  }

  private String afterRequiresImprovement() {
    Predicate<Pair> withJoint = pair -> all(pair) == 2 && jointInspections(pair) == 1;
    return phrase(
        "After requires improvement {} had two, {} of them with a joint "
            + "inspection for one, and {} had one ({})",
        share(since, Pair::needsImprovement, has(2)),
        count(since, Pair::needsImprovement, withJoint),
        count(since, Pair::needsImprovement, has(1)),
        String.join(", and ", names(since, Pair::needsImprovement, has(1))));
  }

  private String unseen() {
    LocalDate lastSeen = record.lastVisit();
    return phrase(
        "In {} of the {} a visit after {}",
        count(since, pair -> pair.later().first().isAfter(lastSeen)),
        since.size(),
        Words.day(lastSeen));
  }

  private String beforePause() {
    return phrase(
        "{} had one after good or outstanding and {} had two after requires improvement",
        share(before, Pair::isGoodOrBetter, has(1)),
        share(before, Pair::needsImprovement, has(2)));
  }

  private String moreThanUsual() {
    String three = Words.list(names(record.pairs(), Pair::needsImprovement, has(3)));
    String waiting =
        Words.list(
            record.lasts().stream()
                .filter(last -> last.overall().isPresent())
                .map(VisitCounts::untilToday)
                .filter(pair -> all(pair) > usual(pair))
                .map(pair -> pair.earlier().authority())
                .toList());
    return phrase(
        "{}, which required improvement, had three from 2018 to 2022, and of "
            + "those that still wait {}, which was good, has had two",
        three,
        waiting);
  }

  /** An inspection and one that never begins, for what has happened since. */
  private static Pair untilToday(Inspection last) {
    Inspection never =
        new Inspection(
            last.urn(),
            last.authority(),
            last.framework(),
            last.type(),
            LocalDate.MAX,
            LocalDate.MAX,
            LocalDate.MAX,
            last.grades());
    return new Pair(last, never);
  }

  private List<String> interim() {
    return List.of(
        phrase(
            "without them only {} after requires improvement have it",
            share(before, Pair::needsImprovement, this::hasTwoWithoutInterim)));
  }

  private boolean hasTwoWithoutInterim(Pair pair) {
    return all(pair) - interimVisits(pair) == 2;
  }

  private List<String> seventhTopic() {
    List<FocusedVisit> visits =
        record.visits().stream().filter(visit -> visit.topic().contains(LAST_TOPIC)).toList();
    List<String> others =
        visits.stream()
            .filter(visit -> visit.first().getYear() == 2024)
            .map(FocusedVisit::authority)
            .toList();
    FocusedVisit first = visits.get(0);
    return List.of(
        phrase("is found only from {}", first.first().getYear()),
        phrase("({} in {}", first.authority(), Words.month(first.first())),
        Words.borneOut(
            others.containsAll(List.of("Stockton-on-Tees", "Sheffield")),
            "Stockton and Sheffield in 2024 and others)"));
  }

  private Predicate<Pair> has(int visits) {
    return pair -> all(pair) == visits;
  }

  private boolean fitsWithoutJointInspections(Pair pair) {
    return focusedVisits(pair) == usual(pair);
  }

  private static long usual(Pair pair) {
    return switch (pair.grade()) {
      case OUTSTANDING, GOOD -> 1;
      case REQUIRES_IMPROVEMENT -> 2;
      case INADEQUATE -> 0;
    };
  }

  private long all(Pair pair) {
    return focusedVisits(pair) + jointInspections(pair);
  }

  private long focusedVisits(Pair pair) {
    return record.visitsBetween(pair).size();
  }

  private long interimVisits(Pair pair) {
    return record.visitsBetween(pair).stream().filter(FocusedVisit::isInterim).count();
  }

  private long jointInspections(Pair pair) {
    return record.jointInspectionsBetween(pair).size();
  }

  private static long count(List<Pair> pairs, Predicate<Pair> condition) {
    return pairs.stream().filter(condition).count();
  }

  private static long count(List<Pair> pairs, Predicate<Pair> grade, Predicate<Pair> condition) {
    return count(pairs, grade.and(condition));
  }

  private static String share(List<Pair> pairs, Predicate<Pair> grade, Predicate<Pair> condition) {
    return Words.share(count(pairs, grade, condition), count(pairs, grade));
  }

  private static List<String> names(
      List<Pair> pairs, Predicate<Pair> grade, Predicate<Pair> condition) {
    return pairs.stream()
        .filter(grade.and(condition))
        .map(pair -> pair.earlier().authority())
        .toList();
  }
}
