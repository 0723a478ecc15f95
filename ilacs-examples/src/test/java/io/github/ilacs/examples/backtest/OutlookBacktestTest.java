package io.github.ilacs.examples.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Suppliers;
import io.github.ilacs.examples.cli.Program;
import io.github.ilacs.examples.docs.GuidePage;
import io.github.ilacs.examples.record.RecordFolder;
import io.github.ilacs.examples.record.TestRecord;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.outlook.OutlookModel;
import io.github.ilacs.outlook.VisitModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code backtest --outlook}: how well the outlook foretold what really happened. */
class OutlookBacktestTest {

  private static final String CENSOR = "2026-06-12";

  @TempDir private Path temp;

  private static Program backtest(Path record, String... more) {
    return Program.run(
        Stream.concat(
                Stream.of("backtest", "--outlook", "--record", record.toString()), Stream.of(more))
            .toArray(String[]::new));
  }

  /** Everything fitted anew for each authority takes a while, so it is done once. */
  private static final Supplier<Program> REFITTED =
      Suppliers.memoize(() -> backtest(TestRecord.folder(), "--refit", "--censor", CENSOR));

  /** The figures of a run, each by the name of its line and its own, with a space between. */
  private static Map<String, Double> figures(Program run) {
    assertThat(run.exitCode()).as(run.err()).isZero();
    Map<String, Double> figures = new TreeMap<>();
    for (String line : run.lines()) {
      String[] words = line.split(" ", -1);
      for (int i = 1; i < words.length; i += 2) {
        figures.put(
            words[0] + " " + words[i],
            words[i + 1].equals("-") ? Double.NaN : Double.parseDouble(words[i + 1]));
      }
    }
    return figures;
  }

  private static double figure(Map<String, Double> figures, String name) {
    assertThat(figures).containsKey(name);
    return Objects.requireNonNull(figures.get(name), name);
  }

  // The record

  @Test
  void theFirstLinesHaveTheirForm() {
    assertThat(backtest(TestRecord.folder(), "--censor", CENSOR).lines().subList(0, 3))
        .satisfiesExactly(
            line -> assertThat(line).matches(form("outlook\\.log", "-")),
            line -> assertThat(line).matches(form("outlook\\.brier\\.30", "")),
            line -> assertThat(line).matches(form("outlook\\.brier\\.36", "")));
  }

  private static String form(String name, String sign) {
    String figure = sign + "\\d\\.\\d{4}";
    return name + " model " + figure + " uniform " + figure + " normal " + figure + " n \\d+";
  }

  @Test
  void refittedTheModelBeatsBothBaselines() {
    Map<String, Double> figures = figures(REFITTED.get());

    // 205 cases and these scores were found before, by a program of its own.
    double model = figure(figures, "outlook.log model");
    assertThat(figure(figures, "outlook.log n")).isEqualTo(205);
    assertThat(model).isCloseTo(-1.216, within(0.0005));
    assertThat(figure(figures, "outlook.log uniform")).isCloseTo(-1.355, within(0.0006));
    assertThat(figure(figures, "outlook.log normal")).isCloseTo(-1.282, within(0.0006));
    assertThat(figure(figures, "outlook.brier.30 model")).isCloseTo(0.1134, within(0.00005));
    assertThat(figure(figures, "outlook.brier.36 model")).isCloseTo(0.2109, within(0.00005));
    for (String baseline : List.of("uniform", "normal")) {
      double other = figure(figures, "outlook.log " + baseline);
      assertThat(model).isGreaterThan(other);
      for (int months : new int[] {30, 36}) {
        assertThat(figure(figures, "outlook.brier." + months + " model"))
            .isLessThan(figure(figures, "outlook.brier." + months + " " + baseline));
      }
      // And that is no accident of a few authorities.
      String better = "outlook.better." + baseline;
      assertThat(figure(figures, better + " mean")).isCloseTo(model - other, within(2e-4));
      assertThat(figure(figures, better + " from")).isPositive();
      assertThat(figure(figures, better + " not_better")).isLessThan(0.05);
    }
    double began =
        figures.entrySet().stream()
            .filter(figure -> figure.getKey().matches("outlook\\.wait\\..* began"))
            .mapToDouble(Map.Entry::getValue)
            .sum();
    assertThat(began).isEqualTo(65);
  }

