package io.github.ilacs.examples.recount;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.ilacs.rule.Evidence;
import io.github.ilacs.rule.Rule;
import io.github.ilacs.rule.Rules;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds the catalogue of rules to the record that comes with the program: what a rule says was
 * observed is counted there once more, and its text must say the same. Where the record grows, the
 * test that fails has the new figure in its message, and the rule is to be corrected.
 */
class CatalogueRecountTest {

  private static final String WORDS = "the words of the reports or letters, which it does not have";
  private static final String MONITORING = "monitoring visits, which are not in it";
  private static final String OUTLOOK = "a fit of the outlook, which has tests of its own";

  /** The rules for which the record alone is not enough, each with what it would take. */
  private static final Map<String, String> NOT_RECOUNTED =
      Map.ofEntries(
          entry("G-GR-2", WORDS),
          entry("G-J-VAR", WORDS),
          entry("G-J-RENAME", WORDS),
          entry("P-IN-MV3", MONITORING),
          entry("P-IN-RHYTHM", MONITORING),
          entry("P-IN-LETTER", MONITORING),
          entry("N-10", "the account of a team manager"),
          entry("N-14", "the names of inspectors, which it does not have"),
          entry("N-MV", MONITORING),
          entry("F-3", WORDS),
          entry("F-11", WORDS),
          entry("F-13", WORDS),
          entry("F-14", WORDS),
          entry("V-8", WORDS),
          entry("J-6", WORDS),
          entry("C-6", WORDS),
          entry("L-WAIT", OUTLOOK),
          entry("L-EDGES", OUTLOOK));

  private static final List<Recount> RECOUNTS = recounts(ShippedRecord.read());

  private static List<Recount> recounts(ShippedRecord record) {
    return Stream.of(
            new EditionsAndGrades(record).recounts(),
            new Pathways(record).recounts(),
            new Windows(record).recounts(),
            new Timetable(record).recounts(),
            new Reporting(record).recounts(),
            new Elections(record).recounts(),
            new PriorityActions(record).recounts(),
            new VisitCounts(record).recounts(),
            new VisitTimes(record).recounts(),
            new JointInspections(record).recounts(),
            new PandemicAndNewAuthorities(record).recounts())
        .flatMap(List::stream)
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> everyFigureIsThatOfTheRecord() {
    return RECOUNTS.stream()
        .map(
            recount ->
                dynamicTest(
                    recount.rule() + " says what the record says", () -> assertSays(recount)));
  }

  private static void assertSays(Recount recount) {
    Rule rule = Rules.find(recount.rule()).orElseThrow();

    assertThat(rule.applies() + " | " + rule.statement())
        .as(rule.id())
        .contains(recount.phrases().get());
  }

  @Test
  void everyObservationIsRecountedOrListedWithTheReasonWhyNot() {
    TreeSet<String> observed =
        Rules.all().stream()
            .filter(rule -> rule.evidence() == Evidence.OBSERVED)
            .map(Rule::id)
            .collect(toCollection(TreeSet::new));
    TreeSet<String> accounted = new TreeSet<>(NOT_RECOUNTED.keySet());
    RECOUNTS.forEach(recount -> accounted.add(recount.rule()));

    assertThat(accounted).containsAll(observed);
    assertThat(observed).containsAll(NOT_RECOUNTED.keySet());
  }

  @Test
  void noRuleIsRecountedTwiceOrRecountedAndListed() {
    assertThat(RECOUNTS)
        .extracting(Recount::rule)
        .doesNotHaveDuplicates()
        .doesNotContainAnyElementsOf(NOT_RECOUNTED.keySet());
  }
}
