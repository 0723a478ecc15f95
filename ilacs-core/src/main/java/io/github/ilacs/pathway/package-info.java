/**
 * Which pathway an authority is on, and why.
 *
 * <p>The edition's own test says where a set of judgements leads. {@link
 * io.github.ilacs.pathway.PathwayRules} puts the history around it: what was known on the day
 * asked, what Ofsted has told the authority, an area for priority action since, a grade under the
 * SIF, a first inspection, a gap in the record. The {@link io.github.ilacs.pathway.PathwayDecision}
 * is the result, with its reasons.
 *
 * <p>This package may use {@code rule}, {@code calendar}, {@code judgement}, {@code framework} and
 * {@code history}. Start reading at {@link io.github.ilacs.pathway.PathwayRules}. No method here
 * takes or returns null.
 */
@NullMarked
package io.github.ilacs.pathway;

import org.jspecify.annotations.NullMarked;
