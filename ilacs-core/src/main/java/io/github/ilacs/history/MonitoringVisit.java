package io.github.ilacs.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * A monitoring visit to an authority that was judged inadequate. It makes no judgements (rule
 * P-IN-MV4).
 */
@Value.Immutable
public sealed interface MonitoringVisit extends OnSiteActivity permits ImmutableMonitoringVisit {

  /**
   * What the visit looked at.
   *
   * @return the topics; empty where they are not on record
   */
  List<String> topics();

  @Override
  default String label() {
    return "monitoring visit";
  }

  /**
   * Makes a monitoring visit of which only the days on site are known.
   *
   * @param first the first day, inclusive
   * @param last the last day, inclusive
   * @return the visit
   * @throws IllegalArgumentException if it ends before it starts
   */
  static MonitoringVisit of(LocalDate first, LocalDate last) {
    return builder().onSite(first, last).build();
  }

  /**
   * Starts a monitoring visit.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link MonitoringVisit}. */
  final class Builder extends ImmutableMonitoringVisit.Builder {

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
     * Builds the visit.
     *
     * @return the visit
     * @throws IllegalStateException if a day on site is missing
     * @throws IllegalArgumentException if it ends before it starts, or its letter was published or
     *     received before it ended
     */
    @Override
    public MonitoringVisit build() {
      MonitoringVisit visit = super.build();
      OnSiteChecks.check(visit);
      return visit;
    }
  }
}
