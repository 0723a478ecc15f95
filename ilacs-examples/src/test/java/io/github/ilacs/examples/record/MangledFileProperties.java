package io.github.ilacs.examples.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.Bytes;
import io.github.ilacs.history.FocusedVisit;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** Laws of reading that hold for every file, however it was mangled. */
class MangledFileProperties {

  /** A kind of file, with a good header and good rows. */
  record Kind(RowFormat format, String header, List<String> rows) {

    @Override
    public String toString() {
      return header;
    }
  }

  private static final Kind INSPECTIONS =
      new Kind(
          FolderFormat.INSPECTIONS,
          RecordFolder.INSPECTIONS_HEADER,
          List.of(
              "90001,northshire,ILACS,short,2024-05-20,2024-05-24,2024-07-12,good,outstanding,good,"
                  + "good,good,",
              "90001,northshire,SIF,other,2015-05-11,2015-06-04,2015-07-20,good,,,,,",
              "90002,\"south, shire\",other,other,2012-07-09,2012-07-20,,,,,,,"));
  private static final Kind FOCUSED_VISITS =
      new Kind(
          FolderFormat.FOCUSED_VISITS,
          RecordFolder.VISITS_HEADER,
          List.of(
              "90001,northshire,2025-11-26,2025-11-27,2026-01-12,the front door,false,,",
              "90002,southshire,2025-11-26,2025-11-27,,\"plans,\nand \"\"decisions\"\"\",true,70,30"));
  private static final Kind SECTOR =
      new Kind(
          SectorFormat.INSPECTIONS,
          RecordFolder.SECTOR_HEADER,
          List.of(
              "90001,northshire,,,12/07/24,short,,20/05/2024,24/05/2024,good,outstanding,good,good,"
                  + "good,1",
              "90001,northshire,,,13/02/17,,,,,,data_unreadable,data_unreadable,,"
                  + "data_unreadable,1"));

  @Provide
  Arbitrary<Kind> kinds() {
    return Arbitraries.of(INSPECTIONS, FOCUSED_VISITS, SECTOR);
  }

  private static final List<byte[]> PIECES =
      Stream.concat(
              Stream.of(
                      "\"",
                      "\"\"",
                      "\"\"\"",
                      ",",
                      "\",\"",
                      "\"\n\"",
                      "\n",
                      "\r",
                      "\r\n",
                      "\n\n",
                      " ",
                      "\t\"",
                      "\0",
                      "\u001C",
                      "\u2028",
                      "\u0085",
                      "\uFEFF",
                      "\u202E",
                      "\u00A0",
                      "good",
                      "2023-02-29",
                      "31/11/24",
                      "\uD83D\uDE00",
                      "x".repeat(300))
                  .map(piece -> piece.getBytes(StandardCharsets.UTF_8)),
              Stream.of(
                  new byte[] {(byte) 0xFF},
                  new byte[] {(byte) 0xC3},
                  new byte[] {(byte) 0xE2, (byte) 0x80},
                  new byte[] {(byte) 0xC0, (byte) 0x8A}))
          .toList();

  /** One thing that happens to a file: a piece goes in, or bytes go out, or one byte changes. */
  record Damage(double where, Optional<byte[]> piece, int bytes) {

    byte[] to(byte[] file) {
      int at = (int) (where * file.length);
      byte[] before = Arrays.copyOf(file, at);
      int from = Math.min(file.length, at + bytes);
      byte[] after = Arrays.copyOfRange(file, from, file.length);
      return Bytes.concat(before, piece.orElse(new byte[0]), after);
    }
  }

  @Provide
  Arbitrary<List<Damage>> damages() {
    return Combinators.combine(
            Arbitraries.doubles().between(0, 1),
            Arbitraries.of(PIECES).optional(0.8),
            Arbitraries.integers().between(0, 8))
        .as(Damage::new)
        .list()
        .ofMaxSize(12);
  }

  @Provide
  Arbitrary<List<Integer>> chosenRows() {
    return Arbitraries.integers().between(0, 2).list().ofMaxSize(12);
  }

  private static byte[] rows(Kind kind, List<Integer> chosen, String lineEnd) {
    List<String> rows = chosen.stream().map(i -> kind.rows.get(i % kind.rows.size())).toList();
    return String.join("\n", rows).replace("\n", lineEnd).getBytes(StandardCharsets.UTF_8);
  }

  @Provide
  Arbitrary<String> lineEnds() {
    return Arbitraries.of("\n", "\r\n", "\r");
  }

