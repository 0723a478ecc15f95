package io.github.ilacs.examples.changes;

import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that is new about an authority.
 *
 * @param kind what it is about
 * @param authority the authority
 * @param region its region; empty where it is none of England
 * @param day the day on which it happened or falls; empty where no day is known
 * @param inShort what is new, in so few words that they fit beside the authority's name
 * @param sentence what is new, as a sentence
 * @param reasons what it rests on; empty only where the two records that are compared say it
 *     themselves
 */
record Change(
    ChangeKind kind,
    LocalAuthority authority,
    String region,
    Optional<LocalDate> day,
    String inShort,
    String sentence,
    List<Reason> reasons) {

  /**
   * Checks and copies the parts.
   *
   * @param kind what it is about
   * @param authority the authority
   * @param region its region
   * @param day the day on which it happened or falls
   * @param inShort what is new, in few words
   * @param sentence what is new, as a sentence
   * @param reasons what it rests on
   */
  Change {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(authority, "authority");
    reasons = List.copyOf(reasons);
  }

  /** The rules that it rests on, each once. */
  List<Rule> rules() {
    return reasons.stream().map(Reason::rule).distinct().toList();
  }
}
