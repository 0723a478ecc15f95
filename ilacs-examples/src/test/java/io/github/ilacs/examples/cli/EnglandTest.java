package io.github.ilacs.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Maps;
import io.github.ilacs.examples.plan.PlanCommandTest;
import io.github.ilacs.examples.record.EnglishAuthority;
import io.github.ilacs.examples.record.PublishedRecord;
import io.github.ilacs.examples.record.RecordFolder;
import io.github.ilacs.examples.record.TestRecord;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.JointTargetedAreaInspection;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.history.Reorganisation;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All of England with no file at hand. */
class EnglandTest {

  private static final String DAY = "2026-11-25";

  // Every authority

  private static Stream<String> urns() {
    return EnglishAuthority.all().stream().map(known -> known.authority().urn());
  }

  @Test
  void thereAre153() {
    assertThat(urns()).hasSize(153).doesNotHaveDuplicates();
    assertThat(PublishedRecord.england().authorities())
        .containsExactlyInAnyOrderElementsOf(
            EnglishAuthority.all().stream().map(EnglishAuthority::authority).toList());
  }

  /** Made when the first test asks for them. */
  private static final class Plans {

    /** The whole plan of each authority, by its name. */
    static final Map<String, Program> OF_ALL =
        EnglishAuthority.all().stream()
            .map(EnglishAuthority::authority)
            .collect(
                Collectors.toMap(
                    LocalAuthority::name,
                    authority -> Program.run("plan", authority.urn(), "--as-of", DAY, "--all")));

    private Plans() {}
  }

  @Test
  void everyAuthorityHasAPlan() {
    Plans.OF_ALL.values().forEach(PlanCommandTest::checkPage);
    urns()
        .forEach(
            urn -> PlanCommandTest.checkReasons(Program.run("plan", urn, "--as-of", DAY, "--why")));
  }

  @Test
  void forEveryAuthorityAnOutcomeCanBeSupposed() {
    urns()
        .forEach(
            urn ->
                assertThat(
                        Program.run(
                                "what-if",
                                urn,
                                "--as-of",
                                DAY,
                                "--on",
                                "2027-03-12",
                                "--judgements",
                                "leaders=good,help-and-protection=good,in-care=good,"
                                    + "care-leavers=requires-improvement",
                                "--json")
                            .json()
                            .at("/whatIf/after/pathway")
                            .textValue())
                    .isEqualTo("short inspection"));
  }

  @Test
  void nationalHasThemAll() {
    Program run = Program.run("national", "--as-of", DAY);

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains(
            EnglishAuthority.all().stream()
                .map(known -> known.authority().name())
                .filter(name -> name.length() < 20)
                .toList());
    assertThat(run.err()).startsWith("3 rows could not be used");
  }

  // Finding one

  @ParameterizedTest
  @CsvSource({
    "Leeds, Leeds",
    "leeds, Leeds",
    "E08000035, Leeds",
    "e08000035, Leeds",
    "383, Leeds",
    "Leeds City Council, Leeds",
    "City of Leeds, Leeds",
    "LB Croydon, Croydon",
    "London Borough of Croydon, Croydon",
    "Royal Borough of Windsor and Maidenhead, Windsor and Maidenhead",
    "RBWM, Windsor and Maidenhead",
    "The Royal Borough of Greenwich, Greenwich",
    "BCP, 'Bournemouth, Christchurch and Poole'",
    "BCP Council, 'Bournemouth, Christchurch and Poole'",
    "'Bournemouth, Christchurch & Poole', 'Bournemouth, Christchurch and Poole'",
    "Bournemouth, 'Bournemouth, Christchurch and Poole'",
    "City of London, City of London",
    "City of London Corporation, City of London",
    "'Bristol, City of', Bristol",
    "Bristol City Council, Bristol",
    "St. Helens, St Helens",
    "St Helens MBC, St Helens",
    "County Durham, Durham",
    "Durham County Council, Durham",
    "Hull, Kingston upon Hull",
    "Hull City Council, Kingston upon Hull",
    "'Kingston upon Hull, City of', Kingston upon Hull",
    "'Herefordshire, County of', Herefordshire",
    "Leicester, Leicester",
    "Leicester City, Leicester",
    "Leicestershire County Council, Leicestershire",
    "Derby City Council, Derby",
    "Somerset, Somerset",
    "City of York Council, York",
    "City of Bradford Metropolitan District Council, Bradford",
    "Council of the Isles of Scilly, Isles of Scilly",
    "Stoke, Stoke-on-Trent",
    "Telford & Wrekin, Telford and Wrekin",
    "Bedford Borough Council, Bedford",
    "Barking, Barking and Dagenham",
  })
  void anAuthorityIsFoundByWhatPeopleCallIt(String called, String name) {
    assertThat(Choice.of(called, PublishedRecord.england()).name()).isEqualTo(name);
  }

