package io.github.ilacs.calls;

import io.github.ilacs.JsonByModule;
import io.github.ilacs.rule.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A day on which the next inspection can start, with the call that would announce it.
 *
 * @param call the day on which the lead inspector would phone the director of children's services
 * @param firstDay the first day on site
 * @param lastDay the last planned day on site, inclusive
 * @param reasons what is worth knowing about this start, for example that none has ever been seen
 *     at this time of year; empty for most
 */
public record PossibleStart(
    LocalDate call, LocalDate firstDay, LocalDate lastDay, List<Reason> reasons)
    implements JsonByModule {

  /**
   * Checks and copies the parts.
   *
   * @param call the day on which the lead inspector would phone the director of children's services
   * @param firstDay the first day on site
   * @param lastDay the last planned day on site, inclusive
   * @param reasons what is worth knowing about this start, for example that none has ever been seen
   *     at this time of year
   * @throws NullPointerException if any part is null
   * @throws IllegalArgumentException unless the call comes before the first day, and the first day
   *     not after the last
   */
  public PossibleStart {
    Objects.requireNonNull(call, "call");
    Objects.requireNonNull(firstDay, "firstDay");
    Objects.requireNonNull(lastDay, "lastDay");
    Objects.requireNonNull(reasons, "reasons");
    reasons = List.copyOf(reasons);
    if (!call.isBefore(firstDay) || lastDay.isBefore(firstDay)) {
      throw new IllegalArgumentException(
          "a call on " + call + " cannot lead to days on site from " + firstDay + " to " + lastDay);
    }
  }
}
