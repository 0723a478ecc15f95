package io.github.ilacs.examples.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ilacs.framework.Pathway;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.FocusedVisit;
import io.github.ilacs.history.Gap;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.JointTargetedAreaInspection;
import io.github.ilacs.history.KnownTo;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.schedule.Scheduler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record laid over another fills what is empty, adds what is new and overwrites nothing. */
class UpdateTest {

  private static final LocalAuthority NORTHSHIRE = new LocalAuthority("90001", "Northshire");
  private static final String KNOWN =
      "90001,Northshire,ILACS,short,2024-05-20,2024-05-24,2024-07-12,good,outstanding,good,good,"
          + "good,";

  @TempDir private Path temp;
  private RecordFolder base;
  private RecordFolder newer;

  @BeforeEach
  void makeFolders() throws IOException {
    base = new RecordFolder(Files.createDirectory(temp.resolve("base")));
    newer = new RecordFolder(Files.createDirectory(temp.resolve("newer")));
  }

  private PublishedRecord updated() {
    return updatedWith(newer.path());
  }

  private PublishedRecord updatedWith(Path update) {
    PublishedRecord other = PublishedRecord.readUpdate(update, LocalDate.MAX);
    PublishedRecord updated = PublishedRecord.read(base.path()).updatedWith(other);
    long rows =
        other.used().values().stream().mapToLong(List::size).sum() + other.unusable().size();
    assertThat(summary(updated).rows()).as("no row is lost").isEqualTo(rows);
    return updated;
  }

  private static UpdateSummary summary(PublishedRecord record) {
    return record.update().orElseThrow();
  }

