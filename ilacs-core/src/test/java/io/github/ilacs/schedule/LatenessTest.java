package io.github.ilacs.schedule;

import static io.github.ilacs.history.Histories.day;
import static io.github.ilacs.history.Histories.history;
import static io.github.ilacs.rule.Reasons.rules;
import static io.github.ilacs.rule.Reasons.sentences;
import static io.github.ilacs.schedule.Facts.judged;
import static io.github.ilacs.schedule.Facts.only;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.history.Activity;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.OfstedDecision;
import io.github.ilacs.history.OfstedDecision.Subject;
import io.github.ilacs.judgement.Grade;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rules;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** L-ANCHOR, L-STALE and W-4: what is said once a window is past. */
class LatenessTest {

  /**
   * The window closes on 20 November 2025 counted from the last day on site, on 16 November from
   * the first, and on 8 January 2026 from the publication. 117 days after 20 November is 17 March.
   */
  private static final Inspection PREVIOUS =
      judged(InspectionType.SHORT, "2022-05-16/2022-05-20", "2022-07-08", Grade.GOOD);

  private static final Inspection UNPUBLISHED =
      judged("2022-05-16/2022-05-20", Grade.GOOD).type(InspectionType.SHORT).build();

  /** A report that took five months, as Wolverhampton's of June 2026 did. */
  private static final Inspection PUBLISHED_LATE =
      judged(InspectionType.SHORT, "2022-05-16/2022-05-20", "2022-10-20", Grade.GOOD);

  private static Schedule schedule(Anchor anchor, LocalDate asOf, Activity... activities) {
    return Scheduler.england().with(anchor).schedule(history(activities), asOf);
  }

  private static NextInspection next(Anchor anchor, LocalDate asOf, Activity... activities) {
    return schedule(anchor, asOf, activities).nextInspection();
  }

  @ParameterizedTest(name = "counted from the {0}, on {1}: {2} by {3}, open from {4}")
  @CsvSource({
    "LAST_DAY_ON_SITE, 2025-11-20, OPEN, 0, , DUE",
    "LAST_DAY_ON_SITE, 2025-11-21, PAST_ONE_WINDOW, 1, PUBLICATION, PASSED",
    "LAST_DAY_ON_SITE, 2026-01-08, PAST_ONE_WINDOW, 49, PUBLICATION, PASSED",
    "LAST_DAY_ON_SITE, 2026-01-09, OVERDUE, 50, , OVERDUE",
    "LAST_DAY_ON_SITE, 2026-03-17, OVERDUE, 117, , OVERDUE",
    "LAST_DAY_ON_SITE, 2026-03-18, RECORD_BEHIND, 118, , PASSED",
    // Two others are open: the one that closes last is named.
    "FIRST_DAY_ON_SITE, 2025-11-17, PAST_ONE_WINDOW, 1, PUBLICATION, PASSED",
    "FIRST_DAY_ON_SITE, 2026-01-08, PAST_ONE_WINDOW, 53, PUBLICATION, PASSED",
    "FIRST_DAY_ON_SITE, 2026-01-09, OVERDUE, 54, , OVERDUE",
    "FIRST_DAY_ON_SITE, 2026-03-17, OVERDUE, 121, , OVERDUE",
    // Counted from the last day on site, whichever day the caller chose.
    "FIRST_DAY_ON_SITE, 2026-03-18, RECORD_BEHIND, 122, , PASSED",
    "PUBLICATION, 2026-01-08, OPEN, 0, , DUE",
    "PUBLICATION, 2026-01-09, OVERDUE, 1, , OVERDUE",
    "PUBLICATION, 2026-03-17, OVERDUE, 68, , OVERDUE",
    "PUBLICATION, 2026-03-18, RECORD_BEHIND, 69, , PASSED",
  })
  @DisplayName("L-ANCHOR, L-STALE, W-4: past one window, overdue, and later than anybody")
  void dayByDay(
      Anchor anchor,
      LocalDate asOf,
      WindowState.Kind kind,
      long days,
      @Nullable Anchor open,
      ItemState item) {
    Schedule schedule = schedule(anchor, asOf, PREVIOUS);
    NextInspection next = schedule.nextInspection();

    assertThat(next.state())
        .isEqualTo(new WindowState(kind, days, Optional.empty(), Optional.ofNullable(open)));
    assertThat(next.recordBehindFrom()).contains(day("2026-03-18"));
    assertThat(only(schedule, ItemKind.INSPECTION).state()).isEqualTo(item);
    assertThat(sentences(next.windowReasons()).contains("and inside the one counted from the"))
        .isEqualTo(open != null);
    assertThat(rules(next.windowReasons()).contains("L-STALE"))
        .isEqualTo(kind == WindowState.Kind.RECORD_BEHIND);
  }

