package io.github.ilacs.examples.recount;

import static io.github.ilacs.examples.recount.Words.phrase;
import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** What was observed of the pandemic, and of authorities that were formed or reorganised. */
final class PandemicAndNewAuthorities {

  private static final LocalDate SUSPENDED = LocalDate.of(2020, 4, 1);
  private static final LocalDate LOCKDOWN = LocalDate.of(2020, 11, 5);

  private final ShippedRecord record;
  private final List<Inspection> before;
  private final List<Inspection> since;

  PandemicAndNewAuthorities(ShippedRecord record) {
    this.record = record;
    before = begun(one -> one.first().isBefore(SUSPENDED));
    since = begun(one -> one.first().isAfter(SUSPENDED));
  }

  private List<Inspection> begun(Predicate<Inspection> condition) {
    return record.ilacs().stream().filter(condition).sorted(comparing(Inspection::first)).toList();
  }

  List<Recount> recounts() {
    return List.of(
        new Recount("C-2", this::lastBeforePause),
        new Recount("C-3", this::firstInterimVisit),
        new Recount("C-5", this::afterLockdown),
        new Recount("C-7", this::firstAfterPause),
        new Recount("C-8", this::waitsOverPause),
        new Recount("O-1", this::firstsOfNewAuthorities),
        new Recount("O-2", this::visitsBeforeGrade),
        new Recount("O-3", this::reorganised),
        new Recount("O-4", this::oneTrust));
  }

  private List<String> lastBeforePause() {
    LocalDate lastDay =
        before.stream().map(Inspection::last).max(LocalDate::compareTo).orElseThrow();
    LocalDate lastReport =
        before.stream().map(Inspection::published).max(LocalDate::compareTo).orElseThrow();
    FocusedVisit lastVisit =
        record.visits().stream()
            .filter(visit -> visit.first().isBefore(SUSPENDED))
            .reduce((earlier, later) -> later)
            .orElseThrow();
    return List.of(
        phrase(
            "before the suspension ended on {}, with reports published up to {}",
            Words.day(lastDay),
            Words.month(lastReport)),
        phrase(
            "The last focused visit was on {} and {}",
            lastVisit.first().getDayOfMonth(),
            Words.day(lastVisit.last())));
  }

  private List<String> firstInterimVisit() {
    return List.of(
        phrase("the first visit on record was on {}", Words.day(firstVisitAfter(SUSPENDED))));
  }

  private List<String> afterLockdown() {
    return List.of(phrase("They reappear on record on {}", Words.day(firstVisitAfter(LOCKDOWN))));
  }

  private LocalDate firstVisitAfter(LocalDate day) {
    return record.visits().stream()
        .map(FocusedVisit::first)
        .filter(first -> first.isAfter(day))
        .findFirst()
        .orElseThrow();
  }

  private List<String> firstAfterPause() {
    Inspection first = since.get(0);
    return List.of(
        phrase(
            "The first graded inspection after the pause began in {} on {}",
            first.authority(),
            Words.day(first.first())),
        phrase("Routine inspection resumed in {}", Words.month(since.get(1).first())));
  }

  private List<String> waitsOverPause() {
    return List.of(
        phrase("in reports to {}", record.reportsTo()),
        phrase(
            "{} months passed after good, {} after outstanding, {} after requires "
                + "improvement and {} after inadequate",
            waits(Grade.GOOD),
            waits(Grade.OUTSTANDING),
            waits(Grade.REQUIRES_IMPROVEMENT),
            waits(Grade.INADEQUATE)));
  }

  private String waits(Grade grade) {
    Figures months =
        new Figures(
            record.pairsFromBeforePause().stream()
                .filter(pair -> pair.has(grade))
                .map(pair -> Math.round(pair.monthsFromStart()))
                .toList());
    return phrase("{} to {}", months.least(), months.most());
  }

  private List<String> firstsOfNewAuthorities() {
    List<Authority> formed =
        record.authorities().stream().filter(one -> one.formed().isPresent()).toList();
    Figures months =
        new Figures(
            formed.stream()
                .map(one -> Math.round(Days.months(one.formed().orElseThrow(), firstOf(one))))
                .toList());
    return List.of(
        Words.borneOut(
            formed.stream().allMatch(one -> record.ilacsOf(one.name()).get(0).isStandard()),
            "New authorities get a standard inspection first"),
        phrase("{} to {} months after they are formed", months.least(), months.most()),
        phrase(
            "Dorset and Bournemouth, Christchurch and Poole (formed in {}; {} and {})",
            formed("Dorset"),
            monthName(first("Dorset")),
            Words.month(first("Bournemouth, Christchurch and Poole"))),
        phrase(
            "North and West Northamptonshire ({}; {}, both together)",
            formed("West Northamptonshire"),
            Words.month(first("West Northamptonshire"))),
        phrase(
            "Westmorland and Furness ({}; {})",
            formed("Westmorland and Furness"),
            Words.day(first("Westmorland and Furness"))),
        phrase("Cumberland ({}; {})", formed("Cumberland"), Words.day(first("Cumberland"))));
  }

  private LocalDate firstOf(Authority authority) {
    return first(authority.name());
  }

  private LocalDate first(String authority) {
    return record.ilacsOf(authority).get(0).first();
  }

  private String formed(String authority) {
    return record.authorities().stream()
        .filter(one -> one.name().equals(authority))
        .findFirst()
        .flatMap(Authority::formed)
        .map(Words::month)
        .orElseThrow();
  }

  private static String monthName(LocalDate day) {
    return Words.month(day).replaceAll(" .*", "");
  }

  private List<String> visitsBeforeGrade() {
    return List.of(
        Words.borneOut(
            hadVisitFirst("Bournemouth, Christchurch and Poole") && hadVisitFirst("Dorset"),
            "Bournemouth, Christchurch and Poole, and Dorset, in 2019"));
  }

  private boolean hadVisitFirst(String authority) {
    return record.visits().stream()
        .filter(visit -> visit.authority().equals(authority) && visit.first().getYear() == 2019)
        .anyMatch(visit -> visit.first().isBefore(first(authority)));
  }

  private List<String> reorganised() {
    return List.of(
        phrase(
            "they had short inspections in {} and {}",
            lastShort("North Yorkshire"),
            lastShort("Somerset")));
  }

  private String lastShort(String authority) {
    return record.ilacsOf(authority).stream()
        .filter(Inspection::isShort)
        .reduce((earlier, later) -> later)
        .map(one -> Words.month(one.first()))
        .orElseThrow();
  }

  private List<String> oneTrust() {
    LocalDate north = record.ilacsOf("North Northamptonshire").get(1).first();
    LocalDate west = record.ilacsOf("West Northamptonshire").get(1).first();
    return List.of(
        Words.borneOut(
            north.equals(west),
            phrase("in the same fortnight, as in Northamptonshire in {}", Words.month(north))));
  }
}
