package io.github.ilacs.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ilacs.rule.Rule;
import io.github.ilacs.rule.Rules;
import io.github.ilacs.rule.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesPageTest {
  private static final Path PAGE = Path.of("..", "docs", "rules.md");

  @Test
  void thePageInTheDocsIsUpToDate() throws IOException {
    assertThat(PAGE).exists();
    assertThat(Files.readString(PAGE).replace("\r\n", "\n"))
        .as(
            "docs/rules.md is stale. Make it anew, from the root of the project: %s",
            RulesPage.COMMAND)
        .isEqualTo(RulesPage.markdown());
  }

  @Test
  void everyRuleIsThereWithItsStatementAndItsSources() {
    String page = RulesPage.markdown();

    for (Rule rule : Rules.all()) {
      String anchor = "<a id=\"" + rule.id().toLowerCase(Locale.ROOT) + "\"></a>\n";
      assertThat(page).containsOnlyOnce(anchor);
      String entry = page.substring(page.indexOf(anchor));
      entry = entry.substring(0, entry.indexOf("\nSources: "));
      assertThat(unlinked(entry))
          .contains("**" + rule.id() + "** · " + rule.evidence())
          .contains(rule.applies())
          .contains(rule.statement());
      for (Source source : rule.sources()) {
        assertThat(page).contains("| " + source.reliability() + " |").contains(source.key());
      }
    }
  }

  @Test
  void everyRuleSaysWhereItIsInTheCode() {
    String page = unlinked(RulesPage.markdown());

    for (Rule rule : Rules.all()) {
      String entry = page.substring(page.indexOf("**" + rule.id() + "** · "));
      entry = entry.substring(entry.indexOf("\nSources: "));
      assertThat(entry.lines().skip(3).findFirst()).isEqualTo(Encoding.of(rule));
    }
  }

  @Test
  void everyGapIsThere() {
    assertThat(unlinked(RulesPage.markdown())).contains(Rules.notSourced());
  }

  @Test
  void noLinkIsBrokenAndNoAnchorStandsTwice() {
    String page = RulesPage.markdown();
    List<String> anchors = groups(page, "<a id=\"([^\"]+)\"></a>");
    Set<String> targets = new HashSet<>(anchors);
    assertThat(targets).hasSameSizeAs(anchors);
    groups(page, "(?m)^##? (.+)$")
        .forEach(
            heading ->
                targets.add(
                    heading
                        .toLowerCase(Locale.ROOT)
                        .replace("(", "")
                        .replace(")", "")
                        .replace(' ', '-')));

    assertThat(groups(page, "\\]\\(#([^)]+)\\)")).hasSizeGreaterThan(300).isSubsetOf(targets);
  }

  @Test
  void theCommandWritesThePage(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("rules.md");

    RulesPage.main(new String[] {file.toString()});

    assertThat(file).hasContent(RulesPage.markdown());
    assertThat(Files.readString(file)).doesNotContain("\r").endsWith("|\n");
  }

  @Test
  void theCommandNeedsOnePath() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RulesPage.main(new String[0]))
        .withMessageContaining("0 arguments");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RulesPage.main(new String[] {"a", "b"}))
        .withMessageContaining("2 arguments");
  }

  private static String unlinked(String markdown) {
    return markdown.replaceAll("\\[([^\\]]+)\\]\\(#[^)]+\\)", "$1").replace("\\", "");
  }

  private static List<String> groups(String text, String pattern) {
    return Pattern.compile(pattern).matcher(text).results().map(match -> match.group(1)).toList();
  }
}
