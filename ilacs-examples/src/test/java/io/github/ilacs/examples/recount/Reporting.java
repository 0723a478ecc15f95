package io.github.ilacs.examples.recount;

import static io.github.ilacs.examples.recount.Words.phrase;
import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What was observed of the time until a report or a letter is published. */
final class Reporting {

  /** How many of the longest times are told. */
  private static final int LONGEST = 5;

  private final ShippedRecord record;

  Reporting(ShippedRecord record) {
    this.record = record;
  }

  List<Recount> recounts() {
    return List.of(
        new Recount("R-INSP-A", this::reportsBeforePause),
        new Recount("R-INSP-B", this::reportsSincePause),
        new Recount("R-INSP-C", this::reportsSinceElections),
        new Recount("R-FV-A", this::lettersBeforePause),
        new Recount("R-FV-B", this::lettersInPandemic),
        new Recount("R-FV-C", this::lettersSincePause),
        new Recount("R-FV-D", this::lettersSinceElections),
        new Recount("R-EXT-1", this::longest),
        new Recount("H-8", this::overBankHolidays));
  }

  private List<String> reportsBeforePause() {
    List<Inspection> ended = ended("2018-01-01", "2020-03-31");
    Figures days = toReport(ended);
    return List.of(
        period(ended),
        phrase("{} reports)", mostOften(days)),
        phrase("the next most common is {} ({})", days.secondMode(), days.shareOfSecondMode()));
  }

  private List<String> reportsSincePause() {
    List<Inspection> ended = ended("2020-04-01", "2024-02-29");
    Figures days = toReport(ended);
    return List.of(
        period(ended),
        phrase("{} reports), and never sooner than {}", mostOften(days), days.least()));
  }

  private List<String> reportsSinceElections() {
    List<Inspection> ended = ended("2024-06-01", "2026-12-31");
    Figures days = toReport(ended);
    return List.of(
        period(ended),
        phrase("{} reports, to {})", mostOften(days), record.reportsTo()),
        phrase(
            "Only {} came sooner, after {}; half came within {}, and nine in ten within {}",
            Words.number(days.countBelow(days.mode())),
            days.least(),
            days.within(5),
            days.within(9)));
  }

  private List<Inspection> ended(String from, String to) {
    return record.ilacs().stream()
        .filter(one -> Days.isWithin(one.last(), LocalDate.parse(from), LocalDate.parse(to)))
        .sorted(comparing(Inspection::last))
        .toList();
  }

  private static String period(List<Inspection> ended) {
    return phrase(
        "Inspections that ended from {} to {}",
        Words.day(ended.get(0).last()),
        Words.day(ended.get(ended.size() - 1).last()));
  }

  private static Figures toReport(List<Inspection> inspections) {
    return new Figures(inspections.stream().map(Inspection::workingDaysToReport).toList());
  }

  private static String mostOften(Figures days) {
    return phrase(
        "{} working days after the last day on site ({}", days.mode(), days.shareOfMode());
  }

  private List<String> lettersBeforePause() {
    List<FocusedVisit> ended = visitsEnded("2018-01-01", "2020-03-31");
    Figures days = toLetter(ended);
    return List.of(
        phrase("{} to {}", Words.month(ended.get(0).last()), Words.month(last(ended))),
        phrase("{} letters); the next most common is {}", mostOften(days), days.secondMode()));
  }

  private List<String> lettersInPandemic() {
    Figures autumn = new Figures(daysFromStart(visitsEnded("2020-09-01", "2020-11-05")));
    Figures spring = toLetter(visitsEnded("2021-02-01", "2021-05-31"));
    Figures summer = toLetter(visitsEnded("2021-06-01", "2021-07-31"));
    return List.of(
        Words.borneOut(
            autumn.least() == autumn.most(),
            phrase(
                "{} working days after the first day on site for all {} visits",
                autumn.mode(),
                autumn.total())),
        phrase("{} after {} visits from February to May 2021", spring.mode(), spring.shareOfMode()),
        phrase(
            "{} or {} after all {} visits in June and July 2021",
            summer.least(),
            summer.most(),
            summer.total()));
  }

