package io.github.ilacs.examples.recount;

import static io.github.ilacs.examples.recount.Words.phrase;
import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What was observed of publication around the elections of 2019 and 2024. */
final class Elections {

  private static final LocalDate AFTER_LOCAL_ELECTIONS = LocalDate.of(2024, 5, 16);
  private static final LocalDate AFTER_GENERAL_ELECTION = LocalDate.of(2024, 7, 12);

  private final ShippedRecord record;

  Elections(ShippedRecord record) {
    this.record = record;
  }

  List<Recount> recounts() {
    return List.of(new Recount("R-EXT-2", this::bunched), new Recount("R-ELECT", this::silence));
  }

  private List<String> bunched() {
    List<Inspection> spring = reportedOn(AFTER_LOCAL_ELECTIONS);
    List<Inspection> summer = reportedOn(AFTER_GENERAL_ELECTION);
    return List.of(
        Words.borneOut(
            spring.equals(endedLike(spring)),
            phrase(
                "The {} inspections that ended from {} to {} were all published on {}",
                spring.size(),
                first(spring).getDayOfMonth(),
                Words.day(last(spring)),
                Words.day(AFTER_LOCAL_ELECTIONS))),
        Words.borneOut(
            summer.equals(endedLike(summer)),
            phrase(
                "the {} that ended from {} to {} all on {}",
                summer.size(),
                Words.dayOfYear(first(summer)),
                Words.day(last(summer)),
                Words.day(AFTER_GENERAL_ELECTION))),
        Words.borneOut(
            letters(Elections::isPublishedInMay).equals(List.of("Surrey", "Blackburn with Darwen")),
            "Surrey's and Blackburn's came out in May after 21 working days"),
        phrase(
            "{} others were held",
            Words.number(letters(Elections::isHeldForGeneralElection).size())));
  }

  private List<Inspection> reportedOn(LocalDate day) {
    return inspections(one -> one.published().equals(day));
  }

  /** The inspections that ended no earlier and no later than these. */
  private List<Inspection> endedLike(List<Inspection> ended) {
    return inspections(one -> Days.isWithin(one.last(), first(ended), last(ended)));
  }

  private List<Inspection> inspections(Predicate<Inspection> condition) {
    return record.ilacs().stream().filter(condition).sorted(comparing(Inspection::last)).toList();
  }

  private static LocalDate first(List<Inspection> ended) {
    return ended.get(0).last();
  }

  private static LocalDate last(List<Inspection> ended) {
    return ended.get(ended.size() - 1).last();
  }

  /** Whose visits ended before one of the two elections. */
  private List<String> letters(Predicate<FocusedVisit> condition) {
    return record.visits().stream()
        .filter(
            one -> Days.isWithin(one.last(), LocalDate.of(2024, 4, 1), LocalDate.of(2024, 5, 31)))
        .filter(condition)
        .map(FocusedVisit::authority)
        .toList();
  }

  private static boolean isPublishedInMay(FocusedVisit visit) {
    return visit.published().getMonth() == Month.MAY && visit.workingDaysToLetter() == 21;
  }

  private static boolean isHeldForGeneralElection(FocusedVisit visit) {
    return visit.published().equals(AFTER_GENERAL_ELECTION);
  }

  private List<String> silence() {
    long withDays =
        record.jointInspections().stream().filter(one -> one.first().isPresent()).count();
    Stream<LocalDate> published =
        Stream.of(
                record.inspections().stream().map(Inspection::published),
                record.visits().stream().map(FocusedVisit::published),
                record.jointInspections().stream().map(JointInspection::published))
            .flatMap(Function.identity());
    return List.of(
        phrase(
            "Of {} reports, {} letters and {} letters about joint inspections ",
            record.inspections().size(),
            record.visits().size(),
            withDays),
        Words.borneOut(
            published.noneMatch(Elections::isBeforeGeneralElection),
            "none came out from 6 November to 12 December 2019 or from 25 May to 4 July 2024"));
  }

  private static boolean isBeforeGeneralElection(LocalDate day) {
    return Days.isWithin(day, LocalDate.of(2019, 11, 6), LocalDate.of(2019, 12, 12))
        || Days.isWithin(day, LocalDate.of(2024, 5, 25), LocalDate.of(2024, 7, 4));
  }
}
