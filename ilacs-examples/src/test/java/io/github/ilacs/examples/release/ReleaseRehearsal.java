package io.github.ilacs.examples.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Makes the version, builds the bundle for Maven Central twice, and checks it against what Central
 * asks for. Then it takes the bundle for the last release, and changes the library.
 */
class ReleaseRehearsal {

  private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
  private static final Path PLACE = Path.of("target", "rehearsal").toAbsolutePath();
  private static final XPath XPATH = XPathFactory.newInstance().newXPath();

  private static final ThrowAwayKey KEY = new ThrowAwayKey();

  private static String version = "";
  private static Checkout first = new Checkout(PLACE);
  private static Checkout second = new Checkout(PLACE);
  private static Bundle bundle = new Bundle(new TreeMap<>());

  @BeforeAll
  static void buildTheBundleTwice() throws Exception {
    version = versionOf(PROJECT).replace("-SNAPSHOT", "");
    first = Checkout.copy(PROJECT, PLACE.resolve("one"));
    first.maven(Map.of(), "versions:set", "-DnewVersion=" + version).succeeded();
    // Another folder, with a name that is longer and has a space in it.
    second = Checkout.copy(first.folder(), PLACE.resolve("and another"));

    ExecutorService both = Executors.newFixedThreadPool(2);
    try {
      for (Future<Checkout.Run> run :
          both.invokeAll(
              List.of(
                  release(first, "America/Los_Angeles", "en", "GB"),
                  // There it is tomorrow already. (Not in Turkish: the publishing plugin fails.)
                  release(second, "Pacific/Kiritimati", "de", "AT")))) {
        run.get().succeeded();
      }
    } finally {
      both.shutdown();
    }
    bundle = Bundle.read(first.folder().resolve("target/central-publishing/central-bundle.zip"));
  }

  private static Callable<Checkout.Run> release(
      Checkout checkout, String zone, String language, String country) {
    Map<String, String> environment =
        Map.of(
            "MAVEN_GPG_KEY",
            KEY.armoured(),
            "TZ",
            zone,
            "MAVEN_OPTS",
            "-Duser.timezone="
                + zone
                + " -Duser.language="
                + language
                + " -Duser.country="
                + country);
    return () ->
        checkout.maven(
            environment,
            "deploy",
            "-Prelease",
            "-DskipUpload=true",
            // The version is made up: it must not stay in anybody's local repository.
            "-Dmaven.install.skip=true",
            "-Dmaven.test.skip=true");
  }

  private static String versionOf(Path project) throws IOException {
    return Pattern.compile("<version>(.*?)</version>")
        .matcher(Files.readString(project.resolve("pom.xml")))
        .results()
        .findFirst()
        .orElseThrow()
        .group(1);
  }

  private static String path(String artifact, String rest) {
    return "io/github/ilacs/%s/%s/%s-%s%s".formatted(artifact, version, artifact, version, rest);
  }

  private static List<Node> nodes(Bundle in, String path, String expression)
      throws IOException, XPathExpressionException {
    NodeList found = (NodeList) XPATH.evaluate(expression, in.xml(path), XPathConstants.NODESET);
    return IntStream.range(0, found.getLength()).mapToObj(found::item).toList();
  }

  @Test
  void theBundleHasTheLibraryAndItsParentAndNothingElse() {
    assertThat(bundle.published())
        .containsExactlyInAnyOrder(
            path("ilacs-parent", ".pom"),
            path("ilacs-core", ".pom"),
            path("ilacs-core", ".jar"),
            path("ilacs-core", "-sources.jar"),
            path("ilacs-core", "-javadoc.jar"),
            path("ilacs-core", "-cyclonedx.json"),
            path("ilacs-core", "-cyclonedx.xml"));
  }

