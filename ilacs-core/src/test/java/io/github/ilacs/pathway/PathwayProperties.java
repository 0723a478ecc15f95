package io.github.ilacs.pathway;

import static io.github.ilacs.history.Histories.EXAMPLESHIRE;
import static io.github.ilacs.history.Histories.PRIORITY_ACTION;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ilacs.framework.Edition;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.Pathway;
import io.github.ilacs.framework.PathwayCriteria;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.Activity;
import io.github.ilacs.history.FocusedVisit;
import io.github.ilacs.history.Gap;
import io.github.ilacs.history.Histories;
import io.github.ilacs.history.HistoryArbitraries;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.OfstedDecision;
import io.github.ilacs.history.Reorganisation;
import io.github.ilacs.judgement.AreaForPriorityAction;
import io.github.ilacs.judgement.Grade;
import io.github.ilacs.judgement.Judgement;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rule;
import io.github.ilacs.rule.Rules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * The laws of the pathway, whatever has happened: there is always one, with reasons; what wins when
 * rules meet; what can never lead to a short inspection; and what changes nothing. That a better
 * judgement never leads to a heavier pathway is checked here in whole histories, and in {@link
 * PathwayTableTest} for every set of judgements that there can be.
 */
class PathwayProperties {

  private static final List<Pathway> LIGHTEST_FIRST =
      List.of(Pathway.SHORT_INSPECTION, Pathway.STANDARD_INSPECTION, Pathway.MONITORING);

  private static final Edition APRIL_2026 = Timeline.england().editionOn(LocalDate.of(2026, 4, 1));

  private static Pathway pathway(InspectionHistory history, LocalDate asOf) {
    return PathwayRules.decide(history, asOf).pathway();
  }

  private static boolean isTold(PathwayDecision decision) {
    return rules(decision).contains(Rules.L_TOLD);
  }

  private static List<Rule> rules(PathwayDecision decision) {
    return decision.reasons().stream().map(Reason::rule).toList();
  }

  /** The decision is total: on every day there is one, with reasons that can be read. */
  @Property
  void everyHistoryHasAPathwayOnEveryDayAndReasonsThatCanBeRead(
      @ForAll(supplier = HistoryArbitraries.Whole.class) InspectionHistory history,
      @ForAll(supplier = HistoryArbitraries.Asked.class) LocalDate asOf) {
    PathwayDecision decision = PathwayRules.decide(history, asOf);

    assertThat(decision.reasons())
        .isNotEmpty()
        .allMatch(reason -> !reason.sentence().contains("{}"))
        .allMatch(reason -> reason.sentence().endsWith("."));
    assertThat(decision.otherReading()).isNotEqualTo(Optional.of(decision.pathway()));
  }

  @Property
  void thePathwayAloneIsThatOfTheDecision(
      @ForAll(supplier = HistoryArbitraries.Whole.class) InspectionHistory history,
      @ForAll(supplier = HistoryArbitraries.Asked.class) LocalDate asOf) {
    assertThat(PathwayRules.pathway(history, asOf))
        .isEqualTo(PathwayRules.decide(history, asOf).pathway());
  }

  @Property
  void theOrderOfInputDoesNotMatter(
      @ForAll(supplier = HistoryArbitraries.Whole.class) InspectionHistory history,
      @ForAll(supplier = HistoryArbitraries.Asked.class) LocalDate asOf,
      @ForAll long seed) {
    List<Activity> shuffled = new ArrayList<>(history.activities());
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(PathwayRules.decide(InspectionHistory.of(EXAMPLESHIRE, shuffled), asOf))
        .isEqualTo(PathwayRules.decide(history, asOf));
  }

  /** L-KNOWN, L-AWAIT: between two days on which something becomes known, nothing changes. */
  @Property
  void timeAloneChangesNothing(
      @ForAll(supplier = HistoryArbitraries.Whole.class) InspectionHistory history,
      @ForAll(supplier = HistoryArbitraries.Asked.class) LocalDate asOf,
      @ForAll @IntRange(max = 3000) int days) {
    LocalDate later = asOf.plusDays(days);
    LocalDate next = Histories.knownDays(history).higher(asOf);
    if (next != null && !later.isBefore(next)) {
      later = next.minusDays(1);
    }

    PathwayDecision then = PathwayRules.decide(history, asOf);
    PathwayDecision now = PathwayRules.decide(history, later);
    assertThat(now.pathway()).isEqualTo(then.pathway());
    assertThat(now.previous()).isEqualTo(then.previous());
    assertThat(now.otherReading()).isEqualTo(then.otherReading());
  }

