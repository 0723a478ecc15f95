package io.github.ilacs.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonSchemaTest {

  private static final Path FILE = Path.of("..", "docs", "ilacs.schema.json");

  @Test
  void theSchemaInTheDocsIsUpToDate() throws IOException {
    assertThat(Files.readString(FILE).replace("\r\n", "\n"))
        .as(
            "docs/ilacs.schema.json is stale. Make it again, from the root of the project: %s",
            JsonSchema.COMMAND)
        .isEqualTo(JsonSchema.text());
  }

  @Test
  void theCommandWritesTheSchema(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("schema.json");

    JsonSchema.main(new String[] {file.toString()});

    assertThat(Files.readString(file))
        .isEqualTo(JsonSchema.text())
        .doesNotContain("\r")
        .endsWith("}\n");
  }

  @Test
  void theSchemaIsTheSameInTurkish() {
    String here = JsonSchema.text();
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));

      assertThat(JsonSchema.text()).isEqualTo(here).contains("\"string\"");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void theCommandNeedsOnePath() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JsonSchema.main(new String[0]))
        .withMessageContaining("0 arguments");
  }
}
