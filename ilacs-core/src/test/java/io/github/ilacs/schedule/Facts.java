package io.github.ilacs.schedule;

import static io.github.ilacs.history.Histories.day;
import static io.github.ilacs.history.Histories.days;

import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.history.Activity;
import io.github.ilacs.history.FocusedVisit;
import io.github.ilacs.history.Histories;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.JointTargetedAreaInspection;
import io.github.ilacs.history.MonitoringVisit;
import io.github.ilacs.judgement.Grade;
import java.time.LocalDate;
import java.util.List;

/** What the tests of whole schedules put into a history, and how they read what comes out. */
final class Facts {

  private Facts() {}

  static Schedule schedule(String asOf, Activity... activities) {
    return Scheduler.england().schedule(Histories.history(activities), day(asOf));
  }

  /** An ILACS inspection with the same grade throughout, its report out on a day. */
  static Inspection judged(InspectionType type, String onSite, String published, Grade grade) {
    return judged(onSite, grade).type(type).published(day(published)).build();
  }

  /** The same without a report out. */
  static Inspection awaiting(InspectionType type, String onSite) {
    return Inspection.builder()
        .framework(Framework.ILACS)
        .type(type)
        .firstDay(days(onSite).start())
        .lastDay(days(onSite).end())
        .build();
  }

  /** Every area of the edition on the first day with the same grade. */
  static Inspection.Builder judged(String onSite, Grade grade) {
    LocalDate first = days(onSite).start();
    return Histories.graded(
        first.toString(), days(onSite).end().toString(), Histories.throughout(first, grade));
  }

  static Inspection sif(String onSite, String published, Grade grade) {
    return Histories.sif(
        days(onSite).start().toString(), days(onSite).end().toString(), published, grade);
  }

  static FocusedVisit.Builder visitOn(String onSite) {
    return FocusedVisit.builder().onSite(days(onSite).start(), days(onSite).end());
  }

  static FocusedVisit visit(String onSite) {
    return visitOn(onSite).build();
  }

  static JointTargetedAreaInspection.Builder jtaiOn(String onSite) {
    return JointTargetedAreaInspection.builder().onSite(days(onSite).start(), days(onSite).end());
  }

  static MonitoringVisit monitoring(String onSite) {
    return MonitoringVisit.of(days(onSite).start(), days(onSite).end());
  }

  static List<ScheduleItem> open(Schedule schedule, ItemKind kind) {
    return schedule.items(kind).stream().filter(item -> item.state() != ItemState.DONE).toList();
  }

  static ScheduleItem only(Schedule schedule, ItemKind kind) {
    List<ScheduleItem> items = open(schedule, kind);
    if (items.size() != 1) {
      throw new AssertionError("one open item of " + kind + " expected, but there are " + items);
    }
    return items.get(0);
  }
}
