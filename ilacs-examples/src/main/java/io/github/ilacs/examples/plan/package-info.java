/**
 * The plan of one authority: its history in brief, its pathway, its next inspection, what is due,
 * and why.
 *
 * <p>{@link io.github.ilacs.examples.plan.Plan} is what the plan says; {@link
 * io.github.ilacs.examples.plan.PlanPage}, {@link io.github.ilacs.examples.plan.PlanHtml} and
 * {@link io.github.ilacs.examples.plan.CalendarFeed} show it on a terminal, as a page and as a
 * calendar. Start with {@code Plan}.
 *
 * <p>It uses {@code record}, {@code words}, the forms, and {@code outlook} for one line.
 */
@NullMarked
package io.github.ilacs.examples.plan;

import org.jspecify.annotations.NullMarked;
