package io.github.ilacs.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.rule.Evidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each number beside its rule, typed again from the catalogue. */
class EnglishFiguresTest {

  private static final Figures ENGLAND = Timeline.england().figures();

  private static final Map<String, Function<Figures, FigureSeries>> SERIES =
      Map.ofEntries(
          Map.entry("action plan", Figures::actionPlan),
          Map.entry("draft plan", Figures::draftActionPlan),
          Map.entry("publish", Figures::publishReport),
          Map.entry("JTAI statement", Figures::jtaiStatement),
          Map.entry("report", Figures::typicalReport),
          Map.entry("letter", Figures::typicalLetter),
          Map.entry("draft report", Figures::draftReport),
          Map.entry("comments", Figures::draftComments),
          Map.entry("visit notice", Figures::focusedVisitNotice),
          Map.entry("visit days", Figures::focusedVisitDays),
          Map.entry("visit team", Figures::focusedVisitTeam),
          Map.entry("inspection team", Figures::inspectionTeam),
          Map.entry("plan after report", Figures::actionPlanAfterReport),
          Map.entry("JTAI letter", Figures::typicalJointLetter),
          Map.entry("smallest team", Figures::smallestInspectionTeam),
          Map.entry("largest team", Figures::largestInspectionTeam),
          Map.entry("revision", Figures::revisionPlanned),
          Map.entry("JTAI notice", Figures::jtaiNotice),
          Map.entry("monitoring months", Figures::monitoringInterval),
          Map.entry("monitoring visits", Figures::monitoringVisits),
          Map.entry("annual months", Figures::annualCycle),
          Map.entry("letter months", Figures::engagementLetter),
          Map.entry("election weeks", Figures::weeksBeforeLocalElection));

  @ParameterizedTest(name = "{0} on {1}: {2} by {3}")
  @CsvSource({
    "action plan, 2018-08-07, -, -",
    "action plan, 2018-08-08, 70, F-5",
    "action plan, 2019-03-03, 70, F-5",
    "action plan, 2019-03-04, 70, F-6",
    "action plan, 2026-11-22, 70, F-6",
    "draft plan, 2018-08-07, -, -",
    "draft plan, 2018-08-08, 20, F-5",
    "draft plan, 2019-03-04, 20, F-6",
    "publish, 2007-03-31, -, -",
    "publish, 2007-04-01, 30, R-LA-PUB",
    "publish, 2026-11-22, 30, R-LA-PUB",
    "JTAI statement, 2015-11-08, -, -",
    "JTAI statement, 2015-11-09, 70, J-7",
    "JTAI statement, 2017-12-31, 70, J-7",
    "JTAI statement, 2018-01-01, 70, J-STATEMENT",
    "plan after report, 2018-12-31, -, -",
    "plan after report, 2019-01-01, 70, R-PLAN",
    "plan after report, 2026-11-22, 70, R-PLAN",
    "JTAI letter, 2017-12-31, -, -",
    "JTAI letter, 2018-01-01, 30, J-CLOCK",
    "JTAI letter, 2020-12-31, 30, J-CLOCK",
    "JTAI letter, 2021-01-01, -, -",
    "JTAI letter, 2021-12-31, -, -",
    "JTAI letter, 2022-01-01, 34, J-CLOCK",
    "JTAI letter, 2025-01-24, 34, J-CLOCK",
    "smallest team, 2019-08-31, -, -",
    "smallest team, 2019-09-01, 3, N-15",
    "largest team, 2019-09-01, 5, N-15",
    "revision, 2025-11-26, -, -",
    "revision, 2025-11-27, 2027, ED-09",
    "report, 2018-02-09, 21, R-INSP-A",
    "report, 2020-03-13, 21, R-INSP-A",
    "report, 2020-03-14, -, -",
    "report, 2021-07-08, -, -",
    "report, 2021-07-09, 30, R-INSP-B",
    "report, 2024-02-23, 30, R-INSP-B",
    "report, 2024-02-24, -, -",
    "report, 2024-06-06, -, -",
    "report, 2024-06-07, 27, R-INSP-C",
    "report, 2026-07-10, 27, R-INSP-C",
    "letter, 2018-01-31, 16, R-FV-A",
    "letter, 2020-03-31, 16, R-FV-A",
    "letter, 2020-04-01, -, -",
    "letter, 2021-09-14, -, -",
    "letter, 2021-09-15, 24, R-FV-C",
    "letter, 2024-02-29, 24, R-FV-C",
    "letter, 2024-03-01, -, -",
    "letter, 2024-04-16, -, -",
    "letter, 2024-04-17, 21, R-FV-D",
    "letter, 2025-12-09, 21, R-FV-D",
    "draft report, 2020-08-31, -, -",
    "draft report, 2020-09-01, 18, R-DRAFT-1",
    "draft report, 2024-04-04, 18, R-DRAFT-1",
    "draft report, 2024-04-05, -, -",
    "comments, 2019-01-01, 5, R-DRAFT-0",
    "comments, 2022-01-01, 5, R-DRAFT-1",
    "comments, 2024-04-05, 5, R-DRAFT-2",
    "visit notice, 2018-01-01, 5, N-6",
    "visit notice, 2020-03-16, 5, N-6",
    "visit notice, 2020-03-17, -, -",
    "visit notice, 2020-08-31, -, -",
    "visit notice, 2020-09-01, 10, N-7",
    "visit notice, 2020-11-30, 10, N-7",
    "visit notice, 2020-12-01, -, -",
    "visit notice, 2021-08-31, -, -",
    "visit notice, 2021-09-01, 5, N-6",
    "visit notice, 2021-09-30, 5, N-6",
    "visit notice, 2021-10-01, -, -",
    "visit notice, 2026-11-22, -, -",
    "visit days, 2026-11-22, 2, N-13",
    "visit team, 2026-11-22, 2, N-14",
    "inspection team, 2023-12-31, -, -",
    "inspection team, 2024-05-20, 4, N-15",
    "JTAI notice, 2019-06-03, -, -",
    "JTAI notice, 2022-03-31, -, -",
    "JTAI notice, 2022-04-01, 10, J-2",
    "JTAI notice, 2024-06-03, 10, J-2",
    "monitoring months, 2018-01-01, 3, P-IN-17",
    "monitoring months, 2018-08-31, 3, P-IN-17",
    "monitoring months, 2018-09-01, -, -",
    "monitoring visits, 2018-08-31, 6, P-IN-18",
    "monitoring visits, 2018-09-01, -, -",
    "annual months, 2026-11-22, 12, L-ANNUAL",
    "letter months, 2017-12-31, -, -",
    "letter months, 2018-01-01, 1, A-8",
    "letter months, 2026-11-22, 1, A-8",
    "election weeks, 2018-12-31, -, -",
    "election weeks, 2019-01-01, 4, R-ELECT",
    "election weeks, 2027-05-06, 4, R-ELECT",
  })
  void figures(String name, LocalDate day, String value, String rule) {
    Optional<Figure> figure =
        Optional.ofNullable(SERIES.get(name)).orElseThrow().apply(ENGLAND).on(day);
    assertThat(figure.map(f -> Integer.toString(f.value())).orElse("-")).isEqualTo(value);
    assertThat(figure.map(f -> f.rule().id()).orElse("-")).isEqualTo(rule);
  }

