package io.github.ilacs.examples.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;

/**
 * The record of what really happened, which is read where {@code -Dilacs.record=DIR} says it is,
 * and never committed.
 */
public final class TestRecord {

  private static final String PROPERTY = "ilacs.record";

  private TestRecord() {}

  /** Whether the property is there. */
  public static boolean isGiven() {
    return !System.getProperty(PROPERTY, "").isBlank();
  }

  /**
   * The folder with the record. A test that asks for it is skipped, saying so, when the property is
   * absent; a property that names no folder is a mistake and fails.
   */
  public static Path folder() {
    assumeTrue(isGiven(), "skipped: -D" + PROPERTY + "=DIR does not say where the record is");
    // Tests run in the folder of their module; a relative path is meant from where Maven started.
    Path folder =
        Path.of(System.getProperty("ilacs.root", ""))
            .resolve(System.getProperty(PROPERTY))
            .toAbsolutePath();
    assertThat(folder).as("the folder that -D%s names", PROPERTY).isDirectory();
    return folder.normalize();
  }

  /** The sector's own file about the same authorities. */
  public static Path sectorFile() {
    Path file = folder().resolve("ofsted_csc_ilacs_history.csv");
    assertThat(file).isRegularFile();
    return file;
  }
}
