package io.github.ilacs.examples.recount;

import static io.github.ilacs.examples.recount.Grade.GOOD;
import static io.github.ilacs.examples.recount.Grade.INADEQUATE;
import static io.github.ilacs.examples.recount.Grade.OUTSTANDING;
import static io.github.ilacs.examples.recount.Grade.REQUIRES_IMPROVEMENT;
import static io.github.ilacs.examples.recount.Inspection.CARE_LEAVERS;
import static io.github.ilacs.examples.recount.Inspection.LEADERS;
import static io.github.ilacs.examples.recount.Inspection.OVERALL;
import static io.github.ilacs.examples.recount.Words.phrase;
import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;

/** What was observed of the inspection that follows a grade, and of the wait after inadequate. */
final class Pathways {

  private static final String AFTER_PRIORITY_ACTION = " (after an area for priority action)";

  private final ShippedRecord record;
  private final List<Pair> pairs;
  private final List<Pair> afterSif;

  Pathways(ShippedRecord record) {
    this.record = record;
    pairs = record.pairs();
    afterSif = record.firstsAfterSif();
  }

  List<Recount> recounts() {
    return List.of(
        new Recount("P-OBS", this::whatFollowed),
        new Recount("P-EXC", this::standardAfterGood),
        new Recount("P-IN-LASTSIF", this::lastUnderSif),
        new Recount("P-IN-TIME", this::waitsAfterInadequate),
        new Recount("P-26-B", this::testOfTheReform),
        new Recount("P-26-D", this::afterTheReform),
        new Recount("L-SIF-GRADE", this::gradesUnderSif));
  }

  private List<String> whatFollowed() {
    return List.of(
        phrase("in the reports to {}", record.reportsTo()),
        phrase(
            "requires improvement was followed by a standard inspection in {} cases, "
                + "inadequate by a standard one in {}, outstanding by a short one in {}, "
                + "and good by a short one in {}, by a standard one in {} and by the three "
                + "days of the Isles of Scilly in {}",
            standardOf(pairs, REQUIRES_IMPROVEMENT),
            standardOf(pairs, INADEQUATE),
            shortOf(pairs, OUTSTANDING),
            shortOf(pairs, GOOD),
            standard(pairs, GOOD),
            Words.number(ofNeitherType(pairs, GOOD))),
        afterSif(
            "requires improvement was followed by a standard one in {} cases, good "
                + "by a short one in {} and a standard one in {}, outstanding by a short "
                + "one in {}, and inadequate by a standard one in {}"));
  }

  private List<String> gradesUnderSif() {
    return List.of(
        phrase("reports to {}", record.reportsTo()),
        afterSif(
            "requires improvement was followed by a standard inspection in {} cases, "
                + "good by {} short and {} standard ones, outstanding by {} short ones and "
                + "inadequate by {} standard ones"));
  }

  /**
   * Words of the catalogue with what followed a grade under the SIF, from requires improvement on.
   */
  private String afterSif(String words) {
    return phrase(
        words,
        standardOf(afterSif, REQUIRES_IMPROVEMENT),
        brief(afterSif, GOOD),
        standard(afterSif, GOOD),
        brief(afterSif, OUTSTANDING),
        standard(afterSif, INADEQUATE));
  }

  private static String standardOf(List<Pair> pairs, Grade grade) {
    return Words.share(standard(pairs, grade), count(pairs, grade, any -> true));
  }

  private static String shortOf(List<Pair> pairs, Grade grade) {
    return Words.share(brief(pairs, grade), count(pairs, grade, any -> true));
  }

  private static long standard(List<Pair> pairs, Grade grade) {
    return count(pairs, grade, Inspection::isStandard);
  }

  private static long brief(List<Pair> pairs, Grade grade) {
    return count(pairs, grade, Inspection::isShort);
  }

  private static long ofNeitherType(List<Pair> pairs, Grade grade) {
    return count(pairs, grade, one -> !one.isShort() && !one.isStandard());
  }

  private static long count(List<Pair> pairs, Grade grade, Predicate<Inspection> later) {
    return pairs.stream().filter(pair -> pair.has(grade) && later.test(pair.later())).count();
  }

  private List<String> standardAfterGood() {
    List<Pair> good = pairs.stream().filter(Pair::isGoodOrBetter).toList();
    List<Pair> standard =
        good.stream()
            .filter(pair -> pair.later().isStandard())
            .sorted(comparing(pair -> pair.later().first()))
            .toList();
    Pair last = standard.get(standard.size() - 1);
    return List.of(
        phrase(
            "Of the {} inspections that followed a good or outstanding one under ILACS, "
                + "in reports to {}, {} were standard inspections",
            good.size(),
            record.reportsTo(),
            standard.size()),
        named(standard, 2022),
        named(standard, 2023),
        named(standard, 2024),
        named(standard, 2025),
        phrase("and {} in {}", last.later().authority(), Words.month(last.later().first())));
  }

