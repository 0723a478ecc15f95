package io.github.ilacs.examples.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ilacs.examples.cli.Program;
import io.github.ilacs.examples.html.PageText;
import io.github.ilacs.examples.record.AuthorityRecord;
import io.github.ilacs.examples.record.PublishedRecord;
import io.github.ilacs.examples.record.RecordFolder;
import io.github.ilacs.examples.words.Text;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.jackson.IlacsModule;
import io.github.ilacs.outlook.Outlook;
import io.github.ilacs.outlook.VisitOutlook;
import io.github.ilacs.schedule.Schedule;
import io.github.ilacs.schedule.Scheduler;
import io.github.ilacs.schedule.Visits;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How likely the next visit is, as the plan and the outlook say it in each form. */
class VisitOutlookFormsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
  private static final PublishedRecord ENGLAND = PublishedRecord.england();
  private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new IlacsModule());
  private static final String NONE = "No outlook can be given, for the reasons below.";

  /** Good in all, on site to 24 May 2024. */
  private static final String GOOD =
      "90001,Northshire,ILACS,short,2024-05-20,2024-05-24,2024-07-12,good,good,good,good,good,";

  private static final Pattern PRINTED =
      Pattern.compile(
          "  (\\p{L}+(?: \\p{L}+)?(?: \\d{4})?) +([<>]?\\d+%) *([<>]?\\d+%)?( +[█░]+)?");

  private static final Pattern IN_TABLE =
      Pattern.compile(
          "scope=\"row\">([^<]+)</th><td[^>]*><span[^>]*>[^<]*</span>([^<]+)</td>"
              + "<td[^>]*><span[^>]*>[^<]*</span>([^<]+)</td>");

  @TempDir private Path temp;

  private static Program run(String command, String authority, String... more) {
    List<String> arguments = new ArrayList<>(List.of(command, authority, "--as-of", "2026-11-25"));
    arguments.addAll(List.of(more));
    if (command.equals("plan")) {
      arguments.add("--why");
    }
    return Program.run(arguments.toArray(new String[0]));
  }

  /** The answers of the outlook for the visit, in one line. */
  private static String part(String authority) {
    return run("outlook", authority).unwrapped("HOW LIKELY THE NEXT VISIT IS");
  }

  private static OutlookAnswer answer(String authority) {
    return answer(
        ENGLAND.authorities().stream()
            .filter(one -> one.name().equals(authority))
            .findFirst()
            .orElseThrow());
  }

  private static OutlookAnswer answer(LocalAuthority authority) {
    AuthorityRecord record = ENGLAND.history(authority, Timeline.england());
    return OutlookAnswer.of(record, Scheduler.england().schedule(record.history(), DAY));
  }

  /**
   * Leeds was on site to 4 July 2025 and outstanding, with no visit since. The figures are a sum
   * over its weeks from 17 November 2025 on, the Monday of the week from which on a visit may be
   * unknown, worked out outside this library from what V-WHEN and L-VISIT-WEEKS say.
   */
  @Test
  void leedsHasOneInThePlan() {
    String visits = run("plan", "Leeds").unwrapped("VISITS BEFORE THE NEXT INSPECTION");

    assertThat(visits)
        .contains(
            "Made already 21% chance; this record would not show it yet"
                + " [V-WHEN, observed: REPORTS, LETTERS, JTAI]"
                + " [L-UNKNOWN, inferred: REPORTS, LETTERS]",
            "Likely range (8 in 10) 11 January to 1 October 2027 for the one visit after good or"
                + " outstanding, if it has not come already and the next inspection does not come"
                + " first. An estimate based on 131 waits, of which 66 are over, not a rule"
                + " [V-WHEN, observed: REPORTS, LETTERS, JTAI]");
  }

  @Test
  void leedsHasOneInTheOutlook() {
    assertThat(part("Leeds"))
        .contains(
            "Which visit The one visit after good or outstanding, if the next inspection does not"
                + " come first",
            "Made already 21% chance; this record would not show it yet",
            "Likely range (8 in 10) 11 January to 1 October 2027: 1 in 10 comes earlier, 1 in 10"
                + " later",
            // 1006 days after 4 July 2025.
            "Longer than on record 1% come after 5 April 2028, when the wait is longer than any on"
                + " record",
            "Based on 131 waits for the one visit after good or outstanding on record by 10 December"
                + " 2025, 66 of which were over");
    assertThat(months(run("outlook", "Leeds")))
        .startsWith(
            "Already 21% 21%",
            "November 2026 4% 25%",
            "December 2026 2% 27%",
            "January 2027 8% 35%",
            "February 2027 11% 46%",
            "March 2027 13% 59%",
            "April 2027 9% 68%",
            "May 2027 10% 78%",
            "June 2027 6% 84%",
            "July 2027 5% 89%",
            "August 2027 <1% 89%",
            "September 2027 3% 93%")
        .last()
        .asString()
        .startsWith("Later ");
    assertThat(run("outlook", "Leeds").unwrapped("REASONS, FOR THE NEXT VISIT"))
        .contains(
            "The last inspection ended on 4 July 2025, so that the wait has lasted 16.7 months",
            "[L-VISIT-WEEKS, observed: ");
  }

  /** The rows of the table of the visit on a terminal, as the page would say them. */
  private static List<String> months(Program run) {
    List<String> rows = new ArrayList<>();
    for (String line : run.section("CHANCE IN EACH MONTH: THE NEXT VISIT")) {
      Matcher row = PRINTED.matcher(line);
      if (row.matches()) {
        rows.add(
            Text.capitalised(row.group(1))
                + " "
                + row.group(2)
                + " "
                + (row.group(3) == null ? "All" : row.group(3)));
      }
    }
    return rows;
  }

  /** Each had its one visit: on 26 November 2025, and by the letter of 12 February 2026. */
  @ParameterizedTest
  @ValueSource(strings = {"Nottinghamshire", "Leicestershire"})
  void whoHasHadItsVisitHasNoneAndIsToldWhy(String authority) {
    assertThat(part(authority)).isEqualTo(NONE);
    Program run = run("outlook", authority);
    assertThat(run.unwrapped("REASONS, FOR THE NEXT VISIT"))
        .contains("before the next inspection, is 1; the record has 1 since");
    assertThat(run.lines()).doesNotContain("CHANCE IN EACH MONTH: THE NEXT VISIT");
    assertThat(run("plan", authority).unwrapped("VISITS BEFORE THE NEXT INSPECTION"))
        .doesNotContain("Likely", "Made already", "V-WHEN");
    String page = OutlookHtml.of(answer(authority));
    assertThat(PageText.of(page)).contains("The next visit None " + NONE);
    assertThat(page).doesNotContain("id=\"visit-months");
    JsonNode visit = run("outlook", authority, "--json").json().get("visit");
    assertThat(visit.get("kind").textValue()).isEqualTo("none");
    assertThat(run("plan", authority, "--json").json().has("visitAlready")).isFalse();
  }

  /** The waits on which each of the three rests are those of V-WHEN. */
  @ParameterizedTest
  @CsvSource({
    // Required improvement, and no visit since 23 January 2026.
    "Bradford, the first of two visits after requires improvement, 43, 35, 11%,"
        + " 1 February to 19 November 2027",
    // Required improvement on 15 March 2024, and one visit since.
    "Cambridgeshire, the second of two visits after requires improvement, 35, 26, 67%,"
        + " 30 November 2026 to 16 July 2027",
  })
  void whichVisitItIsIsSaid(
      String authority, String order, int waits, int over, String already, String days) {
    assertThat(part(authority))
        .contains(
            "Which visit " + Text.capitalised(order),
            "Based on " + waits + " waits for " + order + " on record by",
            ", " + over + " of which were over");
    assertThat(run("plan", authority).unwrapped("VISITS BEFORE THE NEXT INSPECTION"))
        .contains(
            "Made already " + already + " chance",
            "Likely range (8 in 10) " + days + " for " + order + ", if",
            "An estimate based on " + waits + " waits, of which " + over + " are over, not a rule");
  }

  @Test
  void whatIsLikelierThanNotIsSaidToBeLikely() {
    // Leicester required improvement on 27 September 2024, and had no visit by December 2025.
    assertThat(part("Leicester"))
        .contains(
            "Made already 97% chance, so it has probably been made; this record would not show it"
                + " yet");
    assertThat(part("Leeds")).doesNotContain("probably");
  }

  /** A record without a letter says nothing of a day up to which letters are known. */
  @Test
  void whereNoTimeIsUnknownNothingHasComeAlready() {
    String record = new RecordFolder(temp).inspections(GOOD).visits().path().toString();

    assertThat(
            run("plan", "90001", "--record", record).unwrapped("VISITS BEFORE THE NEXT INSPECTION"))
        .contains(
            " for the one visit after good or outstanding, if the next inspection does not come")
        .doesNotContain("Made already", "L-UNKNOWN");
    assertThat(
            run("outlook", "90001", "--record", record).unwrapped("HOW LIKELY THE NEXT VISIT IS"))
        .contains("Likely range (8 in 10) ")
        .doesNotContain("Made already", "L-UNKNOWN");
    assertThat(
            run("plan", "90001", "--record", record, "--json")
                .json()
                .get("visitAlready")
                .doubleValue())
        .isZero();
  }

  @Test
  void whatOfstedToldWins() {
    String record =
        new RecordFolder(temp)
            .inspections(GOOD)
            .visits()
            .write(
                "own.csv",
                """
                urn,date,until,told,what,about,document
                90001,2027-01-12,2027-01-13,2026-11-20,told days,focused visit,e-mail
                """)
            .path()
            .toString();
    Program run = run("outlook", "90001", "--record", record);

    assertThat(run.unwrapped("HOW LIKELY THE NEXT VISIT IS"))
        .startsWith(
            "Told by Ofsted 12 to 13 January 2027. What Ofsted tells wins over any estimate"
                + " [L-TOLD, ");
    assertThat(run.lines()).doesNotContain("CHANCE IN EACH MONTH: THE NEXT VISIT");
    assertThat(
            run("plan", "90001", "--record", record).unwrapped("VISITS BEFORE THE NEXT INSPECTION"))
        .doesNotContain("Likely", "Made already");
    JsonNode visit = run("outlook", "90001", "--record", record, "--json").json().get("visit");
    assertThat(visit.get("kind").textValue()).isEqualTo("told");
    PublishedRecord read = PublishedRecord.read(Path.of(record));
    AuthorityRecord found = read.history(read.authorities().get(0), Timeline.england());
    assertThat(
            PageText.of(
                OutlookHtml.of(
                    OutlookAnswer.of(found, Scheduler.england().schedule(found.history(), DAY)))))
        .contains(
            "The next visit: told by Ofsted 12 to 13 January 2027 What Ofsted tells wins over any"
                + " estimate");
  }

  /** L-TOLD: the days have come, and nothing on them is on record. */
  @Test
  void toldDaysThatHavePassedWinOverNothing() {
    Path record =
        new RecordFolder(temp)
            .inspections(GOOD)
            .visits()
            .own("90001,2026-10-12,2026-10-16,2026-09-20,told days,inspection,e-mail")
            .path();
    PublishedRecord read = PublishedRecord.read(record);
    AuthorityRecord found = read.history(read.authorities().get(0), Timeline.england());

    assertThat(
            PageText.of(
                OutlookHtml.of(
                    OutlookAnswer.of(found, Scheduler.england().schedule(found.history(), DAY)))))
        .contains(
            "Told by Ofsted 12 to 16 October 2026 These days have passed, and nothing on them is on"
                + " record")
        .doesNotContain("What Ofsted tells wins over any estimate");
  }

  /**
   * There is an outlook exactly where a visit is left after an inspection under ILACS. By the files
   * of the record these are 84 that were good or outstanding and have had none, and 18 that
   * required improvement and have had none or one; what the reports of 2026 give without a grade
   * for all, counts by leaders.
   */
  @Test
  void everyAuthorityWithAVisitLeftHasOneAndNoOther() {
    int estimated = 0;
    TreeSet<String> orders = new TreeSet<>();
    for (LocalAuthority authority : ENGLAND.authorities()) {
      OutlookAnswer answer = answer(authority);
      Schedule schedule =
          Scheduler.england()
              .schedule(ENGLAND.history(authority, Timeline.england()).history(), DAY);
      boolean isLeft = schedule.visits().flatMap(Visits::left).orElse(0) > 0;
      boolean isAfterIlacs =
          schedule
              .decision()
              .previous()
              .map(Inspection::framework)
              .filter(framework -> framework == Framework.ILACS)
              .isPresent();
      VisitOutlook visit = answer.visit();
      assertThat(visit.kind() == Outlook.Kind.ESTIMATED)
          .as(authority.name())
          .isEqualTo(isLeft && isAfterIlacs);
      checkForms(authority.urn(), answer);
      visit.order().ifPresent(order -> orders.add(order.name()));
      estimated += visit.kind() == Outlook.Kind.ESTIMATED ? 1 : 0;
    }
    assertThat(estimated).isEqualTo(84 + 18);
    assertThat(orders).containsExactly("FIRST", "ONLY", "SECOND");
  }

  /** Text and page say the same of one authority, the plan among them. */
  private static void checkForms(String urn, OutlookAnswer answer) {
    VisitOutlook visit = answer.visit();
    Program run = run("outlook", urn);
    String said = run.unwrapped("HOW LIKELY THE NEXT VISIT IS");
    String why = run.unwrapped("REASONS, FOR THE NEXT VISIT");
    String plan = run("plan", urn).unwrapped("VISITS BEFORE THE NEXT INSPECTION");
    String page = OutlookHtml.of(answer);
    String words = PageText.of(page);

    assertThat(why).isNotBlank();
    assertThat(said.equals(NONE)).isEqualTo(visit.kind() == Outlook.Kind.NONE);
    assertThat(plan.contains("Likely range (8 in 10)")).isEqualTo(visit.interval().isPresent());
    assertThat(words.contains("The next visit None")).isEqualTo(visit.kind() == Outlook.Kind.NONE);
    visit
        .interval()
        .ifPresent(
            days -> {
              assertThat(said).contains("Likely range (8 in 10) " + Text.days(days) + ":");
              assertThat(plan).contains("Likely range (8 in 10) " + Text.days(days) + " for ");
              assertThat(words)
                  .contains("The next visit: likely range (8 in 10) " + Text.days(days));
            });
    if (visit.kind() == Outlook.Kind.ESTIMATED) {
      List<String> table = new ArrayList<>();
      IN_TABLE
          .matcher(page.substring(page.indexOf("id=\"visit-months-heading\"")))
          .results()
          .forEach(
              row ->
                  table.add(PageText.of(row.group(1) + " " + row.group(2) + " " + row.group(3))));
      assertThat(table).as(urn).isNotEmpty().isEqualTo(months(run));
    }
  }

  @Test
  void asJsonItIsTheForecastAndItsMonthsAddUp() throws JsonProcessingException {
    JsonNode document = run("outlook", "Leeds", "--json").json();
    VisitOutlook outlook = answer("Leeds").visit();

    assertThat(MAPPER.treeToValue(document.get("visit"), VisitOutlook.class)).isEqualTo(outlook);
    double sum = outlook.left() + outlook.already();
    for (JsonNode month : document.get("visit").get("months")) {
      sum += month.get("probability").doubleValue();
    }
    assertThat(sum).isCloseTo(1, within(1e-9));
    assertThat(run("plan", "Leeds", "--json").json().get("visitAlready").asDouble())
        .isEqualTo(outlook.already())
        .isCloseTo(0.212, within(0.001));
  }

  /**
   * There are no weeks to show where nearly all have come already, and that is all that is said.
   */
  @Test
  void longAfterTheRecordAllHaveHadIt() {
    Program run = Program.run("outlook", "Leeds", "--as-of", "9999-09-30");

    assertThat(run.unwrapped("HOW LIKELY THE NEXT VISIT IS"))
        .contains("Made already >99% chance")
        .doesNotContain("Likely range", NONE);
    assertThat(months(run)).containsExactly("Already >99% >99%");
  }
}
