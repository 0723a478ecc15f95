/**
 * The root of the library. It holds what all values of the packages below have in common, and
 * nothing that a caller uses.
 */
@NullMarked
@ValueStyle
package io.github.ilacs;

import org.jspecify.annotations.NullMarked;
