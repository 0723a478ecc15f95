package io.github.ilacs.examples.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.primitives.Bytes;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.FocusedVisit;
import io.github.ilacs.history.Gap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files as nobody should write them. Whatever is in them, there is a clear message, the good rows
 * are used, and no row is lost.
 */
class RecordAttackTest {

  private static final String GOOD =
      "90001,northshire,ILACS,short,2024-05-20,2024-05-24,2024-07-12,good,outstanding,good,good,"
          + "good,";
  private static final String VISIT =
      "90001,northshire,2025-11-26,2025-11-27,2026-01-12,the front door,false,,";
  private static final String SECTOR =
      "90001,northshire,,,12/07/24,short,,20/05/2024,24/05/2024,good,outstanding,good,good,good,1";

  private static Rows inspections(String... lines) {
    return checked(FolderFormat.INSPECTIONS, RecordFolder.INSPECTIONS_HEADER, lines);
  }

  private static Rows visits(String... lines) {
    return checked(FolderFormat.FOCUSED_VISITS, RecordFolder.VISITS_HEADER, lines);
  }

  private static Rows checked(RowFormat format, String header, String... lines) {
    byte[] file = (header + "\n" + String.join("\n", lines)).getBytes(StandardCharsets.UTF_8);
    Rows rows = Rows.read(format, file);
    rows.checkThatNoneIsLost(1, file);
    return rows;
  }

  private static String topic(Rows rows) {
    assertThat(rows.used()).hasSize(1);
    return ((FocusedVisit) rows.used().get(0).activity()).topics().get(0);
  }

  private static UnusableRow onlyUnusable(Rows rows) {
    assertThat(rows.unusable()).hasSize(1);
    return rows.unusable().get(0);
  }

  private static Place lines(long first, long last) {
    return new Place(Rows.FILE, first, last);
  }

  // Nothing, or next to nothing

