/**
 * What has happened to one authority.
 *
 * <ul>
 *   <li>An {@link io.github.ilacs.history.InspectionHistory} is a {@link
 *       io.github.ilacs.history.LocalAuthority} and its activities in order of time, checked
 *       against the editions of the framework.
 *   <li>An {@link io.github.ilacs.history.Activity} is something on site (an {@link
 *       io.github.ilacs.history.Inspection}, a {@link io.github.ilacs.history.FocusedVisit}, a
 *       {@link io.github.ilacs.history.JointTargetedAreaInspection}, a {@link
 *       io.github.ilacs.history.MonitoringVisit}), a step of the annual cycle ({@link
 *       io.github.ilacs.history.SelfEvaluation}, {@link
 *       io.github.ilacs.history.AnnualEngagementMeeting}, {@link
 *       io.github.ilacs.history.AnnualEngagementLetter}), a {@linkplain
 *       io.github.ilacs.history.DutyDone duty done}, a {@linkplain
 *       io.github.ilacs.history.Reorganisation reorganisation}, an {@link
 *       io.github.ilacs.history.OfstedDecision} that Ofsted has told the authority, or a {@link
 *       io.github.ilacs.history.Gap} where the record is known to be incomplete.
 * </ul>
 *
 * <p>Beside its activities a history has the {@linkplain io.github.ilacs.history.LocalElection
 * local elections} that the caller gives, and the day to which its record is {@linkplain
 * io.github.ilacs.history.KnownTo known}.
 *
 * <p>{@link io.github.ilacs.history.InspectionHistory#knownOn} gives what of a history is known on
 * a day: a {@link io.github.ilacs.history.KnownHistory}. Every answer of the packages above is
 * worked out from it, and none from the whole history.
 *
 * <p>This package states facts and draws no conclusion from them. It may use {@code rule}, {@code
 * calendar}, {@code judgement} and {@code framework}. Start reading at {@link
 * io.github.ilacs.history.InspectionHistory}. No method here takes or returns null.
 */
@NullMarked
package io.github.ilacs.history;

import org.jspecify.annotations.NullMarked;
