package io.github.ilacs.schedule;

import io.github.ilacs.JsonByModule;
import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.calls.CallCalendar;
import io.github.ilacs.calls.PossibleStart;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.rule.Reason;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The inspection that comes next for an authority: its type, its window, and the days on which the
 * call can come.
 */
public final class NextInspection implements JsonByModule {

  private final LocalDate asOf;
  private final Framework framework;
  private final @Nullable InspectionType type;
  private final @Nullable LocalDate begun;
  private final List<Reason> typeReasons;
  private final Anchor anchor;
  private final Windows windows;
  private final List<Reason> callReasons;
  private final @Nullable CallCalendar calls;

  NextInspection(
      LocalDate asOf,
      Framework framework,
      @Nullable InspectionType type,
      @Nullable LocalDate begun,
      List<Reason> typeReasons,
      Anchor anchor,
      Windows windows,
      List<Reason> callReasons,
      @Nullable CallCalendar calls) {
    this.asOf = asOf;
    this.framework = framework;
    this.type = type;
    this.begun = begun;
    this.typeReasons = List.copyOf(typeReasons);
    this.anchor = anchor;
    this.windows = windows;
    this.callReasons = List.copyOf(callReasons);
    this.calls = calls;
  }

  /**
   * Starts a next inspection. A scheduler makes those of its schedules; this is for reading one
   * back, and for a caller's tests.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The day asked, to which {@link #state()} and the possible starts belong.
   *
   * @return the day
   */
  public LocalDate asOf() {
    return asOf;
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
    return Optional.ofNullable(type);
  }

  /**
   * Its first day on site, if it has begun. Then no day of a call is given until it has ended.
   *
   * @return the day, not after the day asked; empty while the inspection is still to come
   */
  public Optional<LocalDate> begun() {
    return Optional.ofNullable(begun);
  }

  /**
   * The window in which the first day on site usually falls, counted from the {@link #anchor()}.
   *
   * @return the window, both ends included; empty for a first inspection and for an inadequate
   *     authority (see {@link #observedInterval()}) unless Ofsted has told the days, where the
   *     anchor day is not on record, and where the record is not enough to tell
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
    Objects.requireNonNull(other, "other");
    return Optional.ofNullable(windows.byAnchor().get(other));
  }

  /**
   * Where {@link #window()} comes from.
   *
   * @return told by Ofsted, counted from the previous inspection, seen in the record, or none
   */
  public WindowBasis windowBasis() {
    return windows.basis();
  }

