package io.github.ilacs.examples.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ilacs.examples.cli.Program;
import io.github.ilacs.examples.record.RecordFolder;
import io.github.ilacs.examples.record.TestRecord;
import io.github.ilacs.examples.words.Text;
import io.github.ilacs.jackson.IlacsModule;
import io.github.ilacs.outlook.Outlook;
import io.github.ilacs.outlook.OutlookModel;
import io.github.ilacs.schedule.Scheduler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutlookCommandTest {

  private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new IlacsModule());

  private static final Pattern ROW =
      Pattern.compile("  (to )?(\\p{L}+ \\d{4}|already) +(<?\\d+)% +([<>]?\\d+)%( +[█░]+)?");

  @TempDir private Path temp;

  @Test
  void itIsARangeWithItsCasesAndEachMonthHasItsBar() {
    Program run = Program.run("outlook", "Nottinghamshire", "--as-of", "2026-11-22");

    assertThat(run.unwrapped())
        .contains("Nottinghamshire (URN 80534), outlook as of 22 November 2026")
        .contains(": 1 in 10 comes earlier, 1 in 10 later [L-WAIT, observed: REPORTS]")
        .contains("no single week is likely")
        .contains("205 waits on record by 12 June 2026, 65 of which were over")
        .contains("when the wait is longer than any on record");
    List<Integer> shares = new ArrayList<>();
    int longest = 0;
    for (String line : run.lines()) {
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        shares.add(Integer.parseInt(row.group(3).replace("<", "")));
        longest = Math.max(longest, row.group(5) == null ? 0 : row.group(5).strip().length());
      }
    }
    assertThat(shares).hasSizeBetween(12, 30);
    assertThat(shares.stream().mapToInt(share -> share).sum()).isBetween(93, 107);
    assertThat(longest).isEqualTo(40);
    assertThat(run.out()).containsPattern("August 2027 +0%");
  }

  @Test
  void asJsonItIsTheOutlook() throws JsonProcessingException {
    JsonNode document =
        Program.run("outlook", "Nottinghamshire", "--as-of", "2026-11-22", "--json").json();
    Outlook outlook =
        OutlookModel.england()
            .outlook(
                Scheduler.england()
                    .schedule(TestRecord.history("Nottinghamshire"), LocalDate.of(2026, 11, 22)));

    assertThat(document.fieldNames())
        .toIterable()
        .containsExactly("origin", "outlook", "visit", "unknownTime", "notKnown", "unusableRows");
    assertThat(MAPPER.treeToValue(document.get("outlook"), Outlook.class)).isEqualTo(outlook);
    double sum = outlook.left() + outlook.already();
    for (JsonNode month : document.get("outlook").get("months")) {
      sum += month.get("probability").doubleValue();
    }
    assertThat(sum).isCloseTo(1, within(1e-9));
  }

  private String html(String... arguments) throws IOException {
    Path file = temp.resolve("outlook.html");
    List<String> all = new ArrayList<>(List.of("outlook"));
    all.addAll(List.of(arguments));
    all.addAll(List.of("--html", file.toString()));
    Program run = Program.run(all.toArray(new String[0]));
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).isEmpty();
    return Files.readString(file);
  }

  /** The bars are as long as their figures, and the table has the same figures as the terminal. */
  @Test
  void thePageHasAChartAndItsTable() throws IOException {
    String page = html("Nottinghamshire", "--as-of", "2026-11-22");
    String chart = page.substring(page.indexOf("<svg"), page.indexOf("</svg>"));
    List<Double> lengths = new ArrayList<>();
    Pattern.compile(
            "<rect class=\"(?:window|moved)\" x=\"[0-9.]+\" y=\"[0-9.]+\" width=\"([0-9.]+)\"")
        .matcher(chart)
        .results()
        .forEach(bar -> lengths.add(Double.parseDouble(bar.group(1))));
    List<String> table = new ArrayList<>();
    Pattern.compile(
            "<th role=\"rowheader\" scope=\"row\">([^<]+)</th><td[^>]*><span[^>]*>[^<]*</span>([^<]+)")
        .matcher(page)
        .results()
        .forEach(row -> table.add(row.group(1) + " " + row.group(2).replace("&lt;", "<")));
    List<String> printed = new ArrayList<>();
    for (String line : Program.run("outlook", "Nottinghamshire", "--as-of", "2026-11-22").lines()) {
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        printed.add(
            Text.capitalised((row.group(1) == null ? "" : row.group(1)) + row.group(2))
                + " "
                + row.group(3)
                + "%");
      }
    }

    assertThat(table).hasSize(printed.size() + 1).startsWith(printed.toArray(new String[0]));
    assertThat(table.get(printed.size())).startsWith("Later ");
    // August has none, and no bar; the others are as long as they are likely.
    List<OutlookRow> rows =
        OutlookRow.of(
                OutlookModel.england()
                    .outlook(
                        Scheduler.england()
                            .schedule(
                                TestRecord.history("Nottinghamshire"), LocalDate.of(2026, 11, 22))))
            .stream()
            .filter(row -> row.probability() > 0)
            .toList();
    double unit =
        Collections.max(lengths)
            / rows.stream().mapToDouble(OutlookRow::probability).max().orElse(1);
    assertThat(lengths).hasSameSizeAs(rows).hasSize(table.size() - 1);
    for (int i = 0; i < rows.size(); i++) {
      assertThat(lengths.get(i)).isCloseTo(unit * rows.get(i).probability(), within(0.1));
    }
    assertThat(page).contains("Longer than any wait on record", "not a rule");
  }

  @Test
  void aHostileNameIsText() throws IOException {
    Path record =
        new RecordFolder(temp)
            .inspections(
                "90001,\"<script>alert(1)</script>\u202e&\",ILACS,short,2024-05-20,2024-05-24,"
                    + "2024-07-12,good,good,good,good,good,")
            .path();
    String page = html("90001", "--as-of", "2026-11-22", "--record", record.toString());

    assertThat(page)
        .doesNotContain("<script")
        .doesNotContain("\u202e")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;");
  }

  @Test
  void whereThereIsNoneThePageSaysWhy() {
    Path record =
        new RecordFolder(temp)
            .inspections("90001,Northshire,SIF,other,2016-06-13,2016-07-07,2016-09-01,good,,,,,")
            .path();
    Program run =
        Program.run(
            "outlook", "Northshire", "--as-of", "2018-03-01", "--record", record.toString());

    assertThat(run.exitCode()).isZero();
    assertThat(run.unwrapped())
        .contains("No outlook can be given, for the reasons below.")
        .contains("All waits on which an outlook rests began with an inspection under ILACS.");
  }

  @Test
  void thePlanHasItInOneAnswer() {
    String plan =
        Program.run("plan", "Nottinghamshire", "--as-of", "2026-11-22", "--why").unwrapped();

    assertThat(plan)
        .contains(
            "Likely date 11 October 2027"
                + ": by then the inspection has begun for half of the authorities in this position"
                + " [L-WAIT, observed: REPORTS]"
                + " Likely range (8 in 10) "
                + "7 June 2027 to 31 January 2028"
                + ", if the call has not come already. An estimate based on 65 inspections of all"
                + " grades and both types, not a rule [L-WAIT, observed: REPORTS]");
  }

  @Test
  void theLastMonthsOfTheCalendarAreNotLost() {
    Program run = Program.run("outlook", "Leicestershire", "--as-of", "9999-06-01");

    assertThat(run.answer()).contains("June 9999").doesNotContain("No day is possible");
  }
}
