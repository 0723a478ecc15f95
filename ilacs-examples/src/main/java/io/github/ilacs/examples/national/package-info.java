/**
 * All authorities of a record on one day, in the order of who is next.
 *
 * <p>{@link io.github.ilacs.examples.national.National} is what is said; {@link
 * io.github.ilacs.examples.national.NationalPage}, {@link
 * io.github.ilacs.examples.national.NationalHtml} and {@link
 * io.github.ilacs.examples.national.NationalDocument} show it on a terminal, as a page and as JSON.
 * Start with {@code National}.
 *
 * <p>It uses {@code record}, {@code words}, {@code outlook} and the forms.
 */
@NullMarked
package io.github.ilacs.examples.national;

import org.jspecify.annotations.NullMarked;
