package io.github.ilacs.examples.cli;

import java.util.Collections;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The answer as JSON, which every command can give. */
final class JsonOption implements FormOption {

  @Option(
      names = Forms.JSON,
      arity = "0..1",
      fallbackValue = Arguments.STANDARD_STREAM,
      paramLabel = "FILE",
      description = "Answer in JSON.")
  private @Nullable String json;

  JsonOption() {}

  @Override
  public Map<String, @Nullable String> places() {
    return Collections.singletonMap(Forms.JSON, json);
  }
}
