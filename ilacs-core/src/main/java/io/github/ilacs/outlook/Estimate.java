package io.github.ilacs.outlook;

import io.github.ilacs.JsonByModule;
import java.util.Locale;

/**
 * A figure that was estimated from cases, and how far it may be out.
 *
 * @param value the figure
 * @param standardError its standard error: the figure is about as likely as not to be within two
 *     thirds of it, and nearly certain to be within three of it
 */
public record Estimate(double value, double standardError) implements JsonByModule {

  /**
   * Checks the parts.
   *
   * @param value the figure
   * @param standardError its standard error: the figure is about as likely as not to be within two
   *     thirds of it, and nearly certain to be within three of it
   * @throws IllegalArgumentException unless both are finite and the error is not negative
   */
  public Estimate {
    if (!Double.isFinite(value) || !(standardError >= 0) || Double.isInfinite(standardError)) {
      throw new IllegalArgumentException(
          "an estimate is a number with its error, not " + value + " ± " + standardError);
    }
  }

  /** The figure and its error with one decimal, for example {@code 40.1 ± 0.5}. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.1f ± %.1f", value, standardError);
  }
}
