package io.github.ilacs.framework;

import static io.github.ilacs.rule.Reasons.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ilacs.judgement.JudgementArea;
import io.github.ilacs.rule.Evidence;
import io.github.ilacs.rule.Rule;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The editions, typed again from the catalogue, and the words of the framework. */
class EnglishEditionsTest {

  private static Edition edition(String id) {
    return all().stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow();
  }

  private static List<Edition> all() {
    return Timeline.england().editions();
  }

  /** What follows in numbers is that of these four; a later edition has a test of its own. */
  static List<Edition> upToApril2026() {
    return Timelines.UP_TO_APRIL_2026.editions();
  }

  @Test
  @DisplayName("ED-01, ED-03, ED-07, ED-09: four editions")
  void four() {
    assertThat(all())
        .extracting(Edition::id)
        .containsExactly("2018-01", "2018-09", "2023-01", "2026-04");
    assertThat(all())
        .extracting(Edition::name)
        .containsExactly(
            "the edition of January 2018",
            "the edition of September 2018",
            "the edition of January 2023",
            "the edition of April 2026");
  }

  @ParameterizedTest(name = "{0}: from {1}, {2}")
  @CsvSource({
    "2018-01, 2018-01-01, L-EDITION-DAY, INFERRED",
    "2018-09, 2018-09-01, L-EDITION-DAY, INFERRED",
    "2023-01, 2023-01-01, L-EDITION-DAY, INFERRED",
    "2026-04, 2026-04-01, ED-09, STATED",
  })
  void effectiveDays(String id, LocalDate day, String rule, Evidence evidence) {
    assertThat(edition(id).effectiveFrom()).isEqualTo(day);
    assertThat(edition(id).effectiveFromRule().id()).isEqualTo(rule);
    assertThat(edition(id).effectiveFromRule().evidence()).isEqualTo(evidence);
  }

  @ParameterizedTest(name = "{1}: {0} judges {2}")
  @CsvSource({
    "2018-01, G-J-2018, leaders help-and-protection in-care-and-care-leavers overall",
    "2018-09, G-J-2018, leaders help-and-protection in-care-and-care-leavers overall",
    "2023-01, G-J-2023, leaders help-and-protection in-care care-leavers overall",
    "2026-04, G-J-2026, leaders help-and-protection in-care care-leavers",
  })
  void areas(String id, String rule, String areas) {
    assertThat(edition(id).areas()).extracting(JudgementArea::id).containsExactly(areas.split(" "));
    assertThat(edition(id).areasRule().id()).isEqualTo(rule);
  }

  @ParameterizedTest(name = "{2}: under {0} an inadequate authority is re-inspected under {1}")
  @CsvSource({
    "2018-01, SIF, P-IN-17",
    "2018-09, ILACS, P-IN-18",
    "2023-01, ILACS, L-REINSPECTION",
    "2026-04, ILACS, L-REINSPECTION",
  })
  void reinspection(String id, Framework framework, String rule) {
    assertThat(edition(id).reinspection()).isEqualTo(framework);
    assertThat(edition(id).reinspectionRule().id()).isEqualTo(rule);
  }

  @ParameterizedTest
  @MethodSource("upToApril2026")
  @DisplayName("W-1, L-STEP: from 30 to 42 months")
  void window(Edition edition) {
    assertThat(edition.windowOpens().value()).isEqualTo(30);
    assertThat(edition.windowCloses().value()).isEqualTo(42);
    assertThat(List.of(edition.windowOpens(), edition.windowCloses()))
        .extracting(figure -> figure.rule().id())
        .containsOnly("L-STEP");
  }

  @ParameterizedTest
  @MethodSource("upToApril2026")
  @DisplayName("N-11, L-QUIET: a short inspection takes 5 days, a standard one 12 with its weekend")
  void plannedDays(Edition edition) {
    assertThat(edition.plannedDays(InspectionType.SHORT).value()).isEqualTo(5);
    assertThat(edition.plannedDays(InspectionType.STANDARD).value()).isEqualTo(12);
    assertThat(edition.plannedDays(InspectionType.OTHER).value()).isEqualTo(12);
    assertThat(edition.shortInspectionDays().value()).isEqualTo(5);
    assertThat(edition.standardInspectionDays().value()).isEqualTo(12);
    assertThat(edition.shortInspectionDays().rule().id()).isEqualTo("N-11");
    assertThat(edition.standardInspectionDays().rule().id()).isEqualTo("N-11");
  }

