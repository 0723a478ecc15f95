package io.github.ilacs.outlook;

import static io.github.ilacs.history.Histories.EXAMPLESHIRE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.history.FocusedVisit;
import io.github.ilacs.history.Histories;
import io.github.ilacs.history.HistoryArbitraries;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.JointTargetedAreaInspection;
import io.github.ilacs.history.KnownTo;
import io.github.ilacs.history.OnSiteActivity;
import io.github.ilacs.judgement.Grade;
import io.github.ilacs.schedule.Schedule;
import io.github.ilacs.schedule.Scheduler;
import io.github.ilacs.schedule.Visits;
import io.github.ilacs.schedule.WindowBasis;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The laws of an outlook for the next visit (rules V-COUNT, V-WHEN and L-UNKNOWN). */
class VisitOutlookProperties {

  private static final double ROUNDING = 1e-9;

  private static VisitOutlook outlook(Schedule schedule) {
    return VisitModel.england().outlook(schedule);
  }

  private static Schedule schedule(InspectionHistory history, LocalDate asOf) {
    return Scheduler.england().schedule(history, asOf);
  }

  /** What has come already, what is to come week by week, and what is beyond add up to one. */
  @Property
  void everythingAddsUpToOne(
      @ForAll(supplier = HistoryArbitraries.Whole.class) InspectionHistory history,
      @ForAll(supplier = HistoryArbitraries.Asked.class) LocalDate asOf) {
    VisitOutlook outlook = outlook(schedule(history, asOf));
    double sum = outlook.weeks().stream().mapToDouble(VisitWeek::probability).sum();

    assertThat(outlook.already() + sum + outlook.left()).isCloseTo(1, within(ROUNDING));
    assertThat(outlook.weeks())
        .allMatch(week -> !week.lastDay().plusDays(2).isBefore(asOf))
        .allMatch(week -> week.monday().getDayOfWeek() == DayOfWeek.MONDAY);
    assertThat(outlook.months().stream().mapToDouble(OutlookMonth::probability).sum())
        .isCloseTo(sum, within(ROUNDING));
    assertThat(outlook.reasons()).isNotEmpty();
  }

  /**
   * V-COUNT: there is one where a visit is left after an ILACS inspection, and only outside the
   * suspension, while no visit is on site and the inspection has no days of its own.
   */
  @Property
  void thereIsOneWhereAVisitIsLeft(
      @ForAll(supplier = HistoryArbitraries.Whole.class) InspectionHistory history,
      @ForAll(supplier = HistoryArbitraries.Asked.class) LocalDate asOf) {
    Schedule schedule = schedule(history, asOf);
    VisitOutlook outlook = outlook(schedule);
    Optional<Visits> visits = schedule.visits();
    boolean isLeft = visits.isPresent() && visits.get().left().orElse(0) > 0;
    boolean isAfterIlacs =
        schedule
            .decision()
            .previous()
            .filter(previous -> previous.framework() == Framework.ILACS)
            .isPresent();

    boolean isSettled =
        schedule.nextInspection().windowBasis() == WindowBasis.TOLD
            || history.activities().stream()
                .filter(
                    activity ->
                        activity instanceof FocusedVisit
                            || activity instanceof JointTargetedAreaInspection)
                .map(OnSiteActivity.class::cast)
                .filter(OnSiteActivity::hasDaysOnSite)
                .filter(
                    visit ->
                        schedule
                            .decision()
                            .previous()
                            .filter(previous -> visit.firstDay().isAfter(previous.lastDay()))
                            .isPresent())
                .anyMatch(
                    visit -> !visit.firstDay().isAfter(asOf) && visit.lastDay().isAfter(asOf));
    // The end of the suspension was known from the first inspection after it (L-SUSPENDED).
    boolean isSuspended =
        !asOf.isBefore(LocalDate.of(2020, 3, 17)) && asOf.isBefore(LocalDate.of(2021, 6, 28));
    if (outlook.kind() != Outlook.Kind.TOLD) {
      assertThat(outlook.kind() == Outlook.Kind.ESTIMATED)
          .isEqualTo(isLeft && isAfterIlacs && !isSuspended && !isSettled);
    }
    if (outlook.kind() == Outlook.Kind.ESTIMATED) {
      VisitOrder expected =
          visits.orElseThrow().expected().orElseThrow() == 1
              ? VisitOrder.ONLY
              : visits.get().made() == 0 ? VisitOrder.FIRST : VisitOrder.SECOND;
      assertThat(outlook.order()).contains(expected);
    }
  }

  /** An authority that waits for a visit, and has had a first where it waits for the second. */
  record Waiting(InspectionHistory history, LocalDate ended, VisitOrder order, LocalDate asOf) {}

