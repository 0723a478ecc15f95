package io.github.ilacs.examples.record;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Rows in are rows used, rows reported and rows passed over. */
class OwnRecordProperties {

  @Provide
  Arbitrary<List<String>> rows() {
    Arbitrary<String> urns = Arbitraries.of("80481", "080481", "80481.0", "x", "");
    Arbitrary<String> days =
        Arbitraries.of(
            "2016-12-09", "2017-01-20", "1/2/2019", "3 May 2026", "2026-02-30", "", "soon");
    Arbitrary<String> what =
        Arbitraries.oneOf(
            Arbitraries.of(OwnKind.values()).map(OwnKind::label), Arbitraries.of("tea", "", " "));
    Arbitrary<String> about =
        Arbitraries.of("", "2016-11-14", "14/11/2016", "focused visit", "short inspection", "x");
    return Combinators.combine(urns, days, days, days, what, about, Arbitraries.of("", "a letter"))
        .as(
            (urn, date, until, told, kind, meant, document) ->
                String.join(",", urn, date, until, told, kind, meant, document))
        .list()
        .ofMaxSize(12);
  }

  @Property
  void noRowIsLost(@ForAll("rows") List<String> rows, @ForAll boolean semicolons)
      throws IOException {
    String text =
        rows.stream()
            .map(row -> row + "\n")
            .collect(Collectors.joining("", RecordFolder.OWN_HEADER + "\n", ""));
    OwnFileFuzzTest.check(
        (semicolons ? text.replace(',', ';') : text).getBytes(StandardCharsets.UTF_8));
  }
}
