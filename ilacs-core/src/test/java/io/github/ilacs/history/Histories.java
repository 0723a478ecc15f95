package io.github.ilacs.history;

import static io.github.ilacs.judgement.JudgementArea.OVERALL_EFFECTIVENESS;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.judgement.AreaForPriorityAction;
import io.github.ilacs.judgement.Finding;
import io.github.ilacs.judgement.Grade;
import io.github.ilacs.judgement.Judgement;
import io.github.ilacs.judgement.JudgementArea;
import io.github.ilacs.judgement.Judgements;
import io.github.ilacs.judgement.SeriousWeakness;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** Histories made by hand in one line, for the tests of this floor and of those above it. */
public final class Histories {

  public static final LocalAuthority EXAMPLESHIRE = new LocalAuthority("80999", "Exampleshire");

  public static final AreaForPriorityAction PRIORITY_ACTION =
      AreaForPriorityAction.of("Cases wait for a worker.", SeriousWeakness.UNALLOCATED_CASES);

  private Histories() {}

  public static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  /** One day, or a span as {@code 2024-05-20/2024-05-24}. */
  public static DateWindow days(String iso) {
    return iso.contains("/") ? DateWindow.parse(iso) : DateWindow.of(day(iso));
  }

  public static InspectionHistory history(Activity... activities) {
    return InspectionHistory.of(EXAMPLESHIRE, activities);
  }

  /**
   * The areas of the edition on a day, or of the first one; {@code EnglishEditionsTest} types them.
   */
  public static List<JudgementArea> areasOn(LocalDate firstDay) {
    Timeline england = Timeline.england();
    return england.findEditionOn(firstDay).orElse(england.editions().get(0)).areas();
  }

  /**
   * The judgements of the edition on a day: grades in the order in which the reports print them.
   */
  public static Judgements judgements(LocalDate firstDay, List<Grade> grades) {
    List<JudgementArea> areas = areasOn(firstDay);
    List<Judgement> judgements = new ArrayList<>();
    for (int i = 0; i < areas.size(); i++) {
      judgements.add(new Judgement(areas.get(i), grades.get(i)));
    }
    return Judgements.of(judgements);
  }

  /** One grade for each area of the edition on a day. */
  public static List<Grade> throughout(LocalDate firstDay, Grade grade) {
    return Collections.nCopies(areasOn(firstDay).size(), grade);
  }

  /** An ILACS inspection that gave the same grade throughout. */
  public static Inspection inspection(String first, String last, String published, Grade grade) {
    return graded(first, last, throughout(day(first), grade)).published(day(published)).build();
  }

  /** An ILACS inspection that gave the same grade throughout, its publication not on record. */
  public static Inspection inspection(String first, String last, Grade grade) {
    return graded(first, last, throughout(day(first), grade)).build();
  }

  /** An ILACS inspection whose report is not out. */
  public static Inspection unreported(String first, String last) {
    return Inspection.builder()
        .framework(Framework.ILACS)
        .type(InspectionType.STANDARD)
        .onSite(day(first), day(last))
        .build();
  }

  /** An ILACS inspection with its grades in the order of the report. */
  public static Inspection.Builder graded(String first, String last, List<Grade> grades) {
    return Inspection.builder()
        .framework(Framework.ILACS)
        .type(InspectionType.STANDARD)
        .onSite(day(first), day(last))
        .judgements(judgements(day(first), grades));
  }

  public static Inspection sif(String first, String last, String published, Grade overall) {
    return Inspection.builder()
        .framework(Framework.SIF)
        .onSite(day(first), day(last))
        .published(day(published))
        .judged(OVERALL_EFFECTIVENESS, overall)
        .build();
  }

  public static Inspection earlier(String first, String last, String published) {
    return Inspection.builder()
        .framework(Framework.EARLIER)
        .onSite(day(first), day(last))
        .published(day(published))
        .build();
  }

  public static FocusedVisit visit(String first, String last, String published, Finding... found) {
    return visit(first, last, found).published(day(published)).build();
  }

  public static FocusedVisit.Builder visit(String first, String last, Finding... found) {
    FocusedVisit.Builder visit = FocusedVisit.builder().onSite(day(first), day(last));
    for (Finding finding : found) {
      visit.found(finding);
    }
    return visit;
  }

  /** What a sealed type is in the end: {@code Activity} is an inspection, a gap or another. */
  public static Set<Class<?>> kindsOf(Class<?> type) {
    if (!type.isSealed()) {
      return Set.of(type);
    }
    Set<Class<?>> kinds = new HashSet<>();
    for (Class<?> kind : type.getPermittedSubclasses()) {
      kinds.addAll(kindsOf(kind));
    }
    return kinds;
  }

  /** Whether nobody is on site on a day. */
  public static boolean isFree(InspectionHistory history, LocalDate day) {
    return history.activities(OnSiteActivity.class).stream()
        .noneMatch(activity -> activity.onSite().contains(day));
  }

  /** The days on which anything in a history takes place, becomes known or is received. */
  public static NavigableSet<LocalDate> knownDays(InspectionHistory history) {
    NavigableSet<LocalDate> days = new TreeSet<>();
    for (Activity activity : history.activities()) {
      if (activity instanceof OnSiteActivity onSite) {
        days.add(onSite.lastDay());
        onSite.published().ifPresent(days::add);
        onSite.received().ifPresent(days::add);
      }
      days.add(activity.day());
    }
    return days;
  }
}