  /**
   * The expected figures are those of a program of its own, in another language, that fits the
   * curves by a search and reads the rows itself.
   */
  @Test
  void refittedTheModelBeatsAnEvenSpreadOfTheVisits() {
    Map<String, Double> figures = figures(REFITTED.get());

    assertThat(figure(figures, "outlook.visit n")).isEqualTo(203);
    assertThat(figure(figures, "outlook.visit model")).isCloseTo(-2.8437, within(0.0002));
    assertThat(figure(figures, "outlook.visit uniform")).isCloseTo(-3.0080, within(0.0002));

    // 0.05624 is the standard error by the formula for a ratio, over 138 authorities.
    String better = "outlook.visit.better.uniform ";
    assertThat(figure(figures, better + "mean")).isCloseTo(0.1643, within(0.0002));
    assertThat(figure(figures, better + "error")).isCloseTo(0.0562, within(0.0015));
    assertThat(figure(figures, better + "from")).isPositive();
    assertThat(figure(figures, better + "not_better")).isLessThan(0.05);

    // 77 of 102 and 100 of 127.
    assertThat(figure(figures, "outlook.visit.inside80 share")).isCloseTo(0.7549, within(5e-5));
    assertThat(figure(figures, "outlook.visit.inside80 n")).isEqualTo(102);
    assertThat(figure(figures, "outlook.visit.inside80.came share"))
        .isCloseTo(0.7874, within(5e-5));
    assertThat(figure(figures, "outlook.visit.inside80.came n")).isEqualTo(127);
  }

  @ParameterizedTest
  @CsvSource({
    "0.00-0.10, 0.0811, 0.2143, 14",
    "0.10-0.25, 0.1909, 0, 26",
    "0.25-0.50, 0.3182, 0.3810, 84",
    "0.50-0.75, 0.6688, 0.6875, 48",
    "0.75-1.00, 0.8296, 0.7105, 38"
  })
  void theVisitsAreCalibratedAsThatProgramFindsThem(
      String band, double foretold, double happened, int n) {
    Map<String, Double> figures = figures(REFITTED.get());
    String line = "outlook.visit.calibration." + band;

    assertThat(figure(figures, line + " foretold")).isCloseTo(foretold, within(0.0002));
    assertThat(figure(figures, line + " happened")).isCloseTo(happened, within(5e-5));
    assertThat(figure(figures, line + " n")).isEqualTo(n);
  }

  @Test
  void theEvenSpreadOfTheVisitsThatShipsIsThatOfTheRecord() {
    LocalDate completeTo = VisitModel.england().completeTo();
    List<VisitCase> cases =
        TestRecord.histories(TestRecord.folder()).stream()
            // What had come is known, whatever the record may lack at its end.
            .map(
                history ->
                    InspectionHistory.of(
                        history.timeline(), history.authority(), history.activities()))
            .flatMap(history -> VisitCase.of(history, completeTo).stream())
            .toList();

    VisitBaseline.SHIPPED.forEach(
        (order, shipped) -> {
          VisitBaseline fitted =
              VisitBaseline.fit(
                  cases.stream().filter(aCase -> aCase.waited().order() == order).toList(),
                  shipped.rareWeight());
          assertThat(shipped.shortest()).isEqualTo(fitted.shortest());
          assertThat(shipped.longest()).isEqualTo(fitted.longest());
          assertThat(shipped.shares().early()).isCloseTo(fitted.shares().early(), within(1e-4));
          assertThat(shipped.shares().late()).isCloseTo(fitted.shares().late(), within(5e-4));
          assertThat(shipped.shares().lateRate())
              .isCloseTo(fitted.shares().lateRate(), within(1e-4));
        });
  }

