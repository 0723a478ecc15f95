package io.github.ilacs.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ilacs.rule.Rule;
import io.github.ilacs.rule.Rules;
import io.github.ilacs.rule.Source;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulesCommandTest {

  @Test
  void theCatalogueHasEveryRuleWithWhatItSaysAndHowWellItIsKnown() {
    Program run = Program.run("rules");

    assertThat(run.answer()).isNotEmpty();
    String page = run.unwrapped();
    for (Rule rule : Rules.all()) {
      assertThat(page)
          .contains(
              rule.id()
                  + " ("
                  + rule.evidence().name().toLowerCase(Locale.ROOT)
                  + "): "
                  + rule.statement().replaceAll("\\s+", " "));
    }
    for (String gap : Rules.notSourced()) {
      assertThat(page).contains(gap);
    }
    assertThat(run.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
  }

  @Test
  void oneRuleIsShownWholeWithItsSources() {
    for (Rule rule : Rules.all()) {
      Program run = Program.run("rules", rule.id());

      assertThat(run.answer()).startsWith(rule.id() + ": ");
      assertThat(run.unwrapped()).contains(rule.statement().replaceAll("\\s+", " "));
      for (Source source : rule.sources()) {
        assertThat(run.unwrapped()).contains(source.toString());
      }
      assertThat(run.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }
  }

  @Test
  void theWindowRuleIsStatedAndSaysWhoStatesIt() {
    assertThat(Program.run("rules", "W-1").unwrapped())
        .contains("stated", "six months", "three-year anniversary", "SEED-NCC", "KIRK");
    assertThat(Program.run("rules", "F-15").unwrapped()).contains("statute", "SI462");
  }

  @Test
  void aRuleSaysWhereItIsAppliedOrWhyItIsNot() {
    assertThat(Program.run("rules", "P-RI").answer()).contains("\n  Applied in: ");
    assertThat(Program.run("rules", "G-GR-1").answer()).contains("\n  Held by: Grade\n");
    assertThat(Program.run("rules", "N-16").unwrapped())
        .contains(
            " Not applied: A single inspection; a history takes the days on site as they were. ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"w-1", " W-1 ", "W-1"})
  void anIdIsFoundInAnyCase(String id) {
    assertThat(Program.run("rules", id).answer()).startsWith("W-1: ");
  }

  @Test
  void anUnknownIdIsAUsersErrorThatNamesTheNeighbours() {
    assertThat(Program.run("rules", "W-99").refusal()).contains("W-99", "W-1", "command rules");
    assertThat(Program.run("rules", "nothing").refusal()).contains("nothing", "command rules");
    assertThat(Program.run("rules", "").refusal()).contains("command rules");
    assertThat(Program.run("rules", "a\nb\u001B[2J").refusal()).doesNotContain("\u001B");
  }

  @Test
  void twoIdsAreWrongUsage() {
    assertThat(Program.run("rules", "W-1", "W-3").exitCode()).isEqualTo(2);
  }

  @Test
  void theCatalogueIsTheSameInEveryLocale() {
    String page = Program.run("rules").answer();

    for (String tag : List.of("ar", "tr", "th-TH-u-ca-buddhist-nu-thai", "fa", "de")) {
      assertThat(Program.runIn(Locale.forLanguageTag(tag), "rules").answer()).isEqualTo(page);
    }
  }
}
