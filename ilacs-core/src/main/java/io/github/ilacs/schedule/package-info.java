/**
 * What comes next for an authority, and when.
 *
 * <p>A {@link io.github.ilacs.schedule.Scheduler} is the service: it holds the editions, the
 * working days and the choice of {@link io.github.ilacs.schedule.Anchor}, and answers with a {@link
 * io.github.ilacs.schedule.Schedule}. That holds the pathway and the {@link
 * io.github.ilacs.schedule.NextInspection}: its type, its window, the {@link
 * io.github.ilacs.schedule.WindowState} on the day asked and, by the {@link
 * io.github.ilacs.calls.CallCalendar}, the days on which the call can come.
 *
 * <p>A schedule also lists everything that has happened, is due or is to come as {@link
 * io.github.ilacs.schedule.ScheduleItem}s, says how many visits are expected, warns of what has
 * never been seen in the record, and tells day by day what must be ready. {@link
 * io.github.ilacs.schedule.WhatIf} puts it beside the schedule after an outcome that has not
 * happened yet.
 *
 * <p>Inside, a scheduler finds what is {@linkplain io.github.ilacs.history.KnownHistory known on
 * the day}, then the window, then the items. {@code Situation} is what every item is made from, and
 * one small class makes the items of one kind: {@code DutyItems}, {@code AnnualItems} and so on.
 *
 * <p>All rules are applied here or in the packages that this one may use: all but {@code outlook}
 * and those for JSON. Start reading at {@link io.github.ilacs.schedule.Scheduler}. No method here
 * takes or returns null.
 */
@NullMarked
package io.github.ilacs.schedule;

import org.jspecify.annotations.NullMarked;
