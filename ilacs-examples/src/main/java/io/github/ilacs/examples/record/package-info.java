/**
 * Reads what Ofsted has published about many authorities.
 *
 * <p>{@link io.github.ilacs.examples.record.PublishedRecord#england} is the record of all of
 * England that comes with the program, in the resources beside these classes, and {@link
 * io.github.ilacs.examples.record.EnglishAuthority} what is known of its authorities beside their
 * inspections.
 *
 * <p>{@link io.github.ilacs.examples.record.PublishedRecord#read} takes a folder with {@code
 * inspections.csv}, {@code focused_visits.csv} and {@code jtais.csv}, or the file {@code
 * ofsted_csc_ilacs_history.csv} that the sector publishes. It reads to the end: every row is either
 * used or reported with its line and the reason, and what could not be used becomes a gap in the
 * history of its authority, never "nothing happened".
 *
 * <p>Whoever needs only the rows, or has more of them than memory, takes them one by one from a
 * {@link io.github.ilacs.examples.record.RecordReader}. Inside, a {@code CsvTable} finds the
 * columns of a file and a {@code RowFormat} says what its rows mean. Of a text, a {@code
 * LineReader} finds the lines, a {@code RowSource} groups them to rows and a {@code CsvSource} has
 * a CSV parser take them apart; of an Excel workbook, an {@code XlsxSource} has the rows, once an
 * {@code XlsxCheck} has looked through it.
 */
@NullMarked
package io.github.ilacs.examples.record;

import org.jspecify.annotations.NullMarked;
