/**
 * Reads what Ofsted has published about many authorities.
 *
 * <p>{@link io.github.ilacs.examples.record.PublishedRecord#read} takes a folder with {@code
 * inspections.csv} and {@code focused_visits.csv}, or the file {@code ofsted_csc_ilacs_history.csv}
 * that the sector publishes. It reads to the end: every row is either used or reported with its
 * line and the reason, and what could not be used becomes a gap in the history of its authority,
 * never "nothing happened".
 */
@NullMarked
package io.github.ilacs.examples.record;

import org.jspecify.annotations.NullMarked;
