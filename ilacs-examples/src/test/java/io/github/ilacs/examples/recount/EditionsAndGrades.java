package io.github.ilacs.examples.recount;

import static io.github.ilacs.examples.recount.Inspection.CARE_LEAVERS;
import static io.github.ilacs.examples.recount.Inspection.COMBINED;
import static io.github.ilacs.examples.recount.Inspection.LEADERS;
import static io.github.ilacs.examples.recount.Inspection.OVERALL;
import static io.github.ilacs.examples.recount.Words.phrase;
import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What was observed of the editions, and of the judgements that an inspection makes. */
final class EditionsAndGrades {

  private static final String HELP = "help_and_protection";
  private static final String IN_CARE = "in_care";

  private final ShippedRecord record;
  private final List<Inspection> ilacs;
  private final List<Inspection> combined;
  private final List<Inspection> withFive;
  private final List<Inspection> withOverall;
  private final List<Inspection> withoutOverall;

  EditionsAndGrades(ShippedRecord record) {
    this.record = record;
    ilacs = record.ilacs();
    combined = those(one -> one.has(COMBINED));
    withFive = those(one -> one.has(OVERALL) && one.has(CARE_LEAVERS));
    withOverall = those(one -> one.has(OVERALL));
    withoutOverall = those(one -> !one.has(OVERALL));
  }

  private List<Inspection> those(Predicate<Inspection> condition) {
    return ilacs.stream().filter(condition).sorted(comparing(Inspection::first)).toList();
  }

  List<Recount> recounts() {
    return List.of(
        new Recount("ED-02", this::firstWeeks),
        new Recount("ED-10", this::editionInForce),
        new Recount("G-J-2018", this::fourJudgements),
        new Recount("G-J-2023", this::fiveJudgements),
        new Recount("G-J-2026", this::judgementsWithoutOverall),
        new Recount("G-OE-1", this::inadequatePractice),
        new Recount("G-OE-2", this::inadequateLeadersAlone),
        new Recount("L-OE-LEADERS", this::outstandingOverall));
  }

  private List<String> firstWeeks() {
    Inspection first = ilacs.stream().min(comparing(Inspection::published)).orElseThrow();
    return List.of(
        phrase(
            "The first focused visit on record began on {}",
            Words.day(record.visits().get(0).first())),
        phrase(
            "The first graded ILACS report on record is that of {}, published on {}, "
                + "where inspectors were last on site on {}",
            first.authority(),
            Words.day(first.published()),
            Words.day(first.last())));
  }

  private List<String> editionInForce() {
    Inspection latest = withOverall.stream().max(comparing(Inspection::published)).orElseThrow();
    LocalDate latestCombined =
        combined.stream().map(Inspection::published).max(LocalDate::compareTo).orElseThrow();
    return List.of(
        phrase(
            "{}, on site in {} and published on {}, still has a judgement of overall "
                + "effectiveness",
            latest.authority(),
            Words.month(latest.first()),
            Words.day(latest.published())),
        phrase("with a combined judgement began on {}", Words.day(last(combined).first())),
        phrase("published as late as {}", Words.day(latestCombined)));
  }

  private List<String> fourJudgements() {
    return List.of(
        phrase("Inspections that started up to {}", Words.month(last(combined).first())),
        judgements(combined, Set.of(OVERALL, LEADERS, HELP, COMBINED)));
  }

  private List<String> fiveJudgements() {
    return List.of(
        phrase("Inspections that started from {}", Words.day(withFive.get(0).first())),
        judgements(withFive, Set.of(OVERALL, LEADERS, HELP, IN_CARE, CARE_LEAVERS)));
  }

  private List<String> judgementsWithoutOverall() {
    LocalDate first = withoutOverall.get(0).first();
    List<String> begunFirst =
        withoutOverall.stream()
            .filter(one -> one.first().equals(first))
            .map(Inspection::authority)
            .toList();
    return List.of(
        judgements(withoutOverall, Set.of(LEADERS, HELP, IN_CARE, CARE_LEAVERS)),
        phrase(
            "the last inspection with overall effectiveness started on {}, and the "
                + "first without it, those of {}, on {}",
            Words.day(last(withOverall).first()),
            Words.list(begunFirst),
            Words.day(first)));
  }

  private static String judgements(List<Inspection> inspections, Set<String> columns) {
    return Words.borneOut(
        inspections.stream().allMatch(one -> one.grades().keySet().equals(columns)),
        phrase("An inspection makes {} judgements", Words.number(columns.size())));
  }

  private List<String> inadequatePractice() {
    List<Inspection> inadequate =
        withOverall.stream().filter(Inspection::hasInadequatePractice).toList();
    long overall = inadequate.stream().filter(one -> one.has(OVERALL, Grade.INADEQUATE)).count();
    return List.of(
        phrase(
            "{}, among the {} ILACS reports with an overall grade, the last of which "
                + "began in {}",
            Words.share(overall, inadequate.size()),
            withOverall.size(),
            Words.month(last(withOverall).first())),
        Words.borneOut(
            record.ilacsOf("Harrow").stream().anyMatch(EditionsAndGrades::hasCareLeaversAlone),
            "In Harrow in January 2025 the judgement on care leavers alone was inadequate"));
  }

  private static boolean hasCareLeaversAlone(Inspection inspection) {
    return Words.month(inspection.first()).equals("January 2025")
        && inspection.has(CARE_LEAVERS, Grade.INADEQUATE)
        && List.of(LEADERS, HELP, IN_CARE).stream()
            .noneMatch(area -> inspection.has(area, Grade.INADEQUATE));
  }

  private List<String> inadequateLeadersAlone() {
    return List.of(
        phrase("was requires improvement in {}", leadersAlone(Grade.REQUIRES_IMPROVEMENT)),
        phrase("and inadequate in {}", leadersAlone(Grade.INADEQUATE)));
  }

  private String leadersAlone(Grade overall) {
    return Words.list(
        withOverall.stream()
            .filter(one -> one.has(LEADERS, Grade.INADEQUATE) && !one.hasInadequatePractice())
            .filter(one -> one.has(OVERALL, overall))
            .map(one -> phrase("{} ({})", one.authority(), Words.month(one.first())))
            .toList());
  }

  private List<String> outstandingOverall() {
    List<Inspection> outstanding =
        withOverall.stream().filter(one -> one.has(OVERALL, Grade.OUTSTANDING)).toList();
    return List.of(
        Words.borneOut(
            outstanding.stream().allMatch(one -> one.has(LEADERS, Grade.OUTSTANDING)),
            phrase(
                "every one of the {} inspections with outstanding overall effectiveness",
                outstanding.size())),
        phrase("reports to {}", record.reportsTo()));
  }

  private static Inspection last(List<Inspection> inspections) {
    return inspections.get(inspections.size() - 1);
  }
}