  /**
   * The windows by anchor.
   *
   * @return the window for each anchor whose day is known; none where there is no window
   */
  public Map<Anchor, DateWindow> windows() {
    return windows.byAnchor().toMap();
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
   * The window moved on for a suspension or a deferral (rule L-SUSPENSION). No rule moves the
   * window itself (C-8), so we give this beside it.
   *
   * @return the moved window, both ends included; empty where nothing fell between the previous
   *     inspection and the end of the window, or there is no window
   */
  public Optional<DateWindow> adjustedWindow() {
    return Optional.ofNullable(windows.moved());
  }

  /**
   * When similar inspections on record started. The sources give no window for an inadequate
   * authority and for the first inspection of a new one, so this is OBSERVED and no rule
   * (P-IN-TIME, O-1).
   *
   * @return from the shortest to the longest interval seen; empty for any other authority, and
   *     where Ofsted has told the days
   */
  public Optional<DateWindow> observedInterval() {
    return Optional.ofNullable(windows.observed());
  }

  /**
   * Whether the window is still to open, open or past on the day asked.
   *
   * @return not yet open, open or overdue by so many days, past one window and inside another, so
   *     late that the record most likely is behind, told and not on record, or no window; or that
   *     the inspection has begun
   */
  public WindowState state() {
    return state(asOf);
  }

  private WindowState state(LocalDate day) {
    if (begun != null) {
      return WindowState.begun(begun, asOf);
    }
    Optional<DateWindow> window = window();
    if (window.isEmpty()) {
      return WindowState.NO_WINDOW;
    }
    if (isToldInVain(window.get(), day)) {
      return WindowState.notOnRecord(window.get(), day);
    }
    // Counted from a late publication the window may be open for longer than anybody waited.
    if (!day.isAfter(window.get().end())) {
      return WindowState.of(window.get(), day);
    }
    if (windows.behindFrom() != null && !day.isBefore(windows.behindFrom())) {
      return WindowState.recordBehind(window.get(), day);
    }
    Anchor open = windows.byAnchor().openOn(day, anchor);
    return open == null
        ? WindowState.of(window.get(), day)
        : WindowState.pastOneWindow(window.get(), open, day);
  }

  /**
   * Whether the window is open on a day, if nothing more is known by then. On the day asked it is
   * open exactly where the {@link #state()} is {@link WindowState.Kind#OPEN}.
   *
   * @param day the day, before or after the day asked
   * @return true from the first to the last day of the {@link #window()}, both included; false
   *     where there is no window, for a week that Ofsted has told, which is when inspectors are on
   *     site, and where the inspection has begun
   */
  public boolean isOpen(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return state(day).kind() == WindowState.Kind.OPEN;
  }

  /**
   * The day from which on a record without this inspection is most likely out of date: no inspected
   * authority has waited so long (rule L-STALE).
   *
   * @return the day; empty where there is no window, or a suspension accounts for a longer wait
   */
  public Optional<LocalDate> recordBehindFrom() {
    return Optional.ofNullable(windows.behindFrom());
  }

  /** From the first day of a week that was told, or after other days that were. */
  private boolean isToldInVain(DateWindow window, LocalDate day) {
    return windows.basis() == WindowBasis.TOLD
        && (isToldWeek(window) ? !day.isBefore(window.start()) : day.isAfter(window.end()));
  }

  /**
   * Whether the days that Ofsted told are those on site, and not a time in which these fall: a
   * week, or no more than the inspection takes.
   */
  private boolean isToldWeek(DateWindow window) {
    return windows.basis() == WindowBasis.TOLD
        && (ChronoUnit.WEEKS.between(window.start(), window.end()) == 0
            || window.lengthInDays() <= plannedDays());
  }

  /**
   * The calendar from which the possible starts are worked out.
   *
   * @return the calendar, with the suspensions and deferrals that were known on the day asked;
   *     empty where nothing is known of the days on which an inspection can begin
   */
  public Optional<CallCalendar> calls() {
    return Optional.ofNullable(calls);
  }

  /**
   * The possible starts in the window whose call can still come on the day asked or after it. Where
   * Ofsted has told a week, its first day is the start until it has come. While the type is open
   * these are the starts that a short inspection could have; not all of them are possible for a
   * standard one.
   *
   * @return the starts in order of time; none where there is no window or it is past
   */
  public Stream<PossibleStart> possibleStarts() {
    Optional<DateWindow> window = window();
    if (calls == null || window.isEmpty()) {
      return Stream.empty();
    }
    return isToldWeek(window.get())
        ? toldStart(calls, window.get()).stream()
        : calls.possibleStarts(window.get(), asOf, plannedType());
  }

  /**
   * The possible starts up to a day, in the window and after it, because the end of the window is
   * no limit. The call can still come on the day asked or after it. Where Ofsted has told the days,
   * the starts are in those days.
   *
   * @param until the last first day on site to look at, inclusive
   * @return the starts in order of time, the {@link #nextPossibleStart()} first; none where no day
   *     of a call is given
   * @throws java.time.DateTimeException if the day is outside the range of the working days; at the
   *     latest when the stream comes to it
   */
  public Stream<PossibleStart> possibleStarts(LocalDate until) {
    Objects.requireNonNull(until, "until");
    if (calls == null || windows.basis() == WindowBasis.OBSERVED) {
      return Stream.empty();
    }
    if (windows.basis() == WindowBasis.TOLD) {
      return possibleStarts().filter(start -> !start.firstDay().isAfter(until));
    }
    LocalDate from = earliestStart();
    return until.isBefore(from)
        ? Stream.empty()
        : calls.possibleStarts(DateWindow.of(from, until), asOf, plannedType());
  }

  /**
   * The first day on which the call can come: that of the {@link #nextPossibleStart()}.
   *
   * @return the day, not before the day asked; empty where there is no possible start, and where
   *     the usual day of the call for days that Ofsted told has passed
   * @throws java.time.DateTimeException if the day would lie outside the range of the working days
   */
  public Optional<LocalDate> nextCall() {
    return nextPossibleStart().map(PossibleStart::call).filter(call -> !call.isBefore(asOf));
  }

  /**
   * The first possible start whose call can still come on the day asked or after it. If the window
   * is past, or no possible start is left in it, this is the first one after the window. If Ofsted
   * has told the days, the start is in those days, or there is none. A week that Ofsted told is the
   * start until it comes, even if the usual day of its call has passed.
   *
   * @return the start; empty where the record is not enough to tell the pathway or the window,
   *     before an inspection under the SIF, of which no calendar is known, where there is no window
   *     but only an {@linkplain #observedInterval() interval} in which others were inspected, where
   *     a suspension leaves nothing possible in the two years that are looked through, and where
   *     the days that Ofsted has told have come
   * @throws java.time.DateTimeException if the start would lie outside the range of the working
   *     days
   */
  public Optional<PossibleStart> nextPossibleStart() {
    if (calls == null || windows.basis() == WindowBasis.OBSERVED) {
      return Optional.empty();
    }
    if (windows.basis() == WindowBasis.TOLD) {
      return possibleStarts().findFirst();
    }
    return calls.firstPossibleStart(earliestStart(), asOf, plannedType());
  }

  private LocalDate earliestStart() {
    return window().map(DateWindow::start).orElse(asOf);
  }

  /**
   * The last possible start in the window.
   *
   * @return the start; empty where there is no window, or none is left in it
   */
  public Optional<PossibleStart> lastPossibleStart() {
    Optional<DateWindow> window = window();
    if (calls == null || window.isEmpty()) {
      return Optional.empty();
    }
    return isToldWeek(window.get())
        ? toldStart(calls, window.get())
        : calls.lastPossibleStart(window.get(), asOf, plannedType());
  }

  /**
   * How many possible starts are left in the window.
   *
   * @return the number; zero where there is no window or it is past
   */
  public long possibleStartsLeft() {
    Optional<DateWindow> window = window();
    if (calls == null || window.isEmpty()) {
      return 0;
    }
    return isToldWeek(window.get())
        ? toldStart(calls, window.get()).stream().count()
        : calls.countPossibleStarts(window.get(), asOf, plannedType());
  }

  private Optional<PossibleStart> toldStart(CallCalendar calendar, DateWindow week) {
    if (!asOf.isBefore(week.start())) {
      return Optional.empty();
    }
    PossibleStart planned = calendar.startOn(week.start(), plannedType());
    LocalDate lastDay = planned.lastDay().isAfter(week.end()) ? planned.lastDay() : week.end();
    return Optional.of(new PossibleStart(planned.call(), week.start(), lastDay, windows.reasons()));
  }

  /**
   * All the reasons: for the type, then for the window, then for the days of the call. What is a
   * reason for more than one of them is given once.
   *
   * @return the reasons; never empty
   */
  public List<Reason> reasons() {
    Set<Reason> all = new LinkedHashSet<>(typeReasons);
    all.addAll(windowReasons());
    all.addAll(callReasons);
    return List.copyOf(all);
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
    return windows.reasons();
  }

  /**
   * Why the call can come on those days and no others.
   *
   * @return the reasons; empty where no day of the call is given
   */
  public List<Reason> callReasons() {
    return callReasons;
  }

  private long plannedDays() {
    return calls == null ? 0 : calls.planned(asOf, plannedType()).lengthInDays();
  }

  private InspectionType plannedType() {
    return type == null ? InspectionType.SHORT : type;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NextInspection that
        && asOf.equals(that.asOf)
        && framework == that.framework
        && type == that.type
        && Objects.equals(begun, that.begun)
        && typeReasons.equals(that.typeReasons)
        && anchor == that.anchor
        && windows.equals(that.windows)
        && callReasons.equals(that.callReasons)
        && Objects.equals(calls, that.calls);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        asOf, framework, type, begun, typeReasons, anchor, windows, callReasons, calls);
  }

