package io.github.ilacs.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.ilacs.examples.words.UserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page is written whole or not at all. */
class NewFileTest {

  @TempDir private Path temp;

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(temp)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  @Test
  void aFileIsWrittenInUtf8() throws IOException {
    NewFile.write(temp.resolve("plan.html"), "\u20AC");

    assertThat(temp.resolve("plan.html"))
        .hasBinaryContent(new byte[] {(byte) 0xE2, (byte) 0x82, (byte) 0xAC});
    assertThat(files()).containsExactly("plan.html");
  }

  @Test
  void aFileThatIsThereIsReplaced() throws IOException {
    Files.writeString(temp.resolve("plan.html"), "what was there before, and longer");
    NewFile.write(temp.resolve("plan.html"), "new");

    assertThat(temp.resolve("plan.html")).hasContent("new");
    assertThat(files()).containsExactly("plan.html");
  }

  @Test
  void whoHasTheOldFileOpenReadsItToItsEnd() throws IOException {
    Path file = Files.writeString(temp.resolve("plan.html"), "old");
    try (var open = Files.newBufferedReader(file)) {
      NewFile.write(file, "new");

      assertThat(open.readLine()).isEqualTo("old");
    }
  }

  @Test
  void othersCanReadItAsAnyFileThatIsMadeHere() throws IOException {
    assumeTrue(Files.getFileStore(temp).supportsFileAttributeView("posix"));
    Path usual = Files.writeString(temp.resolve("usual"), "");
    NewFile.write(temp.resolve("plan.html"), "new");

    assertThat(
            PosixFilePermissions.toString(Files.getPosixFilePermissions(temp.resolve("plan.html"))))
        .isEqualTo(PosixFilePermissions.toString(Files.getPosixFilePermissions(usual)));
  }

  @Test
  void whoCouldNotReadTheOldFileCannotReadTheNewOne() throws IOException {
    assumeTrue(Files.getFileStore(temp).supportsFileAttributeView("posix"));
    Path file = Files.writeString(temp.resolve("plan.html"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    NewFile.write(file, "new");

    assertThat(file).hasContent("new");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void aLongNameLeavesRoomForWhatStandsInItsPlaceMeanwhile() {
    Path file = temp.resolve("x".repeat(245) + ".html");
    NewFile.write(file, "new");

    assertThat(file).hasContent("new");
  }

  @Test
  void aLinkStaysALink() throws IOException {
    Path real = Files.writeString(temp.resolve("real.html"), "old");
    Path link = Files.createSymbolicLink(temp.resolve("link.html"), real);
    NewFile.write(link, "new");

    assertThat(link).isSymbolicLink();
    assertThat(real).hasContent("new");
  }

  @Test
  void aLinkToWhatIsNotThereYetStaysALink() throws IOException {
    Path real = temp.resolve("real.html");
    Path link = Files.createSymbolicLink(temp.resolve("link.html"), real);
    NewFile.write(link, "new");

    assertThat(link).isSymbolicLink();
    assertThat(real).isRegularFile().hasContent("new");
    assertThat(files()).containsExactly("link.html", "real.html");
  }

  @Test
  void aLinkBesideItsFileIsReadFromWhereItStands() throws IOException {
    Path folder = Files.createDirectory(temp.resolve("folder"));
    Files.createSymbolicLink(temp.resolve("link.html"), Path.of("folder", "real.html"));
    NewFile.write(temp.resolve("link.html"), "new");

    assertThat(folder.resolve("real.html")).hasContent("new");
  }

  /** Where a shell writes to another program, there is a link that leads to no path. */
  @Test
  void whatIsNeitherAFileNorAFolderIsWrittenToAsItIs() throws IOException, InterruptedException {
    assumeTrue(Files.exists(Path.of("/proc/self/fd")));
    Process cat = new ProcessBuilder("cat").redirectOutput(temp.resolve("out").toFile()).start();
    Path pipe = Path.of("/proc/" + cat.pid() + "/fd/0");

    NewFile.write(pipe, "to the other program");
    cat.getOutputStream().close();

    assertThat(cat.waitFor()).isZero();
    assertThat(temp.resolve("out")).hasContent("to the other program");
  }

  @Test
  void aChainOfLinksIsFollowedToItsEnd() throws IOException {
    Path real = temp.resolve("real.html");
    Path second = Files.createSymbolicLink(temp.resolve("second.html"), real);
    Path first = Files.createSymbolicLink(temp.resolve("first.html"), second);
    NewFile.write(first, "new");
    NewFile.write(first, "newer");

    assertThat(first).isSymbolicLink();
    assertThat(second).isSymbolicLink();
    assertThat(real).hasContent("newer");
    assertThat(files()).containsExactly("first.html", "real.html", "second.html");
  }

  @Test
  void linksInARingLeadNowhere() throws IOException {
    Path one = temp.resolve("one.html");
    Path other = temp.resolve("other.html");
    Files.createSymbolicLink(one, other);
    Files.createSymbolicLink(other, one);

    assertThatThrownBy(() -> NewFile.write(one, "x"))
        .isInstanceOf(UserException.class)
        .hasMessageContaining(one + " is a link that leads to no end");
    assertThat(files()).containsExactly("one.html", "other.html");
  }

  @Test
  void aLinkIntoAMissingFolderNamesTheFolder() throws IOException {
    Path link =
        Files.createSymbolicLink(
            temp.resolve("link.html"), temp.resolve("nowhere").resolve("real.html"));

    assertThatThrownBy(() -> NewFile.write(link, "x"))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("there is no folder " + temp.resolve("nowhere") + " for real.html");
  }

  @Test
  void aFolderInWhichNobodyMayWriteIsNamed() throws IOException {
    assumeTrue(Files.getFileStore(temp).supportsFileAttributeView("posix"));
    Path folder = Files.createDirectory(temp.resolve("folder"));
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      // An administrator may write everywhere.
      assumeFalse(Files.isWritable(folder));
      assertThatThrownBy(() -> NewFile.write(folder.resolve("plan.html"), "x"))
          .isInstanceOf(UserException.class)
          .hasMessage("you may not write in the folder " + folder + "; name a file in another one");
    } finally {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  @Test
  void aFolderThatIsMissingIsNamed() {
    assertThatThrownBy(() -> NewFile.write(temp.resolve("nowhere").resolve("plan.html"), "x"))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("there is no folder " + temp.resolve("nowhere"))
        .hasMessageContaining("plan.html");
  }

  @Test
  void aFolderIsNoFile() {
    assertThatThrownBy(() -> NewFile.write(temp, "x"))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("is a folder");
  }

  @Test
  void whatCannotBeWrittenLeavesNothingBehind() throws IOException {
    String tooLong = "x".repeat(300) + ".html";

    assertThatThrownBy(() -> NewFile.write(temp.resolve(tooLong), "x"))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("could not be written");
    assertThat(files()).isEmpty();
  }
}