  @Test
  void theShippedFiguresAreThoseOfTheRecord() {
    OutlookModel fitted =
        OutlookModel.fit(TestRecord.histories(TestRecord.folder()), LocalDate.parse(CENSOR));
    OutlookModel shipped = OutlookModel.england();

    assertThat(shipped.completeTo()).isEqualTo(CENSOR);
    assertThat(shipped.waits()).isEqualTo(fitted.waits()).isEqualTo(205);
    assertThat(shipped.over()).isEqualTo(fitted.over()).isEqualTo(65);
    assertThat(shipped.longestWaitDays()).isEqualTo(fitted.longestWaitDays());
    assertThat(shipped.centre().value()).isCloseTo(fitted.centre().value(), within(0.005));
    assertThat(shipped.centre().standardError())
        .isCloseTo(fitted.centre().standardError(), within(0.005));
    assertThat(shipped.scale().value()).isCloseTo(fitted.scale().value(), within(0.005));
    assertThat(shipped.scale().standardError())
        .isCloseTo(fitted.scale().standardError(), within(0.005));
    assertThat(shipped.edgeWeight()).isCloseTo(fitted.edgeWeight(), within(0.005));
    assertThat(shipped.shortMondays()).isCloseTo(fitted.shortMondays(), within(0.05));
    assertThat(shipped.standardMondays()).isCloseTo(fitted.standardMondays(), within(0.05));
  }

  @Test
  void theDocumentedFiguresAreThoseOfTheRecord() throws IOException {
    String documented =
        GuidePage.all().stream()
            .filter(page -> page.path().endsWith("outlook.md"))
            .flatMap(page -> page.blocks().stream())
            .filter(block -> block.name().equals(Optional.of("refitted")))
            .findFirst()
            .orElseThrow()
            .text();

    assertThat(documented).isEqualTo(String.join("\n", REFITTED.get().lines()) + "\n");
  }

  /** A wait as the rows give it: its months, whether it is over, and the overall grade before. */
  record Seen(double months, boolean isOver, String grade) {}

  private static List<Seen> seen() throws IOException {
    LocalDate completeTo = LocalDate.parse(CENSOR);
    List<Seen> seen = new ArrayList<>();
    for (Wait wait : waits(TestRecord.folder())) {
      boolean isOver = !wait.next().isAfter(completeTo);
      long days = (isOver ? wait.next() : completeTo).toEpochDay() - wait.end().toEpochDay();
      seen.add(new Seen(days / 30.4375, isOver, BacktestOracle.get(wait.previous(), "overall")));
    }
    return seen;
  }

  /** A row, and the day on which the next inspection began; the last of all days where none did. */
  private record Wait(Map<String, String> previous, LocalDate next) {

    LocalDate end() {
      return day(previous, "end_date");
    }

    LocalDate published() {
      return day(previous, "published_date");
    }
  }

  /** The waits that are fitted and scored: after the suspension, of reports that had come out. */
  private static List<Wait> waits(Path folder) throws IOException {
    Set<String> withoutDays = authoritiesWithAReportWithoutDays(folder);
    List<Wait> waits = new ArrayList<>();
    for (List<Map<String, String>> rows : inspections(folder).values()) {
      for (int i = 0; i < rows.size(); i++) {
        boolean isLast = i + 1 == rows.size();
        Wait wait =
            new Wait(rows.get(i), isLast ? LocalDate.MAX : day(rows.get(i + 1), "start_date"));
        if (wait.end().isAfter(LocalDate.of(2021, 6, 1))
            && !wait.published().isAfter(LocalDate.parse(CENSOR))
            && !(isLast && withoutDays.contains(BacktestOracle.get(rows.get(i), "urn")))) {
          waits.add(wait);
        }
      }
    }
    return waits;
  }

