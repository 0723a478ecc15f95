package io.github.ilacs.examples.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records that are larger than the memory of the program that reads them. */
@Tag("slow")
class HugeRecordTest {

  private static final String MEMORY = "-Xmx48m";
  private static final String GOOD = "90001,northshire,2025-11-26,2025-11-27,,,false,,\n";

  @TempDir private Path temp;

  @Test
  void tenMillionRowsAreStreamedInLittleMemory() throws Exception {
    String thousand =
        GOOD.repeat(990)
            + "90001,northshire,2025-11-26,2025-11-27,,\"plans,\n\nand\",true,,\n".repeat(4)
            + "90001,northshire,2025-11-26,2025-11-31,,,false,,\n".repeat(3)
            + "90001,northshire,2025-11-26,2025-11-27,,\"plans,false,,\n".repeat(3);

    assertThat(counted(10_000, thousand, ""))
        .isEqualTo(new RowCounts(10_000_000, 9_940_000, 60_000));
  }

  @Test
  void aLineOfHundredsOfMegabytesIsReportedAndTheNextOneIsRead() throws Exception {
    assertThat(counted(300, "x".repeat(1_000_000), "\n" + GOOD)).isEqualTo(new RowCounts(2, 1, 1));
    assertThat(counted(300, "\0".repeat(1_000_000), "\n" + GOOD)).isEqualTo(new RowCounts(2, 1, 1));
  }

  /** Every line opens a quote that the next one closes, only to open another. */
  @Test
  void quotesThatGoOnFromLineToLineTakeNoLongerThanOthers() throws Exception {
    assertThat(counted(1_000, "x\",\"y\n".repeat(1_000), GOOD))
        .isEqualTo(new RowCounts(1_000_001, 1, 1_000_000));
  }

  /** Every line opens a quote, and none closes it. */
  @Test
  void quotesThatAreNeverClosedTakeNoLongerThanOthers() throws Exception {
    String line = "90001,northshire,2025-11-26,2025-11-27,,\"plans,false,,\n";
    String plain = "90001,northshire,2025-11-26,2025-11-27,,plans,false,,\n".repeat(99);

    assertThat(counted(10_000, line + plain, GOOD))
        .isEqualTo(new RowCounts(1_000_001, 990_001, 10_000));
  }

  /** Writes focused visits, and has them read by a program with little memory. */
  private RowCounts counted(int times, String part, String end) throws Exception {
    new RecordFolder(temp).inspections();
    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
    try (OutputStream out =
        new BufferedOutputStream(Files.newOutputStream(temp.resolve("focused_visits.csv")))) {
      out.write((RecordFolder.VISITS_HEADER + "\n").getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < times; i++) {
        out.write(bytes);
      }
      out.write(end.getBytes(StandardCharsets.UTF_8));
    }
    List<String> said = run();
    System.out.printf(
        "%,d bytes with %s in %s%n",
        Files.size(temp.resolve("focused_visits.csv")), MEMORY, said.get(1));
    String[] figures = said.get(0).replaceAll("[^0-9,]", "").split(",", -1);
    return new RowCounts(
        Long.parseLong(figures[0]), Long.parseLong(figures[1]), Long.parseLong(figures[2]));
  }

  private List<String> run() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                MEMORY,
                "-cp",
                System.getProperty("java.class.path"),
                CountRows.class.getName(),
                temp.toString())
            .redirectErrorStream(true)
            .redirectOutput(temp.resolve("said").toFile())
            .start();
    // Only so that a program that hangs does not hang the build.
    boolean ended = process.waitFor(10, TimeUnit.MINUTES);
    process.destroyForcibly();
    List<String> said = Files.readAllLines(temp.resolve("said"));
    assertThat(ended).as("%s", said).isTrue();
    assertThat(process.exitValue()).as("%s", said).isZero();
    return said;
  }
}
