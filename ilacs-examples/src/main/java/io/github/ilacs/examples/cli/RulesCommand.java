package io.github.ilacs.examples.cli;

import io.github.ilacs.examples.docs.RulesDocument;
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
import java.util.Optional;
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
    description = {"Lists the rules, or shows one rule with its sources.", ""})
final class RulesCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Mixin private JsonOption json;

  @Parameters(
      paramLabel = "ID",
      arity = "0..1",
      description = "The id of a rule, for example W-1; the whole catalogue when left out.")
  private @Nullable String id;

  RulesCommand() {}

  @Override
  public void run() {
    String wanted = id;
    Optional<Rule> rule = Optional.ofNullable(wanted).map(RulesCommand::rule);
    new Forms(spec, json)
        .text(
            Forms.JSON,
            // With no rule known by its id, all are written whole.
            () ->
                Json.text(
                    Json.mapper(new IlacsModule().withRules(List.of())),
                    rule.isPresent() ? rule.get() : RulesDocument.of()))
        .answer(
            page -> {
              if (rule.isPresent()) {
                printRule(page, rule.get());
              } else {
                printCatalogue(page);
              }
            });
  }

  private static void printCatalogue(Page page) {
    page.title("The rules, by section");
    Rules.sections()
        .forEach(
            (section, rules) -> {
              page.heading(section);
              rules.forEach(rule -> page.rule(rule));
            });
    page.heading("Not sourced: no source says, and we do not guess");
    Rules.notSourced().forEach(page::line);
    page.blank();
    page.line(Page.HOW_TO_READ_A_RULE);
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
