/**
 * How an answer looks as a calendar feed.
 *
 * <p>{@link io.github.ilacs.examples.feed.CalendarFeed} takes each {@link
 * io.github.ilacs.examples.feed.FeedEvent} and writes them all as iCalendar. Which events there are
 * is said in the room of their subject.
 *
 * <p>It uses {@code words}, and knows no subject and no other form.
 */
@NullMarked
package io.github.ilacs.examples.feed;

import org.jspecify.annotations.NullMarked;
