package io.github.ilacs.examples.shows;

import io.github.ilacs.examples.shows.Panel.Column;
import io.github.ilacs.examples.words.Text;
import io.github.ilacs.judgement.Grade;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Overall grades as the rows and columns of a table, with a place for those who have none. */
final class Grades {

  private static final Column NONE = new Column("No overall grade", "None");

  private Grades() {}

  /** The grade as the beginning of a line. */
  static String label(Grade grade) {
    return Text.capitalised(grade.label());
  }

  /** The four grades, and one column more for no grade where there is need of it. */
  static List<Column> columns(boolean withNone) {
    List<Column> columns = new ArrayList<>();
    for (Grade grade : Grade.values()) {
      columns.add(new Column(label(grade), inShort(grade)));
    }
    if (withNone) {
      columns.add(NONE);
    }
    return List.copyOf(columns);
  }

  /** How many there are of each grade; those without one come last, where there is need of it. */
  static List<Integer> counted(List<Optional<Grade>> grades, boolean withNone) {
    List<Integer> counts = new ArrayList<>();
    for (Grade grade : Grade.values()) {
      counts.add((int) grades.stream().filter(Optional.of(grade)::equals).count());
    }
    if (withNone) {
      counts.add((int) grades.stream().filter(Optional::isEmpty).count());
    }
    return List.copyOf(counts);
  }

  private static String inShort(Grade grade) {
    return switch (grade) {
      case OUTSTANDING -> "Outst.";
      case GOOD -> "Good";
      case REQUIRES_IMPROVEMENT -> "RI";
      case INADEQUATE -> "Inad.";
    };
  }
}