  /** L-KNOWN: what comes after the day asked does not count. */
  @Property
  void whatComesLaterChangesNothing(
      @ForAll(supplier = HistoryArbitraries.Whole.class) InspectionHistory history,
      @ForAll(supplier = HistoryArbitraries.Asked.class) LocalDate asOf) {
    List<Activity> known =
        history.activities().stream()
            .filter(activity -> !activity.day().isAfter(asOf) || isUndated(activity))
            .toList();

    assertThat(PathwayRules.decide(InspectionHistory.of(EXAMPLESHIRE, known), asOf))
        .isEqualTo(PathwayRules.decide(history, asOf));
  }

  private static boolean isUndated(Activity activity) {
    return activity.day().equals(LocalDate.MAX);
  }

  /** P-RI, P-IN-18, P-26-A: never short after less than good, unless Ofsted has told it. */
  @Property
  void neverShortAfterLessThanGood(
      @ForAll(supplier = HistoryArbitraries.Whole.class) InspectionHistory history,
      @ForAll(supplier = HistoryArbitraries.Asked.class) LocalDate asOf) {
    PathwayDecision decision = PathwayRules.decide(history, asOf);
    boolean good =
        decision.previous().filter(previous -> judged(previous).equals("good")).isPresent();

    if (!good && !isTold(decision)) {
      assertThat(decision.pathway()).isNotEqualTo(Pathway.SHORT_INSPECTION);
    }
  }

  /** L-APA: an area for priority action on the last day on site of a visit that day. */
  @Property
  void neverShortByDefaultAfterAPriorityAction(
      @ForAll(supplier = HistoryArbitraries.Whole.class) InspectionHistory history,
      @ForAll(supplier = HistoryArbitraries.Asked.class) LocalDate asOf) {
    Assume.that(Histories.isFree(history, asOf));
    FocusedVisit visit = FocusedVisit.builder().onSite(asOf).found(PRIORITY_ACTION).build();
    PathwayDecision before = PathwayRules.decide(history, asOf);
    PathwayDecision after = PathwayRules.decide(history.with(visit), asOf);

    if (isTold(before)) {
      assertThat(after).isEqualTo(before);
    } else if (before.pathway() == Pathway.SHORT_INSPECTION) {
      assertThat(after.pathway()).isEqualTo(Pathway.STANDARD_INSPECTION);
      assertThat(rules(after)).contains(Rules.L_APA);
    } else {
      assertThat(after.pathway()).isEqualTo(before.pathway());
    }
  }

  /** L-TOLD: over everything, gaps and what the inspection said included. */
  @Property
  void whatOfstedHasToldWins(
      @ForAll(supplier = HistoryArbitraries.Whole.class) InspectionHistory history,
      @ForAll(supplier = HistoryArbitraries.Asked.class) LocalDate asOf,
      @ForAll("told") Pathway told) {
    InspectionHistory free = history;
    for (OfstedDecision other : history.activities(OfstedDecision.class)) {
      free = other.told().equals(asOf) ? free.without(other) : free;
    }
    PathwayDecision decision =
        PathwayRules.decide(
            free.with(new OfstedDecision.OnPathway(asOf, told, "letter of " + asOf)), asOf);

    assertThat(decision.pathway()).isEqualTo(told);
    assertThat(isTold(decision)).isTrue();
    assertThat(decision.otherReading()).isEmpty();
  }

  @Provide
  Arbitrary<Pathway> told() {
    return Arbitraries.of(LIGHTEST_FIRST);
  }

  /** L-SIF-GRADE: until the first ILACS inspection the grade under the SIF decides. */
  @Property
  void beforeTheFirstIlacsInspectionTheGradeUnderTheSifDecides(
      @ForAll(supplier = HistoryArbitraries.Inspected.class) InspectionHistory history,
      @ForAll(supplier = HistoryArbitraries.Asked.class) LocalDate asOf) {
    Optional<Inspection> sif = underTheSif(history);
    Assume.that(sif.isPresent());
    // Without the inspections under ILACS the visits stay, and what they found.
    InspectionHistory before =
        Histories.history(
            history.activities().stream()
                .filter(a -> !(a instanceof Inspection i && i.framework() == Framework.ILACS))
                .toArray(Activity[]::new));
    PathwayDecision decision = PathwayRules.decide(before, asOf);

    if (sif.get().lastDay().isAfter(asOf)) {
      assertThat(rules(decision)).doesNotContain(Rules.L_SIF_GRADE);
    } else if (sif.get().findingsCountFrom().isAfter(asOf)) {
      assertThat(decision.pathway()).isEqualTo(Pathway.AWAITING_REPORT);
    } else {
      boolean priorityAction =
          before.focusedVisits().stream()
              .filter(visit -> visit.firstDay().isAfter(sif.get().lastDay()))
              .filter(visit -> !visit.findingsCountFrom().isAfter(asOf))
              .anyMatch(FocusedVisit::hasAreaForPriorityAction);
      assertThat(decision.pathway())
          .isEqualTo(
              switch (judged(sif.get())) {
                case "good" ->
                    priorityAction ? Pathway.STANDARD_INSPECTION : Pathway.SHORT_INSPECTION;
                case "not good" -> Pathway.STANDARD_INSPECTION;
                case "inadequate" -> Pathway.MONITORING;
                default -> Pathway.UNDETERMINED;
              });
      assertThat(rules(decision).contains(Rules.L_SIF_GRADE))
          .isEqualTo(!judged(sif.get()).equals("ungraded"));
    }
  }