  @Provide
  Arbitrary<Waiting> waiting() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 3 * 365).map(LocalDate.of(2021, 7, 5)::plusDays),
            Arbitraries.of(VisitOrder.class),
            Arbitraries.integers().between(70, 5 * 365))
        .as(VisitOutlookProperties::waiting);
  }

  private static Waiting waiting(LocalDate anyDay, VisitOrder order, int days) {
    LocalDate first = anyDay.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    boolean isGood = order == VisitOrder.ONLY;
    Grade grade = isGood ? Grade.GOOD : Grade.REQUIRES_IMPROVEMENT;
    LocalDate last = first.plusDays(isGood ? 4 : 11);
    InspectionHistory history = InspectionHistory.of(EXAMPLESHIRE, inspection(first, last, grade));
    LocalDate asOf = last.plusDays(days);
    if (order == VisitOrder.SECOND) {
      LocalDate visited = last.plusDays(60);
      history = history.with(FocusedVisit.builder().onSite(visited).published(visited).build());
    }
    return new Waiting(history, last, order, asOf);
  }

  private static Inspection inspection(LocalDate first, LocalDate last, Grade grade) {
    return Histories.graded(first.toString(), last.toString(), Histories.throughout(first, grade))
        .type(grade == Grade.GOOD ? InspectionType.SHORT : InspectionType.STANDARD)
        .published(last.plusDays(45))
        .build();
  }

  /** The formula of docs/outlook.md, in other words than the library's. */
  @Property
  void eachWeekHasTheProbabilityOfTheFormula(@ForAll("waiting") Waiting waiting) {
    VisitOutlook outlook = outlook(schedule(waiting.history(), waiting.asOf()));
    double[] curve =
        switch (waiting.order()) {
          case ONLY -> new double[] {20.04, 2.61};
          case FIRST -> new double[] {15.545, 2.72};
          case SECOND -> new double[] {29.91, 3.09};
        };
    List<Double> expected = new ArrayList<>();
    double left = 1;
    boolean isWeekend = waiting.asOf().getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    LocalDate monday =
        waiting
            .asOf()
            .with(
                isWeekend
                    ? TemporalAdjusters.next(DayOfWeek.MONDAY)
                    : TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    LocalDate firstOfAll = waiting.ended().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    if (waiting.order() == VisitOrder.SECOND) {
      firstOfAll = waiting.ended().plusDays(60).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }
    monday = monday.isBefore(firstOfAll) ? firstOfAll : monday;
    for (int i = 0; i < 40; i++) {
      double months = (monday.plusDays(1).toEpochDay() - waiting.ended().toEpochDay()) / 30.4375;
      double share = 1 / (1 + Math.exp((curve[0] - months) / curve[1]));
      double weight = isRare(monday.plusDays(2)) ? 0.06 : 1;
      double chance = 1 - Math.exp(-share / curve[1] * 12 / 43.9 * weight);
      expected.add(left * chance);
      left *= 1 - chance;
      monday = monday.plusWeeks(1);
    }

    List<VisitWeek> weeks = outlook.weeks();
    for (int i = 0; i < Math.min(expected.size(), weeks.size()); i++) {
      assertThat(weeks.get(i).probability()).isCloseTo(expected.get(i), within(1e-9));
    }
    assertThat(weeks).isNotEmpty();
  }

  private static boolean isRare(LocalDate wednesday) {
    int day = 100 * wednesday.getMonthValue() + wednesday.getDayOfMonth();
    return (801 <= day && day <= 907) || day >= 1215 || day <= 107;
  }

  /** L-UNKNOWN: of those who are still waiting it says what it says where nothing is unknown. */
  @Property
  void whoIsStillWaitingWaitsAsBefore(
      @ForAll("waiting") Waiting waiting, @ForAll @IntRange(min = 0, max = 300) int daysBehind) {
    LocalDate known = waiting.asOf().minusDays(daysBehind);
    KnownTo letters = new KnownTo(Optional.empty(), Optional.of(known), Optional.of(known));
    VisitOutlook complete = outlook(schedule(waiting.history(), waiting.asOf()));
    VisitOutlook behind = outlook(schedule(waiting.history().knownTo(letters), waiting.asOf()));

    assertThat(complete.already()).isZero();
    assertThat(behind.already()).isBetween(0.0, 1.0);
    assertThat(behind.weeks()).hasSizeLessThanOrEqualTo(complete.weeks().size());
    double remains = 1 - behind.already();
    for (int i = 0; i < behind.weeks().size() && remains > 1e-3; i++) {
      assertThat(behind.weeks().get(i).monday()).isEqualTo(complete.weeks().get(i).monday());
      assertThat(behind.weeks().get(i).probability() / remains)
          .isCloseTo(complete.weeks().get(i).probability(), within(1e-6));
    }
  }
}
