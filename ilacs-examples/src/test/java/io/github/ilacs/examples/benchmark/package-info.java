/**
 * How fast the library is, beside others that do a part of the same work: see {@code
 * docs/performance.md}. {@link io.github.ilacs.examples.benchmark.Benchmarks} runs everything.
 */
@NullMarked
package io.github.ilacs.examples.benchmark;

import org.jspecify.annotations.NullMarked;
