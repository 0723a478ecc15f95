package io.github.ilacs.examples.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.framework.Pathway;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.Activity;
import io.github.ilacs.history.AnnualEngagementLetter;
import io.github.ilacs.history.AnnualEngagementMeeting;
import io.github.ilacs.history.Duty;
import io.github.ilacs.history.DutyDone;
import io.github.ilacs.history.Gap;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.history.LocalElection;
import io.github.ilacs.history.MonitoringVisit;
import io.github.ilacs.history.OfstedDecision.Deferral;
import io.github.ilacs.history.OfstedDecision.OnDate;
import io.github.ilacs.history.OfstedDecision.OnPathway;
import io.github.ilacs.history.OfstedDecision.Subject;
import io.github.ilacs.history.OnSiteActivity;
import io.github.ilacs.history.SelfEvaluation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a council records of itself in {@code own.csv}. */
class OwnRecordTest {

  private static final LocalAuthority NORTHSHIRE = new LocalAuthority("90001", "Northshire");

  @TempDir private Path temp;
  private RecordFolder folder;

  /** A report of 2019 and one of 2024, a letter with an action plan, and a JTAI. */
  @BeforeEach
  void makeFolder() {
    folder =
        new RecordFolder(temp)
            .inspections(
                "90001,northshire,ILACS,standard,2019-09-23,2019-10-04,2019-11-04,"
                    + "requires_improvement,good,requires_improvement,,,good",
                "90001,northshire,ILACS,short,2024-05-20,2024-05-24,2024-07-12,good,outstanding,"
                    + "good,good,good,")
            .visits("90001,northshire,2025-11-26,2025-11-27,2026-01-12,the front door,true,70,20")
            .jtais("90001,northshire,2025-03-03,2025-03-07,2025-05-01,domestic abuse,false");
  }

  private PublishedRecord own(String... rows) {
    return PublishedRecord.read(folder.own(rows).path());
  }

  private static AuthorityRecord northshire(PublishedRecord record) {
    return record.history(NORTHSHIRE, Timeline.england());
  }

  private InspectionHistory history(String... rows) {
    AuthorityRecord read = northshire(own(rows));
    assertThat(read.unusable()).isEmpty();
    return read.history();
  }

