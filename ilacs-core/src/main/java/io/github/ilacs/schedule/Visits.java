package io.github.ilacs.schedule;

import io.github.ilacs.JsonByModule;
import io.github.ilacs.framework.Figure;
import io.github.ilacs.framework.Figures;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.Pathway;
import io.github.ilacs.framework.PathwayCriteria;
import io.github.ilacs.history.FocusedVisit;
import io.github.ilacs.history.Gap;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.KnownHistory;
import io.github.ilacs.history.OnSiteActivity;
import io.github.ilacs.judgement.JudgementArea;
import io.github.ilacs.pathway.PathwayDecision;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rule;
import io.github.ilacs.rule.Rules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The visits between the last inspection and the next one: focused visits and joint targeted area
 * inspections, counted together (rules V-COUNT, V-1 and L-VISITS).
 *
 * <p>The number expected depends on the grade of the last inspection. It is what is usual and not a
 * limit, so there can be more.
 *
 * @param focusedVisits how many focused visits there have been since the last inspection
 * @param jointInspections how many joint targeted area inspections there have been since then
 * @param begun the first day of a visit that is on site on the day asked; it counts as made from
 *     its last day
 * @param expected how many of both together are usual before the next inspection; empty where
 *     nothing says so
 * @param left how many of them are still to come; empty where no number is expected
 * @param reasons why; never empty
 */
