package io.github.ilacs.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.Suspension;
import io.github.ilacs.history.OfstedDecision.Deferral;
import io.github.ilacs.history.OfstedDecision.OnDate;
import io.github.ilacs.history.OfstedDecision.OnPathway;
import io.github.ilacs.history.OfstedDecision.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * What is known on a day is a plain filter over all that has happened: here in other words, without
 * an order, a prefix or a list by kind.
 */
class KnownHistoryProperties {

  /** Every activity, in the order of the history, and the filter over it. */
  private record Plain(InspectionHistory history, LocalDate asOf) {

    <A extends Activity> List<A> all(Class<A> kind, Predicate<A> where) {
      List<A> found = new ArrayList<>();
      for (Activity activity : history.activities()) {
        if (kind.isInstance(activity) && where.test(kind.cast(activity))) {
          found.add(kind.cast(activity));
        }
      }
      return found;
    }

    <A extends Activity> Optional<A> last(Class<A> kind, Predicate<A> where) {
      List<A> found = all(kind, where);
      return found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1));
    }

    boolean isOver(OnSiteActivity activity) {
      return !activity.lastDay().isAfter(asOf);
    }

    Optional<Reorganisation> formed() {
      return last(Reorganisation.class, r -> !r.keepsPathway() && !r.vesting().isAfter(asOf));
    }

    LocalDate counts() {
      return formed().map(Reorganisation::vesting).orElse(LocalDate.MIN);
    }

    Optional<Inspection> inspection() {
      return last(
          Inspection.class,
          i -> i.framework() != Framework.EARLIER && isOver(i) && !i.lastDay().isBefore(counts()));
    }

    LocalDate since() {
      return inspection().map(Inspection::lastDay).orElse(counts());
    }

    <A extends OnSiteActivity> List<A> since(Class<A> kind) {
      return all(kind, a -> isOver(a) && a.firstDay().isAfter(since()));
    }

    boolean isGap(Gap gap, Gap.Kind kind) {
      return gap.kind() == kind
          && (!gap.isDated() || (!gap.by().isAfter(asOf) && gap.by().isAfter(since())));
    }

    boolean isBinding(OfstedDecision decision) {
      return !decision.told().isAfter(asOf) && !decision.told().isBefore(counts());
    }
  }

  /** L-KNOWN, L-AWAIT, O-1, O-3. */
  @Property
  void whatHasHappened(
      @ForAll(supplier = HistoryArbitraries.Whole.class) InspectionHistory history,
      @ForAll(supplier = HistoryArbitraries.Asked.class) LocalDate asOf) {
    KnownHistory known = history.knownOn(asOf);
    Plain plain = new Plain(history, asOf);

    assertThat(known.newAuthority()).isEqualTo(plain.formed());
    assertThat(known.firstDayThatCounts()).isEqualTo(plain.counts());
    assertThat(known.lastInspection()).isEqualTo(plain.inspection());
    assertThat(known.lastInspectionLedTo())
        .isEqualTo(plain.inspection().flatMap(known.history()::ledTo));
    assertThat(known.since()).isEqualTo(plain.since());
    assertThat(known.edition().effectiveFrom()).isBeforeOrEqualTo(asOf);
    assertThat(known.inspections()).isEqualTo(plain.all(Inspection.class, plain::isOver));
    assertThat(known.focusedVisits()).isEqualTo(plain.all(FocusedVisit.class, plain::isOver));
    assertThat(known.focusedVisitsSince()).isEqualTo(plain.since(FocusedVisit.class));
    assertThat(known.monitoringVisitsSince()).isEqualTo(plain.since(MonitoringVisit.class));
    assertThat(known.jointInspectionsSince())
        .isEqualTo(plain.since(JointTargetedAreaInspection.class));
    assertThat(known.takenPlace())
        .containsExactlyInAnyOrderElementsOf(
            plain.all(Activity.class, a -> a.takesPlace() && !a.tookPlaceBy().isAfter(asOf)))
        .isSortedAccordingTo(Comparator.comparing(Activity::tookPlaceBy));
    assertThat(known.inspectionInProgress())
        .isEqualTo(
            plain.last(
                Inspection.class,
                i ->
                    i.framework() != Framework.EARLIER
                        && !i.firstDay().isAfter(asOf)
                        && i.lastDay().isAfter(asOf)));
    assertThat(known.priorityActionSince())
        .isEqualTo(
            plain.last(
                FocusedVisit.class,
                v ->
                    v.firstDay().isAfter(plain.since())
                        && v.hasAreaForPriorityAction()
                        && !v.published().orElse(v.lastDay()).isAfter(asOf)));
    assertThat(known.keptPathwaySince())
        .isEqualTo(
            plain.last(
                Reorganisation.class,
                r ->
                    r.keepsPathway()
                        && r.vesting().isAfter(plain.since())
                        && !r.vesting().isAfter(asOf)));
    assertThat(known.last(SelfEvaluation.class))
        .isEqualTo(
            plain.last(
                SelfEvaluation.class,
                s -> !s.day().isAfter(asOf) && !s.day().isBefore(plain.counts())));
  }

  /** L-GAP. */
  @Property
  void whatIsMissing(
      @ForAll(supplier = HistoryArbitraries.Whole.class) InspectionHistory history,
      @ForAll(supplier = HistoryArbitraries.Asked.class) LocalDate asOf) {
    KnownHistory known = history.knownOn(asOf);
    Plain plain = new Plain(history, asOf);
    boolean onlyEarlier =
        plain.inspection().isEmpty()
            && plain.formed().isEmpty()
            && !plain.all(Inspection.class, plain::isOver).isEmpty();

    for (Gap.Kind kind : Gap.Kind.values()) {
      assertThat(known.gapSince(kind)).isEqualTo(plain.last(Gap.class, g -> plain.isGap(g, kind)));
    }
    assertThat(known.hasOnlyEarlierInspections()).isEqualTo(onlyEarlier);
    assertThat(known.isIncomplete())
        .isEqualTo(onlyEarlier || known.gapSince(Gap.Kind.INSPECTION).isPresent());
  }

  /** L-TOLD, L-PREDECESSOR, N-DEF2: what was told last, unless what it was about has been. */
  @Property
  void whatOfstedHasTold(
      @ForAll(supplier = HistoryArbitraries.Whole.class) InspectionHistory history,
      @ForAll(supplier = HistoryArbitraries.Asked.class) LocalDate asOf) {
    KnownHistory known = history.knownOn(asOf);
    Plain plain = new Plain(history, asOf);
    boolean isFollowedByGap =
        plain
            .last(OnPathway.class, d -> !d.told().isAfter(asOf))
            .filter(
                d ->
                    !plain
                        .all(
                            Gap.class,
                            g ->
                                g.kind() == Gap.Kind.INSPECTION
                                    && g.by().isAfter(d.told())
                                    && !g.by().isAfter(asOf))
                        .isEmpty())
            .isPresent();

    assertThat(known.toldPathway())
        .isEqualTo(
            plain
                .last(OnPathway.class, d -> !d.told().isAfter(asOf))
                .filter(d -> !d.told().isBefore(plain.since()) && !isFollowedByGap));
    Map<Subject, Class<? extends Activity>> kinds =
        Map.of(
            Subject.INSPECTION, Inspection.class,
            Subject.FOCUSED_VISIT, FocusedVisit.class,
            Subject.MONITORING_VISIT, MonitoringVisit.class,
            Subject.JTAI, JointTargetedAreaInspection.class,
            Subject.ANNUAL_ENGAGEMENT_MEETING, AnnualEngagementMeeting.class,
            Subject.SELF_EVALUATION, SelfEvaluation.class);
    kinds.forEach(
        (subject, kind) ->
            assertThat(known.toldDays(subject))
                .isEqualTo(
                    plain
                        .last(OnDate.class, d -> d.subject() == subject && !d.told().isAfter(asOf))
                        .filter(plain::isBinding)
                        .filter(d -> plain.all(kind, a -> isOfThoseDays(a, d, asOf)).isEmpty())));
    assertThat(known.suspensions().stream().map(Suspension::name).filter(n -> n.contains("told")))
        .hasSize(
            plain
                .all(
                    Deferral.class,
                    d ->
                        plain.isBinding(d)
                            && plain
                                .inspection()
                                .filter(i -> !i.lastDay().isBefore(d.told()))
                                .isEmpty())
                .size());
    assertThat(known.hasDecisionsOnPredecessors())
        .isEqualTo(
            !plain.all(OfstedDecision.class, d -> d.told().isBefore(plain.counts())).isEmpty());
  }

  private static boolean isOfThoseDays(Activity activity, OnDate told, LocalDate asOf) {
    return !activity.tookPlaceBy().isAfter(asOf)
        && (activity.day().isAfter(told.told()) || told.days().contains(activity.day()));
  }

  /** R-LA-PUB, R-PLAN, F-5, F-6, J-7: what has arisen by the day, of what counts. */
  @Property
  void whatIsOwed(
      @ForAll(supplier = HistoryArbitraries.Whole.class) InspectionHistory history,
      @ForAll(supplier = HistoryArbitraries.Asked.class) LocalDate asOf) {
    Plain plain = new Plain(history, asOf);
    List<OwedDuty> owed = history.knownOn(asOf).duties();

    assertThat(owed).isSortedAccordingTo(Comparator.comparing(OwedDuty::arises));
    assertThat(owed)
        .allMatch(duty -> !duty.arises().isAfter(asOf))
        .allMatch(duty -> !duty.activity().lastDay().isBefore(plain.counts()));
    assertThat(
            owed.stream()
                .filter(d -> d.duty() == Duty.ACTION_PLAN)
                .filter(d -> d.activity() instanceof Inspection))
        .extracting(OwedDuty::activity)
        .containsExactlyInAnyOrderElementsOf(
            plain.all(
                Inspection.class,
                i ->
                    i.framework() == Framework.ILACS
                        && i.published().orElse(i.lastDay()).getYear() >= 2019
                        && !i.judgements().isEmpty()
                        && !i.lastDay().isBefore(plain.counts())
                        && !i.received().or(i::published).orElse(i.lastDay()).isAfter(asOf)));
  }
}
