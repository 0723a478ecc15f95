package io.github.ilacs.schedule;

import io.github.ilacs.JsonByModule;
import io.github.ilacs.framework.Edition;
import io.github.ilacs.framework.Pathway;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.history.UnknownTime;
import io.github.ilacs.pathway.PathwayDecision;
import io.github.ilacs.rule.Reason;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What comes next for one authority, as it looks on one day.
 *
 * <p>A schedule is a value: the same history, day, editions and working days give an equal one.
 */
public final class Schedule implements JsonByModule {

  private static final Set<ItemKind> NEVER_DUE =
      Set.of(ItemKind.PUBLICATION, ItemKind.SUSPENSION, ItemKind.SELF_EVALUATION);

  private final LocalAuthority authority;
  private final LocalDate asOf;
  private final Edition edition;
  private final PathwayDecision decision;
  private final NextInspection nextInspection;
  private final @Nullable Visits visits;
  private final @Nullable UnknownTime unknownTime;
  private final List<ScheduleItem> items;
  private final List<Reason> warnings;

  /** Takes the items as its own. */
  Schedule(
      LocalAuthority authority,
      LocalDate asOf,
      Edition edition,
      PathwayDecision decision,
      NextInspection nextInspection,
      @Nullable Visits visits,
      @Nullable UnknownTime unknownTime,
      List<ScheduleItem> items,
      List<Reason> warnings) {
    this.authority = authority;
    this.asOf = asOf;
    this.edition = edition;
    this.decision = decision;
    this.nextInspection = nextInspection;
    this.visits = visits;
    this.unknownTime = unknownTime;
    this.items = Collections.unmodifiableList(items);
    this.warnings = List.copyOf(warnings);
  }

  /**
   * Starts a schedule. A {@link Scheduler} works schedules out; this is for reading one back, and
   * for a caller's tests.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Whose schedule it is.
   *
   * @return the authority
   */
  public LocalAuthority authority() {
    return authority;
  }

  /**
   * The day asked. What happened after it does not count.
   *
   * @return the day
   */
  public LocalDate asOf() {
    return asOf;
  }

  /**
   * The edition of the framework in force on the day asked.
   *
   * @return the edition
   */
  public Edition edition() {
    return edition;
  }

  /**
   * The pathway that the authority is on; {@link #decision()} says why.
   *
   * @return the pathway
   */
  public Pathway pathway() {
    return decision.pathway();
  }

  /**
   * The pathway with its reasons, and the inspection from which everything counts.
   *
   * @return the decision
   */
  public PathwayDecision decision() {
    return decision;
  }

  /**
   * The inspection that comes next.
   *
   * @return its type, its window and the days on which the call can come
   */
  public NextInspection nextInspection() {
    return nextInspection;
  }

  /**
   * The focused visits and joint targeted area inspections between the last inspection and the next
   * one: how many there have been, how many are expected, and how many of those are left.
   *
   * @return the numbers with their reasons; empty where the record is not enough to count them
   */
  public Optional<Visits> visits() {
    return Optional.ofNullable(visits);
  }

  /**
   * The time up to the day asked in which an inspection or a visit may have come although the
   * record does not show it (rule L-UNKNOWN).
   *
   * @return the time, with what the record knows; empty where the history is complete to the day
   *     asked
   */
  public Optional<UnknownTime> unknownTime() {
    return Optional.ofNullable(unknownTime);
  }

  /**
   * Everything that has happened, is due or is to come.
   *
   * @return the items in order of date, those without a day last
   */
  public List<ScheduleItem> items() {
    return items;
  }

  /**
   * The items of one kind.
   *
   * @param kind the kind
   * @return the items in order of date, those without a day last
   */
  public List<ScheduleItem> items(ItemKind kind) {
    Objects.requireNonNull(kind, "kind");
    return items.stream().filter(item -> item.kind() == kind).toList();
  }

  /**
   * The items in one state, for example all that are {@link ItemState#OVERDUE}.
   *
   * @param state the state
   * @return the items in order of date, those without a day last
   */
  public List<ScheduleItem> items(ItemState state) {
    Objects.requireNonNull(state, "state");
    return items.stream().filter(item -> item.state() == state).toList();
  }

  /**
   * The next thing that is due: the item still to come that has the earliest last day. Typical days
   * of publication, suspensions and self-evaluations, which are voluntary (rule A-9), do not count
   * as due.
   *
   * @return the item, or empty where nothing with a day is to come
   */
  public Optional<ScheduleItem> nextDue() {
    return items.stream().filter(ScheduleItem::isToCome).filter(Schedule::hasADueDay).findFirst();
  }

  /** Whether it is of a kind that can be due, and has a day. */
  static boolean hasADueDay(ScheduleItem item) {
    return !NEVER_DUE.contains(item.kind()) && item.lastDay().isPresent();
  }

  /**
   * What in the history has never been seen in the published record. Each is OBSERVED. It is worth
   * a second look, and is not an error.
   *
   * @return the warnings; empty for nearly every history
   */
  public List<Reason> warnings() {
    return warnings;
  }

  /**
   * The schedule in plain English, to log or to show: the authority, its last inspection, the next
   * one with its window and the earliest call, the visits, up to three things that are overdue or
   * due next, what the record may lack, and a warning where there is one. It has no reasons and no
   * estimates. The words can change from release to release: show them, but do not read them.
   *
   * @return the text, at most ten lines, with {@code \n} between them and none at the end
   */
  public String summary() {
    return Summary.of(this);
  }

