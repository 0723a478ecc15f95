package io.github.ilacs.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The authority was formed or reorganised out of others.
 *
 * <p>A new authority's first inspection is a standard one, whatever its predecessors were judged
 * (rule O-1), so what happened before its first day does not count. An authority that was
 * reorganised and kept its URN and its pathway goes on as if nothing had happened (rule O-3).
 *
 * @param vesting the first day of the authority in its present form
 * @param predecessors the authorities whose area it took over; empty where they are not on record
 * @param keepsPathway whether it goes on along the pathway that it was on before
 */
public record Reorganisation(
    LocalDate vesting, List<LocalAuthority> predecessors, boolean keepsPathway)
    implements Activity {

  /**
   * Copies the parts.
   *
   * @param vesting the first day of the authority in its present form
   * @param predecessors the authorities whose area it took over
   * @param keepsPathway whether it goes on along the pathway that it was on before
   * @throws NullPointerException if any part is null
   */
  public Reorganisation {
    Objects.requireNonNull(vesting, "vesting");
    Objects.requireNonNull(predecessors, "predecessors");
    predecessors = List.copyOf(predecessors);
  }

  /**
   * A new authority: its first inspection is still to come on its first day.
   *
   * @param vesting its first day
   * @param predecessors the authorities whose area it took over
   * @return the activity
   */
  public static Reorganisation newAuthority(LocalDate vesting, LocalAuthority... predecessors) {
    Objects.requireNonNull(predecessors, "predecessors");
    return new Reorganisation(vesting, List.of(predecessors), false);
  }

  /**
   * An authority that was reorganised and keeps its pathway.
   *
   * @param vesting the first day of its new form
   * @param predecessors the authorities whose area it took over
   * @return the activity
   */
  public static Reorganisation keepingPathway(LocalDate vesting, LocalAuthority... predecessors) {
    Objects.requireNonNull(predecessors, "predecessors");
    return new Reorganisation(vesting, List.of(predecessors), true);
  }

  @Override
  public LocalDate day() {
    return vesting;
  }

  @Override
  public String label() {
    return "reorganisation";
  }
}
