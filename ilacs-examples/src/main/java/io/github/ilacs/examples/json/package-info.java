/**
 * How an answer looks as JSON, and how a history is read from it.
 *
 * <p>{@link io.github.ilacs.examples.json.Json} writes a document the same on every machine; the
 * library's own module says how its values look. What a document holds is said where its answer is
 * made.
 *
 * <p>{@link io.github.ilacs.examples.json.HistoryReader} reads what a caller knows, one document or
 * one on each line, and says where it is wrong.
 *
 * <p>It uses {@code record} and {@code words}, and knows no other form.
 */
@NullMarked
package io.github.ilacs.examples.json;

import org.jspecify.annotations.NullMarked;
