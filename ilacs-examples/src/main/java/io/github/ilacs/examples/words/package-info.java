/**
 * Words that the program says in more than one form.
 *
 * <p>{@link io.github.ilacs.examples.words.Text} has the days and what the library's words are
 * called in a sentence; an {@link io.github.ilacs.examples.words.Answer} is one thing that is said,
 * with what it rests on; {@link io.github.ilacs.examples.words.CleanText} takes out of a text what
 * would steer the terminal that shows it, and {@link io.github.ilacs.examples.words.Lines} breaks a
 * text to a width. {@link io.github.ilacs.examples.words.RecordEnd} and {@link
 * io.github.ilacs.examples.words.Missing} say what a record does not know. Start with {@code
 * Answer}.
 *
 * <p>It uses the library and the records, and knows no form.
 */
@NullMarked
package io.github.ilacs.examples.words;

import org.jspecify.annotations.NullMarked;
