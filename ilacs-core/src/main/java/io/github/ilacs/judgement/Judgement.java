package io.github.ilacs.judgement;

import io.github.ilacs.JsonByModule;
import java.util.Objects;

/**
 * A grade given to one area by an inspection.
 *
 * @param area what was judged
 * @param grade the grade it was given
 */
public record Judgement(JudgementArea area, Grade grade) implements JsonByModule {

  /**
   * Checks the parts.
   *
   * @param area what was judged
   * @param grade the grade it was given
   * @throws NullPointerException if either is null
   */
  public Judgement {
    Objects.requireNonNull(area, "area");
    Objects.requireNonNull(grade, "grade");
  }

  /** For example {@code in-care=good}. */
  @Override
  public String toString() {
    return area + "=" + grade.label();
  }
}
