/**
 * What has happened to one authority.
 *
 * <ul>
 *   <li>An {@link io.github.ilacs.history.InspectionHistory} is a {@link
 *       io.github.ilacs.history.LocalAuthority} and its activities in order of time, checked
 *       against the editions of the framework.
 *   <li>An {@link io.github.ilacs.history.Activity} is an {@link
 *       io.github.ilacs.history.Inspection}, a {@link io.github.ilacs.history.FocusedVisit}, an
 *       {@link io.github.ilacs.history.OfstedDecision} that Ofsted has told the authority, or a
 *       {@link io.github.ilacs.history.Gap} where the record is known to be incomplete.
 * </ul>
 *
 * <p>This package states facts and draws no conclusion from them. It may use {@code rule}, {@code
 * calendar}, {@code judgement} and {@code framework}. Start reading at {@link
 * io.github.ilacs.history.InspectionHistory}. No method here takes or returns null.
 */
@NullMarked
package io.github.ilacs.history;

import org.jspecify.annotations.NullMarked;
