/**
 * How likely the next inspection of one authority is, month by month.
 *
 * <p>It uses {@code words} and the forms. Start with {@link
 * io.github.ilacs.examples.outlook.OutlookHtml}.
 */
@NullMarked
package io.github.ilacs.examples.outlook;

import org.jspecify.annotations.NullMarked;
