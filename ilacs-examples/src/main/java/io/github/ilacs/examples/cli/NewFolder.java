package io.github.ilacs.examples.cli;

import io.github.ilacs.examples.site.SiteFiles;
import io.github.ilacs.examples.words.UserException;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes the folder of a site as a whole: it is made beside the old one, and takes its place when
 * every file is written. So an attempt that fails leaves the old site as it is, and nothing of the
 * old site is left in the new one. A folder with a file of somebody else's is left alone.
 */
final class NewFolder {

  /** The file by which a folder is known that may be replaced; it lists the others. */
  static final String MARKER = ".ilacs-site";

  private static final String ABOUT_MARKER =
      "ILACS for Java made these files, and deletes them when it makes the site again:";

  /** What the systems of other people's machines put into a folder by themselves. */
  private static final Set<String> OF_THE_SYSTEM = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

  /** What a run that was killed has left; the same names are never given twice. */
  private static final Pattern LEFT = Pattern.compile("\\.ilacs-[0-9a-f-]{36}\\.(?:part|old)");

  /** After so long nobody is still writing. */
  private static final Duration LONG_AGO = Duration.ofHours(1);

  private final Path named;
  private final Path target;
  private final Path parent;

  /**
   * Looks whether a folder may be written.
   *
   * @throws UserException if there is something else in its place, or it cannot be written
   */
  NewFolder(Path named) {
    this.named = named;
    if (named.toString().isBlank()) {
      throw new UserException("a site needs the name of a folder, for example public");
    }
    try {
      this.target = NewFile.followed(named.toAbsolutePath().normalize());
    } catch (IOException e) {
      throw unwritable(e);
    }
    Path above = target.getParent();
    if (above == null) {
      throw new UserException(named + " is no folder that could be replaced; name one in it");
    }
    this.parent = above;
    requireReplaceable();
  }

  private void requireReplaceable() {
    if (!Files.isDirectory(parent)) {
      throw new UserException("there is no folder " + parent + " for " + target.getFileName());
    } else if (!Files.isWritable(parent)) {
      throw new UserException(
          "you may not write in the folder " + parent + "; name a folder in another one");
    } else if (Files.exists(target) && !Files.isDirectory(target)) {
      throw new UserException(named + " is a file; name a folder");
    } else if (Files.exists(target)) {
      try {
        requireOurs();
      } catch (IOException e) {
        throw unwritable(e);
      }
    }
  }

  /** What somebody else has put into the folder must not go with it. */
  private void requireOurs() throws IOException {
    Set<String> ours = filesOfMarker();
    Optional<String> other;
    try (Stream<Path> files = Files.walk(target)) {
      other =
          files
              .filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
              .filter(file -> ours.isEmpty() || !isOfTheSystem(file))
              .map(file -> target.relativize(file).toString().replace(File.separatorChar, '/'))
              .filter(file -> !ours.contains(file))
              .sorted()
              .findFirst();
    }
    if (other.isPresent()) {
      throw new UserException(
          ours.isEmpty()
              ? named
                  + " is neither empty nor a site that we made, so we leave it alone; name a new or"
                  + " an empty folder"
              : named
                  + " holds "
                  + other.get()
                  + ", which we did not make and would delete; move it, or name another folder");
    }
  }

  /** Whether nobody made a file by hand, so that nobody misses it. */
  private static boolean isOfTheSystem(Path file) {
    String name = file.getFileName().toString();
    return OF_THE_SYSTEM.contains(name) || name.startsWith("._");
  }

  /** The files that an earlier run wrote, and the marker; none where this is no site of ours. */
  private Set<String> filesOfMarker() throws IOException {
    Path marker = target.resolve(MARKER);
    if (!Files.isRegularFile(marker, LinkOption.NOFOLLOW_LINKS)) {
      return Set.of();
    }
    // What is no text of ours need not be UTF-8.
    List<String> lines =
        new String(Files.readAllBytes(marker), StandardCharsets.UTF_8).lines().toList();
    if (lines.isEmpty() || !lines.get(0).equals(ABOUT_MARKER)) {
      return Set.of();
    }
    Set<String> files = new HashSet<>(lines.subList(1, lines.size()));
    files.add(MARKER);
    return files;
  }

  /** Gives the files of the folder. */
  @FunctionalInterface
  interface Content {

    void giveTo(SiteFiles files) throws IOException;
  }

  /**
   * Writes the folder.
   *
   * @param content gives the files
   * @throws UserException if it cannot be written; the old folder is then as it was
   */
  void write(Content content) {
    String name = ".ilacs-" + UUID.randomUUID();
    Path part = parent.resolve(name + ".part");
    try {
      try {
        Files.createDirectory(part);
        deleteWhatIsLeft(Files.getLastModifiedTime(part).toInstant().minus(LONG_AGO));
        List<String> marker = new ArrayList<>(List.of(ABOUT_MARKER));
        content.giveTo(
            (path, bytes) -> {
              write(part.resolve(path), bytes);
              marker.add(path);
            });
        Files.write(part.resolve(MARKER), marker);
        NewFile.keepPermissions(target, part);
        replace(part, parent.resolve(name + ".old"));
      } finally {
        delete(part);
      }
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  /** A run that was killed could not take away what it had written so far. */
  private void deleteWhatIsLeft(Instant longAgo) throws IOException {
    List<Path> left;
    try (Stream<Path> files = Files.list(parent)) {
      left = files.filter(file -> LEFT.matcher(file.getFileName().toString()).matches()).toList();
    }
    for (Path folder : left) {
      if (Files.getLastModifiedTime(folder, LinkOption.NOFOLLOW_LINKS)
          .toInstant()
          .isBefore(longAgo)) {
        delete(folder);
      }
    }
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.resolveSibling("."));
    Files.write(file, bytes, StandardOpenOption.CREATE_NEW);
  }

  private void replace(Path part, Path old) throws IOException {
    // Asked again, because somebody may have put something there meanwhile.
    requireReplaceable();
    if (!Files.exists(target)) {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
      return;
    }
    Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
      throw e;
    }
    delete(old);
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path inside, @Nullable IOException problem)
              throws IOException {
            if (problem != null) {
              throw problem;
            }
            Files.delete(inside);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private UserException unwritable(IOException problem) {
    return new UserException(named + " could not be written: " + NewFile.reason(problem));
  }
}
