/**
 * What the record of published inspections shows of some authorities: visits, waits, topics,
 * publication and grades, in counts.
 *
 * <p>{@link io.github.ilacs.examples.shows.RecordShows} is what is said: a list of {@link
 * io.github.ilacs.examples.shows.Shown}, each made by a class of its own from what had been
 * published by the day asked. Every form is written from these and knows no subject: {@link
 * io.github.ilacs.examples.shows.ShowsPage}, {@link io.github.ilacs.examples.shows.ShowsHtml},
 * {@link io.github.ilacs.examples.shows.ShowsTable} and {@link
 * io.github.ilacs.examples.shows.ShowsDocument}. Start with {@code RecordShows}.
 *
 * <p>It uses {@code record}, {@code words} and the forms.
 */
@NullMarked
package io.github.ilacs.examples.shows;

import org.jspecify.annotations.NullMarked;
