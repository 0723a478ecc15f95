package io.github.ilacs.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateCommandTest {

  @TempDir private Path temp;

  @Test
  void theTemplateIsWrittenAndRead() {
    Path file = temp.resolve("own.xlsx");

    Program written = Program.run("template", file.toString());

    assertThat(written.exitCode()).isZero();
    assertThat(written.err()).isEqualTo("wrote " + file + "\n");
    assertThat(Program.run("plan", "Leeds", "--own", file.toString()).answer())
        .isEqualTo(Program.run("plan", "Leeds").answer());
  }

  @Test
  void aFileThatIsThereStays() throws IOException {
    Path file = temp.resolve("own.xlsx");
    Files.writeString(file, "what somebody has filled in");

    assertThat(Program.run("template", file.toString()).refusal())
        .isEqualTo("ilacs: " + file + " is there already; name another file");
    assertThat(file).hasContent("what somebody has filled in");
  }

  @Test
  void aWorkbookIsCalledOne() {
    Path file = temp.resolve("own.csv");

    assertThat(Program.run("template", file.toString()).refusal())
        .isEqualTo(
            "ilacs: we write an Excel workbook, not " + file + "; name a file that ends in .xlsx");
    assertThat(Program.run("template", temp.resolve("OWN.XLSX").toString()).exitCode()).isZero();
  }
}
