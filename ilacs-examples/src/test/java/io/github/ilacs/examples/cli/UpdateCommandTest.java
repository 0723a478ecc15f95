package io.github.ilacs.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.github.ilacs.examples.download.Downloads;
import io.github.ilacs.examples.record.RecordFolder;
import io.github.ilacs.examples.terminal.Page;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --update} and {@code --own} on the record of England. */
class UpdateCommandTest {

  /** As it stands there: its last day on site is three months early. */
  private static final String DEVON =
      "80461,devon,,,13/05/25,standard,,30/09/2024,11/10/2024,inadequate,requires improvement,"
          + "inadequate,inadequate,inadequate,1";

  private static final String UNREADABLE =
      "80461,devon,,,12/05/15,,,,,,data_unreadable,data_unreadable,data_unreadable,"
          + "data_unreadable,1";

  private static final String NEW_REPORT =
      "80451,wakefield,,,10/11/26,short,,07/09/2026,11/09/2026,not_reported_post_reform,good,good,"
          + "good,good,1";

  @TempDir private Path temp;
  private RecordFolder folder;

  @BeforeEach
  void makeFolder() {
    folder = new RecordFolder(temp);
  }

  @Test
  void whatTheUpdateToldIsSaidInOneLine() {
    Path sector = folder.sector(DEVON, UNREADABLE, NEW_REPORT);

    Program run =
        Program.run(
            "plan", "Wakefield", "--all", "--as-of", "2026-11-25", "--update", sector.toString());

    assertThat(run.exitCode()).isZero();
    assertThat(run.err())
        .isEqualTo(
            "The update adds 1 row and completes 0 rows. Where 1 row and the record disagree, we"
                + " keep the record's values. We could not use 1 row and lose nothing by it."
                + " --verbose lists them.\n");
    assertThat(run.unwrapped())
        .contains("7 to 11 September 2026: short inspection, report 10 November 2026")
        .contains("updated with ofsted_csc_ilacs_history.csv")
        // Two lines do not say that the record is complete to the newer of them.
        .contains("inspection reports to 20 August 2026");
  }

  @Test
  void verboseListsWhatWasCounted() {
    Path sector = folder.sector(DEVON, UNREADABLE);

    Program run =
        Program.run("plan", "Devon", "--update", sector.toString(), "--verbose", "--json");

    List<String> lines = run.err().lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(lines.get(1))
        .startsWith("ofsted_csc_ilacs_history.csv line 2 (Devon) differs from inspections.csv line")
        .endsWith("last day on site 11 October 2024, where it has 16 January 2025");
    assertThat(lines.get(2)).startsWith("ofsted_csc_ilacs_history.csv line 3 (devon): it has no");
  }

  @Test
  void whatACouncilRecordsOfItselfIsInItsPlan() {
    folder.write(
        "own.csv",
        """
        urn,date,until,told,what,about,document
        80481,2026-06-10,,,annual engagement meeting,,
        80481,2025-09-01,,,action plan sent,,
        """);

    String plan =
        Program.run(
                "plan",
                "Leeds",
                "--as-of",
                "2026-11-25",
                "--all",
                "--own",
                temp.resolve("own.csv").toString())
            .unwrapped();

    assertThat(plan)
        .contains(" 10 June 2026: annual engagement meeting")
        .contains(" 10 June 2027: Annual engagement meeting (to come")
        .contains(" 1 September 2025: done: action plan after what began on 30 June 2025");
  }

  @Test
  void whereTheUpdateDisagreesAboutWhomWeAskForIsSaid() {
    Path sector = folder.sector(DEVON);

    assertThat(Program.run("plan", "Devon", "--update", sector.toString()).err().lines())
        .hasSize(2)
        .last(InstanceOfAssertFactories.STRING)
        .endsWith("last day on site 11 October 2024, where it has 16 January 2025");
    assertThat(Program.run("plan", "Leeds", "--update", sector.toString()).err().lines())
        .hasSize(1);
  }

  /** A URN with two digits swapped is that of another council. */
  @Test
  void linesAboutOthersAreSaid() {
    folder.write("own.csv", "urn,date,what\n80418,2026-05-01,self-evaluation\n");

    assertThat(
            Program.run("plan", "Leeds", "--own", temp.resolve("own.csv").toString()).err().strip())
        .isEqualTo(temp.resolve("own.csv") + " has lines about others: Norfolk (URN 80418)");
  }

  @Test
  void anAddressWithoutEncryptionIsRefused() {
    assertThat(Program.run("plan", "Leeds", "--update", "http://localhost/history.csv").refusal())
        .isEqualTo(
            "ilacs: 'http://localhost/history.csv' is not fetched; write its address with https");
    assertThat(Program.run("plan", "Leeds", "--update", "https://local host/").refusal())
        .startsWith("ilacs: 'https://local host/' is not an address");
  }

  @Test
  void anAddressIsFetchedKeptAndSaid()
      throws IOException, GeneralSecurityException, InterruptedException {
    byte[] file = Files.readAllBytes(folder.sector(NEW_REPORT));
    SSLContext trusted = certificate();
    HttpsServer server =
        HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(trusted));
    server.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(200, file.length);
          exchange.getResponseBody().write(file);
          exchange.close();
        });
    server.start();
    String address =
        "https://localhost:"
            + server.getAddress().getPort()
            + "/main/data/ofsted_csc_ilacs_history.csv";
    Downloads downloads =
        new Downloads(
            HttpClient.newBuilder().sslContext(trusted).build(),
            temp.resolve("cache"),
            Duration.ofSeconds(20),
            1_000_000);

    Program first = plan(downloads, address, "2026-11-25T09:00:00Z");
    server.stop(0);
    Program second = plan(downloads, address, "2026-11-26T09:00:00Z");

    assertThat(first.exitCode()).isZero();
    assertThat(first.err()).startsWith("The update adds 1 row");
    assertThat(first.unwrapped())
        .contains("ofsted_csc_ilacs_history.csv, fetched on 25 November 2026")
        .contains("short inspection, report 10 November 2026");
    assertThat(second.exitCode()).isZero();
    assertThat(second.err())
        .startsWith(
            address
                + " cannot be fetched: there is no connection to localhost; what was fetched on 25"
                + " November 2026 is used\n");
    assertThat(second.unwrapped()).contains("fetched on 25 November 2026");
  }

  private static Program plan(Downloads downloads, String address, String now) {
    return Program.runOn(
        new Machine(
            Clock.fixed(Instant.parse(now), ZoneOffset.UTC),
            InputStream.nullInputStream(),
            () -> false,
            () -> downloads,
            () -> false,
            () -> Page.USUAL_WIDTH),
        "plan",
        "Wakefield",
        "--all",
        "--update",
        address);
  }

  /** A certificate of its own for this machine, which nobody else trusts. */
  private SSLContext certificate()
      throws IOException, GeneralSecurityException, InterruptedException {
    Path store = temp.resolve("localhost.p12");
    String password = "changeit";
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "localhost",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "SAN=dns:localhost",
                "-validity",
                "2",
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                password)
            .inheritIO()
            .start();
    assertThat(keytool.waitFor()).isZero();
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      keys.load(in, password.toCharArray());
    }
    KeyManagerFactory ours = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    ours.init(keys, password.toCharArray());
    TrustManagerFactory theirs =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    theirs.init(keys);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(ours.getKeyManagers(), theirs.getTrustManagers(), null);
    return context;
  }
}
