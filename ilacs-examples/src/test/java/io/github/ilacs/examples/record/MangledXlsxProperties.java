package io.github.ilacs.examples.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** The law of every workbook, whatever is in its cells and whichever of its bytes are damaged. */
class MangledXlsxProperties {

  private static final List<String> EMPTY =
      List.of(
          "<c/>",
          "<c s='1'/>",
          "<c t='str'><v></v></c>",
          Xlsx.cell(""),
          Xlsx.cell(" \u00A0\u200B"));

  @Provide
  Arbitrary<String> empty() {
    return Arbitraries.of(EMPTY);
  }

  /** The cells of a good row, and others. */
  @Provide
  Arbitrary<List<String>> cells() {
    List<String> good =
        List.of(
            "<c><v>90001</v></c>",
            Xlsx.cell("northshire"),
            "<c s='1'><v>45987</v></c>",
            "<c s='1'><v>45988</v></c>",
            Xlsx.cell("2026-01-12"),
            Xlsx.cell("plans,\n\"and\" decisions"),
            "<c t='b'><v>0</v></c>");
    Arbitrary<String> others =
        Arbitraries.oneOf(
            empty(),
            Arbitraries.of(
                Xlsx.cell("?"),
                Xlsx.cell("\""),
                "<c t='e'><v>#REF!</v></c>",
                "<c><v>-1E9</v></c>",
                "<c s='1'><v>1E9</v></c>",
                "<c s='9'><v>0.1</v></c>",
                "<c t='b'><v>1</v></c>",
                "<c t='b'><v>2</v></c>",
                "<c><v>x</v></c>",
                "<c><f>A1</f></c>"));
    return Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.just(good)),
        Tuple.of(
            2,
            Arbitraries.integers()
                .between(0, 6)
                .flatMap(
                    at ->
                        others.map(
                            other -> {
                              List<String> cells = new ArrayList<>(good);
                              cells.set(at, other);
                              return cells;
                            }))),
        Tuple.of(2, others.list().ofMaxSize(12)),
        Tuple.of(1, empty().list().ofMaxSize(12)));
  }

  @Property
  void everyRowOfAWorkbookIsUsedReportedOrPassedOver(
      @ForAll List<@From("cells") List<String>> rows) {
    byte[] file =
        new Xlsx()
            .sheet(
                "s",
                rows.stream()
                    .map(cells -> "<row>" + String.join("", cells) + "</row>")
                    .collect(Collectors.joining("", Xlsx.VISITS_HEADER, "")))
            .bytes();
    Rows read = read(file);

    assertThat(read.counts().read()).isEqualTo(rows.size());
    assertThat(read.passedOver())
        .extracting(Place::firstLine)
        .containsExactlyElementsOf(
            IntStream.range(0, rows.size())
                .filter(row -> EMPTY.containsAll(rows.get(row)))
                .mapToObj(row -> row + 2L)
                .toList());
    List<Place> all = new ArrayList<>(read.places());
    all.addAll(read.passedOver());
    assertThat(all)
        .extracting(Place::firstLine)
        .containsExactlyInAnyOrderElementsOf(
            LongStream.rangeClosed(2, rows.size() + 1L).boxed().toList());
    assertThat(read.counts())
        .isEqualTo(
            new RowCounts(
                rows.size(), read.used().size(), read.unusable().size(), read.passedOver().size()));
  }

  @Property
  void aDamagedWorkbookIsReadOrRefusedInOneLine(
      @ForAll List<@IntRange(max = 5_000) Integer> where, @ForAll byte with, @ForAll boolean cut) {
    byte[] file = new Xlsx().text("<t>a</t>").sheet("s", Xlsx.VISITS_HEADER).bytes();
    for (int at : where) {
      file[at % file.length] ^= with;
    }
    if (cut && !where.isEmpty()) {
      file = Arrays.copyOf(file, where.get(0) % file.length);
    }
    try {
      assertThat(read(file).counts().read()).isZero();
    } catch (RecordException e) {
      assertThat(e).message().startsWith("f.xlsx").doesNotContain("\n");
    }
  }

  private static Rows read(byte[] file) {
    return Rows.read(FolderFormat.FOCUSED_VISITS, "f.xlsx", new ByteArrayInputStream(file));
  }
}