  /** All that is known of their next inspection is its report, so nobody knows the wait. */
  private static Set<String> authoritiesWithAReportWithoutDays(Path folder) throws IOException {
    return BacktestOracle.rows(folder.resolve("inspections.csv")).stream()
        .filter(row -> BacktestOracle.get(row, "start_date").isEmpty())
        .map(row -> BacktestOracle.get(row, "urn"))
        .collect(Collectors.toSet());
  }

  private static double logLikelihood(List<Seen> waits, double centre, double scale) {
    double sum = 0;
    for (Seen wait : waits) {
      double e = Math.exp((wait.months() - centre) / scale);
      sum += wait.isOver() ? Math.log(e / scale / (1 + e) / (1 + e)) : -Math.log(1 + e);
    }
    return sum;
  }

  /** The likeliest centre and scale, and how likely, by a search in smaller and smaller steps. */
  private static double[] likeliest(List<Seen> waits) {
    double[] best = {40, 2, logLikelihood(waits, 40, 2)};
    for (double step = 2; step > 1e-6; ) {
      boolean isHigher = false;
      for (double[] way : new double[][] {{1, 0}, {-1, 0}, {0, 0.2}, {0, -0.2}}) {
        double centre = best[0] + step * way[0];
        double scale = best[1] * Math.exp(step * way[1]);
        double height = logLikelihood(waits, centre, scale);
        if (height > best[2]) {
          best = new double[] {centre, scale, height};
          isHigher = true;
        }
      }
      step = isHigher ? step : step / 2;
    }
    return best;
  }

  @Test
  void aSearchOverTheRowsFindsTheSameCurveAndNoDifferenceByGrade() throws IOException {
    List<Seen> all = seen();
    double[] one = likeliest(all);

    assertThat(OutlookModel.england().centre().value()).isCloseTo(one[0], within(0.005));
    assertThat(OutlookModel.england().scale().value()).isCloseTo(one[1], within(0.005));
    for (List<String> grades :
        List.of(List.of("good", "outstanding"), List.of("inadequate"), List.of("outstanding"))) {
      Map<Boolean, List<Seen>> parts =
          all.stream().collect(Collectors.partitioningBy(wait -> grades.contains(wait.grade())));
      double two = parts.values().stream().mapToDouble(part -> likeliest(part)[2]).sum();

      // Two curves for one are worth it, at one chance in twenty, from 5.99 on (likelihood ratio).
      assertThat(2 * (two - one[2])).as(grades.toString()).isBetween(0.0, 5.99);
    }
  }

  private static Map<String, List<Map<String, String>>> inspections(Path folder)
      throws IOException {
    return BacktestOracle.rows(folder.resolve("inspections.csv")).stream()
        .filter(row -> BacktestOracle.get(row, "framework").equals("ILACS"))
        .filter(row -> !BacktestOracle.get(row, "start_date").isEmpty())
        .sorted(Comparator.comparing(row -> BacktestOracle.get(row, "start_date")))
        .collect(Collectors.groupingBy(row -> BacktestOracle.get(row, "urn")));
  }

  /** The log score of the shipped model from the rows themselves, by the formula of the docs. */
  @Test
  void theLogScoreIsThatOfItsDefinition() throws IOException {
    List<Wait> waits = waits(TestRecord.folder());
    double sum = 0;
    for (Wait wait : waits) {
      sum += log(wait, LocalDate.parse(CENSOR));
    }

    assertThat(backtest(TestRecord.folder(), "--censor", CENSOR).lines().get(0))
        .startsWith(String.format(Locale.ROOT, "outlook.log model %.4f ", sum / waits.size()))
        .endsWith(" n " + waits.size());
  }

