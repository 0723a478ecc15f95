package io.github.ilacs.examples.words;

import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What came of asking about one authority of many. One contradictory record must not take the
 * others with it, nor be left out in silence.
 *
 * @param value the answer; empty where there is none
 * @param problem why there is none; empty where there is one
 */
public record Attempt<T>(Optional<T> value, String problem) {

  /**
   * Asks.
   *
   * @param question gives the answer, or refuses what contradicts itself
   * @return the answer, or why there is none
   */
  public static <T> Attempt<T> of(Supplier<T> question) {
    try {
      return new Attempt<>(Optional.of(question.get()), "");
    } catch (IllegalArgumentException | DateTimeException e) {
      return new Attempt<>(Optional.empty(), String.valueOf(e.getMessage()));
    }
  }

  /**
   * Asks on.
   *
   * @param question what to ask with this answer
   * @return the answer to it, or why there is none
   */
  public <R> Attempt<R> then(Function<T, R> question) {
    return value.isPresent()
        ? of(() -> question.apply(value.get()))
        : new Attempt<>(Optional.empty(), problem);
  }
}
