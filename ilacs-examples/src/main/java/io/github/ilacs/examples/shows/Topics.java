package io.github.ilacs.examples.shows;

import io.github.ilacs.examples.shows.Panel.Column;
import io.github.ilacs.examples.shows.Panel.Heads;
import io.github.ilacs.examples.shows.Panel.Look;
import io.github.ilacs.examples.shows.Panel.Row;
import io.github.ilacs.examples.shows.Panel.Things;
import io.github.ilacs.examples.words.CleanText;
import io.github.ilacs.examples.words.Text;
import io.github.ilacs.history.FocusedVisit;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.JointTargetedAreaInspection;
import io.github.ilacs.judgement.Grade;
import io.github.ilacs.rule.Rules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What focused visits looked at, by the grade before and by year. */
final class Topics {

  private static final String NO_TOPIC = "No topic on record";
  private static final String OTHERS = "Other topics";

  /** The seven of the framework, the wide one of 2018-19, and a few more. */
  private static final int MOST_SHOWN = 12;

  private static final int MOST_YEARS = 12;

  private final Published published;
  private final List<Visited> visits;

  private Topics(Published published) {
    this.published = published;
    this.visits = published.histories().stream().flatMap(Topics::visited).toList();
  }

  /** A visit, and the grade of the last inspection before it. */
  private record Visited(FocusedVisit visit, Optional<Grade> grade) {

    int year() {
      return visit.firstDay().getYear();
    }

    /** Its topics; a record names several in one field. */
    List<String> topics() {
      List<String> topics =
          visit.topics().stream()
              .flatMap(all -> Stream.of(all.split(";", -1)))
              .map(one -> CleanText.of(one).strip())
              .filter(one -> !one.isEmpty())
              .map(Text::capitalised)
              .distinct()
              .toList();
      return topics.isEmpty() ? List.of(NO_TOPIC) : topics;
    }
  }

  static Shown of(Published published) {
    return new Topics(published).shown();
  }

  private static Stream<Visited> visited(InspectionHistory history) {
    return history.focusedVisits().stream()
        .map(
            visit ->
                new Visited(
                    visit,
                    history.inspections().stream()
                        .filter(one -> one.framework().hasConsequence())
                        .filter(one -> one.lastDay().isBefore(visit.firstDay()))
                        .filter(
                            one ->
                                !one.lastDay()
                                    .isBefore(history.firstDayThatCounts(visit.firstDay())))
                        .reduce((earlier, later) -> later)
                        .flatMap(Pair::grade)));
  }

  private Shown shown() {
    Map<String, List<Visited>> byTopic = byTopic();
    boolean withNone = visits.stream().anyMatch(visit -> visit.grade().isEmpty());
    LeftOut leftOut =
        new LeftOut()
            .add(
                published.all(JointTargetedAreaInspection.class).count(),
                "Joint targeted area inspections",
                "they have themes of their own");
    return new Shown(
        "topics",
        "Topics of focused visits",
        "What focused visits looked at. A visit with more than one topic is counted under each of them."
            + " Those of the interim visits of 2020-21 are not on record.",
        List.of(
            grid(
                "topics-by-grade",
                "By the grade of the last inspection before the visit",
                Grades.columns(withNone),
                byTopic,
                here -> Grades.counted(here.stream().map(Visited::grade).toList(), withNone)),
            grid(
                "topics-by-year",
                "By the year of the visit",
                yearColumns(),
                byTopic,
                this::byYear)),
        leftOut.lines(),
        "Take each row of focused_visits.csv and part its topic at the semicolons; the year is that of"
            + " start_date. The grade is the column overall of the last row of inspections.csv under"
            + " ILACS or the SIF that ended before the visit began.",
        List.of(Rules.G_FV_TOPICS, Rules.V_INTERIM));
  }

  private Map<String, List<Visited>> byTopic() {
    Map<String, List<Visited>> all = new LinkedHashMap<>();
    for (Visited visit : visits) {
      visit
          .topics()
          .forEach(topic -> all.computeIfAbsent(topic, t -> new ArrayList<>()).add(visit));
    }
    List<String> inOrder =
        all.keySet().stream()
            .sorted(
                Comparator.comparing((String topic) -> topic.equals(NO_TOPIC))
                    .thenComparing(topic -> -all.getOrDefault(topic, List.of()).size())
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    Map<String, List<Visited>> shown = new LinkedHashMap<>();
    for (String topic : inOrder) {
      boolean isShown = shown.size() < MOST_SHOWN || topic.equals(NO_TOPIC);
      shown
          .computeIfAbsent(isShown ? topic : OTHERS, t -> new ArrayList<>())
          .addAll(all.getOrDefault(topic, List.of()));
    }
    return shown;
  }

  /** The years of the visits; those before the last twelve are one, named by its last. */
  private List<Integer> years() {
    int last = visits.stream().mapToInt(Visited::year).max().orElse(-1);
    int first = visits.stream().mapToInt(Visited::year).min().orElse(0);
    return IntStream.rangeClosed(Math.max(first, last - MOST_YEARS), last).boxed().toList();
  }

  private boolean isOneOfMany(int year) {
    return visits.stream().anyMatch(visit -> visit.year() < year) && year == years().get(0);
  }

  private List<Column> yearColumns() {
    return years().stream()
        .map(year -> Column.of(isOneOfMany(year) ? "To " + year : String.valueOf(year)))
        .toList();
  }

  private List<Integer> byYear(List<Visited> here) {
    List<Integer> years = years();
    return years.stream()
        .map(
            year ->
                (int)
                    here.stream()
                        .filter(visit -> Math.max(visit.year(), years.get(0)) == year)
                        .count())
        .toList();
  }

  private Panel grid(
      String id,
      String title,
      List<Column> columns,
      Map<String, List<Visited>> byTopic,
      Function<List<Visited>, List<Integer>> counts) {
    List<Row> rows = new ArrayList<>();
    byTopic.forEach((topic, here) -> rows.add(Row.of(topic, counts.apply(here))));
    long several = visits.stream().filter(visit -> visit.topics().size() > 1).count();
    return new Panel(
        id,
        title,
        Look.GRID,
        visits.size(),
        Things.of("focused visit"),
        several == 0 ? "" : several + " of them had more than one topic.",
        new Heads("Topic", columns, "", ""),
        rows,
        List.of());
  }
}
