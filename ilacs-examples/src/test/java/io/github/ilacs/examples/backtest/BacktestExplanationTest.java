package io.github.ilacs.examples.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ilacs.examples.cli.Program;
import io.github.ilacs.examples.cli.WrittenDays;
import io.github.ilacs.examples.record.RecordFolder;
import io.github.ilacs.examples.record.TestRecord;
import io.github.ilacs.rule.Rules;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BacktestExplanationTest {

  private static final Pattern EXCEPTION =
      Pattern.compile(
          "  (.+), (short inspection|standard inspection|other inspection|focused visit) of"
              + " (\\d{4}-\\d\\d-\\d\\d): (.+) \\(([A-Za-z0-9-]+(?:, [A-Za-z0-9-]+)*)\\)");
  private static final String IMPOSSIBLE = "called them impossible";
  private static final String UNEXPECTED = "otherwise than expected";

  @TempDir private Path temp;

  /** One line about an activity that came otherwise. */
  private record Exceptional(
      String authority, String kind, String day, String what, List<String> ids) {}

  private static Program explain(Path record) {
    return Program.run("backtest", "--explain", "--record", record.toString());
  }

  private static List<Exceptional> exceptions(Program run, String heading) {
    List<String> lines = run.lines();
    int from = 0;
    while (!lines.get(from).endsWith(heading)) {
      from++;
    }
    List<Exceptional> exceptions = new ArrayList<>();
    for (String line : lines.subList(from + 1, lines.size())) {
      if (!line.startsWith("  ")) {
        break;
      }
      Matcher matcher = EXCEPTION.matcher(WrittenDays.inIsoForm(line));
      assertThat(matcher.matches()).as(line).isTrue();
      List<String> ids = List.of(matcher.group(5).split(", ", -1));
      assertThat(ids).allSatisfy(id -> assertThat(Rules.find(id)).as(line).isPresent());
      exceptions.add(
          new Exceptional(
              matcher.group(1), matcher.group(2), matcher.group(3), matcher.group(4), ids));
    }
    assertThat(lines.get(from)).startsWith(exceptions.size() + " ");
    return exceptions;
  }

  private static List<Exceptional> all(Program run) {
    List<Exceptional> all = new ArrayList<>(exceptions(run, IMPOSSIBLE));
    all.addAll(exceptions(run, UNEXPECTED));
    return all;
  }

  @Test
  void theFirstLinesAreThoseOfTheBacktest() {
    for (Path path : TestRecord.all()) {
      Program plain = Program.run("backtest", "--record", path.toString());
      Program explained = explain(path);

      assertThat(explained.exitCode()).isZero();
      int figures = plain.lines().size();
      assertThat(explained.lines().subList(0, figures)).isEqualTo(plain.lines());
      assertThat(explained.err()).isEqualTo(plain.err());
      assertThat(explained.lines().subList(figures, explained.lines().size()))
          .filteredOn(line -> !line.startsWith("  "))
          .hasSize(3);
    }
  }

  @Test
  void everyExceptionIsAnActivityOfTheRecord() throws IOException {
    Path folder = TestRecord.folder();
    Set<String> known = new HashSet<>();
    for (Map<String, String> row : BacktestOracle.rows(folder.resolve("inspections.csv"))) {
      if (BacktestOracle.get(row, "framework").equals("ILACS")) {
        known.add(
            key(
                BacktestOracle.get(row, "local_authority"),
                BacktestOracle.get(row, "type") + " inspection",
                BacktestOracle.get(row, "start_date")));
      }
    }
    for (Map<String, String> row : BacktestOracle.rows(folder.resolve("focused_visits.csv"))) {
      known.add(
          key(
              BacktestOracle.get(row, "local_authority"),
              "focused visit",
              BacktestOracle.get(row, "start_date")));
    }

    assertThat(all(explain(folder)))
        .isNotEmpty()
        .doesNotHaveDuplicates()
        .allSatisfy(e -> assertThat(known).contains(key(e.authority(), e.kind(), e.day())));
  }

  private static String key(String authority, String kind, String day) {
    return authority.toLowerCase(Locale.ROOT) + " " + kind + " " + day;
  }

  @Test
  void theOneActivityCalledImpossibleIsThatOfFiveIslands() throws IOException {
    // Of 321 inspections the one that began on no possible day: a Tuesday.
    assertThat(exceptions(explain(TestRecord.folder()), IMPOSSIBLE))
        .singleElement()
        .satisfies(e -> assertThat(e.authority()).isEqualTo("Isles of Scilly"));
  }

  @Test
  void aVisitBeyondTheUsualNumberIsUnexpected() throws IOException {
    Path folder = TestRecord.folder();
    List<Exceptional> visits =
        exceptions(explain(folder), UNEXPECTED).stream()
            .filter(e -> e.kind().equals("focused visit"))
            .toList();

    // September 2020 to May 2021.
    assertThat(visits)
        .filteredOn(
            e -> e.day().compareTo("2020-09-01") >= 0 && e.day().compareTo("2021-06-01") < 0)
        .isNotEmpty()
        .allSatisfy(e -> assertThat(e.ids()).containsExactly("V-INTERIM"));
    assertThat(visits)
        .filteredOn(e -> !e.ids().contains("V-INTERIM"))
        .isNotEmpty()
        .allSatisfy(e -> assertThat(e.ids()).containsAnyOf("V-COUNT", "V-1"));
    assertThat(visits.stream().map(e -> key(e.authority(), e.kind(), e.day())))
        .containsExactlyInAnyOrderElementsOf(visitsBeyondTheUsualNumber(folder));
  }

  /**
   * The visits that came although the authority had had the usual number for its grade, counted a
   * second time from the files alone, with what was out on the first of the month.
   */
  private static List<String> visitsBeyondTheUsualNumber(Path folder) throws IOException {
    List<Map<String, String>> inspections = BacktestOracle.rows(folder.resolve("inspections.csv"));
    List<Map<String, String>> visits = BacktestOracle.rows(folder.resolve("focused_visits.csv"));
    List<Map<String, String>> counted = new ArrayList<>(visits);
    BacktestOracle.rows(folder.resolve("jtais.csv")).stream()
        .map(BacktestExplanationTest::byItsLetter)
        .forEach(counted::add);
    List<String> none = new ArrayList<>();
    for (Map<String, String> visit : visits) {
      String urn = BacktestOracle.get(visit, "urn");
      String start = BacktestOracle.get(visit, "start_date");
      // The first of a month that came before the visit.
      String first = LocalDate.parse(start).minusDays(1).withDayOfMonth(1).toString();
      String last = "";
      int usual = Integer.MAX_VALUE;
      for (Map<String, String> inspection : inspections) {
        String end = BacktestOracle.get(inspection, "end_date");
        if (BacktestOracle.get(inspection, "urn").equals(urn)
            && !BacktestOracle.get(inspection, "framework").equals("other")
            && end.compareTo(first) <= 0
            && end.compareTo(last) > 0) {
          last = end;
          usual =
              BacktestOracle.get(inspection, "published_date").compareTo(first) > 0
                  ? Integer.MAX_VALUE
                  : usual(
                      BacktestOracle.get(inspection, "framework"),
                      BacktestOracle.get(inspection, "overall"));
        }
      }
      int made = 0;
      for (Map<String, String> other : counted) {
        String day = BacktestOracle.get(other, "start_date");
        if (BacktestOracle.get(other, "urn").equals(urn)
            && day.compareTo(last) > 0
            && BacktestOracle.get(other, "end_date").compareTo(first) <= 0) {
          made++;
        }
      }
      if (made >= usual) {
        none.add(key(BacktestOracle.get(visit, "local_authority"), "focused visit", start));
      }
    }
    return none;
  }

  /** One without days on site is taken by its letter. */
  private static Map<String, String> byItsLetter(Map<String, String> row) {
    if (!BacktestOracle.get(row, "start_date").isEmpty()) {
      return row;
    }
    Map<String, String> dated = new HashMap<>(row);
    dated.put("start_date", BacktestOracle.get(row, "published_date"));
    dated.put("end_date", BacktestOracle.get(row, "published_date"));
    return dated;
  }

  /** How many visits are usual after a grade; more than there can be where nothing says so. */
  private static int usual(String framework, String overall) {
    boolean underSif = !framework.equals("ILACS");
    return switch (overall) {
      case "requires_improvement" -> 2;
      case "good", "outstanding" -> underSif ? Integer.MAX_VALUE : 1;
      case "inadequate" -> underSif ? Integer.MAX_VALUE : 0;
      default -> Integer.MAX_VALUE;
    };
  }

  @Test
  void theTypesThatCameOtherwiseAreThoseThatTheBacktestMisses() {
    Program run = explain(TestRecord.folder());
    Matcher nextType = Pattern.compile("next_type (\\d+)/(\\d+)").matcher(run.out());
    assertThat(nextType.find()).isTrue();
    int missed = Integer.parseInt(nextType.group(2)) - Integer.parseInt(nextType.group(1));

    // After an ILACS grade; those after a SIF grade are no pairs of the backtest.
    assertThat(exceptions(run, UNEXPECTED))
        .filteredOn(e -> e.what().startsWith("expected a ") && !e.ids().contains("L-SIF-GRADE"))
        // The backtest leaves out what was neither short nor standard.
        .filteredOn(e -> !e.kind().equals("other inspection"))
        .hasSize(missed)
        .allSatisfy(
            e -> {
              assertThat(e.kind()).isEqualTo("standard inspection");
              assertThat(e.what()).isEqualTo("expected a short inspection");
              assertThat(e.ids()).contains("P-GO", "P-EXC");
            });
  }

  @Test
  void theWindowsMissedAreThoseThatTheBacktestMisses() {
    Program run = explain(TestRecord.folder());
    Matcher window =
        Pattern.compile("window.end early (\\d+) within \\d+ late (\\d+)").matcher(run.out());
    assertThat(window.find()).isTrue();
    List<Exceptional> missed =
        exceptions(run, UNEXPECTED).stream()
            .filter(e -> e.what().startsWith("outside the window "))
            .toList();

    // The windows of the backtest: those that began 30 months after June 2021 or later. Two of the
    // inspections that it calls late came after inadequate, in Bury and in North East Lincolnshire,
    // and for them the schedule gives no window.
    assertThat(missed)
        .filteredOn(e -> windowOf(e)[0].compareTo("2023-12") >= 0)
        .hasSize(Integer.parseInt(window.group(1)) + Integer.parseInt(window.group(2)) - 2)
        .allSatisfy(e -> assertThat(e.ids()).contains("W-1", "W-4"));
    assertThat(missed).allSatisfy(e -> assertThat(isOutside(e)).as("%s", e).isTrue());
  }

  private static boolean isOutside(Exceptional e) {
    String[] days = windowOf(e);
    return e.day().compareTo(days[0]) < 0 || e.day().compareTo(days[1]) > 0;
  }

  private static String[] windowOf(Exceptional e) {
    return e.what().substring("outside the window ".length()).split(" to ", -1);
  }

  // Records of a few rows

  private Program ofRows(List<String> inspections, String... visits) {
    return explain(
        new RecordFolder(temp)
            .inspections(inspections.toArray(new String[0]))
            .visits(visits)
            .path());
  }

  @ParameterizedTest
  @CsvSource({
    // Not a Monday; in August; over a bank holiday.
    "2023-10-03, 2023-10-06",
    "2023-08-07, 2023-08-11",
    "2023-05-29, 2023-06-02",
  })
  void aStartThatTheCalendarCallsImpossible(String start, String end) {
    assertThat(impossible(start, end))
        .containsExactly(
            new Exceptional(
                "X", "short inspection", start, "not a possible first day", List.of("L-QUIET")));
  }

  @Test
  void theLastDaysBefore23DecemberArePossible() {
    assertThat(impossible("2023-12-18", "2023-12-22")).isEmpty();
  }

  private List<Exceptional> impossible(String start, String end) {
    return exceptions(
        ofRows(
            List.of(
                "1,x,ILACS,standard,2019-09-23,2019-10-04,2019-11-04,good,good,good,,,good",
                "1,x,ILACS,short," + start + "," + end + ",2024-02-12,good,good,good,good,good,")),
        IMPOSSIBLE);
  }

  @Test
  void aThirdVisitAndAVisitWhileInadequate() {
    Program run =
        ofRows(
            List.of(
                "1,x,ILACS,standard,2021-09-20,2021-10-01,2021-11-15,good,good,good,,,good",
                "2,y,ILACS,standard,2021-09-20,2021-10-01,2021-11-15,inadequate,inadequate,"
                    + "inadequate,,,inadequate"),
            "1,x,2022-02-15,2022-02-16,2022-03-22,a,false,,",
            "1,x,2022-10-11,2022-10-12,2022-11-15,b,false,,",
            "1,x,2023-06-20,2023-06-21,2023-07-25,c,false,,",
            "2,y,2022-02-15,2022-02-16,2022-03-22,a,false,,");

    assertThat(exceptions(run, IMPOSSIBLE)).isEmpty();
    assertThat(exceptions(run, UNEXPECTED))
        .extracting(Exceptional::authority, Exceptional::day)
        .containsExactlyInAnyOrder(
            tuple("X", "2022-10-11"), tuple("X", "2023-06-20"), tuple("Y", "2022-02-15"));
    assertThat(exceptions(run, UNEXPECTED))
        .allSatisfy(e -> assertThat(e.what()).isEqualTo("no more was expected"))
        .allSatisfy(e -> assertThat(e.ids()).contains("V-COUNT"))
        .anySatisfy(e -> assertThat(e.ids()).contains("V-5"));
  }

  @Test
  void ofTwoActivitiesInOneMonthNeitherIsOverlooked() {
    Program run =
        ofRows(
            List.of(
                "1,x,ILACS,standard,2021-09-20,2021-10-01,2021-11-15,good,good,good,,,good",
                "1,x,ILACS,standard,2024-10-14,2024-10-25,2024-12-04,good,good,good,good,good,"),
            "1,x,2024-10-08,2024-10-09,2024-11-06,a,false,,");

    assertThat(exceptions(run, UNEXPECTED))
        .singleElement()
        .satisfies(e -> assertThat(e.what()).isEqualTo("expected a short inspection"));
  }

  @Test
  void whereAllCameAsExpectedNothingIsListed() {
    Program run =
        ofRows(
            List.of(
                "1,x,ILACS,standard,2021-09-20,2021-10-01,2021-11-15,good,good,good,,,good",
                "1,x,ILACS,short,2024-10-14,2024-10-18,2024-11-26,good,good,good,good,good,"),
            "1,x,2022-10-11,2022-10-12,2022-11-15,a,false,,");

    assertThat(all(run)).isEmpty();
    assertThat(run.exitCode()).isZero();
    // The first of each month from January 2018 to October 2024, the month of the last activity.
    assertThat(run.out()).contains("\n82 schedules");
  }
}
