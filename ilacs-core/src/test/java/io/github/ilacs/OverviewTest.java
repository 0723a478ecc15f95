package io.github.ilacs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ilacs.schedule.Scheduler;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds the first page of the Javadoc to the packages that there are. */
class OverviewTest {

  private static final Pattern TOURED =
      Pattern.compile("<li>\\{@link (io\\.github\\.ilacs\\.[a-z0-9]+)}");

  @Test
  void toursEveryPackageOnce() throws IOException, URISyntaxException {
    String overview = Files.readString(Path.of("src/main/javadoc/overview.html"));
    Path classes =
        Path.of(Scheduler.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Set<String> exported =
        ModuleFinder.of(classes)
            .find("io.github.ilacs")
            .orElseThrow()
            .descriptor()
            .exports()
            .stream()
            .map(ModuleDescriptor.Exports::source)
            .collect(Collectors.toSet());

    assertThat(TOURED.matcher(overview).results().map((MatchResult m) -> m.group(1)))
        .containsExactlyInAnyOrderElementsOf(exported);
  }
}
