package io.github.ilacs.history;

import static io.github.ilacs.judgement.JudgementArea.CARE_LEAVERS;
import static io.github.ilacs.judgement.JudgementArea.CHILDREN_IN_CARE;
import static io.github.ilacs.judgement.JudgementArea.CHILDREN_IN_CARE_AND_CARE_LEAVERS;
import static io.github.ilacs.judgement.JudgementArea.HELP_AND_PROTECTION;
import static io.github.ilacs.judgement.JudgementArea.IMPACT_OF_LEADERS;
import static io.github.ilacs.judgement.JudgementArea.OVERALL_EFFECTIVENESS;

import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.framework.Pathway;
import io.github.ilacs.judgement.AreaForImprovement;
import io.github.ilacs.judgement.AreaForPriorityAction;
import io.github.ilacs.judgement.Finding;
import io.github.ilacs.judgement.Grade;
import io.github.ilacs.judgement.Judgement;
import io.github.ilacs.judgement.JudgementArea;
import io.github.ilacs.judgement.Judgements;
import io.github.ilacs.judgement.SeriousWeakness;
import io.github.ilacs.judgement.Strength;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;

/**
 * Histories for the tests of this floor and those above it: made by hand in one line, or by jqwik.
 * A counterexample shrinks to few activities, soon after 8 January 2018, with grades towards
 * outstanding.
 */
public final class Histories {

  public static final LocalAuthority EXAMPLESHIRE = LocalAuthority.of("80999", "Exampleshire");

  public static final AreaForPriorityAction PRIORITY_ACTION =
      AreaForPriorityAction.of("Cases wait for a worker.", SeriousWeakness.UNALLOCATED_CASES);

  private static final LocalDate BEGINNING = LocalDate.of(2018, 1, 8);
  private static final LocalDate CARE_LEAVERS_APART = LocalDate.of(2023, 1, 1);
  private static final LocalDate NO_OVERALL = LocalDate.of(2026, 4, 1);

  private Histories() {}

  public static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  public static InspectionHistory history(Activity... activities) {
    return InspectionHistory.of(EXAMPLESHIRE, activities);
  }

  /** The areas of the edition on a day, from rules G-J-2018, G-J-2023 and G-J-2026. */
  public static List<JudgementArea> areasOn(LocalDate firstDay) {
    if (firstDay.isBefore(CARE_LEAVERS_APART)) {
      return List.of(
          IMPACT_OF_LEADERS,
          HELP_AND_PROTECTION,
          CHILDREN_IN_CARE_AND_CARE_LEAVERS,
          OVERALL_EFFECTIVENESS);
    }
    List<JudgementArea> areas =
        List.of(IMPACT_OF_LEADERS, HELP_AND_PROTECTION, CHILDREN_IN_CARE, CARE_LEAVERS);
    if (!firstDay.isBefore(NO_OVERALL)) {
      return areas;
    }
    List<JudgementArea> five = new ArrayList<>(areas);
    five.add(OVERALL_EFFECTIVENESS);
    return five;
  }

  /**
   * The judgements of the edition on a day: grades in the order in which the reports print them.
   */
  public static Judgements judgements(LocalDate firstDay, List<Grade> grades) {
    List<JudgementArea> areas = areasOn(firstDay);
    List<Judgement> judgements = new ArrayList<>();
    for (int i = 0; i < areas.size(); i++) {
      judgements.add(Judgement.of(areas.get(i), grades.get(i)));
    }
    return Judgements.of(judgements);
  }

  /** An ILACS inspection that gave the same grade throughout. */
  public static Inspection inspection(String first, String last, String published, Grade grade) {
    return graded(first, last, Collections.nCopies(5, grade)).published(day(published)).build();
  }

  /** An ILACS inspection that gave the same grade throughout, its publication not on record. */
  public static Inspection inspection(String first, String last, Grade grade) {
    return graded(first, last, Collections.nCopies(5, grade)).build();
  }

  /** An ILACS inspection whose report is not out. */
  public static Inspection unreported(String first, String last) {
    return Inspection.builder()
        .framework(Framework.ILACS)
        .type(InspectionType.STANDARD)
        .onSite(day(first), day(last))
        .build();
  }

  /** An ILACS inspection with its grades in the order of the report. */
  public static Inspection.Builder graded(String first, String last, List<Grade> grades) {
    return Inspection.builder()
        .framework(Framework.ILACS)
        .type(InspectionType.STANDARD)
        .onSite(day(first), day(last))
        .judgements(judgements(day(first), grades));
  }

  public static Inspection sif(String first, String last, String published, Grade overall) {
    return Inspection.builder()
        .framework(Framework.SIF)
        .onSite(day(first), day(last))
        .published(day(published))
        .judged(OVERALL_EFFECTIVENESS, overall)
        .build();
  }

  public static Inspection earlier(String first, String last, String published) {
    return Inspection.builder()
        .framework(Framework.EARLIER)
        .onSite(day(first), day(last))
        .published(day(published))
        .build();
  }

  public static FocusedVisit visit(String first, String last, String published, Finding... found) {
    return visit(first, last, found).published(day(published)).build();
  }

  public static FocusedVisit.Builder visit(String first, String last, Finding... found) {
    FocusedVisit.Builder visit = FocusedVisit.builder().onSite(day(first), day(last));
    for (Finding finding : found) {
      visit.found(finding);
    }
    return visit;
  }

