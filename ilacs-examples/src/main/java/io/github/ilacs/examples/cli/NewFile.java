package io.github.ilacs.examples.cli;

import io.github.ilacs.examples.words.UserException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/**
 * Writes a file as a whole: who reads it meanwhile sees the old one or the new one, and never half
 * of it. A file that is there is replaced, so that the same command can be run every morning.
 */
final class NewFile {

  /** As many links in a row as Linux follows. */
  private static final int MOST_LINKS = 40;

  private NewFile() {}

  /**
   * Writes a file in UTF-8.
   *
   * @throws UserException if it cannot be written, with the reason
   */
  static void write(Path file, String content) {
    write(file, content.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Writes a file.
   *
   * @throws UserException if it cannot be written, with the reason
   */
  static void write(Path file, byte[] bytes) {
    try {
      if (isNoFile(file)) {
        // A pipe or a device has nobody who could see half of it, and can't be replaced. Its links
        // are the system's: what they say is no path.
        Files.write(file, bytes);
        return;
      }
      // A link stays a link, and what it leads to is replaced, or made where it is not there yet.
      Path target = followed(file.toAbsolutePath());
      Path folder = target.getParent();
      if (folder == null || Files.isDirectory(target)) {
        throw new UserException(file + " is a folder; name a file in it");
      }
      if (!Files.isDirectory(folder)) {
        throw new UserException("there is no folder " + folder + " for " + target.getFileName());
      }
      if (!Files.isWritable(folder)) {
        throw new UserException(
            "you may not write in the folder " + folder + "; name a file in another one");
      }
      create(target, folder, bytes);
    } catch (AccessDeniedException e) {
      throw new UserException("you may not write " + file);
    } catch (IOException e) {
      throw new UserException(file + " could not be written: " + reason(e));
    }
  }

  /** Whether there is something that is neither a file nor a folder, as /dev/stdout can be. */
  private static boolean isNoFile(Path file) {
    return Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
  }

  /** Why something could not be written, in words. */
  static String reason(IOException problem) {
    return problem instanceof FileSystemException at && at.getReason() == null
        ? "its folder takes no new file"
        : String.valueOf(problem.getMessage());
  }

  /** What a path leads to, link by link; it need not be there. */
  static Path followed(Path path) throws IOException {
    Path target = path;
    for (int links = 0; Files.isSymbolicLink(target); links++) {
      if (links == MOST_LINKS) {
        throw new UserException(path + " is a link that leads to no end; name a file");
      }
      target = target.resolveSibling(Files.readSymbolicLink(target)).normalize();
    }
    return target;
  }

  private static void create(Path target, Path folder, byte[] bytes) throws IOException {
    Path part = folder.resolve("." + UUID.randomUUID() + ".part");
    try {
      // Not a temporary file of the system's: nobody but its owner could read those.
      Files.write(part, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      keepPermissions(target, part);
      try {
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      try {
        Files.deleteIfExists(part);
      } catch (IOException remains) {
        e.addSuppressed(remains);
      }
      throw e;
    }
  }

  /** Who could not read the old file cannot read the new one either. */
  static void keepPermissions(Path old, Path part) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(part, PosixFileAttributeView.class);
    if (view != null && Files.exists(old)) {
      view.setPermissions(Files.getPosixFilePermissions(old));
    }
  }
}
