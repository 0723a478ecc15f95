package io.github.ilacs.history;

import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.judgement.Grade;
import io.github.ilacs.judgement.Judgement;
import io.github.ilacs.judgement.JudgementArea;
import io.github.ilacs.judgement.Judgements;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.immutables.value.Value;

/**
 * An inspection: graded judgements after one or two weeks on site.
 *
 * <p>An ILACS inspection has exactly the judgements of the edition in force on its first day on
 * site. The {@link InspectionHistory} checks this, because only the history knows the editions. An
 * inspection whose report is not out yet has no judgements. An inspection under the SIF or an
 * earlier framework has only an overall grade, or none.
 */
@Value.Immutable
public sealed interface Inspection extends OnSiteActivity permits ImmutableInspection {

  /**
   * The framework under which the inspection was made.
   *
   * @return the framework
   */
  Framework framework();

  /**
   * The type of the inspection, as recorded. It is never derived from the dates.
   *
   * @return the type; {@link InspectionType#OTHER} for every framework before ILACS
   * @throws IllegalStateException while it is built, if an ILACS inspection is given no type
   */
  @Value.Default
  default InspectionType type() {
    if (framework() == Framework.ILACS) {
      throw new IllegalStateException(
          "the ILACS inspection of "
              + firstDay()
              + " needs a type: short inspection, standard inspection, or other inspection if it is"
              + " recorded as neither");
    }
    return InspectionType.OTHER;
  }

  /**
   * The judgements that the report publishes.
   *
   * @return the judgements; empty where the report is not out yet, or a framework before ILACS gave
   *     no overall grade
   */
  @Value.Default
  default Judgements judgements() {
    return Judgements.none();
  }

  /**
   * Whether its report was out on a day (rule L-AWAIT). An inspection under ILACS without
   * judgements still awaits its report, however long ago it was; one under the SIF may have lost
   * its grade.
   *
   * @param day the day asked
   * @return true from the day of publication on, or from the last day on site where none is given
   */
  @Override
  default boolean isReportedBy(LocalDate day) {
    boolean isAwaited = framework() == Framework.ILACS && judgements().isEmpty();
    return OnSiteActivity.super.isReportedBy(day) && !isAwaited;
  }

  @Override
  default String label() {
    return switch (framework()) {
      case ILACS -> type() == InspectionType.OTHER ? "inspection" : type().label();
      case SIF -> "inspection under the SIF";
      case EARLIER -> "inspection under an earlier framework";
    };
  }

  /**
   * Starts an inspection.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Inspection}. */
  final class Builder extends ImmutableInspection.Builder {

    private final List<Judgement> judged = new ArrayList<>();

    Builder() {}

    /**
     * Sets the days on site.
     *
     * @param first the first day, inclusive
     * @param last the last day, inclusive
     * @return this builder
     */
    public Builder onSite(LocalDate first, LocalDate last) {
      Objects.requireNonNull(first, "first");
      Objects.requireNonNull(last, "last");
      return firstDay(first).lastDay(last);
    }

    /**
     * Adds a judgement.
     *
     * @param area what was judged
     * @param grade the grade it was given
     * @return this builder
     */
    public Builder judged(JudgementArea area, Grade grade) {
      judged.add(new Judgement(area, grade));
      return this;
    }

    /**
     * Builds the inspection.
     *
     * @return the inspection
     * @throws IllegalStateException if the framework, a day on site or the type of an ILACS
     *     inspection is missing
     * @throws IllegalArgumentException if it ends before it starts, was published or received
     *     before it ended, judges an area twice, or has a type or judgements that its framework
     *     does not have
     */
    @Override
    public Inspection build() {
      Inspection inspection = super.build();
      if (!judged.isEmpty()) {
        // Judgements that were given one by one join those that were given together.
        Judgements together = inspection.judgements();
        List<Judgement> all = new ArrayList<>();
        // A stream here would load its classes on the way to the first schedule.
        for (JudgementArea area : together.areas()) {
          all.add(new Judgement(area, together.grade(area).orElseThrow()));
        }
        all.addAll(judged);
        judgements(Judgements.of(all));
        judged.clear();
        inspection = super.build();
      }
      check(inspection);
      return inspection;
    }

    private static void check(Inspection inspection) {
      OnSiteChecks.check(inspection);
      if (inspection.framework() == Framework.ILACS) {
        return;
      }
      String framework = inspection.framework().label();
      if (inspection.type() != InspectionType.OTHER) {
        throw new IllegalArgumentException(
            framework
                + " inspection of "
                + inspection.firstDay()
                + " is called a "
                + inspection.type().label()
                + ", a type that only ILACS has");
      }
      Set<JudgementArea> judged = inspection.judgements().areas();
      if (!Set.of(JudgementArea.OVERALL_EFFECTIVENESS).containsAll(judged)) {
        throw new IllegalArgumentException(
            framework
                + " inspection of "
                + inspection.firstDay()
                + " has the judgements "
                + inspection.judgements()
                + "; it carries an overall grade alone");
      }
    }
  }
}
