package io.github.ilacs.examples.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.Bytes;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever a table is saved as, it says the same. The writers are this test's own. */
class FileFormsProperties {

  private static final List<String> COLUMNS =
      List.of(
          "urn",
          "local_authority",
          "start_date",
          "end_date",
          "published_date",
          "topic",
          "priority_action",
          "received_date");

  /** A visit; an empty one is a row in which nothing stands, as programs leave them. */
  private record Visit(LocalDate day, String topic, boolean priorityAction, boolean isEmpty) {}

  /** How a text is saved. */
  private record Form(
      String separator, String first, String charset, String mark, String days, String yes) {}

  @Provide
  Arbitrary<List<Visit>> visits() {
    return Combinators.combine(
            Arbitraries.integers()
                .between(0, 10_000)
                .map(days -> LocalDate.of(2000, 1, 1).plusDays(days)),
            Arbitraries.of("front door", "caf\u00e9", "\u00a35 \u2013 a; b, c", "say \"no\"", ""),
            Arbitraries.of(true, false),
            Arbitraries.frequency(Tuple.of(4, false), Tuple.of(1, true)))
        .as(Visit::new)
        .list()
        .ofMaxSize(8);
  }

  @Provide
  Arbitrary<Form> forms() {
    Arbitrary<List<String>> encodings =
        Arbitraries.of(
            List.of("UTF-8", ""),
            List.of("UTF-8", "EFBBBF"),
            List.of("UTF-16LE", "FFFE"),
            List.of("UTF-16BE", "FEFF"),
            List.of("UTF-16LE", ""),
            List.of("UTF-16BE", ""),
            List.of("windows-1252", ""));
    return Combinators.combine(
            Arbitraries.of(",", ";", "\t"),
            Arbitraries.of(true, false),
            encodings,
            Arbitraries.of(
                "uuuu-MM-dd",
                "dd/MM/uuuu",
                "d/M/uuuu",
                "d MMM uuuu",
                "dd MMMM uuuu",
                "d-MMM-uu",
                "dd/MM/uu",
                "uuuu-MM-dd'T00:00:00'",
                "uuuu-MM-dd' 00:00:00'"),
            Arbitraries.of("true", "TRUE", "True", "yes", "Yes", "1"))
        .as(
            (separator, says, encoding, days, yes) ->
                new Form(
                    separator,
                    says ? "sep=" + separator + "\r\n" : "",
                    encoding.get(0),
                    encoding.get(1),
                    days,
                    yes));
  }

  private static List<String> values(Visit visit, DateTimeFormatter days, String yes) {
    if (visit.isEmpty()) {
      return COLUMNS.stream().map(column -> "").toList();
    }
    String no = yes.equals("1") ? "0" : yes.equalsIgnoreCase("yes") ? "no" : "False";
    return List.of(
        "080534.0",
        "North\u00A0shire",
        days.format(visit.day()),
        days.format(visit.day().plusDays(1)),
        days.format(visit.day().plusDays(30)),
        visit.topic(),
        visit.priorityAction() ? yes : no,
        days.format(visit.day().plusDays(25)));
  }

  private static byte[] text(List<Visit> visits, Form form) {
    DateTimeFormatter days = DateTimeFormatter.ofPattern(form.days(), Locale.UK);
    List<List<String>> rows = new ArrayList<>(List.of(COLUMNS));
    visits.forEach(visit -> rows.add(values(visit, days, form.yes())));
    String text =
        rows.stream()
            .map(
                row ->
                    row.stream()
                        .map(value -> quoted(value, form.separator()))
                        .collect(Collectors.joining(form.separator())))
            .collect(Collectors.joining("\r\n", form.first(), "\r\n"));
    return Bytes.concat(
        HexFormat.of().parseHex(form.mark()), text.getBytes(Charset.forName(form.charset())));
  }

  private static String quoted(String value, String separator) {
    return value.contains(separator) || value.contains("\"")
        ? '"' + value.replace("\"", "\"\"") + '"'
        : value;
  }

  /** Days as numbers, counted from the day before the first or from the first of each system. */
  private static byte[] workbook(List<Visit> visits, boolean from1904, boolean shared) {
    Xlsx workbook = new Xlsx();
    if (from1904) {
      workbook.from1904();
    }
    LocalDate zero = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
    StringBuilder rows = new StringBuilder(Xlsx.row(COLUMNS.toArray(String[]::new)));
    int texts = 0;
    for (Visit visit : visits) {
      if (visit.isEmpty()) {
        rows.append("<row><c/><c t='inlineStr'><is><t> </t></is></c></row>");
        continue;
      }
      rows.append("<row><c><v>80534</v></c>").append(Xlsx.cell("North shire"));
      for (int later : new int[] {0, 1, 30}) {
        rows.append(day(zero, visit.day().plusDays(later)));
      }
      if (shared) {
        workbook.text("<t>" + Xlsx.escaped(visit.topic()) + "</t>");
        rows.append("<c t='s'><v>").append(texts++).append("</v></c>");
      } else {
        rows.append(Xlsx.cell(visit.topic()));
      }
      rows.append("<c t='b'><v>").append(visit.priorityAction() ? 1 : 0).append("</v></c>");
      rows.append(day(zero, visit.day().plusDays(25))).append("</row>");
    }
    return workbook.sheet("s", rows.toString()).bytes();
  }

  private static String day(LocalDate zero, LocalDate day) {
    return "<c s='1'><v>" + ChronoUnit.DAYS.between(zero, day) + "</v></c>";
  }

  private static List<Object> whatItSays(byte[] file) {
    Rows rows = Rows.read(FolderFormat.FOCUSED_VISITS, "file", new ByteArrayInputStream(file));
    assertThat(rows.unusable()).isEmpty();
    assertThat(rows.unread()).isEmpty();
    List<Object> said = new ArrayList<>();
    rows.used().forEach(row -> said.add(List.of(row.urn(), row.name(), row.activity())));
    said.add(rows.counts());
    return said;
  }

  @Property
  void aTableSaysTheSameInWhateverFormItIsSaved(
      @ForAll("visits") List<Visit> visits,
      @ForAll("forms") Form form,
      @ForAll boolean from1904,
      @ForAll boolean shared) {
    Form plain = new Form(",", "", StandardCharsets.UTF_8.name(), "", "uuuu-MM-dd", "true");
    List<Object> expected = whatItSays(text(visits, plain));

    assertThat(whatItSays(text(visits, form))).isEqualTo(expected);
    assertThat(whatItSays(workbook(visits, from1904, shared))).isEqualTo(expected);
    long empty = visits.stream().filter(Visit::isEmpty).count();
    assertThat(expected.get(expected.size() - 1))
        .isEqualTo(new RowCounts(visits.size(), visits.size() - empty, 0, empty));
  }
}
