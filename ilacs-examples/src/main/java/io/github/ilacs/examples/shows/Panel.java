package io.github.ilacs.examples.shows;

import io.github.ilacs.examples.words.Text;
import java.util.List;
import java.util.stream.Stream;

/**
 * Counts that belong together: a table, and the picture that is drawn of it.
 *
 * @param id unique among all panels; stays from release to release
 * @param title what is counted
 * @param look how it is drawn
 * @param n how many things were counted
 * @param things what they are called
 * @param summary the most important of it in a few sentences
 * @param heads what the rows, the columns and the notes are
 * @param rows the counts; each row has as many as there are columns
 * @param measures numbers that are no counts, such as the median
 */
record Panel(
    String id,
    String title,
    Look look,
    int n,
    Things things,
    String summary,
    Heads heads,
    List<Row> rows,
    List<Measure> measures) {

  /** How a panel is drawn. */
  enum Look {
    /** A bar for each row: the first column solid, a second one hollow. */
    BARS,
    /** A mark for each count, as large as the count. */
    GRID,
    /** Not at all: the table says it. */
    TABLE
  }

  /**
   * What is counted.
   *
   * @param one what one is called, for example {@code pair of inspections}
   * @param many what more of them are called
   */
  record Things(String one, String many) {

    /** What more are called ends in s. */
    static Things of(String one) {
      return new Things(one, one + "s");
    }
  }

  /** How many were counted, in words. */
  String counted() {
    return Text.counted(n, things.one(), things.many());
  }

  /**
   * The headings of a table.
   *
   * @param rows what a row is
   * @param columns what is counted in each column
   * @param note what the note at the end of a row says; empty where no row has one
   * @param marked what a count that stands out is; empty where none does
   */
  record Heads(String rows, List<Column> columns, String note, String marked) {

    static Heads of(String rows, String... columns) {
      return new Heads(rows, Stream.of(columns).map(Column::of).toList(), "", "");
    }

    Heads withNote(String heading) {
      return new Heads(rows, columns, heading, marked);
    }
  }

  /**
   * A column.
   *
   * @param heading its heading
   * @param inShort the same for a narrow picture
   */
  record Column(String heading, String inShort) {

    static Column of(String heading) {
      return new Column(heading, heading);
    }
  }

  /**
   * A row.
   *
   * @param label what is counted in it
   * @param counts the counts, in the order of the columns
   * @param marked the place of the count that is to stand out, from 0; -1 for none
   * @param note what else there is to say about it; empty for nothing
   */
  record Row(String label, List<Integer> counts, int marked, String note) {

    static Row of(String label, List<Integer> counts) {
      return new Row(label, counts, -1, "");
    }
  }

  /**
   * A number that is no count.
   *
   * @param label what it is, for example {@code half by}
   * @param value the number, rounded to a tenth
   * @param unit months or working days
   */
  record Measure(String label, double value, String unit) {}
}
