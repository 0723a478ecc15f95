package io.github.ilacs.examples.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.ilacs.examples.cli.Program;
import io.github.ilacs.examples.html.PageText;
import io.github.ilacs.examples.record.RecordFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plan of an authority whose inspection is on site on the day asked, in all its forms. */
class OnSitePlanTest {

  @TempDir private Path temp;

  @BeforeEach
  void writeRecord() {
    new RecordFolder(temp)
        .inspections(
            "1,Isle,ILACS,short,2023-05-15,2023-05-19,2023-06-30,good,good,good,good,good,",
            "1,Isle,ILACS,short,2026-11-16,2026-11-20,2027-01-08,,good,good,good,good,")
        .visits();
  }

  private Program plan(String day, String... form) {
    List<String> arguments =
        new ArrayList<>(
            List.of("plan", "Isle", "--all", "--as-of", day, "--record", temp.toString()));
    arguments.addAll(List.of(form));
    // On a later day, on which the report is out.
    return Program.runAt("2027-02-01T12:00:00Z", arguments.toArray(new String[0]));
  }

  /** Neither when it ends nor when its report comes out is known yet. */
  private static void checkThatNoEndIsSaid(String text) {
    assertThat(text)
        .doesNotContain("2026-11-20", "20 November 2026", "2027-01-08", "8 January 2027")
        .doesNotContain("fter this day");
  }

  @Test
  void theTextSaysThatItHasBegun() {
    Program run = plan("2026-11-18");

    PlanCommandTest.checkPage(run);
    assertThat(run.section(PlanCommandTest.HISTORY))
        .anySatisfy(
            line -> assertThat(line).contains("from 16 November 2026: short inspection, on site"));
    assertThat(run.unwrapped("NEXT INSPECTION"))
        .contains("On site since 16 November 2026. What follows waits for its end")
        .doesNotContain("call", "Likely");
    assertThat(run.unwrapped())
        .contains(
            "from 16 November 2026: Inspection on site since 16 November 2026 (begun, set by the"
                + " framework)");
    checkThatNoEndIsSaid(run.out());
  }

  @Test
  void itHasBegunFromItsFirstToTheLastDayButOne() {
    assertThat(plan("2026-11-15").unwrapped())
        .contains("Next possible call")
        .doesNotContain("On site since");
    assertThat(plan("2026-11-16").unwrapped()).contains("On site since 16 November 2026");
    assertThat(plan("2026-11-19").unwrapped()).contains("On site since 16 November 2026");
    assertThat(plan("2026-11-20").unwrapped())
        .contains("PATHWAY: AWAITING THE REPORT")
        .doesNotContain("On site since");
  }

  @Test
  void thePageSaysThatItHasBegun() throws IOException {
    Path page = temp.resolve("plan.html");

    assertThat(plan("2026-11-18", "--html", page.toString()).exitCode()).isZero();

    String text = PageText.of(Files.readString(page));
    assertThat(text)
        .contains("State On site since 16 November 2026. What follows waits for its end")
        .contains("On site: from 16 November 2026")
        .contains("Inspection on site since 16 November 2026")
        .contains("Begun 2 days ago, set by the framework")
        .contains("The inspection has begun; what follows waits for it.")
        .doesNotContain("The record is not enough to tell");
    checkThatNoEndIsSaid(text);
  }

  @Test
  void theFeedSaysThatItHasBegunAndGoesToTheDayAsked() {
    String feed = plan("2026-11-18", "--ics").answer().replace("\n ", "");

    assertThat(feed)
        .contains("\nSUMMARY:On site: short inspection (Isle)\n")
        // The 19th is the first day that no longer belongs to it.
        .contains("\nDTSTART;VALUE=DATE:20261116\nDTEND;VALUE=DATE:20261119\n")
        .contains("DESCRIPTION:Begun\\, set by the framework.")
        .contains("On site since 16 November 2026")
        .doesNotContain("next-call", "last-call", "Usual window: ");
    checkThatNoEndIsSaid(feed);
  }

  @Test
  void theJsonSaysThatItHasBegun() {
    JsonNode schedule = plan("2026-11-18", "--json").json().get("schedule");
    JsonNode next = schedule.get("nextInspection");

    assertThat(next.get("begun").asText()).isEqualTo("2026-11-16");
    assertThat(next.get("state").get("kind").asText()).isEqualTo("begun");
    assertThat(next.get("state").get("days").asInt()).isEqualTo(2);
    assertThat(next.has("nextPossibleStart")).isFalse();
    assertThat(next.has("lastPossibleStart")).isFalse();
    checkThatNoEndIsSaid(schedule.toString());
  }
}
