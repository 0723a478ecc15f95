package io.github.ilacs.examples.download;

import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/**
 * Fetches files and keeps the last good one of each address, in a folder named after the day on
 * which it came.
 */
public final class Downloads {

  private static final int FOUND = 200;
  private static final Duration LONGEST = Duration.ofSeconds(30);

  /** The sector's file has a hundredth of that. */
  private static final int LARGEST = 20_000_000;

  private final HttpClient client;
  private final Path folder;
  private final Duration time;
  private final int bytes;

  /**
   * Says how to fetch and where to keep.
   *
   * @param client what asks the server
   * @param folder where files are kept; made when the first one comes
   * @param time how long a file may take
   * @param bytes how large it may be
   */
  public Downloads(HttpClient client, Path folder, Duration time, int bytes) {
    this.client = client;
    this.folder = folder;
    this.time = time;
    this.bytes = bytes;
  }

  /**
   * Fetches from any server that the machine trusts, within 30 seconds and up to 20 MB.
   *
   * @param folder where files are kept; made when the first one comes
   * @return what fetches them
   */
  public static Downloads keptIn(Path folder) {
    return new Downloads(
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(LONGEST)
            .build(),
        folder,
        LONGEST,
        LARGEST);
  }

  /**
   * The file of an address: the one that came today before, a new one, or the last one kept where
   * none can be fetched.
   *
   * @param address an address that begins with https
   * @param today which day it is
   * @param check is given a new file, and refuses with an exception what is not what was wanted;
   *     then the one before stays
   * @return the file
   * @throws DownloadException if it cannot be fetched, and none was kept
   */
  public Download fetch(URI address, LocalDate today, Consumer<Path> check) {
    Path days =
        folder.resolve(
            Hashing.sha256().hashString(address.toString(), StandardCharsets.UTF_8).toString());
    String name = name(address);
    List<LocalDate> kept = kept(days, name);
    if (kept.contains(today)) {
      return new Download(file(days, today, name), today, Optional.empty());
    }
    String problem;
    try {
      Path fresh = file(days, today, name);
      put(fresh, body(address), check);
      for (LocalDate day : kept) {
        MoreFiles.deleteRecursively(
            days.resolve(day.toString()), RecursiveDeleteOption.ALLOW_INSECURE);
      }
      return new Download(fresh, today, Optional.empty());
    } catch (IOException e) {
      problem = words(e, address);
    } catch (RuntimeException e) {
      // What the check has against it.
      problem = String.valueOf(e.getMessage());
    }
    if (kept.isEmpty()) {
      throw new DownloadException(
          address + " cannot be fetched: " + problem + "; and none was kept from before");
    }
    LocalDate last = Collections.max(kept);
    return new Download(file(days, last, name), last, Optional.of(problem));
  }

  /** The last part of the path, if a file can have it as its name. */
  private static String name(URI address) {
    String path = Optional.ofNullable(address.getPath()).orElse("");
    String last = path.substring(path.lastIndexOf('/') + 1).replaceAll("[^A-Za-z0-9._-]", "_");
    return last.isEmpty() || last.startsWith(".") ? "record.csv" : last;
  }

  private static Path file(Path days, LocalDate day, String name) {
    return days.resolve(day.toString()).resolve(name);
  }

  private static List<LocalDate> kept(Path days, String name) {
    if (!Files.isDirectory(days)) {
      return List.of();
    }
    List<LocalDate> kept = new ArrayList<>();
    try (Stream<Path> all = Files.list(days)) {
      for (Path day : all.toList()) {
        if (Files.exists(day.resolve(name))) {
          day(day).ifPresent(kept::add);
        }
      }
    } catch (IOException | UncheckedIOException e) {
      // A folder that cannot be read holds nothing for us.
      return List.of();
    }
    return kept;
  }

  private static Optional<LocalDate> day(Path folder) {
    try {
      return Optional.of(LocalDate.parse(String.valueOf(folder.getFileName())));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** Whole or not at all: a file that is there was checked. */
  private static void put(Path file, byte[] content, Consumer<Path> check) throws IOException {
    Path day = Objects.requireNonNull(file.getParent());
    Files.createDirectories(day);
    // Under its own name, which the check may speak of.
    Path part = Files.createTempDirectory(day, "part");
    Path fresh = part.resolve(Objects.requireNonNull(file.getFileName()));
    try {
      Files.write(fresh, content);
      check.accept(fresh);
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(fresh);
      Files.deleteIfExists(part);
    }
  }

  private byte[] body(URI address) throws IOException {
    try {
      HttpResponse<InputStream> answer =
          client.send(
              HttpRequest.newBuilder(address).timeout(time).build(), BodyHandlers.ofInputStream());
      try (InputStream body = answer.body()) {
        if (answer.statusCode() != FOUND) {
          throw new IOException("the server answers with status " + answer.statusCode());
        }
        return read(body);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  /** The time of a request ends with its head; a body that comes drop by drop needs its own. */
  private byte[] read(InputStream body) throws IOException {
    // Said before the body is closed, because whoever reads it wakes up then.
    AtomicBoolean isLate = new AtomicBoolean();
    CompletableFuture<Void> end =
        CompletableFuture.runAsync(
            () -> {
              isLate.set(true);
              close(body);
            },
            CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS));
    byte[] content;
    try {
      content = body.readNBytes(bytes + 1);
    } catch (IOException e) {
      throw isLate.get() ? new HttpTimeoutException("late") : e;
    }
    if (isLate.get()) {
      throw new HttpTimeoutException("late");
    }
    end.cancel(false);
    if (content.length > bytes) {
      throw new IOException("it has more than " + bytes / 1_000_000 + " MB");
    }
    return content;
  }

  private static void close(InputStream body) {
    try {
      body.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String words(IOException problem, URI address) {
    if (problem instanceof HttpTimeoutException) {
      return "it takes longer than " + time.toSeconds() + " s";
    }
    if (problem instanceof ConnectException) {
      return "there is no connection to " + address.getHost();
    }
    if (problem instanceof FileSystemException) {
      return "it cannot be kept in " + folder;
    }
    String message = String.valueOf(problem.getMessage());
    return problem instanceof SSLException ? "the connection is not secure: " + message : message;
  }
}
