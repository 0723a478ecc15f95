package io.github.ilacs.examples.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.FocusedVisit;
import io.github.ilacs.history.Gap;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.KnownTo;
import io.github.ilacs.history.OnSiteActivity;
import io.github.ilacs.judgement.Grade;
import io.github.ilacs.judgement.JudgementArea;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Folders as people keep them: what is read of them, what is asked about, and what is not read. */
class FilesAsTheyAreTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
  private static final String GOOD =
      "90001,northshire,ILACS,short,2024-05-20,2024-05-24,2024-07-12,good,outstanding,good,good,"
          + "good,";
  private static final String VISIT =
      "90001,northshire,2025-11-26,2025-11-27,2026-01-12,the front door,false,,";

  @TempDir private Path temp;
  private RecordFolder folder;

  @BeforeEach
  void makeFolder() {
    folder = new RecordFolder(temp);
  }

  private PublishedRecord read() {
    return PublishedRecord.read(temp, Timeline.england(), TODAY);
  }

  private List<OnSiteActivity> activities() {
    return read().used().values().stream().flatMap(List::stream).map(UsedRow::activity).toList();
  }

  private UnusableRow onlyUnusable() {
    List<UnusableRow> unusable = read().unusable();
    assertThat(unusable).hasSize(1);
    return unusable.get(0);
  }

  // Values

  @ParameterizedTest
  @ValueSource(
      strings = {"080534", "80534.0", "80534.", "0080534.00", "\u00A080534\u200B", "80534"})
  void aUrnIsItsNumberHoweverAProgramWroteIt(String urn) {
    folder.inspections(GOOD.replace("90001", "80534")).visits(VISIT.replace("90001", urn));

    assertThat(read().used().get("80534")).hasSize(2);
    assertThat(read().authorities()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"8053a", "80534.5", "0x80534", "80,534"})
  void whatIsNoNumberIsNoUrn(String urn) {
    folder.inspections(GOOD).visits(VISIT.replace("90001", '"' + urn + '"'));

    assertThat(onlyUnusable().reason()).contains("'" + urn + "'", "URN", "80534");
  }

  @ParameterizedTest
  @CsvSource({
    "true, true",
    "TRUE, true",
    "True, true",
    "yes, true",
    "Yes, true",
    "1, true",
    "false, false",
    "FALSE, false",
    "False, false",
    "no, false",
    "No, false",
    "0, false"
  })
  void yesAndNoAreReadAsPeopleAndProgramsWriteThem(String written, boolean meant) {
    folder.inspections(GOOD).visits(VISIT.replace("false", written));

    FocusedVisit visit = (FocusedVisit) activities().get(1);
    assertThat(visit.hasAreaForPriorityAction()).isEqualTo(meant);
  }

  /** Nobody can tell which of the two was meant, in any file that has both. */
  @ParameterizedTest
  @ValueSource(strings = {"inspections.csv", "focused_visits.csv", "jtais.csv"})
  void theNumberOfOneAuthorityWithTheNameOfAnotherIsReported(String file) {
    String rest =
        switch (file) {
          case "inspections.csv" -> ",SIF,other,2015-05-11,2015-06-04,2015-07-20,good,,,,,";
          case "focused_visits.csv" -> ",2022-05-10,2022-05-11,2022-06-20,,false,,";
          default -> ",2022-05-10,2022-05-13,2022-06-20,,false";
        };
    folder.inspections("80481,Leeds,SIF,other,2015-05-11,2015-06-04,2015-07-20,good,,,,,");
    String header =
        switch (file) {
          case "inspections.csv" -> RecordFolder.INSPECTIONS_HEADER;
          case "focused_visits.csv" -> RecordFolder.VISITS_HEADER;
          default -> RecordFolder.JTAIS_HEADER;
        };
    folder.write(
        file,
        header
            + "\n80481,Leeds"
            + rest
            + "\n80481,bradford"
            + rest
            + "\n80481,Leeds City Council"
            + rest.replace("2015", "2014").replace("2022", "2021")
            + "\n90001,Bradford"
            + rest
            + "\n");

    assertThat(read().unusable())
        .filteredOn(row -> row.place().toString().equals(file + " line 3"))
        .singleElement()
        .extracting(UnusableRow::reason)
        .asString()
        .matches(
            "the URN 80481 is that of Leeds, and bradford has the URN [0-9]+; correct one of them");
    assertThat(read().unusable())
        .extracting(row -> row.place().toString())
        .doesNotContain(file + " line 2", file + " line 5");
  }

  @Test
  void wordsAreReadInAnyCapitals() {
    folder.inspections(
        "90001,northshire,ilacs,SHORT,2024-05-20,2024-05-24,2024-07-12,Good,OUTSTANDING,"
            + "Requires Improvement,requires\u00A0improvement,good,",
        "90001,northshire,Other,Other,2012-07-09,2012-07-20,,,,,,,",
        "90001,northshire,Other,Other,2011-07-09,?,,,,,,,");

    Inspection inspection = (Inspection) activities().get(1);
    assertThat(inspection.framework()).isEqualTo(Framework.ILACS);
    assertThat(inspection.judgements().grade(JudgementArea.IMPACT_OF_LEADERS))
        .contains(Grade.OUTSTANDING);
    assertThat(inspection.judgements().grade(JudgementArea.CHILDREN_IN_CARE))
        .contains(Grade.REQUIRES_IMPROVEMENT);
    // What came before the SIF has no consequence, in any capitals.
    assertThat(onlyUnusable().gap()).isEmpty();
  }

  @Test
  void theDayOfReceiptIsReadFromEachFile() {
    folder
        .write(
            "inspections.csv",
            RecordFolder.INSPECTIONS_HEADER + ",received_date\n" + GOOD + ",2024-07-08\n")
        .write(
            "focused_visits.csv",
            RecordFolder.VISITS_HEADER + ",received_date\n" + VISIT + ",9 January 2026\n")
        .write(
            "jtais.csv",
            RecordFolder.JTAIS_HEADER
                + ",received_date\n90001,northshire,2023-03-06,2023-03-10,,neglect,no,24/04/2023\n");

    assertThat(read().unusable()).isEmpty();
    assertThat(activities())
        .extracting(activity -> activity.received().orElseThrow().toString())
        .containsExactlyInAnyOrder("2024-07-08", "2026-01-09", "2023-04-24");
  }

  @Test
  void aReportCannotBeReceivedBeforeTheInspectionEnded() {
    folder.write(
        "inspections.csv",
        RecordFolder.INSPECTIONS_HEADER + ",received_date\n" + GOOD + ",2024-05-01\n");

    assertThat(onlyUnusable().reason()).contains("received", "2024-05-01");
  }

  // Separators

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void theHeaderTellsWhatSeparatesTheValues(String separator) {
    folder.write(
        "inspections.csv",
        (RecordFolder.INSPECTIONS_HEADER + "\n" + GOOD + "\n").replace(",", separator));

    assertThat(read().unusable()).isEmpty();
    assertThat(activities()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sep=;", "SEP=;\r", "\"sep=;\"", "\uFEFFsep=;", "sep=;,,,", "\nsep=;\n"})
  void aFirstLineMaySayWhatSeparatesTheValues(String line) {
    folder.write(
        "inspections.csv",
        line + "\n" + (RecordFolder.INSPECTIONS_HEADER + "\n" + GOOD).replace(",", ";"));

    assertThat(read().unusable()).isEmpty();
    assertThat(activities()).hasSize(1);
  }

  @Test
  void aQuotedValueMayHoldAnySeparatorAndLineBreaks() {
    folder
        .inspections(GOOD)
        .write(
            "focused_visits.csv",
            (RecordFolder.VISITS_HEADER + "\n" + VISIT)
                    .replace(",", ";")
                    .replace("the front door", "\"a; b, c\nand \"\"d\"\"\"")
                + "\n"
                + VISIT.replace(",", ";").replace("2025-11-2", "2024-11-2").replace("the", "\"the")
                + "\n");

    assertThat(read().used().get("90001"))
        .extracting(row -> row.place().toString())
        .containsExactly("inspections.csv line 2", "focused_visits.csv lines 2 to 3");
    assertThat(onlyUnusable())
        .hasToString("focused_visits.csv line 4 (northshire): a quote is opened and not closed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"|", ":", " "})
  void aHeaderWithAnotherSeparatorIsRefusedWithTheColumns(String separator) {
    folder.write("inspections.csv", RecordFolder.INSPECTIONS_HEADER.replace(",", separator));

    assertThatThrownBy(this::read)
        .isInstanceOf(RecordException.class)
        .hasMessageContaining("inspections.csv lacks the columns urn, local_authority");
  }

  // Files and columns that nobody reads

  @Test
  void aFileThatNobodyReadsIsReportedWithTheNameThatItMayBeMeantFor() {
    folder
        .inspections(GOOD)
        .write("focussed_visits.csv", "x")
        .write("jtais.ods", "x")
        .write("summary.xlsx", "x")
        .write("inspections_old.csv", "x")
        .write("own.csv", "urn,date,what\n")
        .write("authorities.csv", "x")
        .write("authorites.csv", "x")
        .write("ofsted_csc_ilacs_history.csv", "x")
        .write("notes.txt", "x")
        .write("readme.md", "x")
        .write(".~lock.inspections.xlsx", "x")
        .write("~$inspections.xlsx", "x");

    assertThat(read().unusable())
        .extracting(UnusableRow::toString)
        .containsExactly(
            "authorites.csv: the file was not read",
            "focussed_visits.csv: the file was not read; did you mean focused_visits.csv?",
            "inspections_old.csv: the file was not read",
            "jtais.ods: the file was not read; did you mean jtais.csv?",
            "summary.xlsx: the file was not read");
  }

  @Test
  void ofManyFilesThatNobodyReadsTheFirstAreNamed() {
    folder.inspections(GOOD);
    for (int i = 100; i < 150; i++) {
      folder.write("sheet" + i + ".csv", "x");
    }

    assertThat(read().unusable())
        .hasSize(21)
        .last()
        .extracting(UnusableRow::toString)
        .isEqualTo("the folder: 30 more files were not read");
  }

  @Test
  void oneFileAndAColumnOfThatNameAreOneEach() {
    folder.write("inspections.csv", RecordFolder.INSPECTIONS_HEADER + ",files\n" + GOOD + ",\n");
    for (int i = 100; i < 121; i++) {
      folder.write("sheet" + i + ".csv", "x");
    }

    assertThat(read().unusable())
        .extracting(UnusableRow::toString)
        .contains(
            "the folder: 1 more file was not read",
            "inspections.csv line 1: the column files was not read");
  }

  /** Windows hides what a name ends in. */
  @Test
  void aTableWithASecondEndingIsReported() {
    folder.inspections(GOOD).write("focused_visits.csv.txt", "x").write("jtais", "x");

    assertThat(read().unusable())
        .extracting(UnusableRow::toString)
        .containsExactly(
            "focused_visits.csv.txt: the file was not read; did you mean focused_visits.csv?",
            "jtais: the file was not read; did you mean jtais.csv?");
  }

  @Test
  void aTableInATextFileIsReportedIfItHasATablesName() {
    folder.inspections(GOOD).write("focused_visits.txt", "x");

    assertThat(onlyUnusable().reason()).contains("did you mean focused_visits.csv?");
  }

  @Test
  void aColumnThatNobodyReadsIsReportedInEachFile() {
    folder
        .write(
            "inspections.csv",
            RecordFolder.INSPECTIONS_HEADER + ",recieved_date\n" + GOOD + ",2024-07-08\n")
        .write("focused_visits.csv", RecordFolder.VISITS_HEADER + ",remark\n" + VISIT + ",x\n")
        .write("jtais.csv", RecordFolder.JTAIS_HEADER + ",statement_date\n")
        .write("known_to.csv", "what,known_to,note\ninspection reports,2026-08-20,x\n");

    assertThat(read().unusable())
        .extracting(UnusableRow::toString)
        .containsExactly(
            "inspections.csv line 1: the column recieved_date was not read; did you mean"
                + " received_date?",
            "focused_visits.csv line 1: the column remark was not read",
            "jtais.csv line 1: the column statement_date was not read; did you mean"
                + " statement_due?",
            "known_to.csv line 1: the column note was not read");
  }

  @Test
  void aMissingColumnIsNamedWithTheOneThatMayBeMeantForIt() {
    folder.write(
        "inspections.csv",
        RecordFolder.INSPECTIONS_HEADER.replace("published_date", "publised_date"));

    assertThatThrownBy(this::read)
        .isInstanceOf(RecordException.class)
        .hasMessageContaining("inspections.csv lacks the columns published_date")
        .hasMessageEndingWith("; is publised_date meant for published_date?");
  }

  @Test
  void aTextAndAWorkbookOfOneNameAreRefusedWithBoth() {
    folder.inspections(GOOD).write("inspections.xlsx", "x");

    assertThatThrownBy(this::read)
        .isInstanceOf(RecordException.class)
        .hasMessageContaining("inspections.csv and inspections.xlsx")
        .hasMessageContaining("take one of them away");
  }

  @Test
  void oneWorkbookOfAFolderIsRefusedWithAWordAboutTheFolder() {
    folder.write("jtais.xlsx", "x");

    assertThatThrownBy(() -> PublishedRecord.read(temp.resolve("jtais.xlsx")))
        .isInstanceOf(RecordException.class)
        .hasMessageContaining("name the folder that holds it");
  }

  // Slips of the pen

  @ParameterizedTest
  @CsvSource({
    "2006-05-20, 2024-05-24, from 20 May 2006 to 24 May 2024",
    "2023-05-24, 2024-05-24, from 24 May 2023 to 24 May 2024",
    "2024-05-20, 2025-05-21, from 20 May 2024 to 21 May 2025",
    "2024-05-20, 2042-05-24, from 20 May 2024 to 24 May 2042",
  })
  void anInspectionOfMoreThanAYearIsASlip(String from, String to, String inWords) {
    folder.inspections(
        "90001,northshire,ILACS,short," + from + "," + to + ",,,,,,,",
        GOOD.replace("90001", "90002"));

    assertThat(onlyUnusable().reason())
        .contains(inWords, "more than a year", "is one of the years wrong?");
    // Nobody can tell which of the days is right, so the inspection may be the last.
    assertThat(onlyUnusable().gap()).hasValueSatisfying(gap -> assertThat(gap.isDated()).isFalse());
  }

  @ParameterizedTest
  @CsvSource({"2023-05-25, 2024-05-24", "2024-09-30, 2025-01-16", "2024-05-20, 2025-05-20"})
  void aLongInspectionIsNoSlip(String from, String to) {
    folder.inspections("90001,northshire,ILACS,standard," + from + "," + to + ",,,,,,,");

    assertThat(read().unusable()).isEmpty();
  }

  @Test
  void whatIsPublishedInTheFutureIsASlip() {
    folder
        .inspections(GOOD.replace("2024-07-12", "2026-11-27"))
        .visits(VISIT.replace("2026-01-12", "2062-01-12"));

    assertThat(read().unusable())
        .extracting(UnusableRow::reason)
        .containsExactly(
            "published_date: '2026-11-27' lies in the future, after 26 November 2026; is the year"
                + " wrong?",
            "published_date: '2062-01-12' lies in the future, after 26 November 2026; is the year"
                + " wrong?");
    assertThat(read().unusable())
        .extracting(row -> row.gap().map(Gap::by).orElseThrow())
        .containsExactly(LocalDate.of(2024, 5, 24), LocalDate.of(2025, 11, 27));
    folder.inspections(GOOD.replace("2024-07-12", "2026-11-26")).visits();
    assertThat(read().unusable()).isEmpty();
  }

  @Test
  void whatIsReceivedInTheFutureIsASlipAndAStatementMayBeDueThen() {
    folder
        .inspections(GOOD)
        .write(
            "jtais.csv",
            RecordFolder.JTAIS_HEADER
                + ",received_date,statement_due\n"
                + "90001,northshire,2026-09-07,2026-09-11,2026-10-20,neglect,no,,2027-02-01\n"
                + "90001,northshire,2020-09-07,2020-09-11,2020-10-20,neglect,no,2072-02-01,\n");

    assertThat(onlyUnusable().reason()).startsWith("received_date: '2072-02-01' lies in the");
  }

  @Test
  void aReportInTheFutureOfWhichNothingElseIsKnownIsASlipToo() {
    folder.inspections(GOOD, "90001,northshire,ILACS,,,,2062-08-25,,,,,,");

    assertThat(onlyUnusable().isRefused()).isTrue();
    assertThat(onlyUnusable().reason()).contains("lies in the future");
  }

  // Nothing that could be used

  @Test
  void aRecordWithoutAUsableRowIsRefusedWithTheFirstReasons() {
    folder.inspections(
        GOOD.replace("2024-05-20", "05/20/2024"), "x", GOOD.replace("short", "long"), "y", "z");

    assertThatThrownBy(() -> read().requireRows())
        .isInstanceOf(RecordException.class)
        .hasMessageContaining("no row of inspections.csv could be used")
        .hasMessageContaining("line 2 (northshire): start_date: '05/20/2024' is not a date")
        .hasMessageContaining("write short, standard or other")
        .hasMessageEndingWith("; and 2 more");
  }

  @Test
  void aRecordWithoutRowsIsRefused() {
    folder.inspections("", ",,,");

    assertThatThrownBy(() -> read().requireRows())
        .isInstanceOf(RecordException.class)
        .hasMessage("there are no rows in inspections.csv; write one for each inspection");
  }

  @Test
  void theRowsOfOneFileStandTogether() {
    String bad = GOOD.replace("2024-05-20", "soon");
    folder
        .inspections(bad, GOOD, bad)
        .own("90001,soon,,,self-evaluation,,", "90001,soon,,,annual engagement meeting,,")
        .write("sheet.csv", "x");
    PublishedRecord record = read();

    assertThat(record.history(record.authorities().get(0), Timeline.england()).unusable())
        .extracting(row -> row.place().toString())
        .containsExactly(
            "sheet.csv",
            "inspections.csv line 2",
            "inspections.csv line 4",
            "own.csv line 2",
            "own.csv line 3");
  }

  @Test
  void anOwnFileAloneOfWhichEveryRowIsRefusedHasRows() {
    folder.own("90001,spring,,,self-evaluation,,");

    assertThatThrownBy(() -> PublishedRecord.readUpdate(folder.path(), LocalDate.MAX).requireRows())
        .isInstanceOf(RecordException.class)
        .hasMessageStartingWith(
            "no row of own.csv could be used; own.csv line 2: date: 'spring' is not a date");

    folder.own();
    assertThatThrownBy(() -> PublishedRecord.readUpdate(folder.path(), LocalDate.MAX).requireRows())
        .isInstanceOf(RecordException.class)
        .hasMessage("there are no rows in own.csv");
  }

  /** L-KNOWN: up to which day a record is complete, it says or is counted, and both are said. */
  @Test
  void aKindOfWhichKnownToSaysNothingEndsWithItsNewestPublication() {
    String counted = ", taken to know what is published up to the newest in it";
    folder
        .inspections(GOOD, GOOD.replace("90001,northshire", "90002,southshire"))
        .visits(VISIT)
        .write("known_to.csv", "what,known_to\ninspection reports,2026-08-20\n");
    KnownTo partial = read().knownTo().orElseThrow();
    assertThat(partial.reports()).contains(LocalDate.of(2026, 8, 20));
    assertThat(partial.focusedVisitLetters()).isPresent();
    assertThat(origin()).endsWith(counted);

    folder.visits();
    assertThat(origin()).doesNotContain(counted);

    // A record of one authority is complete, unless it says where it ends and cannot be read.
    folder
        .inspections(GOOD)
        .visits(VISIT)
        .write("known_to.csv", "what,known_to,note\ninspection reports,2026-08-20,x\n");
    assertThat(read().knownTo().orElseThrow().focusedVisitLetters()).isEmpty();
    assertThat(origin()).doesNotContain(counted);

    folder.write("known_to.csv", "what,known_to\ninspection reports,soon\n");
    assertThat(read().knownTo().orElseThrow().reports()).contains(LocalDate.of(2024, 7, 12));
    assertThat(origin()).endsWith(counted);
  }

  private String origin() {
    PublishedRecord record = read();
    return record.history(record.authorities().get(0), Timeline.england()).origin();
  }

  @Test
  void aRecordThatKnowsOfAReportAloneIsOne() {
    folder.inspections("90001,northshire,ILACS,,,,2026-08-25,,,,,,");

    assertThat(read().requireRows().unusable())
        .singleElement()
        .satisfies(row -> assertThat(row.isRefused()).isFalse());
  }

  @Test
  void theRecordThatComesWithTheProgramHasNothingUnread() {
    assertThat(PublishedRecord.england().unusable()).allMatch(row -> !row.isRefused());
    assertThat(PublishedRecord.read(TestRecord.folder()).unusable())
        .allMatch(row -> !row.isRefused());
  }
}