public record Visits(
    int focusedVisits,
    int jointInspections,
    Optional<LocalDate> begun,
    Optional<Integer> expected,
    Optional<Integer> left,
    List<Reason> reasons)
    implements JsonByModule {

  /**
   * Checks and copies the parts.
   *
   * @param focusedVisits how many focused visits there have been since the last inspection
   * @param jointInspections how many joint targeted area inspections there have been since then
   * @param begun the first day of a visit that is on site on the day asked
   * @param expected how many of both together are usual before the next inspection
   * @param left how many of them are still to come
   * @param reasons why
   * @throws NullPointerException if a part is null
   * @throws IllegalArgumentException if a number is negative, more are left than are expected, a
   *     number is expected and none is left or the other way round, or there is no reason
   */
  public Visits {
    Objects.requireNonNull(begun, "begun");
    Objects.requireNonNull(expected, "expected");
    Objects.requireNonNull(left, "left");
    Objects.requireNonNull(reasons, "reasons");
    reasons = List.copyOf(reasons);
    if (focusedVisits < 0
        || jointInspections < 0
        || expected.isPresent() != left.isPresent()
        || left.orElse(0) < 0
        || left.orElse(0) > expected.orElse(0)
        || reasons.isEmpty()) {
      throw new IllegalArgumentException(
          "there cannot be "
              + focusedVisits
              + " focused visits and "
              + jointInspections
              + " joint inspections made, "
              + inWords(expected)
              + " expected and "
              + inWords(left)
              + " left because of "
              + reasons);
    }
  }

  private static String inWords(Optional<Integer> number) {
    return number.isPresent() ? number.get().toString() : "no number";
  }

  /**
   * How many there have been since the last inspection, focused visits and joint targeted area
   * inspections together.
   *
   * @return the number
   */
  public int made() {
    return focusedVisits + jointInspections;
  }

  /**
   * How many more there have been than are expected. That is not an error.
   *
   * @return the number; zero where no number is expected
   */
  public int moreThanExpected() {
    return Math.max(0, made() - expected.orElse(made()));
  }

  /** The visits on a day; null where the record is not enough to count them. */
  static @Nullable Visits of(KnownHistory known, PathwayDecision decision) {
    if (decision.pathway() == Pathway.UNDETERMINED
        || known.isIncomplete()
        || known.gapSince(Gap.Kind.FOCUSED_VISITS).isPresent()) {
      return null;
    }
    return new Count(known, decision).visits();
  }

  /** Counts them, and says why. */
  private static final class Count {

    private final KnownHistory known;
    private final PathwayDecision decision;
    private final Figures figures;
    private final int focusedVisits;
    private final int jointInspections;
    private final int made;
    private final int interim;
    private final List<Reason> reasons = new ArrayList<>();

    Count(KnownHistory known, PathwayDecision decision) {
      this.known = known;
      this.decision = decision;
      this.figures = known.history().timeline().figures();
      this.focusedVisits = known.focusedVisitsSince().size();
      this.jointInspections = known.jointInspectionsSince().size();
      this.made = focusedVisits + jointInspections;
      this.interim = interimVisits();
    }

    Visits visits() {
      Optional<Integer> expected = expected();
      addInterimVisits();
      if (known.priorityActionSince().isPresent()) {
        reasons.add(
            Reason.of(
                Rules.L_APA,
                "After an area for priority action there can be a further visit: letters of 2018 to"
                    + " 2021 say that Ofsted considers one, or a standard inspection."));
      }
      Optional<Inspection> next = known.inspectionInProgress();
      if (next.isPresent()) {
        reasons.add(
            Reason.of(
                Rules.L_KNOWN,
                "The next inspection began on {}, so no more visits come before it.",
                next.get().firstDay()));
      }
      Optional<OnSiteActivity> onSite = known.visitInProgress();
      Optional<LocalDate> begun = Optional.empty();
      if (onSite.isPresent()) {
        begun = Optional.of(onSite.get().firstDay());
        reasons.add(
            Reason.of(
                Rules.L_KNOWN,
                "A visit began on {} and is on site. It counts as made from its last day.",
                onSite.get().firstDay()));
      }
      Optional<Integer> left =
          expected.isEmpty()
              ? Optional.empty()
              : Optional.of(next.isPresent() ? 0 : Math.max(0, expected.get() - made));
      return new Visits(focusedVisits, jointInspections, begun, expected, left, reasons);
    }

    private Optional<Integer> expected() {
      Optional<Inspection> last = known.lastInspection();
      if (last.isEmpty()) {
        return noNumber(
            Rules.L_VISITS,
            "No source says how many visits there are before the first inspection of an authority;"
                + " the record has {}.",
            made);
      }
      if (!last.get().isReportedBy(known.asOf())) {
        return noNumber(
            Rules.L_AWAIT,
            "How many visits are usual goes by the grade of the last inspection, whose report is"
                + " awaited; the record has {} since {}.",
            made,
            last.get().lastDay());
      }
      Optional<PathwayCriteria.Result> ledTo = known.lastInspectionLedTo();
      if (ledTo.isEmpty()) {
        return noNumber(
            Rules.L_GAP,
            "How many visits are usual goes by the grade of the last inspection, which the record"
                + " does not hold; the record has {} since {}.",
            made,
            last.get().lastDay());
      }
      Pathway led = ledTo.get().pathway();
      Optional<Figure> usual = figures.visitsAfter(last.get().framework(), led, known.asOf());
      if (usual.isEmpty()) {
        return noNumber(
            Rules.L_VISITS,
            "No source says how many visits there are after an inspection under the {} that was {};"
                + " the record has {} since {}.",
            last.get().framework().label(),
            grade(led),
            made,
            last.get().lastDay());
      }
      // Each inadequate authority had an interim visit, and nothing else (V-COUNT, V-INTERIM).
      int extra = led == Pathway.MONITORING ? Math.min(1, interim) : 0;
      addUsual(usual.get(), led, last.get(), extra);
      addReading(ledTo.get(), last.get());
      return Optional.of(usual.get().value() + extra);
    }

    private Optional<Integer> noNumber(Rule rule, String sentence, Object... facts) {
      reasons.add(Reason.of(rule, sentence, facts));
      return Optional.empty();
    }

    private void addUsual(Figure usual, Pathway led, Inspection last, int extra) {
      if (last.framework() != Framework.ILACS) {
        reasons.add(
            Reason.of(
                usual.rule(),
                "After {} under the SIF there are up to {} focused visits, and a joint targeted area"
                    + " inspection can take the place of one; {} on record since {}.",
                grade(led),
                usual.value(),
                made,
                last.lastDay()));
        if (jointInspections > 0) {
          reasons.add(Reason.of(Rules.J_9));
        }
        return;
      }
      reasons.add(
          Reason.of(
              usual.rule(),
              "After {} the usual number of focused visits and joint targeted area inspections"
                  + " together, before the next inspection, is {}; the record has {} since {}"
                  + (made > usual.value() + extra
                      ? ", which is more than usual and no error."
                      : "."),
              grade(led),
              usual.value(),
              made,
              last.lastDay()));
      if (led == Pathway.MONITORING) {
        reasons.add(Reason.of(Rules.V_5));
      }
    }

    /** How the grade was taken, where that is a reading of ours. */
    private void addReading(PathwayCriteria.Result ledTo, Inspection last) {
      boolean hasOverall = last.judgements().grade(JudgementArea.OVERALL_EFFECTIVENESS).isPresent();
      if (!hasOverall) {
        reasons.add(
            Reason.of(
                Rules.L_VISITS,
                "The last inspection gave no overall grade. Here it counts as {}, by the test that"
                    + " decides which inspection comes next.",
                grade(ledTo.pathway())));
      }
      if (ledTo.otherReading().isPresent()) {
        reasons.addAll(ledTo.reasons());
      }
      if (decision.pathway() != ledTo.pathway()) {
        reasons.add(
            Reason.of(
                Rules.L_VISITS,
                "The number goes by the grade of the last inspection and not by the pathway, which"
                    + " is another one by now."));
      }
    }

    private int interimVisits() {
      int number = 0;
      for (FocusedVisit visit : known.focusedVisitsSince()) {
        number += figures.isInterim(visit.firstDay()) ? 1 : 0;
      }
      return number;
    }

    private void addInterimVisits() {
      if (interim > 0) {
        reasons.add(
            Reason.of(
                Rules.V_INTERIM,
                "Interim visits of 2020-21 count like any other: {} since the last inspection.",
                interim));
      }
    }

    private static String grade(Pathway led) {
      if (led == Pathway.SHORT_INSPECTION) {
        return "good or outstanding";
      }
      return led == Pathway.MONITORING ? "inadequate" : "requires improvement";
    }
  }
}