  /**
   * What the authority must have ready, day by day.
   *
   * @param until the last day to look at, inclusive
   * @return what must be ready from the day asked on, in order of date
   * @throws java.time.DateTimeException if a call would lie outside the range of the working days
   */
  public List<Readiness> readiness(LocalDate until) {
    Objects.requireNonNull(until, "until");
    return Diary.of(this, until);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Schedule that
        && authority.equals(that.authority)
        && asOf.equals(that.asOf)
        && edition.equals(that.edition)
        && decision.equals(that.decision)
        && nextInspection.equals(that.nextInspection)
        && Objects.equals(visits, that.visits)
        && Objects.equals(unknownTime, that.unknownTime)
        && items.equals(that.items)
        && warnings.equals(that.warnings);
  }

  @Override
  public int hashCode() {
    return Objects.hash(authority, asOf, edition, decision, nextInspection, items);
  }

  /** The authority, the day asked, the pathway and the next inspection. */
  @Override
  public String toString() {
    return authority + " as of " + asOf + ": " + pathway().label() + "; next " + nextInspection;
  }

  /** Builds a {@link Schedule}. */
  public static final class Builder {

    private @Nullable LocalAuthority authority;
    private @Nullable LocalDate asOf;
    private @Nullable Edition edition;
    private @Nullable PathwayDecision decision;
    private @Nullable NextInspection nextInspection;
    private @Nullable Visits visits;
    private @Nullable UnknownTime unknownTime;
    private List<ScheduleItem> items = List.of();
    private List<Reason> warnings = List.of();

    Builder() {}

    /**
     * Sets whose schedule it is. It is needed.
     *
     * @param value the authority
     * @return this builder
     */
    public Builder authority(LocalAuthority value) {
      authority = Objects.requireNonNull(value, "value");
      return this;
    }

    /**
     * Sets the day asked. It is needed.
     *
     * @param day the day
     * @return this builder
     */
    public Builder asOf(LocalDate day) {
      asOf = Objects.requireNonNull(day, "day");
      return this;
    }

    /**
     * Sets the edition in force on the day asked. It is needed.
     *
     * @param value the edition
     * @return this builder
     */
    public Builder edition(Edition value) {
      edition = Objects.requireNonNull(value, "value");
      return this;
    }

    /**
     * Sets the pathway with its reasons. It is needed.
     *
     * @param value the decision
     * @return this builder
     */
    public Builder decision(PathwayDecision value) {
      decision = Objects.requireNonNull(value, "value");
      return this;
    }

    /**
     * Sets the inspection that comes next. It is needed.
     *
     * @param value the next inspection, as of the same day
     * @return this builder
     */
    public Builder nextInspection(NextInspection value) {
      nextInspection = Objects.requireNonNull(value, "value");
      return this;
    }

    /**
     * Sets the visits made, expected and left; not known when left out.
     *
     * @param value the numbers with their reasons
     * @return this builder
     */
    public Builder visits(Visits value) {
      visits = Objects.requireNonNull(value, "value");
      return this;
    }

    /**
     * Sets the time in which something may have come although the record does not show it; the
     * history is complete to the day asked when left out.
     *
     * @param value the time
     * @return this builder
     */
    public Builder unknownTime(UnknownTime value) {
      unknownTime = Objects.requireNonNull(value, "value");
      return this;
    }

    /**
     * Sets the items; none when left out.
     *
     * @param inOrderOfDate the items in order of date, those without a day last; they stay in the
     *     order in which they are given
     * @return this builder
     */
    public Builder items(List<ScheduleItem> inOrderOfDate) {
      Objects.requireNonNull(inOrderOfDate, "inOrderOfDate");
      items = List.copyOf(inOrderOfDate);
      return this;
    }

    /**
     * Sets the warnings; none when left out.
     *
     * @param reasons what has never been seen in the published record
     * @return this builder
     */
    public Builder warnings(List<Reason> reasons) {
      Objects.requireNonNull(reasons, "reasons");
      warnings = List.copyOf(reasons);
      return this;
    }

    /**
     * Builds the schedule.
     *
     * @return the schedule
     * @throws IllegalStateException if the authority, the day asked, the edition, the decision or
     *     the next inspection is missing
     * @throws IllegalArgumentException if the edition is not in force by the day asked, or the next
     *     inspection is as of another day
     */
    public Schedule build() {
      if (authority == null
          || asOf == null
          || edition == null
          || decision == null
          || nextInspection == null) {
        throw new IllegalStateException(
            "a schedule needs an authority, the day asked, an edition, a decision and the next"
                + " inspection");
      }
      if (asOf.isBefore(edition.effectiveFrom())) {
        throw new IllegalArgumentException(
            edition.name() + " is in force from " + edition.effectiveFrom() + ", not on " + asOf);
      }
      if (!nextInspection.asOf().equals(asOf)) {
        throw new IllegalArgumentException(
            "the next inspection is as of "
                + nextInspection.asOf()
                + ", and the schedule as of "
                + asOf);
      }
      return new Schedule(
          authority, asOf, edition, decision, nextInspection, visits, unknownTime, items, warnings);
    }
  }
}
