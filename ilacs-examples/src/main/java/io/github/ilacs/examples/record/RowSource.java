package io.github.ilacs.examples.record;

import io.github.ilacs.examples.record.LineReader.Line;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Queue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Groups the lines of a CSV file to rows, and passes them on for a parser to take apart.
 *
 * <p>A row is usually a line, also one that is blank, but before the header blank lines are none.
 * It goes on where a quoted value has line breaks. But a quote that is opened and never properly
 * closed is the trouble of its own line, and the lines after it are read as if nothing had
 * happened.
 *
 * <p>What is passed on has every quote closed, so that a parser finds exactly the rows that were
 * found here, in the same order; {@link #nextRow} says where each stands and what is wrong with it.
 * No more than a row, and the lines in which its end was looked for, is kept in memory.
 */
final class RowSource extends Reader {

  /** How many lines a row may have. */
  static final int MOST_LINES = 1_000;

  /** How many characters a row may have, on one line or on several. */
  static final int MOST_CHARACTERS = LineReader.MOST_CHARACTERS;

  /** What may separate the values. Of two that stand as often in a header, the first does. */
  private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

  /** How Excel says in a first line what separates the values. */
  private static final Pattern SAYS_SEPARATOR =
      Pattern.compile("\\s*\"?sep=([,;\t])\"?[,;\\s]*", Pattern.CASE_INSENSITIVE);

  private static final String UNCLOSED = "a quote is opened and not closed";

  /**
   * What is known of a row before its values are.
   *
   * @param firstLine its first line, counted from 1
   * @param lastLine its last line
   * @param trouble why its values cannot be told apart; null where they can
   */
  record Row(long firstLine, long lastLine, @Nullable String trouble) {}

  private final LineReader lines;

  /** Lines that were read in search of the end of a quoted value, and are rows of their own. */
  private final Deque<Line> putBack = new ArrayDeque<>();

  private final Queue<Row> passedOn = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private final char separator;
  private final Quotes noQuotes;
  private int given;

  /** As many as the first row has values; 0 before it was read. */
  private int columns;

  RowSource(LineReader lines) throws IOException {
    this.lines = lines;
    Line header = firstLine();
    Matcher said = SAYS_SEPARATOR.matcher(header == null ? "" : header.text());
    if (said.matches()) {
      separator = said.group(1).charAt(0);
      header = firstLine();
    } else {
      separator = header == null ? SEPARATORS.get(0) : mostFrequent(header.text());
    }
    noQuotes = Quotes.none(separator);
    if (header != null) {
      putBack.addFirst(header);
    }
  }

  /** The next line that has more than space and separators. */
  private @Nullable Line firstLine() throws IOException {
    Line line = nextLine();
    while (line != null && !line.isCut() && hasNoValue(line.text())) {
      line = nextLine();
    }
    return line;
  }

  private static boolean hasNoValue(String line) {
    return line.chars().allMatch(c -> SEPARATORS.contains((char) c) || Character.isWhitespace(c));
  }

  /** What stands most often in a header, outside its quotes. */
  private static char mostFrequent(String header) {
    char most = SEPARATORS.get(0);
    int values = 0;
    for (char candidate : SEPARATORS) {
      int found = Quotes.none(candidate).after(header).values();
      if (found > values) {
        most = candidate;
        values = found;
      }
    }
    return most;
  }

  /** What separates the values: what a first line says, or stands most often in the header. */
  char separator() {
    return separator;
  }

  /** What is known of the first of the passed-on rows that has not been asked for yet. */
  Row nextRow() {
    return passedOn.remove();
  }

  @Override
  public int read(char[] target, int from, int length) throws IOException {
    // Never more than one row, so that what is wrong with the header is told before more is read.
    if (given == text.length() && !passOnRow()) {
      return -1;
    }
    int count = Math.min(length, text.length() - given);
    text.getChars(given, given + count, target, from);
    given += count;
    return count;
  }

  /** Does nothing: whoever opened the file closes it. */
  @Override
  public void close() {}

  private boolean passOnRow() throws IOException {
    Line line = nextLine();
    if (line == null) {
      return false;
    }
    // Most rows have no quote, and their values are for the parser to count.
    Quotes quotes =
        columns > 0 && line.text().indexOf('"') < 0 ? noQuotes : noQuotes.after(line.text());
    if (line.isCut()) {
      passOnBroken(line, quotes, "the line is longer than " + MOST_CHARACTERS + " characters");
    } else if (quotes.isOpen()) {
      passOnToTheEndOfQuote(line, quotes);
    } else {
      passOn(line.number(), line.number(), quotes.values(), null, line.text());
    }
    return true;
  }

  private void passOnToTheEndOfQuote(Line first, Quotes onFirstLine) throws IOException {
    List<Line> more = new ArrayList<>();
    StringBuilder row = new StringBuilder(first.text());
    Quotes quotes = onFirstLine;
    String trouble = null;
    while (trouble == null && quotes.isOpen()) {
      Line line = nextLine();
      if (line == null) {
        trouble = UNCLOSED;
      } else {
        more.add(line);
        row.append('\n').append(line.text());
        quotes = quotes.after(line.text());
        if (line.isCut() || row.length() > MOST_CHARACTERS || more.size() == MOST_LINES) {
          trouble =
              UNCLOSED + " within " + MOST_LINES + " lines and " + MOST_CHARACTERS + " characters";
        } else if (quotes.areBroken() || hasOtherThanColumns(quotes)) {
          // A quote that happens to be closed by a later one would swallow the rows in between.
          trouble = UNCLOSED;
        }
      }
    }
    if (trouble == null) {
      long last = first.number() + more.size();
      passOn(first.number(), last, quotes.values(), null, row.toString());
    } else {
      for (int i = more.size() - 1; i >= 0; i--) {
        putBack.addFirst(more.get(i));
      }
      passOnBroken(first, onFirstLine, trouble);
    }
  }

  /** Whether a row has too many values, or has come to its end with too few. */
  private boolean hasOtherThanColumns(Quotes quotes) {
    return columns > 0
        && (quotes.values() > columns || (!quotes.isOpen() && quotes.values() < columns));
  }

  private void passOnBroken(Line line, Quotes quotes, String trouble) {
    String closed = quotes.isOpen() ? line.text() + '"' : line.text();
    passOn(line.number(), line.number(), quotes.values(), trouble, closed);
  }

  private void passOn(
      long firstLine, long lastLine, int values, @Nullable String trouble, String row) {
    if (columns == 0) {
      columns = values;
    }
    passedOn.add(new Row(firstLine, lastLine, trouble));
    text.setLength(0);
    text.append(row).append('\n');
    given = 0;
  }

  private @Nullable Line nextLine() throws IOException {
    Line line = putBack.poll();
    return line == null ? lines.next() : line;
  }
}
