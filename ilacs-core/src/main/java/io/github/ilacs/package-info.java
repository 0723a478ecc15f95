/**
 * The root of the library. It holds the style of the values in the packages below it, and nothing
 * that a caller uses.
 */
@NullMarked
@ValueStyle
package io.github.ilacs;

import org.jspecify.annotations.NullMarked;
