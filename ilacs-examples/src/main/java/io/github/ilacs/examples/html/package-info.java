/**
 * How an answer looks as a page of HTML.
 *
 * <p>{@link io.github.ilacs.examples.html.HtmlTemplate} fills a template with a view, which is data
 * and holds no markup. {@link io.github.ilacs.examples.html.Rationale} says each reason once and
 * links to it from wherever it comes again. A {@link io.github.ilacs.examples.html.Drawing} is a
 * picture as data; {@link io.github.ilacs.examples.html.BarDrawing}, {@link
 * io.github.ilacs.examples.html.GridDrawing} and {@link
 * io.github.ilacs.examples.html.TimelineDrawing} draw one. The style sheet and the parts that all
 * pages share stand beside these classes; the template of a page stands in the room of its subject.
 *
 * <p>It uses {@code words}, and knows no subject and no other form.
 */
@NullMarked
package io.github.ilacs.examples.html;

import org.jspecify.annotations.NullMarked;
