package io.github.ilacs.schedule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.rule.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The inspection that comes next for an authority: of which type, in which window, and on which
 * days the call can come.
 */
public final class NextInspection {

  private final LocalDate asOf;
  private final Framework framework;
  private final Optional<InspectionType> type;
  private final ImmutableList<Reason> typeReasons;
  private final Anchor anchor;
  private final ImmutableMap<Anchor, DateWindow> windows;
  private final Optional<DateWindow> adjustedWindow;
  private final Optional<DateWindow> observedInterval;
  private final ImmutableList<Reason> windowReasons;
  private final ImmutableList<Reason> callReasons;
  private final Optional<CallCalendar> calls;

  NextInspection(
      LocalDate asOf,
      Framework framework,
      Optional<InspectionType> type,
      List<Reason> typeReasons,
      Anchor anchor,
      Map<Anchor, DateWindow> windows,
      Optional<DateWindow> adjustedWindow,
      Optional<DateWindow> observedInterval,
      List<Reason> windowReasons,
      List<Reason> callReasons,
      Optional<CallCalendar> calls) {
    this.asOf = asOf;
    this.framework = framework;
    this.type = type;
    this.typeReasons = ImmutableList.copyOf(typeReasons);
    this.anchor = anchor;
    this.windows = ImmutableMap.copyOf(windows);
    this.adjustedWindow = adjustedWindow;
    this.observedInterval = observedInterval;
    this.windowReasons = ImmutableList.copyOf(windowReasons);
    this.callReasons = ImmutableList.copyOf(callReasons);
    this.calls = calls;
  }

  /**
   * The framework under which it will be made.
   *
   * @return ILACS, or the SIF for the re-inspection of an inadequate authority until August 2018
   */
  public Framework framework() {
    return framework;
  }

  /**
   * The type of the inspection.
   *
   * @return the type; empty while a report is awaited, or where the record is not enough to tell
   */
  public Optional<InspectionType> type() {
    return type;
  }

  /**
   * The window in which the first day on site usually falls, counted from the {@link #anchor()}.
   *
   * @return the window, both ends included; empty for a first inspection, for an inadequate
   *     authority (see {@link #observedInterval()}), where the anchor day is not on record, and
   *     where the record is not enough to tell
   */
  public Optional<DateWindow> window() {
    return window(anchor);
  }

  /**
   * The window as it would be with another anchor.
   *
   * @param other the anchor
   * @return the window, both ends included; empty as for {@link #window()}
   */
  public Optional<DateWindow> window(Anchor other) {
    return Optional.ofNullable(windows.get(other));
  }

  /**
   * The anchor from which {@link #window()} is counted.
   *
   * @return the anchor
   */
  public Anchor anchor() {
    return anchor;
  }

  /**
   * The window moved on for a suspension or a deferral. No rule moves the window itself (C-8); this
   * stands beside it (rule L-SUSPENSION).
   *
   * @return the moved window, both ends included; empty where nothing fell between the previous
   *     inspection and the end of the window, or there is no window
   */
  public Optional<DateWindow> adjustedWindow() {
    return adjustedWindow;
  }

  /**
   * When the re-inspections on record started that are like this one. The sources give no window
   * for an inadequate authority, so this is OBSERVED and no rule (P-IN-TIME).
   *
   * @return from the shortest to the longest interval seen; empty for any other authority
   */
  public Optional<DateWindow> observedInterval() {
    return observedInterval;
  }

  /**
   * How the window stands to the day asked.
   *
   * @return not yet open, open or overdue by so many days, or no window
   */
  public WindowState state() {
    return window().map(window -> WindowState.of(window, asOf)).orElse(WindowState.NO_WINDOW);
  }

  /**
   * The possible starts in the window whose call can still come on the day asked or after it. While
   * the type is open these are the starts that a short inspection could have; not all of them are
   * possible for a standard one.
   *
   * @return the starts in order of time; none where there is no window or it is past
   */
  public Stream<PossibleStart> possibleStarts() {
    return calls.isPresent() && window().isPresent()
        ? calls.get().possibleStarts(window().get(), asOf, plannedType())
        : Stream.empty();
  }

  /**
   * The first possible start whose call can still come on the day asked or after it. An overdue
   * authority has one as well: it comes after the window, as it does where no possible start is
   * left in the window.
   *
   * @return the start; empty where the record is not enough to tell the pathway or the window, and
   *     before an inspection under the SIF, of which no calendar is known
   */
  public Optional<PossibleStart> nextPossibleStart() {
    LocalDate from = window().or(() -> observedInterval).map(DateWindow::start).orElse(asOf);
    return calls.flatMap(calendar -> calendar.firstPossibleStart(from, asOf, plannedType()));
  }

  /**
   * The last possible start in the window.
   *
   * @return the start; empty where there is no window, or none is left in it
   */
  public Optional<PossibleStart> lastPossibleStart() {
    return possibleStarts().reduce((earlier, later) -> later);
  }

  /**
   * How many possible starts are left in the window.
   *
   * @return the number; zero where there is no window or it is past
   */
  public long possibleStartsLeft() {
    return possibleStarts().count();
  }

  /**
   * Why all of this: the type, then the window, then the days of the call.
   *
   * @return the reasons; never empty
   */
  public List<Reason> reasons() {
    return ImmutableList.<Reason>builder()
        .addAll(typeReasons)
        .addAll(windowReasons)
        .addAll(callReasons)
        .build();
  }

  /**
   * Why the type is what it is.
   *
   * @return the reasons; never empty
   */
  public List<Reason> typeReasons() {
    return typeReasons;
  }

  /**
   * Why the window, or the observed interval, is what it is, or why there is none.
   *
   * @return the reasons; never empty
   */
  public List<Reason> windowReasons() {
    return windowReasons;
  }

  /**
   * Why the call can come on those days and no others.
   *
   * @return the reasons; empty where no day of the call is given
   */
  public List<Reason> callReasons() {
    return callReasons;
  }

  private InspectionType plannedType() {
    return type.orElse(InspectionType.SHORT);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NextInspection that && parts().equals(that.parts());
  }

  @Override
  public int hashCode() {
    return parts().hashCode();
  }

  private List<Object> parts() {
    return List.of(
        asOf,
        framework,
        type,
        typeReasons,
        anchor,
        windows,
        adjustedWindow,
        observedInterval,
        windowReasons,
        callReasons,
        calls);
  }

  /** The type and the window, for example {@code short inspection, 2026-11-24/2027-11-24}. */
  @Override
  public String toString() {
    return type.map(InspectionType::label).orElse("type open")
        + window().map(window -> ", " + window).orElse(", no window");
  }
}
