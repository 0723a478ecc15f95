package io.github.ilacs;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Holds the build to comparing the library with its last release: two lines in the parent that are
 * easily forgotten after one.
 */
class LastReleaseTest {

  private static final Path ROOT = Path.of("..");

  @Test
  void theBuildComparesWithTheLastReleaseInTheChangelog() throws IOException {
    String pom = Files.readString(ROOT.resolve("pom.xml"));
    String version = only("<version>(.*?)</version>", pom).replace("-SNAPSHOT", "");
    // The newest stands first; on the day of its release a version is not compared with itself.
    Optional<String> last =
        Pattern.compile("(?m)^## \\[(\\d.*?)]")
            .matcher(Files.readString(ROOT.resolve("CHANGELOG.md")))
            .results()
            .map(heading -> heading.group(1))
            .filter(released -> !released.equals(version))
            .findFirst();

    assertThat(only("<last-release\\.version>(.*?)<", pom)).isEqualTo(last.orElse("none"));
    // A new major version may break what it likes.
    assertThat(only("<japicmp\\.skip>(.*?)<", pom))
        .isEqualTo(
            String.valueOf(last.map(release -> major(release) < major(version)).orElse(true)));
  }

  private static int major(String version) {
    return Integer.parseInt(Splitter.on('.').splitToList(version).get(0));
  }

  private static String only(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().findFirst().orElseThrow().group(1);
  }
}
