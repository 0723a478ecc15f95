/**
 * The snippets of the documentation, compiled here and run by a test.
 *
 * <p>Each region between {@code tag::name} and {@code end::name} stands in one page of the guide.
 * Start with {@link io.github.ilacs.examples.snippets.ReadmeExample}.
 *
 * <p>It uses no other room, and is used by none. {@code TwoAuthorities} is the data of its
 * snippets.
 */
@NullMarked
package io.github.ilacs.examples.snippets;

import org.jspecify.annotations.NullMarked;