  @Test
  @DisplayName("C-1, C-7: one suspension, from 17 March 2020 to the day before 28 June 2021")
  void suspension() {
    assertThat(ENGLAND.suspensions())
        .singleElement()
        .satisfies(
            suspension -> {
              assertThat(suspension.days()).isEqualTo(DateWindow.parse("2020-03-17/2021-06-27"));
              assertThat(suspension.days().lengthInDays()).isEqualTo(468);
              assertThat(suspension.rule().id()).isEqualTo("L-SUSPENDED");
            });
  }

  @Test
  @DisplayName("C-3: the interim visits of September 2020 to May 2021")
  void interimVisits() {
    assertThat(ENGLAND.interimVisits())
        .extracting(Suspension::days)
        .containsExactly(DateWindow.parse("2020-09-01/2021-05-31"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2020-08-31, false",
    "2020-09-01, true",
    "2021-05-31, true",
    "2021-06-01, false",
  })
  @DisplayName("C-3, C-6: a visit is an interim one by its first day on site")
  void isInterim(LocalDate firstDay, boolean interim) {
    assertThat(ENGLAND.isInterim(firstDay)).isEqualTo(interim);
  }

  @Test
  @DisplayName("R-ELECT: 6 November to 12 December 2019, and 25 May to 4 July 2024")
  void generalElections() {
    assertThat(ENGLAND.generalElections())
        .extracting(PreElectionPeriod::days)
        .containsExactly(
            DateWindow.parse("2019-11-06/2019-12-12"), DateWindow.parse("2024-05-25/2024-07-04"));
    assertThat(ENGLAND.generalElections())
        .allSatisfy(
            period -> {
              assertThat(period.election()).isEqualTo(PreElectionPeriod.Election.GENERAL);
              assertThat(period.rule().id()).isEqualTo("R-ELECT");
            });
  }

  @Test
  @DisplayName("R-ELECT: for about four weeks before local elections, polling day included")
  void localElection() {
    assertThat(ENGLAND.beforeLocalElection(LocalDate.of(2027, 5, 6)))
        .hasValueSatisfying(
            period -> {
              assertThat(period.election()).isEqualTo(PreElectionPeriod.Election.LOCAL);
              assertThat(period.days()).isEqualTo(DateWindow.parse("2027-04-08/2027-05-06"));
              assertThat(period.knownFrom()).isEmpty();
              assertThat(period.rule().id()).isEqualTo("R-ELECT");
            });
    assertThat(ENGLAND.beforeLocalElection(LocalDate.of(2018, 5, 3))).isEmpty();
  }

  @ParameterizedTest(name = "after {0} by {1}, asked on {2}: {3} by {4}")
  @CsvSource({
    "ILACS, SHORT_INSPECTION, 2018-01-01, 1, V-COUNT",
    "ILACS, STANDARD_INSPECTION, 2018-01-01, 2, V-COUNT",
    "ILACS, MONITORING, 2018-01-01, 0, V-COUNT",
    "ILACS, SHORT_INSPECTION, 2026-11-25, 1, V-COUNT",
    "SIF, STANDARD_INSPECTION, 2018-01-01, 2, V-1",
    "SIF, SHORT_INSPECTION, 2018-01-01, , ",
    "SIF, MONITORING, 2018-01-01, , ",
  })
  @DisplayName("V-COUNT, V-1: the visits between two inspections")
  void visits(Framework framework, Pathway led, LocalDate asOf, Integer visits, String rule) {
    Optional<Figure> usual = ENGLAND.visitsAfter(framework, led, asOf);
    assertThat(usual.map(Figure::value)).isEqualTo(Optional.ofNullable(visits));
    assertThat(usual.map(figure -> figure.rule().id())).isEqualTo(Optional.ofNullable(rule));
  }

  @ParameterizedTest(
      name = "P-IN-TIME: found inadequate under the {0} on site from {1}, asked on {2}: {3} to {4}")
  @CsvSource({
    "SIF, 2017-11-07, 2019-06-03, 22.2, 37.4",
    "SIF, 2018-06-11, 2020-03-16, 22.2, 37.4",
    "SIF, 2018-06-11, 2020-03-17, 35.1, 55.9",
    "ILACS, 2018-06-04, 2019-06-03, 28.5, 54.5",
    "ILACS, 2020-03-16, 2022-06-03, 28.5, 54.5",
    "ILACS, 2020-03-17, 2022-06-03, 33.7, 43.6",
    "ILACS, 2022-11-21, 2026-06-03, 33.7, 43.6",
  })
  void observedReinspection(
      Framework framework, LocalDate firstDay, LocalDate asOf, double shortest, double longest) {
    ObservedInterval observed = ENGLAND.observedReinspection(framework, firstDay, asOf);
    assertThat(observed.shortestMonths()).isEqualTo(shortest);
    assertThat(observed.longestMonths()).isEqualTo(longest);
    assertThat(observed.rule().id()).isEqualTo("P-IN-TIME");
    assertThat(observed.rule().evidence()).isEqualTo(Evidence.OBSERVED);
  }

  @Test
  @DisplayName("A-6: five key lines of enquiry, for 2024 alone")
  void keyLines() {
    assertThat(ENGLAND.keyLinesOfEnquiry()).containsOnlyKeys(2024);
    assertThat(ENGLAND.keyLinesOfEnquiry().getOrDefault(2024, List.of())).hasSize(5);
    assertThat(ENGLAND.keyLinesOfEnquiryRule().id()).isEqualTo("A-6");
  }

  @Test
  void whoeverStartsFromNothingNeedsThemAll() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Figures.builder().actionPlan(ENGLAND.actionPlan()).build())
        .withMessageContaining("draftActionPlan")
        .withMessageContaining("annualCycle");
  }

  @Test
  void whatACallerKeepsOfItsListsChangesNothing() {
    List<String> lines = new ArrayList<>(List.of("placements"));
    List<String> themes = new ArrayList<>(List.of("domestic abuse"));
    Figures figures =
        ENGLAND.toBuilder().putKeyLinesOfEnquiry(2027, lines).putJointThemes(2027, themes).build();
    lines.add("care leavers");
    themes.add("neglect");

    assertThat(figures.keyLinesOfEnquiry()).containsEntry(2027, List.of("placements"));
    assertThat(figures.jointThemes()).containsEntry(2027, List.of("domestic abuse"));
    assertThat(figures.keyLinesOfEnquiry()).containsKey(2024);
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> figures.keyLinesOfEnquiry().getOrDefault(2027, List.of()).add("more"));
  }

  @Test
  void whereNothingChangesTheFiguresAreTheSameOnes() {
    assertThat(ENGLAND.from(LocalDate.of(2027, 9, 6), Map.of())).isSameAs(ENGLAND);
  }

  @Test
  void aCallersFiguresAreTheirOwn() {
    Figures changed = ENGLAND.toBuilder().actionPlan(FigureSeries.unknown()).build();
    assertThat(changed.actionPlan().on(LocalDate.of(2026, 1, 1))).isEmpty();
    assertThat(Timeline.england().figures().actionPlan().on(LocalDate.of(2026, 1, 1))).isPresent();
    assertThat(Timeline.england().with(changed)).isNotEqualTo(Timeline.england());
    assertThat(Timeline.england().with(changed).figures()).isEqualTo(changed);
    assertThat(Timeline.england().with(changed).editions())
        .isEqualTo(Timeline.england().editions());
  }
}
