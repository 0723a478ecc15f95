package io.github.ilacs.examples.cli;

import io.github.ilacs.examples.json.Json;
import io.github.ilacs.examples.record.RecordReader;
import io.github.ilacs.examples.table.Table;
import io.github.ilacs.examples.terminal.Page;
import io.github.ilacs.examples.words.CleanText;
import io.github.ilacs.examples.words.Missing;
import io.github.ilacs.examples.words.UserException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/**
 * In which forms an answer was asked for, and where each goes. Any number of them can go to files,
 * and one to the screen; where none is asked for, the answer is text on the screen.
 */
final class Forms {

  static final String JSON = "--json";
  static final String ICS = "--ics";
  static final String CSV = "--csv";
  static final String XLSX = "--xlsx";
  static final String HTML = "--html";

  private static final Set<String> TABLES = Set.of(CSV, XLSX);

  private static final List<String> ENDINGS = List.of(JSON, ICS, CSV, XLSX, HTML);

  /** Options of a text that can be the path of what is read. */
  private static final Set<String> READ_BY_NAME = Set.of("--update", "--since");

  private final CommandSpec command;

  /** The place of each form that was asked for. */
  private final Map<String, String> places = new LinkedHashMap<>();

  private final Map<String, Supplier<byte[]>> contents = new LinkedHashMap<>();

  /**
   * Looks at what was asked for.
   *
   * @throws ParameterException if two forms would go to the screen, or a workbook
   */
  Forms(CommandSpec command, FormOption... options) {
    this.command = command;
    for (FormOption option : options) {
      option
          .places()
          .forEach(
              (form, place) -> {
                if (place != null) {
                  places.put(form, place);
                }
              });
    }
    List<String> onScreen = places.keySet().stream().filter(this::isOnScreen).toList();
    if (onScreen.size() > 1) {
      throw new ParameterException(
          command.commandLine(),
          String.join(" and ", onScreen)
              + " would both go to the screen; name a file for one of them: "
              + onScreen.get(1)
              + "=FILE");
    }
    if (onScreen.contains(XLSX)) {
      throw new ParameterException(
          command.commandLine(), "a workbook cannot be shown on the screen; write --xlsx=FILE");
    }
  }

  private boolean isOnScreen(String form) {
    return Arguments.STANDARD_STREAM.equals(places.get(form));
  }

  /** Whether other forms than JSON on the screen were asked for. */
  boolean areMoreThanJsonOnScreen() {
    return places.keySet().stream().anyMatch(form -> !form.equals(JSON) || !isOnScreen(form));
  }

  /** Whether another form than text was asked for. */
  boolean areAsked() {
    return !places.isEmpty();
  }

  /** Whether the answer is JSON on the screen and nothing else: it says itself what is missing. */
  boolean areJsonOnScreenAlone() {
    return areAsked() && !areMoreThanJsonOnScreen();
  }

  /**
   * Who writes to a file does not see what stands in it, and a table has no place for what is
   * missing.
   */
  void sayMissing(Missing missing) {
    if (!areMoreThanJsonOnScreen() || missing.rows().isEmpty()) {
      return;
    }
    PrintWriter err = command.commandLine().getErr();
    if (TABLES.containsAll(places.keySet())) {
      err.println(missing.inShort() + ":");
      missing.rows().stream()
          .flatMap(rows -> rows.places().stream())
          .forEach(row -> err.println("  " + CleanText.of(row)));
    } else {
      err.println(missing.inShort() + ": the answer says which");
    }
  }

  /** Says what a table has no place for: where the record ends. */
  void sayBesideATable(List<String> lines) {
    if (places.containsKey(CSV) || places.containsKey(XLSX)) {
      lines.forEach(line -> command.commandLine().getErr().println(CleanText.of(line)));
    }
  }

  Forms json(Supplier<?> document) {
    return text(JSON, () -> Json.text(Json.mapper(), document.get()));
  }