  /** The days on which anything in a history becomes known. */
  public static NavigableSet<LocalDate> knownDays(InspectionHistory history) {
    NavigableSet<LocalDate> days = new TreeSet<>();
    for (Activity activity : history.activities()) {
      if (activity instanceof OnSiteActivity onSite) {
        days.add(onSite.lastDay());
        onSite.published().ifPresent(days::add);
      } else {
        days.add(activity.day());
      }
    }
    return days;
  }

  /** What happens next in a generated history. */
  private enum Kind {
    INSPECTION,
    VISIT,
    UNREPORTED,
    TOLD,
    GAP_INSPECTION,
    GAP_VISITS
  }

  private record Step(
      Kind kind,
      int daysBefore,
      int daysOnSite,
      int daysToPublication,
      boolean priorityAction,
      Pathway told,
      List<Grade> grades) {}

  /** Histories of every shape that the library can hold. */
  public static final class Any implements ArbitrarySupplier<InspectionHistory> {

    public Any() {}

    @Override
    public Arbitrary<InspectionHistory> get() {
      List<Kind> kinds = new ArrayList<>(List.of(Kind.values()));
      kinds.addAll(Collections.nCopies(7, Kind.INSPECTION));
      kinds.addAll(Collections.nCopies(3, Kind.VISIT));
      return histories(kinds);
    }
  }

  /** Histories of inspections and focused visits alone. */
  public static final class OnSite implements ArbitrarySupplier<InspectionHistory> {

    public OnSite() {}

    @Override
    public Arbitrary<InspectionHistory> get() {
      return histories(List.of(Kind.INSPECTION, Kind.INSPECTION, Kind.VISIT));
    }
  }

  /** The days on which the tests ask. */
  public static final class Asked implements ArbitrarySupplier<LocalDate> {

    public Asked() {}

    @Override
    public Arbitrary<LocalDate> get() {
      return Arbitraries.integers()
          .between(0, 20 * 365)
          .shrinkTowards(8 * 365)
          .map(LocalDate.of(2018, 1, 1)::plusDays);
    }
  }

  private static Arbitrary<InspectionHistory> histories(List<Kind> kinds) {
    Arbitrary<Step> steps =
        Combinators.combine(
                Arbitraries.of(kinds),
                Arbitraries.integers().between(1, 1200),
                Arbitraries.integers().between(1, 12),
                Arbitraries.integers().between(-1, 120).shrinkTowards(0),
                Arbitraries.of(false, true),
                Arbitraries.of(Pathway.class).filter(Pathway::isKnown),
                Arbitraries.of(Grade.class).list().ofSize(5))
            .as(Step::new);
    Arbitrary<List<Activity>> before =
        Arbitraries.oneOf(
            Arbitraries.just(List.of()),
            Arbitraries.just(List.of(earlier("2012-03-05", "2012-03-16", "2012-04-20"))),
            Arbitraries.of(Grade.class)
                .map(grade -> List.of(sif("2016-11-14", "2016-12-08", "2017-02-13", grade))),
            Arbitraries.just(
                List.of(
                    Inspection.builder()
                        .framework(Framework.SIF)
                        .onSite(day("2015-05-11"), day("2015-06-04"))
                        .build())));
    return Combinators.combine(before, steps.list().ofMaxSize(6))
        .as(Histories::play)
        .withoutEdgeCases();
  }

  private static InspectionHistory play(List<Activity> before, List<Step> steps) {
    List<Activity> activities = new ArrayList<>(before);
    LocalDate today = BEGINNING.minusDays(1);
    for (Step step : steps) {
      LocalDate first = today.plusDays(step.daysBefore());
      LocalDate last = first.plusDays(step.daysOnSite() - 1L);
      switch (step.kind()) {
        case INSPECTION -> {
          Inspection.Builder inspection = graded(first.toString(), last.toString(), step.grades());
          if (step.daysToPublication() >= 0) {
            inspection.published(last.plusDays(step.daysToPublication()));
          }
          activities.add(inspection.build());
        }
        case UNREPORTED -> activities.add(unreported(first.toString(), last.toString()));
        case VISIT -> {
          FocusedVisit.Builder visit =
              step.priorityAction()
                  ? visit(first.toString(), last.toString(), PRIORITY_ACTION)
                  : visit(
                      first.toString(),
                      last.toString(),
                      new Strength("Stable teams."),
                      new AreaForImprovement("Supervision."));
          if (step.daysToPublication() >= 0) {
            visit.published(last.plusDays(step.daysToPublication()));
          }
          activities.add(visit.build());
        }
        case TOLD -> activities.add(OfstedDecision.of(first, step.told(), "letter of " + first));
        case GAP_INSPECTION ->
            activities.add(
                step.priorityAction()
                    ? Gap.inspection("a row without a date")
                    : Gap.inspection(first, "a report of " + first + " without judgements"));
        case GAP_VISITS ->
            activities.add(
                step.priorityAction()
                    ? Gap.focusedVisits("the file has no visits")
                    : Gap.focusedVisits(first, "a letter of " + first + " could not be read"));
      }
      today = last;
    }
    return InspectionHistory.of(EXAMPLESHIRE, activities);
  }
}
