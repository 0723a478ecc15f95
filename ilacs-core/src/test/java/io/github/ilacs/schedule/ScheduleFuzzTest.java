package io.github.ilacs.schedule;

import static io.github.ilacs.history.Histories.EXAMPLESHIRE;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.framework.Pathway;
import io.github.ilacs.history.Activity;
import io.github.ilacs.history.AnnualEngagementLetter;
import io.github.ilacs.history.AnnualEngagementMeeting;
import io.github.ilacs.history.Duty;
import io.github.ilacs.history.DutyDone;
import io.github.ilacs.history.FocusedVisit;
import io.github.ilacs.history.Gap;
import io.github.ilacs.history.Histories;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.JointTargetedAreaInspection;
import io.github.ilacs.history.MonitoringVisit;
import io.github.ilacs.history.OfstedDecision;
import io.github.ilacs.history.Reorganisation;
import io.github.ilacs.history.SelfEvaluation;
import io.github.ilacs.judgement.AreaForPriorityAction;
import io.github.ilacs.judgement.Grade;
import io.github.ilacs.judgement.Judgement;
import io.github.ilacs.judgement.JudgementArea;
import io.github.ilacs.judgement.Judgements;
import io.github.ilacs.rule.Reason;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whatever has happened, what does not fit together is refused, and what does has an answer. */
class ScheduleFuzzTest {

  private static final LocalDate FIRST_EDITION = LocalDate.of(2018, 1, 1);
  private static final long FIRST_DAY = LocalDate.of(2012, 1, 1).toEpochDay();
  private static final long LAST_DAY = LocalDate.of(2034, 12, 31).toEpochDay();

  @FuzzTest
  void everyHistoryHasAScheduleAndEveryItemAReason(FuzzedDataProvider data) {
    LocalDate asOf = day(data);
    InspectionHistory history;
    try {
      List<Activity> activities = new ArrayList<>();
      while (data.remainingBytes() > 0 && activities.size() < 20) {
        activities.add(activity(data));
      }
      history = InspectionHistory.of(EXAMPLESHIRE, activities);
    } catch (IllegalArgumentException e) {
      assertThat(e).message().isNotBlank();
      return;
    }
    Schedule schedule;
    try {
      schedule = Scheduler.england().schedule(history, asOf);
    } catch (DateTimeException e) {
      boolean farOut =
          asOf.getYear() >= 9_990
              || history.activities().stream()
                  .anyMatch(activity -> activity.day().getYear() < 1978);
      if (asOf.isBefore(FIRST_EDITION) || farOut) {
        assertThat(e).message().isNotBlank();
        return;
      }
      throw new AssertionError("no schedule on " + asOf + " of " + history, e);
    }
    check(schedule);
  }

  private static void check(Schedule schedule) {
    assertThat(schedule.edition().effectiveFrom()).isBeforeOrEqualTo(schedule.asOf());
    checkReasons(schedule.decision().reasons());
    checkReasons(schedule.nextInspection().typeReasons());
    schedule.visits().ifPresent(visits -> checkReasons(visits.reasons()));
    for (ScheduleItem item : schedule.items()) {
      assertThat(item.title()).isNotBlank();
      checkReasons(item.reasons());
      assertThat(item.evidence()).isNotNull();
      if (item.cause().isPresent() && item.lastDay().isPresent()) {
        assertThat(item.lastDay().get()).isAfterOrEqualTo(item.cause().get());
      }
    }
    assertThat(schedule.toString()).isNotBlank();
    assertThat(schedule.summary().lines()).hasSizeLessThanOrEqualTo(10);
    schedule.nextDue().ifPresent(item -> assertThat(schedule.items()).contains(item));
  }

  private static void checkReasons(List<Reason> reasons) {
    assertThat(reasons).isNotEmpty();
    reasons.forEach(reason -> assertThat(reason.toString()).isNotBlank().doesNotContain("{}"));
  }

  /** Mostly a day on which something can have happened, and now and then any that there is. */
  private static LocalDate day(FuzzedDataProvider data) {
    return data.consumeInt(0, 15) > 0
        ? LocalDate.ofEpochDay(data.consumeLong(FIRST_DAY, LAST_DAY))
        : LocalDate.ofEpochDay(
            data.consumeLong(LocalDate.MIN.toEpochDay(), LocalDate.MAX.toEpochDay()));
  }

