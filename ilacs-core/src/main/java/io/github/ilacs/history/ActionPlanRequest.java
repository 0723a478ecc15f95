package io.github.ilacs.history;

import io.github.ilacs.JsonByModule;
import java.util.Objects;
import java.util.Optional;

/**
 * What the letter about a focused visit says of an action plan in its own words, which win over
 * every rule about such letters (rule F-7).
 *
 * @param planWithin within how many working days of receiving the letter it wants the action plan;
 *     empty where it asks for none
 * @param draftWithin within how many working days of receiving the letter it asks for an early
 *     draft; empty where it asks for none
 */
public record ActionPlanRequest(Optional<Integer> planWithin, Optional<Integer> draftWithin)
    implements JsonByModule {

  /** What a letter says that asks for no action plan. */
  public static final ActionPlanRequest NONE =
      new ActionPlanRequest(Optional.empty(), Optional.empty());

  /**
   * Checks the parts.
   *
   * @param planWithin within how many working days it wants the action plan
   * @param draftWithin within how many working days it asks for an early draft
   * @throws NullPointerException if a part is null
   * @throws IllegalArgumentException if a number is not positive, or there is a draft without a
   *     plan
   */
  public ActionPlanRequest {
    Objects.requireNonNull(planWithin, "planWithin");
    Objects.requireNonNull(draftWithin, "draftWithin");
    requirePositive("an action plan", planWithin);
    requirePositive("an early draft", draftWithin);
    if (planWithin.isEmpty() && draftWithin.isPresent()) {
      throw new IllegalArgumentException(
          "a letter cannot ask for an early draft within "
              + draftWithin.get()
              + " working days and for no action plan");
    }
  }

  /**
   * What a letter says that asks for an action plan and no early draft.
   *
   * @param planWithin within how many working days of receiving the letter; positive
   * @return the request
   * @throws IllegalArgumentException if the number is not positive
   */
  public static ActionPlanRequest within(int planWithin) {
    return new ActionPlanRequest(Optional.of(planWithin), Optional.empty());
  }

  /**
   * What a letter says that asks for an action plan and an early draft of it.
   *
   * @param planWithin within how many working days of receiving the letter; positive
   * @param draftWithin within how many working days of receiving the letter; positive
   * @return the request
   * @throws IllegalArgumentException if a number is not positive
   */
  public static ActionPlanRequest within(int planWithin, int draftWithin) {
    return new ActionPlanRequest(Optional.of(planWithin), Optional.of(draftWithin));
  }

  private static void requirePositive(String what, Optional<Integer> days) {
    Objects.requireNonNull(days, what);
    if (days.isPresent() && days.get() <= 0) {
      throw new IllegalArgumentException(
          what + " cannot be wanted within " + days.get() + " working days");
    }
  }
}
