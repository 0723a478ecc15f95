/**
 * The snippets of the documentation, compiled here and run by a test.
 *
 * <p>Each region between {@code tag::name} and {@code end::name} stands in one page of the guide.
 * Start with {@link io.github.ilacs.examples.snippets.ReadmeExample}.
 *
 * <p>It uses {@code record} for two authorities, and is used by nobody.
 */
@NullMarked
package io.github.ilacs.examples.snippets;

import org.jspecify.annotations.NullMarked;
