package io.github.ilacs.examples.recount;

import static io.github.ilacs.examples.recount.Words.phrase;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What was observed of the days on site, and of the Monday of the call. */
final class Timetable {

  /** First days on site, each a week after a bank holiday. */
  private static final List<String> EXAMPLES =
      List.of("29 April 2019", "9 May 2022", "12 May 2025", "11 May 2026");

  private final ShippedRecord record;
  private final List<Inspection> ilacs;

  Timetable(ShippedRecord record) {
    this.record = record;
    ilacs = record.ilacs();
  }

  List<Recount> recounts() {
    return List.of(
        new Recount("N-11", this::lengths),
        new Recount("N-12", this::quietDays),
        new Recount("N-12b", this::edges),
        new Recount("N-13", this::visits),
        new Recount("N-16", this::islesOfScilly),
        new Recount("L-QUIET", this::possibleDays),
        new Recount("L-JANUARY", this::january),
        new Recount("L-CALL", this::call));
  }

  private String reports() {
    return phrase("{} reports to {}", ilacs.size(), record.reportsTo());
  }

  private List<String> lengths() {
    Inspection wiltshire = ofNeitherType("Wiltshire");
    return List.of(
        phrase("in the {}", reports()),
        phrase("five consecutive working days, Monday to Friday, in {}", fullWeeks(1)),
        phrase("and ten, Monday to Friday of two weeks, in {}", fullWeeks(2)),
        phrase(
            "Wiltshire in {} ({} working days)",
            Words.month(wiltshire.first()),
            wiltshire.workingDaysOnSite()),
        phrase("the Isles of Scilly in {}", Words.month(ofNeitherType("Isles of Scilly").first())),
        Words.borneOut(
            returnVisits().equals(Set.of("Derbyshire", "South Tyneside", "Devon")),
            "Derbyshire in 2019, South Tyneside in 2022 to 2023 and Devon in 2024 to 2025"));
  }

  private Inspection ofNeitherType(String authority) {
    return record.ilacsOf(authority).stream()
        .filter(one -> !one.isShort() && !one.isStandard())
        .findFirst()
        .orElseThrow();
  }

  private long fullWeeks(int weeks) {
    return ilacs.stream()
        .filter(one -> one.first().getDayOfWeek() == MONDAY)
        .filter(one -> one.endOfFirstStretch().equals(one.first().plusDays(7L * weeks - 3)))
        .filter(one -> one.workingDaysOnSite() == 5L * weeks)
        .count();
  }

  private Set<String> returnVisits() {
    return ilacs.stream()
        .filter(Inspection::hadReturnVisit)
        .map(Inspection::authority)
        .collect(toSet());
  }

  private List<String> quietDays() {
    long inAugust = ilacs.stream().filter(one -> isInAugust(one.endOfFirstStretch())).count();
    return List.of(
        phrase("In the {}", reports()),
        Words.borneOut(
            ilacs.stream().flatMap(Timetable::firstStretch).noneMatch(WorkingDays::isBankHoliday),
            "the weeks of the first stretch on site never include a bank holiday"),
        Words.borneOut(
            inAugust == 0 && inAugust().size() == 1,
            "no inspection is on site in August but for one return visit"),
        phrase(
            "the earliest start in January is on the {}", Words.ordinal(earliestStart().first())));
  }

  private static Stream<LocalDate> firstStretch(Inspection inspection) {
    return inspection.first().datesUntil(inspection.endOfFirstStretch().plusDays(1));
  }

  private static boolean isInAugust(LocalDate day) {
    return day.getMonth() == Month.AUGUST;
  }

  private List<Inspection> inAugust() {
    return ilacs.stream().filter(one -> isInAugust(one.first()) || isInAugust(one.last())).toList();
  }

  private Inspection earliestStart() {
    return ilacs.stream().min(comparing(one -> MonthDay.from(one.first()))).orElseThrow();
  }

  private List<String> edges() {
    Inspection lastOfYear =
        ilacs.stream().max(comparing(one -> MonthDay.from(one.last()))).orElseThrow();
    Inspection lastInJuly = lastStartInJuly(any -> true);
    return List.of(
        phrase(
            "{} inspections the Monday before the first day on site was itself a bank holiday",
            Words.share(bankHolidayMondays().size(), ilacs.size())),
        Words.borneOut(
            bankHolidayMondays().stream().map(Words::day).collect(toSet()).containsAll(EXAMPLES),
            phrase("before {}", Words.list(EXAMPLES))),
        phrase(
            "the last day on site was {} ({} in {}) and the first start {}",
            Words.dayOfYear(lastOfYear.last()),
            lastOfYear.authority(),
            lastOfYear.last().getYear(),
            Words.dayOfYear(earliestStart().first())),
        phrase(
            "the last start was on the {} (a {} inspection in {}), and the last "
                + "standard start on the {}",
            Words.ordinal(lastInJuly.first()),
            lastInJuly.type(),
            lastInJuly.first().getYear(),
            Words.ordinal(lastStartInJuly(Inspection::isStandard).first())),
        phrase(
            "one return visit in August ({} in {})",
            inAugust().get(0).authority(),
            inAugust().get(0).last().getYear()));
  }

