/**
 * What is new: two sides of a record, or two records, compared authority by authority.
 *
 * <p>{@link io.github.ilacs.examples.changes.Changes} is made once from two {@link
 * io.github.ilacs.examples.changes.Side}s and answers by {@link
 * io.github.ilacs.examples.changes.ChangeKind}. A {@code View} is one authority on one side: what
 * had been published by then, and its schedule. For each subject a small class, such as {@code
 * WindowNews}, compares two views. {@code ChangesPage}, {@code ChangesHtml}, {@code
 * ChangesDocument} and {@code ChangesTable} give one answer in four forms.
 *
 * <p>It uses {@code record}, {@code words} and the forms, and knows no command. Start with {@code
 * Changes}.
 */
@NullMarked
package io.github.ilacs.examples.changes;

import org.jspecify.annotations.NullMarked;