  /** The type and the window, for example {@code short inspection, 2026-11-24/2027-11-24}. */
  @Override
  public String toString() {
    DateWindow window = windows.byAnchor().get(anchor);
    return (type == null ? "type open" : type.label())
        + (window == null ? ", no window" : ", " + window);
  }

  /** Builds a {@link NextInspection}. */
  public static final class Builder {

    private @Nullable LocalDate asOf;
    private Framework framework = Framework.ILACS;
    private @Nullable InspectionType type;
    private @Nullable LocalDate begun;
    private List<Reason> typeReasons = List.of();
    private Anchor anchor = Anchor.LAST_DAY_ON_SITE;
    private ByAnchor windows = ByAnchor.NONE;
    private @Nullable WindowBasis windowBasis;
    private @Nullable DateWindow adjustedWindow;
    private @Nullable DateWindow observedInterval;
    private @Nullable LocalDate recordBehindFrom;
    private List<Reason> windowReasons = List.of();
    private List<Reason> callReasons = List.of();
    private @Nullable CallCalendar calls;

    Builder() {}

    /**
     * Sets the day asked. It is needed.
     *
     * @param day the day
     * @return this builder
     */
    public Builder asOf(LocalDate day) {
      asOf = Objects.requireNonNull(day, "day");
      return this;
    }

