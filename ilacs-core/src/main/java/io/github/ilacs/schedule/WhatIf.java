package io.github.ilacs.schedule;

import io.github.ilacs.JsonByModule;
import io.github.ilacs.calendar.DateWindow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Two schedules side by side: the one as things are, and the one after an outcome that has not
 * happened yet.
 *
 * @param before the schedule as it is
 * @param after the schedule after the outcome, as of the day on which the outcome counts
 */
public record WhatIf(Schedule before, Schedule after) implements JsonByModule {

  /**
   * Puts two schedules side by side.
   *
   * @param before the schedule as it is
   * @param after the schedule after the outcome, as of the day on which the outcome counts
   */
  public WhatIf {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
  }

  /**
   * What differs, the pathway first and then item by item.
   *
   * @return the differences; what is done is left out
   */
  public List<Difference> differences() {
    List<Difference> differences = new ArrayList<>();
    Map<String, String> first = facts(before);
    Map<String, String> second = facts(after);
    Set<String> keys = new LinkedHashSet<>(first.keySet());
    keys.addAll(second.keySet());
    for (String key : keys) {
      String was = first.getOrDefault(key, "");
      String is = second.getOrDefault(key, "");
      if (!was.equals(is)) {
        differences.add(new Difference(key, was, is));
      }
    }
    return List.copyOf(differences);
  }

  private static Map<String, String> facts(Schedule schedule) {
    Map<String, String> facts = new LinkedHashMap<>();
    NextInspection next = schedule.nextInspection();
    facts.put("Pathway", schedule.pathway().label());
    facts.put("Type of the next inspection", next.type().map(t -> t.label()).orElse("open"));
    facts.put("Window", next.window().map(Object::toString).orElse("none"));
    facts.put("Window moved on", next.adjustedWindow().map(Object::toString).orElse("none"));
    facts.put("Interval seen", next.observedInterval().map(Object::toString).orElse("none"));
    facts.put(
        "Visits left",
        schedule.visits().flatMap(Visits::left).map(Object::toString).orElse("not known"));
    for (ScheduleItem item : schedule.items()) {
      boolean saidAlready =
          (item.kind() == ItemKind.INSPECTION || item.kind() == ItemKind.FOCUSED_VISIT)
              && !item.isTold();
      if (item.state() != ItemState.DONE && !saidAlready) {
        facts.put(item.title(), day(item));
      }
    }
    return facts;
  }

  private static String day(ScheduleItem item) {
    DateWindow days = item.days();
    if (days == null) {
      return "no set date";
    }
    if (!days.hasEnd()) {
      return "from " + days.start();
    }
    return days.isOneDay() ? days.start().toString() : days.toString();
  }

  /** The differences, one after the other. */
  @Override
  public String toString() {
    return differences().stream().map(Difference::toString).collect(Collectors.joining("; "));
  }
}