  private static InspectionHistory history(PublishedRecord record) {
    return record.history(NORTHSHIRE, Timeline.england()).history();
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  @Test
  void whatIsNewIsAdded() {
    base.inspections(KNOWN).visits();
    newer
        .inspections(
            "90001,Northshire,ILACS,standard,2027-05-17,2027-05-28,,,,,,,",
            "90002,Southshire,SIF,other,2016-11-14,2016-12-08,2017-02-13,good,,,,,")
        .visits("90001,Northshire,2025-11-26,2025-11-27,2026-01-12,the front door,false,,");

    PublishedRecord record = updated();

    assertThat(summary(record).added()).isEqualTo(3);
    assertThat(history(record).inspections()).hasSize(2);
    assertThat(history(record).focusedVisits()).hasSize(1);
    assertThat(record.holdsFocusedVisits()).isTrue();
    assertThat(record.authorities())
        .containsExactly(NORTHSHIRE, new LocalAuthority("90002", "Southshire"));
  }

  @Test
  void whatIsEmptyIsFilled() {
    base.inspections("90001,Northshire,ILACS,short,2024-05-20,2024-05-24,,,,,,,")
        .visits("90001,Northshire,2025-11-26,2025-11-27,,,false,,")
        .jtais("90001,Northshire,,,2025-05-01,,");
    newer
        .inspections(KNOWN)
        .visits("90001,Northshire,2025-11-26,2025-11-27,2026-01-12,the front door,false,,")
        .jtais("90001,Northshire,2025-03-03,2025-03-07,2025-05-01,domestic abuse,true");

    PublishedRecord record = updated();

    assertThat(summary(record).filled()).isEqualTo(3);
    Inspection inspection = history(record).inspections().get(0);
    assertThat(inspection.published()).contains(day("2024-07-12"));
    assertThat(inspection.judgements().areas()).hasSize(5);
    FocusedVisit visit = history(record).focusedVisits().get(0);
    assertThat(visit.published()).contains(day("2026-01-12"));
    assertThat(visit.topics()).containsExactly("the front door");
    JointTargetedAreaInspection joint = history(record).jointInspections().get(0);
    assertThat(joint.onSite().toString()).isEqualTo("2025-03-03/2025-03-07");
    assertThat(joint.theme()).contains("domestic abuse");
    assertThat(joint.hasAreaForPriorityAction()).isTrue();
  }

  /** F-6: what the letter asks for is a fact like any other. */
  @Test
  void whereItAsksForAnotherActionPlanItDiffers() {
    String visit = "90001,Northshire,2025-11-26,2025-11-27,2026-01-12,the front door,true,";
    base.inspections(KNOWN).visits(visit + "70,20");
    newer.inspections(KNOWN).visits(visit + "60,");

    PublishedRecord record = updated();

    assertThat(summary(record).same()).isEqualTo(1);
    assertThat(summary(record).differing())
        .extracting(UpdateSummary.Differing::words)
        .containsExactly(
            "focused_visits.csv line 2 (Northshire) differs from focused_visits.csv line 2: working"
                + " days for the action plan 60, where it has 70; working days for the early draft"
                + " none, where it has 20");
    assertThat(record.used()).isEqualTo(PublishedRecord.read(base.path()).used());
  }

  /** F-6: without an area for priority action no letter asks for an action plan. */
  @Test
  void anActionPlanWithoutAnAreaForPriorityActionIsRefused() {
    base.inspections(KNOWN)
        .visits("90001,Northshire,2025-11-26,2025-11-27,2026-01-12,the front door,false,70,");

    assertThat(PublishedRecord.read(base.path()).unusable())
        .extracting(UnusableRow::reason)
        .containsExactly("action_plan_working_days is 70, but priority_action is false");
  }

  /**
   * As the sector's file has St Helens 2023, shifted by a column, and Devon, three months short.
   */
  @Test
  void whereItDiffersTheRecordStandsAndTheRowIsListed() {
    base.inspections(
        KNOWN,
        "90002,Southshire,ILACS,standard,2024-09-30,2025-01-16,2025-05-13,inadequate,"
            + "requires_improvement,inadequate,inadequate,inadequate,");
    Path sector =
        newer.sector(
            "90001,northshire,,,12/07/24,short,,20/05/2024,24/05/2024,good,good,good,outstanding,"
                + "good,1",
            "90002,southshire,,,13/05/25,standard,,30/09/2024,11/10/2024,inadequate,"
                + "requires improvement,inadequate,inadequate,inadequate,1");

    PublishedRecord record = updatedWith(sector);

    assertThat(summary(record).differing())
        .extracting(UpdateSummary.Differing::words)
        .containsExactly(
            "ofsted_csc_ilacs_history.csv line 2 (Northshire) differs from inspections.csv line 2:"
                + " leaders good, where it has outstanding; in-care outstanding, where it has good",
            "ofsted_csc_ilacs_history.csv line 3 (Southshire) differs from inspections.csv line 3:"
                + " last day on site 11 October 2024, where it has 16 January 2025");
    assertThat(record.used()).isEqualTo(PublishedRecord.read(base.path()).used());
  }

  @Test
  void whatIsKnownIsKnown() {
    base.inspections(KNOWN);
    newer.inspections(KNOWN);

    PublishedRecord record = updated();

    assertThat(summary(record))
        .isEqualTo(new UpdateSummary(0, 0, 1, List.of(), List.of(), List.of()));
    assertThat(record.used()).isEqualTo(PublishedRecord.read(base.path()).used());
  }

  /** What the record holds of three reports of August 2026, and their grades when they come. */
  @Test
  void aReportOfWhichNothingWasKnownButThatItExistsIsKnownOnceItsGradesAre() {
    base.inspections("90001,Northshire,ILACS,,,,2026-08-25,,,,,,");
    assertThat(pathway(PublishedRecord.read(base.path()))).isEqualTo(Pathway.UNDETERMINED);
    Path sector =
        newer.sector(
            "90001,northshire,,,25/08/26,short,,06/07/2026,10/07/2026,not_reported_post_reform,"
                + "good,good,good,good,1");

    PublishedRecord record = updatedWith(sector);

    assertThat(summary(record).added()).isEqualTo(1);
    assertThat(record.unusable()).isEmpty();
    assertThat(pathway(record)).isEqualTo(Pathway.SHORT_INSPECTION);
  }

  private static Pathway pathway(PublishedRecord record) {
    return Scheduler.england().schedule(history(record), day("2026-11-25")).pathway();
  }

  @Test
  void aRowThatCannotBeUsedAndTellsNothingNewIsCountedAndLeavesNoGap() {
    base.inspections(KNOWN).write("known_to.csv", "what,known_to\ninspection reports,2026-08-20\n");
    Path sector =
        newer.sector(
            "90001,northshire,,,12/07/24,,,,,data_unreadable,,,,,1",
            "90001,northshire,,,01/02/26,,,,,data_unreadable,,,,,1");

    PublishedRecord record = updatedWith(sector);

    assertThat(summary(record).noNews()).hasSize(2);
    assertThat(record.unusable()).isEmpty();
    assertThat(history(record).gaps()).extracting(Gap::kind).doesNotContain(Gap.Kind.INSPECTION);
  }

  @Test
  void aRowThatCannotBeUsedAndMayTellSomethingNewIsReportedAndLeavesAGap() {
    base.inspections(KNOWN).write("known_to.csv", "what,known_to\ninspection reports,2026-08-20\n");
    Path sector =
        newer.sector(
            "90001,northshire,,,01/10/26,,,,,data_unreadable,,,,,1",
            "90001,northshire,,,,,,,,data_unreadable,,,,,1");

    PublishedRecord record = updatedWith(sector);

    assertThat(summary(record).reported()).hasSize(2);
    assertThat(history(record).gaps())
        .filteredOn(gap -> gap.kind() == Gap.Kind.INSPECTION)
        .extracting(Gap::by)
        .containsExactlyInAnyOrder(day("2026-10-01"), LocalDate.MAX);
  }

  @Test
  void aRowThatContradictsTheRecordIsReported() {
    base.inspections(KNOWN);
    newer.visits("90001,Northshire,2024-05-22,2024-05-23,2024-06-12,plans,false,,");

    PublishedRecord record = updated();

    assertThat(summary(record).reported()).hasSize(1);
    assertThat(record.unusable())
        .singleElement()
        .extracting(UnusableRow::reason)
        .isEqualTo(
            "it is on site from 22 May 2024 to 23 May 2024, and so is inspections.csv line 2");
    // Its letter came after the inspection had ended.
    assertThat(record.unusable().get(0).gap().map(Gap::by)).contains(day("2024-06-12"));
  }

  /** The days of one of the two are wrong, and it may be the inspection that came before. */
  @Test
  void aVisitWhoseLetterIsMissingMayHaveComeAfterTheInspectionThatItContradicts() {
    base.inspections(KNOWN);
    newer.visits("90001,Northshire,2024-05-22,2024-05-23,,plans,false,,");

    assertThat(updated().unusable().get(0).gap().map(Gap::by)).contains(day("2024-05-25"));
  }

  /** Its report may have come out after the end of the record. */
  @Test
  void aRowOfWhatTookPlaceJustBeforeTheEndOfTheRecordMayTellSomethingNew() {
    base.inspections(KNOWN).write("known_to.csv", "what,known_to\ninspection reports,2026-08-20\n");
    Path sector =
        newer.sector(
            "90001,northshire,,,28/08/26,standard,,06/07/2026,17/07/2026,not_reported_post_reform,"
                + "inadequate,data_unreadable,inadequate,inadequate,1");

    assertThat(summary(updatedWith(sector)).reported()).hasSize(1);
  }

  @Test
  void aRowOfAnAuthorityThatTheRecordDoesNotHaveMayTellSomethingNew() {
    base.inspections(KNOWN).write("known_to.csv", "what,known_to\ninspection reports,2026-08-20\n");
    Path sector = newer.sector("90009,oldshire,,,12/07/16,,,,,data_unreadable,,,,,1");

    assertThat(summary(updatedWith(sector)).reported()).hasSize(1);
  }

  /** Some visits are not all of them. */
  @Test
  void aVisitOfAnUpdateDoesNotSayThatThereWereNoOthers() {
    base.inspections(KNOWN);
    newer.visits("90002,Southshire,2025-11-26,2025-11-27,2026-01-12,plans,false,,");

    assertThat(history(updated()).gaps()).extracting(Gap::kind).contains(Gap.Kind.FOCUSED_VISITS);
  }

  @Test
  void aRowThatCouldNotBeUsedIsNotReplacedByAnotherVisitOfThoseWeeks() {
    base.inspections(KNOWN)
        .visits("90001,Northshire,2025-02-10,2025-02-11,2025-03-10,care leavers,maybe,,");
    newer.jtais("90001,Northshire,2025-02-17,2025-02-21,2025-04-10,sexual abuse,false");

    assertThat(updated().unusable()).hasSize(1);
  }

  /** Before the letter is out nobody has found anything. */
  @Test
  void whatALetterFoundComesWithTheLetter() {
    base.inspections(KNOWN)
        .visits("90001,Northshire,2026-03-10,2026-03-11,,care leavers,false,,")
        .jtais("90001,Northshire,2026-02-16,2026-02-20,,sexual abuse,false");
    newer
        .visits("90001,Northshire,2026-03-10,2026-03-11,2026-04-20,care leavers,true,,")
        .write(
            "jtais.csv",
            """
            urn,local_authority,start_date,end_date,published_date,theme,priority_action,statement_due
            90001,Northshire,2026-02-16,2026-02-20,2026-04-10,sexual abuse,true,2026-08-01
            """);

    PublishedRecord record = updated();

    assertThat(summary(record).differing()).isEmpty();
    assertThat(history(record).focusedVisits())
        .singleElement()
        .matches(FocusedVisit::hasAreaForPriorityAction);
    assertThat(history(record).jointInspections())
        .singleElement()
        .satisfies(
            joint -> {
              assertThat(joint.hasAreaForPriorityAction()).isTrue();
              assertThat(joint.statementDue()).contains(day("2026-08-01"));
            });
  }

  /** The edition of April 2026 judges no overall effectiveness. */
  @Test
  void judgementsOfAnotherEditionDoNotSpoilTheRowOfTheRecord() {
    base.inspections("90001,Northshire,ILACS,short,2026-09-07,2026-09-11,,,,,,,");
    Path sector =
        newer.sector(
            "90001,northshire,,,20/10/26,short,,07/09/2026,11/09/2026,good,good,good,good,good,1");

    PublishedRecord record = updatedWith(sector);

    assertThat(summary(record).differing()).hasSize(1);
    assertThat(pathway(record)).isEqualTo(Pathway.AWAITING_REPORT);
  }

  @Test
  void aFewRowsDoNotMoveTheEndOfTheRecord() {
    base.inspections(
            KNOWN,
            "90002,Southshire,SIF,other,2016-11-14,2016-12-08,2017-02-13,good,,,,,",
            "90003,Eastshire,SIF,other,2016-11-14,2016-12-08,2017-02-13,good,,,,,",
            "90004,Westshire,SIF,other,2016-11-14,2016-12-08,2017-02-13,good,,,,,",
            "90005,Midshire,SIF,other,2016-11-14,2016-12-08,2017-02-13,good,,,,,")
        .write("known_to.csv", "what,known_to\ninspection reports,2026-08-20\n");
    newer.inspections(
        "90001,Northshire,ILACS,short,2026-09-07,2026-09-11,2026-11-10,,good,good,good,good,",
        "90002,Southshire,SIF,other,2016-11-14,2016-12-08,2017-02-13,good,,,,,");

    assertThat(updated().knownTo().orElseThrow().reports()).contains(day("2026-08-20"));
  }

  /** One visit says nothing of inspections: it is not a new authority that waits for its first. */
  @Test
  void anAuthorityOfAnUpdateIsNotTakenToHaveNeverBeenInspected() {
    base.inspections(KNOWN).visits();
    newer.visits("90002,Southshire,2025-11-26,2025-11-27,2026-01-12,plans,false,,");

    assertThat(
            updated()
                .history(new LocalAuthority("90002", "Southshire"), Timeline.england())
                .history()
                .gaps())
        .extracting(Gap::kind)
        .contains(Gap.Kind.INSPECTION);
  }

  @Test
  void theRecordIsKnownToTheLaterDayOfEachKind() {
    base.inspections(KNOWN)
        .write(
            "known_to.csv",
            "what,known_to\ninspection reports,2026-08-20\nfocused visit letters,2026-01-27\n");
    newer
        .inspections(KNOWN)
        .write(
            "known_to.csv",
            """
            what,known_to
            inspection reports,2026-11-20
            focused visit letters,2025-12-01
            joint targeted area inspection letters,2026-05-18
            """);

    assertThat(updated().knownTo())
        .contains(
            new KnownTo(
                Optional.of(day("2026-11-20")),
                Optional.of(day("2026-01-27")),
                Optional.of(day("2026-05-18"))));
  }

  @Test
  void theOriginNamesBoth() {
    base.inspections(KNOWN);
    newer.visits("90001,Northshire,2025-11-26,2025-11-27,2026-01-12,plans,false,,");

    assertThat(updated().history(NORTHSHIRE, Timeline.england()).origin())
        .isEqualTo("inspections.csv, updated with focused_visits.csv");
  }

  @Test
  void aFolderWithNothingToReadIsRefused() {
    assertThatThrownBy(() -> PublishedRecord.readUpdate(newer.path(), LocalDate.MAX))
        .isInstanceOf(RecordException.class)
        .hasMessageContaining(
            "has none of inspections.csv, focused_visits.csv, jtais.csv and own.csv");
  }

  /** The record is laid over itself: nothing is new, and nothing differs. */
  @Test
  void theRecordOfEnglandTellsItselfNothingNew() {
    PublishedRecord england = PublishedRecord.england();

    PublishedRecord record = england.updatedWith(PublishedRecord.england());

    assertThat(summary(record).added()).isZero();
    assertThat(summary(record).filled()).isZero();
    assertThat(summary(record).differing()).isEmpty();
    assertThat(record.used()).isEqualTo(england.used());
    assertThat(record.unusable()).isEqualTo(england.unusable());
  }
}
