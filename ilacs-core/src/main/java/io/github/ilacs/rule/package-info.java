/**
 * How an answer explains itself.
 *
 * <p>It uses nothing else of the library, and everything else uses it.
 *
 * <ul>
 *   <li>A {@link io.github.ilacs.rule.Rule} is one thing that is known about the framework. Its
 *       {@link io.github.ilacs.rule.Evidence} says how well, its {@link
 *       io.github.ilacs.rule.Source}s say where from.
 *   <li>{@link io.github.ilacs.rule.Rules} is the catalogue: every rule that the library knows, by
 *       its stable id, and {@link io.github.ilacs.rule.Sources} are the documents behind it. What
 *       they say is in the files {@code rules.txt}, {@code sources.txt} and {@code not-sourced.txt}
 *       beside these classes, read when somebody first asks for it.
 *   <li>A {@link io.github.ilacs.rule.Reason} joins a rule to the facts that triggered it, and
 *       makes a sentence of both. Every date, window and decision that the library gives carries
 *       its reasons.
 * </ul>
 *
 * <p>Start reading at {@link io.github.ilacs.rule.Reason}. No method here takes or returns null.
 */
@NullMarked
package io.github.ilacs.rule;

import org.jspecify.annotations.NullMarked;
