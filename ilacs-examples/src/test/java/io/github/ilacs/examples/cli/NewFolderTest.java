package io.github.ilacs.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.ilacs.examples.words.UserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A folder is written whole or not at all, and nobody else's is touched. */
class NewFolderTest {

  @TempDir private Path temp;

  private static List<String> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> !Files.isDirectory(file))
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private static void write(Path folder, String... paths) {
    new NewFolder(folder)
        .write(
            files -> {
              for (String path : paths) {
                files.add(path, path.getBytes(UTF_8));
              }
            });
  }

  @Test
  void aNewFolderHasItsFilesAndItsMarker() throws IOException {
    write(temp.resolve("site"), "index.html", "regions/london.html");

    assertThat(filesIn(temp))
        .containsExactly("site/.ilacs-site", "site/index.html", "site/regions/london.html");
    assertThat(temp.resolve("site/regions/london.html")).hasContent("regions/london.html");
  }

  @Test
  void anEmptyFolderIsFilled() throws IOException {
    Files.createDirectory(temp.resolve("site"));
    write(temp.resolve("site"), "index.html");

    assertThat(filesIn(temp)).containsExactly("site/.ilacs-site", "site/index.html");
  }

  @Test
  void nothingOfAnEarlierSiteIsLeftBehind() throws IOException {
    write(temp.resolve("site"), "index.html", "authorities/abolished.html");
    write(temp.resolve("site"), "index.html");

    assertThat(filesIn(temp)).containsExactly("site/.ilacs-site", "site/index.html");
  }

  @Test
  void anotherFolderIsLeftAlone() throws IOException {
    Path folder = Files.createDirectory(temp.resolve("documents"));
    Files.writeString(folder.resolve("thesis.txt"), "the work of years");

    assertThatThrownBy(() -> new NewFolder(folder))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("documents is neither empty nor a site")
        .hasMessageContaining("name a new or an empty folder");
    assertThat(filesIn(temp)).containsExactly("documents/thesis.txt");
  }

  @Test
  void aSiteWithAFileOfSomebodyElseIsLeftAlone() throws IOException {
    write(temp.resolve("site"), "index.html", "regions/london.html");
    Files.writeString(temp.resolve("site/regions/CNAME"), "example.org");

    assertThatThrownBy(() -> new NewFolder(temp.resolve("site")))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("site holds regions/CNAME, which we did not make")
        .hasMessageContaining("move it, or name another folder");
    assertThat(filesIn(temp))
        .containsExactly(
            "site/.ilacs-site",
            "site/index.html",
            "site/regions/CNAME",
            "site/regions/london.html");
  }

  /** Nobody made them, so nobody misses them; and a job must not fail because somebody looked. */
  @ParameterizedTest
  @ValueSource(
      strings = {".DS_Store", "authorities/.DS_Store", "Thumbs.db", "desktop.ini", "._index.html"})
  void whatASystemPutsIntoAFolderByItselfIsNotInTheWay(String file) throws IOException {
    Path site = temp.resolve("site");
    write(site, "index.html", "authorities/a.html");
    Files.writeString(site.resolve(file), "its own");

    write(site, "index.html");

    assertThat(site.resolve("index.html")).exists();
    assertThat(site.resolve(file)).doesNotExist();
    Path other = Files.createDirectory(temp.resolve("other"));
    Files.writeString(other.resolve(".DS_Store"), "its own");
    assertThatThrownBy(() -> new NewFolder(other)).hasMessageContaining("we leave it alone");
  }

  /** A run that is killed can take nothing away itself. */
  @Test
  void whatAKilledRunHasLeftIsTakenAwayByTheNextOne() throws IOException {
    FileTime longAgo = FileTime.from(Instant.now().minus(Duration.ofHours(2)));
    String id = "0a1b2c3d-0000-1111-2222-333344445555";
    for (String name :
        List.of(".ilacs-" + id + ".part", ".ilacs-" + id + ".old", ".ilacs-x.part")) {
      Path left = Files.createDirectory(temp.resolve(name));
      Files.writeString(left.resolve("index.html"), "half of it");
      Files.setLastModifiedTime(left, longAgo);
    }
    Path other = Files.createDirectory(temp.resolve(".ilacs-" + id.replace('0', '9') + ".part"));

    write(temp.resolve("site"), "index.html");

    assertThat(temp.resolve(".ilacs-" + id + ".part")).doesNotExist();
    assertThat(temp.resolve(".ilacs-" + id + ".old")).doesNotExist();
    // Somebody else's, and that of a run which is still at work.
    assertThat(temp.resolve(".ilacs-x.part")).exists();
    assertThat(other).exists();
  }

  @Test
  void aMarkerThatWeDidNotWriteIsNone() throws IOException {
    Path folder = Files.createDirectory(temp.resolve("documents"));
    Files.write(folder.resolve(NewFolder.MARKER), new byte[] {(byte) 0xFF, 'x'});

    assertThatThrownBy(() -> new NewFolder(folder))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("neither empty nor a site");
  }

  @Test
  void aFolderNeedsAName() {
    assertThatThrownBy(() -> new NewFolder(Path.of("")))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("a site needs the name of a folder");
  }

  @Test
  void aFolderWithAFolderOfTheMarkersNameIsLeftAlone() throws IOException {
    Files.createDirectories(temp.resolve("documents").resolve(NewFolder.MARKER));
    Files.writeString(temp.resolve("documents/thesis.txt"), "the work of years");

    assertThatThrownBy(() -> new NewFolder(temp.resolve("documents")))
        .isInstanceOf(UserException.class);
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    Files.writeString(temp.resolve("site"), "x");

    assertThatThrownBy(() -> new NewFolder(temp.resolve("site")))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("site is a file; name a folder");
  }

  @Test
  void theFolderAboveMustBeThere() {
    assertThatThrownBy(() -> new NewFolder(temp.resolve("none/site")))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("there is no folder")
        .hasMessageContaining("none for site");
  }

  @Test
  void theRootIsNotReplaced() {
    assertThatThrownBy(() -> new NewFolder(temp.getRoot())).isInstanceOf(UserException.class);
  }

  @Test
  void anAttemptThatFailsLeavesTheOldSiteWhole() throws IOException {
    Path site = temp.resolve("site");
    write(site, "index.html", "old.html");
    NewFolder again = new NewFolder(site);

    assertThatThrownBy(
            () ->
                again.write(
                    files -> {
                      files.add("index.html", "new".getBytes(UTF_8));
                      throw new IOException("the disk is full");
                    }))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("site could not be written: the disk is full");
    assertThatThrownBy(
            () ->
                again.write(
                    files -> {
                      files.add("index.html", "new".getBytes(UTF_8));
                      throw new IllegalStateException("a mistake of ours");
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(filesIn(temp))
        .containsExactly("site/.ilacs-site", "site/index.html", "site/old.html");
    assertThat(site.resolve("index.html")).hasContent("index.html");
  }

  @Test
  void whatSomebodyPutThereMeanwhileIsLeftAlone() throws IOException {
    Path site = Files.createDirectory(temp.resolve("site"));
    NewFolder folder = new NewFolder(site);

    assertThatThrownBy(
            () -> folder.write(files -> Files.writeString(site.resolve("thesis.txt"), "years")))
        .isInstanceOf(UserException.class);
    assertThat(filesIn(temp)).containsExactly("site/thesis.txt");
  }

  @Test
  void aLinkStaysALink() throws IOException {
    Path link = Files.createSymbolicLink(temp.resolve("current"), Path.of("site"));
    write(link, "index.html");
    write(link, "index.html");

    assertThat(link).isSymbolicLink();
    assertThat(filesIn(temp.resolve("site"))).containsExactly(".ilacs-site", "index.html");
  }

  @Test
  void whoCouldNotReadTheOldSiteCannotReadTheNewOne() throws IOException {
    assumeTrue(Files.getFileStore(temp).supportsFileAttributeView("posix"));
    Path site = temp.resolve("site");
    write(site, "index.html");
    Files.setPosixFilePermissions(site, PosixFilePermissions.fromString("rwx------"));
    write(site, "index.html");

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(site)))
        .isEqualTo("rwx------");
  }
}
