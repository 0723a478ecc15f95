package io.github.ilacs.judgement;

import io.github.ilacs.JsonByModule;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The four-point scale (rule G-GR-1), from best to worst.
 *
 * <p>The natural order is from best to worst; {@link #isAtLeast} reads better than {@code
 * compareTo}.
 */
public enum Grade implements JsonByModule {
  /** Outstanding. */
  OUTSTANDING("outstanding"),
  /** Good. */
  GOOD("good"),
  /**
   * Requires improvement to be good. Some reports of 2018 print only "Requires improvement"; it is
   * the same grade (rule G-GR-2).
   */
  REQUIRES_IMPROVEMENT("requires improvement to be good"),
  /** Inadequate. */
  INADEQUATE("inadequate");

  private final String label;

  Grade(String label) {
    this.label = label;
  }

  /**
   * The grade as the reports print it, in lower case.
   *
   * @return for example {@code requires improvement to be good}
   */
  public String label() {
    return label;
  }

  /**
   * Whether this grade is as good as another or better.
   *
   * @param other the grade to compare with
   * @return true if this grade equals the other or is better
   */
  public boolean isAtLeast(Grade other) {
    Objects.requireNonNull(other, "other");
    return compareTo(other) <= 0;
  }

  /**
   * Whether this grade is good or outstanding, which is what the pathways turn on (rules P-GO and
   * P-26-A).
   *
   * @return true for {@link #OUTSTANDING} and {@link #GOOD}
   */
  public boolean isGoodOrBetter() {
    return isAtLeast(GOOD);
  }

  /**
   * Reads a grade in any form in which it has been printed or stored: {@code Requires improvement
   * to be good}, {@code Requires improvement}, {@code requires_improvement}, {@code
   * requires-improvement}. Case and surrounding space do not matter. Reads back {@link #toString}
   * and {@link #label}.
   *
   * @param text the printed grade
   * @return the grade
   * @throws IllegalArgumentException if the text is none of the four grades
   */
  public static Grade parse(String text) {
    Objects.requireNonNull(text, "text");
    return switch (Printed.normalised(text)) {
      case "outstanding" -> OUTSTANDING;
      case "good" -> GOOD;
      case "requires improvement", "requires improvement to be good" -> REQUIRES_IMPROVEMENT;
      case "inadequate" -> INADEQUATE;
      default ->
          throw new IllegalArgumentException(
              "'"
                  + text
                  + "' is not a grade; the grades are "
                  + Arrays.stream(values()).map(Grade::label).collect(Collectors.joining(", ")));
    };
  }
}
