package io.github.ilacs.examples.terminal;

import static java.util.stream.Collectors.joining;

import io.github.ilacs.examples.words.Answer;
import io.github.ilacs.examples.words.CleanText;
import io.github.ilacs.examples.words.Lines;
import io.github.ilacs.examples.words.Missing;
import io.github.ilacs.examples.words.Text;
import io.github.ilacs.pathway.PathwayDecision;
import io.github.ilacs.rule.Evidence;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Reliability;
import io.github.ilacs.rule.Rule;
import io.github.ilacs.rule.Source;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A printed page: headings, statements with what they rest on, and at its end the sources that were
 * cited.
 */
public final class Page {

  /** Where the whole of a rule is to be had. */
  public static final String HOW_TO_READ_A_RULE =
      "To read a rule: ilacs rules ID, for example ilacs rules W-1.";

  /** How many columns a screen usually has. */
  public static final int USUAL_WIDTH = 80;

  /** Longer lines are hard to read, and shorter ones hold no table. */
  private static final int WIDEST = 120;

  private static final int NARROWEST = 40;

  private static final int SUMMARY_LABEL = 16;

  /** The column of what is compared. */
  private static final int NAME = 20;

  /** The same with the gaps before the columns. */
  private static final int COMPARED = NAME + 4;

  /** A column that is narrower has no room for the words of an answer. */
  private static final int LEAST_COMPARED = 14;

  private static final String BOLD = "\u001B[1m";
  private static final String FAINT = "\u001B[2m";
  private static final String PLAIN = "\u001B[0m";

  private final PrintWriter out;
  private final boolean colour;
  private final int width;
  private final Set<Reason> said = new HashSet<>();
  private final Set<Source> cited = new LinkedHashSet<>();
  private final Set<Evidence> evidence = new TreeSet<>();

  private Page(PrintWriter out, boolean colour, int width) {
    this.out = out;
    this.colour = colour;
    this.width = Math.max(NARROWEST, Math.min(width, WIDEST));
  }

  /**
   * A page as a whole: one that fails half-way is not half on the screen.
   *
   * @param colour whether to mark what stands out
   * @param width how many columns the screen has
   * @param content writes the page
   * @return the text of the page
   */
  public static String text(boolean colour, int width, Consumer<Page> content) {
    StringWriter written = new StringWriter();
    PrintWriter out = new PrintWriter(written);
    content.accept(new Page(out, colour, width));
    out.flush();
    return written.toString();
  }

  /**
   * How many columns it has.
   *
   * @return from 40 to 120
   */
  public int width() {
    return width;
  }

  /**
   * The heads of two columns.
   *
   * @param left the head of the left one
   * @param right the head of the right one
   */
  public void columns(String left, String right) {
    compared("", left, right);
  }

