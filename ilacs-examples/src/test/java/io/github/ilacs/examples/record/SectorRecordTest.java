package io.github.ilacs.examples.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.framework.Pathway;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.Gap;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.judgement.Grade;
import io.github.ilacs.judgement.JudgementArea;
import io.github.ilacs.rule.Rules;
import io.github.ilacs.schedule.Schedule;
import io.github.ilacs.schedule.Scheduler;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectorRecordTest {

  private static final String NEW =
      "90001,northshire,https://example.org/2,b.pdf,12/07/24,short,,20/05/2024,24/05/2024,good,"
          + "outstanding,good,requires improvement,good,1";
  private static final String OLD =
      "90001,northshire,https://example.org/1,a.pdf,04/11/19,standard,,23/09/2019,04/10/2019,"
          + "requires improvement,good,requires improvement,good,inspection_pre_dates_judgement,1";
  private static final String REFORMED =
      "90001,northshire,https://example.org/3,c.pdf,07/07/26,standard,,11/05/2026,22/05/2026,"
          + "not_reported_post_reform,outstanding,good,good,good,1";
  private static final String WITHOUT_DATES =
      "90001,northshire,https://example.org/0,0.pdf,13/02/17,,,,,,data_unreadable,data_unreadable,"
          + "data_unreadable,data_unreadable,1";
  private static final List<String> COLUMNS = Arrays.asList(RecordFolder.SECTOR_HEADER.split(","));

  @TempDir private Path temp;

  private PublishedRecord read(String... rows) {
    return PublishedRecord.read(new RecordFolder(temp).sector(rows));
  }

  private static AuthorityRecord northshire(PublishedRecord record) {
    return record.history(new LocalAuthority("90001", "Northshire"), Timeline.england());
  }

  private static Schedule schedule(PublishedRecord record, String day) {
    return Scheduler.england().schedule(northshire(record).history(), LocalDate.parse(day));
  }

  private static List<Inspection> used(PublishedRecord record) {
    return record.used().values().stream()
        .flatMap(List::stream)
        .map(row -> (Inspection) row.activity())
        .toList();
  }

  private static String with(String row, String column, String value) {
    List<String> values = new ArrayList<>(Arrays.asList(row.split(",", -1)));
    values.set(COLUMNS.indexOf(column), value);
    return String.join(",", values);
  }

  @Test
  void everyValueIsRead() {
    PublishedRecord record = read(NEW, OLD, REFORMED);

    assertThat(record.unusable()).isEmpty();
    assertThat(record.holdsFocusedVisits()).isFalse();
    assertThat(used(record))
        .extracting(Inspection::firstDay)
        .containsExactly(
            LocalDate.of(2019, 9, 23), LocalDate.of(2024, 5, 20), LocalDate.of(2026, 5, 11));
    Inspection newer = used(record).get(1);
    assertThat(newer.lastDay()).isEqualTo("2024-05-24");
    assertThat(newer.published()).contains(LocalDate.of(2024, 7, 12));
    assertThat(newer.type()).isEqualTo(InspectionType.SHORT);
    assertThat(newer.judgements().grade(JudgementArea.CHILDREN_IN_CARE))
        .contains(Grade.REQUIRES_IMPROVEMENT);
    assertThat(newer.judgements().grade(JudgementArea.CARE_LEAVERS)).contains(Grade.GOOD);
  }

  @Test
  void beforeTheJudgementOfCareLeaversThereWasOneForBoth() {
    assertThat(used(read(OLD)).get(0).judgements().areas())
        .containsExactlyInAnyOrder(
            JudgementArea.OVERALL_EFFECTIVENESS,
            JudgementArea.IMPACT_OF_LEADERS,
            JudgementArea.HELP_AND_PROTECTION,
            JudgementArea.CHILDREN_IN_CARE_AND_CARE_LEAVERS);
  }

  @Test
  void afterTheReformThereIsNoOverallGrade() {
    assertThat(used(read(REFORMED)).get(0).judgements().areas())
        .containsExactlyInAnyOrder(
            JudgementArea.IMPACT_OF_LEADERS,
            JudgementArea.HELP_AND_PROTECTION,
            JudgementArea.CHILDREN_IN_CARE,
            JudgementArea.CARE_LEAVERS);
  }

  @Test
  void anInspectionLongerThanStandardIsNeitherShortNorStandard() {
    PublishedRecord record =
        read(
            with(
                OLD, "inspection_framework", "inspection duration longer than standard framework"));

    assertThat(used(record).get(0).type()).isEqualTo(InspectionType.OTHER);
  }

  @ParameterizedTest
  @CsvSource({
    "urn, x1, x1, digits",
    "local_authority, '', 90001, name",
    "publication_date, 31/02/24, 31/02/24, 22/11/2026",
    "publication_date, 7/24, 7/24, 22/11/2026",
    "inspection_framework, '', '', empty",
    "inspection_start_date, 05/20/2024, 05/20/2024, 22/11/2026",
    "inspection_start_date, 20/05/02024, 20/05/02024, 22/11/2026",
    "inspection_start_date, '', '', empty",
    "inspection_end_date, tba, tba, 22/11/2026",
    "inspection_end_date, '', '', empty",
    "overall_effectiveness_grade, data_unreadable, data_unreadable, overall_effectiveness_grade",
    "overall_effectiveness_grade, ok, ok, requires improvement",
    "impact_of_leaders_grade, data_unreadable, data_unreadable, impact_of_leaders_grade",
    "help_and_protection_grade, data_unreadable, data_unreadable, help_and_protection_grade",
    "in_care_grade, data_unreadable, data_unreadable, in_care_grade",
    "care_leavers_grade, data_unreadable, data_unreadable, care_leavers_grade",
    "care_leavers_grade, very good, very good, requires improvement",
  })
  void aBadValueIsReportedAndTheOtherRowsAreUsed(
      String column, String value, String said, String right) {
    PublishedRecord record = read(OLD, with(NEW, column, value));

    assertThat(record.unusable())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.place()).isEqualTo(new Place("ofsted_csc_ilacs_history.csv", 3, 3));
              assertThat(row.reason()).contains(said).contains(right);
              assertThat(row.gap()).map(Gap::kind).contains(Gap.Kind.INSPECTION);
            });
    assertThat(used(record)).hasSize(1);
    assertThat(schedule(record, "2026-11-22").pathway()).isEqualTo(Pathway.UNDETERMINED);
  }

  @Test
  void aRowWithoutDatesIsReportedWithTheDayOfItsReport() {
    PublishedRecord record = read(WITHOUT_DATES, NEW);

    assertThat(record.unusable())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.place().firstLine()).isEqualTo(2);
              assertThat(row.reason()).contains("no dates", "13 February 2017");
            });
    assertThat(schedule(record, "2018-01-01").pathway()).isEqualTo(Pathway.UNDETERMINED);
    assertThat(schedule(record, "2026-11-22").pathway()).isEqualTo(Pathway.SHORT_INSPECTION);
  }

  @Test
  void aRowWithoutAnyDayMayBeTheLastInspection() {
    PublishedRecord record = read(with(WITHOUT_DATES, "publication_date", ""), NEW);

    assertThat(record.unusable())
        .singleElement()
        .satisfies(
            row ->
                assertThat(row.gap())
                    .hasValueSatisfying(gap -> assertThat(gap.isDated()).isFalse()));
    assertThat(schedule(record, "2018-01-01").pathway()).isEqualTo(Pathway.UNDETERMINED);
    assertThat(schedule(record, "2026-11-22").pathway()).isEqualTo(Pathway.UNDETERMINED);
  }

  @Test
  void aGradeForCareLeaversBefore2023IsReportedByTheHistoryAndLeavesAGap() {
    PublishedRecord record = read(with(OLD, "care_leavers_grade", "good"));

    assertThat(record.unusable()).isEmpty();
    assertThat(used(record)).hasSize(1);
    assertThat(northshire(record).unusable())
        .singleElement()
        .satisfies(row -> assertThat(row.reason()).contains("care-leavers"));
    // It took place on its last day on site, 4 October 2019.
    assertThat(schedule(record, "2019-10-04").pathway()).isEqualTo(Pathway.UNDETERMINED);
    assertThat(schedule(record, "2019-11-04").pathway()).isEqualTo(Pathway.UNDETERMINED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "overall_effectiveness_grade",
        "impact_of_leaders_grade",
        "help_and_protection_grade",
        "in_care_grade",
        "care_leavers_grade"
      })
  void aBlankGradeIsReportedByTheHistoryAndLeavesAGap(String column) {
    PublishedRecord record = read(with(NEW, column, ""));

    assertThat(northshire(record).unusable()).hasSize(1);
    assertThat(schedule(record, "2026-11-22").pathway()).isEqualTo(Pathway.UNDETERMINED);
  }

  @Test
  void anOverallGradeAfterTheReformIsReportedByTheHistory() {
    PublishedRecord record = read(with(REFORMED, "overall_effectiveness_grade", "good"));

    assertThat(northshire(record).unusable())
        .singleElement()
        .satisfies(row -> assertThat(row.reason()).contains("overall"));
  }

  @Test
  void theFileNeverSaysThatThereWereNoFocusedVisits() {
    assertThat(schedule(read(NEW), "2026-11-22").decision().reasons())
        .extracting(reason -> reason.rule())
        .contains(Rules.L_GAP);
  }

  @Test
  void anotherFileIsRefusedWithTheColumnsThatItLacks() {
    String header = RecordFolder.INSPECTIONS_HEADER + "\n";
    Path file = new RecordFolder(temp).write("history.csv", header).path().resolve("history.csv");

    assertThatThrownBy(() -> PublishedRecord.read(file))
        .isInstanceOf(RecordException.class)
        .hasMessageContaining("history.csv")
        .hasMessageContaining("publication_date");
  }

  @ParameterizedTest
  @ValueSource(strings = {"inspections.csv", "focused_visits.csv"})
  void oneFileOfAFolderIsRefusedWithAWordAboutTheFolder(String name) {
    Path file = new RecordFolder(temp).inspections().visits().path().resolve(name);

    assertThatThrownBy(() -> PublishedRecord.read(file))
        .isInstanceOf(RecordException.class)
        .hasMessageContaining(name)
        .hasMessageContaining("folder");
  }
}
