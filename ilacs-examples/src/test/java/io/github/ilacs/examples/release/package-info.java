/**
 * The release, rehearsed: what docs/releasing.md says is done with copies of the project, with a
 * key that is thrown away and nothing uploaded. It takes minutes, so it runs with {@code
 * -Prehearsal}.
 */
@NullMarked
package io.github.ilacs.examples.release;

import org.jspecify.annotations.NullMarked;
