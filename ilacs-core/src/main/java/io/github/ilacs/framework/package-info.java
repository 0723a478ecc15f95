/**
 * The editions of the framework that have been in force, as data.
 *
 * <ul>
 *   <li>An {@link io.github.ilacs.framework.Edition} says which areas are judged, how the
 *       judgements lead to a {@link io.github.ilacs.framework.Pathway} (its {@link
 *       io.github.ilacs.framework.PathwayCriteria}) and which numbers hold, each a {@link
 *       io.github.ilacs.framework.Figure} beside its rule.
 *   <li>A {@link io.github.ilacs.framework.Timeline} gives the edition in force on a day. {@link
 *       io.github.ilacs.framework.Timeline#england()} has Ofsted's; a caller who adds one or
 *       changes a number gets a new timeline, and passes it in. Nothing is global.
 * </ul>
 *
 * <p>A number that changes with an edition stands in {@code EnglishEditions}, one that changes on a
 * day of its own in {@code EnglishFigures}, and neither anywhere else. This package may use {@code
 * rule}, {@code calendar} and {@code judgement}; it knows nothing of any authority. Start reading
 * at {@link io.github.ilacs.framework.Timeline}. No method here takes or returns null.
 */
@NullMarked
package io.github.ilacs.framework;

import org.jspecify.annotations.NullMarked;
