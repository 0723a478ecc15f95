package io.github.ilacs.examples.changes;

import io.github.ilacs.examples.record.AuthorityRecord;
import io.github.ilacs.examples.record.PublishedRecord;
import io.github.ilacs.examples.record.UnusableRow;
import io.github.ilacs.examples.words.Attempt;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.KnownTo;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.schedule.Scheduler;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One side of a comparison: what a record says of some authorities, as it was known on a day. */
public final class Side {

  private final LocalDate day;
  private final Optional<KnownTo> knownTo;

  /** What the record says of each of them, by URN; it does not have the others. */
  private final Map<String, Known> known;

  private Side(LocalDate day, Optional<KnownTo> knownTo, Map<String, Known> known) {
    this.day = day;
    this.knownTo = knownTo;
    this.known = known;
  }

  /**
   * What a record says of one authority.
   *
   * @param record what was read; empty where that contradicts itself
   * @param view the authority on the day; empty where no schedule could be made
   * @param problem why not; empty where one could
   */
  private record Known(
      Optional<AuthorityRecord> record, Optional<View> view, Optional<String> problem) {

    static Known of(
        PublishedRecord published, LocalAuthority authority, Scheduler scheduler, LocalDate day) {
      Attempt<AuthorityRecord> found =
          Attempt.of(() -> published.history(authority, Timeline.england()));
      Attempt<View> view = found.then(one -> View.of(one.history(), scheduler, day));
      return new Known(
          found.value(),
          view.value(),
          Optional.of(authority + ": " + view.problem()).filter(problem -> view.value().isEmpty()));
    }
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
    Map<String, Known> known = new LinkedHashMap<>();
    for (LocalAuthority wanted : authorities) {
      LocalAuthority authority = onRecord.get(wanted.urn());
      if (authority != null) {
        known.put(authority.urn(), Known.of(record, authority, scheduler, day));
      }
      done.run();
    }
    return new Side(day, record.knownTo(), known);
  }

  /**
   * This side, of some of its authorities.
   *
   * @param authorities the authorities
   * @return what the record says of them
   */
  public Side among(List<LocalAuthority> authorities) {
    Map<String, Known> some = new LinkedHashMap<>();
    for (LocalAuthority authority : authorities) {
      Known one = known.get(authority.urn());
      if (one != null) {
        some.put(authority.urn(), one);
      }
    }
    return new Side(day, knownTo, some);
  }

  /** The day on which it is asked. */
  LocalDate day() {
    return day;
  }

  /** One authority on this side; empty where it is not on record, or no schedule could be made. */
  Optional<View> view(LocalAuthority authority) {
    return Optional.ofNullable(known.get(authority.urn())).flatMap(Known::view);
  }

  /** Whether the record has an authority, readable or not. */
  boolean has(LocalAuthority authority) {
    return known.containsKey(authority.urn());
  }

  /** All authorities on this side for which there is a schedule. */
  List<View> views() {
    return known.values().stream().flatMap(one -> one.view().stream()).toList();
  }

  /**
   * The rows of these authorities that could not be used.
   *
   * @return the rows with their places
   */
  public List<UnusableRow> unusable() {
    return known.values().stream()
        .flatMap(one -> one.record().stream())
        .flatMap(found -> found.unusable().stream())
        .distinct()
        .toList();
  }

  /** The authorities for which no schedule could be made, each with the reason. */
  List<String> problems() {
    return known.values().stream().flatMap(one -> one.problem().stream()).toList();
  }

  /** Where the histories were read, in words. */
  String origin() {
    return AuthorityRecord.originOf(
        known.values().stream()
            .flatMap(one -> one.record().stream())
            .map(AuthorityRecord::origin)
            .toList());
  }

  /** Up to which day the record knows what has been published. */
  Optional<KnownTo> knownTo() {
    return knownTo;
  }
}
