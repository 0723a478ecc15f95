package io.github.ilacs.examples.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What became of the rows of a file. */
record Rows(
    List<UsedRow> used,
    List<UnusableRow> unusable,
    List<Place> passedOver,
    List<UnusableRow> unread,
    RowCounts counts) {

  static final String FILE = "file.csv";

  /** A line in which nobody sees anything but what separates values and goes around them. */
  private static final Pattern NOTHING =
      Pattern.compile("[\\s\\p{Z}\\x00-\\x20\\u0085\u200B\u2060\uFEFF\",;]*");

  /** Reads a file that is given in memory. */
  static Rows read(RowFormat format, byte[] bytes) {
    return read(format, new ByteArrayInputStream(bytes));
  }

  static Rows read(RowFormat format, String text) {
    return read(format, text.getBytes(StandardCharsets.UTF_8));
  }

  static Rows read(RowFormat format, InputStream bytes) {
    return read(format, FILE, bytes);
  }

  static Rows read(RowFormat format, String file, InputStream bytes) {
    List<UsedRow> used = new ArrayList<>();
    List<UnusableRow> unusable = new ArrayList<>();
    List<Place> passedOver = new ArrayList<>();
    List<UnusableRow> unread = new ArrayList<>();
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

          @Override
          public void passedOver(Place place) {
            passedOver.add(place);
          }

          @Override
          public void unread(UnusableRow notice) {
            unread.add(notice);
          }
        };
    try {
      RowCounts counts = format.read(file, bytes, rows);
      return new Rows(used, unusable, passedOver, unread, counts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The places of all rows in which something stands, used or not. */
  List<Place> places() {
    List<Place> places = new ArrayList<>();
    used.forEach(row -> places.add(row.place()));
    unusable.forEach(row -> places.add(row.place()));
    return places;
  }

  /**
   * Checks that no row was lost, by a count of lines that knows nothing of the reader: each is part
   * of one row, or of the header.
   *
   * @param headerLines how many lines the header takes
   * @param bytes the file
   */
  void checkThatNoneIsLost(int headerLines, byte[] bytes) {
    List<Place> all = new ArrayList<>(places());
    all.addAll(passedOver);
    assertThat(counts)
        .isEqualTo(new RowCounts(all.size(), used.size(), unusable.size(), passedOver.size()));
    List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
    boolean[] taken = new boolean[lines.size()];
    for (Place place : all) {
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
      assertThat(taken[i])
          .as("line %s is not used, reported or passed over: '%s'", i + 1, lines.get(i))
          .isTrue();
    }
    // Of bytes that are not UTF-8 one is a space: that without a break, of Windows-1252.
    List<String> inBytes = new String(bytes, StandardCharsets.ISO_8859_1).lines().toList();
    for (Place place : passedOver) {
      for (long line = place.firstLine(); line <= place.lastLine(); line++) {
        int index = (int) line - 1;
        assertThat(lines.get(index).contains("\uFFFD") ? inBytes.get(index) : lines.get(index))
            .as("%s", place)
            .matches(NOTHING);
      }
    }
    assertThat(unusable).allSatisfy(row -> assertThat(row.reason()).isNotBlank());
  }
}