  private static double log(Wait wait, LocalDate completeTo) {
    String type = BacktestOracle.isGoodOrBetter(wait.previous()) ? "short" : "standard";
    double mondays = type.equals("short") ? 38.1 : 34.0;
    double logOfLeft = 0;
    LocalDate monday = wait.published().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    for (; !monday.isAfter(completeTo); monday = monday.plusWeeks(1)) {
      LocalDate call = monday.minusWeeks(1);
      while (BacktestOracle.isBankHoliday(BacktestOracle.number(call))) {
        call = call.plusDays(1);
      }
      double months = (monday.toEpochDay() - wait.end().toEpochDay()) / 30.4375;
      double odds = Math.exp((40.33 - months) / 1.74);
      double rate = 12 / mondays / 1.74 / (1 + odds) * (isAtAnEdge(monday) ? 0.12 : 1);
      boolean isPossible =
          BacktestOracle.isPossibleStart(BacktestOracle.number(monday), type)
              && !call.isBefore(wait.published());
      if (monday.equals(wait.next())) {
        return Math.log(
            Math.max(1e-6, isPossible ? Math.exp(logOfLeft) * (1 - Math.exp(-rate)) : 0));
      }
      logOfLeft -= isPossible ? rate : 0;
    }
    return logOfLeft;
  }

  private static boolean isAtAnEdge(LocalDate monday) {
    MonthDay day = MonthDay.from(monday);
    return Stream.of("07-25 07-31", "09-01 09-07", "12-15 12-21", "01-02 01-11")
        .anyMatch(
            days ->
                !day.isBefore(MonthDay.parse("--" + days.substring(0, 5)))
                    && !day.isAfter(MonthDay.parse("--" + days.substring(6))));
  }

  private static LocalDate day(Map<String, String> row, String column) {
    return LocalDate.parse(BacktestOracle.get(row, column));
  }

  @Test
  void theSectorsFileRunsThrough() {
    Program run = backtest(TestRecord.sectorFile());

    assertThat(run.exitCode()).isZero();
    assertThat(figure(figures(run), "outlook.log n")).isGreaterThan(50);
    assertThat(run.err()).contains("rows could not be used");
  }

  // Small records

  private RecordFolder small() {
    return new RecordFolder(temp)
        .inspections(
            "90001,Northshire,ILACS,short,2021-06-28,2021-07-02,2021-08-13,good,good,good,,,good",
            "90001,Northshire,ILACS,short,2024-09-16,2024-09-20,2024-11-08,good,good,good,good,good,",
            "90002,Southshire,ILACS,short,2022-02-07,2022-02-11,2022-04-01,good,good,good,,,good");
  }

  @Test
  void aSmallRecordIsScoredWithTheShippedFigures() {
    // Complete to ten weeks before the last publication, 2024-11-08: before the second inspection.
    Map<String, Double> byDefault = figures(backtest(small().path()));
    assertThat(byDefault).containsEntry("outlook.log n", 2.0);
    assertThat(byDefault).containsEntry("outlook.brier.30 n", 1.0);
    assertThat(byDefault).containsEntry("outlook.brier.36 model", Double.NaN);

    Map<String, Double> later = figures(backtest(small().path(), "--censor", "2024-11-30"));
    assertThat(later).containsEntry("outlook.log n", 3.0);
    assertThat(later).containsEntry("outlook.wait.36-39 began", 1.0);
  }

