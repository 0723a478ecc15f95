/**
 * How an answer looks on a terminal.
 *
 * <p>A {@link io.github.ilacs.examples.terminal.Page} takes headings, answers and reasons, breaks
 * them to its width with {@link io.github.ilacs.examples.words.Lines}, and lists at its end the
 * sources that it cited. It gives a text; whether that is printed is for its caller to say.
 *
 * <p>It uses {@code words}, and knows no command and no other form.
 */
@NullMarked
package io.github.ilacs.examples.terminal;

import org.jspecify.annotations.NullMarked;
