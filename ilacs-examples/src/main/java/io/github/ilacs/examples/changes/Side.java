package io.github.ilacs.examples.changes;

import io.github.ilacs.examples.record.AuthorityRecord;
import io.github.ilacs.examples.record.PublishedRecord;
import io.github.ilacs.examples.record.UnusableRow;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.KnownTo;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.schedule.Scheduler;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One side of a comparison: what a record says of some authorities, as it was known on a day. */
public final class Side {

  private final LocalDate day;
  private final Map<String, View> views;
  private final Set<String> urns;
  private final List<UnusableRow> unusable;
  private final List<String> problems;
  private final String origin;
  private final Optional<KnownTo> knownTo;

  private Side(
      LocalDate day,
      Map<String, View> views,
      Set<String> urns,
      List<UnusableRow> unusable,
      List<String> problems,
      String origin,
      Optional<KnownTo> knownTo) {
    this.day = day;
    this.views = views;
    this.urns = urns;
    this.unusable = unusable;
    this.problems = problems;
    this.origin = origin;
    this.knownTo = knownTo;
  }

  /**
   * Asks a record about some authorities.
   *
   * @param record the record
   * @param authorities the authorities; those that it does not have are left out
   * @param scheduler makes the schedules
   * @param day the day; what was published after it is not known
   * @param done is run after each authority
   * @return what the record says
   */
  public static Side of(
      PublishedRecord record,
      List<LocalAuthority> authorities,
      Scheduler scheduler,
      LocalDate day,
      Runnable done) {
    Map<String, LocalAuthority> onRecord = new LinkedHashMap<>();
    record.authorities().forEach(one -> onRecord.put(one.urn(), one));
    Map<String, View> views = new LinkedHashMap<>();
    Set<String> urns = new LinkedHashSet<>();
    Set<UnusableRow> unusable = new LinkedHashSet<>();
    Set<String> origins = new LinkedHashSet<>();
    List<String> problems = new ArrayList<>();
    for (LocalAuthority wanted : authorities) {
      LocalAuthority authority = onRecord.get(wanted.urn());
      if (authority != null) {
        urns.add(authority.urn());
        try {
          AuthorityRecord found = record.history(authority, Timeline.england());
          unusable.addAll(found.unusable());
          origins.add(found.origin());
          views.put(authority.urn(), View.of(found.history(), scheduler, day));
        } catch (IllegalArgumentException | DateTimeException e) {
          // One contradictory record must not take the others with it, nor be left out.
          problems.add(authority + ": " + e.getMessage());
        }
      }
      done.run();
    }
    return new Side(
        day,
        views,
        urns,
        List.copyOf(unusable),
        List.copyOf(problems),
        String.join(" and ", origins),
        record.knownTo());
  }

  /** The day on which it is asked. */
  LocalDate day() {
    return day;
  }

  /** One authority on this side; empty where it is not on record, or no schedule could be made. */
  Optional<View> view(LocalAuthority authority) {
    return Optional.ofNullable(views.get(authority.urn()));
  }

  /** Whether the record has an authority, readable or not. */
  boolean has(LocalAuthority authority) {
    return urns.contains(authority.urn());
  }

  /** All authorities on this side for which there is a schedule. */
  List<View> views() {
    return List.copyOf(views.values());
  }

  /**
   * The rows of these authorities that could not be used.
   *
   * @return the rows with their places
   */
  public List<UnusableRow> unusable() {
    return unusable;
  }

  /** The authorities for which no schedule could be made, each with the reason. */
  List<String> problems() {
    return problems;
  }

  /** Where the histories were read, in words. */
  String origin() {
    return origin;
  }

  /** Up to which day the record knows what has been published. */
  Optional<KnownTo> knownTo() {
    return knownTo;
  }
}
