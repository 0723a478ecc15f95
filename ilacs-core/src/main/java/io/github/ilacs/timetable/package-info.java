/**
 * How one inspection or visit runs, from the call to what the authority owes afterwards.
 *
 * <p>{@link io.github.ilacs.timetable.Timetables} lay out a short or standard inspection, a focused
 * visit or a joint targeted area inspection from the day of the call or from the first day on site.
 * The result is a {@link io.github.ilacs.timetable.Timetable} of {@link
 * io.github.ilacs.timetable.TimetableStep}s, each with its reasons. It knows nothing of
 * authorities. Each of the three has a class of its own, such as {@code FocusedVisitTimetable}.
 *
 * <p>This package may use {@code rule}, {@code calendar}, {@code judgement}, {@code framework} and
 * {@code calls}. Start reading at {@link io.github.ilacs.timetable.Timetables}. No method here
 * takes or returns null.
 */
@NullMarked
package io.github.ilacs.timetable;

import org.jspecify.annotations.NullMarked;
