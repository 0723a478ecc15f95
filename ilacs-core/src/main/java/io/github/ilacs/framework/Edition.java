package io.github.ilacs.framework;

import io.github.ilacs.JsonByModule;
import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.judgement.JudgementArea;
import io.github.ilacs.judgement.Judgements;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rule;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One edition of the framework: what is judged, what follows from it, and the numbers that hold.
 *
 * <p>The edition that governs an inspection is the one in force on its first day on site, not on
 * the day its report comes out (rule ED-10).
 *
 * <p>You can make an edition of your own from one of Ofsted's:
 *
 * <pre>{@code
 * Edition renewed = Timeline.england().editionOn(today).toBuilder()
 *     .id("2027").name("the renewed framework").effectiveFrom(date, rule)
 *     .windowOpens(new Figure(24, rule))
 *     .build();
 * Timeline timeline = Timeline.england().with(renewed);
 * }</pre>
 *
 * <p>An edition has the rules about itself, so that an answer under it cites no others. If you
 * change a number, you lose the rules about the old number. For example, an edition with a new
 * window cites the rules of its two figures and the {@link #windowRules()} that you give it, not
 * those of the edition it was made from.
 */
@Value.Immutable
@EditionStyle
public sealed interface Edition extends JsonByModule permits ImmutableEdition {

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
   * Further rules about this window, beside those of its two figures.
   *
   * @return the rules, in the order in which they are cited; possibly none
   */
  List<Rule> windowRules();

  /**
   * Why the end of the window is not a limit.
   *
   * @return the rule; empty where nobody says so of this window
   */
  Optional<Rule> windowEndRule();

  /**
   * The longest time after the end of this window at which an inspection has begun. Here the window
   * is counted from the last day on site. If a record shows a longer wait, it is probably out of
   * date.
   *
   * @return the calendar days, with the rule; empty where nobody has counted them for this window
   */
  Optional<Figure> latestAfterWindow();

  /**
   * The day of the week on which inspectors arrive.
   *
   * @return the day of the week of the first day on site
   */
  DayOfWeek arrival();

  /**
   * How long before the day of arrival the call comes.
   *
   * @return a number of calendar days, at least one
   */
  Figure callDaysAhead();

  /**
   * Further rules about when the call comes, beside that of its figure.
   *
   * @return the rules, in the order in which they are cited; possibly none
   */
  List<Rule> callRules();

  /**
   * Why every inspection begins on the day of the week of the arrival, and why none of its planned
   * days is a bank holiday.
   *
   * @return the rule
   */
  Rule calendarRule();

  /**
   * The rules about the time between the call and the last day on site of a short inspection.
   *
   * @return the rules, in the order in which they are cited; possibly none
   */
  List<Rule> shortInspectionRules();

  /**
   * The rules about the time between the call and the last day on site of a standard inspection.
   *
   * @return the rules, in the order in which they are cited; possibly none
   */
  List<Rule> standardInspectionRules();

  /**
   * How long a short inspection is planned to be on site.
   *
   * @return a number of calendar days, at least one, from the first day on site to the last, both
   *     counted
   */
  Figure shortInspectionDays();

  /**
   * How long a standard inspection is planned to be on site.
   *
   * @return a number of calendar days, at least one, from the first day on site to the last, both
   *     counted
   */
  Figure standardInspectionDays();

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
   * The parts of every year in which no inspection has ever started although nothing that we know
   * of would prevent it.
   *
   * @return the periods, possibly none
   */
  List<QuietPeriod> neverSeenStarts();

  /**
   * The numbers kept by period that change with this edition. When you add the edition to a
   * timeline, each holds in its {@link Timeline#figures()} from the first day of the edition on, by
   * the day that {@link Figures} names for it.
   *
   * @return the number by what it says; possibly none
   */
  Map<FigureKind, Figure> figures();

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
   * The rules about the time between the call and the last day on site of an inspection.
   *
   * @param type {@link InspectionType#SHORT} for a short inspection; every other type runs as a
   *     standard one
   * @return the rules, in the order in which they are cited; possibly none
   */
  default List<Rule> inspectionRules(InspectionType type) {
    return Objects.requireNonNull(type, "type") == InspectionType.SHORT
        ? shortInspectionRules()
        : standardInspectionRules();
  }

  /**
   * Every rule on which the window rests: those of its figures, and the further rules about it.
   *
   * @return the rules, each once; never empty
   */
  default List<Rule> rulesOfWindow() {
    Set<Rule> rules = new LinkedHashSet<>();
    rules.add(windowOpens().rule());
    rules.add(windowCloses().rule());
    rules.addAll(windowRules());
    return List.copyOf(rules);
  }

  /**
   * Every rule on which the days of the call rest: those about the call, that of the figure, and
   * that of the calendar.
   *
   * @return the rules, each once; never empty
   */
  default List<Rule> rulesOfCalls() {
    Set<Rule> rules = new LinkedHashSet<>(callRules());
    rules.add(callDaysAhead().rule());
    rules.add(calendarRule());
    return List.copyOf(rules);
  }

  /**
   * The same rules as reasons, made once with the edition.
   *
   * @return the reasons; never empty
   */
  @Value.Derived
  @Value.Auxiliary
  default List<Reason> reasonsOfCalls() {
    List<Reason> reasons = new ArrayList<>();
    for (Rule rule : rulesOfCalls()) {
      reasons.add(Reason.of(rule));
    }
    return List.copyOf(reasons);
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
    Objects.requireNonNull(anchor, "anchor");
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
    Objects.requireNonNull(name, "name");
    return JudgementArea.parse(name, areas());
  }

  /**
   * What is wrong with a set of judgements under this edition: an area that the edition does not
   * judge, or an area that is missing.
   *
   * @param judgements the judgements of one inspection
   * @return the foreign and the missing areas in words, or empty if the judgements are exactly
   *     those of this edition
   */
  default Optional<String> problemWith(Judgements judgements) {
    Objects.requireNonNull(judgements, "judgements");
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

  /**
   * Builds an {@link Edition}.
   *
   * <p>A copy that differs from its original loses the rules about what differs:
   *
   * <ul>
   *   <li>Where the window differs, {@link #windowRules()}, {@link #windowEndRule()} and {@link
   *       #latestAfterWindow()} are those that you give, or none.
   *   <li>Where the arrival or the call differs, so are {@link #callRules()}. Where they or the
   *       days on site differ, so are {@link #shortInspectionRules()} and {@link
   *       #standardInspectionRules()}.
   *   <li>Where the arrival or the days on site differ, you must give another {@link
   *       #calendarRule()}. The {@link #quietPeriods()} that cited the former one cite the new one.
   *   <li>Where the id differs, {@link #figures()} are those that you give, or none.
   * </ul>
   */
  final class Builder extends ImmutableEdition.Builder {

    /** What the edition is a copy of; null where it starts empty. */
    private @Nullable Edition original;

    Builder() {}

    /**
     * Makes a copy of an edition, as {@link Edition#toBuilder()} does: what has not been given is
     * taken from it, and its parts are added to the lists of this builder.
     *
     * @param edition the edition
     * @return this builder
     */
    public Builder from(Edition edition) {
      original = Objects.requireNonNull(edition, "edition");
      return withPartsOf(edition);
    }

    /**
     * Sets the first day on which the edition is in force, and why.
     *
     * @param day the day, inclusive
     * @param rule the rule that says so
     * @return this builder
     */
    public Builder effectiveFrom(LocalDate day, Rule rule) {
      Objects.requireNonNull(day, "day");
      Objects.requireNonNull(rule, "rule");
      return effectiveFrom(day).effectiveFromRule(rule);
    }

    /**
     * Builds the edition.
     *
     * @return the edition
     * @throws IllegalStateException if a part is missing
     * @throws IllegalArgumentException if there is no area or one twice, the test needs judgements
     *     that are not made, the window closes before it opens, or an inspection is planned for no
     *     day or its call for the day of arrival; if it was made from another edition, has a later
     *     first day and has no id of its own; or if the arrival or the days on site are not those
     *     of that edition and the calendar rule is
     */
    @Override
    public Edition build() {
      Edition edition = super.build();
      if (original != null) {
        checkCalendarRule(original, edition);
        edition = withOwnRules(original, edition);
        checkId(original, edition);
      }
      checkJudgements(edition);
      checkNumbers(edition);
      return edition;
    }

    private static void checkId(Edition original, Edition edition) {
      if (edition.id().equals(original.id())
          && edition.effectiveFrom().isAfter(original.effectiveFrom())) {
        throw new IllegalArgumentException(
            "edition "
                + original.id()
                + " is in force from "
                + original.effectiveFrom()
                + "; an edition made from it that is in force from "
                + edition.effectiveFrom()
                + " needs an id of its own");
      }
    }

    private static void checkCalendarRule(Edition original, Edition edition) {
      if (isSeenOtherwise(original, edition)
          && edition.calendarRule().equals(original.calendarRule())) {
        throw new IllegalArgumentException(
            "edition "
                + edition.id()
                + " plans "
                + siteDays(edition)
                + ", and its calendar rule "
                + edition.calendarRule().id()
                + " speaks of the "
                + siteDays(original)
                + " of edition "
                + original.id()
                + "; give it a calendarRule of its own");
      }
    }

    private static String siteDays(Edition edition) {
      return edition.shortInspectionDays().value()
          + " and "
          + edition.standardInspectionDays().value()
          + " days on site from a "
          + edition.arrival();
    }

    private static boolean isSeenOtherwise(Edition original, Edition edition) {
      return edition.arrival() != original.arrival()
          || edition.shortInspectionDays().value() != original.shortInspectionDays().value()
          || edition.standardInspectionDays().value() != original.standardInspectionDays().value();
    }

    private Edition withOwnRules(Edition original, Edition edition) {
      if (!edition.windowOpens().equals(original.windowOpens())
          || !edition.windowCloses().equals(original.windowCloses())) {
        windowRules(ownRules(original.windowRules(), edition.windowRules()));
        if (edition.windowEndRule().equals(original.windowEndRule())) {
          windowEndRule(Optional.empty());
        }
        if (edition.latestAfterWindow().equals(original.latestAfterWindow())) {
          latestAfterWindow(Optional.empty());
        }
      }
      boolean isCalledOtherwise =
          edition.arrival() != original.arrival()
              || !edition.callDaysAhead().equals(original.callDaysAhead());
      if (isCalledOtherwise) {
        callRules(ownRules(original.callRules(), edition.callRules()));
      }
      if (isCalledOtherwise
          || !edition.shortInspectionDays().equals(original.shortInspectionDays())) {
        shortInspectionRules(
            ownRules(original.shortInspectionRules(), edition.shortInspectionRules()));
      }
      if (isCalledOtherwise
          || !edition.standardInspectionDays().equals(original.standardInspectionDays())) {
        standardInspectionRules(
            ownRules(original.standardInspectionRules(), edition.standardInspectionRules()));
      }
      List<QuietPeriod> quiet = new ArrayList<>();
      for (QuietPeriod period : edition.quietPeriods()) {
        quiet.add(
            period.rule().equals(original.calendarRule())
                ? period.withRule(edition.calendarRule())
                : period);
      }
      quietPeriods(quiet);
      if (!edition.id().equals(original.id())) {
        Map<FigureKind, Figure> own = new HashMap<>(edition.figures());
        own.entrySet().removeAll(original.figures().entrySet());
        figures(own);
      }
      return super.build();
    }

    /** None where they are still those of the original. */
    private static List<Rule> ownRules(List<Rule> original, List<Rule> rules) {
      return rules.equals(original) ? List.of() : rules;
    }

    private static void checkJudgements(Edition edition) {
      List<JudgementArea> areas = edition.areas();
      if (areas.isEmpty() || new HashSet<>(areas).size() != areas.size()) {
        throw new IllegalArgumentException(
            "edition " + edition.id() + " needs areas, each of them once, but has " + areas);
      }
      Optional<String> problem = edition.pathwayCriteria().problemWith(areas);
      if (problem.isPresent()) {
        throw new IllegalArgumentException("the test of edition " + edition.id() + problem.get());
      }
    }

    private static void checkNumbers(Edition edition) {
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
      requireAtLeastOneDay(
          edition, "a short inspection on site for", edition.shortInspectionDays());
      requireAtLeastOneDay(
          edition, "a standard inspection on site for", edition.standardInspectionDays());
      requireAtLeastOneDay(edition, "the call ahead of the arrival by", edition.callDaysAhead());
    }

    private static void requireAtLeastOneDay(Edition edition, String what, Figure days) {
      if (days.value() < 1) {
        throw new IllegalArgumentException(
            "edition "
                + edition.id()
                + " plans "
                + what
                + " "
                + days.value()
                + " days; it takes at least one");
      }
    }
  }
}
