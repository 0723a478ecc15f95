/**
 * How each value looks as JSON, for both versions of Jackson and without either. A caller does not
 * see this package: the modules of {@code io.github.ilacs.jackson} and {@code
 * io.github.ilacs.jackson3} are its two doors.
 *
 * <p>{@link io.github.ilacs.form.Forms} has the form of every value, made of what Java tells of its
 * type and of {@code FormTable}, the one table of names. A {@link io.github.ilacs.form.Form} is one
 * of five: a text, a number, many values, an object, or one of several. It writes to a {@link
 * io.github.ilacs.form.DocumentWriter} and reads from a {@link
 * io.github.ilacs.form.DocumentReader}, which each Jackson has in its own package. What has not its
 * form is refused with a {@link io.github.ilacs.form.FormException}, whose message begins with the
 * way to what is wrong.
 *
 * <p>It stands below both doors and above all values. Start reading at {@link
 * io.github.ilacs.form.Forms}. No method here takes or returns null unless it says so.
 */
@NullMarked
package io.github.ilacs.form;

import org.jspecify.annotations.NullMarked;
