package io.github.ilacs.schedule;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.rule.Evidence;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rules;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One thing that has happened, is due or is to come, with its reasons. */
@Value.Immutable
public sealed interface ScheduleItem permits ImmutableScheduleItem {

  /**
   * What it is about.
   *
   * @return the kind
   */
  ItemKind kind();

  /**
   * What it is, in words that need no context.
   *
   * @return for example {@code Action plan after the focused visit of 2021-11-09 to 2021-11-10}
   */
  String title();

  /**
   * When: the days on which it took place or can take place, or the one day by which it is due. Not
   * adjusted to working days or for a suspension.
   *
   * @return the days, both ends included; empty where no day is sourced
   */
  Optional<DateWindow> when();

  /**
   * When, adjusted to working days or for a suspension.
   *
   * @return the days, both ends included; empty where they are those of {@link #when()}
   */
  Optional<DateWindow> adjusted();

  /**
   * How it stands to the day asked.
   *
   * @return the state
   */
  ItemState state();

  /**
   * How binding it is.
   *
   * @return the force
   */
  Force force();

  /**
   * The day of what caused it; nothing is due before its cause.
   *
   * @return the day, or empty where it has no cause in the history
   */
  Optional<LocalDate> cause();

  /**
   * Why: the rule that gives it its day first.
   *
   * @return the reasons; never empty
   */
  List<Reason> reasons();

  /**
   * How well it is known: an answer is never better known than the weakest of its reasons.
   *
   * @return the weakest evidence among the reasons
   */
  default Evidence evidence() {
    return reasons().stream().map(Reason::evidence).max(Comparator.naturalOrder()).orElseThrow();
  }

  /**
   * The last day of it, adjusted where it has been.
   *
   * @return the day, or empty where no day is sourced
   */
  default Optional<LocalDate> lastDay() {
    return adjusted().or(this::when).map(DateWindow::end);
  }

  /**
   * Whether Ofsted has set its day (rule L-TOLD).
   *
   * @return true if the first of its reasons is that Ofsted has told it
   */
  default boolean isTold() {
    return reasons().get(0).rule().equals(Rules.L_TOLD);
  }

  /**
   * Starts an item. A scheduler makes the items of its schedules; this is for reading one back, and
   * for a caller's tests.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ScheduleItem}. */
  final class Builder extends ImmutableScheduleItem.Builder {

    Builder() {}

    /**
     * Builds the item.
     *
     * @return the item
     * @throws IllegalStateException if the kind, the title, the state or the force is missing
     * @throws IllegalArgumentException if there is no reason, or an adjusted day without the day
     *     that was adjusted
     */
    @Override
    public ScheduleItem build() {
      ScheduleItem item = super.build();
      if (item.reasons().isEmpty()) {
        throw new IllegalArgumentException("the item '" + item.title() + "' has no reason");
      }
      if (item.adjusted().isPresent() && item.when().isEmpty()) {
        throw new IllegalArgumentException(
            "the item '"
                + item.title()
                + "' was adjusted to "
                + item.adjusted().get()
                + " from no day");
      }
      return item;
    }
  }
}
