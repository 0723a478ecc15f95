package io.github.ilacs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds the first page of the Javadoc to the packages that there are. */
class OverviewTest {

  private static final Pattern TOURED =
      Pattern.compile("<li>\\{@link (io\\.github\\.ilacs\\.[a-z0-9]+)}");

  @Test
  void toursEveryPackageOnce() throws IOException {
    String overview = Files.readString(Path.of("src/main/javadoc/overview.html"));

    assertThat(TOURED.matcher(overview).results().map((MatchResult m) -> m.group(1)))
        .containsExactlyInAnyOrderElementsOf(Shipped.exported());
  }
}
