package io.github.ilacs.framework;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.judgement.JudgementArea;
import io.github.ilacs.judgement.Judgements;
import io.github.ilacs.rule.Rule;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * One edition of the framework: what is judged, what follows from it, and the numbers that hold.
 *
 * <p>The edition that governs an inspection is the one in force on its first day on site, not on
 * the day its report comes out (rule ED-10).
 *
 * <p>A caller makes an edition of their own from one of Ofsted's:
 *
 * <pre>{@code
 * Edition renewed = Timeline.england().editionOn(today).toBuilder()
 *     .id("2027").name("the renewed framework").effectiveFrom(date, rule)
 *     .windowOpens(new Figure(24, rule))
 *     .build();
 * Timeline timeline = Timeline.england().with(renewed);
 * }</pre>
 */
@Value.Immutable
public sealed interface Edition permits ImmutableEdition {

  /**
   * The stable id.
   *
   * @return for example {@code 2026-04}
   */
  String id();

  /**
   * What the edition is called in a sentence.
   *
   * @return for example {@code the edition of April 2026}
   */
  String name();

  /**
   * The first day on which the edition is in force.
   *
   * @return the day, inclusive
   */
  LocalDate effectiveFrom();

  /**
   * Why the edition is in force from that day.
   *
   * @return the rule
   */
  Rule effectiveFromRule();

  /**
   * The areas that an inspection under this edition judges, every one of them and no others, in the
   * order in which the reports print them.
   *
   * @return the areas; never empty
   */
  List<JudgementArea> areas();

  /**
   * Why these are the areas.
   *
   * @return the rule
   */
  Rule areasRule();

  /**
   * How the judgements lead to the pathway.
   *
   * @return the test
   */
  PathwayCriteria pathwayCriteria();

  /**
   * The framework under which an inadequate authority is inspected again.
   *
   * @return the SIF until August 2018, ILACS since
   */
  Framework reinspection();

  /**
   * Why an inadequate authority is inspected again under that framework.
   *
   * @return the rule
   */
  Rule reinspectionRule();

  /**
   * How long after the previous inspection the window for the next one opens.
   *
   * @return a number of calendar months
   */
  Figure windowOpens();

  /**
   * How long after the previous inspection the window for the next one closes.
   *
   * @return a number of calendar months, not less than {@link #windowOpens()}
   */
  Figure windowCloses();

  /**
   * How long a short inspection is planned to be on site.
   *
   * @return a number of calendar days from the first day on site to the last, both counted
   */
  Figure shortInspectionDays();

  /**
   * How long a standard inspection is planned to be on site.
   *
   * @return a number of calendar days from the first day on site to the last, both counted
   */
  Figure standardInspectionDays();

  /**
   * How many focused visits an authority gets at the most between two inspections; none is expected
   * while it is inadequate.
   *
   * @return a number of visits
   */
  Figure focusedVisits();

  /**
   * The topics of focused visits; a letter may name others.
   *
   * @return the topics in the order of the framework; empty where they are not known
   */
  List<String> focusedVisitTopics();

  /**
   * Where the topics of focused visits come from.
   *
   * @return the rule
   */
  Rule focusedVisitTopicsRule();

  /**
   * The parts of every year in which inspectors are not on site.
   *
   * @return the periods, possibly none
   */
  List<QuietPeriod> quietPeriods();

  /**
   * The parts of every year in which no inspection has ever started although nothing is known that
   * would keep it from starting.
   *
   * @return the periods, possibly none
   */
  List<QuietPeriod> neverSeenStarts();

  /**
   * How long an inspection of a type is planned to be on site.
   *
   * @param type {@link InspectionType#SHORT} for a short inspection; every other type is planned as
   *     long as a standard one
   * @return a number of calendar days from the first day on site to the last, both counted
   */
  default Figure plannedDays(InspectionType type) {
    return Objects.requireNonNull(type, "type") == InspectionType.SHORT
        ? shortInspectionDays()
        : standardInspectionDays();
  }

  /**
   * The window for the next inspection, counted from a day of the previous one (rule L-STEP, a
   * reading of W-1). Both ends are counted from that day in one step, and a day that the month does
   * not have becomes the last day of that month: nothing is clipped twice.
   *
   * @param anchor the day of the previous inspection from which to count
   * @return the window, both ends included
   */
  default DateWindow windowAfter(LocalDate anchor) {
    return DateWindow.of(
        anchor.plusMonths(windowOpens().value()), anchor.plusMonths(windowCloses().value()));
  }

  /**
   * Reads one of this edition's areas from any name printed for it, or from its id.
   *
   * @param name the printed name or the id
   * @return the area
   * @throws IllegalArgumentException if this edition has no such area
   */
  default JudgementArea area(String name) {
    return JudgementArea.parse(name, areas());
  }

  /**
   * What is wrong with a set of judgements under this edition: an area that it does not judge, or
   * one that it judges and that is missing.
   *
   * @param judgements the judgements of one inspection
   * @return the foreign and the missing areas in words, or empty if the judgements are exactly
   *     those of this edition
   */
  default Optional<String> problemWith(Judgements judgements) {
    Set<JudgementArea> judged = judgements.areas();
    // The usual case first: it costs no copy.
    if (judged.size() == areas().size() && judged.containsAll(areas())) {
      return Optional.empty();
    }
    Set<JudgementArea> foreign = new LinkedHashSet<>(judged);
    areas().forEach(foreign::remove);
    Set<JudgementArea> missing = new LinkedHashSet<>(areas());
    missing.removeAll(judged);
    return Optional.of(
        (foreign.isEmpty() ? "" : "it judges " + foreign + ", which " + name() + " does not have")
            + (foreign.isEmpty() || missing.isEmpty() ? "" : "; ")
            + (missing.isEmpty() ? "" : "it lacks " + missing + ", which " + name() + " has"));
  }

  /**
   * A builder that starts as a copy of this edition.
   *
   * @return the builder
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /**
   * A builder that starts empty; most callers want {@link #toBuilder()}.
   *
   * @return the builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Edition}. */
  final class Builder extends ImmutableEdition.Builder {

    Builder() {}

    /**
     * Sets the first day on which the edition is in force, and why.
     *
     * @param day the day, inclusive
     * @param rule the rule that says so
     * @return this builder
     */
    public Builder effectiveFrom(LocalDate day, Rule rule) {
      return effectiveFrom(day).effectiveFromRule(rule);
    }

    /**
     * Builds the edition.
     *
     * @return the edition
     * @throws IllegalStateException if a part is missing
     * @throws IllegalArgumentException if there is no area or one twice, or the window closes
     *     before it opens
     */
    @Override
    public Edition build() {
      Edition edition = super.build();
      List<JudgementArea> areas = edition.areas();
      if (areas.isEmpty() || new HashSet<>(areas).size() != areas.size()) {
        throw new IllegalArgumentException(
            "edition " + edition.id() + " needs areas, each of them once, but has " + areas);
      }
      int opens = edition.windowOpens().value();
      int closes = edition.windowCloses().value();
      if (closes < opens) {
        throw new IllegalArgumentException(
            "the window of edition "
                + edition.id()
                + " closes "
                + closes
                + " months after the previous inspection, before it opens at "
                + opens);
      }
      return edition;
    }
  }
}
