package io.github.ilacs.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserFoldersTest {

  @ParameterizedTest
  @CsvSource({
    "Linux, XDG_CACHE_HOME, '', /home/ann/.cache/ilacs",
    "Linux, XDG_CACHE_HOME, /fast/cache, /fast/cache/ilacs",
    "Linux, XDG_CACHE_HOME, cache, /home/ann/.cache/ilacs",
    "Mac OS X, XDG_CACHE_HOME, '', /home/ann/Library/Caches/ilacs",
    "Windows 11, LOCALAPPDATA, /local/data, /local/data/ilacs",
    "Windows 11, XDG_CACHE_HOME, /fast/cache, /home/ann/.cache/ilacs"
  })
  void theCacheIsWhereTheSystemKeepsIt(
      String system, String variable, String value, String expected) {
    assertThat(UserFolders.cache(Map.of(variable, value)::get, system, "/home/ann"))
        .isEqualTo(Path.of(expected));
  }
}