  @Test
  void everyFileIsSigned() {
    for (String path : bundle.published()) {
      byte[] content = bundle.file(path);
      byte[] signature = bundle.file(path + ".asc");

      assertThat(KEY.hasSigned(content, signature)).as(path).isTrue();
      assertThat(KEY.hasSigned(Arrays.copyOf(content, content.length - 1), signature))
          .as(path + " cut short")
          .isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"MD5", "SHA-1", "SHA-256", "SHA-512"})
  void everyFileHasItsChecksums(String algorithm) throws NoSuchAlgorithmException {
    String ending = "." + algorithm.replace("-", "").toLowerCase(Locale.ROOT);
    for (String path : bundle.published()) {
      byte[] sum = MessageDigest.getInstance(algorithm).digest(bundle.file(path));

      assertThat(new String(bundle.file(path + ending), StandardCharsets.US_ASCII).strip())
          .as(path + ending)
          .isEqualTo(HexFormat.of().formatHex(sum));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ilacs-parent", "ilacs-core"})
  void thePomSaysWhatCentralAsksFor(String artifact) throws Exception {
    // What a pom does not say itself it has from its parent, but for these.
    for (String own : List.of("artifactId", "name", "description")) {
      assertThat(texts(artifact, "/project/" + own)).as(own).hasSize(1);
    }
    for (String needed :
        List.of(
            "url",
            "licenses/license/name",
            "licenses/license/url",
            "developers/developer/name",
            "developers/developer/organization",
            "developers/developer/organizationUrl",
            "scm/connection",
            "scm/developerConnection",
            "scm/url")) {
      List<String> own = texts(artifact, "/project/" + needed);
      List<String> inherited = texts("ilacs-parent", "/project/" + needed);
      assertThat(own.isEmpty() ? inherited : own).as(needed).hasSize(1).doesNotContain("");
    }
    List<String> versions = texts(artifact, "/project/version | /project/parent/version");
    assertThat(versions).isNotEmpty().containsOnly(version);
    assertThat(texts(artifact, "//*[contains(text(), '-SNAPSHOT')]")).isEmpty();
    assertThat(texts(artifact, "//repositories | //pluginRepositories")).isEmpty();
  }

  private static List<String> texts(String artifact, String expression) throws Exception {
    // The elements of a pom are in a namespace, of which XPath would have to be told.
    String anyNamespace = expression.replaceAll("(?<=/)(\\w+)", "*[local-name()='$1']");
    return nodes(bundle, path(artifact, ".pom"), anyNamespace).stream()
        .map(node -> node.getTextContent().strip())
        .toList();
  }

  @Test
  void theJarsHoldWhatTheirNamesSay() throws IOException {
    Bundle jar = Bundle.read(bundle.file(path("ilacs-core", ".jar")));
    Bundle sources = Bundle.read(bundle.file(path("ilacs-core", "-sources.jar")));
    Bundle javadoc = Bundle.read(bundle.file(path("ilacs-core", "-javadoc.jar")));
    List<String> classes =
        jar.files().keySet().stream()
            .filter(name -> name.endsWith(".class") && !name.contains("$"))
            .map(name -> name.replaceAll("\\.class$", ""))
            .toList();

    assertThat(jar.files()).containsKeys("module-info.class", "META-INF/LICENSE");
    assertThat(jar.files().keySet())
        .allMatch(
            name ->
                name.startsWith("io/github/ilacs/")
                    || !name.endsWith(".class")
                    || name.equals("module-info.class"));
    assertThat(classes).hasSizeGreaterThan(50);
    // What a debugger stops in has a source, generated or not.
    assertThat(sources.files().keySet())
        .containsAll(classes.stream().map(name -> name + ".java").toList());
    assertThat(javadoc.files())
        .containsKeys(
            "index.html", "io.github.ilacs/io/github/ilacs/schedule/package-summary.html");
    assertThat(new String(javadoc.file("index.html"), StandardCharsets.UTF_8))
        .contains("ILACS for Java " + version)
        .contains("These are the packages, from the ground up.");
  }

  /** An editor finds the sources and the Javadoc beside the jar, without a release. */
  @Test
  void anInstalledLibraryHasItsSourcesAndItsJavadocBesideIt() throws Exception {
    Path repository = PLACE.resolve("installed");

    first
        .maven(
            Map.of(),
            "install",
            "--projects=ilacs-core",
            "--also-make",
            "-Dmaven.test.skip=true",
            "-Dspotless.check.skip=true",
            "-Dmaven.repo.local=" + repository,
            "-Dmaven.repo.local.tail=" + System.getProperty("ilacs.maven.repository"),
            "-Dmaven.repo.local.tail.ignoreAvailability=true")
        .succeeded();

    for (String ending : List.of(".pom", ".jar", "-sources.jar", "-javadoc.jar")) {
      assertThat(repository.resolve(path("ilacs-core", ending))).isNotEmptyFile();
    }
  }

  @Test
  void theBillOfMaterialsListsWhatArrivesAtRunTime() throws Exception {
    assertThat(
            nodes(
                    bundle,
                    path("ilacs-core", "-cyclonedx.xml"),
                    "//*[local-name()='components']/*[*[local-name()='scope']='required']"
                        + "/*[local-name()='name']")
                .stream()
                .map(Node::getTextContent))
        .containsExactlyInAnyOrder(
            "guava",
            "failureaccess",
            "listenablefuture",
            "error_prone_annotations",
            "j2objc-annotations",
            "jspecify");
  }

  /** Signatures differ, because they hold the time. Nothing else does. */
  @Test
  void theSameSourcesGiveTheSameBytes() throws IOException {
    Bundle other =
        Bundle.read(second.folder().resolve("target/central-publishing/central-bundle.zip"));

    assertThat(other.files().keySet()).isEqualTo(bundle.files().keySet());
    assertThat(bundle.published())
        .allSatisfy(path -> assertSame(path, bundle.file(path), other.file(path)));
    String program = "ilacs-examples/target/ilacs.jar";
    assertSame(
        program,
        Files.readAllBytes(first.folder().resolve(program)),
        Files.readAllBytes(second.folder().resolve(program)));
  }

  private static void assertSame(String path, byte[] one, byte[] other) {
    if (Arrays.equals(one, other)) {
      return;
    }
    List<String> different = new ArrayList<>();
    if (path.endsWith(".jar")) {
      try {
        Bundle oneJar = Bundle.read(one);
        Bundle otherJar = Bundle.read(other);
        Stream.concat(oneJar.files().keySet().stream(), otherJar.files().keySet().stream())
            .distinct()
            .filter(name -> !Arrays.equals(oneJar.files().get(name), otherJar.files().get(name)))
            .forEach(different::add);
      } catch (IOException e) {
        different.add(e.toString());
      }
    }
    throw new AssertionError(path + " differs between the two builds: " + new TreeSet<>(different));
  }

  /** What a caller may have called is no longer there. */
  @Test
  void theNextVersionMayNotBreakCallers() throws Exception {
    Checkout next = next("breaking");
    next.change(source -> source.replaceAll("\\bnextDue\\b", "nextDueItem"));

    Checkout.Run run = compareWithTheRelease(next);

    assertThat(run.exit()).as(run.log()).isNotZero();
    assertThat(run.log())
        .contains("There is at least one incompatibility")
        .contains("io.github.ilacs.schedule.Schedule.nextDue():METHOD_REMOVED");
  }

  /** More can be called, and a value has one more part, which nobody outside has to provide. */
  @Test
  void theNextVersionMayGrow() throws Exception {
    Checkout next = next("growing");
    next.change(
        source ->
            source
                .replace(
                    "public final class Schedule implements JsonByModule {",
                    """
                    public final class Schedule implements JsonByModule {

                      /**
                       * How many items there are.
                       *
                       * @return the number
                       */
                      public int numberOfItems() {
                        return items().size();
                      }
                    """)
                .replace(
                    "public sealed interface Figures extends JsonByModule permits ImmutableFigures {",
                    """
                    public sealed interface Figures extends JsonByModule permits ImmutableFigures {

                      /**
                       * What a reader adds.
                       *
                       * @return the notes
                       */
                      List<String> notes();
                    """));

    Checkout.Run run = compareWithTheRelease(next);

    run.succeeded();
    assertThat(Files.readString(next.folder().resolve("ilacs-core/target/japicmp/compatible.diff")))
        .contains("numberOfItems()")
        .contains("notes()");
  }

  private static Checkout next(String name) throws Exception {
    Checkout next = Checkout.copy(first.folder(), PLACE.resolve(name));
    next.maven(Map.of(), "versions:set", "-DnewVersion=" + version + ".1-SNAPSHOT").succeeded();
    return next;
  }

  /** As after the release, but for the two properties, which docs/releasing.md says to set. */
  private static Checkout.Run compareWithTheRelease(Checkout next) throws Exception {
    Path central = PLACE.resolve("central");
    bundle.unpack(central);
    return next.maven(
        Map.of(),
        "verify",
        "--projects=ilacs-core",
        "--also-make",
        "-Dmaven.test.skip=true",
        "-Dspotless.check.skip=true",
        "-Djapicmp.skip=false",
        "-Dlast-release.version=" + version,
        "-Dmaven.repo.local.tail=" + central);
  }
}