  @Property
  void everyLineOfAMangledFileIsPartOfARowThatIsUsedReportedOrPassedOver(
      @ForAll("kinds") Kind kind,
      @ForAll("chosenRows") List<Integer> chosen,
      @ForAll("damages") List<Damage> damages,
      @ForAll("lineEnds") String lineEnd) {
    byte[] rows = rows(kind, chosen, lineEnd);
    for (Damage damage : damages) {
      rows = damage.to(rows);
    }
    byte[] file = Bytes.concat((kind.header + "\n").getBytes(StandardCharsets.UTF_8), rows);

    Rows.read(kind.format, file).checkThatNoneIsLost(1, file);
  }

  @Property
  void aFileWithAMangledHeaderIsReadOrRefusedInWords(
      @ForAll("kinds") Kind kind,
      @ForAll("chosenRows") List<Integer> chosen,
      @ForAll("damages") List<Damage> damages,
      @ForAll("lineEnds") String lineEnd) {
    byte[] file =
        Bytes.concat(
            (kind.header + lineEnd).getBytes(StandardCharsets.UTF_8), rows(kind, chosen, lineEnd));
    for (Damage damage : damages) {
      file = damage.to(file);
    }
    Rows rows;
    try {
      rows = Rows.read(kind.format, file);
    } catch (RecordException e) {
      assertThat(e).hasMessageContaining("its header must have");
      return;
    }
    assertThat(rows.counts().read()).isEqualTo(rows.places().size() + rows.passedOver().size());
    assertThat(rows.places()).doesNotHaveDuplicates();
  }

  /** Where no quote stands, no line can have anything to do with another. */
  @Property
  void withoutQuotesEveryLineIsReadAsIfItStoodAlone(
      @ForAll("kinds") Kind kind,
      @ForAll("chosenRows") List<Integer> chosen,
      @ForAll("damages") List<Damage> damages) {
    byte[] rows = rows(kind, chosen, "\n");
    for (Damage damage : damages) {
      rows = damage.to(rows);
    }
    String text = new String(rows, StandardCharsets.UTF_8).replace('"', '\'');
    List<Object> alone = new ArrayList<>();
    text.lines()
        .map(line -> Rows.read(kind.format, kind.header + "\n" + line))
        .forEach(one -> alone.addAll(whatTheySay(one)));

    assertThat(whatTheySay(Rows.read(kind.format, kind.header + "\n" + text)))
        .containsExactlyInAnyOrderElementsOf(alone);
  }

  private static List<Object> whatTheySay(Rows rows) {
    List<Object> said = new ArrayList<>();
    rows.used().forEach(row -> said.add(List.of(row.urn(), row.name(), row.activity())));
    rows.unusable().forEach(row -> said.add(List.of(row.urn(), row.name(), row.reason())));
    return said;
  }

  @Provide
  Arbitrary<String> topics() {
    return Arbitraries.of("a", "b", " ", ",", "\"", "\n", "\t", "'", "\\", "é", "\uD83D\uDE00")
        .list()
        .ofMaxSize(12)
        .map(letters -> String.join("", letters));
  }

  /** Written as RFC 4180 has it, by a rule typed here, and read back. */
  @Property
  void aQuotedValueIsReadBackWhateverItHolds(
      @ForAll List<@From("topics") String> topics, @ForAll("lineEnds") String lineEnd) {
    StringBuilder file = new StringBuilder(RecordFolder.VISITS_HEADER).append('\n');
    for (String topic : topics) {
      file.append("90001,northshire,2025-11-26,2025-11-27,,\"")
          .append(topic.replace("\"", "\"\""))
          .append("\",\"false\",,\n");
    }
    Rows rows = Rows.read(FolderFormat.FOCUSED_VISITS, file.toString().replace("\n", lineEnd));

    assertThat(rows.unusable()).isEmpty();
    assertThat(rows.used())
        .extracting(row -> String.join("", ((FocusedVisit) row.activity()).topics()))
        .isEqualTo(topics.stream().map(String::trim).toList());
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> parts =
        Arbitraries.frequencyOf(
            Tuple.of(6, Arbitraries.of("\n", "\r", "\r\n", "a", "bc", "", "\uFEFF")),
            Tuple.of(1, Arbitraries.integers().between(16_370, 16_390).map("x"::repeat)));
    return parts
        .list()
        .ofMaxSize(12)
        .map(list -> String.join("", list))
        // Of a longer line the reader keeps a part.
        .filter(text -> text.length() <= LineReader.MOST_CHARACTERS);
  }

