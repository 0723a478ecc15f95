package io.github.ilacs.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonTest {
  private static final Source GUIDE = new Source("GUIDE", "A guide", "", Reliability.B);
  private static final Source SLIDES = new Source("SLIDES", "Some slides", "", Reliability.C);
  private static final Rule RULE = Rule.of("X-1", "It is so.", Evidence.STATED, GUIDE, SLIDES);

  @Test
  void putsEachFactInItsPlaceWithDatesInWords() {
    Reason reason =
        Reason.of(
            RULE,
            "The {} window opens on {}, {} months after {}",
            "first",
            LocalDate.of(2026, 11, 24),
            30,
            LocalDate.of(2024, 5, 4));

    assertThat(reason.sentence())
        .isEqualTo("The first window opens on 24 November 2026, 30 months after 4 May 2024");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-01, 1 January 2024",
    "2024-02-29, 29 February 2024",
    "2024-03-31, 31 March 2024",
    "2024-04-01, 1 April 2024",
    "2024-05-24, 24 May 2024",
    "2024-06-03, 3 June 2024",
    "2024-07-12, 12 July 2024",
    "2024-08-26, 26 August 2024",
    "2024-09-02, 2 September 2024",
    "2024-10-14, 14 October 2024",
    "2024-11-22, 22 November 2024",
    "2024-12-25, 25 December 2024"
  })
  void writesADateInWords(LocalDate date, String words) {
    assertThat(Reason.of(RULE, "{}", date).sentence()).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "de-DE", "hi-IN"})
  void speaksEnglishInEveryDefaultLocale(String tag) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      assertThat(
              Reason.of(RULE, "From {} to {}, {} days", LocalDate.of(2026, 4, 1), "now", 1234)
                  .sentence())
          .isEqualTo("From 1 April 2026 to now, 1234 days");
      assertThat(Reason.of(RULE, "{}", LocalDate.of(2026, 8, 31)).sentence())
          .isEqualTo("31 August 2026");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aFactThatLooksLikeAHoleIsOnlyText() {
    assertThat(Reason.of(RULE, "{} and {}", "{}", "b").sentence()).isEqualTo("{} and b");
  }

  @Test
  void aFactTooManyIsKeptAndNotTold() {
    Reason reason = Reason.of(RULE, "It opens on {}.", "Monday", 7);

    assertThat(reason.sentence()).isEqualTo("It opens on Monday.");
    assertThat(reason.facts()).containsExactly("Monday", 7);
  }

  @Test
  void keepsItsParts() {
    LocalDate date = LocalDate.of(2026, 11, 24);
    Reason reason = Reason.of(RULE, "It opens on {}, {}", date, 3);

    assertThat(reason.rule()).isEqualTo(RULE);
    assertThat(reason.template()).isEqualTo("It opens on {}, {}");
    assertThat(reason.facts()).containsExactly(date, 3);
    assertThat(reason).isEqualTo(new Reason(RULE, "It opens on {}, {}", List.of(date, 3)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"STATUTE", "STATED", "OBSERVED", "INFERRED"})
  void isAsWellKnownAsItsRule(Evidence evidence) {
    assertThat(Reason.of(Rule.of("X-2", "It is so.", evidence, GUIDE)).evidence())
        .isEqualTo(evidence);
  }

  @Test
  void printsTheSentenceWithWhatItRestsOn() {
    assertThat(Reason.of(RULE, "The window opens on {}", LocalDate.of(2026, 11, 24)))
        .hasToString("The window opens on 24 November 2026 [X-1, STATED: GUIDE, SLIDES]");
    assertThat(Reason.of(Rules.N_2, "Nobody else says so."))
        .hasToString("Nobody else says so. [N-2, STATED: SEED-NCC]");
  }

  @Test
  void saysWhatItsRuleSaysWhereItHasNoWordsOfItsOwn() {
    Reason reason = Reason.of(RULE);

    assertThat(reason.template()).isEqualTo("It is so.");
    assertThat(reason.sentence()).isEqualTo("It is so.");
    assertThat(reason.facts()).isEmpty();
    assertThat(reason)
        .isEqualTo(new Reason(RULE, "It is so.", List.of()))
        .hasSameHashCodeAs(new Reason(RULE, "It is so.", List.of()))
        .isNotEqualTo(new Reason(RULE, "It is not so.", List.of()))
        .isNotEqualTo(new Reason(RULE, "", List.of(1)))
        .isNotEqualTo(Reason.of(Rule.of("X-2", "It is so.", Evidence.STATED, GUIDE, SLIDES)))
        .isNotEqualTo(RULE);
    assertThat(new Reason(RULE, "It is so.", List.of())).isEqualTo(reason);
    assertThat(List.of(reason.hashCode(), new Reason(RULE, "", List.of(1)).hashCode()))
        .doesNotHaveDuplicates();
  }

  /** A rule without a row has no text to be read. */
  @Test
  void isMadeAndComparedWithoutTheTextOfItsRule() {
    Reason reason = Reason.of(Rule.cited("W-0"));

    assertThat(reason).isEqualTo(Reason.of(Rule.cited("W-0")));
    assertThat(reason).hasSameHashCodeAs(Reason.of(Rule.cited("W-0")));
    assertThat(reason).isNotEqualTo(Reason.of(Rules.W_1));
    assertThatIllegalStateException()
        .isThrownBy(reason::sentence)
        .withMessage("rules.txt has no rule W-0");
  }

  @Test
  void refusesAFactThatIsNeitherADateNorAWholeNumberNorAText() {
    for (Object fact : List.of(1.5, 7L, Year.of(2024), List.of(), Evidence.STATED)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Reason.of(RULE, "{}", fact))
          .withMessageContaining("LocalDate")
          .withMessageContaining(fact.getClass().getName())
          .withMessageContaining(fact.toString());
    }
  }

  @Test
  void doesNotChangeWithTheListItWasMadeOf() {
    List<Object> facts = new ArrayList<>(List.of("one"));
    Reason reason = new Reason(RULE, "{}", facts);
    facts.set(0, "two");

    assertThat(reason.sentence()).isEqualTo("one");
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> reason.facts().add("three"));
  }

  @Test
  void oneReasonComesBeforeOthers() {
    Reason first = Reason.of(Rules.W_1);
    Reason second = Reason.of(Rules.W_4);
    Reason third = Reason.of(Rules.L_ANCHOR);

    assertThat(Reason.listOf(first, List.of())).containsExactly(first);
    assertThat(Reason.listOf(first, List.of(second))).containsExactly(first, second);
    assertThat(Reason.listOf(first, List.of(second, third))).containsExactly(first, second, third);
  }
}
