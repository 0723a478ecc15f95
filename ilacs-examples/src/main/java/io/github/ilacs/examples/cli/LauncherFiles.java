package io.github.ilacs.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import picocli.AutoComplete;
import picocli.CommandLine;

/**
 * Writes what the build puts beside the launcher and makes from the commands themselves: the
 * completion for bash, zsh and PowerShell, and the manual page.
 */
final class LauncherFiles {

  private LauncherFiles() {}

  /**
   * Writes the files.
   *
   * @param args the folder to write them to
   * @throws IOException if one can't be written
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      throw new IllegalArgumentException(
          "one folder is needed, but there are " + args.length + " arguments");
    }
    Locale.setDefault(Locale.ROOT);
    for (Map.Entry<String, String> file : of(program()).entrySet()) {
      Path path = Path.of(args[0], file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  static CommandLine program() {
    return new CommandLine(new Ilacs(Clock.systemUTC()));
  }

  /** What is in each file, by its name. */
  static Map<String, String> of(CommandLine program) {
    String name = program.getCommandName();
    Map<String, String> files = new TreeMap<>();
    files.put("completions/" + name + ".bash", AutoComplete.bash(name, program));
    files.put("completions/" + name + ".ps1", PowerShellCompletion.of(program));
    files.put("man/man1/" + name + ".1", ManualPage.of(program));
    return files;
  }
}
