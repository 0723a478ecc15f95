package io.github.ilacs.examples.record;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a file with one name or code of an authority on each line. */
public final class NamesFile {

  /** Many times as many as there are authorities. */
  private static final int MOST_NAMES = 2_000;

  private static final String COMMENT = "#";
  private static final String QUOTE = "\"";

  private NamesFile() {}

  /**
   * A name or a code.
   *
   * @param line the number of its line, counted from 1
   * @param name the name or code as it is written, without space or quotes around it
   */
  public record Name(long line, String name) {}

  /**
   * Reads the file to its end. A blank line is passed over, and so is one that begins with {@code
   * #}. The file can have any encoding and any line end that a record can have.
   *
   * @param file the file
   * @return the names in their order
   * @throws RecordException if it cannot be read, has no name, or far more than there are
   *     authorities
   */
  public static List<Name> read(Path file) {
    List<Name> names = new ArrayList<>();
    try (InputStream bytes = Files.newInputStream(file)) {
      LineReader lines = new LineReader(bytes);
      for (LineReader.Line line = lines.next(); line != null; line = lines.next()) {
        String text = line.text().strip();
        if (!text.isEmpty() && !text.startsWith(COMMENT)) {
          names.add(new Name(line.number(), UnusableRow.shortened(unquoted(text))));
        }
        if (names.size() > MOST_NAMES) {
          throw new RecordException(
              file + " has more than " + MOST_NAMES + " names; write one authority on each line");
        }
      }
    } catch (NoSuchFileException e) {
      throw new RecordException("there is no file " + file);
    } catch (IOException e) {
      throw new RecordException("cannot read " + file + ": " + e.getMessage());
    }
    if (names.isEmpty()) {
      throw new RecordException(
          "there is no name in " + file + "; write one authority on each line");
    }
    return names;
  }

  /** A spreadsheet puts quotes around a name with a comma. */
  private static String unquoted(String text) {
    return text.length() > 2 && text.startsWith(QUOTE) && text.endsWith(QUOTE)
        ? text.substring(1, text.length() - 1).strip()
        : text;
  }
}
