package io.github.ilacs.examples.cli;

import io.github.ilacs.examples.docs.RulesInCode;
import io.github.ilacs.examples.json.Json;
import io.github.ilacs.examples.terminal.Page;
import io.github.ilacs.examples.words.Text;
import io.github.ilacs.examples.words.UserException;
import io.github.ilacs.jackson.IlacsModule;
import io.github.ilacs.rule.Rule;
import io.github.ilacs.rule.Rules;
import io.github.ilacs.rule.Source;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rules [ID]}: the catalogue, or one rule whole. */
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    versionProvider = Ilacs.Version.class,
    description = {"Prints the catalogue of rules, or one rule whole with its sources.", ""})
final class RulesCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Mixin private OutputOptions output;

  @Parameters(
      paramLabel = "ID",
      arity = "0..1",
      description = "The id of a rule, for example W-1; the whole catalogue when left out.")
  private @Nullable String id;

  RulesCommand() {}

  @Override
  public void run() {
    String wanted = id;
    if (output.isJson()) {
      // With no rule known by its id, all are written whole.
      output.print(
          spec,
          Json.mapper(new IlacsModule().withRules(List.of())),
          wanted == null ? Catalogue.of() : rule(wanted));
      return;
    }
    OutputOptions.print(
        spec,
        wanted == null ? page -> printCatalogue(page) : page -> printRule(page, rule(wanted)));
  }

  /** What {@code --json} prints without an id. */
  record Catalogue(List<Section> sections, List<String> notSourced) {

    static Catalogue of() {
      return new Catalogue(
          Rules.sections().entrySet().stream()
              .map(section -> new Section(section.getKey(), section.getValue()))
              .toList(),
          Rules.notSourced());
    }
  }

  /** A section of the catalogue. */
  record Section(String title, List<Rule> rules) {}

  private static void printCatalogue(Page page) {
    page.title("The rules, by section: how well each is known, and what it says");
    Rules.sections()
        .forEach(
            (section, rules) -> {
              page.heading(section);
              rules.forEach(rule -> page.rule(rule));
            });
    page.heading("Not sourced: nobody is known to say, and nothing here pretends to");
    Rules.notSourced().forEach(page::line);
    page.blank();
    page.line("A rule whole: java -jar ilacs.jar rules ID, for example rules W-1.");
  }

  private static Rule rule(String id) {
    return Rules.find(id)
        .orElseThrow(
            () ->
                new UserException(
                    "there is no rule '"
                        + id
                        + "'"
                        + near(id)
                        + "; the command rules without an id lists them all"));
  }

  private static void printRule(Page page, Rule rule) {
    page.title(rule.id() + ": " + Text.lower(rule.evidence()));
    page.blank();
    page.line(rule.statement());
    page.blank();
    page.line(
        "How well it is known: "
            + Text.lower(rule.evidence())
            + ", "
            + Text.meaning(rule.evidence()));
    if (!rule.applies().isEmpty()) {
      page.line("Where it holds: " + rule.applies());
    }
    RulesInCode.built().line(rule).ifPresent(page::line);
    page.heading("Sources");
    for (Source source : rule.sources()) {
      page.line(source.toString());
    }
  }

  private static String near(String id) {
    String start = id.strip().split("-", -1)[0];
    List<String> near =
        Rules.all().stream()
            .map(Rule::id)
            .filter(other -> other.regionMatches(true, 0, start + "-", 0, start.length() + 1))
            .toList();
    return near.isEmpty() || start.isEmpty()
        ? ""
        : near.stream().collect(Collectors.joining(", ", "; near it are ", ""));
  }
}
