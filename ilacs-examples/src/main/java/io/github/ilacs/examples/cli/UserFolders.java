package io.github.ilacs.examples.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where a user's programs keep what can be made again. */
final class UserFolders {

  private UserFolders() {}

  /** The folder of this program in the user's cache. */
  static Path cache() {
    return cache(System::getenv, System.getProperty("os.name"), System.getProperty("user.home"));
  }

  /**
   * The same on any machine: what the user has set, or where each system keeps it.
   *
   * @param variables the variables of the environment
   * @param system the name of the operating system
   * @param home the home of the user
   */
  static Path cache(Function<String, @Nullable String> variables, String system, String home) {
    String name = system.toLowerCase(Locale.ROOT);
    Optional<String> set =
        Optional.ofNullable(
                variables.apply(name.startsWith("windows") ? "LOCALAPPDATA" : "XDG_CACHE_HOME"))
            .filter(UserFolders::isAbsolute);
    Path usual = Path.of(home, name.startsWith("mac") ? "Library/Caches" : ".cache");
    return set.map(Path::of).orElse(usual).resolve("ilacs");
  }

  private static boolean isAbsolute(String folder) {
    try {
      return Path.of(folder).isAbsolute();
    } catch (InvalidPathException e) {
      // What no file can be called is no folder that somebody wants.
      return false;
    }
  }
}