  @Test
  void severalWordsNeedNoQuotes() {
    assertThat(
            Program.run("plan", "Bath", "and", "North", "East", "Somerset", "--as-of", DAY)
                .answer())
        .startsWith("Bath and North East Somerset");
    assertThat(
            Program.run("diary", "--as-of", DAY, "St.", "Helens", "--until", "2027-06-30").answer())
        .startsWith("St Helens");
  }

  @Test
  void everyAuthorityIsFoundByEachOfItsNamesAndCodes() {
    PublishedRecord england = PublishedRecord.england();
    for (EnglishAuthority known : EnglishAuthority.all()) {
      assertThat(
              Stream.concat(
                      known.names().stream(),
                      Stream.of(known.authority().urn(), known.onsCode(), known.dfeCode()))
                  .flatMap(
                      name ->
                          Stream.of(
                              name,
                              name.toUpperCase(Locale.ROOT),
                              name.toLowerCase(Locale.ROOT),
                              name + " Council"))
                  .filter(name -> !name.matches(".*\\d Council"))
                  .map(name -> Choice.of(name, england)))
          .as(known.toString())
          .containsOnly(known.authority());
    }
  }

  @Test
  void theNearestNamesAreSuggestedFirst() {
    assertThat(Program.run("plan", "Leds").refusal())
        .isEqualTo(
            "ilacs: no authority on record is called 'Leds'; the nearest: Leeds (URN 80481)");
    assertThat(Program.run("plan", "Notinghamshire").refusal())
        .contains("the nearest: Nottinghamshire (URN 80534)");
    assertThat(Program.run("plan", "Wolverhamton", "City", "Council").refusal())
        .contains("the nearest: Wolverhampton (URN 80583)");
    assertThat(Program.run("plan", "xyzzyplugh").refusal())
        .isEqualTo(
            "ilacs: no authority on record is called 'xyzzyplugh'; ilacs national lists all that are"
                + " on it, and ilacs help the commands");
  }

  @Test
  void fiveAreSuggestedAtMost(@TempDir Path temp) {
    String[] six = new String[6];
    for (int n = 0; n < six.length; n++) {
      six[n] =
          "9000"
              + n
              + ",northshir"
              + (char) ('a' + n)
              + ",ILACS,short,2024-05-20,2024-05-24,2024-07-12,good,good,good,good,good,";
    }
    Path record = new RecordFolder(temp).inspections(six).visits().path();

    assertThat(Program.run("plan", "Northshiro", "--record", record.toString()).refusal())
        .contains("the nearest: ")
        .matches("(?s)(?:[^(]*\\(URN 9000[0-5]\\)){5}[^(]*");
  }

  @Test
  void anAuthorityThatAFileCallsByTwoNamesIsFoundByEither(@TempDir Path temp) {
    Path record =
        new RecordFolder(temp)
            .inspections(
                "90001,northshire,ILACS,short,2024-05-20,2024-05-24,2024-07-12,good,good,good,"
                    + "good,good,")
            .visits("90001,The North,2025-11-26,2025-11-27,2026-01-12,the front door,false,,")
            .path();

    for (String called : List.of("Northshire", "the north", "North", "Northshire County Council")) {
      assertThat(
              Program.run("plan", called, "--as-of", DAY, "--record", record.toString()).answer())
          .startsWith("Northshire");
    }
  }

