package io.github.ilacs.examples.shows;

import io.github.ilacs.examples.shows.Panel.Heads;
import io.github.ilacs.examples.shows.Panel.Look;
import io.github.ilacs.examples.shows.Panel.Row;
import io.github.ilacs.examples.shows.Panel.Things;
import io.github.ilacs.judgement.Grade;
import io.github.ilacs.rule.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Which grade followed which. */
final class NextGrades {

  private NextGrades() {}

  static Shown of(Published published) {
    List<Pair> ilacs = Pair.underIlacs(published);
    List<Pair> fromSif = Pair.fromSif(published);
    LeftOut leftOut =
        new LeftOut()
            .add(withoutGrade(ilacs), "Pairs under ILACS", "the first gave no overall grade")
            .add(
                withoutGrade(fromSif), "Pairs of SIF and ILACS", "the first gave no overall grade");
    return new Shown(
        "next-grades",
        "Grades from one inspection to the next",
        "The overall grade before in the rows, the one after in the columns. Since April 2026"
            + " inspections give no overall grade: they are counted in the last column.",
        List.of(
            panel("grades-ilacs", "From one ILACS inspection to the next", ilacs),
            panel("grades-sif", "From the last SIF inspection to the first under ILACS", fromSif)),
        leftOut.lines(),
        "Take each ILACS row of inspections.csv and the next ILACS row of the same authority, and count"
            + " the pairs by the column overall of both. For the second table take the last SIF row"
            + " and the first ILACS row of each authority.",
        List.of(Rules.P_OBS, Rules.G_J_2026));
  }

  private static long withoutGrade(List<Pair> pairs) {
    return pairs.stream().filter(pair -> before(pair).isEmpty()).count();
  }

  private static Optional<Grade> before(Pair pair) {
    return Pair.grade(pair.earlier());
  }

  private static Panel panel(String id, String title, List<Pair> all) {
    List<Pair> pairs = all.stream().filter(pair -> before(pair).isPresent()).toList();
    boolean withNone = pairs.stream().anyMatch(pair -> Pair.grade(pair.later()).isEmpty());
    List<Row> rows = new ArrayList<>();
    for (Grade grade : Grade.values()) {
      List<Optional<Grade>> next =
          pairs.stream()
              .filter(pair -> before(pair).equals(Optional.of(grade)))
              .map(pair -> Pair.grade(pair.later()))
              .toList();
      rows.add(new Row(Grades.label(grade), Grades.counted(next, withNone), rows.size(), ""));
    }
    return new Panel(
        id,
        title,
        Look.GRID,
        pairs.size(),
        new Things("pair of inspections", "pairs of inspections"),
        count(pairs, step -> step < 0)
            + " were graded better than before, "
            + count(pairs, step -> step == 0)
            + " the same and "
            + count(pairs, step -> step > 0)
            + " worse.",
        new Heads("Grade before", Grades.columns(withNone), "", "the same grade again"),
        rows,
        List.of());
  }

  private static long count(List<Pair> pairs, Predicate<Integer> condition) {
    return pairs.stream()
        .filter(pair -> Pair.grade(pair.later()).isPresent())
        .map(pair -> Pair.grade(pair.later()).orElseThrow().compareTo(before(pair).orElseThrow()))
        .filter(condition)
        .count();
  }
}
