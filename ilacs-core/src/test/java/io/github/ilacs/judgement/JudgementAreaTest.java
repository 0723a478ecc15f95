package io.github.ilacs.judgement;

import static io.github.ilacs.judgement.JudgementArea.CARE_LEAVERS;
import static io.github.ilacs.judgement.JudgementArea.CHILDREN_IN_CARE;
import static io.github.ilacs.judgement.JudgementArea.CHILDREN_IN_CARE_AND_CARE_LEAVERS;
import static io.github.ilacs.judgement.JudgementArea.HELP_AND_PROTECTION;
import static io.github.ilacs.judgement.JudgementArea.IMPACT_OF_LEADERS;
import static io.github.ilacs.judgement.JudgementArea.OVERALL_EFFECTIVENESS;
import static io.github.ilacs.judgement.JudgementArea.Role.LEADERS;
import static io.github.ilacs.judgement.JudgementArea.Role.OVERALL;
import static io.github.ilacs.judgement.JudgementArea.Role.PRACTICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JudgementAreaTest {

  private static final Map<String, JudgementArea> BY_ID =
      Map.of(
          "overall", OVERALL_EFFECTIVENESS,
          "leaders", IMPACT_OF_LEADERS,
          "help-and-protection", HELP_AND_PROTECTION,
          "in-care", CHILDREN_IN_CARE,
          "care-leavers", CARE_LEAVERS,
          "in-care-and-care-leavers", CHILDREN_IN_CARE_AND_CARE_LEAVERS);

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource({
    // rule, area, printed
    "G-J-2018, overall, Overall effectiveness",
    "G-J-2018, leaders, The impact of leaders on social work practice with children and families",
    "G-J-2018, help-and-protection,"
        + " The experiences and progress of children who need help and protection",
    "G-J-2018, in-care-and-care-leavers,"
        + " The experiences and progress of children in care and care leavers",
    "G-J-CONFLICT, help-and-protection,"
        + " The experiences and progress of children in need of help and protection",
    "G-J-2023, in-care, The experiences and progress of children in care",
    "G-J-2023, care-leavers, The experiences and progress of care leavers",
    "G-J-VAR, care-leavers, The experiences and progress of children care leavers",
    "G-J-RENAME, leaders, The impact of leaders on practice with children and families",
    "G-J-RENAME, leaders, The impact of leaders on (social work) practice with children and"
        + " families",
    // The columns of inspections.csv of the record.
    "CSV, overall, overall",
    "CSV, leaders, leaders",
    "CSV, help-and-protection, help_and_protection",
    "CSV, in-care, in_care",
    "CSV, care-leavers, care_leavers",
    "CSV, in-care-and-care-leavers, in_care_and_care_leavers",
    // As careless hands write them.
    "G-J-2023, care-leavers, '  the  EXPERIENCES and progress of care\u00a0leavers: '",
    "G-J-2018, overall, Overall-Effectiveness",
    "G-J-2018, help-and-protection,"
        + " experiences and progress of children who need help and protection",
  })
  void everyPrintedNameParses(String rule, String id, String printed) {
    assertThat(JudgementArea.parse(printed)).as(rule).isSameAs(BY_ID.get(id));
  }

  @Test
  void parseReadsBackIdsAndTitles() {
    assertThat(JudgementArea.printedByOfsted()).hasSize(6);
    for (JudgementArea area : JudgementArea.printedByOfsted()) {
      assertThat(JudgementArea.parse(area.toString())).isSameAs(area);
      assertThat(JudgementArea.parse(area.id())).isSameAs(area);
      assertThat(JudgementArea.parse(area.title())).isSameAs(area);
    }
  }

  @Test
  @DisplayName("G-J-2018, G-J-2023: titles are those of the reports, not their misprints")
  void titles() {
    assertThat(JudgementArea.printedByOfsted())
        .extracting(JudgementArea::title)
        .containsExactly(
            "Overall effectiveness",
            "The impact of leaders on social work practice with children and families",
            "The experiences and progress of children who need help and protection",
            "The experiences and progress of children in care",
            "The experiences and progress of care leavers",
            "The experiences and progress of children in care and care leavers");
  }

  @Test
  @DisplayName("P-26-A: one judgement of leaders, and the practice judgements")
  void roles() {
    assertThat(OVERALL_EFFECTIVENESS.role()).isEqualTo(OVERALL);
    assertThat(IMPACT_OF_LEADERS.role()).isEqualTo(LEADERS);
    assertThat(
            List.of(
                HELP_AND_PROTECTION,
                CHILDREN_IN_CARE,
                CARE_LEAVERS,
                CHILDREN_IN_CARE_AND_CARE_LEAVERS))
        .extracting(JudgementArea::role)
        .containsOnly(PRACTICE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "the", "children", "care", "in care and", "overall effectiveness grade"})
  void anythingElseIsRefusedWithTheValueAndTheAreas(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JudgementArea.parse(name))
        .withMessage(
            "'"
                + name
                + "' is not a judgement area; the areas are overall, leaders, help-and-protection,"
                + " in-care, care-leavers, in-care-and-care-leavers");
  }

  @Test
  void parsesAmongTheGivenAreasOnly() {
    JudgementArea play = JudgementArea.of("play", PRACTICE, "The joy of play", "Play time");
    List<JudgementArea> among = List.of(IMPACT_OF_LEADERS, play);

    assertThat(JudgementArea.parse("joy of PLAY", among)).isSameAs(play);
    assertThat(JudgementArea.parse("Play-time", among)).isSameAs(play);
    assertThat(JudgementArea.parse("play", among)).isSameAs(play);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JudgementArea.parse("in_care", among))
        .withMessage("'in_care' is not a judgement area; the areas are leaders, play");
    assertThatIllegalArgumentException().isThrownBy(() -> JudgementArea.parse("play"));
  }

  @Test
  void aCallersOwnAreaIsAsTheyMadeIt() {
    JudgementArea play = JudgementArea.of("play", LEADERS, "The joy of play");

    assertThat(play.id()).isEqualTo("play");
    assertThat(play.role()).isEqualTo(LEADERS);
    assertThat(play.title()).isEqualTo("The joy of play");
    assertThat(play).hasToString("play");
  }

  @Test
  void areasAreEqualByTheirId() {
    JudgementArea again = JudgementArea.of("in-care", PRACTICE, "Something else");

    assertThat(again).isEqualTo(CHILDREN_IN_CARE).hasSameHashCodeAs(CHILDREN_IN_CARE);
    assertThat(CHILDREN_IN_CARE)
        .isNotEqualTo(CARE_LEAVERS)
        .doesNotHaveSameHashCodeAs(CARE_LEAVERS)
        .isNotEqualTo("in-care");
    assertThat(JudgementArea.printedByOfsted()).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({"'', A title, ''", "--, A title, ''", "an-id, ' ', Other", "an-id, A title, '?'"})
  void aBlankIdOrTitleIsRefused(String id, String title, String other) {
    if (other.isEmpty()) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> JudgementArea.of(id, PRACTICE, title))
          .withMessageContaining("'" + id + "'")
          .withMessageContaining(title);
    } else {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> JudgementArea.of(id, PRACTICE, title, other))
          .withMessageContaining("'" + id + "'")
          .withMessageContaining("[" + title + ", " + other + "]");
    }
  }

  @Test
  void anIdIsWordsOfSmallLettersAndDigits() {
    for (String id : List.of("a", "z", "0", "9", "in-care-2", "az09")) {
      assertThat(JudgementArea.of(id, PRACTICE, "The joy of play").id()).isEqualTo(id);
    }
    for (String id : List.of("", "-", "-a", "a-", "a--b", "A", "`", "{", "/", ":", "a b", "ä")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> JudgementArea.of(id, PRACTICE, "The joy of play"))
          .withMessageContaining("needs an id like in-care");
    }
  }
}
