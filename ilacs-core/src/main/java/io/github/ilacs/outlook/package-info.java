/**
 * How likely the call and the next visit are, week by week.
 *
 * <p>No rule says when in its window an inspection comes; the published record shows how long
 * authorities have waited. An {@link io.github.ilacs.outlook.OutlookModel} is a curve fitted to
 * those {@link io.github.ilacs.outlook.Wait}s, a few figures in all: one comes with the library,
 * and {@code OutlookModel.fit} makes one from any record. It turns a schedule into an {@link
 * io.github.ilacs.outlook.Outlook}: each day on which the next inspection can start, with the
 * probability that it is that one. A {@link io.github.ilacs.outlook.VisitModel} does the same for
 * the next visit, and gives a {@link io.github.ilacs.outlook.VisitOutlook}. What both outlooks
 * answer is a {@link io.github.ilacs.outlook.Forecast}, and {@link
 * io.github.ilacs.outlook.ExpectedMonth} adds up those of many authorities.
 *
 * <p>An outlook is OBSERVED and never a rule. It adds to the window and does not replace it. How it
 * was made and how well it does is in {@code docs/outlook.md}.
 *
 * <p>This package may use every package below. Start reading at {@link
 * io.github.ilacs.outlook.OutlookModel}. No method here takes or returns null.
 */
@NullMarked
package io.github.ilacs.outlook;

import org.jspecify.annotations.NullMarked;