  private String named(List<Pair> pairs, int year) {
    List<String> names =
        pairs.stream()
            .filter(pair -> pair.later().first().getYear() == year)
            .map(pair -> pair.later().authority() + priorityActionIn(pair))
            .toList();
    return Words.list(names) + " in " + year;
  }

  private String priorityActionIn(Pair pair) {
    boolean isThere = record.visitsBetween(pair).stream().anyMatch(FocusedVisit::hasPriorityAction);
    return isThere ? AFTER_PRIORITY_ACTION : "";
  }

  private List<String> lastUnderSif() {
    Inspection last =
        record.inspections().stream()
            .filter(one -> one.isUnder("SIF"))
            .max(comparing(Inspection::last))
            .orElseThrow();
    List<String> firstStandard =
        afterSif.stream()
            .filter(Pair::isInadequate)
            .map(Pair::later)
            .sorted(comparing(Inspection::first))
            .limit(3)
            .map(one -> phrase("{} ({})", one.authority(), Words.day(one.first())))
            .toList();
    return List.of(
        phrase(
            "{}'s, from {} to {}",
            last.authority(),
            Words.dayOfYear(last.first()),
            Words.day(last.last())),
        phrase("The first standard re-inspections are those of {}", Words.list(firstStandard)));
  }

  private List<String> waitsAfterInadequate() {
    List<Pair> before = inadequate(pairs, pair -> isBeforePause(pair.earlier()));
    List<Pair> since = inadequate(pairs, pair -> !isBeforePause(pair.earlier()));
    List<Pair> sifBefore = inadequate(afterSif, pair -> isBeforePause(pair.later()));
    List<Pair> sifSince = inadequate(afterSif, pair -> !isBeforePause(pair.later()));
    return List.of(
        phrase("in reports to {}", record.reportsTo()),
        phrase(
            "{} months passed where the earlier inspection began before the pause of "
                + "March 2020 ({} cases), and {} where it began after it ({} cases, those "
                + "that have come: {} at the last start on record)",
            range(before),
            before.size(),
            range(since),
            since.size(),
            longestWait()),
        phrase(
            "{} months where the ILACS inspection began before the pause ({} cases), "
                + "and after {} where it began after it ({} cases)",
            range(sifBefore),
            sifBefore.size(),
            range(sifSince),
            sifSince.size()));
  }

  private static boolean isBeforePause(Inspection inspection) {
    return inspection.first().isBefore(Days.PAUSE);
  }

  private static List<Pair> inadequate(List<Pair> pairs, Predicate<Pair> condition) {
    return pairs.stream().filter(Pair::isInadequate).filter(condition).toList();
  }

  private static String range(List<Pair> pairs) {
    DoubleStream.Builder months = DoubleStream.builder();
    pairs.forEach(pair -> months.add(pair.monthsFromPublication()));
    var range = months.build().summaryStatistics();
    return phrase("{} to {}", Words.decimal(range.getMin()), Words.decimal(range.getMax()));
  }

  /** Of the authorities that are inadequate and wait, the one that has waited longest. */
  private String longestWait() {
    LocalDate end = record.lastStart();
    Inspection longest =
        record.lasts().stream()
            .filter(one -> one.has(OVERALL, INADEQUATE))
            .min(comparing(Inspection::published))
            .orElseThrow();
    double months = Days.months(longest.published(), end);
    return phrase("{} had waited {}", longest.authority(), Words.decimal(months));
  }

  private List<String> testOfTheReform() {
    List<Inspection> withFive =
        record.ilacs().stream()
            .filter(one -> one.has(OVERALL) && one.has(CARE_LEAVERS))
            .sorted(comparing(Inspection::first))
            .toList();
    long mismatches =
        withFive.stream().filter(one -> passesTest(one) != one.isGoodOrBetter(OVERALL)).count();
    return List.of(
        phrase(
            "in all {} inspections with five judgements, from {} to {}",
            withFive.size(),
            Words.month(withFive.get(0).first()),
            Words.month(withFive.get(withFive.size() - 1).first())),
        phrase("with {} mismatches", mismatches));
  }

  private static boolean passesTest(Inspection inspection) {
    return inspection.isGoodOrBetter(LEADERS) && inspection.goodPractice() >= 2;
  }

  private List<String> afterTheReform() {
    List<Pair> reformed =
        pairs.stream()
            .filter(pair -> !pair.later().first().isBefore(Days.REFORM))
            .sorted(comparing(pair -> pair.later().first()))
            .toList();
    Pair last = reformed.get(reformed.size() - 1);
    List<String> exceptions =
        reformed.stream()
            .filter(pair -> pair.isGoodOrBetter() != pair.later().isShort())
            .map(pair -> pair.later().authority())
            .toList();
    return List.of(
        phrase(
            "{} to {}",
            Words.dayOfYear(reformed.get(0).later().first()),
            Words.day(last.later().last())),
        phrase(
            "requires improvement or inadequate led to a standard inspection, and "
                + "good to a short one except in {} ({} inspections)",
            Words.list(exceptions),
            reformed.size()));
  }
}
