package io.github.ilacs.examples.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.OnSiteActivity;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of a record that is laid over another, on parts of the record of England. */
class UpdateProperties {

  private static final List<UsedRow> ALL =
      PublishedRecord.england().used().values().stream().flatMap(List::stream).toList();

  @Provide
  Arbitrary<List<UsedRow>> parts() {
    return Arbitraries.of(ALL).list().uniqueElements().ofMaxSize(40);
  }

  private static Map<String, List<UsedRow>> byUrn(List<UsedRow> rows) {
    return rows.stream().collect(Collectors.groupingBy(UsedRow::urn, Collectors.toList()));
  }

  /** As it stood before its report was out. */
  private static UsedRow awaiting(UsedRow row) {
    return row.activity() instanceof Inspection inspection
        ? new UsedRow(
            row.place(),
            row.urn(),
            row.name(),
            Inspection.builder()
                .framework(inspection.framework())
                .type(inspection.type())
                .onSite(inspection.firstDay(), inspection.lastDay())
                .build())
        : row;
  }

  private static Update laid(List<UsedRow> record, List<UsedRow> update) {
    Update laid = new Update(byUrn(record), List.of(), Map.of());
    laid.lay(byUrn(update), List.of());
    return laid;
  }

  private static List<OnSiteActivity> activities(Update update) {
    return update.used().values().stream().flatMap(List::stream).map(UsedRow::activity).toList();
  }

  private static List<OnSiteActivity> activities(List<UsedRow> rows) {
    return rows.stream().map(UsedRow::activity).toList();
  }

  @Property(tries = 200)
  void everythingOfBothIsInItOnceAndEachRowIsCountedOnce(
      @ForAll("parts") List<UsedRow> record, @ForAll("parts") List<UsedRow> update) {
    Update laid = laid(record, update);

    assertThat(laid.summary().rows()).isEqualTo(update.size());
    assertThat(laid.summary().differing()).isEmpty();
    assertThat(laid.unusable()).isEmpty();
    assertThat(laid.used().values().stream().flatMap(List::stream))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(record.stream(), update.stream()).distinct().toList());
  }

  /** What was awaited is filled, as if the report had been in the record from the beginning. */
  @Property(tries = 200)
  void whatIsFilledIsWhatTheUpdateSays(@ForAll("parts") List<UsedRow> rows) {
    Update laid = laid(rows.stream().map(UpdateProperties::awaiting).toList(), rows);

    assertThat(activities(laid)).containsExactlyInAnyOrderElementsOf(activities(rows));
    assertThat(laid.summary().added()).isZero();
  }

  @Property(tries = 200)
  void nothingOfTheRecordIsOverwritten(@ForAll("parts") List<UsedRow> rows) {
    Update laid = laid(rows, rows.stream().map(UpdateProperties::awaiting).toList());

    assertThat(activities(laid)).containsExactlyInAnyOrderElementsOf(activities(rows));
    assertThat(laid.summary().filled()).isZero();
  }

  @Property(tries = 200)
  void layingItTwiceIsLayingItOnce(
      @ForAll("parts") List<UsedRow> record, @ForAll("parts") List<UsedRow> update) {
    Update once = laid(record, update);
    List<UsedRow> rows = once.used().values().stream().flatMap(List::stream).toList();

    Update twice = laid(rows, update);

    assertThat(twice.used()).isEqualTo(once.used());
    assertThat(twice.summary().same()).isEqualTo(update.size());
    assertThat(twice.summary().added()).isZero();
  }
}
