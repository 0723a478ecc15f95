package io.github.ilacs.examples.table;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;

/**
 * An answer as a table, for Excel, LibreOffice, Power BI and whatever else reads one.
 *
 * <p>Two things are done to texts, because they may come from a file of somebody else's. Characters
 * that would steer a terminal or turn the direction of what is read become spaces, as in every
 * other form; a line break inside a text stays. And a text that a spreadsheet would run as a
 * formula is kept from it: in CSV an apostrophe stands before it, and in a workbook its cell is one
 * of text.
 *
 * @param headings what stands in each column; each is different
 * @param rows a cell for each column
 */
public record Table(List<String> headings, List<List<Cell>> rows) {

  /** Tells Excel that a file is UTF-8: without it, Excel reads the bytes in the machine's own. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /**
   * Checks and copies the parts.
   *
   * @param headings what stands in each column; each is different
   * @param rows a cell for each column
   * @throws NullPointerException if a part is null
   * @throws IllegalArgumentException if there is no column, two have one heading, or a row does not
   *     have one cell for each column
   */
  public Table {
    headings = List.copyOf(headings);
    rows = rows.stream().map(List::copyOf).toList();
    if (headings.isEmpty() || new HashSet<>(headings).size() < headings.size()) {
      throw new IllegalArgumentException(
          "a table needs columns with different headings, not " + headings);
    }
    for (List<Cell> row : rows) {
      if (row.size() != headings.size()) {
        throw new IllegalArgumentException(
            "a row of " + row.size() + " cells does not fit the columns " + headings + ": " + row);
      }
    }
  }

  /**
   * The table as CSV in the form of RFC 4180: a comma between two cells, quotes where a cell needs
   * them, and CR LF at the end of each row. A day is written as {@code 2026-11-24}, which every
   * spreadsheet reads as a day.
   *
   * <p>There is no byte-order mark, because this is for a pipe and for standard output: the program
   * at the other end would take the mark for a part of the first heading.
   *
   * @return the text
   */
  public String csv() {
    return CsvText.of(this);
  }

  /**
   * The same text as a file in UTF-8. It begins with a byte-order mark: people open a file with a
   * double click, and without the mark Excel takes its letters for those of an older encoding.
   * LibreOffice, Power BI and {@code --record} read the mark as well; a Python program reads such a
   * file with {@code utf-8-sig}.
   *
   * @return the bytes of the file
   */
  public byte[] csvFile() {
    return (BYTE_ORDER_MARK + csv()).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * The table as an Excel workbook with one sheet. Days and numbers are such, the headings stay in
   * sight, and each column can be filtered.
   *
   * @param sheet the name of the sheet; what Excel does not take in one is replaced
   * @return the bytes of the file
   */
  public byte[] xlsx(String sheet) {
    return XlsxBytes.of(this, sheet);
  }
}
