package io.github.ilacs.examples.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ilacs.examples.cli.PageChecks;
import io.github.ilacs.examples.cli.PageChecks.Entry;
import io.github.ilacs.examples.cli.Program;
import io.github.ilacs.examples.record.RecordFolder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report that is awaited when the area votes on 6 May 2027. */
class ElectionPlanTest {

  /** 27 working days after 5 March 2027, Easter on the way. */
  private static final String TYPICAL = "2027-04-15";

  private static final String SAID =
      "Ofsted publishes no report from about 8 April 2027 to 6 May 2027, before the local"
          + " elections in the area, so it can come later.";

  @TempDir private Path temp;

  private Program plan(String own, String... more) {
    new RecordFolder(temp)
        .inspections("90001,northshire,ILACS,short,2027-03-01,2027-03-05,,,,,,,")
        .visits()
        .write("own.csv", "urn,date,what\n" + own);
    return Program.run(
        Stream.concat(
                Stream.of(
                    "plan", "90001", "--all", "--record", temp.toString(), "--as-of", "2027-03-10"),
                Stream.of(more))
            .toArray(String[]::new));
  }

  private static Entry typical(Program run) {
    List<Entry> found =
        PageChecks.entries(run.lines()).stream()
            .filter(entry -> entry.title().contains("Typical day of publication"))
            .toList();
    assertThat(found).as(run.out()).hasSize(1);
    return found.get(0);
  }

  @Test
  @DisplayName("R-ELECT: the plan says beside the typical day that the report can come later")
  void thePlanSaysIt() {
    Program votes = plan("90001,2027-05-06,local election\n");
    PlanCommandTest.checkPage(votes);
    assertThat(typical(votes).title()).startsWith(TYPICAL + "  ");
    assertThat(typical(votes).ids()).contains("R-ELECT");
    assertThat(votes.unwrapped()).contains(SAID);

    Program doesNot = plan("");
    assertThat(typical(doesNot).title()).startsWith(TYPICAL + "  ");
    assertThat(doesNot.out()).doesNotContain("R-ELECT");
  }

  @Test
  @DisplayName("R-ELECT: so does the page")
  void thePageSaysIt() throws IOException {
    Path page = temp.resolve("plan.html");
    assertThat(plan("90001,2027-05-06,local election\n", "--html", page.toString()).err())
        .doesNotContain("local election");
    assertThat(Files.readString(page).replaceAll("\\s+", " ")).contains(SAID);
  }

  @Test
  @DisplayName("R-ELECT: the history in the document has the elections, and gives the same again")
  void theDocumentHasThem() {
    Program document = plan("90001,2027-05-06,local election\n", "--json");
    assertThat(document.out().replaceAll("\\s", ""))
        .contains("\"localElections\":[{\"pollingDay\":\"2027-05-06\"}]");
    assertThat(document.out()).contains(SAID);

    Program again =
        Program.runAt(
            "2027-03-10T12:00:00Z",
            new ByteArrayInputStream(document.out().getBytes(StandardCharsets.UTF_8)),
            "plan",
            "--why",
            "--history",
            "-");
    assertThat(again.unwrapped()).contains(SAID);
  }
}
