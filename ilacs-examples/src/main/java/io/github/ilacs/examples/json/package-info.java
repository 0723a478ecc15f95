/**
 * How an answer looks as JSON.
 *
 * <p>{@link io.github.ilacs.examples.json.Json} writes a document the same on every machine; the
 * library's own module says how its values look. What a document holds is said where its answer is
 * made.
 *
 * <p>It uses {@code record} and {@code words}, and knows no other form.
 */
@NullMarked
package io.github.ilacs.examples.json;

import org.jspecify.annotations.NullMarked;
