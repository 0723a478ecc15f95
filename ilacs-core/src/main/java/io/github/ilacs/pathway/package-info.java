/**
 * Which pathway an authority is on, and why.
 *
 * <p>The edition's own test says where a set of judgements leads. {@link
 * io.github.ilacs.pathway.PathwayRules} adds what else is known of the authority. First it finds
 * the {@link io.github.ilacs.pathway.Ground}: what Ofsted has told, a gap in the record, a first
 * inspection, a report that is awaited, or the judgements of the last inspection. Then it explains
 * it: the {@link io.github.ilacs.pathway.PathwayDecision} is the result, with its reasons.
 *
 * <p>This package may use {@code rule}, {@code calendar}, {@code judgement}, {@code framework} and
 * {@code history}. Start reading at {@link io.github.ilacs.pathway.PathwayRules}. No method here
 * takes or returns null.
 */
@NullMarked
package io.github.ilacs.pathway;

import org.jspecify.annotations.NullMarked;