  @ParameterizedTest
  @ValueSource(strings = {"", "\uFEFF", "\n", "\r\n\r\n", " \t \n\n  "})
  void aFileWithoutAHeaderIsRefusedWithTheColumnsThatItNeeds(String file) {
    assertThatThrownBy(() -> Rows.read(FolderFormat.FOCUSED_VISITS, file))
        .isInstanceOf(RecordException.class)
        .hasMessageContaining("file.csv lacks the columns urn, local_authority, start_date")
        .hasMessageContaining("its header must have urn, local_authority, start_date");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "\r", "\r\n", "\n\n \n\t\n\u2003\n"})
  void aHeaderWithBlankLinesHasNoRows(String rest) {
    Rows rows = Rows.read(FolderFormat.FOCUSED_VISITS, RecordFolder.VISITS_HEADER + rest);

    assertThat(rows.used()).isEmpty();
    assertThat(rows.unusable()).isEmpty();
  }

  @Test
  void rowsInWhichNothingStandsArePassedOverAndCounted() {
    Rows rows =
        visits(VISIT, "", " \t ", ",,,,,,,,", "\"\",\" \",,,,,,,", ",\u00A0,", "x", VISIT, "");

    assertThat(rows.counts()).isEqualTo(new RowCounts(8, 2, 1, 5));
    assertThat(rows.passedOver())
        .containsExactly(lines(3, 3), lines(4, 4), lines(5, 5), lines(6, 6), lines(7, 7));
  }

  @Test
  void blankLinesBeforeTheHeaderDoNoHarm() {
    Rows rows =
        Rows.read(
            FolderFormat.FOCUSED_VISITS, "\n \n" + RecordFolder.VISITS_HEADER + "\n\n" + VISIT);

    assertThat(rows.used()).extracting(UsedRow::place).containsExactly(lines(5, 5));
  }

  // What is no text in UTF-8

  @ParameterizedTest
  @CsvSource({
    "UTF-8, ''",
    "UTF-8, EFBBBF",
    "UTF-16LE, ''",
    "UTF-16LE, FFFE",
    "UTF-16BE, ''",
    "UTF-16BE, FEFF",
    "windows-1252, ''",
  })
  void aFileIsReadInEachEncodingThatPeopleHave(String charset, String mark) {
    String text =
        RecordFolder.VISITS_HEADER + "\n" + VISIT.replace("the front", "caf\u00e9 \u2013 \u00a33");
    byte[] file =
        Bytes.concat(HexFormat.of().parseHex(mark), text.getBytes(Charset.forName(charset)));

    assertThat(topic(Rows.read(FolderFormat.FOCUSED_VISITS, file)))
        .isEqualTo("caf\u00e9 \u2013 \u00a33 door");
  }

  @Test
  void oneDamagedByteChangesNoOtherLineThanItsOwn() {
    String row = VISIT.replace("the front door", "caf\u00e9");
    byte[] damaged =
        Bytes.concat(
            (RecordFolder.VISITS_HEADER + "\n" + row + "\n90001,northshire,2025-11-26,2025-11-27,,")
                .getBytes(StandardCharsets.UTF_8),
            new byte[] {'x', (byte) 0x96, 'y'},
            (",false,,\n" + row).getBytes(StandardCharsets.UTF_8));

    assertThat(Rows.read(FolderFormat.FOCUSED_VISITS, damaged).used())
        .extracting(read -> ((FocusedVisit) read.activity()).topics().get(0))
        .containsExactly("caf\u00e9", "x\u2013y", "caf\u00e9");
  }

  @Test
  void aFileOfEveryByteIsRefused() {
    byte[] file = new byte[1 << 16];
    for (int i = 0; i < file.length; i++) {
      file[i] = (byte) (i * 167 + (i >> 8));
    }

    assertThatThrownBy(() -> Rows.read(FolderFormat.FOCUSED_VISITS, file))
        .isInstanceOf(RecordException.class)
        .hasMessageContaining("file.csv lacks the columns");
  }

  /** Overlong forms, halves of pairs, bytes that begin or continue nothing. */
  @ParameterizedTest
  @CsvSource({"C3", "C0AF", "EDA080", "FF", "80", "F8888080", "E282", "F09F98"})
  void bytesThatAreNotUtf8DisturbTheirOwnRowOnly(String hex) {
    byte[] bad = HexFormat.of().parseHex(hex);
    byte[] file =
        Bytes.concat(
            (RecordFolder.INSPECTIONS_HEADER + "\n" + GOOD + "\n90001,northshire,ILACS,sh")
                .getBytes(StandardCharsets.UTF_8),
            bad,
            ("\n" + GOOD).getBytes(StandardCharsets.UTF_8));
    Rows rows = Rows.read(FolderFormat.INSPECTIONS, file);

    rows.checkThatNoneIsLost(1, file);
    assertThat(rows.used()).extracting(UsedRow::place).containsExactly(lines(2, 2), lines(4, 4));
    assertThat(onlyUnusable(rows).place()).isEqualTo(lines(3, 3));
  }

  @Test
  void nulAndControlCharactersInAValueAreReportedWithIt() {
    Rows rows =
        inspections(
            GOOD.replace("outstanding", "out\0standing"), GOOD.replace("short", "s\u001Bt"));

    assertThat(rows.unusable())
        .extracting(UnusableRow::reason)
        .satisfiesExactly(
            reason ->
                assertThat(reason).contains("leaders", "'out\0standing'", "outstanding, good"),
            reason ->
                assertThat(reason).contains("type", "'s\u001Bt'", "short, standard or other"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u200F", "\u202E", "\u2066", "\u00AD"})
  void aMarkThatNobodySeesIsNoPartOfADateOrAUrn(String mark) {
    Rows rows =
        inspections(
            GOOD.replace("2024-05-20", mark + "2024-05-20"),
            GOOD.replace("01,", "01" + mark + ","));

    assertThat(rows.unusable())
        .extracting(UnusableRow::reason)
        .satisfiesExactly(
            reason -> assertThat(reason).startsWith("start_date: '" + mark + "2024-05-20'"),
            reason -> assertThat(reason).contains("'90001" + mark + "'", "URN"));
  }

  // Ends of lines

  @Test
  void everyKindOfLineEndMayStandInOneFile() {
    Rows rows = visits(VISIT + "\r\n" + VISIT + "\r" + VISIT + "\r\r\n" + VISIT + "\n\r" + VISIT);

    assertThat(rows.used())
        .extracting(row -> row.place().firstLine())
        .containsExactly(2L, 3L, 4L, 6L, 8L);
  }

  @Test
  void whatUnicodeAloneCallsALineEndIsALetter() {
    Rows rows = visits(VISIT.replace("front door", "front\u2028door\u0085\u000B!"));

    assertThat(topic(rows)).isEqualTo("the front\u2028door\u0085\u000B!");
  }

  // Quotes

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`\"a, b\"`         | `a, b`",
        "`\"a \"\"b\"\" c\"`| `a \"b\" c`",
        "`\"\"\"a\"\"\"`    | `\"a\"`",
        "`  \"a\"  `        | `a`",
        "`a \"b\" c`        | `a \"b\" c`",
        "`a\"\"b`           | `a\"\"b`",
        "`\"a\"b`           | `ab`",
        "`\"a\" b \"c`      | `a b \"c`",
        "`'a`               | `'a`",
        "`\\\"a`            | `\\\"a`",
      })
  void quotesAreReadAsTheyAreMeant(String written, String meant) {
    assertThat(topic(visits(VISIT.replace("the front door", written)))).isEqualTo(meant);
  }

  @Test
  void aQuotedValueMayHaveLineBreaksCommasAndQuotes() {
    Rows rows = visits(VISIT.replace("the front door", "\"a,\n\n\"\"b\"\",\r\nc\""), VISIT);

    assertThat(rows.used()).extracting(UsedRow::place).containsExactly(lines(2, 5), lines(6, 6));
    assertThat(((FocusedVisit) rows.used().get(0).activity()).topics())
        .containsExactly("a,\n\n\"b\",\nc");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8})
  void anUnclosedQuoteInAnyColumnIsTheTroubleOfItsLine(int column) {
    List<String> values = new ArrayList<>(List.of(VISIT.split(",", -1)));
    values.set(column, "\"" + values.get(column));

    Rows rows = visits(VISIT, String.join(",", values), VISIT, VISIT);

    assertThat(onlyUnusable(rows).place()).isEqualTo(lines(3, 3));
    assertThat(onlyUnusable(rows).reason()).isEqualTo("a quote is opened and not closed");
    assertThat(rows.used()).hasSize(3);
  }

  @Test
  void anUnclosedQuoteOnEveryLineIsTheTroubleOfEach() {
    String open = VISIT.replace("the front", "\"the front");

    Rows rows = visits(open, open, open, VISIT);

    assertThat(rows.unusable())
        .extracting(UnusableRow::place)
        .containsExactly(lines(2, 2), lines(3, 3), lines(4, 4));
    assertThat(rows.used()).hasSize(1);
  }

  @Test
  void anUnclosedQuoteAtTheVeryEndIsReported() {
    assertThat(onlyUnusable(visits(VISIT, VISIT + "\"")).place()).isEqualTo(lines(3, 3));
    assertThat(onlyUnusable(visits(VISIT, "\"")).place()).isEqualTo(lines(3, 3));
  }

  @Test
  void aRowWithAnUnclosedQuoteStillTellsWhoseItIsAndLeavesAGap() {
    UnusableRow row = onlyUnusable(visits(VISIT.replace("the front", "\"the front")));

    assertThat(row.urn()).isEqualTo("90001");
    assertThat(row.name()).isEqualTo("northshire");
    assertThat(row.gap()).map(Gap::by).contains(LocalDate.of(2026, 1, 12));
  }

  @Test
  void anUnclosedQuoteInAColumnThatIsNotNeededDoesNotSpoilTheHeader() {
    Rows rows =
        Rows.read(
            FolderFormat.FOCUSED_VISITS,
            RecordFolder.VISITS_HEADER + ",\"remark\n" + VISIT + ",\n" + VISIT + ",");

    assertThat(rows.used()).hasSize(2);
  }

  @Test
  void anUnclosedQuoteThatHidesColumnsIsNamed() {
    assertThatThrownBy(
            () ->
                Rows.read(
                    FolderFormat.FOCUSED_VISITS,
                    RecordFolder.VISITS_HEADER.replace("topic", "\"topic") + "\n" + VISIT))
        .isInstanceOf(RecordException.class)
        .hasMessageContaining("lacks the columns topic, priority_action")
        .hasMessageContaining("a quote is opened and not closed");
  }

  // Rows that are too long

  @Test
  void aRowMayHaveAThousandLinesAndNoMore() {
    String open = "90001,northshire,2025-11-26,2025-11-27,2026-01-12,\"a";
    String close = "b\",false,,";

    assertThat(topic(visits(open + "\n".repeat(999) + close))).hasSize(1001);
    Rows rows = visits(open + "\n".repeat(1000) + close, VISIT);
    assertThat(rows.unusable().get(0).place()).isEqualTo(lines(2, 2));
    assertThat(rows.unusable().get(0).reason())
        .contains("a quote is opened and not closed within", "1000 lines", "100000 characters");
    assertThat(rows.used()).hasSize(1);
  }

  @Test
  void aRowMayHaveAHundredThousandCharactersAndNoMore() {
    String rest = VISIT.replace("the front door", "");
    String longest = "a".repeat(100_000 - rest.length());

    assertThat(topic(visits(VISIT.replace("the front door", longest)))).isEqualTo(longest);
    UnusableRow row = onlyUnusable(visits(VISIT.replace("the front door", longest + "a")));
    assertThat(row.reason()).contains("longer than 100000 characters");
    assertThat(row.urn()).isEqualTo("90001");
  }

  @Test
  void aQuotedValueOfManyLinesMayHaveAHundredThousandCharactersAndNoMore() {
    String rest = VISIT.replace("the front door", "\"\n\"");
    String longest = "a".repeat(100_000 - rest.length());

    assertThat(topic(visits(VISIT.replace("the front door", "\"" + longest + "\n\""))))
        .isEqualTo(longest);
    assertThat(
            visits(VISIT.replace("the front door", "\"" + longest + "a\n\""))
                .unusable()
                .get(0)
                .reason())
        .contains("not closed within", "100000 characters");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "\0", ",", "\"", " ", "\uFEFF", "\uD83D\uDE00"})
  void aLineOfMillionsOfCharactersIsReportedAndTheNextOneIsRead(String character) {
    Rows rows = visits(VISIT, character.repeat(3_000_000), VISIT);

    assertThat(onlyUnusable(rows).place()).isEqualTo(lines(3, 3));
    assertThat(onlyUnusable(rows).reason()).contains("longer than 100000 characters");
    assertThat(rows.used()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, ' ', 'x', '"', ','})
  void aFileWithoutAnyLineEndIsRefusedHoweverLongItIs(int b) {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return b;
          }

          @Override
          public int read(byte[] target, int from, int length) {
            Arrays.fill(target, from, from + length, (byte) b);
            return length;
          }
        };

    assertThatThrownBy(() -> Rows.read(FolderFormat.FOCUSED_VISITS, endless))
        .isInstanceOf(RecordException.class)
        .hasMessageContaining("lacks the columns")
        .hasMessageContaining("the line is longer than 100000 characters");
  }

  @Test
  void aLongValueIsShortenedInItsMessageAndWhatIsRightIsNot() {
    String reason =
        onlyUnusable(inspections(GOOD.replace("outstanding", "o".repeat(90_000)))).reason();

    assertThat(reason)
        .hasSizeLessThan(500)
        .contains("leaders: 'ooo", " ... ", "requires improvement");
  }

  // Dates

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0000-01-01",
        "0001-01-01",
        "0024-05-20",
        "1977-12-31",
        "2100-01-01",
        "9999-12-31",
        "+2024-05-20",
        "+12024-05-20",
        "-2024-05-20",
        "2023-02-29",
        "1900-02-29",
        "2024-11-31",
        "2024-00-10",
        "2024-10-00",
        "2024-13-01",
        "2024-5-20",
        "24-05-20",
        "20240520",
        "2024/05/20",
        "2024-05-20T00:01",
        "2024-05-20T13:45:00",
        "05/20/2024",
        "5/20/2024",
        "20/05/20245",
        "20/05/0024",
        "20/05/0000",
        "20/05/1977",
        "20/05/2100",
        "20/05/024",
        "20/05/4",
        "20/05/",
        "20/05/+024",
        "20/05/2024 ?",
        "20-05-24",
        "00/05/24",
        "20/13/24",
        "31/11/2024",
        "31/11/24",
        "29/02/23",
        "٢٠/٠٥/٢٤",
        "20/May/2024",
        "20 Mai 2024",
        "20 M 2024",
        "May 20 2024",
        "20 05 2024",
        "20 May-2024",
        "32 May 2024",
        "30 February 2024",
        "20 May",
        "20 May 024",
        "2024-W21-1",
        "2024-05-2O",
        "2024-05-20Z",
        "２０２４-05-20",
        "٢٠٢٤-٠٥-٢٠",
        "2024–05–20",
        "45432",
        "today",
        "-",
        "----------",
      })
  void whatIsNoDateIsReportedWithItsColumnItsValueAndHowToWriteIt(String date) {
    Rows rows = inspections(GOOD, GOOD.replace("2024-05-20", date));

    assertThat(rows.used()).hasSize(1);
    assertThat(onlyUnusable(rows).place()).isEqualTo(lines(3, 3));
    assertThat(onlyUnusable(rows).reason())
        .startsWith("start_date: '" + date + "'")
        .endsWith("as 2026-11-22, 22/11/2026 or 22 November 2026");
  }

  @ParameterizedTest
  @CsvSource({
    "1978-01-01, 1978-01-01",
    "2099-12-31, 2099-12-31",
    "2024-02-29, 2024-02-29",
    "2000-02-29, 2000-02-29",
    "2024-05-20T00:00:00, 2024-05-20",
    "2024-05-20T00:00, 2024-05-20",
    "2024-05-20 00:00:00, 2024-05-20",
    "2024-05-20 00:00:00.000, 2024-05-20",
    "20/05/2024 00:00, 2024-05-20",
    "20/05/2024, 2024-05-20",
    "5/6/2024, 2024-06-05",
    "05/06/24, 2024-06-05",
    "01/01/00, 2000-01-01",
    "31/12/99, 2099-12-31",
    "20 May 2024, 2024-05-20",
    "20 may 24, 2024-05-20",
    "1 SEPTEMBER 2024, 2024-09-01",
    "1-Sep-24, 2024-09-01",
    "1 Sept 2024, 2024-09-01",
    "\u00A020\u00A0May\u00A02024\u200B, 2024-05-20",
    "\uFEFF2024-05-20\u2060, 2024-05-20",
  })
  void aDateIsReadToTheDay(String written, String meant) {
    Rows rows =
        inspections(
            "90001,northshire,ILACS,short," + written + "," + written + "," + written + ",,,,,,");

    assertThat(rows.used().get(0).activity().firstDay()).isEqualTo(meant);
  }

  @Test
  void anInspectionOfWhichEveryDayIsFarOutMayBeTheLastOne() {
    UnusableRow row =
        onlyUnusable(
            inspections(GOOD.replace("2024-05-2", "0024-05-2").replace("2024-07", "0024-07")));

    assertThat(row.gap()).hasValueSatisfying(gap -> assertThat(gap.isDated()).isFalse());
  }

  // What the reading itself may run into

  @Test
  void rowsAreHandedOnBeforeWhatGoesWrongLater() {
    List<UsedRow> used = new ArrayList<>();
    InputStream broken =
        new SequenceInputStream(
            new ByteArrayInputStream(
                (RecordFolder.VISITS_HEADER + "\n" + (VISIT + "\n").repeat(1_000))
                    .getBytes(StandardCharsets.UTF_8)),
            new InputStream() {
              @Override
              public int read() throws IOException {
                throw new IOException("the disk is gone");
              }

              @Override
              public int read(byte[] target, int from, int length) throws IOException {
                throw new IOException("the disk is gone");
              }
            });

    assertThatThrownBy(
            () -> FolderFormat.FOCUSED_VISITS.read("file.csv", broken, consumer(used::add)))
        .isInstanceOf(IOException.class)
        .hasMessage("the disk is gone");
    assertThat(used).hasSizeGreaterThan(900);
  }

  static List<RuntimeException> whatACallerThrows() {
    return List.of(
        new UncheckedIOException(new IOException("mine")),
        // It is no fault of the row.
        new IllegalArgumentException("mine"));
  }

  @ParameterizedTest
  @MethodSource("whatACallerThrows")
  void whatTheCallerThrowsEndsTheReadingAsItIs(RuntimeException mine, @TempDir Path temp) {
    new RecordFolder(temp).inspections(GOOD).visits(VISIT);

    assertThatThrownBy(
            () ->
                RecordReader.of(temp)
                    .read(
                        consumer(
                            row -> {
                              throw mine;
                            })))
        .isSameAs(mine);
  }

  @Test
  void theRowsOfAFolderComeInOrderTheInspectionsFirst(@TempDir Path temp) {
    new RecordFolder(temp).inspections(GOOD, "x", GOOD).visits(VISIT, VISIT);
    List<String> places = new ArrayList<>();

    RecordReader reader = RecordReader.of(temp);
    RowCounts counts = reader.read(consumer(row -> places.add(row.place().toString())));

    assertThat(counts).isEqualTo(new RowCounts(5, 4, 1));
    assertThat(places)
        .containsExactly(
            "inspections.csv line 2",
            "inspections.csv line 4",
            "focused_visits.csv line 2",
            "focused_visits.csv line 3");
    assertThat(reader.origin()).isEqualTo("inspections.csv and focused_visits.csv");
    assertThat(reader.holdsFocusedVisits()).isTrue();
  }

  @Test
  void theSectorsFileAndAFolderWithoutVisitsHoldNone(@TempDir Path temp) {
    Path sector = new RecordFolder(temp).inspections(GOOD).sector(SECTOR);

    assertThat(RecordReader.of(temp).holdsFocusedVisits()).isFalse();
    assertThat(RecordReader.of(temp).origin()).isEqualTo("inspections.csv");
    assertThat(RecordReader.of(sector).holdsFocusedVisits()).isFalse();
    assertThat(RecordReader.of(sector).origin()).isEqualTo("ofsted_csc_ilacs_history.csv");
  }

  @Test
  void aFileThatIsAFolderIsRefusedWithItsPath(@TempDir Path temp) throws IOException {
    new RecordFolder(temp).inspections(GOOD);
    Files.createDirectory(temp.resolve("focused_visits.csv"));

    assertThatThrownBy(() -> PublishedRecord.read(temp))
        .isInstanceOf(RecordException.class)
        .hasMessageContaining("cannot read")
        .hasMessageContaining(temp.resolve("focused_visits.csv").toString());
  }

  @Test
  void noRowMayBeLostOnTheWay() {
    assertThatThrownBy(() -> new RowCounts(3, 1, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("of 3 rows 1 were used, 1 reported and 0 passed over");
    assertThat(new RowCounts(4, 1, 2, 1).plus(new RowCounts(7, 5, 0, 2)))
        .isEqualTo(new RowCounts(11, 6, 2, 3));
  }

  /** Hundreds of bad rows of each of many authorities: each finds its own, and no other's. */
  @Test
  void everyAuthorityHasItsOwnUnusableRows(@TempDir Path temp) {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < 4_000; i++) {
      String urn = String.valueOf(90_000 + i % 40);
      String name = "shire " + i % 40;
      rows.add(
          i % 3 == 0
              ? "unknown," + name + ",ILACS,short,?,,,,,,,,"
              : urn + "," + name + ",ILACS,short,?,,,,,,,,");
    }
    PublishedRecord record =
        PublishedRecord.read(
            new RecordFolder(temp).inspections(rows.toArray(new String[0])).path());

    assertThat(record.authorities()).hasSize(40);
    assertThat(record.authorities())
        .allSatisfy(
            authority ->
                assertThat(record.history(authority, Timeline.england()).unusable())
                    .hasSize(100)
                    .allSatisfy(
                        row -> assertThat(row.name()).isEqualToIgnoringCase(authority.name()))
                    .isSortedAccordingTo(Comparator.comparing(row -> row.place().firstLine())));
  }

  private static RowConsumer consumer(Consumer<UsedRow> used) {
    return new RowConsumer() {
      @Override
      public void used(UsedRow row) {
        used.accept(row);
      }

      @Override
      public void unusable(UnusableRow row) {}
    };
  }
}
