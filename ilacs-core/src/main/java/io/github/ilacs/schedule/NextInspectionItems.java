package io.github.ilacs.schedule;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.framework.Force;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.history.KnownHistory;
import io.github.ilacs.history.OfstedDecision.OnDate;
import io.github.ilacs.history.OfstedDecision.Subject;
import io.github.ilacs.history.Reorganisation;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The next inspection, or the one that is on site. */
final class NextInspectionItems {

  /** Its title, put together once for each type. */
  private static final Map<InspectionType, String> TITLES = titles();

  private NextInspectionItems() {}

  private static Map<InspectionType, String> titles() {
    Map<InspectionType, String> titles = new EnumMap<>(InspectionType.class);
    for (InspectionType type : InspectionType.values()) {
      titles.put(type, "Next inspection: " + type.label());
    }
    return Map.copyOf(titles);
  }

  static void addTo(List<ScheduleItem> items, Situation situation) {
    NextInspection next = situation.next();
    if (next.begun().isPresent()) {
      items.add(begun(next, next.begun().get()));
      return;
    }
    boolean isObserved = next.windowBasis() == WindowBasis.OBSERVED;
    Optional<DateWindow> when = isObserved ? next.observedInterval() : next.window();
    items.add(
        ScheduleItem.builder()
            .kind(ItemKind.INSPECTION)
            .force(next.window().isPresent() ? Force.FRAMEWORK : Force.PRACTICE)
            .title(title(next))
            .when(when)
            .adjusted(next.adjustedWindow())
            .state(state(next, when, situation))
            .told(next.windowBasis() == WindowBasis.TOLD)
            .cause(cause(situation))
            .reasons(next.windowReasons())
            .build());
  }

  private static ScheduleItem begun(NextInspection next, LocalDate firstDay) {
    return ScheduleItem.builder()
        .kind(ItemKind.INSPECTION)
        .force(Force.FRAMEWORK)
        .title("Inspection on site since " + firstDay)
        .when(DateWindow.from(firstDay))
        .state(ItemState.DUE)
        .reasons(next.typeReasons())
        .build();
  }

  private static String title(NextInspection next) {
    if (next.framework() == Framework.SIF) {
      return "Re-inspection under the SIF";
    }
    Optional<InspectionType> type = next.type();
    return type.isPresent()
        ? Objects.requireNonNull(TITLES.get(type.get()))
        : "Next inspection: type open";
  }

  private static ItemState state(
      NextInspection next, Optional<DateWindow> when, Situation situation) {
    if (when.isEmpty()) {
      return ItemState.FUTURE;
    }
    WindowState.Kind kind = next.state().kind();
    // Its days have passed, and nobody can say that it is late.
    if (kind == WindowState.Kind.NOT_ON_RECORD
        || kind == WindowState.Kind.PAST_ONE_WINDOW
        || kind == WindowState.Kind.RECORD_BEHIND) {
      return ItemState.PASSED;
    }
    ItemState state = situation.stateOf(when.get());
    // Past what was only ever seen, it is not late.
    return state == ItemState.OVERDUE && next.windowBasis() == WindowBasis.OBSERVED
        ? ItemState.PASSED
        : state;
  }

  private static Optional<LocalDate> cause(Situation situation) {
    KnownHistory known = situation.known();
    Optional<OnDate> told = known.toldDays(Subject.INSPECTION);
    if (told.isPresent()) {
      return Optional.of(told.get().told());
    }
    Optional<LocalDate> previousEnded = situation.previousEnded();
    if (previousEnded.isPresent()) {
      return previousEnded;
    }
    Optional<Reorganisation> newAuthority = known.newAuthority();
    return newAuthority.isPresent() ? Optional.of(newAuthority.get().vesting()) : Optional.empty();
  }
}
