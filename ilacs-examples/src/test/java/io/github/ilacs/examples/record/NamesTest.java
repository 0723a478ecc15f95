package io.github.ilacs.examples.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

  @ParameterizedTest
  @CsvSource({
    "Stoke-on-Trent, stoke on trent",
    "STOKE  ON\tTRENT, Stoke-on-Trent",
    "'Bournemouth, Christchurch & Poole', 'bournemouth, christchurch and poole'",
    "St Helens, St. Helens",
    "'Bristol, City of', bristol city of",
    "Isle of\u00A0Wight, isle of wight",
    "\u00A0 kent \u2003, Kent",
    // Two letters in lower case with one capital.
    "σίγμας, ΣΊΓΜΑΣ",
    "ϱ, Ρ",
    "STRASSE, straße",
  })
  void theSameNameIsKnownHoweverItIsSpelt(String one, String other) {
    assertThat(Names.comparable(one)).isEqualTo(Names.comparable(other));
  }

  @ParameterizedTest
  @CsvSource({"kent, kente", "north and south, north south"})
  void anotherNameIsAnother(String one, String other) {
    assertThat(Names.comparable(one)).isNotEqualTo(Names.comparable(other));
  }
}