  /** L-SIF-GRADE: and from the first ILACS inspection on, nothing under the SIF does. */
  @Property
  void afterTheFirstIlacsInspectionTheSifChangesNothing(
      @ForAll(supplier = HistoryArbitraries.Inspected.class) InspectionHistory history,
      @ForAll(supplier = HistoryArbitraries.Asked.class) LocalDate asOf) {
    Optional<Inspection> sif = underTheSif(history);
    Assume.that(sif.isPresent());
    Assume.that(
        history.inspections().stream()
            .anyMatch(i -> i.framework() == Framework.ILACS && !i.lastDay().isAfter(asOf)));

    assertThat(PathwayRules.decide(history.without(sif.get()), asOf))
        .isEqualTo(PathwayRules.decide(history, asOf));
  }

  private static Optional<Inspection> underTheSif(InspectionHistory history) {
    return history.inspections().stream().filter(i -> i.framework() == Framework.SIF).findFirst();
  }

  /** P-GO, P-RI, P-26-A, L-SIF-GRADE: whichever judgement it is, and whatever else has happened. */
  @Property
  void aBetterJudgementNeverLeadsToAHeavierPathway(
      @ForAll(supplier = HistoryArbitraries.Whole.class) InspectionHistory history,
      @ForAll(supplier = HistoryArbitraries.Asked.class) LocalDate asOf) {
    int before = LIGHTEST_FIRST.indexOf(pathway(history, asOf));
    for (Inspection inspection : history.inspections()) {
      for (Judgement judgement : inspection.judgements().stream().toList()) {
        if (judgement.grade() == Grade.OUTSTANDING) {
          continue;
        }
        Inspection better = withBetter(inspection, judgement);
        Pathway after = pathway(history.without(inspection).with(better), asOf);

        // What is not known yet is so whatever was judged.
        assertThat(LIGHTEST_FIRST.indexOf(after)).isLessThanOrEqualTo(before);
        assertThat(LIGHTEST_FIRST.contains(after)).isEqualTo(before >= 0);
      }
    }
  }

  private static Inspection withBetter(Inspection inspection, Judgement judgement) {
    Inspection.Builder better =
        Inspection.builder()
            .framework(inspection.framework())
            .type(inspection.type())
            .onSite(inspection.firstDay(), inspection.lastDay())
            .published(inspection.published())
            .received(inspection.received());
    for (Judgement other : inspection.judgements().stream().toList()) {
      better.judged(
          other.area(), other.equals(judgement) ? oneBetter(other.grade()) : other.grade());
    }
    return better.build();
  }

  private static Grade oneBetter(Grade grade) {
    return switch (grade) {
      case INADEQUATE -> Grade.REQUIRES_IMPROVEMENT;
      case REQUIRES_IMPROVEMENT -> Grade.GOOD;
      case GOOD, OUTSTANDING -> Grade.OUTSTANDING;
    };
  }

  /** All the rules of the pathway, against a small machine that lives through the history. */
  @Property
  void agreesWithAMachineThatLivesThroughTheHistory(
      @ForAll(supplier = HistoryArbitraries.Whole.class) InspectionHistory history,
      @ForAll(supplier = HistoryArbitraries.Asked.class) LocalDate asOf) {
    Machine machine = new Machine();
    history.activities().stream()
        .flatMap(activity -> Event.of(activity).stream())
        .filter(event -> !event.day().isAfter(asOf))
        .sorted(Comparator.comparing(Event::day).thenComparing(Event::rank))
        .forEach(machine::live);

    assertThat(pathway(history, asOf)).isEqualTo(machine.pathway());
  }