  /**
   * Northshire's visit came, Southshire still waits, and Westshire's came before its report did.
   * The record ends with Northshire's. The mean logarithms are by hand, from the shipped curve: for
   * the model (-3.6393 - 0.0571) / 2, for the even spread (-4.4937 - 0.1625) / 2.
   */
  @Test
  void theVisitsOfASmallRecordAreScoredByTheShippedCurve() {
    new RecordFolder(temp)
        .inspections(
            "90001,Northshire,ILACS,short,2021-06-28,2021-07-02,2021-08-13,good,good,good,,,good",
            "90002,Southshire,ILACS,short,2022-02-07,2022-02-11,2022-04-01,good,good,good,,,good",
            "90003,Westshire,ILACS,short,2022-11-14,2022-11-18,2023-02-10,good,good,good,,,good")
        .visits(
            "90001,Northshire,2023-03-07,2023-03-08,2023-04-06,topic,false,,",
            "90003,Westshire,2023-01-24,2023-01-25,2023-02-24,topic,false,,")
        .jtais();

    assertThat(backtest(temp, "--censor", "2023-06-30").lines())
        .contains("outlook.visit model -1.8482 uniform -2.3281 n 2")
        .contains("outlook.visit.inside80.came share 1.0000 n 1");
  }

  /** A part of the record, because a fit for each authority of all of it takes a minute. */
  @Test
  void aRecordWithTooFewVisitsToBeFittedStillHasTheScoresOfTheCall() throws IOException {
    Path file = TestRecord.folder().resolve("inspections.csv");
    new RecordFolder(temp)
        .inspections(
            Files.readAllLines(file).stream()
                .filter(row -> row.matches("[0-9]+[05],.*"))
                .toArray(String[]::new));
    Program run = backtest(temp, "--refit", "--censor", CENSOR);

    assertThat(figure(figures(run), "outlook.log n")).isEqualTo(waits(temp).size()).isEqualTo(37);
    assertThat(run.lines()).contains("outlook.visit model - uniform - n 0");
  }

  @Test
  void aSmallRecordCannotBeFitted() {
    Program run = backtest(small().path(), "--refit", "--censor", "2025-06-30");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("the record is too small to be fitted: an outlook needs 10 waits");
  }

  @Test
  void aRecordWithoutAnInspectionHasNothingToScore() {
    Path record =
        new RecordFolder(temp)
            .inspections()
            .visits("90001,northshire,2023-05-10,2023-05-11,,topic,false,,")
            .path();
    Program run = backtest(record);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("give --censor DATE");
    assertThat(backtest(record, "--censor", CENSOR).lines().get(0))
        .isEqualTo("outlook.log model - uniform - normal - n 0");
  }

  @Test
  void theFormsOfTheAnswerAgree() throws JsonProcessingException {
    Program run = backtest(small().path(), "--censor", "2024-11-30");
    JsonNode document =
        new ObjectMapper()
            .readTree(backtest(small().path(), "--censor", "2024-11-30", "--json").answer());

    assertThat(document.fieldNames())
        .toIterable()
        .containsExactly("completeTo", "isRefitted", "figures", "unusableRows");
    assertThat(document.get("completeTo").textValue()).isEqualTo("2024-11-30");
    figures(run)
        .forEach(
            (name, figure) -> {
              String[] names = name.split(" ", -1);
              JsonNode number = document.get("figures").get(names[0]).get(names[1]);
              if (figure.isNaN()) {
                assertThat(number).isNull();
              } else {
                assertThat(number.doubleValue()).isCloseTo(figure, within(5.1e-5));
              }
            });
  }

  @Test
  void whatDoesNotGoTogetherIsRefused() {
    assertThat(Program.run("backtest", "--record", "x", "--refit").exitCode()).isEqualTo(2);
    Program run = Program.run("backtest", "--record", "x", "--outlook", "--explain");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--outlook scores no rule");
  }

  // The baselines

  /** From tables of the normal distribution. */
  @ParameterizedTest
  @CsvSource({
    "-3, 0.998650101968",
    "-1, 0.841344746069",
    "0, 0.5",
    "1.6448536269515, 0.05",
    "1.9599639845401, 0.025",
    "5, 2.86651571879e-7",
    "10, 7.61985302416e-24"
  })
  void theNormalTailIsThatOfTheTables(double z, double probability) {
    assertThat(NormalBaseline.logOfMore(z)).isCloseTo(Math.log(probability), within(1e-10));
  }
}