  private <A extends Activity> A only(Class<A> kind, String row) {
    List<A> all = history(row).activities(kind);
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  private String refusal(String row) {
    AuthorityRecord read = northshire(own(row));
    assertThat(read.unusable()).hasSize(1);
    UnusableRow unusable = read.unusable().get(0);
    assertThat(unusable.isMissed()).isTrue();
    assertThat(unusable.place()).isEqualTo(new Place("own.csv", 2, 2));
    return unusable.reason();
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  @Test
  void meetingsAndSelfEvaluationsAreTold() {
    assertThat(
            only(AnnualEngagementMeeting.class, "90001,2026-06-10,,,annual engagement meeting,,"))
        .isEqualTo(new AnnualEngagementMeeting(day("2026-06-10")));
    assertThat(only(AnnualEngagementLetter.class, "90001,2026-07-06,,,letter after it,,"))
        .isEqualTo(new AnnualEngagementLetter(day("2026-07-06")));
    assertThat(only(SelfEvaluation.class, "90001,2026-05-01,,,Self-evaluation,,on the intranet"))
        .isEqualTo(new SelfEvaluation(day("2026-05-01")));
  }

  @Test
  void aMonitoringVisitTakesOneDayOrSeveral() {
    InspectionHistory history =
        history(
            "90001,2026-06-10,,,monitoring visit,,",
            "90001,2026-08-11,2026-08-12,,monitoring visit,,");

    assertThat(history.monitoringVisits())
        .extracting(MonitoringVisit::firstDay, MonitoringVisit::lastDay)
        .containsExactly(
            tuple(day("2026-06-10"), day("2026-06-10")),
            tuple(day("2026-08-11"), day("2026-08-12")));
  }

  /** Who records its own visits records all of them, so their number is known. */
  @Test
  void withMonitoringVisitsTheirNumberIsKnownUnlessOneCannotBeUsed() {
    String good = "90001,2026-06-10,,,monitoring visit,,";

    assertThat(northshire(own()).history().gaps())
        .extracting(Gap::kind)
        .containsExactly(Gap.Kind.MONITORING_VISITS);
    assertThat(history(good).gaps()).isEmpty();
    assertThat(northshire(own(good, "90001,soon,,,monitoring visit,,")).history().gaps())
        .extracting(Gap::kind)
        .containsExactly(Gap.Kind.MONITORING_VISITS);
  }

  @ParameterizedTest
  @CsvSource({
    "report received, 2024-07-09, '', 2024-05-20",
    "report received, 2024-07-09, 2024-05-20, 2024-05-20",
    "report received, 2019-11-01, '', 2019-09-23",
    "report received, 2019-11-05, 2019-09-23, 2019-09-23",
    "letter received, 2026-01-08, '', 2025-11-26",
    "letter received, 2025-04-28, '', 2025-03-03",
    "letter received, 2025-05-15, 2025-03-03, 2025-03-03"
  })
  void aReceiptBelongsToWhatItIsAboutOrToTheLastThatHadEnded(
      String what, String date, String about, String meant) {
    InspectionHistory history = history("90001," + date + ",,," + what + "," + about + ",");

    assertThat(
            history.activities(OnSiteActivity.class).stream()
                .filter(activity -> activity.received().isPresent()))
        .singleElement()
        .satisfies(
            received -> {
              assertThat(received.firstDay()).isEqualTo(day(meant));
              assertThat(received.received()).contains(day(date));
            });
  }

  @Test
  void theLetterOfAMonitoringVisitOfTheSameFileIsReceived() {
    InspectionHistory history =
        history("90001,2026-07-01,,,letter received,,", "90001,2026-06-10,,,monitoring visit,,");

    assertThat(history.monitoringVisits())
        .extracting(MonitoringVisit::received)
        .containsExactly(Optional.of(day("2026-07-01")));
  }

  @ParameterizedTest
  @CsvSource({
    "report published, 2024-08-01, '', PUBLISH_REPORT, 2024-05-20",
    "report published, 2019-11-20, 2019-09-23, PUBLISH_REPORT, 2019-09-23",
    "action plan sent, 2024-09-01, '', ACTION_PLAN, 2024-05-20",
    "action plan sent, 2026-03-01, '', ACTION_PLAN, 2025-11-26",
    "action plan sent, 2026-03-01, 2024-05-20, ACTION_PLAN, 2024-05-20",
    "draft sent, 2026-02-02, '', DRAFT_ACTION_PLAN, 2025-11-26",
    "statement sent, 2025-07-01, 2025-03-03, JTAI_STATEMENT, 2025-03-03"
  })
  void whatWasSentBelongsToWhatItIsAboutOrToTheLastThatWasOpen(
      String what, String date, String about, Duty duty, String meant) {
    assertThat(only(DutyDone.class, "90001," + date + ",,," + what + "," + about + ","))
        .isEqualTo(new DutyDone(day(date), duty, Optional.of(day(meant))));
  }

  @Test
  void twoPlansAreThoseOfTwoReports() {
    assertThat(
            history(
                    "90001,2026-03-01,,,action plan sent,,",
                    "90001,2026-03-02,,,action plan sent,,")
                .dutiesDone())
        .containsExactly(
            new DutyDone(day("2026-03-01"), Duty.ACTION_PLAN, Optional.of(day("2025-11-26"))),
            new DutyDone(day("2026-03-02"), Duty.ACTION_PLAN, Optional.of(day("2024-05-20"))));
  }

  @Test
  void whatOfstedToldIsTold() {
    assertThat(
            only(
                OnPathway.class,
                "90001,,,2026-02-03,told pathway,standard inspection,letter of 3 February 2026"))
        .isEqualTo(
            new OnPathway(
                day("2026-02-03"), Pathway.STANDARD_INSPECTION, "letter of 3 February 2026"));
    assertThat(
            only(
                OnDate.class,
                "90001,2027-01-12,2027-01-13,2026-11-20,told days,focused visit,e-mail"))
        .isEqualTo(
            new OnDate(
                day("2026-11-20"),
                Subject.FOCUSED_VISIT,
                DateWindow.parse("2027-01-12/2027-01-13"),
                "e-mail"));
    assertThat(
            only(OnDate.class, "90001,2027-01-12,,2026-11-20,told days,inspection,e-mail").days())
        .isEqualTo(DateWindow.of(day("2027-01-12")));
    assertThat(only(Deferral.class, "90001,2027-01-12,,2026-11-20,deferral,,e-mail"))
        .isEqualTo(new Deferral(day("2026-11-20"), DateWindow.from(day("2027-01-12")), "e-mail"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "90001,soon,,,self-evaluation,,|date: 'soon' is not a date",
        "90001,,,,self-evaluation,,|date is empty; 'self-evaluation' needs date",
        "90001,2026-01-01,,,,,|what is empty",
        "90001,2026-01-01,,,tea,,|what: 'tea' is nothing that can be recorded here; write one of",
        "90001,2026-01-01,,,action plan send,,|did you mean action plan sent?",
        "90001,06/25/2026,,,self-evaluation,,|not a date; the day stands before the month",
        "90001,2025-07-09,,,report received,,|was published on 12 July 2024; was it received only on",
        "90001,2026-01-27,,,letter received,,|was published on 12 January 2026; was it received only on",
        "90001,2026-01-01,2026-01-02,,self-evaluation,,|'self-evaluation' takes no until; leave it empty",
        "90001,2026-01-01,,,deferral,,e-mail|told is empty; 'deferral' needs told, date, document",
        "90001,2027-01-01,,2026-11-20,told days,tea,e-mail|about: 'tea' is not an inspection",
        "90001,,,2026-11-20,told pathway,undetermined,e-mail|about: 'undetermined' is not a pathway",
        "90001,2026-01-01,,2026-11-20,told days,focused visit,e-mail|begins before that",
        "90001,2026-01-01,,,report received,2024-05-21,|about: nothing on record began on 2024-05-21",
        "90001,2026-01-01,,,report received,spring,|about: 'spring' is not a date",
        "90001,2018-01-01,,,report received,,|nothing on record had ended by 2018-01-01",
        "90001,2018-01-01,,,draft sent,,|nothing that asks for it was open on 2018-01-01",
        "90001,2026-01-01,,,statement sent,2024-05-20,|about: nothing on record began on 2024-05-20",
        "90001,2024-05-22,,,monitoring visit,,|short inspection of 2024-05-20 to 2024-05-24",
        "90001,2026-06-12,2026-06-10,,monitoring visit,,|2026-06-10"
      })
  void aRowThatDoesNotFitIsRefusedInWords(String row, String words) {
    assertThat(refusal(row)).contains(words);
  }

  @Test
  void aReceiptThatIsKnownIsNotReplaced() {
    AuthorityRecord read =
        northshire(
            own(
                "90001,2024-07-09,,,report received,2024-05-20,",
                "90001,2024-07-10,,,report received,2024-05-20,"));

    assertThat(read.unusable())
        .singleElement()
        .extracting(UnusableRow::reason)
        .isEqualTo(
            "that of the short inspection of 2024-05-20 to 2024-05-24 was received on 2024-07-09"
                + " already");
  }

  @Test
  void aLocalElectionIsToldByItsPollingDay() {
    InspectionHistory history =
        history(
            "90001,2027-05-06,,,local election,,notice of election",
            "90001,2025-05-01,,,Local election,,");

    assertThat(history.localElections())
        .containsExactly(
            new LocalElection(day("2025-05-01")), new LocalElection(day("2027-05-06")));
    // It is nothing that happened to the authority.
    assertThat(history.activities()).isEqualTo(northshire(own()).history().activities());
  }

  @Test
  void aPollingDayCanLieAheadAndIsToldOnce() {
    folder.own(
        "90001,2062-05-04,,,local election,,",
        "90001,2062-05-04,,,local election,,",
        "90001,2063-05-03,2063-05-04,,local election,,");
    PublishedRecord record =
        PublishedRecord.read(folder.path(), Timeline.england(), day("2026-11-26"));

    assertThat(northshire(record).history().localElections())
        .containsExactly(new LocalElection(day("2062-05-04")));
    assertThat(northshire(record).unusable())
        .extracting(UnusableRow::reason)
        .containsExactly(
            "it repeats own.csv line 2", "'local election' takes no until; leave it empty");
  }

  /** What is told for later days lies ahead; everything else has happened. */
  @Test
  void aDayInTheFutureIsASlip() {
    folder.own(
        "90001,2062-05-01,,,self-evaluation,,",
        "90001,2062-05-01,,2026-11-20,told days,focused visit,e-mail");
    PublishedRecord record =
        PublishedRecord.read(folder.path(), Timeline.england(), day("2026-11-26"));

    assertThat(northshire(record).unusable())
        .singleElement()
        .extracting(UnusableRow::reason)
        .isEqualTo(
            "date: '2062-05-01' lies in the future, after 26 November 2026; is the year wrong?");
    assertThat(northshire(record).history().activities(OnDate.class)).hasSize(1);
  }

  /** A visit before the last inspection says nothing of those since. */
  @Test
  void monitoringVisitsBeforeTheLastInspectionLeaveOpenHowManyThereHaveBeen() {
    assertThat(history("90001,2023-06-06,,,monitoring visit,,").gaps())
        .extracting(Gap::kind)
        .containsExactly(Gap.Kind.MONITORING_VISITS);
  }

  @Test
  void anAuthorityOfWhichNothingElseIsKnownHasAGapForItsInspections() {
    PublishedRecord record = own("80481,2026-05-01,,,self-evaluation,,");

    assertThat(
            record
                .history(new LocalAuthority("80481", "Leeds"), Timeline.england())
                .history()
                .gaps())
        .extracting(Gap::kind)
        .contains(Gap.Kind.INSPECTION);
  }

  /** The one before it is not meant only because the last one has its receipt. */
  @Test
  void aSecondReceiptIsNotThatOfAnEarlierReport() {
    AuthorityRecord read =
        northshire(
            own("90001,2024-07-09,,,report received,,", "90001,2024-07-10,,,report received,,"));

    assertThat(read.unusable()).singleElement().matches(row -> row.reason().contains("already"));
    assertThat(read.history().inspections())
        .extracting(Inspection::received)
        .containsExactly(Optional.empty(), Optional.of(day("2024-07-09")));
  }

  @Test
  void aRowThatRepeatsAnotherTellsNothingNew() {
    String row = "90001,2026-06-10,,,annual engagement meeting,,";

    AuthorityRecord read = northshire(own(row, row));

    assertThat(read.unusable())
        .singleElement()
        .matches(repeated -> repeated.reason().equals("it repeats own.csv line 2"))
        .matches(repeated -> !repeated.isMissed());
    assertThat(read.history().activities(AnnualEngagementMeeting.class)).hasSize(1);
  }

  /** Without it every row would be about the last inspection. */
  @Test
  void aColumnThatMayBeMeantForOneOfOursIsAskedAbout() {
    folder.write("own.csv", "urn,date,what,abuot\n90001,2019-11-05,report received,2019-09-23\n");

    assertThatThrownBy(() -> PublishedRecord.read(folder.path()))
        .isInstanceOf(RecordException.class)
        .hasMessage("own.csv has the column abuot; did you mean about?");
  }

  @Test
  void anotherColumnIsReported() {
    folder.write("own.csv", "urn,date,what,owner\n90001,2026-05-01,self-evaluation,Ann\n");

    assertThat(northshire(PublishedRecord.read(folder.path())).unusable())
        .singleElement()
        .matches(UnusableRow::isNotice);
  }

  /**
   * A row of nobody may be anybody's, so everybody is told of it, and nobody's answer is spoilt.
   */
  @ParameterizedTest
  @CsvSource({"99999", "''", "northshire"})
  void aRowOfNobodyIsToldToEverybody(String urn) {
    AuthorityRecord read = northshire(own(urn + ",2026-06-10,,,monitoring visit,,"));

    assertThat(read.unusable()).singleElement().matches(UnusableRow::isMissed);
    assertThat(read.history().gaps())
        .extracting(Gap::explanation)
        .containsExactly(
            "inspections.csv, focused_visits.csv and jtais.csv hold no monitoring visits");
  }

  @Test
  void anAuthorityOfEnglandWithNothingElseOnRecordIsKnownByItsUrn() {
    PublishedRecord record = own("80481,2026-05-01,,,self-evaluation,,");

    assertThat(record.unusable()).isEmpty();
    assertThat(record.authorities()).contains(new LocalAuthority("80481", "Leeds"));
  }

  @Test
  void theOriginNamesTheFileOnlyOfThoseWhoAreInIt() {
    PublishedRecord record = own("90001,2026-05-01,,,self-evaluation,,");

    assertThat(northshire(record).origin()).endsWith(", and from own.csv");
    assertThat(northshire(own()).origin()).doesNotContain("own.csv");
  }

  @Test
  void itChangesNothingOfWhatTheRecordKnowsTo() {
    folder.write("known_to.csv", "what,known_to\ninspection reports,2026-01-31\n");
    Optional<?> before = PublishedRecord.read(folder.path()).knownTo();

    assertThat(own("90001,2026-05-01,,,self-evaluation,,").knownTo()).isEqualTo(before);
  }

  @Test
  void aFileOfItsOwnIsAddedToAnyRecord() {
    folder.write("mine.csv", RecordFolder.OWN_HEADER + "\n90001,2026-05-01,,,self-evaluation,,\n");

    PublishedRecord record =
        PublishedRecord.read(folder.path()).withOwn(temp.resolve("mine.csv"), LocalDate.MAX);

    assertThat(northshire(record).history().activities(SelfEvaluation.class)).hasSize(1);
    assertThat(northshire(record).origin()).endsWith(", and from mine.csv");
  }

  @Test
  void aFileThatIsNotThereOrHasAnotherHeaderIsRefused() {
    PublishedRecord record = PublishedRecord.read(folder.path());
    folder.write("other.csv", "urn,day\n");

    assertThatThrownBy(() -> record.withOwn(temp.resolve("nothing.csv"), LocalDate.MAX))
        .isInstanceOf(RecordException.class)
        .hasMessageContaining("nothing.csv");
    assertThatThrownBy(() -> record.withOwn(temp.resolve("other.csv"), LocalDate.MAX))
        .isInstanceOf(RecordException.class)
        .hasMessageContaining("other.csv lacks the columns date, what");
  }

  /** The columns that a row does not need may be left out of the file. */
  @Test
  void threeColumnsAreEnough() {
    folder.write("own.csv", "what,urn,date\nself-evaluation,90001,2026-05-01\n");

    assertThat(
            northshire(PublishedRecord.read(folder.path()))
                .history()
                .activities(SelfEvaluation.class))
        .hasSize(1);
  }

  /** A sheet with days as LibreOffice Calc saves them, in a British locale. */
  @Test
  void aSpreadsheetIsReadAsItIsSaved() throws IOException {
    OwnFile file;
    try (InputStream bytes =
        Objects.requireNonNull(OwnRecordTest.class.getResourceAsStream("own-calc.xlsx"))) {
      file = new OwnFile("own.xlsx", bytes, LocalDate.MAX);
    }

    assertThat(file.unusable()).isEmpty();
    assertThat(file.of(new LocalAuthority("80481", "Leeds")))
        .extracting(OwnRow::what, row -> row.date().orElseThrow(), OwnRow::document)
        .containsExactly(
            tuple(OwnKind.ANNUAL_ENGAGEMENT_MEETING, day("2026-06-10"), ""),
            tuple(OwnKind.REPORT_RECEIVED, day("2025-08-05"), ""),
            tuple(OwnKind.ACTION_PLAN_SENT, day("2025-09-01"), "minutes of 2 September"));
  }

  @Test
  void aRowOfAWorkbookCanNameWhatItIsAboutByADayThatIsNoText() throws IOException {
    try (InputStream bytes =
        Objects.requireNonNull(OwnRecordTest.class.getResourceAsStream("own-calc.xlsx"))) {
      Files.copy(bytes, temp.resolve("own.xlsx"));
    }

    AuthorityRecord leeds =
        PublishedRecord.england()
            .withOwn(temp.resolve("own.xlsx"), LocalDate.MAX)
            .history(new LocalAuthority("80481", "Leeds"), Timeline.england());

    assertThat(leeds.unusable()).isEmpty();
    assertThat(leeds.history().inspections())
        .filteredOn(inspection -> inspection.received().isPresent())
        .extracting(Inspection::firstDay)
        .containsExactly(day("2025-06-30"));
    assertThat(leeds.origin()).endsWith(", and from own.xlsx");
  }
}
