package io.github.ilacs.timetable;

import io.github.ilacs.JsonByModule;
import io.github.ilacs.rule.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The course of one inspection or visit, from the call to what the authority owes afterwards.
 *
 * @param kind what it is the timetable of
 * @param call the day of the call, or of the notification; empty where no notice is sourced
 * @param firstDay the first day on site
 * @param lastDay the last day on site, inclusive
 * @param steps the steps in order, those without a day where they belong
 * @param warnings why the calendar rule calls these days impossible; usually empty
 */
public record Timetable(
    Kind kind,
    Optional<LocalDate> call,
    LocalDate firstDay,
    LocalDate lastDay,
    List<TimetableStep> steps,
    List<Reason> warnings)
    implements JsonByModule {

  /** What a timetable can be of. */
  public enum Kind implements JsonByModule {
    /** A short inspection. */
    SHORT_INSPECTION("short inspection"),
    /** A standard inspection. */
    STANDARD_INSPECTION("standard inspection"),
    /** A focused visit. */
    FOCUSED_VISIT("focused visit"),
    /** A joint targeted area inspection. */
    JTAI("joint targeted area inspection");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /**
     * The kind in words.
     *
     * @return for example {@code short inspection}
     */
    public String label() {
      return label;
    }
  }

  /**
   * Checks and copies the parts.
   *
   * @param kind what it is the timetable of
   * @param call the day of the call, or of the notification
   * @param firstDay the first day on site
   * @param lastDay the last day on site, inclusive
   * @param steps the steps in order, those without a day where they belong
   * @param warnings what stands against these days in the calendar rule
   * @throws NullPointerException if any part is null
   */
  public Timetable {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(call, "call");
    Objects.requireNonNull(firstDay, "firstDay");
    Objects.requireNonNull(lastDay, "lastDay");
    Objects.requireNonNull(steps, "steps");
    Objects.requireNonNull(warnings, "warnings");
    steps = List.copyOf(steps);
    warnings = List.copyOf(warnings);
  }
}
