package io.github.ilacs.examples.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.framework.Pathway;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.FocusedVisit;
import io.github.ilacs.history.Gap;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.judgement.Grade;
import io.github.ilacs.judgement.JudgementArea;
import io.github.ilacs.judgement.JudgementArea.Role;
import io.github.ilacs.rule.Rules;
import io.github.ilacs.schedule.Schedule;
import io.github.ilacs.schedule.Scheduler;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FolderRecordTest {

  private static final String GOOD_ROW =
      "90001,northshire,ILACS,short,2024-05-20,2024-05-24,2024-07-12,good,outstanding,good,good,"
          + "good,";
  private static final String OLDER_ROW =
      "90001,northshire,ILACS,standard,2019-09-23,2019-10-04,2019-11-04,requires_improvement,good,"
          + "requires_improvement,,,good";
  private static final String GOOD_VISIT =
      "90001,northshire,2025-11-26,2025-11-27,2026-01-12,the front door,false,,";

  private static final List<String> COLUMNS =
      Arrays.asList(RecordFolder.INSPECTIONS_HEADER.split(","));
  private static final List<String> VISIT_COLUMNS =
      Arrays.asList(RecordFolder.VISITS_HEADER.split(","));

  @TempDir private Path temp;
  private RecordFolder folder;

  @BeforeEach
  void makeFolder() {
    folder = new RecordFolder(temp);
  }

  private PublishedRecord read() {
    return PublishedRecord.read(folder.path());
  }

  private UnusableRow onlyUnusable() {
    List<UnusableRow> unusable = read().unusable();
    assertThat(unusable).hasSize(1);
    return unusable.get(0);
  }

  private List<UsedRow> used() {
    return read().used().values().stream().flatMap(List::stream).toList();
  }

  private AuthorityRecord northshire() {
    return read().history(new LocalAuthority("90001", "Northshire"), Timeline.england());
  }

  private Schedule scheduleOn(String day) {
    return Scheduler.england().schedule(northshire().history(), LocalDate.parse(day));
  }

  private static String with(List<String> columns, String row, String column, String value) {
    List<String> values = new ArrayList<>(Arrays.asList(row.split(",", -1)));
    values.set(columns.indexOf(column), value);
    return String.join(",", values);
  }

  private static String inspectionWith(String column, String value) {
    return with(COLUMNS, GOOD_ROW, column, value);
  }

  private static String visitWith(String column, String value) {
    return with(VISIT_COLUMNS, GOOD_VISIT, column, value);
  }

  // What a good row says

  @Test
  void everyValueOfAnInspectionIsRead() {
    folder.inspections(OLDER_ROW, GOOD_ROW).visits();

    assertThat(read().unusable()).isEmpty();
    Inspection older = (Inspection) used().get(0).activity();
    assertThat(older.framework()).isEqualTo(Framework.ILACS);
    assertThat(older.type()).isEqualTo(InspectionType.STANDARD);
    assertThat(older.firstDay()).isEqualTo("2019-09-23");
    assertThat(older.lastDay()).isEqualTo("2019-10-04");
    assertThat(older.published()).contains(LocalDate.of(2019, 11, 4));
    assertThat(older.judgements().areas())
        .containsExactlyInAnyOrder(
            JudgementArea.OVERALL_EFFECTIVENESS,
            JudgementArea.IMPACT_OF_LEADERS,
            JudgementArea.HELP_AND_PROTECTION,
            JudgementArea.CHILDREN_IN_CARE_AND_CARE_LEAVERS);
    assertThat(older.judgements().grade(JudgementArea.HELP_AND_PROTECTION))
        .contains(Grade.REQUIRES_IMPROVEMENT);
    Inspection newer = (Inspection) used().get(1).activity();
    assertThat(newer.type()).isEqualTo(InspectionType.SHORT);
    assertThat(newer.judgements().grade(JudgementArea.IMPACT_OF_LEADERS))
        .contains(Grade.OUTSTANDING);
    assertThat(newer.judgements().areas())
        .contains(JudgementArea.CHILDREN_IN_CARE, JudgementArea.CARE_LEAVERS)
        .hasSize(5);
  }

  @Test
  void everyValueOfAVisitIsRead() {
    folder.inspections(GOOD_ROW).visits(GOOD_VISIT);

    assertThat(read().holdsFocusedVisits()).isTrue();
    FocusedVisit visit =
        (FocusedVisit)
            used().stream()
                .filter(row -> row.activity() instanceof FocusedVisit)
                .findFirst()
                .orElseThrow()
                .activity();
    assertThat(visit.firstDay()).isEqualTo("2025-11-26");
    assertThat(visit.lastDay()).isEqualTo("2025-11-27");
    assertThat(visit.published()).contains(LocalDate.of(2026, 1, 12));
    assertThat(visit.topics()).containsExactly("the front door");
    assertThat(visit.hasAreaForPriorityAction()).isFalse();
  }

  @Test
  void anAreaForPriorityActionMakesTheNextInspectionStandard() {
    folder.inspections(GOOD_ROW).visits(visitWith("priority_action", "true"));

    assertThat(scheduleOn("2026-01-11").pathway()).isEqualTo(Pathway.SHORT_INSPECTION);
    assertThat(scheduleOn("2026-01-12").pathway()).isEqualTo(Pathway.STANDARD_INSPECTION);
  }

  // What is wrong with one value

  @ParameterizedTest
  @CsvSource({
    "urn, 8o534, 8o534, digits",
    "urn, '', '', digits",
    "urn, -1, -1, digits",
    "local_authority, '', 90001, name",
    "framework, ILAC, ILAC, 'ILACS, SIF or other'",
    "framework, '', '', empty",
    "type, long, long, 'short, standard or other'",
    "type, '', '', empty",
    "start_date, 2024-02-31, 2024-02-31, 2026-11-22",
    "start_date, '', '', empty",
    "end_date, 2024-13-01, 2024-13-01, 2026-11-22",
    "end_date, '', '', empty",
    "published_date, soon, soon, 2026-11-22",
    "overall, fine, fine, requires improvement",
    "leaders, 2, 2, requires improvement",
    "help_and_protection, goood, goood, requires improvement",
    "in_care, data_unreadable, data_unreadable, requires improvement",
    "care_leavers, n/a, n/a, requires improvement",
    "in_care_and_care_leavers, -, -, requires improvement",
  })
  void aBadValueOfAnInspectionIsReportedAndTheOtherRowsAreUsed(
      String column, String value, String said, String right) {
    folder.inspections(OLDER_ROW, inspectionWith(column, value)).visits(GOOD_VISIT);

    UnusableRow row = onlyUnusable();
    assertThat(row.place()).isEqualTo(new Place("inspections.csv", 3, 3));
    assertThat(row.reason()).contains(said).contains(right);
    if (!column.equals("urn") && !column.equals("local_authority")) {
      assertThat(row.reason()).contains(column);
    }
    assertThat(row.toString()).startsWith("inspections.csv line 3");
    assertThat(used()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "urn, none, none, digits",
    "local_authority, ' ', 90001, name",
    "start_date, 2025-02-30, 2025-02-30, 2026-11-22",
    "end_date, 27 Nov, 27 Nov, 2026-11-22",
    "published_date, 01/13/2026, 01/13/2026, 2026-11-22",
    "priority_action, perhaps, perhaps, true",
    "priority_action, '', '', empty",
  })
  void aBadValueOfAVisitIsReportedAndTheOtherRowsAreUsed(
      String column, String value, String said, String right) {
    folder.inspections(GOOD_ROW, OLDER_ROW).visits(visitWith(column, value));

    UnusableRow row = onlyUnusable();
    assertThat(row.place()).isEqualTo(new Place("focused_visits.csv", 2, 2));
    assertThat(row.reason()).contains(said).contains(right);
    assertThat(used()).hasSize(2);
  }

  // What is wrong with a row

  @Test
  void anEndBeforeTheStartIsReportedWithBothDays() {
    folder.inspections(inspectionWith("end_date", "2024-05-19")).visits();

    assertThat(onlyUnusable().reason()).contains("2024-05-20", "2024-05-19", "before");
  }

  @Test
  void aPublicationBeforeTheEndIsReportedWithBothDays() {
    folder.inspections(inspectionWith("published_date", "2024-05-23")).visits();

    assertThat(onlyUnusable().reason()).contains("2024-05-23", "2024-05-24", "before");
  }

  @Test
  void anSifInspectionWithAGradeForLeadersIsReported() {
    folder
        .inspections("90001,northshire,SIF,other,2016-11-14,2016-12-08,2017-02-13,good,good,,,,")
        .visits();

    assertThat(onlyUnusable().reason()).contains("SIF", "leaders", "overall");
  }

  @Test
  void anSifInspectionOfATypeIsReported() {
    folder
        .inspections("90001,northshire,SIF,short,2016-11-14,2016-12-08,2017-02-13,good,,,,,")
        .visits();

    assertThat(onlyUnusable().reason()).contains("SIF", "short");
  }

  @Test
  void tooFewAndTooManyValuesAreReported() {
    folder
        .inspections(
            GOOD_ROW.substring(0, GOOD_ROW.length() - 1),
            OLDER_ROW + ",",
            "90001,northshire",
            inspectionWith("start_date", "2024-05-20"))
        .visits();

    assertThat(read().unusable())
        .extracting(row -> row.place().firstLine(), UnusableRow::reason)
        .containsExactly(
            tuple(2L, "it has 12 values where the header has 13 columns"),
            tuple(3L, "it has 14 values where the header has 13 columns"),
            tuple(4L, "it has 2 values where the header has 13 columns"));
    assertThat(used()).hasSize(1);
  }

  @Test
  void aRepeatedRowIsReportedOnceAndLeavesNoGap() {
    folder.inspections(OLDER_ROW, GOOD_ROW, GOOD_ROW).visits(GOOD_VISIT, GOOD_VISIT);

    assertThat(read().unusable())
        .extracting(row -> row.place().toString())
        .containsExactlyInAnyOrder("inspections.csv line 4", "focused_visits.csv line 3");
    assertThat(read().unusable()).allSatisfy(row -> assertThat(row.gap()).isEmpty());
    assertThat(read().unusable().get(0).reason()).contains("repeats", "inspections.csv line 3");
    assertThat(scheduleOn("2026-11-22").pathway()).isEqualTo(Pathway.SHORT_INSPECTION);
  }

  @Test
  void twoInspectionsOnTheSameDaysLeaveThePathwayOpen() {
    folder
        .inspections(
            OLDER_ROW,
            GOOD_ROW,
            "90001,northshire,ILACS,standard,2024-05-13,2024-05-24,2024-07-12,inadequate,"
                + "inadequate,good,good,inadequate,")
        .visits(GOOD_VISIT);

    UnusableRow row = onlyUnusable();
    assertThat(row.place().firstLine()).isEqualTo(4);
    assertThat(row.reason()).contains("13 May 2024", "24 May 2024", "inspections.csv line 3");
    assertThat(scheduleOn("2026-11-22").pathway()).isEqualTo(Pathway.UNDETERMINED);
  }

  @Test
  void whereAVisitContradictsAnInspectionTheVisitIsReported() {
    folder.inspections(GOOD_ROW).visits(visitWith("start_date", "2024-05-24"));

    UnusableRow row = onlyUnusable();
    assertThat(row.place().file()).isEqualTo("focused_visits.csv");
    assertThat(row.gap()).map(Gap::kind).contains(Gap.Kind.FOCUSED_VISITS);
  }

  @Test
  void twoVisitsOnTheSameDayAreReported() {
    folder
        .inspections(GOOD_ROW)
        .visits(GOOD_VISIT, visitWith("priority_action", "true"), visitWith("topic", "other"));

    assertThat(read().unusable())
        .extracting(row -> row.place().firstLine())
        .containsExactlyInAnyOrder(3L, 4L);
    // One of them may have found an area for priority action, so the pathway does not stay silent.
    assertThat(scheduleOn("2026-11-22").decision().reasons())
        .extracting(reason -> reason.rule())
        .contains(Rules.L_GAP);
  }

  @Test
  void rowsOfDifferentAuthoritiesMayShareTheirDays() {
    folder
        .inspections(
            GOOD_ROW, with(COLUMNS, inspectionWith("urn", "90002"), "local_authority", "x"))
        .visits();

    assertThat(read().unusable()).isEmpty();
    assertThat(used()).hasSize(2);
  }

  @Test
  void anIlacsInspectionBefore2018IsReportedByTheHistory() {
    folder
        .inspections(
            "90001,northshire,ILACS,short,2017-05-15,2017-05-19,2017-06-19,good,good,good,,,good",
            GOOD_ROW)
        .visits();

    assertThat(read().unusable()).isEmpty();
    assertThat(northshire().unusable())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.place().firstLine()).isEqualTo(2);
              assertThat(row.reason()).contains("2017-05-15", "2018-01-01");
              assertThat(row.gap()).isPresent();
            });
    assertThat(scheduleOn("2020-01-01").pathway()).isEqualTo(Pathway.UNDETERMINED);
    assertThat(scheduleOn("2026-11-22").pathway()).isEqualTo(Pathway.SHORT_INSPECTION);
  }

  @Test
  void judgementsOfAnotherEditionAreReportedByTheHistoryAndLeaveAGap() {
    folder.inspections(OLDER_ROW, inspectionWith("in_care_and_care_leavers", "good")).visits();

    assertThat(read().unusable()).isEmpty();
    assertThat(northshire().unusable())
        .singleElement()
        .satisfies(row -> assertThat(row.reason()).contains("in-care-and-care-leavers"));
    assertThat(scheduleOn("2026-11-22").pathway()).isEqualTo(Pathway.UNDETERMINED);
  }

  @Test
  void anInspectionWithJudgementsOfAnotherEditionTookPlaceOnItsLastDayOnSite() {
    folder.inspections(inspectionWith("in_care_and_care_leavers", "good")).visits();

    // Between the last day on site and the report nobody may say "first inspection".
    assertThat(scheduleOn("2024-06-15").pathway()).isEqualTo(Pathway.UNDETERMINED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"overall", "leaders", "help_and_protection"})
  void anUnusableInspectionTookPlaceOnItsLastDayOnSite(String column) {
    folder.inspections(inspectionWith(column, "fine")).visits();

    assertThat(scheduleOn("2024-06-15").pathway()).isEqualTo(Pathway.UNDETERMINED);
    assertThat(scheduleOn("2024-07-12").pathway()).isEqualTo(Pathway.UNDETERMINED);
  }

  @Test
  void anOtherRowThatCannotBeUsedLeavesNoGap() {
    folder
        .inspections(
            "90001,northshire,other,other,2013-07-08,2013-02-31,2013-08-16,,,,,,", GOOD_ROW)
        .visits();

    assertThat(onlyUnusable().gap()).isEmpty();
    assertThat(scheduleOn("2026-11-22").pathway()).isEqualTo(Pathway.SHORT_INSPECTION);
  }

  @Test
  void onlyAnOtherRowIsNotAFirstInspectionEither() {
    folder.inspections("90001,northshire,other,other,2013-07-08,2013-07-12,2013-08-16,,,,,,");

    assertThat(scheduleOn("2019-01-01").decision().reasons())
        .extracting(reason -> reason.rule())
        .doesNotContain(Rules.L_FIRST);
  }

  // Dates that contradict each other or lie far out must not hide an inspection

  @ParameterizedTest
  @CsvSource({
    // The year of one of the three days is wrong; the inspection took place in 2024.
    "2024-05-20, 2024-05-24, 2014-07-12",
    "2024-05-20, 2014-05-24, 2014-07-12",
    "2024-05-20, 2014-05-24, 2024-07-12",
    "2042-05-20, 2024-05-24, 2024-07-12",
    "2024-05-20, 2204-05-24, 2024-07-12",
    "2024-05-20, 0024-05-24, 0024-07-12",
    "2024-05-20, 2014-05-24, ''",
    "9999-05-20, 2024-05-24, ''",
    "2024-05-20, 2024-05-24, 0001-01-01",
    "2024-05-20, 9999-12-31, 2024-07-12",
  })
  void aRowWhoseDatesContradictEachOtherMayBeTheLastInspection(
      String start, String end, String published) {
    folder
        .inspections(
            OLDER_ROW,
            "90001,northshire,ILACS,short,"
                + String.join(",", start, end, published)
                + ",inadequate,outstanding,good,good,good,")
        .visits();

    assertThat(onlyUnusable().place().firstLine()).isEqualTo(3);
    assertThat(scheduleOn("2026-11-22").pathway()).isEqualTo(Pathway.UNDETERMINED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0001-01-01", "9999-12-27", "+99999-01-01", "-0001-01-01", "1752-09-05"})
  void aDayFarOutIsReadOrReportedAndDisturbsNoOtherRow(String day) {
    folder
        .inspections(
            GOOD_ROW,
            "90001,northshire,ILACS,short,"
                + String.join(",", day, day, day)
                + ",good,outstanding,good,good,good,",
            "90002,southshire,ILACS,short,"
                + String.join(",", day, day, day)
                + ",good,outstanding,good,good,good,")
        .visits("90001,northshire," + String.join(",", day, day, day) + ",x,false,,");

    PublishedRecord record = read();
    assertThat(used().size() + record.unusable().size()).isEqualTo(4);
    assertThat(used()).extracting(row -> row.place().firstLine()).contains(2L);
    record.authorities().forEach(authority -> record.history(authority, Timeline.england()));
  }

  // Names and numbers

  @Test
  void theFirstSpellingOfANameIsTheAuthoritys() {
    folder
        .inspections(GOOD_ROW, with(COLUMNS, OLDER_ROW, "local_authority", "North Shire"))
        .visits(visitWith("local_authority", "Northshire CC"));

    assertThat(read().authorities()).containsExactly(new LocalAuthority("90001", "Northshire"));
    assertThat(northshire().history().inspections()).hasSize(2);
    assertThat(northshire().history().focusedVisits()).hasSize(1);
  }

  @Test
  void aRowWithABadUrnIsAGapOfTheAuthorityThatItNames() {
    folder.inspections(OLDER_ROW, inspectionWith("urn", "9000l")).visits(GOOD_VISIT);

    assertThat(read().authorities()).hasSize(1);
    assertThat(northshire().unusable()).hasSize(1);
    assertThat(scheduleOn("2026-11-22").pathway()).isEqualTo(Pathway.UNDETERMINED);
  }

  @Test
  void aRowWithABlankNameIsAGapOfTheAuthorityWithItsUrn() {
    folder.inspections(OLDER_ROW, inspectionWith("local_authority", " ")).visits(GOOD_VISIT);

    assertThat(northshire().unusable()).hasSize(1);
    assertThat(scheduleOn("2026-11-22").pathway()).isEqualTo(Pathway.UNDETERMINED);
  }

  @Test
  void anAuthorityOfWhichNoRowCanBeUsedIsStillOnRecord() {
    folder.inspections(inspectionWith("start_date", "2024-02-31"));

    assertThat(read().authorities()).containsExactly(new LocalAuthority("90001", "Northshire"));
    assertThat(scheduleOn("2026-11-22").pathway()).isEqualTo(Pathway.UNDETERMINED);
    assertThat(scheduleOn("2026-11-22").nextInspection().type()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "stoke-on-trent, Stoke-on-Trent",
    "bath and north east somerset, Bath and North East Somerset",
    "isle of wight, Isle of Wight",
    "East Riding of Yorkshire, East Riding of Yorkshire",
    "'bournemouth, christchurch & poole', 'Bournemouth, Christchurch & Poole'",
  })
  void aNameInLowerCaseIsShownWithItsCapitals(String written, String shown) {
    folder.inspections(inspectionWith("local_authority", '"' + written + '"'));

    assertThat(read().authorities()).containsExactly(new LocalAuthority("90001", shown));
  }

  // The file as such

  @Test
  void aByteOrderMarkAndWindowsLineEndsDoNoHarm() {
    folder.write(
        "inspections.csv",
        "\uFEFF"
            + String.join(
                "\r\n", RecordFolder.INSPECTIONS_HEADER, OLDER_ROW, inspectionWith("type", "?")));

    assertThat(used()).hasSize(1);
    assertThat(onlyUnusable().place()).isEqualTo(new Place("inspections.csv", 3, 3));
    assertThat(onlyUnusable().name()).isEqualTo("northshire");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void lineNumbersAreRightAfterLineBreaksInQuotesAndEmptyLines(String lineEnd) {
    folder.write(
        "inspections.csv",
        String.join(
                "\n",
                RecordFolder.INSPECTIONS_HEADER, // line 1
                inspectionWith("local_authority", "\"north\n\"\"shire\"\"\n\""), // lines 2 to 4
                inspectionWith("type", "?"), // 5
                "", // 6
                "", // 7
                inspectionWith("type", "\"lo\n\nng\""), // 8 to 10
                inspectionWith("type", "??")) // 11, and no line end
            .replace("\n", lineEnd));

    assertThat(used()).extracting(UsedRow::place).containsExactly(place(2, 4));
    assertThat(read().unusable())
        .extracting(UnusableRow::place)
        .containsExactly(place(5, 5), place(8, 10), place(11, 11));
  }

  @Test
  void theLastRowIsFoundAtItsLineWithoutALineEnd() {
    folder.write(
        "inspections.csv",
        RecordFolder.INSPECTIONS_HEADER
            + "\n"
            + OLDER_ROW
            + "\n\n\n"
            + inspectionWith("type", "?"));

    assertThat(onlyUnusable().place()).isEqualTo(place(5, 5));
  }

  @Test
  void theLastRowIsFoundAtItsLinesWithLineBreaksAndWithoutALineEnd() {
    folder.write(
        "inspections.csv",
        RecordFolder.INSPECTIONS_HEADER + "\n" + inspectionWith("type", "\"lo\nng\""));

    assertThat(onlyUnusable().place()).isEqualTo(place(2, 3));
  }

  private static Place place(long first, long last) {
    return new Place("inspections.csv", first, last);
  }

  @Test
  void spaceAroundValuesAndHeadersDoesNoHarm() {
    folder.write(
        "inspections.csv",
        RecordFolder.INSPECTIONS_HEADER.replace(",", " , ")
            + "  \n"
            + GOOD_ROW.replace(",", "  ,\t")
            + "   \n");

    assertThat(read().unusable()).isEmpty();
    assertThat(used()).singleElement().extracting(UsedRow::name).isEqualTo("northshire");
  }

  @Test
  void unknownColumnsAreReportedAndTheRowsAreUsedWhereverTheyStand() {
    folder.write(
        "inspections.csv",
        "remark," + RecordFolder.INSPECTIONS_HEADER + ",more\n\"a, b\"," + GOOD_ROW + ",x\n");

    assertThat(read().unusable())
        .extracting(row -> row.place() + ": " + row.reason())
        .containsExactly(
            "inspections.csv line 1: the column remark was not read",
            "inspections.csv line 1: the column more was not read");
    assertThat(used()).hasSize(1);
  }

  @Test
  void theSameUnknownColumnMayStandTwice() {
    folder.write(
        "inspections.csv",
        "remark," + RecordFolder.INSPECTIONS_HEADER + ",remark\na," + GOOD_ROW + ",b\n");

    assertThat(read().unusable())
        .singleElement()
        .satisfies(row -> assertThat(row.reason()).contains("remark"));
    assertThat(used()).hasSize(1);
  }

  @Test
  void theOrderOfTheColumnsDoesNotMatter() {
    List<String> columns = new ArrayList<>(COLUMNS);
    List<String> values = new ArrayList<>(Arrays.asList(GOOD_ROW.split(",", -1)));
    Collections.reverse(columns);
    Collections.reverse(values);
    folder.write("inspections.csv", String.join(",", columns) + "\n" + String.join(",", values));

    assertThat(read().unusable()).isEmpty();
    assertThat(used()).singleElement().extracting(UsedRow::urn).isEqualTo("90001");
  }

  @Test
  void anUnclosedQuoteBeforeAQuotedValueHidesNoOtherRow() {
    folder
        .inspections(GOOD_ROW)
        .visits(
            "90002,southshire,2025-11-26,2025-11-27,2026-01-12,\"the front door,false,,",
            visitWith("priority_action", "true"),
            "90003,eastshire,2025-11-26,2025-11-27,2026-01-12,\"a, and b\",false,,",
            "90004,westshire,2025-11-26,2025-11-27,2026-01-12,\"a, and b\",false,,");

    assertThat(onlyUnusable().place()).isEqualTo(new Place("focused_visits.csv", 2, 2));
    assertThat(used()).hasSize(4);
    assertThat(scheduleOn("2026-11-22").pathway()).isEqualTo(Pathway.STANDARD_INSPECTION);
  }

  @Test
  void aStrayQuoteThatClosesAnotherHidesNoRow() {
    folder
        .inspections(GOOD_ROW)
        .visits(
            "90002,\"southshire,2025-11-26,2025-11-27,2026-01-12,the front door,false,,",
            visitWith("priority_action", "true"),
            "90003,eastshire,2025-11-26,2025-11-27,2026-01-12,a topic\",false,,");

    assertThat(onlyUnusable().place()).isEqualTo(new Place("focused_visits.csv", 2, 2));
    assertThat(used()).hasSize(3);
  }

  @Test
  void aHeaderAloneIsARecordWithoutRows() {
    folder.inspections().visits();

    assertThat(read().used()).isEmpty();
    assertThat(read().unusable()).isEmpty();
    assertThat(read().authorities()).isEmpty();
  }

  @Test
  void aFolderWithoutVisitsNeverSaysThatThereWereNone() {
    folder.inspections(GOOD_ROW);

    assertThat(read().holdsFocusedVisits()).isFalse();
    assertThat(scheduleOn("2026-11-22").decision().reasons())
        .extracting(reason -> reason.rule())
        .contains(Rules.L_GAP);
  }

  // Judgements of other editions, each in the column of its area

  private static final String RENEWED_HEADER =
      "urn,local_authority,framework,type,start_date,end_date,published_date,leaders,play,"
          + "music,in_care,care_leavers";

  /** An edition of nobody's, with areas that no edition of Ofsted's will have. */
  private static Timeline renewed() {
    return Timeline.england()
        .with(
            Timeline.england().editionOn(LocalDate.of(2026, 4, 1)).toBuilder()
                .id("2039-09")
                .name("the renewed framework")
                .effectiveFrom(LocalDate.of(2039, 9, 5), Rules.ED_09)
                .areas(
                    List.of(
                        JudgementArea.IMPACT_OF_LEADERS,
                        JudgementArea.of("play", Role.PRACTICE, "The joy of play"),
                        JudgementArea.of("music", Role.PRACTICE, "Music"),
                        JudgementArea.CHILDREN_IN_CARE,
                        JudgementArea.CARE_LEAVERS))
                .build());
  }

  @Test
  void aJudgementIsReadFromTheColumnOfItsArea() {
    folder.write(
        "inspections.csv",
        RENEWED_HEADER
            + "\n90001,northshire,ILACS,short,2039-10-10,2039-10-14,2039-12-05,good,outstanding,"
            + "inadequate,good,requires improvement\n");

    PublishedRecord record = PublishedRecord.read(folder.path(), renewed());

    assertThat(record.unusable()).isEmpty();
    AuthorityRecord read = record.history(record.authorities().get(0), renewed());
    assertThat(read.unusable()).isEmpty();
    assertThat(read.history().inspections().get(0).judgements())
        .hasToString(
            "leaders=good, in-care=good, care-leavers=requires improvement to be good,"
                + " play=outstanding, music=inadequate");
  }

  @Test
  void aColumnThatNoEditionKnowsIsReported() {
    folder.write(
        "inspections.csv",
        RecordFolder.INSPECTIONS_HEADER
            + ",famly_help,\n"
            + GOOD_ROW
            + ",good,\n"
            + GOOD_ROW.replace("90001", "90002")
            + ",,\n");

    PublishedRecord record = read();

    assertThat(record.unusable())
        .singleElement()
        .hasToString("inspections.csv line 1: the column famly_help was not read");
    assertThat(record.unusable().get(0).gap()).isEmpty();
    for (LocalAuthority authority : record.authorities()) {
      AuthorityRecord read = record.history(authority, Timeline.england());
      assertThat(read.unusable()).isEqualTo(record.unusable());
      assertThat(read.history().inspections()).hasSize(1);
    }
  }

  @Test
  void aColumnOfAnEditionThatIsNotAskedForIsReported() {
    folder.write("inspections.csv", RENEWED_HEADER + "\n");

    assertThat(read().unusable())
        .extracting(UnusableRow::reason)
        .anyMatch(reason -> reason.contains("play"))
        .anyMatch(reason -> reason.contains("music"))
        .hasSize(2);
    assertThat(PublishedRecord.read(folder.path(), renewed()).unusable()).isEmpty();
  }

  @Test
  void aJudgementWithoutAColumnWasNotMade() {
    folder.write(
        "inspections.csv",
        RENEWED_HEADER.replace("play,music", "help_and_protection")
            + "\n90001,northshire,ILACS,short,2026-05-11,2026-05-15,2026-07-07,good,good,good,good"
            + "\n90001,northshire,ILACS,short,2024-05-20,2024-05-24,2024-07-12,good,good,good,good"
            + "\n");

    assertThat(read().unusable()).isEmpty();
    assertThat(northshire().unusable())
        .singleElement()
        .satisfies(row -> assertThat(row.reason()).contains("it lacks [overall]"));
  }

  @Test
  void anEmptyFileIsRefusedWithTheColumnsThatItNeeds() {
    folder.write("inspections.csv", "");

    assertThatThrownBy(this::read)
        .isInstanceOf(RecordException.class)
        .hasMessageContaining("inspections.csv")
        .hasMessageContaining("urn")
        .hasMessageContaining("in_care_and_care_leavers");
  }

  @Test
  void aMissingColumnIsRefusedByName() {
    folder.write(
        "inspections.csv",
        RecordFolder.INSPECTIONS_HEADER.replace("end_date,", "") + "\n" + GOOD_ROW + "\n");

    assertThatThrownBy(this::read)
        .isInstanceOf(RecordException.class)
        .hasMessageContaining("inspections.csv")
        .hasMessageContaining("lacks")
        .hasMessageContaining("end_date");
  }

  @Test
  void aMissingColumnOfTheVisitsIsRefusedByName() {
    folder
        .inspections(GOOD_ROW)
        .write("focused_visits.csv", RecordFolder.VISITS_HEADER.replace("priority_action,", ""));

    assertThatThrownBy(this::read)
        .isInstanceOf(RecordException.class)
        .hasMessageContaining("focused_visits.csv")
        .hasMessageContaining("priority_action");
  }

  @Test
  void aRepeatedColumnIsRefusedByName() {
    folder.write(
        "inspections.csv", RecordFolder.INSPECTIONS_HEADER + ",overall\n" + GOOD_ROW + ",good\n");

    assertThatThrownBy(this::read)
        .isInstanceOf(RecordException.class)
        .hasMessageContaining("overall")
        .hasMessageContaining("twice");
  }

  @Test
  void aFolderWithoutTheFilesIsRefusedWithTheirNames() {
    assertThatThrownBy(this::read)
        .isInstanceOf(RecordException.class)
        .hasMessageContaining(temp.toString())
        .hasMessageContaining("inspections.csv")
        .hasMessageContaining("focused_visits.csv");
  }

  @Test
  void aPathThatDoesNotExistIsRefused() {
    Path nowhere = temp.resolve("nowhere");

    assertThatThrownBy(() -> PublishedRecord.read(nowhere))
        .isInstanceOf(RecordException.class)
        .hasMessageContaining(nowhere.toString());
  }
}