  // What is known of them

  @Test
  void theCodesAreThoseOfTheirKind() {
    Set<String> urns = urns().collect(Collectors.toSet());
    for (EnglishAuthority known : EnglishAuthority.all()) {
      assertThat(known.onsCode()).matches("E(06|08|09|10)0000\\d\\d");
      assertThat(known.dfeCode()).matches("[2-9]\\d\\d");
      assertThat(known.statisticalNeighbours())
          .hasSizeLessThanOrEqualTo(10)
          .doesNotHaveDuplicates()
          .doesNotContain(known.authority().urn())
          .isSubsetOf(urns);
    }
    assertThat(EnglishAuthority.all().stream().map(EnglishAuthority::onsCode))
        .doesNotHaveDuplicates();
    assertThat(EnglishAuthority.all().stream().map(EnglishAuthority::dfeCode))
        .doesNotHaveDuplicates();
    assertThat(EnglishAuthority.all().stream().map(EnglishAuthority::region)).doesNotContain("");
    EnglishAuthority leeds = EnglishAuthority.find("80481").orElseThrow();
    assertThat(leeds.region()).isEqualTo("Yorkshire and the Humber");
    assertThat(leeds.type()).isEqualTo("Metropolitan District");
    assertThat(leeds.formed()).isEmpty();
  }

  @Test
  void theSixFormedSince2018AreNewAuthorities() {
    Set<String> formed = new TreeSet<>();
    PublishedRecord england = PublishedRecord.england();
    for (LocalAuthority authority : england.authorities()) {
      InspectionHistory history = england.history(authority, Timeline.england()).history();
      history
          .activities(Reorganisation.class)
          .forEach(
              reorganisation -> {
                assertThat(reorganisation.keepsPathway()).isFalse();
                formed.add(reorganisation.vesting() + " " + authority.name());
              });
    }
    assertThat(formed)
        .containsExactly(
            "2019-04-01 Bournemouth, Christchurch and Poole",
            "2019-04-01 Dorset",
            "2021-04-01 North Northamptonshire",
            "2021-04-01 West Northamptonshire",
            "2023-04-01 Cumberland",
            "2023-04-01 Westmorland and Furness");
  }

  // Reports and letters of which only the day is known

  @ParameterizedTest
  @ValueSource(strings = {"Dudley", "Hertfordshire", "Slough"})
  void aReportThatIsKnownToExistIsSaidInWords(String authority) {
    Program run = Program.run("plan", authority, "--as-of", DAY, "--all");

    assertThat(run.answer()).contains("PATHWAY: UNDETERMINED");
    assertThat(run.unwrapped())
        .contains(
            "a report of 25 August 2026 has been published; its grades are not in this record");
    assertThat(run.out()).doesNotContain("could not be used:");
  }

  @Test
  void beforeThatReportItIsAsItWas() {
    Program run = Program.run("plan", "Dudley", "--as-of", "2025-01-15", "--all");

    assertThat(run.answer()).doesNotContain("UNDETERMINED");
    assertThat(run.unwrapped()).contains("known from a later day only");
  }

  @Test
  void jointInspectionsAreActivities() {
    int joint = 0;
    PublishedRecord england = PublishedRecord.england();
    for (LocalAuthority authority : england.authorities()) {
      joint +=
          england
              .history(authority, Timeline.england())
              .history()
              .activities(JointTargetedAreaInspection.class)
              .size();
    }
    assertThat(joint).isEqualTo(70);
    JointTargetedAreaInspection norfolk =
        TestRecord.history("Norfolk").activities(JointTargetedAreaInspection.class).get(0);
    assertThat(norfolk.firstDay()).isEqualTo("2024-12-09");
    assertThat(norfolk.published()).contains(LocalDate.of(2025, 2, 27));
    assertThat(norfolk.theme()).contains("children who are victims of domestic abuse");
    assertThat(norfolk.findings()).isEmpty();
    assertThat(norfolk.statementDue()).contains(LocalDate.of(2025, 6, 11));
  }

