package io.github.ilacs.history;

import io.github.ilacs.judgement.AreaForPriorityAction;
import io.github.ilacs.judgement.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A focused visit: inspectors look at one or more topics for two days, and publish a letter with
 * findings (rules F-1, V-6 and N-13). It gives no grade, and there is no place here to put one.
 */
@Value.Immutable
public sealed interface FocusedVisit extends OnSiteActivity permits ImmutableFocusedVisit {

  /**
   * What the visit looked at, in the words of the letter.
   *
   * @return the topics; empty where they are not on record
   */
  List<String> topics();

  /**
   * What the letter says.
   *
   * @return strengths, areas for improvement and areas for priority action, in the order of the
   *     letter; empty where they are not on record
   */
  List<Finding> findings();

  /**
   * Whether the letter names an area for priority action.
   *
   * @return true if at least one of the findings is one
   */
  default boolean hasAreaForPriorityAction() {
    return AreaForPriorityAction.isAmong(findings());
  }

  /**
   * What the letter says of an action plan.
   *
   * @return its own words, which win over the rules; empty where they are not on record
   */
  Optional<ActionPlanRequest> actionPlanRequest();

  @Override
  default String label() {
    return "focused visit";
  }

  /**
   * Starts a focused visit.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link FocusedVisit}. */
  final class Builder extends ImmutableFocusedVisit.Builder {

    Builder() {}

    /**
     * Sets the days on site.
     *
     * @param first the first day, inclusive
     * @param last the last day, inclusive
     * @return this builder
     */
    public Builder onSite(LocalDate first, LocalDate last) {
      Objects.requireNonNull(first, "first");
      Objects.requireNonNull(last, "last");
      return firstDay(first).lastDay(last);
    }

    /**
     * Sets the only day on site.
     *
     * @param day the first and the last day
     * @return this builder
     */
    public Builder onSite(LocalDate day) {
      return onSite(Objects.requireNonNull(day, "day"), day);
    }

    /**
     * Adds a topic.
     *
     * @param topic what the visit looked at
     * @return this builder
     */
    public Builder topic(String topic) {
      Objects.requireNonNull(topic, "topic");
      return addTopics(topic);
    }

    /**
     * Adds a finding.
     *
     * @param finding what the letter says
     * @return this builder
     */
    public Builder found(Finding finding) {
      Objects.requireNonNull(finding, "finding");
      return addFindings(finding);
    }

    /**
     * Builds the visit.
     *
     * @return the visit
     * @throws IllegalStateException if a day on site is missing
     * @throws IllegalArgumentException if it ends before it starts, or its letter was published or
     *     received before it ended
     */
    @Override
    public FocusedVisit build() {
      FocusedVisit visit = super.build();
      OnSiteChecks.check(visit);
      return visit;
    }
  }
}
