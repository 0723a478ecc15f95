package io.github.ilacs.timetable;

import static io.github.ilacs.framework.InspectionType.SHORT;
import static io.github.ilacs.framework.InspectionType.STANDARD;
import static io.github.ilacs.history.Histories.day;
import static io.github.ilacs.history.Histories.days;
import static io.github.ilacs.rule.Reasons.rules;
import static io.github.ilacs.rule.Reasons.sentences;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.calendar.WorkingDayCalendar;
import io.github.ilacs.framework.Edition;
import io.github.ilacs.framework.Figure;
import io.github.ilacs.framework.FigureSeries;
import io.github.ilacs.framework.Figures;
import io.github.ilacs.framework.Force;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.framework.PreElectionPeriod;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.Histories;
import io.github.ilacs.rule.Evidence;
import io.github.ilacs.rule.Reliability;
import io.github.ilacs.rule.Rule;
import io.github.ilacs.rule.Source;
import io.github.ilacs.schedule.Scheduler;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules N-1 to N-15, I-1, R-INSP-A to C, R-FV-A to D, R-DRAFT-0 to 2, J-2, J-3 and L-CALL. */
class TimetablesTest {

  private static final Timetables ENGLAND = Scheduler.england().timetables();

  private static final Rule OWN =
      Rule.of(
          "OWN-1",
          "We plan with it.",
          Evidence.INFERRED,
          new Source("PAPER", "Our paper", "November 2026", Reliability.C));

  private static TimetableStep step(Timetable timetable, String title) {
    List<TimetableStep> steps =
        timetable.steps().stream().filter(step -> step.title().contains(title)).toList();
    assertThat(steps).as("%s in %s", title, timetable.steps()).hasSize(1);
    return steps.get(0);
  }

  private static Optional<TimetableStep> find(Timetable timetable, String title) {
    return timetable.steps().stream().filter(step -> step.title().contains(title)).findFirst();
  }

  /** England's timetables with a figure of a caller's own. */
  private static Timetables with(UnaryOperator<Figures.Builder> change) {
    Figures figures = Timeline.england().figures();
    return Timetables.of(
        Timeline.england().with(change.apply(figures.toBuilder()).build()),
        WorkingDayCalendar.england());
  }

  private static DateWindow onSite(Timetable timetable) {
    return DateWindow.of(timetable.firstDay(), timetable.lastDay());
  }

  @Nested
  class AnInspection {

    @Test
    @DisplayName("N-3: Bath & North East Somerset, called on Monday, 2 June 2025")
    void bath() {
      Timetable timetable = ENGLAND.inspectionCalledOn(SHORT, day("2025-06-02"));
      assertThat(timetable.kind()).isEqualTo(Timetable.Kind.SHORT_INSPECTION);
      assertThat(timetable.call()).contains(day("2025-06-02"));
      assertThat(onSite(timetable)).isEqualTo(days("2025-06-09/2025-06-13"));
      assertThat(timetable.warnings()).isEmpty();
      assertThat(step(timetable, "phones the director").when()).contains(days("2025-06-02"));
      assertThat(step(timetable, "shares child-level data").when())
          .contains(days("2025-06-02/2025-06-08"));
      assertThat(step(timetable, "off site").when()).contains(days("2025-06-02/2025-06-08"));
      assertThat(step(timetable, "on site, one week").when())
          .contains(days("2025-06-09/2025-06-13"));
      // 27 working days after Friday, 13 June: five weeks, and Monday and Tuesday
      assertThat(step(timetable, "Typical day").when()).contains(days("2025-07-22"));
      assertThat(rules(step(timetable, "Typical day").reasons())).startsWith("R-INSP-C");
    }

    @Test
    @DisplayName("N-3: Oxfordshire, called on Monday, 9 April 2018")
    void oxfordshire() {
      Timetable timetable = ENGLAND.inspectionCalledOn(SHORT, day("2018-04-09"));
      assertThat(onSite(timetable)).isEqualTo(days("2018-04-16/2018-04-20"));
      assertThat(timetable.warnings()).isEmpty();
      // 21 working days, and 7 May on the way
      assertThat(step(timetable, "Typical day").when()).contains(days("2018-05-22"));
      assertThat(rules(step(timetable, "Typical day").reasons())).startsWith("R-INSP-A");
    }

    @Test
    @DisplayName("N-4: Wokingham, on site 6 to 17 March 2023: three weeks overall")
    void wokingham() {
      Timetable timetable = ENGLAND.inspectionOnSiteFrom(STANDARD, day("2023-03-06"));
      assertThat(timetable.kind()).isEqualTo(Timetable.Kind.STANDARD_INSPECTION);
      assertThat(timetable.call()).contains(day("2023-02-27"));
      assertThat(onSite(timetable)).isEqualTo(days("2023-03-06/2023-03-17"));
      assertThat(timetable.warnings()).isEmpty();
      assertThat(rules(step(timetable, "off site").reasons())).contains("N-4");
      // 18 working days: three weeks less a day to Thursday, 6 April, Easter, 11 to 14 April
      assertThat(step(timetable, "draft of the report").when()).contains(days("2023-04-14"));
      // 30 working days: Easter and 1 May on the way
      assertThat(step(timetable, "Typical day").when()).contains(days("2023-05-03"));
      assertThat(rules(step(timetable, "Typical day").reasons())).startsWith("R-INSP-B");
    }

