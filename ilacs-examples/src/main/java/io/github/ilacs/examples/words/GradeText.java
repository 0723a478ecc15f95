package io.github.ilacs.examples.words;

import io.github.ilacs.history.Inspection;
import io.github.ilacs.judgement.Grade;
import io.github.ilacs.judgement.Judgement;
import io.github.ilacs.judgement.JudgementArea;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The grades of an inspection in a few words, for a head line. */
public final class GradeText {

  /** The group of those that have no grade on record. */
  public static final String NONE = "no grade on record";

  private static final String EVERY_AREA = " in every area";
  private static final String INADEQUATE_IN_PART = "inadequate in an area";
  private static final String MIXED = "grades differ by area";

  /** As many areas as there is room for in a picture or a column. */
  private static final int MOST_AREAS = 2;

  private GradeText() {}

  /**
   * The groups in which authorities are counted by grade.
   *
   * @return all that {@link #group} can give, in the order of the scale
   */
  public static List<String> groups() {
    List<String> groups = new ArrayList<>();
    for (Grade grade : Grade.values()) {
      groups.add(grade.label());
      if (grade != Grade.INADEQUATE) {
        groups.add(grade.label() + EVERY_AREA);
      }
    }
    groups.add(groups.size() - 1, MIXED);
    groups.add(INADEQUATE_IN_PART);
    groups.add(NONE);
    return List.copyOf(groups);
  }

  /**
   * The group in which an inspection is counted: that of its overall grade, or where it has none,
   * whether an area is inadequate, or all areas share a grade.
   *
   * @param inspection the inspection
   * @return one of {@link #groups}
   */
  public static String group(Inspection inspection) {
    List<Grade> areas = inspection.judgements().stream().map(Judgement::grade).distinct().toList();
    return inspection
        .judgements()
        .grade(JudgementArea.OVERALL_EFFECTIVENESS)
        .map(Grade::label)
        .orElseGet(
            () ->
                areas.isEmpty()
                    ? NONE
                    : areas.contains(Grade.INADEQUATE)
                        ? INADEQUATE_IN_PART
                        : areas.size() == 1 ? areas.get(0).label() + EVERY_AREA : MIXED);
  }

  /**
   * The overall grade. Without one: the areas that are inadequate, where there are any; the grade
   * that all areas share; or else the grade of each area.
   *
   * @param inspection the inspection
   * @return the words; empty where nothing was judged
   */
  public static String inShort(Inspection inspection) {
    List<Judgement> judgements = inspection.judgements().stream().toList();
    return inspection
        .judgements()
        .grade(JudgementArea.OVERALL_EFFECTIVENESS)
        .map(Grade::label)
        .orElseGet(() -> withoutOverall(judgements));
  }

  /**
   * The overall grade. Without one: the grade that all areas share, or else the grade of each area.
   *
   * @param inspection the inspection
   * @return the words; empty where nothing was judged
   */
  public static String ofAll(Inspection inspection) {
    List<Judgement> judgements = inspection.judgements().stream().toList();
    return inspection
        .judgements()
        .grade(JudgementArea.OVERALL_EFFECTIVENESS)
        .map(Grade::label)
        .orElseGet(() -> byArea(judgements));
  }

  /**
   * The grade and the month of an inspection, short enough for a picture or a column: {@code Good,
   * May 2024}. Without an overall grade it names the areas that matter, those with the lowest
   * grade: {@code Leaders inadequate, Jun 2026}, or the first of more than two. Where no area is
   * lower than good, there is none to name.
   *
   * @param inspection the inspection
   * @return the words
   */
  public static String withMonth(Inspection inspection) {
    return Text.capitalised(atAGlance(inspection))
        + ", "
        + Text.shortMonth(YearMonth.from(inspection.firstDay()));
  }

  private static String atAGlance(Inspection inspection) {
    List<Judgement> judgements = inspection.judgements().stream().toList();
    Optional<Grade> overall = inspection.judgements().grade(JudgementArea.OVERALL_EFFECTIVENESS);
    if (judgements.isEmpty()) {
      return "no grade";
    } else if (overall.isPresent()) {
      return inAWord(overall.get());
    }
    Grade lowest = judgements.stream().map(Judgement::grade).max(Grade::compareTo).orElseThrow();
    List<Judgement> weakest =
        judgements.stream().filter(judgement -> judgement.grade() == lowest).toList();
    if (weakest.size() == judgements.size() && judgements.size() > 1) {
      return inAWord(lowest) + EVERY_AREA;
    }
    return switch (lowest) {
      case OUTSTANDING, INADEQUATE -> someAreas(weakest) + " " + lowest.label();
      case GOOD -> judgements.size() > 1 ? "good or better" : areas(weakest) + " good";
      case REQUIRES_IMPROVEMENT -> someAreas(weakest) + " require improvement";
    };
  }

  private static String someAreas(List<Judgement> judgements) {
    return judgements.size() <= MOST_AREAS
        ? areas(judgements)
        : areas(judgements.subList(0, 1)) + " and " + (judgements.size() - 1) + " more";
  }

  private static String inAWord(Grade grade) {
    return grade == Grade.REQUIRES_IMPROVEMENT ? "requires improvement" : grade.label();
  }

  private static String withoutOverall(List<Judgement> judgements) {
    List<Judgement> inadequate =
        judgements.stream().filter(judgement -> judgement.grade() == Grade.INADEQUATE).toList();
    if (!inadequate.isEmpty()) {
      return areas(inadequate) + " " + Grade.INADEQUATE.label();
    }
    return byArea(judgements);
  }

  private static String byArea(List<Judgement> judgements) {
    if (judgements.size() > 1
        && judgements.stream().map(Judgement::grade).distinct().count() == 1) {
      return judgements.get(0).grade().label() + EVERY_AREA;
    }
    return judgements.stream()
        .collect(
            Collectors.groupingBy(Judgement::grade, TreeMap::new, Collectors.toUnmodifiableList()))
        .entrySet()
        .stream()
        .map(grade -> areas(grade.getValue()) + " " + grade.getKey().label())
        .collect(Collectors.joining("; "));
  }

  private static String areas(List<Judgement> judgements) {
    return judgements.stream()
        .map(judgement -> Text.of(judgement.area()))
        .collect(Collectors.joining(", "));
  }
}
