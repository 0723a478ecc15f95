/**
 * What inspectors say: grades, judgements and findings.
 *
 * <ul>
 *   <li>A {@link io.github.ilacs.judgement.Judgement} gives a {@link
 *       io.github.ilacs.judgement.Grade} to a {@link io.github.ilacs.judgement.JudgementArea}. The
 *       {@link io.github.ilacs.judgement.Judgements} of one inspection hold one for each area.
 *   <li>A {@link io.github.ilacs.judgement.Finding} is what a letter says without a grade: a
 *       strength, an area for improvement or an area for priority action.
 * </ul>
 *
 * <p>The edition says which areas an inspection judges: see {@code framework}. This package only
 * knows every name that Ofsted has printed. It may use {@code rule} and {@code calendar}. Start
 * reading at {@link io.github.ilacs.judgement.Judgements}. No method here takes or returns null.
 */
@NullMarked
package io.github.ilacs.judgement;

import org.jspecify.annotations.NullMarked;
