/**
 * How the rules and the outlook fit what really happened.
 *
 * <p>{@link io.github.ilacs.examples.backtest.Backtest} counts how often the rules fit, {@link
 * io.github.ilacs.examples.backtest.BacktestExplanation} names what came otherwise, and {@link
 * io.github.ilacs.examples.backtest.OutlookBacktest} scores the outlook beside simpler ways to
 * foretell the next inspection and the next visit. Start with {@code Backtest}.
 *
 * <p>It uses {@code record}, {@code words} and {@code json}.
 */
@NullMarked
package io.github.ilacs.examples.backtest;

import org.jspecify.annotations.NullMarked;
