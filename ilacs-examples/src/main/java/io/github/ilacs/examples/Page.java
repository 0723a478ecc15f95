package io.github.ilacs.examples;

import io.github.ilacs.rule.Evidence;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rule;
import io.github.ilacs.rule.Source;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A printed page: headings, statements with what they rest on, and at its end the sources that were
 * cited.
 */
final class Page {

  private static final int WIDTH = 100;
  private static final String BOLD = "\u001B[1m";
  private static final String FAINT = "\u001B[2m";
  private static final String PLAIN = "\u001B[0m";

  private final PrintWriter out;
  private final boolean colour;
  private final Set<Source> cited = new LinkedHashSet<>();
  private final Set<Evidence> evidence = new TreeSet<>();

  Page(PrintWriter out, boolean colour) {
    this.out = out;
    this.colour = colour;
  }

  void title(String text) {
    for (String line : Text.wrap(Terminal.clean(text), WIDTH)) {
      out.println(styled(BOLD, line));
    }
  }

  void heading(String text) {
    out.println();
    out.println(styled(BOLD, text.toUpperCase(Locale.ROOT)));
  }

  /** A line without a source: a fact of the record, or a heading of its own. */
  void line(String text) {
    wrapped(text, "  ", "    ");
  }

  /** A labelled answer, and below it what it rests on. */
  void answer(String label, String text, Rule... rules) {
    wrapped(text, String.format(Locale.ROOT, "  %-22s ", label), " ".repeat(25));
    cite(" ".repeat(25), List.of(rules));
  }

  /** A reason, and below it what it rests on. */
  void reason(Reason reason) {
    wrapped(reason.sentence(), "  - ", "    ");
    cite("    ", List.of(reason.rule()));
  }

  /** A rule of the catalogue in one paragraph. */
  void rule(Rule rule) {
    wrapped(
        rule.id() + " (" + Text.lower(rule.evidence()) + "): " + rule.statement(), "  ", "    ");
  }

  private void cite(String indent, Collection<Rule> rules) {
    for (Rule rule : rules) {
      cited.addAll(rule.sources());
      evidence.add(rule.evidence());
      String sources = rule.sources().stream().map(Source::key).collect(Collectors.joining(", "));
      for (String line :
          Text.wrap(
              "[" + rule.id() + ", " + Text.lower(rule.evidence()) + ": " + sources + "]",
              WIDTH - indent.length())) {
        out.println(indent + styled(FAINT, line));
      }
    }
  }

  /** What the words in brackets mean, and the documents that were cited. */
  void sources() {
    heading("How well it is known, and where it comes from");
    for (Evidence kind : evidence) {
      wrapped(Text.lower(kind) + ": " + Text.meaning(kind), "  ", "    ");
    }
    out.println();
    for (Source source : cited) {
      wrapped(source.toString(), "  ", "    ");
    }
    out.println();
    line("A rule whole: ilacs rules ID, for example ilacs rules W-1.");
  }

  void blank() {
    out.println();
  }

  private void wrapped(String text, String first, String rest) {
    String indent = first;
    for (String line : Text.wrap(Terminal.clean(text), WIDTH - rest.length())) {
      out.println(indent + line);
      indent = rest;
    }
  }

  private String styled(String style, String text) {
    return colour ? style + text + PLAIN : text;
  }
}
