/**
 * How any answer looks as a table: as CSV, and as an Excel workbook.
 *
 * <p>A {@link io.github.ilacs.examples.table.Table} has headings and rows, and each of its cells is
 * a {@link io.github.ilacs.examples.table.Cell}: a text, a day, a number or nothing. {@code
 * CsvText} writes it as CSV and {@code XlsxBytes} as a workbook. In both, a text that a spreadsheet
 * would run as a formula stays a text. Start with {@code Table}.
 *
 * <p>It uses {@code words}, and knows no command, no subject and no other form.
 */
@NullMarked
package io.github.ilacs.examples.table;

import org.jspecify.annotations.NullMarked;
