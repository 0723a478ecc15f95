/**
 * On which days inspectors can come.
 *
 * <p>A {@link io.github.ilacs.calls.CallCalendar} knows on which days an inspection can begin, on
 * which day the call announces it, and why an inspection cannot begin on the other days. Each such
 * day with its call is a {@link io.github.ilacs.calls.PossibleStart}. It knows nothing of
 * authorities and their windows.
 *
 * <p>This package may use {@code rule}, {@code calendar}, {@code judgement} and {@code framework}.
 * Start reading at {@link io.github.ilacs.calls.CallCalendar}. No method here takes or returns
 * null.
 */
@NullMarked
package io.github.ilacs.calls;

import org.jspecify.annotations.NullMarked;
