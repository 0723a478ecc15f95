/**
 * A static site of the authorities of a record: pages that lead to each other, and the same answers
 * beside them as files for calendars, spreadsheets and programs.
 *
 * <p>{@link io.github.ilacs.examples.site.Site} makes it, file by file; {@code Addresses} says
 * where each page lies, and {@code Places} where each leads. What a page says is said in the room
 * of its subject, so this room has no template and no sentence about an inspection.
 *
 * <p>It uses the rooms of the subjects and of the forms. Where the files go is for its caller.
 */
@NullMarked
package io.github.ilacs.examples.site;

import org.jspecify.annotations.NullMarked;
