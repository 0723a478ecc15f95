package io.github.ilacs.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A line of a file of the catalogue.
 *
 * @param file the name of the file
 * @param line the number of the line in it, from 1
 * @param section the heading above it; empty where there is none
 * @param fields what stands between the bars
 */
record Row(String file, int line, String section, List<String> fields) {

  private static final String HEADING = "## ";

  /** Reads a file that lies beside this class. */
  static List<Row> read(String file) {
    try (InputStream in = Objects.requireNonNull(Row.class.getResourceAsStream(file), file)) {
      return parse(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  /** The rows of a text, without its headings, its remarks and its empty lines. */
  static List<Row> parse(String file, String text) {
    List<Row> rows = new ArrayList<>();
    String section = "";
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      if (line.startsWith(HEADING)) {
        section = line.substring(HEADING.length()).strip();
      } else if (!line.isBlank() && !line.startsWith("#")) {
        rows.add(new Row(file, number, section, stripped(line.split("\\|", -1))));
      }
    }
    return rows;
  }

  /** What stands between the commas of a field. */
  List<String> list(int field) {
    return stripped(fields.get(field).split(",", -1));
  }

  /** Refuses a row that has fewer or more fields. */
  void requireFields(int fewest, int most) {
    if (fields.size() < fewest || fields.size() > most) {
      throw new IllegalArgumentException(
          fields.size() + " fields, and " + fewest + " to " + most + " are needed: " + fields);
    }
  }

  /** What is wrong, and where. */
  IllegalArgumentException wrong(IllegalArgumentException what) {
    return new IllegalArgumentException(file + ", line " + line + ": " + what.getMessage(), what);
  }

  private static List<String> stripped(String[] parts) {
    for (int i = 0; i < parts.length; i++) {
      parts[i] = parts[i].strip();
    }
    return List.of(parts);
  }
}
