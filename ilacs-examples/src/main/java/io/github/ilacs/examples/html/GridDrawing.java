package io.github.ilacs.examples.html;

import io.github.ilacs.examples.words.CleanText;
import io.github.ilacs.examples.words.Lines;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws a table of counts: in each place a mark whose area goes with the count, and below it the
 * count itself. It comes wide, and narrow for a telephone, where the name of a row stands above it.
 */
public final class GridDrawing {

  private static final double WIDE = 940;
  private static final double NARROW = 330;
  private static final double WIDE_NAMES = 330;
  private static final double WIDEST_COLUMN = 150;
  private static final double LINE = 19;
  private static final double RADIUS = 15;
  private static final double ROOM = 2;

  /** The widest letter of a name takes so much, so that no name reaches into the marks. */
  private static final double LETTER = 15;

  private static final int MOST_LINES = 4;

  private final Drawing drawing;
  private final boolean wide;
  private final List<String> columns;
  private final double left;
  private final double column;
  private final int letters;
  private double y;

  private GridDrawing(Drawing drawing, boolean wide, List<String> columns) {
    this.drawing = drawing;
    this.wide = wide;
    this.columns = columns;
    this.left = wide ? WIDE_NAMES : 0;
    double room = (wide ? WIDE : NARROW) - left;
    this.column = Math.min(WIDEST_COLUMN, room / Math.max(1, columns.size()));
    this.letters = (int) ((wide ? WIDE_NAMES : NARROW) / LETTER);
  }

  /**
   * A row of counts.
   *
   * @param name what stands before it
   * @param counts a count for each column; none is drawn for 0
   * @param marked the place of the count that is drawn as a square and not as a circle, from 0; any
   *     other number for none
   */
  public record Row(String name, List<Integer> counts, int marked) {}

  /**
   * A heading of a column in both widths.
   *
   * @param wide the heading for a wide picture
   * @param narrow the same in a few letters
   */
  public record Heading(String wide, String narrow) {}

  /**
   * Draws a table of counts.
   *
   * @param id the id of the wide picture
   * @param title what it shows, in a few words
   * @param description what can be read from it, for those who can't see it
   * @param headings a heading for each column
   * @param rows the rows from the top down
   * @return the picture in both widths
   */
  public static Figure figure(
      String id, String title, String description, List<Heading> headings, List<Row> rows) {
    Drawing wide = new Drawing(id, title, description, WIDE);
    Drawing narrow = new Drawing(id + "-narrow", title, description, NARROW);
    new GridDrawing(wide, true, headings.stream().map(Heading::wide).toList()).draw(rows);
    new GridDrawing(narrow, false, headings.stream().map(Heading::narrow).toList()).draw(rows);
    return new Figure(title, wide, narrow);
  }

  private void draw(List<Row> rows) {
    drawHeadings();
    int most =
        rows.stream()
            .flatMap(row -> row.counts().stream())
            .mapToInt(Integer::intValue)
            .max()
            .orElse(0);
    rows.forEach(row -> draw(row, most));
    drawing.setHeight(y + ROOM);
  }

  private void drawHeadings() {
    List<List<String>> headings =
        columns.stream().map(one -> Lines.wrap(one, (int) (column / LETTER * 1.7))).toList();
    int most = headings.stream().mapToInt(List::size).max().orElse(0);
    for (int i = 0; i < headings.size(); i++) {
      double from = LINE * (most - headings.get(i).size() + 1);
      for (String line : headings.get(i)) {
        drawing.label(middle(i), from, "middle", line, "tick");
        from += LINE;
      }
    }
    y = most * LINE + 8;
  }

  private void draw(Row row, int most) {
    drawing.line(0, y, wide ? WIDE : NARROW, y, "grid");
    List<String> name = name(row.name());
    double textTop = y;
    for (String line : name) {
      textTop += LINE;
      drawing.label(0, textTop, "start", line, "text");
    }
    double marks = wide ? y : textTop;
    for (int i = 0; i < row.counts().size(); i++) {
      int count = row.counts().get(i);
      if (count > 0) {
        boolean isMarked = i == row.marked();
        double radius = Math.max(2, RADIUS * Math.sqrt((double) count / most));
        drawing.mark(
            isMarked ? Drawing.Shape.SQUARE : Drawing.Shape.CIRCLE,
            middle(i),
            marks + RADIUS + 6,
            // A square of the same area as a circle.
            isMarked ? radius * Math.sqrt(Math.PI) / 2 : radius,
            isMarked ? "window" : "closed");
        drawing.label(
            middle(i), marks + 2 * RADIUS + 6 + LINE, "middle", String.valueOf(count), "text");
      }
    }
    y = Math.max(textTop, marks + 2 * RADIUS + 6 + LINE) + 8;
  }

  private List<String> name(String name) {
    List<String> lines = Lines.wrapHard(CleanText.of(name), letters);
    if (lines.size() <= MOST_LINES) {
      return lines;
    }
    List<String> first = new ArrayList<>(lines.subList(0, MOST_LINES - 1));
    first.add("…");
    return first;
  }

  private double middle(int place) {
    return left + column * (place + 0.5);
  }
}
