package io.github.ilacs.examples.benchmark;

import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.framework.Pathway;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.Activity;
import io.github.ilacs.history.FocusedVisit;
import io.github.ilacs.history.Gap;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.history.OfstedDecision;
import io.github.ilacs.judgement.AreaForPriorityAction;
import io.github.ilacs.judgement.Grade;
import io.github.ilacs.judgement.JudgementArea;
import io.github.ilacs.pathway.PathwayDecision;
import io.github.ilacs.pathway.PathwayRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.drools.model.codegen.ExecutableModelProject;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.internal.utils.KieHelper;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Who decides which pathway an authority is on: ours, Drools with eight rules, and a switch. */
@State(Scope.Thread)
public class PathwayBenchmark {

  private static final int INPUTS = 1024;

  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

  private static final String RULES =
      """
      package io.github.ilacs.examples.benchmark
      import io.github.ilacs.examples.benchmark.PathwayFacts
      import io.github.ilacs.framework.Pathway
      import io.github.ilacs.judgement.Grade
      rule "told" when f: PathwayFacts(told != null)
        then f.decide(f.getTold(), "L-TOLD"); end
      rule "gap" when f: PathwayFacts(told == null, gap)
        then f.decide(Pathway.UNDETERMINED, "L-GAP"); end
      rule "first" when f: PathwayFacts(told == null, !gap, !inspected)
        then f.decide(Pathway.STANDARD_INSPECTION, "L-FIRST"); end
      rule "await" when f: PathwayFacts(told == null, !gap, inspected, !reported)
        then f.decide(Pathway.AWAITING_REPORT, "L-AWAIT"); end
      rule "inadequate" when f: PathwayFacts(told == null, !gap, reported, overall == Grade.INADEQUATE)
        then f.decide(Pathway.MONITORING, "P-IN-18"); end
      rule "improve" when f: PathwayFacts(told == null, !gap, reported,
          overall == Grade.REQUIRES_IMPROVEMENT)
        then f.decide(Pathway.STANDARD_INSPECTION, "P-RI"); end
      rule "priority" when f: PathwayFacts(told == null, !gap, reported,
          overall == Grade.GOOD || overall == Grade.OUTSTANDING, priorityAction)
        then f.decide(Pathway.STANDARD_INSPECTION, "L-APA"); end
      rule "good" when f: PathwayFacts(told == null, !gap, reported,
          overall == Grade.GOOD || overall == Grade.OUTSTANDING, !priorityAction)
        then f.decide(Pathway.SHORT_INSPECTION, "P-GO"); end
      """;

  private final InspectionHistory[] histories = new InspectionHistory[INPUTS];
  private final PathwayFacts[] facts = new PathwayFacts[INPUTS];
  private final KieSession session;
  private final KieSessionsPool pool;
  private final RandomOrder order = new RandomOrder(INPUTS);

  /** Histories for every one of the eight rules, and the facts that matter in each. */
  public PathwayBenchmark() {
    KieHelper helper = new KieHelper();
    helper.addContent(RULES, ResourceType.DRL);
    KieBase rules = helper.build(ExecutableModelProject.class);
    session = rules.newKieSession();
    pool = rules.newKieSessionsPool(1);
    Random random = new Random(6);
    for (int i = 0; i < INPUTS; i++) {
      draw(i, random);
      if (pathwayIlacs(i) != facts[i].bySwitch() || pathwayIlacs(i) != decideDrools(i).pathway()) {
        throw new IllegalStateException(
            "the rules differ on "
                + histories[i]
                + ": "
                + pathwayIlacs(i)
                + ", "
                + facts[i].bySwitch()
                + ", "
                + facts[i].pathway());
      }
    }
  }

  private void draw(int i, Random random) {
    List<Activity> activities = new ArrayList<>();
    boolean inspected = random.nextInt(12) > 0;
    boolean reported = random.nextInt(12) > 0;
    Grade overall = List.of(Grade.values()).get(random.nextInt(4));
    if (inspected) {
      activities.add(inspection(2019 + random.nextInt(2), Grade.GOOD));
      activities.add(inspection(2023, reported ? overall : null));
    }
    boolean priorityAction = random.nextInt(8) == 0;
    for (int visits = random.nextInt(3); visits > 0; visits--) {
      activities.add(visit(2020 + 2 * visits, priorityAction && visits == 2));
    }
    priorityAction &= activities.stream().anyMatch(PathwayBenchmark::isPriorityAction);
    Pathway told = random.nextInt(12) == 0 ? Pathway.STANDARD_INSPECTION : null;
    if (told != null) {
      activities.add(new OfstedDecision.OnPathway(AS_OF.minusDays(30), told, "a letter"));
    }
    boolean gap = random.nextInt(12) == 0;
    if (gap) {
      activities.add(
          new Gap(Gap.Kind.INSPECTION, AS_OF.minusDays(60), "a row that cannot be read"));
    }
    histories[i] = InspectionHistory.of(new LocalAuthority("80999", "Exampleshire"), activities);
    facts[i] =
        new PathwayFacts(
            told, gap, inspected, reported, inspected && reported ? overall : null, priorityAction);
  }

  private static boolean isPriorityAction(Activity activity) {
    return activity instanceof FocusedVisit visit && visit.hasAreaForPriorityAction();
  }

  private static Inspection inspection(int year, @Nullable Grade overall) {
    LocalDate monday = LocalDate.of(year, 5, 15);
    Inspection.Builder builder =
        Inspection.builder()
            .framework(Framework.ILACS)
            .type(InspectionType.SHORT)
            .onSite(monday, monday.plusDays(4));
    if (overall == null) {
      return builder.build();
    }
    for (JudgementArea area : Timeline.england().editionOn(monday).areas()) {
      builder.judged(area, overall);
    }
    return builder.published(monday.plusDays(60)).build();
  }

  private static FocusedVisit visit(int year, boolean priorityAction) {
    LocalDate day = LocalDate.of(year, 10, 8);
    FocusedVisit.Builder builder =
        FocusedVisit.builder().onSite(day, day.plusDays(1)).published(day.plusDays(30));
    return priorityAction
        ? builder.addFindings(AreaForPriorityAction.of("an area for priority action")).build()
        : builder.build();
  }

  /** Ours, with every reason. */
  @Benchmark
  public PathwayDecision decideIlacs() {
    return PathwayRules.decide(histories[order.next()], AS_OF);
  }

  /** Drools, with the name of the rule, in a session that is kept. */
  @Benchmark
  public PathwayFacts decideDrools() {
    return decideDrools(order.next());
  }

  private PathwayFacts decideDrools(int i) {
    FactHandle handle = session.insert(facts[i]);
    session.fireAllRules();
    session.delete(handle);
    return facts[i];
  }

  /** Drools, in a session from a pool. */
  @Benchmark
  public PathwayFacts decideDroolsPooled() {
    PathwayFacts asked = facts[order.next()];
    KieSession pooled = pool.newKieSession();
    pooled.insert(asked);
    pooled.fireAllRules();
    pooled.dispose();
    return asked;
  }

  /** Ours, the pathway alone. */
  @Benchmark
  public Pathway pathwayIlacs() {
    return pathwayIlacs(order.next());
  }

  private Pathway pathwayIlacs(int i) {
    return PathwayRules.pathway(histories[i], AS_OF);
  }

  /** A switch on facts that somebody else has picked out. */
  @Benchmark
  public Pathway pathwaySwitch() {
    return facts[order.next()].bySwitch();
  }
}
