package io.github.ilacs.jackson;

import io.github.ilacs.Shipped;
import io.github.ilacs.framework.PathwayCriteria;
import io.github.ilacs.history.KnownHistory;
import io.github.ilacs.outlook.Forecast;
import io.github.ilacs.outlook.ForecastStep;
import io.github.ilacs.pathway.PathwayRules;
import io.github.ilacs.rule.Rules;
import io.github.ilacs.rule.Sources;
import io.github.ilacs.schedule.Scheduler;
import io.github.ilacs.timetable.Timetables;
import java.lang.reflect.Modifier;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The public types of the library, those that are values and those that are not. */
public final class PublicTypes {

  private static final Map<Class<?>, String> NOT_VALUES =
      Map.of(
          Forecast.class, "is what the two outlooks have in common; each is written as itself",
          ForecastStep.class, "is what the steps of both have in common",
          Scheduler.class, "answers questions, and is what the module is made with",
          Timetables.class, "answers questions, and is had from a scheduler",
          KnownHistory.class, "is a view, and is had from a history and a day",
          PathwayRules.class, "has static methods alone",
          Rules.class, "has constants and static methods alone",
          Sources.class, "has static methods alone",
          PathwayCriteria.class,
              "is a function that a caller can write; editions are told by their id");

  /** What no caller sees, and what needs Jackson, whose mapper answers for what it is given. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "io.github.ilacs",
          "io.github.ilacs.form",
          "io.github.ilacs.jackson",
          "io.github.ilacs.jackson3");

  private PublicTypes() {}

  static Map<Class<?>, String> notValues() {
    return NOT_VALUES;
  }

  /**
   * Every type that a caller sees and that needs no Jackson.
   *
   * @return the types by name
   */
  public static List<Class<?>> withBuilders() {
    return Shipped.types().stream()
        .filter(type -> !LEFT_OUT.contains(type.getPackageName()))
        .filter(PublicTypes::isVisible)
        .sorted(Comparator.comparing(Class::getName))
        .toList();
  }

  /** Every one of them that is no builder. */
  static List<Class<?>> all() {
    return withBuilders().stream().filter(type -> !type.getSimpleName().equals("Builder")).toList();
  }

  /** Every one of them that is a value. */
  static List<Class<?>> values() {
    return all().stream().filter(type -> !NOT_VALUES.containsKey(type)).toList();
  }

  /** What the page and the schema call a type: an inner one with the one around it. */
  static String nameInDocs(Class<?> type) {
    return type.getCanonicalName().replaceAll("^[a-z.]+\\.", "");
  }

  private static boolean isVisible(Class<?> type) {
    return Modifier.isPublic(type.getModifiers())
        && (type.getEnclosingClass() == null || isVisible(type.getEnclosingClass()));
  }
}
