package io.github.ilacs.examples.cli;

import io.github.ilacs.examples.words.UserException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Objects;
import java.util.UUID;

/**
 * Writes a file as a whole: who reads it meanwhile sees the old one or the new one, and never half
 * of it. A file that is there is replaced, so that the same command can be run every morning.
 */
final class NewFile {

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
    Path target = file.toAbsolutePath();
    Path folder = target.getParent();
    if (folder == null || Files.isDirectory(target)) {
      throw new UserException(file + " is a folder; name a file in it");
    }
    if (!Files.isDirectory(folder)) {
      throw new UserException("there is no folder " + folder + " for " + target.getFileName());
    }
    try {
      if (!Files.exists(target)) {
        create(target, folder, bytes);
      } else if (Files.isRegularFile(target)) {
        // A link stays a link, and what it leads to is replaced.
        Path real = target.toRealPath();
        create(real, Objects.requireNonNull(real.getParent()), bytes);
      } else {
        // A pipe or a device has nobody who could see half of it, and can't be replaced.
        Files.write(target, bytes);
      }
    } catch (AccessDeniedException e) {
      throw new UserException("there is no right to write " + file);
    } catch (IOException e) {
      throw new UserException(file + " could not be written: " + e.getMessage());
    }
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
  private static void keepPermissions(Path old, Path part) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(part, PosixFileAttributeView.class);
    if (view != null && Files.exists(old)) {
      view.setPermissions(Files.getPosixFilePermissions(old));
    }
  }
}
