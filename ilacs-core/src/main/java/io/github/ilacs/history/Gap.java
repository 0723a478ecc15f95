package io.github.ilacs.history;

import io.github.ilacs.JsonByModule;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A place where the record is known to be incomplete: something happened, and the record does not
 * say enough about it. What is missing is said, and never read as "nothing happened" (rule L-GAP).
 *
 * @param kind what is missing
 * @param by the day by which it had happened, for example the day of publication; {@link
 *     LocalDate#MAX} where not even that is known, so that it may be the latest thing that happened
 * @param explanation what is known of it and why it is not enough, for the reader of an answer
 */
public record Gap(Kind kind, LocalDate by, String explanation) implements Activity {

  /** What is missing. */
  public enum Kind implements JsonByModule {
    /** An inspection. */
    INSPECTION("missing inspection"),
    /** One or more focused visits, or all of them. */
    FOCUSED_VISITS("missing focused visits"),
    /** One or more monitoring visits, or all of them. */
    MONITORING_VISITS("missing monitoring visits");

    private final String words;

    Kind(String words) {
      this.words = words;
    }
  }

  /**
   * Checks the parts.
   *
   * @param kind what is missing
   * @param by the day by which it had happened, for example the day of publication
   * @param explanation what is known of it and why it is not enough, for the reader of an answer
   * @throws NullPointerException if any part is null
   * @throws IllegalArgumentException if the explanation is blank
   */
  public Gap {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(explanation, "explanation");
    if (explanation.isBlank()) {
      throw new IllegalArgumentException("a gap needs an explanation");
    }
  }

  /**
   * An inspection that had taken place by a day.
   *
   * @param by the day by which it had taken place, for example that of publication
   * @param explanation what is known of it and why it is not enough
   * @return the gap
   */
  public static Gap inspection(LocalDate by, String explanation) {
    return new Gap(Kind.INSPECTION, by, explanation);
  }

  /**
   * An inspection of which not even the year is known.
   *
   * @param explanation what is known of it and why it is not enough
   * @return the gap
   */
  public static Gap inspection(String explanation) {
    return new Gap(Kind.INSPECTION, LocalDate.MAX, explanation);
  }

  /**
   * Focused visits that had taken place by a day.
   *
   * @param by the day by which they had taken place
   * @param explanation what is known of them and why it is not enough
   * @return the gap
   */
  public static Gap focusedVisits(LocalDate by, String explanation) {
    return new Gap(Kind.FOCUSED_VISITS, by, explanation);
  }

  /**
   * Focused visits that may have taken place at any time, because the record holds none at all.
   *
   * @param explanation why the record holds none
   * @return the gap
   */
  public static Gap focusedVisits(String explanation) {
    return new Gap(Kind.FOCUSED_VISITS, LocalDate.MAX, explanation);
  }

  /**
   * Monitoring visits that may have taken place at any time, because the record holds none at all.
   *
   * @param explanation why the record holds none
   * @return the gap
   */
  public static Gap monitoringVisits(String explanation) {
    return new Gap(Kind.MONITORING_VISITS, LocalDate.MAX, explanation);
  }

  /**
   * Whether a day is known by which it had happened.
   *
   * @return false where {@link #by()} is {@link LocalDate#MAX}
   */
  public boolean isDated() {
    return !by.equals(LocalDate.MAX);
  }

  /**
   * Whether it is known on a day that something is missing.
   *
   * @param asOf the day
   * @return true if it had happened by then, or may have happened at any time
   */
  public boolean isKnownOn(LocalDate asOf) {
    Objects.requireNonNull(asOf, "asOf");
    return !isDated() || !by.isAfter(asOf);
  }

  @Override
  public LocalDate day() {
    return by;
  }

  @Override
  public String label() {
    return kind.words;
  }
}
