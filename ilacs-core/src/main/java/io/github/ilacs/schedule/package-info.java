/**
 * What comes next for an authority, and when.
 *
 * <p>A {@link io.github.ilacs.schedule.Scheduler} is the service: it holds the editions, the
 * working days and the choice of {@link io.github.ilacs.schedule.Anchor}, and answers with a {@link
 * io.github.ilacs.schedule.Schedule}. That holds the pathway and the {@link
 * io.github.ilacs.schedule.NextInspection}: its type, its window, the {@link
 * io.github.ilacs.schedule.WindowState} on the day asked and, by the {@link
 * io.github.ilacs.schedule.CallCalendar}, the days on which the call can come.
 *
 * <p>This is the top floor of the library's rules: it may use every package below. Start reading at
 * {@link io.github.ilacs.schedule.Scheduler}. No method here takes or returns null.
 */
@NullMarked
package io.github.ilacs.schedule;

import org.jspecify.annotations.NullMarked;