  /**
   * What an inspection found, in the words of rules P-GO, P-RI, P-IN-18, P-26-A and P-26-C; where
   * its edition has another test than those, the test of the edition is asked.
   */
  private static String judged(Inspection inspection) {
    Map<String, Grade> grades =
        inspection.judgements().stream()
            .collect(Collectors.toMap(j -> j.area().id(), Judgement::grade));
    if (grades.isEmpty()) {
      return inspection.framework() == Framework.ILACS ? "awaiting" : "ungraded";
    }
    Grade overall = grades.get("overall");
    if (overall != null) {
      return switch (overall) {
        case OUTSTANDING, GOOD -> "good";
        case REQUIRES_IMPROVEMENT -> "not good";
        case INADEQUATE -> "inadequate";
      };
    }
    PathwayCriteria test = Timeline.england().editionOn(inspection.firstDay()).pathwayCriteria();
    if (!test.equals(APRIL_2026.pathwayCriteria())) {
      return switch (test.test(inspection.judgements()).pathway()) {
        case SHORT_INSPECTION -> "good";
        case STANDARD_INSPECTION -> "not good";
        case MONITORING -> "inadequate";
        case AWAITING_REPORT, UNDETERMINED -> throw new AssertionError(inspection);
      };
    }
    int good = 0;
    for (String practice : List.of("help-and-protection", "in-care", "care-leavers")) {
      Grade grade = grades.get(practice);
      if (grade == Grade.INADEQUATE) {
        return "inadequate";
      }
      good += grade == Grade.GOOD || grade == Grade.OUTSTANDING ? 1 : 0;
    }
    Grade leaders = grades.get("leaders");
    boolean led = leaders == Grade.GOOD || leaders == Grade.OUTSTANDING;
    return led && good >= 2 ? "good" : "not good";
  }

  /**
   * Something becomes known. Of what becomes known on one day, what had happened by that day comes
   * first, then the first day of a new authority, then what inspectors did and found on it, and
   * last what Ofsted told.
   */
  private record Event(LocalDate day, int rank, Activity activity, boolean findings) {

    static List<Event> of(Activity activity) {
      if (activity instanceof Inspection inspection) {
        LocalDate known = inspection.published().orElse(inspection.lastDay());
        return List.of(
            new Event(inspection.lastDay(), 2, inspection, false),
            new Event(known, 3, inspection, true));
      }
      if (activity instanceof FocusedVisit visit) {
        return List.of(new Event(visit.published().orElse(visit.lastDay()), 4, visit, true));
      }
      if (activity instanceof Gap gap) {
        // What has no day may have happened on any: it is known from the beginning.
        return List.of(new Event(gap.isDated() ? gap.by() : LocalDate.MIN, 0, gap, false));
      }
      if (activity instanceof Reorganisation reorganisation) {
        return List.of(new Event(reorganisation.vesting(), 1, reorganisation, false));
      }
      return List.of(new Event(activity.day(), 5, activity, false));
    }
  }

  private static final class Machine {
    private final Map<String, Object> memory = new HashMap<>();

    void live(Event event) {
      Activity activity = event.activity();
      if (activity instanceof Inspection inspection) {
        if (inspection.framework() == Framework.EARLIER) {
          memory.put("inspected before the SIF", true);
        } else if (!event.findings()) {
          memory.put("last", inspection);
          memory.put("judged", "awaiting");
          memory.remove("priority action");
          memory.remove("told");
          memory.remove("hidden");
        } else if (inspection.equals(memory.get("last"))) {
          memory.put("judged", judged(inspection));
        }
      } else if (activity instanceof FocusedVisit visit) {
        Object last = memory.get("last");
        boolean since =
            last instanceof Inspection inspection && visit.firstDay().isAfter(inspection.lastDay());
        boolean serious =
            visit.findings().stream().anyMatch(f -> f instanceof AreaForPriorityAction);
        if (since && serious) {
          memory.put("priority action", true);
        }
      } else if (activity instanceof Gap gap && gap.kind() == Gap.Kind.INSPECTION) {
        memory.put(gap.isDated() ? "hidden" : "hidden for ever", true);
        memory.remove("told");
      } else if (activity instanceof Reorganisation formed && !formed.keepsPathway()) {
        // A new authority has no past, but for what may lie on either side of its first day.
        Object hidden = memory.get("hidden for ever");
        memory.clear();
        memory.put("new", true);
        if (hidden != null) {
          memory.put("hidden for ever", hidden);
        }
      } else if (activity instanceof OfstedDecision.OnPathway decision) {
        memory.put("told", decision.pathway());
      }
    }

    Pathway pathway() {
      if (memory.get("told") instanceof Pathway told) {
        return told;
      }
      if (memory.containsKey("hidden") || memory.containsKey("hidden for ever")) {
        return Pathway.UNDETERMINED;
      }
      if (!memory.containsKey("last")) {
        return memory.containsKey("inspected before the SIF") && !memory.containsKey("new")
            ? Pathway.UNDETERMINED
            : Pathway.STANDARD_INSPECTION;
      }
      return switch (String.valueOf(memory.get("judged"))) {
        case "awaiting" -> Pathway.AWAITING_REPORT;
        case "ungraded" -> Pathway.UNDETERMINED;
        case "inadequate" -> Pathway.MONITORING;
        case "good" ->
            memory.containsKey("priority action")
                ? Pathway.STANDARD_INSPECTION
                : Pathway.SHORT_INSPECTION;
        default -> Pathway.STANDARD_INSPECTION;
      };
    }
  }
}
