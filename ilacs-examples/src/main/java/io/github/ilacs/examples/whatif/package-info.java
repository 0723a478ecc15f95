/**
 * What would follow from an outcome that has not happened yet.
 *
 * <p>A {@link io.github.ilacs.examples.whatif.Supposition} makes the inspection or the visit that
 * is supposed, a {@link io.github.ilacs.examples.whatif.WhatIfAnswer} what would follow from it;
 * {@link io.github.ilacs.examples.whatif.WhatIfPage} shows that on a terminal, and as JSON it is
 * its own document. Start with {@code WhatIfAnswer}.
 *
 * <p>It uses {@code words} and {@code terminal}.
 */
@NullMarked
package io.github.ilacs.examples.whatif;

import org.jspecify.annotations.NullMarked;
