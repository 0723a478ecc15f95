package io.github.ilacs.examples.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.LocalAuthority;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * The record of what really happened: the one that comes with the program, and beside it the
 * sector's own file of the same authorities, which is somebody else's and never committed. {@code
 * -Dilacs.sector=FILE} says where that one is.
 */
public final class TestRecord {

  private static final String SECTOR = "ilacs.sector";

  private static final PublishedRecord ENGLAND = PublishedRecord.england();

  private TestRecord() {}

  /** The folder with the record that comes with the program. */
  public static Path folder() {
    try {
      Path file =
          Path.of(
              Objects.requireNonNull(
                      PublishedRecord.class.getResource("england/inspections.csv"), "the record")
                  .toURI());
      return Objects.requireNonNull(file.getParent(), "the folder");
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The history of one authority of that record, by its name or its URN. */
  public static InspectionHistory history(String name) {
    LocalAuthority authority =
        ENGLAND.authorities().stream()
            .filter(a -> a.name().equals(name) || a.urn().equals(name))
            .findFirst()
            .orElseThrow();
    return ENGLAND.history(authority, Timeline.england()).history();
  }

  /** The histories of all authorities of a record. */
  public static List<InspectionHistory> histories(Path path) {
    PublishedRecord record = PublishedRecord.read(path);
    // A loop over none would find no fault.
    assertThat(record.authorities()).hasSizeGreaterThan(50);
    return record.authorities().stream()
        .map(authority -> record.history(authority, Timeline.england()).history())
        .toList();
  }

  /**
   * The sector's own file. A test that asks for it is skipped, saying so, when the property is
   * absent; a property that names no file is a mistake and fails.
   */
  public static Path sectorFile() {
    assumeTrue(hasSectorFile(), "skipped: -D" + SECTOR + "=FILE does not say where the file is");
    // Tests run in the folder of their module; a relative path is meant from where Maven started.
    Path file =
        Path.of(System.getProperty("ilacs.root", ""))
            .resolve(System.getProperty(SECTOR))
            .toAbsolutePath();
    assertThat(file).as("the file that -D%s names", SECTOR).isRegularFile();
    return file.normalize();
  }

  /** The record, and the sector's own file where there is one. */
  public static List<Path> all() {
    return hasSectorFile() ? List.of(folder(), sectorFile()) : List.of(folder());
  }

  private static boolean hasSectorFile() {
    return !System.getProperty(SECTOR, "").isBlank();
  }
}