  @Test
  @DisplayName("L-ANCHOR: without a publication the last day on site is the later one")
  void anotherDayThanThePublication() {
    assertThat(next(Anchor.FIRST_DAY_ON_SITE, day("2025-11-20"), UNPUBLISHED).state())
        .isEqualTo(
            new WindowState(
                WindowState.Kind.PAST_ONE_WINDOW,
                4,
                Optional.empty(),
                Optional.of(Anchor.LAST_DAY_ON_SITE)))
        .hasToString("past by 4 days, open counted from the last day on site");
    assertThat(next(Anchor.FIRST_DAY_ON_SITE, day("2025-11-21"), UNPUBLISHED).state())
        .hasToString("overdue by 5 days");
  }

  @Test
  @DisplayName("L-ANCHOR, L-STALE: the reasons name both days, and the end of the other window")
  void theReasons() {
    List<Reason> inside =
        next(Anchor.LAST_DAY_ON_SITE, day("2025-11-21"), PREVIOUS).windowReasons();
    List<Reason> behind =
        next(Anchor.LAST_DAY_ON_SITE, day("2026-03-18"), PREVIOUS).windowReasons();

    assertThat(inside.get(inside.size() - 1).rule()).isEqualTo(Rules.L_ANCHOR);
    assertThat(inside.get(inside.size() - 1).sentence())
        .contains("Past the window counted from the last day on site")
        .contains("inside the one counted from the publication of the report")
        .contains("closes on 8 January 2026");
    assertThat(behind.get(behind.size() - 1).rule()).isEqualTo(Rules.L_STALE);
    assertThat(behind.get(behind.size() - 1).sentence())
        .contains("more than 117 days after the end of the window");
    assertThat(sentences(behind)).doesNotContain("inside the one counted");
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> behind.remove(0));
  }

  @Test
  @DisplayName("L-STALE: while the chosen window is open, the inspection is not late by it")
  void anOpenWindowIsOpen() {
    NextInspection open = next(Anchor.PUBLICATION, day("2026-04-20"), PUBLISHED_LATE);

    assertThat(open.window()).contains(DateWindow.parse("2025-04-20/2026-04-20"));
    assertThat(open.state()).hasToString("open, closes today");
    assertThat(next(Anchor.PUBLICATION, day("2026-03-18"), PUBLISHED_LATE).state())
        .hasToString("open, closes in 33 days");
    assertThat(rules(open.windowReasons())).doesNotContain("L-STALE");
    assertThat(next(Anchor.PUBLICATION, day("2026-04-21"), PUBLISHED_LATE).state())
        .hasToString(
            "past by 1 day, longer than anybody inspected: the record most likely is behind");
    // Counted from another day it is past, and both is said.
    NextInspection past = next(Anchor.LAST_DAY_ON_SITE, day("2026-04-20"), PUBLISHED_LATE);
    assertThat(past.state().kind()).isEqualTo(WindowState.Kind.RECORD_BEHIND);
    assertThat(rules(past.windowReasons())).endsWith("L-ANCHOR", "L-STALE");
  }

  @Test
  @DisplayName("L-STALE: a deferral accounts for a longer wait")
  void aDeferralAccountsForIt() {
    OfstedDecision deferral =
        new OfstedDecision.Deferral(
            day("2025-06-02"), DateWindow.parse("2025-06-09/2025-06-27"), "a letter");
    NextInspection next = next(Anchor.LAST_DAY_ON_SITE, day("2026-03-18"), PREVIOUS, deferral);

    assertThat(next.adjustedWindow()).contains(DateWindow.parse("2024-12-09/2025-12-09"));
    assertThat(next.recordBehindFrom()).isEmpty();
    assertThat(next.state().kind()).isEqualTo(WindowState.Kind.OVERDUE);
    assertThat(rules(next.windowReasons())).contains("L-SUSPENSION").doesNotContain("L-STALE");
  }

  @Test
  @DisplayName("L-STALE, L-TOLD: days that Ofsted told, and no window at all, are never stale")
  void noWindowNoLateness() {
    OfstedDecision told =
        new OfstedDecision.OnDate(
            day("2026-03-02"), Subject.INSPECTION, DateWindow.parse("2026-05-11/2026-05-15"), "x");

    assertThat(next(Anchor.LAST_DAY_ON_SITE, day("2026-03-18"), PREVIOUS, told).recordBehindFrom())
        .isEmpty();
    assertThat(next(Anchor.LAST_DAY_ON_SITE, day("2026-03-18")).recordBehindFrom()).isEmpty();
    assertThat(next(Anchor.PUBLICATION, day("2026-03-18"), UNPUBLISHED).recordBehindFrom())
        .isEmpty();
    assertThat(
            next(
                    Anchor.LAST_DAY_ON_SITE,
                    day("2026-03-18"),
                    judged(
                        InspectionType.STANDARD,
                        "2022-05-16/2022-05-20",
                        "2022-07-08",
                        Grade.INADEQUATE))
                .recordBehindFrom())
        .isEmpty();
  }

  @Test
  @DisplayName("L-STALE: one that is on site is not late")
  void begun() {
    NextInspection begun =
        next(
            Anchor.LAST_DAY_ON_SITE,
            day("2026-03-24"),
            PREVIOUS,
            Facts.awaiting(InspectionType.SHORT, "2026-03-23/2026-03-27"));

    assertThat(begun.state()).hasToString("begun 1 day ago");
    assertThat(WindowState.begun(day("2026-03-23"), day("2026-03-23"))).hasToString("begun today");
  }

  @Test
  @DisplayName("L-ANCHOR: another window that is still to open is not open")
  void aWindowToCome() {
    NextInspection next =
        NextInspection.builder()
            .asOf(day("2025-11-21"))
            .typeReasons(List.of(Reason.of(Rules.P_GO)))
            .windowReasons(List.of(Reason.of(Rules.W_1)))
            .windows(
                Map.of(
                    Anchor.LAST_DAY_ON_SITE,
                    DateWindow.parse("2024-11-20/2025-11-20"),
                    Anchor.PUBLICATION,
                    DateWindow.parse("2025-11-22/2026-11-22")))
            .build();

    assertThat(next.recordBehindFrom()).isEmpty();
    assertThat(next.state()).hasToString("overdue by 1 day");
  }

  @ParameterizedTest
  @CsvSource({
    "PAST_ONE_WINDOW, , ",
    "OPEN, PUBLICATION, ",
    "OVERDUE, PUBLICATION, ",
    "RECORD_BEHIND, PUBLICATION, ",
    "NOT_ON_RECORD, , ",
    "OVERDUE, , 2026-03-02/2026-03-06",
    "PAST_ONE_WINDOW, PUBLICATION, 2026-03-02/2026-03-06",
  })
  void whatBelongsToAnotherKindIsRefused(
      WindowState.Kind kind, @Nullable Anchor open, @Nullable String told) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new WindowState(
                    kind,
                    1,
                    Optional.ofNullable(told).map(DateWindow::parse),
                    Optional.ofNullable(open)))
        .withMessageContaining("a window that is " + kind);
  }
}
