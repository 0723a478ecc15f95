/**
 * Writes the parts of the documentation that are made from the library.
 *
 * <p>{@link io.github.ilacs.examples.docs.RulesPage} writes {@code docs/rules.md}, with {@link
 * io.github.ilacs.examples.docs.RulesInCode} for where each rule is applied, and {@link
 * io.github.ilacs.examples.docs.JsonSchema} writes {@code docs/ilacs.schema.json}. Tests compare
 * both with what stands there.
 *
 * <p>It uses {@code json}.
 */
@NullMarked
package io.github.ilacs.examples.docs;

import org.jspecify.annotations.NullMarked;
