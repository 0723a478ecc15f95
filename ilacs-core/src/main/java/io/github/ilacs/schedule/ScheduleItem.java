package io.github.ilacs.schedule;

import io.github.ilacs.JsonByModule;
import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.framework.Force;
import io.github.ilacs.history.Activity;
import io.github.ilacs.rule.Evidence;
import io.github.ilacs.rule.Reason;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that has happened, is due or is to come, with its reasons.
 *
 * <p>An item is a value. It makes its {@linkplain #title() title} only when you ask for it, as a
 * {@link Reason} makes its sentence.
 */
public final class ScheduleItem implements JsonByModule {

  /** By the last day, what has none last; then by kind and title. */
  static final Comparator<ScheduleItem> IN_ORDER_OF_DATE = new InOrderOfDate();

  private final ItemKind kind;
  private final String words;
  private final @Nullable Activity about;
  private final @Nullable DateWindow when;
  private final @Nullable DateWindow adjusted;
  private final ItemState state;
  private final Force force;
  private final boolean told;
  private final @Nullable LocalDate cause;
  private final List<Reason> reasons;

  private ScheduleItem(
      ItemKind kind,
      String words,
      @Nullable Activity about,
      @Nullable DateWindow when,
      @Nullable DateWindow adjusted,
      ItemState state,
      Force force,
      boolean told,
      @Nullable LocalDate cause,
      List<Reason> reasons) {
    this.kind = kind;
    this.words = words;
    this.about = about;
    this.when = when;
    this.adjusted = adjusted;
    this.state = state;
    this.force = force;
    this.told = told;
    this.cause = cause;
    this.reasons = reasons;
  }

  /**
   * Starts an item. A scheduler makes the items of its schedules; this is for reading one back, and
   * for a caller's tests.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * What it is about.
   *
   * @return the kind
   */
  public ItemKind kind() {
    return kind;
  }

  /**
   * What it is, in words that need no context.
   *
   * @return for example {@code Action plan after the focused visit of 2021-11-09 to 2021-11-10}
   */
  public String title() {
    return about == null ? words : capitalised(words + about.inWords());
  }

  /**
   * When: the days on which it took place or can take place, or the one day by which it is due. Not
   * adjusted to working days or for a suspension.
   *
   * @return the days, both ends included; empty where no day is sourced
   */
  public Optional<DateWindow> when() {
    return Optional.ofNullable(when);
  }

  /**
   * When, adjusted to working days or for a suspension.
   *
   * @return the days, both ends included; empty where they are those of {@link #when()}
   */
  public Optional<DateWindow> adjusted() {
    return Optional.ofNullable(adjusted);
  }

  /**
   * Whether it is to come, due, past or done on the day asked.
   *
   * @return the state
   */
  public ItemState state() {
    return state;
  }

  /**
   * How binding it is.
   *
   * @return the force
   */
  public Force force() {
    return force;
  }

  /**
   * The day of what caused it; nothing is due before its cause.
   *
   * @return the day, or empty where it has no cause in the history
   */
  public Optional<LocalDate> cause() {
    return Optional.ofNullable(cause);
  }

  /**
   * Why: the rule that gives it its day first.
   *
   * @return the reasons; never empty
   */
  public List<Reason> reasons() {
    return reasons;
  }

  /**
   * How well it is known: an answer is never better known than the weakest of its reasons.
   *
   * @return the weakest evidence among the reasons
   */
  public Evidence evidence() {
    Evidence weakest = reasons.get(0).evidence();
    for (Reason reason : reasons) {
      weakest = reason.evidence().compareTo(weakest) > 0 ? reason.evidence() : weakest;
    }
    return weakest;
  }

  /**
   * The last day of it, adjusted where it has been.
   *
   * @return the day; empty where no day is sourced, and where nobody knows the end
   */
  public Optional<LocalDate> lastDay() {
    DateWindow days = days();
    return days == null || !days.hasEnd() ? Optional.empty() : Optional.of(days.end());
  }

  /** When it is, adjusted where it has been; null where there is no day. */
  @Nullable DateWindow days() {
    return adjusted != null ? adjusted : when;
  }

  /**
   * Whether Ofsted has set its day (rule L-TOLD).
   *
   * @return true if its day is one that Ofsted has told
   */
  public boolean isTold() {
    return told;
  }

  boolean isToCome() {
    return state == ItemState.FUTURE || state == ItemState.DUE;
  }

  static String capitalised(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ScheduleItem that
        && kind == that.kind
        && state == that.state
        && force == that.force
        && told == that.told
        && Objects.equals(when, that.when)
        && Objects.equals(adjusted, that.adjusted)
        && Objects.equals(cause, that.cause)
        && reasons.equals(that.reasons)
        && title().equals(that.title());
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, when, adjusted, state, cause, reasons);
  }

  /** The title, the days and the state. */
  @Override
  public String toString() {
    return title() + (when == null ? "" : ", " + when) + ", " + state;
  }

  private static final class InOrderOfDate implements Comparator<ScheduleItem> {

    @Override
    public int compare(ScheduleItem a, ScheduleItem b) {
      int byDay = lastDay(a).compareTo(lastDay(b));
      if (byDay != 0) {
        return byDay;
      }
      int byKind = a.kind.compareTo(b.kind);
      return byKind != 0 ? byKind : compareTitles(a, b);
    }

    private static LocalDate lastDay(ScheduleItem item) {
      DateWindow days = item.days();
      return days == null ? LocalDate.MAX : days.end();
    }

    private static int compareTitles(ScheduleItem a, ScheduleItem b) {
      // What follows from each inspection has the same words, and most of it no day: telling such
      // items apart is no reason to put their titles together.
      return a.about != null && b.about != null && a.words.equals(b.words)
          ? compare(a.about, b.about)
          : a.title().compareTo(b.title());
    }

    private static int compare(Activity a, Activity b) {
      int byLabel = a.label().compareTo(b.label());
      if (byLabel != 0) {
        return byLabel;
      }
      int byDay = a.day().compareTo(b.day());
      return byDay != 0 ? byDay : a.tookPlaceBy().compareTo(b.tookPlaceBy());
    }
  }

  /** Builds a {@link ScheduleItem}. */
  public static final class Builder {

    private @Nullable ItemKind kind;
    private @Nullable String words;
    private @Nullable Activity about;
    private @Nullable DateWindow when;
    private @Nullable DateWindow adjusted;
    private @Nullable ItemState state;
    private @Nullable Force force;
    private boolean told;
    private @Nullable LocalDate cause;
    private List<Reason> reasons = List.of();

    Builder() {}

    /**
     * Sets what it is about. It is needed.
     *
     * @param value the kind
     * @return this builder
     */
    public Builder kind(ItemKind value) {
      kind = Objects.requireNonNull(value, "value");
      return this;
    }

    /**
     * Sets what it is, in words that need no context. It is needed.
     *
     * @param value the title
     * @return this builder
     */
    public Builder title(String value) {
      words = Objects.requireNonNull(value, "value");
      about = null;
      return this;
    }

    /** The title begins with the words and goes on with what the activity is called. */
    Builder title(String first, Activity activity) {
      words = first;
      about = activity;
      return this;
    }

    /**
     * Sets when it is; no day when left out.
     *
     * @param days the days, both ends included, not adjusted
     * @return this builder
     */
    public Builder when(DateWindow days) {
      when = Objects.requireNonNull(days, "days");
      return this;
    }

    /**
     * Sets when it is, where a day is sourced.
     *
     * @param days the days, both ends included, not adjusted; empty for no day
     * @return this builder
     */
    public Builder when(Optional<DateWindow> days) {
      Objects.requireNonNull(days, "days");
      when = days.orElse(null);
      return this;
    }

    /**
     * Sets when it is, adjusted to working days or for a suspension; not adjusted when left out.
     *
     * @param days the days, both ends included
     * @return this builder
     */
    public Builder adjusted(DateWindow days) {
      adjusted = Objects.requireNonNull(days, "days");
      return this;
    }

    /**
     * Sets when it is, where that is adjusted.
     *
     * @param days the days, both ends included; empty where they are not adjusted
     * @return this builder
     */
    public Builder adjusted(Optional<DateWindow> days) {
      Objects.requireNonNull(days, "days");
      adjusted = days.orElse(null);
      return this;
    }

    /**
     * Sets whether it is to come, due, past or done on the day asked. It is needed.
     *
     * @param value the state
     * @return this builder
     */
    public Builder state(ItemState value) {
      state = Objects.requireNonNull(value, "value");
      return this;
    }

    /**
     * Sets how binding it is. It is needed.
     *
     * @param value the force
     * @return this builder
     */
    public Builder force(Force value) {
      force = Objects.requireNonNull(value, "value");
      return this;
    }

    /**
     * Sets whether Ofsted has told its day; it has not when left out.
     *
     * @param value whether it has
     * @return this builder
     */
    public Builder told(boolean value) {
      told = value;
      return this;
    }

    /**
     * Sets the day of what caused it; none when left out.
     *
     * @param day the day
     * @return this builder
     */
    public Builder cause(LocalDate day) {
      cause = Objects.requireNonNull(day, "day");
      return this;
    }

    /**
     * Sets the day of what caused it, where there is one.
     *
     * @param day the day; empty where it has no cause in the history
     * @return this builder
     */
    public Builder cause(Optional<LocalDate> day) {
      Objects.requireNonNull(day, "day");
      cause = day.orElse(null);
      return this;
    }

    /**
     * Sets why.
     *
     * @param why the reasons, the rule that gives it its day first; at least one
     * @return this builder
     */
    public Builder reasons(List<Reason> why) {
      Objects.requireNonNull(why, "why");
      reasons = List.copyOf(why);
      return this;
    }

    /**
     * Builds the item.
     *
     * @return the item
     * @throws IllegalStateException if the kind, the title, the state or the force is missing
     * @throws IllegalArgumentException if there is no reason, an adjusted day without the day that
     *     was adjusted, or no day although Ofsted has told it
     */
    public ScheduleItem build() {
      if (kind == null || words == null || state == null || force == null) {
        throw new IllegalStateException("an item needs a kind, a title, a state and a force");
      }
      if (reasons.isEmpty()) {
        throw new IllegalArgumentException("the item '" + words + "' has no reason");
      }
      if (told && when == null) {
        throw new IllegalArgumentException("the item '" + words + "' was told for no day");
      }
      if (adjusted != null && when == null) {
        throw new IllegalArgumentException(
            "the item '" + words + "' was adjusted to " + adjusted + " from no day");
      }
      return new ScheduleItem(
          kind, words, about, when, adjusted, state, force, told, cause, reasons);
    }
  }
}