  @Test
  void aLetterWithoutDaysOnSiteIsSaidInWords() {
    Program leicestershire = Program.run("plan", "Leicestershire", "--as-of", DAY, "--all");

    assertThat(leicestershire.unwrapped())
        .contains(
            "before 12 February 2026: joint targeted area inspection, letter 12 February 2026: child"
                + " sexual abuse in the family environment")
        .contains("Made 1 joint targeted area inspection")
        .contains("None expected before the next inspection");
    assertThat(Program.run("plan", "Leicestershire", "--as-of", "2026-02-11", "--all").unwrapped())
        .doesNotContain("before 12 February 2026");
  }

  /** Of Derbyshire, South Tyneside and Devon the record has the last day of a later visit. */
  @Test
  void inspectorsCameBack() {
    assertThat(
            Maps.filterValues(
                Plans.OF_ALL, plan -> plan.unwrapped().contains("inspectors came back")))
        .containsOnlyKeys("Derbyshire", "South Tyneside", "Devon");
    // While it lasted nobody knew.
    assertThat(Program.run("plan", "Devon", "--as-of", "2025-01-15", "--all").unwrapped())
        .doesNotContain("came back")
        .contains("Began on 30 September 2024; inspectors are on site or will come back");
    assertThat(Program.run("plan", "Devon", "--as-of", "2024-10-11", "--all").unwrapped())
        .contains("On site since 30 September 2024");
  }

  @Test
  @DisplayName("L-UNKNOWN: every answer says where the record ends, and that it is behind")
  void theRecordEnds() {
    for (String[] command :
        List.of(
            new String[] {"plan", "Leeds", "--why"},
            new String[] {"plan", "Leeds", "--all"},
            new String[] {"outlook", "Leeds"},
            new String[] {"diary", "Leeds", "--until", "2027-11-25"},
            new String[] {"national"},
            new String[] {"what-if", "Leeds", "--priority-action"})) {
      assertThat(asOf(DAY, command).unwrapped())
          .as(command[0])
          .contains(
              "inspection reports to 20 August 2026, focused visit letters to 27 January 2026 and"
                  + " joint targeted area inspection letters to 18 May 2026.")
          .contains("Reports are 97 days behind the day asked")
          .contains("from 11 June 2026 on");
      assertThat(asOf("2026-09-19", command).unwrapped())
          .as(command[0])
          .contains("inspection reports to 20 August 2026")
          .doesNotContain("behind the day asked");
      assertThat(asOf("2026-09-20", command).unwrapped()).contains("31 days behind the day asked");
    }
    for (String[] command :
        List.of(
            new String[] {"plan", "Leeds", "--json"},
            new String[] {"outlook", "Leeds", "--json"},
            new String[] {"diary", "Leeds", "--until", "2027-11-25", "--json"},
            new String[] {"national", "--json"},
            new String[] {"what-if", "Leeds", "--priority-action", "--json"})) {
      assertThat(asOf(DAY, command).out().replaceAll("\\s", ""))
          .as(command[0])
          .contains(
              "\"knownTo\":{\"reports\":\"2026-08-20\",\"focusedVisitLetters\":\"2026-01-27\","
                  + "\"jointInspectionLetters\":\"2026-05-18\"}");
    }
    assertThat(asOf(DAY, "plan", "Leeds", "--ics").out().replaceAll("\r?\n ", ""))
        .contains("inspection reports to 20 August 2026");
  }

  private static Program asOf(String day, String... command) {
    List<String> arguments = new ArrayList<>(List.of(command));
    arguments.addAll(List.of("--as-of", day));
    return Program.run(arguments.toArray(new String[0]));
  }
}
