package io.github.ilacs.examples.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What became of the rows of a file. */
record Rows(List<UsedRow> used, List<UnusableRow> unusable, RowCounts counts) {

  static final String FILE = "file.csv";

  /** Reads a file that is given in memory. */
  static Rows read(RowFormat format, byte[] bytes) {
    return read(format, new ByteArrayInputStream(bytes));
  }

  static Rows read(RowFormat format, String text) {
    return read(format, text.getBytes(StandardCharsets.UTF_8));
  }

  static Rows read(RowFormat format, InputStream bytes) {
    List<UsedRow> used = new ArrayList<>();
    List<UnusableRow> unusable = new ArrayList<>();
    RowConsumer rows =
        new RowConsumer() {
          @Override
          public void used(UsedRow row) {
            used.add(row);
          }

          @Override
          public void unusable(UnusableRow row) {
            unusable.add(row);
          }
        };
    try {
      return new Rows(used, unusable, format.read(FILE, bytes, rows));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The places of all rows, used or not. */
  List<Place> places() {
    List<Place> places = new ArrayList<>();
    used.forEach(row -> places.add(row.place()));
    unusable.forEach(row -> places.add(row.place()));
    return places;
  }

  /**
   * Checks that no row was lost, by a count of lines that knows nothing of the reader: each is part
   * of one row, or of the header, or blank.
   *
   * @param headerLines how many lines the header takes
   * @param bytes the file
   */
  void checkThatNoneIsLost(int headerLines, byte[] bytes) {
    assertThat(counts).isEqualTo(new RowCounts(places().size(), used.size(), unusable.size()));
    List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
    boolean[] taken = new boolean[lines.size()];
    for (Place place : places()) {
      assertThat(place.file()).isEqualTo(FILE);
      assertThat(place.firstLine()).isBetween(headerLines + 1L, (long) lines.size());
      assertThat(place.lastLine()).isBetween(place.firstLine(), (long) lines.size());
      for (long line = place.firstLine(); line <= place.lastLine(); line++) {
        int index = (int) line - 1;
        assertThat(taken[index]).as("line %s is in two rows", line).isFalse();
        taken[index] = true;
      }
      if (place.lastLine() > place.firstLine()) {
        assertThat(lines.get((int) place.firstLine() - 1)).as("%s", place).contains("\"");
        assertThat(lines.get((int) place.lastLine() - 1)).as("%s", place).contains("\"");
      }
    }
    for (int i = headerLines; i < lines.size(); i++) {
      assertThat(taken[i] || lines.get(i).isBlank())
          .as("line %s is neither used nor reported: '%s'", i + 1, lines.get(i))
          .isTrue();
    }
    assertThat(unusable).allSatisfy(row -> assertThat(row.reason()).isNotBlank());
  }
}