    @Test
    @DisplayName("N-9: Trafford reckoned with a call on a Tuesday; Monday is expected")
    void trafford() {
      Timetable timetable = ENGLAND.inspectionCalledOn(STANDARD, day("2020-10-27"));
      assertThat(onSite(timetable)).isEqualTo(days("2020-11-02/2020-11-13"));
      assertThat(rules(timetable.warnings())).contains("L-CALL", "L-SUSPENDED");
      assertThat(sentences(timetable.warnings()))
          .contains("expected on 26 October 2020, not on 27 October 2020");
    }

    @ParameterizedTest(name = "on site {0}: called {1}")
    @CsvSource({
      "2019-04-29, 2019-04-23",
      "2022-05-09, 2022-05-03",
      "2025-05-12, 2025-05-06",
      "2026-05-11, 2026-05-05",
      // the early May holiday of 2020 was Friday, the 8th
      "2020-05-11, 2020-05-04",
      // after the Monday of the King's Coronation
      "2023-05-15, 2023-05-09",
      "2022-09-26, 2022-09-20",
    })
    @DisplayName("N-12b, L-CALL: where the Monday before is a bank holiday, the Tuesday")
    void callAfterABankHoliday(LocalDate firstDay, LocalDate call) {
      Timetable from = ENGLAND.inspectionOnSiteFrom(SHORT, firstDay);
      assertThat(from.call()).contains(call);
      Timetable called = ENGLAND.inspectionCalledOn(SHORT, call);
      assertThat(called).isEqualTo(from);
      assertThat(rules(called.warnings())).doesNotContain("L-CALL");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "2025-05-31, weekend",
      "2025-06-01, weekend",
      "2025-05-26, Spring",
      "2022-09-19, Funeral",
      "2020-05-08, May",
      "2026-12-28, Boxing",
      "2024-04-01, Easter Monday",
      "2024-03-29, Good Friday",
    })
    @DisplayName("a call on a weekend or a bank holiday is refused")
    void refused(LocalDate call, String why) {
      for (InspectionType type : List.of(SHORT, STANDARD)) {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> ENGLAND.inspectionCalledOn(type, call))
            .withMessageContaining(call.toString())
            .withMessageContaining(why);
      }
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ENGLAND.focusedVisitCalledOn(call))
          .withMessageContaining(call.toString());
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ENGLAND.jtaiNotifiedOn(call))
          .withMessageContaining(call.toString())
          .withMessageContaining(why);
    }

    @Test
    void neitherShortNorStandardIsRefused() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ENGLAND.inspectionCalledOn(InspectionType.OTHER, day("2025-06-02")));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ENGLAND.inspectionOnSiteFrom(InspectionType.OTHER, day("2025-06-09")));
    }

    @ParameterizedTest(name = "{0} called on {1}: {2}")
    @CsvSource({
      // on site from Monday, 4 August 2025
      "SHORT, 2025-07-28, L-QUIET",
      // the second week begins on 1 August 2022
      "STANDARD, 2022-07-18, L-QUIET",
      // on site from 23 December 2024
      "SHORT, 2024-12-16, L-QUIET",
      // the second week reaches 23 December 2024
      "STANDARD, 2024-12-09, L-QUIET",
      // on site on 5 May 2025, and on Good Friday 2025
      "SHORT, 2025-04-28, L-QUIET",
      "SHORT, 2025-04-07, L-QUIET",
      // 26 May 2025 in the second week
      "STANDARD, 2025-05-12, L-QUIET",
      // 8 May 2020, 2 June 2022 and 8 May 2023
      "STANDARD, 2020-04-20, L-QUIET",
      "SHORT, 2022-05-23, L-QUIET",
      "STANDARD, 2023-04-24, L-QUIET",
      // a call from 23 December to 1 January
      "SHORT, 2024-12-30, L-QUIET",
      // never seen: from 2 to 11 January
      "SHORT, 2024-12-30, L-JANUARY",
      "SHORT, 2026-01-02, L-JANUARY",
      // a call on another day than expected
      "SHORT, 2025-06-04, L-CALL",
      "SHORT, 2025-06-06, L-CALL",
      "STANDARD, 2025-05-08, L-CALL",
      // while inspection was suspended
      "STANDARD, 2020-03-09, L-SUSPENDED",
      "SHORT, 2021-06-14, L-SUSPENDED",
    })
    @DisplayName("what the calendar calls impossible is laid out with a warning")
    void warned(InspectionType type, LocalDate call, String rule) {
      assertThat(rules(ENGLAND.inspectionCalledOn(type, call).warnings())).contains(rule);
    }

    @ParameterizedTest(name = "{0} called on {1}")
    @CsvSource({
      // the last that ends before August: Friday, 26 July 2024
      "SHORT, 2024-07-15",
      "STANDARD, 2024-07-08",
      "STANDARD, 2025-07-07",
      // the first after it
      "SHORT, 2025-08-26",
      // the second week of the short one would reach 26 May
      "SHORT, 2025-05-12",
      "SHORT, 2026-01-05",
      // the weekend of a standard one is a weekend
      "STANDARD, 2025-06-02",
      // the suspension is over
      "SHORT, 2021-06-21",
    })
    @DisplayName("nothing stands against these")
    void notWarned(InspectionType type, LocalDate call) {
      assertThat(ENGLAND.inspectionCalledOn(type, call).warnings()).isEmpty();
    }

    @ParameterizedTest(name = "{0} on site from {1}: typically {2} by {3}")
    @CsvSource({
      "STANDARD, 2018-01-29, 2018-03-12, R-INSP-A",
      "SHORT, 2020-03-09, 2020-04-15, R-INSP-A",
      "SHORT, 2021-07-05, 2021-08-20, R-INSP-B",
      "SHORT, 2021-12-13, 2022-02-02, R-INSP-B",
      "SHORT, 2024-02-19, 2024-04-09, R-INSP-B",
      "SHORT, 2024-06-03, 2024-07-16, R-INSP-C",
      "SHORT, 2026-07-06, 2026-08-18, R-INSP-C",
      // design.md: Leicestershire 2019
      "STANDARD, 2019-09-23, 2019-11-04, R-INSP-A",
    })
    @DisplayName("R-INSP-A to C: the typical day, by hand")
    void typicalReport(InspectionType type, LocalDate firstDay, String typical, String rule) {
      TimetableStep step = step(ENGLAND.inspectionOnSiteFrom(type, firstDay), "Typical day");
      assertThat(step.when()).contains(days(typical));
      assertThat(rules(step.reasons())).startsWith(rule).contains("R-EXT-1");
      assertThat(step.force()).isEqualTo(Force.PRACTICE);
      assertThat(sentences(step.reasons())).contains("never a due date");
    }

    @ParameterizedTest(name = "on site from {0}: before an election {1}")
    @CsvSource({
      // 21 working days after 4, 11 October and 15 November 2019: 4, 11 November, 16 December
      "2019-09-30, false",
      "2019-10-07, true",
      "2019-11-11, false",
    })
    @DisplayName("R-ELECT: no report before the general election of 2019")
    void generalElection(LocalDate firstDay, boolean isBefore) {
      TimetableStep step = step(ENGLAND.inspectionOnSiteFrom(SHORT, firstDay), "Typical day");
      assertThat(rules(step.reasons()).contains("R-ELECT")).isEqualTo(isBefore);
      if (isBefore) {
        assertThat(step.when()).contains(days("2019-11-11"));
        assertThat(sentences(step.reasons()))
            .contains("no report from 6 November 2019 to 12 December 2019");
      }
    }

    @Test
    @DisplayName("R-ELECT: no report before local elections on 6 May 2027, where there are any")
    void localElections() {
      PreElectionPeriod may2027 =
          Timeline.england().figures().beforeLocalElection(day("2027-05-06")).orElseThrow();
      Timetables votes = ENGLAND.withPreElectionPeriods(List.of(may2027, may2027));
      // 27 working days after 5 March 2027: Easter on the way
      TimetableStep step = step(votes.inspectionOnSiteFrom(SHORT, day("2027-03-01")), "Typical");
      assertThat(step.when()).contains(days("2027-04-15"));
      assertThat(rules(step.reasons())).containsExactly("R-INSP-C", "R-EXT-1", "R-ELECT");
      assertThat(sentences(step.reasons()))
          .contains("no report from about 8 April 2027 to 6 May 2027");
      assertThat(
              rules(
                  step(ENGLAND.inspectionOnSiteFrom(SHORT, day("2027-03-01")), "Typical")
                      .reasons()))
          .containsExactly("R-INSP-C", "R-EXT-1");
      // What there is already stays.
      assertThat(
              rules(
                  step(votes.inspectionOnSiteFrom(SHORT, day("2019-10-07")), "Typical").reasons()))
          .contains("R-ELECT");
    }

    @Test
    @DisplayName("R-ELECT: no letter before the general election of 2024")
    void letterBeforeAnElection() {
      // 21 working days after 8 May 2024, and 27 May on the way
      TimetableStep step =
          step(ENGLAND.focusedVisitOnSiteFrom(day("2024-05-07")), "Typical day of the letter");
      assertThat(step.when()).contains(days("2024-06-07"));
      assertThat(sentences(step.reasons())).contains("no letter from 25 May 2024 to 4 July 2024");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-03-16", "2021-06-28", "2024-03-04", "2024-05-20", "2024-05-27"})
    @DisplayName("R-EXT-2: none where none was measured")
    void noTypicalReport(LocalDate firstDay) {
      assertThat(find(ENGLAND.inspectionOnSiteFrom(SHORT, firstDay), "Typical day")).isEmpty();
    }

    @ParameterizedTest(name = "on site from {0}: draft {1}, comments {2}")
    @CsvSource({
      "2019-09-23, false, R-DRAFT-0",
      "2021-07-05, true, R-DRAFT-1",
      "2024-03-18, true, R-DRAFT-1",
      "2024-04-08, false, R-DRAFT-2",
      "2025-06-09, false, R-DRAFT-2",
    })
    @DisplayName("R-DRAFT-0 to 2: the draft and the comments as far as sourced")
    void drafts(LocalDate firstDay, boolean draft, String comments) {
      Timetable timetable = ENGLAND.inspectionOnSiteFrom(SHORT, firstDay);
      assertThat(find(timetable, "draft of the report, by").isPresent()).isEqualTo(draft);
      TimetableStep step = step(timetable, "comments on the draft");
      assertThat(rules(step.reasons())).containsExactly(comments);
      assertThat(step.title()).contains("5 working days");
      assertThat(step.when()).isEmpty();
      assertThat(step.force()).isEqualTo(Force.PRACTICE);
    }

    @Test
    @DisplayName("R-LA-PUB, R-PLAN: what is owed afterwards has no day, because receipt has none")
    void owed() {
      Timetable timetable = ENGLAND.inspectionOnSiteFrom(STANDARD, day("2026-06-08"));
      TimetableStep publish = step(timetable, "publishes the report within 30 working days");
      assertThat(publish.when()).isEmpty();
      assertThat(publish.force()).isEqualTo(Force.STATUTE);
      TimetableStep plan = step(timetable, "an action plan to Ofsted and the Secretary of State");
      assertThat(plan.title()).contains("70 working days");
      assertThat(plan.when()).isEmpty();
      assertThat(plan.force()).isEqualTo(Force.FRAMEWORK);
      assertThat(rules(plan.reasons())).containsExactly("R-PLAN", "R-STAT", "L-S136");
    }

    @Test
    @DisplayName("R-FEEDBACK: the grades are told on the last day on site")
    void grades() {
      TimetableStep told =
          step(ENGLAND.inspectionOnSiteFrom(STANDARD, day("2026-06-08")), "told the grades");

      assertThat(told.when()).contains(days("2026-06-19"));
      assertThat(rules(told.reasons())).containsExactly("R-FEEDBACK");
    }

    @Test
    @DisplayName("N-15: how many inspectors come, where the usual number is sourced")
    void team() {
      assertThat(
              rules(
                  step(ENGLAND.inspectionOnSiteFrom(SHORT, day("2024-05-20")), "on site, one")
                      .reasons()))
          .contains("N-15", "N-11");
      assertThat(
              rules(
                  step(ENGLAND.inspectionOnSiteFrom(STANDARD, day("2019-09-23")), "on site, two")
                      .reasons()))
          .contains("N-11")
          .doesNotContain("N-15");
    }

    @Test
    @DisplayName("N-3, N-4, S-STANDARD: what is said of one type is not said of the other")
    void whatTheTypesDoNotShare() {
      Timetable shortOne = ENGLAND.inspectionOnSiteFrom(SHORT, day("2025-06-09"));
      Timetable standard = ENGLAND.inspectionOnSiteFrom(STANDARD, day("2025-06-09"));
      assertThat(rules(step(shortOne, "off site").reasons())).contains("N-3").doesNotContain("N-4");
      assertThat(rules(step(standard, "off site").reasons())).contains("N-4").doesNotContain("N-3");
      assertThat(rules(step(shortOne, "on site, one").reasons())).doesNotContain("S-STANDARD");
      assertThat(rules(step(standard, "on site, two").reasons())).contains("S-STANDARD");
    }

    @Test
    @DisplayName("P-GO, P-RI, P-26-A: what leads to a type says nothing of how long it takes")
    void howLongIsNoMatterOfThePathway() {
      for (LocalDate firstDay : List.of(day("2024-05-20"), day("2026-06-08"))) {
        for (InspectionType type : List.of(SHORT, STANDARD)) {
          assertThat(
                  rules(
                      step(ENGLAND.inspectionOnSiteFrom(type, firstDay), "Inspectors on site")
                          .reasons()))
              .contains("N-11")
              .doesNotContain("P-GO", "P-RI", "P-26-A");
        }
      }
    }

    @ParameterizedTest(name = "{0} from {1} to {2}")
    @CsvSource({
      // five and twelve planned days, weekends included: to Saturday and to the second Saturday
      "SHORT, 2025-06-10, 2025-06-13",
      "STANDARD, 2025-06-10, 2025-06-20",
      // to Sunday
      "SHORT, 2025-06-11, 2025-06-13",
    })
    @DisplayName("L-QUIET: from a Tuesday or a Wednesday they stay to the last working day planned")
    void fromAnotherDayOfTheWeek(InspectionType type, LocalDate firstDay, LocalDate lastDay) {
      Timetable timetable = ENGLAND.inspectionOnSiteFrom(type, firstDay);
      assertThat(timetable.lastDay()).isEqualTo(lastDay);
      assertThat(rules(timetable.warnings())).contains("L-QUIET");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-04-16", "2020-03-02", "2022-06-13", "2023-03-06", "2026-06-08"})
    @DisplayName("the dated steps are in order, and each has its reason")
    void inOrder(LocalDate firstDay) {
      for (InspectionType type : List.of(SHORT, STANDARD)) {
        Timetable timetable = ENGLAND.inspectionOnSiteFrom(type, firstDay);
        assertThat(timetable.steps().stream().flatMap(s -> s.when().stream()))
            .extracting(DateWindow::start)
            .isSorted();
        assertThat(timetable.steps()).allSatisfy(s -> assertThat(s.reasons()).isNotEmpty());
      }
    }
  }

  @Nested
  class AFocusedVisit {

    @ParameterizedTest(name = "called {0}: on site {1}")
    @CsvSource({
      "2018-04-09, 2018-04-16/2018-04-17, N-6",
      // Easter 2018: 30 March and 2 April
      "2018-03-27, 2018-04-05/2018-04-06, N-6",
      // Easter 2019: 19 and 22 April
      "2019-04-16, 2019-04-25/2019-04-26, N-6",
      "2020-03-09, 2020-03-16/2020-03-17, N-6",
      "2020-09-22, 2020-10-06/2020-10-07, N-7",
      "2020-11-03, 2020-11-17/2020-11-18, N-7",
    })
    @DisplayName("N-6, N-7: five days until March 2020, ten in autumn 2020")
    void called(LocalDate call, String onSite, String rule) {
      Timetable timetable = ENGLAND.focusedVisitCalledOn(call);
      assertThat(timetable.kind()).isEqualTo(Timetable.Kind.FOCUSED_VISIT);
      assertThat(onSite(timetable)).isEqualTo(days(onSite));
      assertThat(timetable.call()).contains(call);
      assertThat(rules(step(timetable, "The call").reasons())).contains(rule, "L-FV-NOTICE");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "2020-04-06",
          "2021-02-01",
          "2021-06-07",
          "2023-05-02",
          "2025-11-17",
          "2026-11-23"
        })
    @DisplayName("N-8: no other notice is sourced since, so the day on site is asked for")
    void notSourced(LocalDate call) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ENGLAND.focusedVisitCalledOn(call))
          .withMessageContaining(call.toString())
          .withMessageContaining("not sourced")
          .withMessageContaining("first day on site");
    }

    @Test
    @DisplayName("N-6, N-7: the notice is that of the first day on site, from either end")
    void thereAndBack() {
      int called = 0;
      for (LocalDate call = day("2018-01-02");
          call.isBefore(day("2021-01-31"));
          call = call.plusDays(1)) {
        Optional<Timetable> timetable = tryCall(call);
        if (timetable.isPresent()) {
          called++;
          assertThat(ENGLAND.focusedVisitOnSiteFrom(timetable.get().firstDay()))
              .as("called on %s", call)
              .isEqualTo(timetable.get());
        }
      }
      assertThat(called).isGreaterThan(550);
    }

    private Optional<Timetable> tryCall(LocalDate call) {
      try {
        return Optional.of(ENGLAND.focusedVisitCalledOn(call));
      } catch (IllegalArgumentException e) {
        return Optional.empty();
      }
    }

    @Test
    void fromTheDayOnSiteTheCallIsGivenOnlyWhereItIsSourced() {
      Timetable before = ENGLAND.focusedVisitOnSiteFrom(day("2018-10-10"));
      assertThat(before.call()).contains(day("2018-10-03"));
      Timetable autumn = ENGLAND.focusedVisitOnSiteFrom(day("2020-09-29"));
      assertThat(autumn.call()).contains(day("2020-09-15"));
      Timetable since = ENGLAND.focusedVisitOnSiteFrom(day("2025-11-26"));
      assertThat(since.call()).isEmpty();
      assertThat(step(since, "The call").when()).isEmpty();
      assertThat(rules(step(since, "The call").reasons())).contains("N-8");
    }

    /** The letters that design.md gives came out on the typical day; the others are by hand. */
    @ParameterizedTest(name = "on site from {0}: typically {1} by {2}")
    @CsvSource({
      "2018-01-30, 2018-02-22, R-FV-A",
      "2018-10-10, 2018-11-02, R-FV-A",
      "2019-12-10, 2020-01-07, R-FV-A",
      "2020-03-04, 2020-03-27, R-FV-A",
      "2021-09-15, 2021-10-20, R-FV-C",
      "2022-01-26, 2022-03-02, R-FV-C",
      "2022-04-26, 2022-06-01, R-FV-C",
      "2023-05-11, 2023-06-16, R-FV-C",
      "2024-02-28, 2024-04-05, R-FV-C",
      "2024-04-17, 2024-05-20, R-FV-D",
      "2025-11-25, 2025-12-29, R-FV-D",
    })
    @DisplayName("R-FV-A, C, D: the typical day of the letter")
    void typicalLetter(LocalDate firstDay, String typical, String rule) {
      TimetableStep step = step(ENGLAND.focusedVisitOnSiteFrom(firstDay), "Typical day");
      assertThat(step.when()).contains(days(typical));
      assertThat(rules(step.reasons())).startsWith(rule);
      assertThat(step.force()).isEqualTo(Force.PRACTICE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-10-06", "2021-06-09", "2024-03-05"})
    @DisplayName("R-FV-B: none where the record gives no single number")
    void noTypicalLetter(LocalDate firstDay) {
      assertThat(find(ENGLAND.focusedVisitOnSiteFrom(firstDay), "Typical day")).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2018-10-10, 6", "2022-04-26, 6", "2024-02-06, 7", "2026-06-09, 7"})
    @DisplayName("G-FV-TOPICS, V-7: six topics, and the seventh since 2023 or 2024")
    void topics(LocalDate firstDay, int number) {
      String said = sentences(step(ENGLAND.focusedVisitOnSiteFrom(firstDay), "on site").reasons());
      assertThat(said.contains("placement decision-making for older children"))
          .isEqualTo(number == 7);
      assertThat(said).contains("front door", "permanence", "care leavers");
    }

    @Test
    @DisplayName("G-FV-TOPICS: no topics are made up for an edition that names none")
    void withoutTopics() {
      Edition silent =
          Timeline.england().editionOn(day("2026-06-09")).toBuilder()
              .focusedVisitTopics(List.of())
              .build();
      Timetable timetable =
          Timetables.of(Timeline.england().with(silent), WorkingDayCalendar.england())
              .focusedVisitOnSiteFrom(day("2026-06-09"));
      assertThat(rules(step(timetable, "Inspectors on site").reasons()))
          .contains("N-13")
          .doesNotContain("G-FV-TOPICS", "V-7");
    }

    @Test
    @DisplayName("N-13: who has another number of days on site has the rule that goes with it")
    void daysOfOnesOwn() {
      Timetables own =
          with(
              figures ->
                  figures.focusedVisitDays(
                      FigureSeries.unknown().from(day("2027-01-01"), new Figure(3, OWN))));

      // from a Tuesday to the Thursday
      Timetable midweek = own.focusedVisitOnSiteFrom(day("2027-06-08"));
      assertThat(onSite(midweek)).isEqualTo(days("2027-06-08/2027-06-10"));
      assertThat(rules(step(midweek, "Inspectors on site").reasons()))
          .startsWith("OWN-1")
          .doesNotContain("N-13");
      assertThat(midweek.warnings()).isEmpty();

      // from a Friday to the Wednesday, over the bank holiday of Monday, 31 May
      Timetable overAHoliday = own.focusedVisitOnSiteFrom(day("2027-05-28"));
      assertThat(onSite(overAHoliday)).isEqualTo(days("2027-05-28/2027-06-02"));
      assertThat(rules(overAHoliday.warnings())).containsExactly("OWN-1", "OWN-1", "OWN-1");
    }

    @Test
    @DisplayName("N-14: two inspectors")
    void team() {
      assertThat(
              sentences(
                  step(ENGLAND.focusedVisitOnSiteFrom(day("2021-06-08")), "Inspectors on site")
                      .reasons()))
          .contains("Normally 2 inspectors make the visit.");
    }

    @Test
    @DisplayName("N-13: how long a visit before 2018 was is not known")
    void beforeTheFirstVisit() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ENGLAND.focusedVisitOnSiteFrom(day("2017-12-12")))
          .withMessageContaining("2017-12-12")
          .withMessageContaining("not known");
    }

    @Test
    @DisplayName("F-5, F-6: what an area for priority action would bring, since August 2018")
    void priorityAction() {
      assertThat(
              find(ENGLAND.focusedVisitOnSiteFrom(day("2018-02-06")), "area for priority action"))
          .isEmpty();
      TimetableStep step =
          step(ENGLAND.focusedVisitOnSiteFrom(day("2024-02-06")), "area for priority action");
      assertThat(step.title()).contains("70 working days");
      assertThat(rules(step.reasons())).containsExactly("F-6", "F-8", "L-APA");
    }

    @Test
    @DisplayName("a day on site that is no working day is warned of")
    void warned() {
      assertThat(ENGLAND.focusedVisitOnSiteFrom(day("2024-04-30")).warnings()).isEmpty();
      // a bank holiday, and a Saturday
      assertThat(ENGLAND.focusedVisitOnSiteFrom(day("2024-05-06")).warnings()).isNotEmpty();
      assertThat(ENGLAND.focusedVisitOnSiteFrom(day("2024-05-04")).warnings()).isNotEmpty();
    }
  }

  @Nested
  @DisplayName("J-2, J-3: three weeks, the notification being day 1")
  class AJtai {

    @ParameterizedTest(name = "notified {0}: on site {1}, week 2 {2}")
    @CsvSource({
      "2024-06-03, 2024-06-17/2024-06-21, 2024-06-10/2024-06-16",
      // Tuesday: days 1 to 10 end on Monday, the 17th
      "2024-06-04, 2024-06-18/2024-06-21, 2024-06-10/2024-06-17",
      // Easter 2024 takes 29 March and 1 April
      "2024-03-19, 2024-04-04/2024-04-05, 2024-03-25/2024-04-03",
      // 2 and 3 June 2022
      "2022-05-23, 2022-06-08/2022-06-10, 2022-05-30/2022-06-07",
      // Christmas 2026 takes 25 and 28 December and 1 January: the audits are in the last week
      // before inspectors come
      "2026-12-17, 2027-01-05/2027-01-08, 2026-12-28/2027-01-04",
    })
    void notified(LocalDate notification, String onSite, String secondWeek) {
      Timetable timetable = ENGLAND.jtaiNotifiedOn(notification);
      assertThat(timetable.kind()).isEqualTo(Timetable.Kind.JTAI);
      assertThat(onSite(timetable)).isEqualTo(days(onSite));
      assertThat(step(timetable, "day 1").when()).contains(days(notification.toString()));
      DateWindow week1 = step(timetable, "Week 1").when().orElseThrow();
      DateWindow week2 = step(timetable, "Week 2").when().orElseThrow();
      assertThat(week1.start()).isEqualTo(notification);
      assertThat(week2).isEqualTo(days(secondWeek));
      assertThat(week2.start()).isEqualTo(week1.end().plusDays(1));
      assertThat(step(timetable, "Week 3").when()).contains(days(onSite));
      assertThat(timetable.firstDay()).isEqualTo(week2.end().plusDays(1));
      assertThat(timetable.warnings()).isEmpty();
      assertThat(ENGLAND.jtaiOnSiteFrom(timetable.firstDay())).isEqualTo(timetable);
    }

    @Test
    @DisplayName("J-4, J-6, J-7: who comes, and what follows without grades")
    void steps() {
      Timetable timetable = ENGLAND.jtaiNotifiedOn(day("2024-06-03"));
      assertThat(rules(step(timetable, "Week 3").reasons())).contains("J-3", "J-4");
      assertThat(step(timetable, "without a grade").when()).isEmpty();
      TimetableStep statement = step(timetable, "A written statement of proposed action");
      assertThat(statement.title()).contains("the day that the letter names", "70 working days");
      assertThat(statement.force()).isEqualTo(Force.STATUTE);
      assertThat(rules(statement.reasons())).containsExactly("J-STATEMENT", "J-7");
      // On site to Friday 21 June 2024: six weeks and four working days.
      assertThat(step(timetable, "Typical day of the letter").when()).contains(days("2024-08-08"));
      assertThat(step(timetable, "The theme").title())
          .isEqualTo("The theme: Children who are victims of domestic abuse");
      assertThat(step(ENGLAND.jtaiNotifiedOn(day("2022-06-06")), "The theme").title())
          .contains("one of those of 2022", "Criminal exploitation");
      assertThat(find(ENGLAND.jtaiNotifiedOn(day("2026-06-01")), "The theme"))
          .as("J-THEMES: not known")
          .isEmpty();
      assertThat(rules(step(timetable, "day 1").reasons())).contains("J-1", "J-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-03-29", "2024-05-06", "2024-06-15", "2024-06-16"})
    @DisplayName("a first day on site that is no working day is laid out with a warning")
    void onSiteOnAHoliday(LocalDate firstDay) {
      assertThat(ENGLAND.jtaiOnSiteFrom(firstDay).warnings()).isNotEmpty();
    }

    @Test
    @DisplayName("J-2, J-5: before April 2022 it was nine or ten days, by the theme")
    void beforeTheRestartTheNoticeIsNotSourced() {
      for (LocalDate day : List.of(day("2015-11-02"), day("2019-06-03"), day("2022-03-31"))) {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> ENGLAND.jtaiNotifiedOn(day))
            .withMessage("the notice of a JTAI notified on %s is not sourced", day);
        assertThatIllegalArgumentException()
            .isThrownBy(() -> ENGLAND.jtaiOnSiteFrom(day))
            .withMessage("the notice of a JTAI on site from %s is not sourced", day);
      }
    }

    /** Ten working days back from each is in March, and the notice is sourced from 1 April on. */
    @ParameterizedTest(name = "on site from {0}: notified on {1}")
    @CsvSource({
      "2022-04-01, 2022-03-18",
      "2022-04-04, 2022-03-21",
      "2022-04-05, 2022-03-22",
      "2022-04-06, 2022-03-23",
      "2022-04-07, 2022-03-24",
      "2022-04-08, 2022-03-25",
      "2022-04-11, 2022-03-28",
      "2022-04-12, 2022-03-29",
      "2022-04-13, 2022-03-30",
      "2022-04-14, 2022-03-31",
    })
    @DisplayName("J-2, J-5: from 1 to 14 April 2022 inspectors come after a notice of March")
    void notifiedBeforeTheRestart(LocalDate firstDay, LocalDate notification) {
      assertThatIllegalArgumentException().isThrownBy(() -> ENGLAND.jtaiOnSiteFrom(firstDay));
      assertThatIllegalArgumentException().isThrownBy(() -> ENGLAND.jtaiNotifiedOn(notification));
    }

    @Test
    @DisplayName("J-2: the first notice that is sourced, over Easter 2022")
    void theFirstAfterTheRestart() {
      // Friday, 1 April: nine working days to Thursday, the 14th, and Tuesday, the 19th
      Timetable first = ENGLAND.jtaiNotifiedOn(day("2022-04-01"));
      assertThat(first.firstDay()).isEqualTo(day("2022-04-19"));
      assertThat(ENGLAND.jtaiOnSiteFrom(day("2022-04-19"))).isEqualTo(first);
    }

    @Test
    @DisplayName("J-2: from the notification and from the first day on site, the same timetable")
    void thereAndBack() {
      WorkingDayCalendar days = WorkingDayCalendar.england();
      int laidOut = 0;
      for (LocalDate day = day("2022-01-04");
          day.isBefore(day("2029-01-01"));
          day = day.plusDays(1)) {
        if (!days.isWorkingDay(day)) {
          continue;
        }
        Optional<Timetable> notified = ifSourced(ENGLAND::jtaiNotifiedOn, day);
        Optional<Timetable> onSite = ifSourced(ENGLAND::jtaiOnSiteFrom, day);
        assertThat(notified.map(each -> ENGLAND.jtaiOnSiteFrom(each.firstDay())))
            .as("notified on %s", day)
            .isEqualTo(notified);
        assertThat(onSite.map(each -> ENGLAND.jtaiNotifiedOn(each.call().orElseThrow())))
            .as("on site from %s", day)
            .isEqualTo(onSite);
        laidOut += notified.isPresent() && onSite.isPresent() ? 1 : 0;
      }
      assertThat(laidOut).isGreaterThan(1600);
    }

    private Optional<Timetable> ifSourced(Function<LocalDate, Timetable> laidOut, LocalDate day) {
      try {
        return Optional.of(laidOut.apply(day));
      } catch (IllegalArgumentException e) {
        return Optional.empty();
      }
    }

    @ParameterizedTest(name = "{0} working days after {1}: {2}")
    @CsvSource({
      // Monday to Thursday, Thursday to Friday: no week of its own for the audits
      "3, 2024-06-03, 2024-06-06, 2024-06-03/2024-06-05",
      "1, 2024-06-06, 2024-06-07, 2024-06-06",
      // Friday to Monday: the week of the audits would begin with the one on site
      "1, 2024-06-07, 2024-06-10, 2024-06-07/2024-06-09",
      "0, 2024-06-03, 2024-06-03, ",
    })
    @DisplayName("J-3: a notice too short for two weeks leaves open when the second begins")
    void shortNotice(int notice, LocalDate notification, LocalDate firstDay, String before) {
      Timetables own = withNotice(notice);
      Timetable timetable = own.jtaiNotifiedOn(notification);
      assertThat(timetable.firstDay()).isEqualTo(firstDay);
      assertThat(step(timetable, "Weeks 1 and 2").when())
          .isEqualTo(Optional.ofNullable(before).map(Histories::days));
      assertThat(find(timetable, "Week 1:")).isEmpty();
      assertThat(find(timetable, "Week 2:")).isEmpty();
      assertThat(own.jtaiOnSiteFrom(firstDay)).isEqualTo(timetable);
    }

    @Test
    @DisplayName("J-3: a short notice over a weekend has its second week, to the day before")
    void shortNoticeOverAWeekend() {
      Timetable timetable = withNotice(3).jtaiNotifiedOn(day("2024-06-06"));
      assertThat(step(timetable, "Week 1").when()).contains(days("2024-06-06/2024-06-09"));
      assertThat(step(timetable, "Week 2").when()).contains(days("2024-06-10"));
      assertThat(timetable.firstDay()).isEqualTo(day("2024-06-11"));
    }

    private Timetables withNotice(int workingDaysBefore) {
      return with(
          figures ->
              figures.jtaiNotice(
                  FigureSeries.unknown()
                      .from(day("2024-01-01"), new Figure(workingDaysBefore, OWN))));
    }
  }

  @Test
  @DisplayName("a scheduler's own editions and working days are those of its timetables")
  void ownWorkingDays() {
    WorkingDayCalendar days =
        WorkingDayCalendar.england().withBankHoliday(day("2025-06-02"), "A day of joy");
    Timetables own = Scheduler.england().with(days).timetables();
    // The Monday before is a bank holiday now, so the call comes on Tuesday (L-CALL).
    assertThat(own.inspectionOnSiteFrom(SHORT, day("2025-06-09")).call())
        .contains(day("2025-06-03"));
    assertThat(own.inspectionOnSiteFrom(SHORT, day("2025-06-09")))
        .isEqualTo(
            Timetables.of(Timeline.england(), days).inspectionOnSiteFrom(SHORT, day("2025-06-09")));
    assertThat(Scheduler.england().timetables().inspectionOnSiteFrom(SHORT, day("2025-06-09")))
        .isEqualTo(ENGLAND.inspectionOnSiteFrom(SHORT, day("2025-06-09")));
  }

  @Test
  void noStepWithoutAReason() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new TimetableStep("The call", Optional.empty(), Force.FRAMEWORK, List.of()))
        .withMessageContaining("The call");
  }

  @Test
  void everyKindOfTimetableHasANameInWords() {
    assertThat(Timetable.Kind.values())
        .extracting(Timetable.Kind::label)
        .containsExactly(
            "short inspection",
            "standard inspection",
            "focused visit",
            "joint targeted area inspection");
  }
}
