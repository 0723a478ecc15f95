package io.github.ilacs.examples.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a server on this machine. */
class DownloadsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  @TempDir private Path folder;
  private HttpServer server;
  private HttpHandler answer = exchange -> send(exchange, 200, "one");
  private final AtomicInteger asked = new AtomicInteger();

  /** Long enough for any machine. */
  private Duration time = Duration.ofSeconds(60);

  @BeforeEach
  void startServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          answer.handle(exchange);
        });
    server.setExecutor(Executors.newCachedThreadPool());
    server.start();
  }

  @AfterEach
  void stopServer() {
    server.stop(0);
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }

  private static void takeAnything(Path file) {
    assertThat(file).exists();
  }

  private URI address() {
    return address("/data/history.csv");
  }

  private URI address(String path) {
    return URI.create("http://localhost:" + server.getAddress().getPort() + path);
  }

  private Download fetch(LocalDate day) {
    return fetch(day, DownloadsTest::takeAnything);
  }

  private Download fetch(LocalDate day, Consumer<Path> check) {
    return new Downloads(HttpClient.newHttpClient(), folder, time, 1_000_000)
        .fetch(address(), day, check);
  }

  private static String content(Download download) {
    try {
      return Files.readString(download.file());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aFileIsFetchedAndKeptUnderItsNameWithItsDay() {
    Download download = fetch(TODAY);

    assertThat(content(download)).isEqualTo("one");
    assertThat(download.file()).endsWithRaw(Path.of("2026-11-25", "history.csv"));
    assertThat(download.day()).isEqualTo(TODAY);
    assertThat(download.problem()).isEmpty();
  }

  @Test
  void itIsFetchedOnceADay() {
    fetch(TODAY);
    answer = exchange -> send(exchange, 200, "two");

    assertThat(content(fetch(TODAY))).isEqualTo("one");
    assertThat(asked).hasValue(1);
    assertThat(content(fetch(TODAY.plusDays(1)))).isEqualTo("two");
  }

  @Test
  void onlyTheLastIsKept() throws IOException {
    Path first = fetch(TODAY).file();
    Path second = fetch(TODAY.plusDays(1)).file();

    assertThat(first).doesNotExist();
    try (var files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile)).containsExactly(second);
    }
  }

  @Test
  void anotherAddressIsAnotherFile() {
    Downloads downloads = new Downloads(HttpClient.newHttpClient(), folder, time, 1_000_000);
    Path one =
        downloads.fetch(address("/a/history.csv"), TODAY, DownloadsTest::takeAnything).file();
    Path two =
        downloads.fetch(address("/b/history.csv"), TODAY, DownloadsTest::takeAnything).file();

    assertThat(one).isNotEqualTo(two).exists();
  }

  private void checkTheKeptIsUsed(String problem) {
    Download download = fetch(TODAY.plusDays(2));

    assertThat(content(download)).isEqualTo("one");
    assertThat(download.day()).isEqualTo(TODAY);
    assertThat(download.problem()).isEqualTo(Optional.of(problem));
  }

  @Test
  void withoutANetworkTheLastOneKeptIsUsedAndSaid() {
    fetch(TODAY);
    server.stop(0);

    checkTheKeptIsUsed("there is no connection to localhost");
  }

  @Test
  void anAnswerThatIsNoFileLeavesTheLastOne() {
    fetch(TODAY);
    answer = exchange -> send(exchange, 404, "not here");

    checkTheKeptIsUsed("the server answers with status 404");
  }

  @Test
  void aFileThatIsTooLargeIsNotTaken() {
    fetch(TODAY);
    answer = exchange -> send(exchange, 200, "x".repeat(1_000_001));

    checkTheKeptIsUsed("it has more than 1 MB");
  }

  @Test
  void aFileOfTheLargestSizeIsTaken() {
    answer = exchange -> send(exchange, 200, "x".repeat(1_000_000));

    assertThat(content(fetch(TODAY))).hasSize(1_000_000);
  }

  @Test
  void aServerThatDoesNotAnswerIsNotWaitedFor() {
    fetch(TODAY);
    time = Duration.ofSeconds(1);
    CountDownLatch end = new CountDownLatch(1);
    answer = exchange -> await(end);

    checkTheKeptIsUsed("it takes longer than 1 s");
    end.countDown();
  }

  @Test
  void aFileThatComesDropByDropIsNotWaitedFor() {
    fetch(TODAY);
    time = Duration.ofSeconds(1);
    CountDownLatch end = new CountDownLatch(1);
    answer =
        exchange -> {
          exchange.sendResponseHeaders(200, 100);
          exchange.getResponseBody().write('x');
          exchange.getResponseBody().flush();
          await(end);
        };

    checkTheKeptIsUsed("it takes longer than 1 s");
    end.countDown();
  }

  private static void await(CountDownLatch end) {
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void aFileThatIsNotWhatWasWantedIsNotKept() {
    fetch(TODAY);
    answer = exchange -> send(exchange, 200, "<html>please log in</html>");

    Download download =
        fetch(
            TODAY.plusDays(1),
            file -> {
              throw new IllegalArgumentException("it lacks the column urn");
            });

    assertThat(content(download)).isEqualTo("one");
    assertThat(download.problem()).contains("it lacks the column urn");
    assertThat(content(fetch(TODAY.plusDays(1)))).isEqualTo("<html>please log in</html>");
  }

  @Test
  void withNothingKeptThereIsOneLine() {
    server.stop(0);

    assertThatThrownBy(() -> fetch(TODAY))
        .isInstanceOf(DownloadException.class)
        .hasMessage(
            address()
                + " cannot be fetched: there is no connection to localhost; and none was kept from"
                + " before");
  }

  @Test
  void whatSomebodyElsePutIntoTheFolderIsLeftAlone() throws IOException {
    Path kept = fetch(TODAY).file();
    Path notes = kept.resolveSibling(Path.of("..", "notes")).normalize();
    Files.createDirectories(notes);
    Files.writeString(notes.resolve("history.csv"), "mine");

    assertThat(content(fetch(TODAY.plusDays(1)))).isEqualTo("one");
    assertThat(notes.resolve("history.csv")).exists();
  }
}