  /** Mostly soon after a day, and now and then any day. */
  private static LocalDate after(LocalDate day, FuzzedDataProvider data) {
    return data.consumeInt(0, 15) > 0 && day.getYear() < 10_000
        ? day.plusDays(data.consumeInt(0, 200))
        : day(data);
  }

  private static Optional<LocalDate> maybeAfter(LocalDate day, FuzzedDataProvider data) {
    return data.consumeBoolean() ? Optional.of(after(day, data)) : Optional.empty();
  }

  private static Activity activity(FuzzedDataProvider data) {
    LocalDate first = day(data);
    return switch (data.consumeInt(0, 13)) {
      case 0, 1, 2 -> inspection(first, data);
      case 3, 4 -> focusedVisit(first, data);
      case 5 -> {
        LocalDate last = after(first, data);
        yield MonitoringVisit.builder()
            .onSite(first, last)
            .published(maybeAfter(last, data))
            .received(maybeAfter(last, data))
            .build();
      }
      case 6 -> {
        LocalDate last = after(first, data);
        yield JointTargetedAreaInspection.builder()
            .onSite(first, last)
            .published(maybeAfter(last, data))
            .received(maybeAfter(last, data))
            .asksForWrittenStatement(data.consumeBoolean())
            .build();
      }
      case 7 -> new SelfEvaluation(first);
      case 8 ->
          data.consumeBoolean()
              ? new AnnualEngagementMeeting(first)
              : new AnnualEngagementLetter(first);
      case 9 -> DutyDone.of(first, data.pickValue(Duty.values()));
      case 10 ->
          new OfstedDecision.OnPathway(
              first, data.pickValue(Pathway.values()), data.consumeBoolean() ? "a letter" : "");
      case 11 -> {
        LocalDate start = after(first, data);
        DateWindow days = DateWindow.of(start, after(start, data));
        yield data.consumeBoolean()
            ? new OfstedDecision.OnDate(
                first, data.pickValue(OfstedDecision.Subject.values()), days, "a letter")
            : new OfstedDecision.Deferral(first, days, "a letter");
      }
      case 12 ->
          data.consumeBoolean()
              ? Reorganisation.newAuthority(first)
              : Reorganisation.keepingPathway(first, EXAMPLESHIRE);
      default ->
          new Gap(
              data.pickValue(Gap.Kind.values()),
              data.consumeBoolean() ? first : LocalDate.MAX,
              "a row that cannot be read");
    };
  }

  private static Inspection inspection(LocalDate first, FuzzedDataProvider data) {
    LocalDate last = after(first, data);
    Framework framework =
        data.consumeInt(0, 4) > 0 ? Framework.ILACS : data.pickValue(Framework.values());
    List<JudgementArea> expected =
        framework == Framework.ILACS
            ? Histories.areasOn(first)
            : List.of(JudgementArea.OVERALL_EFFECTIVENESS);
    InspectionType type =
        framework == Framework.ILACS || data.consumeInt(0, 7) == 0
            ? data.pickValue(InspectionType.values())
            : InspectionType.OTHER;
    return Inspection.builder()
        .framework(framework)
        .type(type)
        .onSite(first, last)
        .published(maybeAfter(last, data))
        .received(maybeAfter(last, data))
        .judgements(judgements(expected, data))
        .build();
  }

  /** Mostly those that are expected, and now and then none or any. */
  private static Judgements judgements(List<JudgementArea> expected, FuzzedDataProvider data) {
    List<JudgementArea> areas = new ArrayList<>();
    switch (data.consumeInt(0, 7)) {
      case 0 -> {}
      case 1 -> {
        for (int i = data.consumeInt(0, 7); i > 0; i--) {
          areas.add(data.pickValue(JudgementArea.printedByOfsted()));
        }
      }
      default -> areas.addAll(expected);
    }
    return Judgements.of(
        areas.stream().map(area -> new Judgement(area, data.pickValue(Grade.values()))).toList());
  }

  private static FocusedVisit focusedVisit(LocalDate first, FuzzedDataProvider data) {
    LocalDate last = after(first, data);
    FocusedVisit.Builder visit =
        FocusedVisit.builder()
            .onSite(first, last)
            .published(maybeAfter(last, data))
            .received(maybeAfter(last, data));
    if (data.consumeBoolean()) {
      visit.found(AreaForPriorityAction.of("Cases wait for a worker."));
    }
    return visit.build();
  }
}
