package io.github.ilacs.schedule;

import static io.github.ilacs.schedule.Facts.PRIORITY_ACTION;
import static io.github.ilacs.schedule.Facts.SOMEWHERE;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.framework.Pathway;
import io.github.ilacs.history.Activity;
import io.github.ilacs.history.AnnualEngagementMeeting;
import io.github.ilacs.history.Duty;
import io.github.ilacs.history.DutyDone;
import io.github.ilacs.history.FocusedVisit;
import io.github.ilacs.history.Gap;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.JointTargetedAreaInspection;
import io.github.ilacs.history.MonitoringVisit;
import io.github.ilacs.history.OfstedDecision;
import io.github.ilacs.history.OfstedDecision.Subject;
import io.github.ilacs.history.OnSiteActivity;
import io.github.ilacs.history.Reorganisation;
import io.github.ilacs.history.SelfEvaluation;
import io.github.ilacs.judgement.AreaForImprovement;
import io.github.ilacs.judgement.Grade;
import io.github.ilacs.judgement.JudgementArea;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Histories with every kind of activity, from a SIF inspection before 2018 to about 2028: nothing
 * overlaps, whatever is drawn. Shrinks to few activities.
 */
final class WholeHistories implements ArbitrarySupplier<List<Activity>> {

  /** What is drawn for one activity: what it is, after how many days, and how it comes out. */
  private record Draw(Kind kind, int gap, long seed) {}

  private enum Kind {
    INSPECTION,
    FOCUSED_VISIT,
    MONITORING_VISIT,
    JTAI,
    SELF_EVALUATION,
    MEETING,
    DUTY_DONE,
    TOLD_PATHWAY,
    TOLD_DAYS,
    DEFERRAL,
    REORGANISATION,
    GAP
  }

  @Override
  public Arbitrary<List<Activity>> get() {
    Arbitrary<Kind> kinds =
        Arbitraries.frequency(
            Tuple.of(6, Kind.INSPECTION),
            Tuple.of(6, Kind.FOCUSED_VISIT),
            Tuple.of(3, Kind.MONITORING_VISIT),
            Tuple.of(2, Kind.JTAI),
            Tuple.of(2, Kind.SELF_EVALUATION),
            Tuple.of(2, Kind.MEETING),
            Tuple.of(3, Kind.DUTY_DONE),
            Tuple.of(1, Kind.TOLD_PATHWAY),
            Tuple.of(3, Kind.TOLD_DAYS),
            Tuple.of(1, Kind.DEFERRAL),
            Tuple.of(1, Kind.REORGANISATION),
            Tuple.of(1, Kind.GAP));
    Arbitrary<Draw> draws =
        Combinators.combine(kinds, Arbitraries.integers().between(1, 500), Arbitraries.longs())
            .as(Draw::new);
    return draws.list().ofMaxSize(14).map(WholeHistories::activities);
  }

  private static List<Activity> activities(List<Draw> draws) {
    List<Activity> activities = new ArrayList<>();
    // The day after the last day on site of what came last: nothing may begin before it.
    LocalDate free = LocalDate.of(2015, 6, 1);
    for (Draw draw : draws) {
      LocalDate first = free.plusDays(draw.gap());
      Random random = new Random(draw.seed());
      Activity activity = activity(draw.kind(), first, random);
      activities.add(activity);
      free = activity instanceof OnSiteActivity onSite ? onSite.lastDay() : first;
    }
    return activities;
  }

  private static Activity activity(Kind kind, LocalDate first, Random random) {
    return switch (kind) {
      case INSPECTION -> inspection(first, random);
      case FOCUSED_VISIT -> focusedVisit(first, random);
      case MONITORING_VISIT ->
          MonitoringVisit.builder().onSite(first, first.plusDays(random.nextInt(3))).build();
      case JTAI -> jtai(first, random);
      case SELF_EVALUATION -> SelfEvaluation.of(first);
      case MEETING -> AnnualEngagementMeeting.of(first);
      case DUTY_DONE -> DutyDone.of(first, one(Duty.values(), random));
      case TOLD_PATHWAY ->
          OfstedDecision.of(
              first,
              one(
                  new Pathway[] {
                    Pathway.SHORT_INSPECTION, Pathway.STANDARD_INSPECTION, Pathway.MONITORING
                  },
                  random),
              "a letter");
      case TOLD_DAYS ->
          OfstedDecision.date(
              first,
              one(Subject.values(), random),
              window(first.plusDays(random.nextInt(100)), random.nextInt(12)),
              "a letter");
      case DEFERRAL ->
          OfstedDecision.deferral(
              first, window(first.plusDays(random.nextInt(60)), random.nextInt(200)), "a letter");
      case REORGANISATION ->
          random.nextBoolean()
              ? Reorganisation.newAuthority(first, SOMEWHERE)
              : Reorganisation.keepingPathway(first, SOMEWHERE);
      case GAP ->
          random.nextBoolean()
              ? Gap.focusedVisits(first, "a letter is lost")
              : Gap.inspection(first, "a report is lost");
    };
  }

  private static Inspection inspection(LocalDate first, Random random) {
    Inspection.Builder builder;
    if (first.isBefore(LocalDate.of(2018, 1, 1))) {
      builder =
          Inspection.builder()
              .framework(Framework.SIF)
              .onSite(first, first.plusDays(24))
              .judged(JudgementArea.OVERALL_EFFECTIVENESS, one(Grade.values(), random));
      return published(builder, first.plusDays(24), random);
    }
    LocalDate last = first.plusDays(random.nextBoolean() ? 4 : 11);
    InspectionType type = one(InspectionType.values(), random);
    if (random.nextInt(6) == 0) {
      return Facts.awaiting(type, first + "/" + last);
    }
    builder = Facts.judged(first + "/" + last, one(Grade.values(), random)).type(type);
    return published(builder, last, random);
  }

  private static Inspection published(Inspection.Builder builder, LocalDate last, Random random) {
    LocalDate out = last.plusDays(random.nextInt(90));
    return switch (random.nextInt(4)) {
      case 0 -> builder.build();
      case 1 -> builder.published(out).received(max(last, out.minusDays(2))).build();
      default -> builder.published(out).build();
    };
  }

  private static FocusedVisit focusedVisit(LocalDate first, Random random) {
    LocalDate last = first.plusDays(random.nextInt(3));
    LocalDate out = last.plusDays(random.nextInt(60));
    FocusedVisit.Builder builder = FocusedVisit.builder().onSite(first, last);
    builder.found(
        random.nextBoolean() ? PRIORITY_ACTION : new AreaForImprovement("The quality of plans."));
    return switch (random.nextInt(4)) {
      case 0 -> builder.build();
      case 1 -> builder.published(out).received(max(last, out.minusDays(1))).build();
      default -> builder.published(out).build();
    };
  }

  private static JointTargetedAreaInspection jtai(LocalDate first, Random random) {
    LocalDate last = first.plusDays(4);
    JointTargetedAreaInspection.Builder builder =
        JointTargetedAreaInspection.builder()
            .onSite(first, last)
            .asksForWrittenStatement(random.nextBoolean());
    return random.nextBoolean()
        ? builder.build()
        : builder.published(last.plusDays(random.nextInt(60))).build();
  }

  private static LocalDate max(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  private static DateWindow window(LocalDate first, int more) {
    return DateWindow.of(first, first.plusDays(more));
  }

  private static <T> T one(T[] values, Random random) {
    return values[random.nextInt(values.length)];
  }
}
