package io.github.ilacs.examples.national;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.ilacs.examples.json.Json;
import io.github.ilacs.examples.snippets.TwoAuthorities;
import io.github.ilacs.framework.Edition;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.rule.Evidence;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Reliability;
import io.github.ilacs.rule.Rule;
import io.github.ilacs.rule.Rules;
import io.github.ilacs.rule.Source;
import io.github.ilacs.schedule.Scheduler;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpectedInspectionsTest {

  private static final LocalDate APRIL_2026 = LocalDate.of(2026, 4, 1);

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private static final Rule OWN =
      Rule.of(
          "OWN-1",
          "We plan with it.",
          Evidence.INFERRED,
          new Source("PAPER", "Our paper", "November 2026", Reliability.C));

  /** Up to the edition of April 2026, and one of our own. */
  private static ExpectedInspections expected(LocalDate effectiveFrom) {
    List<Edition> editions =
        new ArrayList<>(
            Timeline.england().editions().stream()
                .filter(edition -> !edition.effectiveFrom().isAfter(APRIL_2026))
                .toList());
    editions.add(
        Timeline.england().editionOn(APRIL_2026).toBuilder()
            .id("own")
            .name("our own edition")
            .effectiveFrom(effectiveFrom, OWN)
            .build());
    Scheduler own = Scheduler.england().with(Timeline.of(editions));
    return ExpectedInspections.of(
        List.of(
            own.schedule(TwoAuthorities.leicestershire(), DAY),
            own.schedule(TwoAuthorities.nottinghamshire(), DAY)),
        DAY);
  }

  /** The record ends on 12 June 2026; the last of 24 months is October 2028. */
  @ParameterizedTest(name = "L-WAIT: an edition of {0}: said {1}")
  @CsvSource({
    "2026-06-12, false",
    "2026-06-13, true",
    "2027-09-06, true",
    "2028-10-31, true",
    "2028-11-01, false",
  })
  void thatAnEditionCameAfterTheRecordIsSaid(LocalDate effectiveFrom, boolean isSaid) {
    ExpectedInspections expected = expected(effectiveFrom);

    assertThat(expected.authorities()).isEqualTo(2);
    assertThat(expected.reasons())
        .extracting(Reason::rule)
        .containsExactlyElementsOf(isSaid ? List.of(OWN) : List.of());
    assertThat(expected.about().text().contains("our own edition")).isEqualTo(isSaid);
    JsonNode document = Json.mapper().valueToTree(expected);
    assertThat(document.has("reasons")).isEqualTo(isSaid);
  }

  @Test
  void itIsSaidInWordsWithItsRule() {
    ExpectedInspections expected = expected(LocalDate.of(2027, 9, 6));

    assertThat(expected.about().text())
        .endsWith(
            " It is an estimate, not a rule. It was fitted to a record that ends on 12 June 2026,"
                + " before our own edition came into force on 6 September 2027. No wait on record is"
                + " one under it.");
    assertThat(expected.about().rules()).containsExactly(Rules.L_WAIT, Rules.L_EDGES, OWN);
  }
}
