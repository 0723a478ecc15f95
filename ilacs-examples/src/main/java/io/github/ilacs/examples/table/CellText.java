package io.github.ilacs.examples.table;

import io.github.ilacs.examples.words.CleanText;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The texts of a table, made harmless. */
final class CellText {

  private static final Pattern LINE_BREAK = Pattern.compile("\r\n|\r|\n");

  /**
   * What a spreadsheet begins a formula with, whatever space stands before it; the last four are
   * their wide forms, which some take for the same. A tab or a line break at the beginning is a way
   * to get what follows into a cell of its own.
   */
  private static final Pattern FORMULA =
      Pattern.compile("[\\s\\p{Z}]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*|[\t\r\n].*", Pattern.DOTALL);

  private CellText() {}

  /** A text without what would steer a terminal; a line break stays, as a line feed. */
  static String clean(String text) {
    return Arrays.stream(LINE_BREAK.split(text, -1))
        .map(CleanText::of)
        .collect(Collectors.joining("\n"));
  }

  /** Whether a spreadsheet would run it, as it is or cleaned. */
  static boolean isFormula(String text) {
    return FORMULA.matcher(text).matches() || FORMULA.matcher(clean(text)).matches();
  }
}
