package io.github.ilacs.examples.recount;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.temporal.TemporalAdjusters.nextOrSame;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An inspection whose days on site the record has.
 *
 * @param last the last day on site, that of a return visit where there was one
 * @param grades by column, without those that were not made
 */
record Inspection(
    String urn,
    String authority,
    String framework,
    String type,
    LocalDate first,
    LocalDate last,
    LocalDate published,
    Map<String, Grade> grades) {

  static final String OVERALL = "overall";
  static final String LEADERS = "leaders";
  static final String CARE_LEAVERS = "care_leavers";
  static final String COMBINED = "in_care_and_care_leavers";
  static final List<String> PRACTICE =
      List.of("help_and_protection", "in_care", CARE_LEAVERS, COMBINED);

  /** No stretch on site is so long, so that a longer time includes a return visit. */
  private static final int LONGEST_STRETCH = 20;

  boolean isUnder(String otherFramework) {
    return framework.equals(otherFramework);
  }

  boolean isShort() {
    return type.equals("short");
  }

  boolean isStandard() {
    return type.equals("standard");
  }

  Optional<Grade> overall() {
    return Optional.ofNullable(grades.get(OVERALL));
  }

  boolean has(String column) {
    return grades.containsKey(column);
  }

  boolean has(String column, Grade grade) {
    return grades.get(column) == grade;
  }

  boolean isGoodOrBetter(String column) {
    return Optional.ofNullable(grades.get(column)).filter(Grade::isGoodOrBetter).isPresent();
  }

  /** How many of the judgements on practice are good or better. */
  long goodPractice() {
    return PRACTICE.stream().filter(this::isGoodOrBetter).count();
  }

  boolean hasInadequatePractice() {
    return PRACTICE.stream().anyMatch(area -> has(area, Grade.INADEQUATE));
  }

  boolean hadReturnVisit() {
    return ChronoUnit.DAYS.between(first, last) > LONGEST_STRETCH;
  }

  /**
   * The last day of the first stretch. Where there was a return visit the record does not have it,
   * and it is the Friday of the first week of a short inspection, of the second of a standard one.
   */
  LocalDate endOfFirstStretch() {
    return hadReturnVisit() ? first.plusWeeks(isShort() ? 0 : 1).with(nextOrSame(FRIDAY)) : last;
  }

  long workingDaysOnSite() {
    return WorkingDays.from(first, endOfFirstStretch());
  }

  long workingDaysToReport() {
    return WorkingDays.after(last, published);
  }
}
