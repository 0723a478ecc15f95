package io.github.ilacs.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ilacs.rule.Rule;
import io.github.ilacs.rule.Rules;
import io.github.ilacs.rule.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesPageTest {
  private static final Path ROOT = Path.of("..");
  private static final Path PAGE = ROOT.resolve("docs/rules.md");

  private static String page() {
    return RulesPage.markdown(RulesInCode.built());
  }

  @Test
  void thePageInTheDocsIsUpToDate() throws IOException {
    RulesInCode code = RulesInCode.read(ROOT);

    for (Map.Entry<Path, String> file :
        Map.of(PAGE, RulesPage.markdown(code), ROOT.resolve(RulesInCode.FILE), code.toString())
            .entrySet()) {
      assertThat(Files.readString(file.getKey()).replace("\r\n", "\n"))
          .as(
              "%s is stale. Make it again, from the root of the project: %s",
              file.getKey(), RulesPage.COMMAND)
          .isEqualTo(file.getValue());
    }
  }

  @Test
  void everyRuleIsThereWithItsStatementAndItsSources() {
    String page = page();
    List<String> lines = page.lines().toList();

    for (Rule rule : Rules.all()) {
      int at = lines.indexOf("<a id=\"" + rule.id().toLowerCase(Locale.ROOT) + "\"></a>");
      assertThat(at).as(rule.id()).isNotNegative();
      assertThat(unlinked(lines.get(at + 1)))
          .startsWith("**" + rule.id() + "** · " + rule.evidence())
          .contains(rule.applies());
      assertThat(unlinked(lines.get(at + 3))).isEqualTo(rule.statement());
      assertThat(unlinked(lines.get(at + 5)))
          .isEqualTo(
              rule.sources().stream()
                  .map(Source::key)
                  .collect(Collectors.joining(", ", "Sources: ", "")));
    }
  }

  @Test
  void everySourceIsThereWithItsReliability() {
    List<String> lines = page().lines().toList();

    assertThat(Rules.all().stream().flatMap(rule -> rule.sources().stream()).distinct())
        .allSatisfy(
            source ->
                assertThat(lines)
                    .anyMatch(
                        line ->
                            line.contains("></a>" + source.key() + " | ")
                                && line.endsWith(" | " + source.reliability() + " |")));
  }

  @Test
  void everyRuleSaysWhereItIsInTheCode() {
    RulesInCode code = RulesInCode.built();
    String page = unlinked(RulesPage.markdown(code));

    for (Rule rule : Rules.all()) {
      String entry = page.substring(page.indexOf("**" + rule.id() + "** · "));
      entry = entry.substring(entry.indexOf("\nSources: "));
      assertThat(entry.lines().skip(3).findFirst()).isEqualTo(code.line(rule));
    }
  }

  @Test
  void everyGapIsThere() {
    assertThat(unlinked(page())).contains(Rules.notSourced());
  }

  @Test
  void noLinkIsBrokenAndNoAnchorStandsTwice() {
    String page = page();
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
  void itSaysWhichFilesToCorrect() {
    assertThat(groups(page(), "\\]\\((\\.\\./[^)#]+)[^)]*\\)"))
        .hasSize(5)
        .allSatisfy(link -> assertThat(PAGE.resolveSibling(link)).isRegularFile());
  }

  @Test
  void theCommandWritesThePageAndWhereEachRuleIs(@TempDir Path root) throws IOException {
    Path code = root.resolve("ilacs-core/src/main/java");
    Files.createDirectories(code);
    Files.createDirectories(root.resolve("docs"));
    Files.createDirectories(root.resolve(RulesInCode.FILE).getParent());
    // A single class that holds what all of the library's do.
    Files.writeString(
        code.resolve("All.java"),
        "/** "
            + Rules.all().stream().map(Rule::id).collect(Collectors.joining(" "))
            + " */ class All {}");

    RulesPage.main(new String[] {root.toString()});

    assertThat(root.resolve(RulesInCode.FILE))
        .content(StandardCharsets.UTF_8)
        .contains("W-1 | Held by: All\n");
    assertThat(root.resolve("docs/rules.md"))
        .content(StandardCharsets.UTF_8)
        .isEqualTo(RulesPage.markdown(RulesInCode.read(root)))
        .contains("\nHeld by: All\n")
        .doesNotContain("\r", "Applied in: ")
        .endsWith("|\n");
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