  @ParameterizedTest
  @MethodSource("upToApril2026")
  @DisplayName(
      "N-2, L-CALL: the call a week before a Monday; W-1, W-4, N-3, N-4: what is said of it")
  void rulesThatSpeakOfIt(Edition edition) {
    assertThat(edition.arrival()).isEqualTo(DayOfWeek.MONDAY);
    assertThat(edition.callDaysAhead().value()).isEqualTo(7);
    assertThat(edition.callDaysAhead().rule().id()).isEqualTo("L-CALL");
    assertThat(ids(edition.callRules())).containsExactly("N-2");
    assertThat(edition.calendarRule().id()).isEqualTo("L-QUIET");
    assertThat(ids(edition.rulesOfCalls())).containsExactly("N-2", "L-CALL", "L-QUIET");
    assertThat(ids(edition.windowRules())).containsExactly("W-1");
    assertThat(edition.windowEndRule().map(Rule::id)).contains("W-4");
    assertThat(ids(edition.rulesOfWindow())).containsExactly("L-STEP", "W-1");
    assertThat(ids(edition.inspectionRules(InspectionType.SHORT))).containsExactly("N-3");
    assertThat(ids(edition.inspectionRules(InspectionType.STANDARD))).containsExactly("N-4");
    assertThat(ids(edition.inspectionRules(InspectionType.OTHER))).containsExactly("N-4");
    assertThat(edition.figures()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("upToApril2026")
  @DisplayName("L-QUIET: nobody on site in August or from 23 December to 1 January, then no call")
  void quietPeriods(Edition edition) {
    assertThat(edition.quietPeriods())
        .extracting(QuietPeriod::from, QuietPeriod::to, QuietPeriod::alsoForCalls)
        .containsExactly(
            tuple(MonthDay.of(8, 1), MonthDay.of(8, 31), false),
            tuple(MonthDay.of(12, 23), MonthDay.of(1, 1), true));
    assertThat(edition.quietPeriods())
        .extracting(period -> period.rule().id())
        .containsOnly("L-QUIET");
    assertThat(edition.quietPeriods())
        .extracting(QuietPeriod::name)
        .containsExactly("August", "23 December to 1 January");
  }

  @ParameterizedTest
  @MethodSource("upToApril2026")
  @DisplayName("L-JANUARY: no start was ever seen from 2 to 11 January")
  void neverSeenStarts(Edition edition) {
    assertThat(edition.neverSeenStarts()).hasSize(1);
    QuietPeriod january = edition.neverSeenStarts().get(0);
    assertThat(january.from()).isEqualTo(MonthDay.of(1, 2));
    assertThat(january.to()).isEqualTo(MonthDay.of(1, 11));
    assertThat(january.rule().id()).isEqualTo("L-JANUARY");
    assertThat(january.name()).isEqualTo("2 to 11 January");
  }

  @Test
  void wordsForPeople() {
    assertThat(Framework.values())
        .extracting(Framework::label)
        .containsExactly("ILACS", "SIF", "earlier framework");
    assertThat(InspectionType.values())
        .extracting(InspectionType::label)
        .containsExactly("short inspection", "standard inspection", "other inspection");
    assertThat(Pathway.values())
        .extracting(Pathway::label)
        .containsExactly(
            "short inspection",
            "standard inspection",
            "monitoring and re-inspection",
            "awaiting the report",
            "undetermined");
    assertThat(Pathway.values())
        .filteredOn(Pathway::isKnown)
        .containsExactly(Pathway.SHORT_INSPECTION, Pathway.STANDARD_INSPECTION, Pathway.MONITORING);
  }

  @Test
  @DisplayName("L-SIF-WINDOW: the SIF and ILACS have a consequence, what came before has none")
  void whichFrameworkHasAConsequence() {
    assertThat(Framework.ILACS.hasConsequence()).isTrue();
    assertThat(Framework.SIF.hasConsequence()).isTrue();
    assertThat(Framework.EARLIER.hasConsequence()).isFalse();
  }

  @ParameterizedTest(name = "{0} days on site: {1}")
  @CsvSource({
    "1, one week",
    "4, one week",
    "5, one week",
    "7, one week",
    "8, two weeks",
    "12, two weeks",
    "14, two weeks",
    "15, three weeks",
    "26, four weeks",
    "33, 5 weeks"
  })
  void weeksInWords(int days, String words) {
    assertThat(InspectionType.weeks(days)).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -3})
  void noTimeOnSiteHasNoDay(int days) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> InspectionType.weeks(days))
        .withMessage("time on site has one day or more, not " + days);
  }
}