    /**
     * Sets the framework under which it will be made; ILACS when left out.
     *
     * @param value the framework
     * @return this builder
     */
    public Builder framework(Framework value) {
      framework = Objects.requireNonNull(value, "value");
      return this;
    }

    /**
     * Sets the type; open when left out.
     *
     * @param value the type
     * @return this builder
     */
    public Builder type(InspectionType value) {
      type = Objects.requireNonNull(value, "value");
      return this;
    }

    /**
     * Sets its first day on site, if it has come; it is still to come when left out.
     *
     * @param day the day
     * @return this builder
     */
    public Builder begun(LocalDate day) {
      begun = Objects.requireNonNull(day, "day");
      return this;
    }

    /**
     * Sets why the type is what it is.
     *
     * @param reasons the reasons; at least one
     * @return this builder
     */
    public Builder typeReasons(List<Reason> reasons) {
      Objects.requireNonNull(reasons, "reasons");
      typeReasons = List.copyOf(reasons);
      return this;
    }

    /**
     * Sets the anchor from which the window is counted; the last day on site when left out.
     *
     * @param value the anchor
     * @return this builder
     */
    public Builder anchor(Anchor value) {
      anchor = Objects.requireNonNull(value, "value");
      return this;
    }

    /**
     * Sets the windows; none when left out.
     *
     * @param byAnchor the window for each anchor whose day is known
     * @return this builder
     */
    public Builder windows(Map<Anchor, DateWindow> byAnchor) {
      Objects.requireNonNull(byAnchor, "byAnchor");
      windows = ByAnchor.of(Map.copyOf(byAnchor));
      return this;
    }

    /**
     * Sets where the window comes from. When left out, a window is counted, and an interval seen in
     * the record is OBSERVED.
     *
     * @param value where it comes from
     * @return this builder
     */
    public Builder windowBasis(WindowBasis value) {
      windowBasis = Objects.requireNonNull(value, "value");
      return this;
    }

    /**
     * Sets the window moved on for a suspension or a deferral; none when left out.
     *
     * @param window the moved window
     * @return this builder
     */
    public Builder adjustedWindow(DateWindow window) {
      adjustedWindow = Objects.requireNonNull(window, "window");
      return this;
    }

    /**
     * Sets the interval seen in the record, where there is no window; none when left out.
     *
     * @param interval from the shortest to the longest interval seen
     * @return this builder
     */
    public Builder observedInterval(DateWindow interval) {
      observedInterval = Objects.requireNonNull(interval, "interval");
      return this;
    }

