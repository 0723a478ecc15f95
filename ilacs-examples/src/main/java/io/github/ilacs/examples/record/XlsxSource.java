package io.github.ilacs.examples.record;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/**
 * The rows of an Excel workbook: of the sheet that is named like the file, or else of the first one
 * that is shown.
 *
 * <p>Of a formula the value counts that was saved with it. A number that is shown as a date is a
 * day, by whichever of the two systems of dates the workbook has.
 */
final class XlsxSource implements TableSource {

  /** What is no part of a date in the form in which a number is shown: quoted, escaped, colours. */
  private static final Pattern WORDS = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\[[^\\]]*\\]");

  private static final Pattern DAY_OR_YEAR = Pattern.compile("[dDyY]");

  /** A number of more digits is no value of a record, and could be written out without end. */
  private static final int MOST_DIGITS = 40;

  private final String file;
  private final ReadableWorkbook workbook;
  private final Stream<org.dhatim.fastexcel.reader.Row> stream;
  private final Iterator<org.dhatim.fastexcel.reader.Row> rows;
  private long number;

  /** As many as the first row has values; 0 before it was read. */
  private int columns;

  XlsxSource(String file, InputStream bytes) throws IOException {
    this.file = file;
    byte[] content = XlsxCheck.read(file, bytes);
    try {
      // What goes wrong in one cell is that cell's.
      workbook =
          new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, true));
      stream = sheet(workbook, file).openStream();
      rows = stream.iterator();
    } catch (IOException | RuntimeException e) {
      throw XlsxCheck.broken(file, e);
    }
  }

  private static Sheet sheet(ReadableWorkbook workbook, String file) {
    int end = file.lastIndexOf('.');
    String name = end < 0 ? file : file.substring(0, end);
    List<Sheet> sheets = workbook.getSheets().toList();
    return sheets.stream()
        .filter(sheet -> sheet.getName().strip().equalsIgnoreCase(name))
        .findFirst()
        .or(
            () ->
                sheets.stream()
                    .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                    .findFirst())
        .orElseThrow(() -> new IllegalArgumentException("it has no sheet"));
  }

  @Override
  public @Nullable Row next() {
    try {
      if (!rows.hasNext()) {
        return null;
      }
      org.dhatim.fastexcel.reader.Row row = rows.next();
      // Not every program numbers its rows.
      number = Math.max(number + 1, row.getRowNum());
      return new Row(Place.inSheet(file, number), values(row), null);
    } catch (RuntimeException e) {
      throw XlsxCheck.broken(file, e);
    }
  }

  /** As many values as there are columns, and more only where something stands in them. */
  private List<String> values(org.dhatim.fastexcel.reader.Row row) {
    List<String> values = new ArrayList<>();
    for (Cell cell : row) {
      values.add(cell == null ? "" : text(cell));
    }
    while (values.size() > columns && Values.plain(values.get(values.size() - 1)).isEmpty()) {
      values.remove(values.size() - 1);
    }
    if (columns == 0) {
      columns = values.size();
    }
    while (values.size() < columns) {
      values.add("");
    }
    return values;
  }

  private static String text(Cell cell) {
    Object value = cell.getValue();
    if (value instanceof BigDecimal number) {
      return isDate(cell.getDataFormatString()) ? day(cell, number) : plain(number);
    }
    String written = value == null ? cell.getRawValue() : value.toString();
    if (written != null) {
      return written;
    }
    // Without a value that was saved with it, a formula is no value, and no empty cell either.
    return cell.getFormula() == null ? "" : "=" + cell.getFormula();
  }

  private static boolean isDate(@Nullable String form) {
    return form != null && DAY_OR_YEAR.matcher(WORDS.matcher(form).replaceAll("")).find();
  }

  private static String day(Cell cell, BigDecimal number) {
    try {
      LocalDateTime moment = cell.asDate();
      return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
          ? moment.toLocalDate().toString()
          : moment.toString();
    } catch (DateTimeException e) {
      return plain(number);
    }
  }

  private static String plain(BigDecimal number) {
    BigDecimal digits = number.stripTrailingZeros();
    return digits.precision() > MOST_DIGITS || Math.abs(digits.scale()) > MOST_DIGITS
        ? digits.toString()
        : digits.toPlainString();
  }

  @Override
  public void close() throws IOException {
    stream.close();
    workbook.close();
  }
}
