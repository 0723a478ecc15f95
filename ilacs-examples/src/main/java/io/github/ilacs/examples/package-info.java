/**
 * A small command-line program on the library, and the snippets of its documentation.
 *
 * <p>{@link io.github.ilacs.examples.Ilacs} is the program. Each of its commands is a class of its
 * own; what they print is laid out by {@code Page}. Published records are read in {@code record}.
 */
@NullMarked
package io.github.ilacs.examples;

import org.jspecify.annotations.NullMarked;
