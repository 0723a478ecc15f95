package io.github.ilacs.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ilacs.rule.Rule;
import io.github.ilacs.rule.Rules;
import io.github.ilacs.rule.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What holds of every page with sources: its width, that each statement says where it comes from,
 * that nothing is said in full twice, and that what is only named again was said before.
 */
public final class PageChecks {

  public static final String SOURCES = "WHERE THIS COMES FROM";

  private static final Pattern ID = Pattern.compile("\\[([A-Za-z0-9-]+), ");
  private static final Pattern CITATION =
      Pattern.compile("\\[([A-Z0-9a-z-]+), (statute|stated|observed|inferred): ([^\\]]+)\\]");

  private static final String ISO_DAYS =
      "(?:(?:from |before )?[0-9]{4}-[0-9]{2}-[0-9]{2}(?: to [0-9]{4}-[0-9]{2}-[0-9]{2})?)";

  /** What stands before the title of an item: its days, and others beside them. */
  private static final Pattern HEAD =
      Pattern.compile("(" + ISO_DAYS + "|No date)((?:, [a-z ]+:? " + ISO_DAYS + ")?): (?=\\S)");

  private static final String SAID_ABOVE = "See above: ";

  private PageChecks() {}

  /**
   * One entry of a page: its first line unwrapped, and the statements below it. Where it begins
   * with its days, all days in its title are in ISO form, with two blanks after the first ones.
   */
  public record Entry(String title, List<Statement> statements) {

    public List<String> ids() {
      List<String> ids = new ArrayList<>();
      for (Statement statement : statements) {
        Matcher id = ID.matcher(statement.citation());
        while (id.find()) {
          ids.add(id.group(1));
        }
        if (statement.text().startsWith(SAID_ABOVE)) {
          ids.addAll(List.of(statement.text().substring(SAID_ABOVE.length()).split(", ")));
        }
      }
      return ids;
    }

    /** The first day of an entry that begins with one. */
    public String day() {
      return title.substring(0, 10);
    }
  }

  /** A statement with what stands in brackets below it; empty where nothing does. */
  public record Statement(String text, String citation) {}

  /** The lines above the sources. */
  public static List<String> body(Program run) {
    return run.lines().stream().takeWhile(line -> !line.equals(SOURCES)).toList();
  }

  /** The entries of a section: what starts at the third column, without a dash. */
  public static List<Entry> entries(List<String> lines) {
    List<Entry> entries = new ArrayList<>();
    String title = "";
    List<Statement> statements = new ArrayList<>();
    String text = "";
    StringBuilder citation = new StringBuilder();
    boolean inside = false;
    for (String line : lines) {
      boolean deeper = line.startsWith("    ");
      if (line.isBlank() || !line.startsWith("  ")) {
        continue;
      }
      if (!deeper) {
        if (!text.isEmpty()) {
          statements.add(new Statement(text, citation.toString()));
          text = "";
        }
        citation.setLength(0);
        if (line.startsWith("  - ")) {
          text = line.substring(4);
        } else {
          if (inside) {
            entries.add(new Entry(inIsoForm(title), List.copyOf(statements)));
          }
          statements.clear();
          title = line.strip();
          inside = true;
        }
      } else if (line.startsWith("    [") || !citation.isEmpty()) {
        citation.append(citation.isEmpty() ? "" : " ").append(line.strip());
      } else if (!text.isEmpty()) {
        text += " " + line.strip();
      } else {
        title += " " + line.strip();
      }
    }
    if (!text.isEmpty()) {
      statements.add(new Statement(text, citation.toString()));
    }
    if (inside) {
      entries.add(new Entry(inIsoForm(title), List.copyOf(statements)));
    }
    return entries;
  }

  private static String inIsoForm(String title) {
    String iso = WrittenDays.inIsoForm(title);
    Matcher head = HEAD.matcher(iso);
    return head.lookingAt()
        ? head.group(1) + head.group(2) + "  " + iso.substring(head.end())
        : title;
  }

  /** The statements of a page, in order. */
  public static List<Statement> statements(Program run) {
    List<String> lines = new ArrayList<>(List.of("  The page"));
    // A heading ends the statement above it, as an entry of its own would.
    body(run).stream()
        .map(line -> line.startsWith(" ") || line.isEmpty() ? line : "  " + line)
        .forEach(lines::add);
    return entries(lines).stream().flatMap(entry -> entry.statements().stream()).toList();
  }

  public static void check(Program run) {
    run.answer();
    assertThat(run.lines())
        .allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(80));
    assertThat(run.out()).doesNotContain("\u001B", "null", "{}", "Optional");
    checkStatements(run);
  }

  private static void checkStatements(Program run) {
    Set<String> texts = new HashSet<>();
    Set<String> ids = new LinkedHashSet<>();
    for (Statement statement : statements(run)) {
      if (statement.text().startsWith(SAID_ABOVE)) {
        assertThat(ids)
            .as("what is said to stand above in%n%s", run.out())
            .containsAll(List.of(statement.text().substring(SAID_ABOVE.length()).split(", ")));
        continue;
      }
      assertThat(texts.add(statement.text()))
          .as("said in full once: %s in%n%s", statement.text(), run.out())
          .isTrue();
      Matcher id = ID.matcher(statement.citation());
      assertThat(id.lookingAt()).as("cited: %s", statement.text()).isTrue();
      assertThat(Rules.find(id.group(1))).as(id.group(1)).isPresent();
      ids.add(id.group(1));
    }
  }

  /** Each entry has at least one statement, cited or named again. */
  public static void checkCited(List<Entry> entries) {
    assertThat(entries)
        .allSatisfy(entry -> assertThat(entry.statements()).as(entry.title()).isNotEmpty());
  }

  public static void checkThatEverySourceIsListed(Program run) {
    String page = run.unwrapped();
    String answers = page.substring(0, page.indexOf(SOURCES));
    String list = page.substring(page.indexOf(SOURCES));
    Set<String> evidence = new LinkedHashSet<>();
    Matcher citation = CITATION.matcher(answers);
    while (citation.find()) {
      Rule rule = Rules.find(citation.group(1)).orElseThrow();
      assertThat(rule.evidence().name()).isEqualToIgnoringCase(citation.group(2));
      assertThat(rule.sources())
          .extracting(Source::key)
          .containsExactly(citation.group(3).split(", "));
      evidence.add(citation.group(2));
      for (Source source : rule.sources()) {
        assertThat(list).contains(source.toString());
      }
    }
    assertThat(evidence).isNotEmpty();
    assertThat(evidence).allSatisfy(kind -> assertThat(list).contains(kind + ": "));
  }
}
