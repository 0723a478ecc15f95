package io.github.ilacs.pathway;

import static io.github.ilacs.history.Histories.EXAMPLESHIRE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.Pathway;
import io.github.ilacs.history.Activity;
import io.github.ilacs.history.FocusedVisit;
import io.github.ilacs.history.Gap;
import io.github.ilacs.history.Histories;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.OfstedDecision;
import io.github.ilacs.judgement.AreaForPriorityAction;
import io.github.ilacs.judgement.Grade;
import io.github.ilacs.judgement.Judgement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PathwayProperties {

  @Property
  void everyDecisionHasReasonsThatCanBeRead(
      @ForAll(supplier = Histories.Any.class) InspectionHistory history,
      @ForAll(supplier = Histories.Asked.class) LocalDate asOf) {
    PathwayDecision decision = PathwayRules.decide(history, asOf);

    assertThat(decision.reasons())
        .isNotEmpty()
        .allMatch(reason -> !reason.sentence().contains("{}"))
        .allMatch(reason -> reason.sentence().endsWith("."));
    assertThat(decision.otherReading()).isNotEqualTo(java.util.Optional.of(decision.pathway()));
  }

  @Property
  void theOrderOfInputDoesNotMatter(
      @ForAll(supplier = Histories.Any.class) InspectionHistory history,
      @ForAll(supplier = Histories.Asked.class) LocalDate asOf,
      @ForAll long seed) {
    List<Activity> shuffled = new ArrayList<>(history.activities());
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(PathwayRules.decide(InspectionHistory.of(EXAMPLESHIRE, shuffled), asOf))
        .isEqualTo(PathwayRules.decide(history, asOf));
  }

  /** L-KNOWN, L-AWAIT: between two days on which something becomes known, nothing changes. */
  @Property
  void timeAloneChangesNothing(
      @ForAll(supplier = Histories.Any.class) InspectionHistory history,
      @ForAll(supplier = Histories.Asked.class) LocalDate asOf,
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
      @ForAll(supplier = Histories.Any.class) InspectionHistory history,
      @ForAll(supplier = Histories.Asked.class) LocalDate asOf) {
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

  /** Against a small machine that lives through the history day by day. */
  @Property(tries = 3000)
  void agreesWithAMachineThatLivesThroughTheHistory(
      @ForAll(supplier = Histories.Any.class) InspectionHistory history,
      @ForAll(supplier = Histories.Asked.class) LocalDate asOf) {
    Machine machine = new Machine();
    history.activities().stream()
        .flatMap(activity -> Event.of(activity).stream())
        .filter(event -> !event.day().isAfter(asOf))
        .sorted(java.util.Comparator.comparing(Event::day).thenComparing(Event::rank))
        .forEach(machine::live);

    assertThat(PathwayRules.decide(history, asOf).pathway()).isEqualTo(machine.pathway());
  }

  /** Something becomes known: at most one thing of each rank on a day. */
  private record Event(LocalDate day, int rank, Activity activity, boolean findings) {

    static List<Event> of(Activity activity) {
      if (activity instanceof Inspection inspection) {
        LocalDate known = inspection.published().orElse(inspection.lastDay());
        return List.of(
            new Event(inspection.lastDay(), 0, inspection, false),
            new Event(known, 1, inspection, true));
      }
      if (activity instanceof FocusedVisit visit) {
        return List.of(new Event(visit.published().orElse(visit.lastDay()), 2, visit, true));
      }
      if (activity instanceof Gap gap) {
        // What has no day may have happened on any: it is known from the beginning.
        return List.of(new Event(gap.isDated() ? gap.by() : LocalDate.MIN, 3, gap, false));
      }
      return List.of(new Event(activity.day(), 4, activity, false));
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
        return memory.containsKey("inspected before the SIF")
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
  }
}
