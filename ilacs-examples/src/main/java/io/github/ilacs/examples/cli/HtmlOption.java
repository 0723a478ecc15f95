package io.github.ilacs.examples.cli;

import java.util.Collections;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The answer as a page. */
final class HtmlOption implements FormOption {

  @Option(
      names = Forms.HTML,
      paramLabel = "FILE",
      description =
          "Write the answer as a page to show and to print; - writes it to standard output.")
  private @Nullable String html;

  HtmlOption() {}

  @Override
  public Map<String, @Nullable String> places() {
    return Collections.singletonMap(Forms.HTML, html);
  }
}
