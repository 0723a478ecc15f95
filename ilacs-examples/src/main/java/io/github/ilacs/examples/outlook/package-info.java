/**
 * How likely the next inspection and the next visit of one authority are, month by month.
 *
 * <p>{@link io.github.ilacs.examples.outlook.OutlookAnswer} is what is said, made once. Its forms
 * show it: {@link io.github.ilacs.examples.outlook.OutlookPage} on a terminal, {@link
 * io.github.ilacs.examples.outlook.OutlookHtml} as a page and {@link
 * io.github.ilacs.examples.outlook.OutlookDocument} as JSON. Start with {@code OutlookAnswer}.
 *
 * <p>It uses {@code record}, {@code words} and the forms.
 */
@NullMarked
package io.github.ilacs.examples.outlook;

import org.jspecify.annotations.NullMarked;
