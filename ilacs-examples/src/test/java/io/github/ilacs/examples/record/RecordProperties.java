package io.github.ilacs.examples.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.rule.Rules;
import io.github.ilacs.schedule.Schedule;
import io.github.ilacs.schedule.Scheduler;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever happens to a file, each of its rows is used or reported, and none is forgotten. */
class RecordProperties {

  /** What an authority's rows say, one inspection each, on days that do not overlap. */
  private static final List<String> INSPECTIONS =
      List.of(
          "other,other,2012-07-09,2012-07-20,2012-08-24,,,,,,",
          "SIF,other,2015-05-11,2015-06-04,2015-07-20,good,,,,,",
          "ILACS,standard,2019-09-23,2019-10-04,2019-11-04,good,good,good,,,good",
          "ILACS,short,2022-06-13,2022-06-17,2022-07-29,good,outstanding,good,,,good",
          "ILACS,short,2025-05-12,2025-05-16,2025-06-25,good,good,good,good,good,");

  private static final List<String> COLUMNS =
      Arrays.asList(RecordFolder.INSPECTIONS_HEADER.split(","));

  /** What can happen to a row. */
  enum Damage {
    NONE(true),
    SPACES(true),
    QUOTES(true),
    LINE_BREAK_IN_QUOTES(true),
    BAD_VALUE(false),
    BLANK_DATE(false),
    CONTRADICTORY_DATES(false),
    VALUE_MISSING(false),
    VALUE_TOO_MANY(false),
    UNCLOSED_QUOTE(false);

    private final boolean usable;

    Damage(boolean usable) {
      this.usable = usable;
    }
  }

  record Row(int authority, int inspection, Damage damage, int column, int emptyLines) {

    String text() {
      List<String> values =
          new ArrayList<>(List.of(String.valueOf(90001 + authority), "authority " + authority));
      values.addAll(Arrays.asList(INSPECTIONS.get(inspection).split(",", -1)));
      switch (damage) {
        case NONE -> {}
        case SPACES -> values.replaceAll(value -> " " + value + "\t ");
        case QUOTES -> values.replaceAll(value -> "\"" + value + "\"");
        case LINE_BREAK_IN_QUOTES -> values.set(1, "\"authority\n\n" + authority + "\"");
        case BAD_VALUE -> values.set(column, column == 1 ? " " : "b\u00e4d");
        case BLANK_DATE -> values.set(4 + column % 2, "");
        case CONTRADICTORY_DATES -> values.set(4 + column % 2, "2031-01-06");
        case VALUE_MISSING -> values.remove(values.size() - 1);
        case VALUE_TOO_MANY -> values.add("");
        case UNCLOSED_QUOTE -> values.set(column % 7, "\"" + values.get(column % 7));
      }
      return String.join(",", values);
    }

    /** Whether its URN or its name cannot be read. */
    boolean isAnonymous() {
      return (damage == Damage.BAD_VALUE && column < 2)
          || (damage == Damage.UNCLOSED_QUOTE && column % 7 < 2);
    }

    boolean isOther() {
      return inspection == 0;
    }
  }

  @Provide
  Arbitrary<List<Row>> files() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 3),
            Arbitraries.integers().between(0, INSPECTIONS.size() - 1),
            Arbitraries.of(Damage.class),
            Arbitraries.integers().between(0, COLUMNS.size() - 1),
            Arbitraries.of(0, 0, 0, 1, 3))
        .as(Row::new)
        .list()
        .uniqueElements(row -> List.of(row.authority(), row.inspection()))
        .ofMaxSize(20);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void everyRowIsUsedOrReportedAtItsLineAndNoneIsForgotten(
      @ForAll("files") List<Row> rows,
      @ForAll boolean byteOrderMark,
      @ForAll boolean windows,
      @ForAll boolean lineEndAtTheEnd) {
    StringBuilder file = new StringBuilder(RecordFolder.INSPECTIONS_HEADER);
    Set<String> toBeUsed = new TreeSet<>();
    Set<String> toBeReported = new TreeSet<>();
    int line = 1;
    for (Row row : rows) {
      file.append("\n".repeat(1 + row.emptyLines())).append(row.text());
      int first = line + 1 + row.emptyLines();
      line = first + (int) row.text().chars().filter(c -> c == '\n').count();
      (row.damage().usable ? toBeUsed : toBeReported).add(first + "-" + line);
    }
    String content = (byteOrderMark ? "\uFEFF" : "") + file + (lineEndAtTheEnd ? "\n" : "");
    RecordFolder folder =
        RecordFolder.temporary()
            .write("inspections.csv", windows ? content.replace("\n", "\r\n") : content)
            .visits();
    try {
      PublishedRecord record = PublishedRecord.read(folder.path());

      assertThat(record.used().values().stream().flatMap(List::stream).map(UsedRow::place))
          .extracting(RecordProperties::lines)
          .containsExactlyInAnyOrderElementsOf(toBeUsed);
      assertThat(record.unusable().stream().map(UnusableRow::place))
          .extracting(RecordProperties::lines)
          .containsExactlyInAnyOrderElementsOf(toBeReported);
      assertThat(record.unusable()).allSatisfy(row -> assertThat(row.reason()).isNotBlank());
      rows.stream().filter(row -> !row.isOther()).forEach(row -> checkNotForgotten(record, row));
    } finally {
      folder.delete();
    }
  }

  private static String lines(Place place) {
    assertThat(place.file()).isEqualTo("inspections.csv");
    return place.firstLine() + "-" + place.lastLine();
  }

  /** An authority with a row has been inspected by the day of its report, whatever became of it. */
  private static void checkNotForgotten(PublishedRecord record, Row row) {
    Optional<LocalAuthority> authority =
        record.authorities().stream()
            .filter(candidate -> candidate.urn().equals(String.valueOf(90001 + row.authority())))
            .findFirst();
    if (authority.isEmpty()) {
      assertThat(row.isAnonymous()).as("%s says whose it is", row).isTrue();
      return;
    }
    if (row.damage() == Damage.UNCLOSED_QUOTE && row.column() % 7 == 0) {
      // The row does not say whose it is.
      return;
    }
    LocalDate report = LocalDate.parse(INSPECTIONS.get(row.inspection()).split(",", -1)[4]);
    LocalDate start = LocalDate.of(2018, 1, 1);
    Schedule schedule =
        Scheduler.england()
            .schedule(
                record.history(authority.get(), Timeline.england()).history(),
                report.isBefore(start) ? start : report);
    assertThat(schedule.decision().reasons())
        .extracting(reason -> reason.rule())
        .doesNotContain(Rules.L_FIRST);
  }
}
