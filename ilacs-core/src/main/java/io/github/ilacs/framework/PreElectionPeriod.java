package io.github.ilacs.framework;

import io.github.ilacs.JsonByModule;
import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A time before an election in which Ofsted publishes no report of an inspection and no letter
 * about a visit (rule R-ELECT).
 *
 * @param election which election it comes before
 * @param days the days, both ends included; the last one is the day on which people vote
 * @param knownFrom the day from which it is known that there will be the election, inclusive; empty
 *     where it is known on every day
 * @param rule where it comes from and how well it is known
 */
public record PreElectionPeriod(
    Election election, DateWindow days, Optional<LocalDate> knownFrom, Rule rule)
    implements JsonByModule {

  /** The kind of election. */
  public enum Election implements JsonByModule {
    /** A general election: nothing is published anywhere. The days are those of the record. */
    GENERAL("general election", "from {} to {}, before the general election"),
    /**
     * Local elections: nothing is published about the areas that vote. No source gives the first
     * day, so it is about right and no more.
     */
    LOCAL("local elections", "from about {} to {}, before the local elections in the area");

    private final String label;
    private final String when;

    Election(String label, String when) {
      this.label = label;
      this.when = when;
    }

    /**
     * The election in words.
     *
     * @return for example {@code general election}
     */
    public String label() {
      return label;
    }
  }

  /**
   * Checks the parts.
   *
   * @param election which election it comes before
   * @param days the days, both ends included; the last one is the day on which people vote
   * @param knownFrom the day from which it is known that there will be the election, inclusive
   * @param rule where it comes from and how well it is known
   * @throws NullPointerException if any part is null
   */
  public PreElectionPeriod {
    Objects.requireNonNull(election, "election");
    Objects.requireNonNull(days, "days");
    Objects.requireNonNull(knownFrom, "knownFrom");
    Objects.requireNonNull(rule, "rule");
  }

  /**
   * Whether it is known on a day that there will be the election, or that there was.
   *
   * @param day the day; not null
   * @return true on the first day from which it is known and later
   */
  public boolean isKnownOn(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return knownFrom.isEmpty() || !day.isBefore(knownFrom.get());
  }

  /**
   * Why something can come later than its usual day.
   *
   * @param periods the times before elections; not null
   * @param usualDay the day on which it usually comes out; not null
   * @param published what would be published: {@code report} or {@code letter}; not null
   * @return a reason for each of the times in which the day lies, in the order of the times; none
   *     where it lies in none
   */
  public static List<Reason> whyLater(
      List<PreElectionPeriod> periods, LocalDate usualDay, String published) {
    Objects.requireNonNull(periods, "periods");
    Objects.requireNonNull(usualDay, "usualDay");
    Objects.requireNonNull(published, "published");
    List<Reason> reasons = new ArrayList<>();
    for (PreElectionPeriod period : periods) {
      if (period.days().contains(usualDay)) {
        reasons.add(period.whyLater(published));
      }
    }
    return List.copyOf(reasons);
  }

  /**
   * Why something whose usual day lies in this time can come later.
   *
   * @param published what would be published: {@code report} or {@code letter}; not null
   * @return the reason
   */
  public Reason whyLater(String published) {
    Objects.requireNonNull(published, "published");
    return Reason.of(
        rule,
        "Ofsted publishes no {} " + election.when + ", so it can come later.",
        published,
        days.start(),
        days.end());
  }
}