  private List<LocalDate> bankHolidayMondays() {
    return ilacs.stream()
        .map(Inspection::first)
        .filter(first -> first.getDayOfWeek() == MONDAY)
        .filter(first -> WorkingDays.isBankHoliday(first.minusWeeks(1)))
        .toList();
  }

  private Inspection lastStartInJuly(Predicate<Inspection> condition) {
    return ilacs.stream()
        .filter(condition)
        .filter(one -> one.first().getMonth() == Month.JULY)
        .max(comparing(one -> one.first().getDayOfMonth()))
        .orElseThrow();
  }

  private List<String> visits() {
    List<FocusedVisit> visits = record.visits();
    return List.of(
        phrase(
            "of {} letters, on visits to {}, {} tell of two days, of which {} began "
                + "on a Tuesday, {} on a Wednesday, {} on a Thursday and {} on a Monday",
            visits.size(),
            Words.day(visits.get(visits.size() - 1).first()),
            visitsOf(2).size(),
            beginningOn(TUESDAY),
            beginningOn(WEDNESDAY),
            beginningOn(THURSDAY),
            beginningOn(MONDAY)),
        phrase(
            "In {} letters it was one day, in every year but {}",
            visitsOf(1).size(),
            yearsWithout(visitsOf(1))),
        Words.borneOut(
            visitsOf(3).size() == 9 && visitsOf(3).stream().allMatch(Timetable::isOfAutumn2020),
            "Nine visits of autumn 2020 took three days"),
        Words.borneOut(
            visitsOf(5).size() == 1 && Words.month(visitsOf(5).get(0).first()).equals("July 2025"),
            "and Hull's of July 2025 five"),
        phrase("In autumn 2020 visits took {} days", lengths(Timetable::isOfAutumn2020)),
        phrase("in spring 2021 they took {} days", lengths(Timetable::isOfSpring2021)));
  }

  private List<FocusedVisit> visitsOf(int workingDays) {
    return record.visits().stream()
        .filter(visit -> visit.workingDaysOnSite() == workingDays)
        .toList();
  }

  private long beginningOn(DayOfWeek weekday) {
    return visitsOf(2).stream().filter(one -> one.first().getDayOfWeek() == weekday).count();
  }

  private static String yearsWithout(List<FocusedVisit> visits) {
    Set<Integer> years = visits.stream().map(visit -> visit.first().getYear()).collect(toSet());
    return Words.list(
        IntStream.rangeClosed(2018, 2025)
            .filter(year -> !years.contains(year))
            .mapToObj(Integer::toString)
            .toList());
  }

  private static boolean isOfAutumn2020(FocusedVisit visit) {
    return visit.isInterim() && visit.first().getYear() == 2020;
  }

  private static boolean isOfSpring2021(FocusedVisit visit) {
    return visit.isInterim() && visit.first().getYear() == 2021;
  }

  private String lengths(Predicate<FocusedVisit> condition) {
    List<String> lengths =
        record.visits().stream()
            .filter(condition)
            .map(FocusedVisit::workingDaysOnSite)
            .distinct()
            .sorted()
            .map(String::valueOf)
            .toList();
    return String.join(" or ", lengths);
  }

  private List<String> islesOfScilly() {
    long days = ofNeitherType("Isles of Scilly").workingDaysOnSite();
    return List.of(phrase("had an inspection of {} days on site", Words.number(days)));
  }

  private List<String> possibleDays() {
    long possible = ilacs.stream().filter(Timetable::isOnPossibleDays).count();
    return List.of(
        phrase(
            "it holds for {} of the {} inspections published to {}",
            possible,
            ilacs.size(),
            record.reportsTo()));
  }

  private static boolean isOnPossibleDays(Inspection inspection) {
    LocalDate first = inspection.first();
    return first.getDayOfWeek() == MONDAY
        && first
            .datesUntil(first.plusDays(inspection.isShort() ? 5 : 12))
            .noneMatch(Timetable::isQuiet)
        && !isChristmas(dayOfCall(first));
  }

  private static boolean isQuiet(LocalDate day) {
    return isInAugust(day) || WorkingDays.isBankHoliday(day) || isChristmas(day);
  }

  /** Whether the day lies from 23 December to 1 January. */
  private static boolean isChristmas(LocalDate day) {
    return (day.getMonth() == Month.DECEMBER && day.getDayOfMonth() >= 23)
        || day.getDayOfYear() == 1;
  }

  private static LocalDate dayOfCall(LocalDate first) {
    return first
        .minusWeeks(1)
        .datesUntil(first)
        .filter(WorkingDays::isWorkingDay)
        .findFirst()
        .orElseThrow();
  }

  private List<String> january() {
    return List.of(
        Words.borneOut(
            ilacs.stream().map(Inspection::first).noneMatch(Timetable::isEarlyJanuary),
            "No inspection on record started from 2 to 11 January"));
  }

  private static boolean isEarlyJanuary(LocalDate day) {
    return day.getMonth() == Month.JANUARY && day.getDayOfMonth() <= 11 && !isChristmas(day);
  }

  private List<String> call() {
    return List.of(
        phrase(
            "{} of the {} inspections published to {}",
            bankHolidayMondays().size(),
            ilacs.size(),
            record.reportsTo()));
  }
}
