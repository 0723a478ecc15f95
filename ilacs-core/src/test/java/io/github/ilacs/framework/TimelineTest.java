package io.github.ilacs.framework;

import static io.github.ilacs.judgement.JudgementArea.CARE_LEAVERS;
import static io.github.ilacs.judgement.JudgementArea.IMPACT_OF_LEADERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.judgement.JudgementArea;
import io.github.ilacs.rule.Rules;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineTest {

  private static final Timeline ENGLAND = Timeline.england();

  /** An edition as it might come, of which nothing is known but that one is planned (ED-09). */
  private static Edition edition(String id, String from) {
    return ENGLAND.editionOn(LocalDate.of(2026, 4, 1)).toBuilder()
        .id(id)
        .effectiveFrom(LocalDate.parse(from), Rules.ED_09)
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    // Under the same test there is nothing to say.
    "2024-05-15, 2026-03-31, ",
    "2018-05-15, 2024-05-15, ",
    "2026-04-01, 2030-01-01, ",
    // Overall effectiveness is gone.
    "2026-03-31, 2026-04-01, P-26-D",
    "2018-05-15, 2030-01-01, P-26-D",
    // Before the first edition there is none.
    "2017-05-15, 2026-11-22, ",
  })
  @DisplayName(
      "P-26-D: a pathway is kept under a test that no longer asks for overall effectiveness")
  void aPathwayIsKept(LocalDate inspected, LocalDate asked, @Nullable String rule) {
    assertThat(
            Timelines.UP_TO_APRIL_2026
                .keptUnder(inspected, asked)
                .map(reason -> reason.rule().id()))
        .isEqualTo(Optional.ofNullable(rule));
  }

  @Test
  @DisplayName("ED-10, P-26-D: why a pathway is kept, and that it is kept by no earlier edition")
  void whyAPathwayIsKept() {
    // Made here and not once for all, so that a change in how it is made is noticed here.
    Timeline known = Timeline.of(Timelines.UP_TO_APRIL_2026.editions());
    LocalDate before = LocalDate.of(2026, 3, 31);
    LocalDate since = LocalDate.of(2026, 4, 1);

    assertThat(known.keptUnder(before, since).orElseThrow().sentence())
        .startsWith(
            "The inspection began under the edition of January 2023; the pathway to which its"
                + " judgements led is kept under the edition of April 2026. The same happened in 10 of the 11");
    assertThat(known.keptUnder(since, before)).isEmpty();
    assertThat(known.keptUnder(since, since)).isEmpty();
    assertThat(known.keptUnder(LocalDate.of(2018, 1, 1), before)).isEmpty();
    assertThat(known.keptUnder(LocalDate.of(2018, 1, 1), since).orElseThrow().rule())
        .isEqualTo(Rules.P_26_D);
    assertThat(known.keptUnder(since, LocalDate.of(2017, 12, 31))).isEmpty();
    // From one without overall effectiveness to one with it, and between two others: ED-10.
    Edition returning =
        known.editionOn(before).toBuilder()
            .id("2027-09")
            .effectiveFrom(LocalDate.of(2027, 9, 6), Rules.ED_09)
            .build();
    assertThat(
            known
                .with(returning)
                .keptUnder(since, LocalDate.of(2027, 9, 6))
                .map(reason -> reason.rule().id()))
        .contains("ED-10");
    assertThat(known.with(returning).keptUnder(before, LocalDate.of(2027, 9, 6))).isEmpty();
  }

  @Test
  @DisplayName("ED-01, ED-03, ED-07, ED-09: every day from 2018 to 2030 has exactly one edition")
  void coverageSweep() {
    NavigableMap<LocalDate, String> firstDays =
        new TreeMap<>(
            Map.of(
                LocalDate.of(2018, 1, 1), "2018-01",
                LocalDate.of(2018, 9, 1), "2018-09",
                LocalDate.of(2023, 1, 1), "2023-01",
                LocalDate.of(2026, 4, 1), "2026-04"));

    DateWindow.parse("2018-01-01/2030-12-31")
        .days()
        .forEach(
            day -> {
              Edition inForce = ENGLAND.editionOn(day);
              assertThat(inForce.id())
                  .as("%s", day)
                  .isEqualTo(firstDays.floorEntry(day).getValue());
              assertThat(ENGLAND.findEditionOn(day)).contains(inForce);
            });
  }

  @ParameterizedTest(name = "ED-10 {2}: {0} is governed by {1}")
  @CsvSource({
    "2018-01-30, 2018-01, ED-02 first focused visit",
    "2018-10-29, 2018-09, P-IN-LASTSIF first standard re-inspection (Dudley)",
    "2022-12-05, 2018-09, last combined start",
    "2023-01-16, 2023-01, G-J-2023 first start with care leavers apart",
    "2026-03-16, 2023-01, G-J-2026 last start with overall effectiveness",
    "2026-04-27, 2026-04, G-J-2026 first without",
  })
  void editionOfStartsOnRecord(LocalDate start, String id, String why) {
    assertThat(ENGLAND.editionOn(start).id()).as(why).isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2017-12-31", "2017-11-29", "-999999999-01-01"})
  void beforeTheFirstEditionThereIsNone(LocalDate day) {
    assertThat(ENGLAND.findEditionOn(day)).isEmpty();
    assertThatExceptionOfType(DateTimeException.class)
        .isThrownBy(() -> ENGLAND.editionOn(day))
        .withMessage(
            "no edition of the framework is in force on "
                + day
                + "; the first is in force from 2018-01-01");
  }

  @Test
  void theLastEditionHoldsForEver() {
    List<Edition> all = ENGLAND.editions();
    assertThat(ENGLAND.editionOn(LocalDate.MAX)).isEqualTo(all.get(all.size() - 1));
  }

  @Test
  void anAddedEditionGivesANewTimelineAndLeavesTheOldOne() {
    Edition renewed = edition("2027-09", "2027-09-01");

    Timeline timeline = Timelines.UP_TO_APRIL_2026.with(renewed);

    assertThat(timeline.editionOn(LocalDate.of(2027, 8, 31)).id()).isEqualTo("2026-04");
    assertThat(timeline.editionOn(LocalDate.of(2027, 9, 1))).isEqualTo(renewed);
    assertThat(timeline).hasToString("[2018-01, 2018-09, 2023-01, 2026-04, 2027-09]");
    assertThat(Timelines.UP_TO_APRIL_2026.editionOn(LocalDate.of(2027, 9, 1)).id())
        .isEqualTo("2026-04");
    assertThat(Timelines.UP_TO_APRIL_2026).hasToString("[2018-01, 2018-09, 2023-01, 2026-04]");
    assertThat(Timeline.england()).isEqualTo(ENGLAND).isNotEqualTo(timeline);
  }

  @Test
  void anEditionCanComeBetweenOthers() {
    Timeline timeline = ENGLAND.with(edition("2020-09", "2020-09-01"));

    assertThat(timeline.editionOn(LocalDate.of(2020, 8, 31)).id()).isEqualTo("2018-09");
    assertThat(timeline.editionOn(LocalDate.of(2020, 9, 1)).id()).isEqualTo("2020-09");
    assertThat(timeline.editionOn(LocalDate.of(2023, 1, 1)).id()).isEqualTo("2023-01");
  }

  @Test
  void aChangedNumberGivesANewTimelineAndLeavesTheOldOne() {
    Edition now = ENGLAND.editionOn(LocalDate.of(2026, 11, 22));

    Timeline timeline =
        ENGLAND.with(now.toBuilder().windowOpens(new Figure(24, Rules.W_1)).build());

    assertThat(timeline).hasToString(ENGLAND.toString()).isNotEqualTo(ENGLAND);
    assertThat(timeline.editionOn(LocalDate.of(2026, 11, 22)).windowOpens().value()).isEqualTo(24);
    assertThat(timeline.editionOn(LocalDate.of(2026, 3, 31)).windowOpens().value()).isEqualTo(30);
    assertThat(ENGLAND.editionOn(LocalDate.of(2026, 11, 22)).windowOpens().value()).isEqualTo(30);
    assertThat(Timeline.england().editionOn(LocalDate.of(2026, 11, 22))).isEqualTo(now);
  }

  @Test
  void theDayOfAnEditionCanBeMoved() {
    Timeline timeline = ENGLAND.with(edition("2026-04", "2026-02-01"));

    assertThat(timeline.editions()).hasSameSizeAs(ENGLAND.editions());
    assertThat(timeline.editionOn(LocalDate.of(2026, 1, 31)).id()).isEqualTo("2023-01");
    assertThat(timeline.editionOn(LocalDate.of(2026, 2, 1)).id()).isEqualTo("2026-04");
  }

  @Test
  @DisplayName("ED-09: an edition of the caller's own replaces one that begins on the same day")
  void anEditionReplacesTheOneOfTheSameDay() {
    Edition mine = edition("mine", "2027-09-06");
    Timeline known = Timelines.UP_TO_APRIL_2026;
    Timeline released = known.with(edition("2027-09", "2027-09-06"));

    Timeline timeline = released.with(mine);

    assertThat(timeline.editions())
        .hasSameSizeAs(released.editions())
        .contains(mine)
        .extracting(Edition::id)
        .doesNotContain("2027-09");
    assertThat(timeline.editionOn(LocalDate.of(2027, 9, 6))).isEqualTo(mine);
    assertThat(timeline).isEqualTo(known.with(mine));
  }

  @Test
  void twoEditionsOnOneDayAreRefusedInAList() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Timeline.of(List.of(edition("mine", "2026-06-01"), edition("yours", "2026-06-01"))))
        .withMessageContaining("yours")
        .withMessageContaining("2026-06-01");
  }

  @Test
  void twoEditionsWithOneIdAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Timeline.of(List.of(edition("mine", "2026-04-01"), edition("mine", "2027-04-01"))))
        .withMessageContaining("mine")
        .withMessageContaining("2027-04-01");
  }

  @Test
  void noEditionIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Timeline.of(List.of()))
        .withMessage("a timeline needs at least one edition");
  }

  @Test
  void theOrderInWhichEditionsAreGivenDoesNotMatter() {
    List<Edition> reversed = new ArrayList<>(ENGLAND.editions());
    Collections.reverse(reversed);

    assertThat(Timeline.of(reversed)).isEqualTo(ENGLAND).hasSameHashCodeAs(ENGLAND);
    assertThat(Timeline.of(reversed).editions()).isEqualTo(ENGLAND.editions());
    assertThat(ENGLAND)
        .isNotEqualTo(ENGLAND.editions())
        .doesNotHaveSameHashCodeAs(Timeline.of(ENGLAND.editions().subList(0, 3)));
  }

  @Test
  void everyAreaOfEveryEdition() {
    JudgementArea play = JudgementArea.of("play", JudgementArea.Role.PRACTICE, "The joy of play");
    Timeline timeline =
        Timeline.of(
            List.of(
                ENGLAND.editionOn(LocalDate.of(2026, 4, 1)),
                edition("2027-09", "2027-09-06").toBuilder()
                    .areas(List.of(IMPACT_OF_LEADERS, play, CARE_LEAVERS))
                    .build()));

    assertThat(timeline.areas())
        .extracting(JudgementArea::id)
        .containsExactly("leaders", "help-and-protection", "in-care", "care-leavers", "play");
  }

  @Test
  void whatIsHandedOutCannotBeChanged() {
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> ENGLAND.editions().remove(0));
  }
}
