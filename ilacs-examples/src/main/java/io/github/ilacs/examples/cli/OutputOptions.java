package io.github.ilacs.examples.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ilacs.examples.json.Json;
import io.github.ilacs.examples.terminal.Page;
import io.github.ilacs.examples.words.CleanText;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** In which form to answer: what every command shares. */
final class OutputOptions {

  @Option(
      names = "--json",
      description = "Print the answer as one JSON document, and nothing else.")
  private boolean json;

  OutputOptions() {}

  boolean isJson() {
    return json;
  }

  /** Prints the page, or the document in its place. */
  void print(CommandSpec spec, Consumer<Page> page, Supplier<?> document) {
    if (json) {
      print(spec, Json.mapper(), document.get());
    } else {
      print(spec, page);
    }
  }

  /** Prints a page, in colour where the terminal knows how. */
  static void print(CommandSpec spec, Consumer<Page> page) {
    boolean colour = spec.commandLine().getColorScheme().ansi().enabled();
    spec.commandLine().getOut().print(Page.text(colour, page));
  }

  /** Prints a document that a mapper of its own can write. */
  void print(CommandSpec spec, ObjectMapper mapper, Object document) {
    spec.commandLine().getOut().print(Json.text(mapper, document));
  }

  /** Writes a page to a file, and says so. */
  void write(CommandSpec spec, Path file, String page) {
    NewFile.write(file, page);
    spec.commandLine().getErr().println("wrote " + CleanText.of(file.toString()));
  }
}
