/**
 * The plan of one authority: its history in brief, its pathway, its next inspection, what is due,
 * and why.
 *
 * <p>{@link io.github.ilacs.examples.plan.Plan} is what the plan says, made once. Its forms show
 * it: {@link io.github.ilacs.examples.plan.PlanPage} on a terminal, {@link
 * io.github.ilacs.examples.plan.PlanHtml} as a page, {@link io.github.ilacs.examples.plan.PlanFeed}
 * as a calendar and {@link io.github.ilacs.examples.plan.PlanDocument} as JSON. Start with {@code
 * Plan}.
 *
 * <p>It uses {@code record}, {@code words}, the forms, and {@code outlook} for one line.
 */
@NullMarked
package io.github.ilacs.examples.plan;

import org.jspecify.annotations.NullMarked;
