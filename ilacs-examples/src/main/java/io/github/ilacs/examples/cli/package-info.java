/**
 * The command line: reads what is asked, has it answered in the room of its subject, and chooses
 * the form.
 *
 * <p>{@link io.github.ilacs.examples.cli.Ilacs} is the program, and each of its commands is a class
 * here. Commands about one authority share {@code AuthorityOptions}, those about many {@code
 * SelectionOptions}; all give their answers in {@code Forms}. Start with {@code PlanCommand}.
 *
 * <p>It stands above every other room, and it alone knows the library that reads arguments, the
 * clock and the terminal.
 */
@NullMarked
package io.github.ilacs.examples.cli;

import org.jspecify.annotations.NullMarked;
