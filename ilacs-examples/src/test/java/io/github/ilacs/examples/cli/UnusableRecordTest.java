package io.github.ilacs.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ilacs.examples.record.RecordFolder;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be answered ends with 1 and says what to do; undetermined is an answer. */
class UnusableRecordTest {

  private static final String GOOD =
      "90001,Northshire,ILACS,short,2024-05-20,2024-05-24,2024-07-12,good,outstanding,good,good,"
          + "good,";
  private static final String BAD = GOOD.replace("2024-05-20", "05/20/2024");

  @TempDir private Path temp;
  private RecordFolder folder;

  @BeforeEach
  void makeFolder() {
    folder = new RecordFolder(temp);
  }

  private Program plan(String... more) {
    String[] arguments = {
      "plan", "Northshire", "--as-of", "2026-11-22", "--record", temp.toString()
    };
    String[] all = Arrays.copyOf(arguments, arguments.length + more.length);
    System.arraycopy(more, 0, all, arguments.length, more.length);
    return Program.run(all);
  }

  @ParameterizedTest
  @ValueSource(strings = {"national", "backtest"})
  void aRecordOfWhichNothingCouldBeUsedIsRefused(String command) {
    folder.inspections(BAD);
    Program run = Program.run(command, "--record", temp.toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("ilacs: no row of inspections.csv could be used; inspections.csv line 2")
        .contains(
            "start_date: '05/20/2024' is not a date; the day stands before the month; write it as");
  }

  @ParameterizedTest
  @ValueSource(strings = {"plan", "outlook"})
  void anAuthorityOfWhichEveryRowWasRefusedHasNoAnswer(String command) {
    folder.inspections(BAD, GOOD.replace("90001,Northshire", "90002,Southshire"));
    Program run = Program.run(command, "Northshire", "--record", temp.toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("ilacs: no row of Northshire (URN 90001) could be used; inspections.csv line 2")
        .contains("'05/20/2024' is not a date");
  }

  @Test
  void anAuthorityWithARowThatCouldBeUsedHasOne() {
    folder.inspections(BAD, GOOD.replace("2024-0", "2023-0"));
    Program run = plan();

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("'05/20/2024' is not a date");
  }

  /** A repeated row lies before nothing: it tells what the other tells. */
  @Test
  void rowsThatChangeNothingAreCounted() {
    String earlier = GOOD.replace("2024-0", "2021-0");
    folder.inspections(GOOD, GOOD);
    assertThat(Program.run("national", "--record", temp.toString()).err().lines())
        .containsExactly(
            "1 row could not be used", "1 row changes no answer of today; --verbose lists them");

    folder.inspections(GOOD, GOOD, earlier.replace("2021-05-20", "05/20/2021"));
    assertThat(Program.run("national", "--record", temp.toString()).err().lines())
        .containsExactly(
            "2 rows could not be used", "2 rows change no answer of today; --verbose lists them");

    folder.inspections(GOOD, GOOD, BAD.replace("2024-", "2025-"));
    assertThat(Program.run("national", "--record", temp.toString()).err().lines())
        .hasSize(3)
        .startsWith("2 rows could not be used")
        .endsWith("1 of them changes no answer of today; --verbose lists them");
  }

  @Test
  void aNameThatNoFileCanHaveIsRefused() {
    assertThat(Program.run("national", "--update", "a\0b").err())
        .startsWith("ilacs: '")
        .contains("' is no name of a file: ");
  }

  @Test
  void undeterminedBecauseTheReportWasNotReadIsAnAnswer() {
    folder.inspections("90001,Northshire,ILACS,,,,2026-08-25,,,,,,");
    Program run = plan();

    assertThat(run.exitCode()).isZero();
    assertThat(run.unwrapped()).contains("a report of 25 August 2026 has been published");
  }

  @Test
  void aPublicationMayLieAfterTheDayAskedAndNotAfterToday() {
    folder.inspections(GOOD);
    assertThat(plan("--json").exitCode()).isZero();
    assertThat(
            Program.run("plan", "Northshire", "--as-of", "2024-06-01", "--record", temp.toString())
                .exitCode())
        .isZero();

    folder.inspections(GOOD.replace("2024-07-12", "2087-07-12"));
    Program run = plan();
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("published_date: '2087-07-12' lies in the future");
  }
}
