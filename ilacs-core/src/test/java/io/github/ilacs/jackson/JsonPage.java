package io.github.ilacs.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page {@code docs/json.md}, whose examples are the documents that the tests expect. */
final class JsonPage {

  private static final Path PAGE = Path.of("..", "docs", "json.md");

  private JsonPage() {}

  static String text() throws IOException {
    return Files.readString(PAGE).replace("\r\n", "\n");
  }

  /** The block under the comment that bears a name. */
  static String block(String name) throws IOException {
    Matcher block =
        Pattern.compile("(?ms)^<!-- " + name + " -->\n```\\w+\n(.*?)^```$").matcher(text());
    assertThat(block.find()).as("a block named %s in %s", name, PAGE).isTrue();
    return block.group(1);
  }
}