  private static List<Long> daysFromStart(List<FocusedVisit> visits) {
    return visits.stream()
        .map(visit -> WorkingDays.after(visit.first(), visit.published()))
        .toList();
  }

  private List<String> lettersSincePause() {
    List<FocusedVisit> ended = visitsEnded("2021-08-01", "2024-03-31");
    return List.of(visitPeriod(ended), phrase("{} letters)", mostOften(toLetter(ended))));
  }

  private List<String> lettersSinceElections() {
    List<FocusedVisit> ended = visitsEnded("2024-04-01", "2025-12-31");
    return List.of(visitPeriod(ended), phrase("{} letters)", mostOften(toLetter(ended))));
  }

  private List<FocusedVisit> visitsEnded(String from, String to) {
    return record.visits().stream()
        .filter(one -> Days.isWithin(one.last(), LocalDate.parse(from), LocalDate.parse(to)))
        .sorted(comparing(FocusedVisit::last))
        .toList();
  }

  private static String visitPeriod(List<FocusedVisit> ended) {
    return phrase("Visits from {} to {}", Words.day(ended.get(0).last()), Words.month(last(ended)));
  }

  private static LocalDate last(List<FocusedVisit> ended) {
    return ended.get(ended.size() - 1).last();
  }

  private static Figures toLetter(List<FocusedVisit> visits) {
    return new Figures(visits.stream().map(FocusedVisit::workingDaysToLetter).toList());
  }

  private List<String> longest() {
    List<Inspection> slowest =
        record.ilacs().stream()
            .sorted(comparing(Inspection::workingDaysToReport, reverseOrder()))
            .toList();
    List<String> times = new ArrayList<>();
    for (Inspection one : slowest.subList(0, LONGEST)) {
      String unit = times.isEmpty() ? " working days, " + one.published().getYear() : "";
      times.add(phrase("{} ({}{})", one.authority(), one.workingDaysToReport(), unit));
    }
    Inspection devon =
        slowest.stream()
            .filter(one -> one.authority().equals("Devon") && one.hadReturnVisit())
            .findFirst()
            .orElseThrow();
    return List.of(
        phrase("in reports to {}, are those of {}", record.reportsTo(), Words.list(times)),
        phrase("to {}", Words.day(devon.last())),
        phrase("{} working days after they left again", devon.workingDaysToReport()));
  }

  private List<String> overBankHolidays() {
    Figures letterOverFuneral = lettersOver("2022-09-19", "2022-09-19");
    return List.of(
        phrase(
            "over 2 and 3 June 2022 {} reports still came after 30 working days and "
                + "{} letters after 24",
            share(reportsOver("2022-06-02", "2022-06-03"), 30),
            share(lettersOver("2022-06-02", "2022-06-03"), 24)),
        phrase(
            "over 8 May 2023 {} and {}",
            share(reportsOver("2023-05-08", "2023-05-08"), 30),
            share(lettersOver("2023-05-08", "2023-05-08"), 24)),
        Words.borneOut(
            letterOverFuneral.total() == 1,
            phrase("over 19 September 2022 the only letter after {}", letterOverFuneral.mode())),
        phrase(
            "over Easter 2024 {} reports after 30",
            share(reportsOver("2024-03-29", "2024-04-01"), 30)));
  }

  private static String share(Figures days, long workingDays) {
    return Words.share(days.count(workingDays), days.total());
  }

  private Figures reportsOver(String from, String to) {
    return toReport(
        record.ilacs().stream()
            .filter(one -> one.last().isBefore(LocalDate.parse(from)))
            .filter(one -> one.published().isAfter(LocalDate.parse(to)))
            .toList());
  }

  private Figures lettersOver(String from, String to) {
    return toLetter(
        record.visits().stream()
            .filter(one -> one.last().isBefore(LocalDate.parse(from)))
            .filter(one -> one.published().isAfter(LocalDate.parse(to)))
            .toList());
  }
}