  Forms text(String form, Supplier<String> content) {
    contents.put(form, () -> content.get().getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** The answer as CSV and as a workbook. */
  Forms table(String sheet, Supplier<Table> table) {
    // A program at the other end of a pipe would take the mark of a file for a part of a heading.
    contents.put(
        CSV,
        () ->
            isOnScreen(CSV)
                ? table.get().csv().getBytes(StandardCharsets.UTF_8)
                : table.get().csvFile());
    contents.put(XLSX, () -> table.get().xlsx(sheet));
    return this;
  }

  /**
   * Writes what was asked for. Everything is made before the first file is written.
   *
   * @param screen prints the answer as text, where no form was asked for
   */
  void answer(Consumer<Page> screen) {
    if (places.isEmpty()) {
      print(screen);
    } else {
      answer();
    }
  }

  /** Writes what was asked for, where there is no text or the caller has printed it. */
  void answer() {
    Map<String, byte[]> made = new LinkedHashMap<>();
    places.forEach(
        (form, place) -> {
          Supplier<byte[]> content = contents.get(form);
          if (content == null) {
            throw new IllegalStateException(form + " is an option without a form");
          }
          made.put(form, content.get());
        });
    Map<String, Path> files = files();
    made.forEach(
        (form, content) -> {
          Path file = files.get(form);
          if (file == null) {
            command.commandLine().getOut().print(new String(content, StandardCharsets.UTF_8));
          } else {
            NewFile.write(file, content);
            command
                .commandLine()
                .getErr()
                .println("wrote " + CleanText.of(Objects.requireNonNull(places.get(form))));
          }
        });
  }

  /** The file of each form that does not go to the screen. */
  private Map<String, Path> files() {
    Map<String, Path> files = new LinkedHashMap<>();
    Set<Path> taken = new HashSet<>();
    places.forEach(
        (form, place) -> {
          if (isOnScreen(form)) {
            return;
          }
          Path file = file(place);
          if (!taken.add(written(file))) {
            throw new UserException(
                "two forms would go to the same file, " + place + "; name another for " + form);
          }
          requireNoInput(file, place, form);
          requireNoOtherEnding(place, form);
          files.put(form, file);
        });
    return files;
  }

  /** A page in a file that is called a table can be somebody's table, and opens as no page. */
  private static void requireNoOtherEnding(String place, String form) {
    String name = place.toLowerCase(Locale.ROOT);
    for (String other : ENDINGS) {
      String ending = "." + other.substring("--".length());
      if (!other.equals(form) && name.endsWith(ending)) {
        throw new UserException(
            form
                + " does not write what a file that ends in "
                + ending
                + " holds; let "
                + place
                + " end in ."
                + form.substring("--".length())
                + ", or write "
                + other
                + "="
                + place);
      }
    }
  }

  /** The file that is written, however its name is spelt and whatever links lead to it. */
  private static Path written(Path file) {
    try {
      Path target = NewFile.followed(file.toAbsolutePath());
      Path name = target.getFileName();
      Path folder = target.getParent();
      return name == null || folder == null ? target : folder.toRealPath().resolve(name);
    } catch (IOException e) {
      // Whoever writes it says what is wrong.
      return file;
    }
  }

  /** What a command reads is somebody's work, and must not be replaced by an answer. */
  private void requireNoInput(Path file, String place, String form) {
    for (OptionSpec option : command.options()) {
      Object value = option.getValue();
      boolean isRead =
          value instanceof Path
              || (value instanceof String && READ_BY_NAME.contains(option.longestName()));
      if (isRead && isReadFrom(value.toString(), file)) {
        throw new UserException(
            form
                + " would overwrite "
                + place
                + ", which "
                + option.longestName()
                + " reads; name another file");
      }
    }
  }

  private static boolean isReadFrom(String input, Path file) {
    try {
      Path read = Path.of(input);
      if (!Files.isRegularFile(file)) {
        return false;
      } else if (Files.isDirectory(read)) {
        return RecordReader.isTableOf(read, file);
      }
      return Files.exists(read) && Files.isSameFile(read, file);
    } catch (InvalidPathException | IOException e) {
      // An address on the web, or what somebody has taken away meanwhile.
      return false;
    }
  }

  private static Path file(String place) {
    if (place.isBlank()) {
      throw new UserException("a form needs the name of a file, for example --json=plan.json");
    }
    return path(place);
  }

  /**
   * A file by its name.
   *
   * @throws UserException if this system has no such names
   */
  static Path path(String place) {
    try {
      return Path.of(place);
    } catch (InvalidPathException e) {
      throw new UserException("'" + place + "' is no name of a file: " + e.getReason());
    }
  }

  /** Prints a page as wide as the terminal, in colour where the terminal knows how. */
  private void print(Consumer<Page> page) {
    Ilacs program = Ilacs.of(command);
    boolean colour = command.commandLine().getColorScheme().ansi().enabled();
    command
        .commandLine()
        .getOut()
        .print(Page.text(colour, program.machine().width().getAsInt(), page));
  }
}