  /** Also where a line end falls on the edge of the buffer. */
  @Property
  void linesAreThoseOfARegularExpression(@ForAll("texts") String text) throws IOException {
    String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
    List<String> expected =
        new ArrayList<>(List.of(Pattern.compile("\r\n|\r|\n").split(content, -1)));
    // What follows the last line end is a line only if there is something.
    if (expected.get(expected.size() - 1).isEmpty()) {
      expected.remove(expected.size() - 1);
    }
    LineReader reader =
        new LineReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    List<String> lines = new ArrayList<>();
    for (LineReader.Line line = reader.next(); line != null; line = reader.next()) {
      lines.add(line.text());
      assertThat(line.number()).isEqualTo(lines.size());
      assertThat(line.isCut()).isFalse();
    }
    assertThat(lines).isEqualTo(expected);
    assertThat(reader.next()).isNull();
  }

  @Provide
  Arbitrary<String> dates() {
    Arbitrary<String> numbers =
        Combinators.combine(
                Arbitraries.integers().between(0, 32),
                Arbitraries.integers().between(0, 13),
                Arbitraries.oneOf(
                    Arbitraries.integers().between(1970, 2110),
                    Arbitraries.integers().between(0, 9999)),
                Arbitraries.of(
                    "%3$04d-%2$02d-%1$02d", "%02d/%02d/%04d", "%02d/%02d/%02d", "%d/%d/%d"))
            .as((day, month, year, form) -> String.format(Locale.ROOT, form, day, month, year));
    Arbitrary<String> others =
        Arbitraries.strings().withChars("0123456789-/+ T٢").ofMinLength(6).ofMaxLength(11);
    return Arbitraries.oneOf(
        numbers, numbers.map(date -> date.substring(0, Math.min(8, date.length()))), others);
  }

  /** By a regular expression and the JDK's calendar, which share nothing with the reader. */
  private static Optional<LocalDate> expected(String text) {
    Matcher iso = ISO.matcher(text);
    Matcher british = BRITISH.matcher(text);
    if (iso.matches()) {
      return day(iso.group(1), iso.group(2), iso.group(3));
    }
    return british.matches()
        ? day(
            british.group(3).length() == 2 ? "20" + british.group(3) : british.group(3),
            british.group(2),
            british.group(1))
        : Optional.empty();
  }

  private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
  private static final Pattern BRITISH =
      Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/([0-9]{4}|[0-9]{2})");

  private static Optional<LocalDate> day(String year, String month, String day) {
    GregorianCalendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    calendar.clear();
    calendar.setLenient(false);
    calendar.set(Integer.parseInt(year), Integer.parseInt(month) - 1, Integer.parseInt(day));
    try {
      return Optional.of(LocalDate.ofInstant(calendar.toInstant(), ZoneOffset.UTC))
          .filter(found -> found.getYear() >= 1978 && found.getYear() <= 2099);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  @Property
  void daysAreThoseOfTheJdksCalendar(@ForAll("dates") String text) {
    assertThat(ours(text)).isEqualTo(expected(text));
  }

  private static Optional<LocalDate> ours(String text) {
    try {
      return Optional.of(Days.parse(text));
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessageContaining("'" + text + "'");
      return Optional.empty();
    }
  }

  @Provide
  Arbitrary<String> written() {
    return Arbitraries.of("d MMM uuuu", "dd MMMM uuuu", "d-MMM-uuuu", "dd/MM/uuuu", "d/M/uuuu");
  }

  @Property
  void aDayWrittenOutIsReadBack(
      @ForAll @IntRange(max = 44_559) int days,
      @ForAll("written") String form,
      @ForAll boolean capitals) {
    LocalDate day = LocalDate.of(1978, 1, 1).plusDays(days);
    String text = DateTimeFormatter.ofPattern(form, Locale.UK).format(day);

    assertThat(ours(capitals ? text.toUpperCase(Locale.ROOT) : text)).contains(day);
  }

  @Property
  void aRowIsFoundAtItsLineBehindAnyNumberOfOthers(
      @ForAll @IntRange(max = 3_000) int others, @ForAll("lineEnds") String lineEnd) {
    String good = FOCUSED_VISITS.rows.get(0);
    String open = good.replace("the front", "\"the front");
    String file =
        RecordFolder.VISITS_HEADER + "\n" + open + "\n" + (good + "\n").repeat(others) + "?";

    Rows rows = Rows.read(FolderFormat.FOCUSED_VISITS, file.replace("\n", lineEnd));

    assertThat(rows.used()).hasSize(others);
    assertThat(rows.unusable())
        .extracting(row -> row.place().firstLine())
        .containsExactly(2L, others + 3L);
  }
}