    /**
     * Sets the day from which on a record without this inspection is most likely out of date; no
     * day when left out.
     *
     * @param day the day
     * @return this builder
     */
    public Builder recordBehindFrom(LocalDate day) {
      recordBehindFrom = Objects.requireNonNull(day, "day");
      return this;
    }

    /**
     * Sets why the window is what it is.
     *
     * @param reasons the reasons; at least one
     * @return this builder
     */
    public Builder windowReasons(List<Reason> reasons) {
      Objects.requireNonNull(reasons, "reasons");
      windowReasons = List.copyOf(reasons);
      return this;
    }

    /**
     * Sets why the call can come on those days and no others; none when left out.
     *
     * @param reasons the reasons; at least one where there is a calendar, and none where not
     * @return this builder
     */
    public Builder callReasons(List<Reason> reasons) {
      Objects.requireNonNull(reasons, "reasons");
      callReasons = List.copyOf(reasons);
      return this;
    }

    /**
     * Sets the calendar from which the possible starts are worked out; no day of the call is given
     * when left out.
     *
     * @param calendar the calendar
     * @return this builder
     */
    public Builder calls(CallCalendar calendar) {
      calls = Objects.requireNonNull(calendar, "calendar");
      return this;
    }

    /**
     * Builds the next inspection.
     *
     * @return the next inspection
     * @throws IllegalStateException if the day asked is missing
     * @throws IllegalArgumentException if the type or the window has no reason, or the days of the
     *     call have none or have one without a calendar; if a window is moved that is not there, an
     *     interval stands beside a window, the window comes from where it cannot, or it has begun
     *     after the day asked or with days of a call
     */
    public NextInspection build() {
      if (asOf == null) {
        throw new IllegalStateException("a next inspection needs the day asked");
      }
      if (typeReasons.isEmpty() || windowReasons.isEmpty()) {
        throw new IllegalArgumentException("the type and the window need a reason each");
      }
      if (begun != null && (begun.isAfter(asOf) || calls != null)) {
        throw new IllegalArgumentException(
            "an inspection that has begun by "
                + asOf
                + " has no day of a call, and cannot begin on "
                + begun);
      }
      if (adjustedWindow != null && windows.get(anchor) == null) {
        throw new IllegalArgumentException(
            "there is no window that could be moved on to " + adjustedWindow);
      }
      if (observedInterval != null && !windows.isEmpty()) {
        throw new IllegalArgumentException(
            "the interval "
                + observedInterval
                + " stands in place of a window, not beside "
                + windows.toMap());
      }
      WindowBasis basis = windowBasis == null ? likelyBasis() : windowBasis;
      boolean hasWindow = basis == WindowBasis.TOLD || basis == WindowBasis.COUNTED;
      if (hasWindow != (windows.get(anchor) != null)
          || (basis == WindowBasis.OBSERVED) != (observedInterval != null)) {
        throw new IllegalArgumentException(
            "a window that is "
                + basis
                + " cannot have the windows "
                + windows.toMap()
                + " and the interval "
                + observedInterval);
      }
      // When others were inspected says nothing of the days on which the call can come.
      if (callReasons.isEmpty() == (calls != null && basis != WindowBasis.OBSERVED)) {
        throw new IllegalArgumentException(
            "the days of the call come with a calendar and with reasons, not with one of them; of a"
                + " window that is "
                + basis
                + " there are "
                + callReasons.size()
                + " reasons");
      }
      return new NextInspection(
          asOf,
          framework,
          type,
          begun,
          typeReasons,
          anchor,
          new Windows(
              basis, windows, adjustedWindow, observedInterval, recordBehindFrom, windowReasons),
          callReasons,
          calls);
    }

    private WindowBasis likelyBasis() {
      if (windows.get(anchor) != null) {
        return WindowBasis.COUNTED;
      }
      return observedInterval != null ? WindowBasis.OBSERVED : WindowBasis.NONE;
    }
  }
}