  /**
   * One row of a table: each text is broken where it is wider than its column. Where the columns do
   * not fit the screen, the texts follow each other in the order of the heads.
   *
   * @param widths the widths of the columns
   * @param texts a text for each of them
   */
  public void cells(int[] widths, String... texts) {
    if (Arrays.stream(widths).map(columns -> columns + 1).sum() + 1 > width) {
      follow(texts[0], Arrays.copyOfRange(texts, 1, texts.length));
      return;
    }
    List<List<String>> cells = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      cells.add(Lines.wrapHard(CleanText.of(texts[i]), widths[i]));
    }
    int height = cells.stream().mapToInt(List::size).max().orElse(0);
    for (int line = 0; line < height; line++) {
      StringBuilder row = new StringBuilder(" ");
      for (int i = 0; i < cells.size(); i++) {
        List<String> cell = cells.get(i);
        row.append(' ').append(Lines.padded(line < cell.size() ? cell.get(line) : "", widths[i]));
      }
      out.println(row.toString().stripTrailing());
    }
  }

  private void follow(String name, String... texts) {
    String all =
        Arrays.stream(texts).map(text -> text.isEmpty() ? "-" : text).collect(joining("; "));
    wrapped(name.isEmpty() ? all : name + ": " + all, "  ", "    ");
  }

  /**
   * One fact in two columns.
   *
   * @param name what is compared
   * @param left the left one
   * @param right the right one
   */
  public void compared(String name, String left, String right) {
    int half = (width - COMPARED) / 2;
    if (half < LEAST_COMPARED) {
      follow(name, left, right);
      return;
    }
    cells(new int[] {NAME, half, half}, name, left, right);
  }

  /**
   * What the page is about, in its first lines.
   *
   * @param text the text
   */
  public void title(String text) {
    for (String line : Lines.wrap(CleanText.of(text), width)) {
      out.println(styled(BOLD, line));
    }
  }

  /**
   * A line that says how to read the others.
   *
   * @param text the text
   */
  public void quiet(String text) {
    for (String line : Lines.wrap(CleanText.of(text), width)) {
      out.println(styled(FAINT, line));
    }
  }

  /**
   * A labelled line of a summary, whose reasons are elsewhere.
   *
   * @param label what was asked, in a word or two; empty for more of the line above
   * @param text the answer
   */
  public void summary(String label, String text) {
    String first = Lines.padded(label, SUMMARY_LABEL) + " ";
    String rest = " ".repeat(first.length());
    for (String line : Lines.wrap(CleanText.of(text), width - rest.length())) {
      out.println(first + line);
      first = rest;
    }
  }

  /**
   * What comes below it.
   *
   * @param text the text
   */
  public void heading(String text) {
    out.println();
    for (String line : Lines.wrap(CleanText.of(text).toUpperCase(Locale.ROOT), width)) {
      out.println(styled(BOLD, line));
    }
  }

  /**
   * A line without a source: a fact of the record, or a heading of its own.
   *
   * @param text the text
   */
  public void line(String text) {
    wrapped(text, "  ", "    ");
  }

  /**
   * A row of a table, which is not wrapped.
   *
   * @param text the text
   */
  public void row(String text) {
    out.println(("  " + CleanText.of(text)).stripTrailing());
  }

  /**
   * A line that stands out among the reasons below it.
   *
   * @param text the text
   */
  public void item(String text) {
    out.println();
    boolean first = true;
    for (String line : Lines.wrap(CleanText.of(text), width - 4)) {
      out.println((first ? "  " : "    ") + styled(BOLD, line));
      first = false;
    }
  }

  /**
   * A labelled answer, and below it what it rests on.
   *
   * @param answer the answer
   */
  public void answer(Answer answer) {
    String first = "  " + Lines.padded(answer.label(), 22) + " ";
    if (first.length() > 25) {
      // A label that is longer than its column has lines of its own.
      wrapped(answer.label(), "  ", "  ");
      first = " ".repeat(25);
    }
    wrapped(answer.text(), first, " ".repeat(25));
    cite(" ".repeat(25), answer.rules());
  }

  /**
   * A reason, and below it what it rests on.
   *
   * @param reason the reason
   */
  public void reason(Reason reason) {
    said.add(reason);
    wrapped(reason.sentence(), "  - ", "    ");
    cite("    ", List.of(reason.rule()));
  }

  /**
   * Reasons one below the other; what has been said before is only named.
   *
   * @param reasons the reasons
   */
  public void reasons(Collection<Reason> reasons) {
    List<String> saidBefore = new ArrayList<>();
    for (Reason reason : reasons) {
      if (said.contains(reason)) {
        saidBefore.add(reason.rule().id());
      } else {
        reason(reason);
      }
    }
    if (!saidBefore.isEmpty()) {
      wrapped("See above: " + String.join(", ", saidBefore), "  - ", "    ");
    }
  }

  /**
   * Prints what a record as a whole lacks; nothing where it lacks nothing.
   *
   * @param missing what it lacks
   */
  public void notKnown(Missing missing) {
    missing.notKnown().forEach(one -> line("Not known: " + one + "."));
  }

  /**
   * Says that there are rows that could not be used, where they are printed at the end.
   *
   * @param missing what the record lacks
   */
  public void unusableBelow(Missing missing) {
    if (!missing.rows().isEmpty()) {
      line(missing.inShort() + ": see the end.");
    }
  }

  /**
   * Prints the rows that could not be used, and what that means; nothing where there is none.
   *
   * @param missing what the record lacks
   */
  public void unusable(Missing missing) {
    if (missing.rows().isEmpty()) {
      return;
    }
    heading("What we could not use, and what that means");
    for (Missing.Rows rows : missing.rows()) {
      rows.places().forEach(this::line);
      reason(rows.meaning());
    }
  }

  /**
   * Why a pathway was decided, and where another reading of the sources would lead.
   *
   * @param decision the decision
   */
  public void decision(PathwayDecision decision) {
    reasons(decision.reasons());
    Text.otherReading(decision).ifPresent(this::reason);
  }

  /**
   * A rule of the catalogue in one paragraph.
   *
   * @param rule the rule
   */
  public void rule(Rule rule) {
    wrapped(
        rule.id() + " (" + Text.lower(rule.evidence()) + "): " + rule.statement(), "  ", "    ");
  }

  private void cite(String indent, Collection<Rule> rules) {
    for (Rule rule : rules) {
      cited.addAll(rule.sources());
      evidence.add(rule.evidence());
      for (String line : Lines.wrap(Text.citation(rule), width - indent.length())) {
        out.println(indent + styled(FAINT, line));
      }
    }
  }

  /** What the words in brackets mean, and the documents that were cited. */
  public void sources() {
    if (cited.isEmpty()) {
      return;
    }
    heading("Where this comes from");
    for (Evidence kind : evidence) {
      wrapped(Text.lower(kind) + ": " + Text.meaning(kind), "  ", "    ");
    }
    wrapped(
        "reliability: "
            + Stream.of(Reliability.values())
                .map(reliability -> reliability + " " + Text.meaning(reliability))
                .collect(joining("; "))
            + ". We did not have the text of the framework; what it"
            + " says is known from these.",
        "  ",
        "    ");
    out.println();
    for (Source source : cited) {
      wrapped(Text.inFull(source), "  ", "    ");
    }
    out.println();
    line(HOW_TO_READ_A_RULE);
  }

  /** An empty line. */
  public void blank() {
    out.println();
  }

  private void wrapped(String text, String first, String rest) {
    String indent = first;
    for (String line : Lines.wrap(CleanText.of(text), width - rest.length())) {
      out.println(indent + line);
      indent = rest;
    }
  }

  private String styled(String style, String text) {
    return colour ? style + text + PLAIN : text;
  }
}
