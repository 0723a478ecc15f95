package io.github.ilacs.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ilacs.examples.cli.Program;
import io.github.ilacs.examples.record.TestRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/**
 * What the pages show is what the code does, and every link leads somewhere.
 *
 * <p>A block of code is a region of a source that is compiled and run. A block of text below it is
 * what the region prints; below commands, what the last of them prints. A line {@code ...} stands
 * for any number of lines. A block under a comment with a name is held by a test of the page's own.
 */
class GuideTest {

  /** When the commands of the guide are run: what is written down can say when that was. */
  private static final String NOW = "2026-11-22T09:00:00Z";

  /** Code for the clusters of other people, which nothing here compiles: it says so itself. */
  private static final Set<String> NOT_COMPILED = Set.of("Spark", "Beam");

  private static final String JAR = "ilacs-examples/target/ilacs.jar";

  /** Commands of other people. */
  private static final Set<String> NOT_OURS =
      Set.of(
          "cd",
          "curl",
          "export",
          "git",
          "jlink",
          "ln",
          "man",
          "mkdir",
          "read",
          "sha256sum",
          "source",
          "umask",
          "unzip");

  /** Between two of our programs. */
  private static final Pattern PIPE = Pattern.compile(" +\\| +(?=java )");

  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  /** What a reader puts something else in place of. */
  private static final Pattern PLACEHOLDER =
      Pattern.compile("AUTHORITY|DATE|DIR|FILE|ID|PATH|[\\[(].*|.*[\\])]|\\|");

  /** They say on standard error which rows of England's record could not be used. */
  private static final Set<String> ABOUT_MANY = Set.of("national", "changes", "shows", "backtest");

  private static final Pattern FORM = Pattern.compile("(--(?:json|ics|csv|xlsx|html)=)([^-].*)");

  private static List<GuidePage> pages = List.of();
  private static List<GuideRegion> regions = List.of();
  private static String version = "";
  private static Map<Path, List<String>> testsByFolder = Map.of();

  @TempDir private Path temp;

  @BeforeAll
  static void read() throws IOException {
    pages = GuidePage.all();
    regions = GuideRegion.all();
    Matcher parent =
        Pattern.compile("(?s)</parent>|<version>([^<]+)</version>")
            .matcher(Files.readString(GuidePage.ROOT.resolve("pom.xml")));
    assertThat(parent.find()).isTrue();
    version = Objects.requireNonNull(parent.group(1));
    testsByFolder = readTests();
  }

  private static Map<Path, List<String>> readTests() throws IOException {
    try (Stream<Path> core = Files.walk(GuidePage.ROOT.resolve("ilacs-core/src/test/java"));
        Stream<Path> examples =
            Files.walk(GuidePage.ROOT.resolve("ilacs-examples/src/test/java"))) {
      return Stream.concat(core, examples)
          .filter(test -> test.toString().endsWith(".java"))
          .collect(
              Collectors.groupingBy(
                  test -> Objects.requireNonNull(test.getParent()),
                  Collectors.mapping(GuideTest::read, Collectors.toList())));
    }
  }

  private static String at(GuidePage page, GuidePage.Block block) {
    return page + ":" + block.line();
  }

  private static Optional<GuideRegion> region(GuidePage.Block block) {
    return regions.stream().filter(region -> region.isShownBy(block, version)).findFirst();
  }

  @Test
  void theCodeIsThatOfAnExample() {
    for (GuidePage page : pages) {
      for (GuidePage.Block block : page.blocks()) {
        boolean code = Set.of("java", "kotlin", "xml").contains(block.language());
        // What a maintainer puts into files of their own; the rehearsal of a release does it.
        boolean rehearsed = page.path().endsWith("releasing.md");
        boolean others =
            page.path().endsWith("embedding.md")
                && block.name().filter(NOT_COMPILED::contains).isPresent();
        if (code && !rehearsed && !others) {
          assertThat(region(block)).as("%s is a region of no example", at(page, block)).isPresent();
        }
      }
    }
  }

  @Test
  void everyExampleIsShown() {
    List<GuidePage.Block> blocks = pages.stream().flatMap(page -> page.blocks().stream()).toList();

    assertThat(regions)
        .isNotEmpty()
        .allSatisfy(
            region -> assertThat(blocks).anyMatch(block -> region.isShownBy(block, version)));
  }

  @Test
  void theTextIsWhatIsPrinted() throws Exception {
    // Who changes an answer sees all places at once.
    SoftAssertions all = new SoftAssertions();
    int compared = 0;
    for (GuidePage page : pages) {
      Optional<GuidePage.Block> before = Optional.empty();
      for (GuidePage.Block block : page.blocks()) {
        if (block.name().isPresent()) {
          assertThat(isNamedByATest(page, block.name().get()))
              .as("%s is held by a test that names %s", at(page, block), page)
              .isTrue();
        } else if (block.language().equals("text") || block.language().equals("json")) {
          assertThat(before).as("%s comes below what prints it", at(page, block)).isPresent();
          comparePrinted(all, at(page, block), before.get(), block.text());
          compared++;
        }
        before = Optional.of(block);
      }
    }
    assertThat(compared).isPositive();
    all.assertAll();
  }

  private void comparePrinted(
      SoftAssertions all, String place, GuidePage.Block source, String expected) throws Exception {
    if (source.language().equals("sh")) {
      List<String> commands = commands(source);
      Optional<String> printed = run(commands.get(commands.size() - 1));
      assertThat(printed).as("%s: what prints it can be run", place).isPresent();
      compare(all, place, expected, printed.get());
      return;
    }
    GuideRegion region =
        region(source).orElseThrow(() -> new AssertionError(place + " is printed by no example"));
    Optional<Path> project = region.project();
    if (project.isEmpty()) {
      compare(all, place, expected, region.printed());
      return;
    }
    // It is run by the profile "embedding", and what it prints is compared there.
    String verified = Files.readString(project.get().resolve("verify.groovy"));
    assertThat(expected.lines())
        .isNotEmpty()
        .allSatisfy(
            line ->
                assertThat(verified)
                    .as(place)
                    .contains("    '" + line.replace("\\", "\\\\") + "',\n"));
  }

  private static void compare(SoftAssertions all, String place, String expected, String printed) {
    if (!expected.lines().anyMatch("..."::equals)) {
      all.assertThat(printed).as(place).isEqualTo(expected);
      return;
    }
    String pattern =
        expected
            .lines()
            .map(line -> line.equals("...") ? "(?:.*\n)*?" : Pattern.quote(line + "\n"))
            .collect(Collectors.joining());
    all.assertThat(printed).as(place).matches(pattern);
  }

  /** Whether tests beside one that names the page name the block too. */
  private static boolean isNamedByATest(GuidePage page, String name) {
    Path file = Objects.requireNonNull(page.path().getFileName());
    return testsByFolder.values().stream()
        .filter(tests -> tests.stream().anyMatch(test -> test.contains("\"" + file + "\"")))
        .anyMatch(tests -> tests.stream().anyMatch(test -> test.contains("\"" + name + "\"")));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void everyCommandWorks() throws Exception {
    int ran = 0;
    for (GuidePage page : pages) {
      for (GuidePage.Block block : page.blocks()) {
        if (!block.language().equals("sh")) {
          assertThat(block.language())
              .as(at(page, block))
              .isIn(
                  "java",
                  "json",
                  "kotlin",
                  "mermaid",
                  "powershell",
                  "python",
                  "sql",
                  "text",
                  "xml",
                  "yaml",
                  "crontab");
          continue;
        }
        for (String command : commands(block)) {
          try {
            ran += run(command).isPresent() ? 1 : 0;
          } catch (AssertionError e) {
            throw new AssertionError(at(page, block) + ": " + command, e);
          }
        }
      }
    }
    assertThat(ran).isPositive();
  }

  private static List<String> commands(GuidePage.Block block) {
    return block
        .text()
        .replace("\\\n", " ")
        .lines()
        .map(line -> line.replaceFirst("(^| +)# .*", ""))
        .filter(line -> !line.isBlank())
        .flatMap(line -> Pattern.compile(" && ").splitAsStream(line))
        .map(String::strip)
        .toList();
  }

  /**
   * Runs one of our programs, or several in a pipe; empty where the command is not one, or a reader
   * completes it.
   */
  private Optional<String> run(String command) throws Exception {
    Optional<String> printed = Optional.of("");
    for (String stage : PIPE.split(command, -1)) {
      printed = run(stage, printed.orElseThrow());
    }
    return printed;
  }

  private Optional<String> run(String command, String input) throws Exception {
    List<String> words =
        WORD.matcher(command)
            .results()
            .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
            .collect(Collectors.toCollection(ArrayList::new));
    String program = words.get(0);
    if (program.equals("./mvnw")) {
      checkMaven(words);
    } else if (words.subList(0, Math.min(3, words.size())).equals(List.of("java", "-jar", JAR))) {
      return runJar(words.subList(3, words.size()), input);
    } else if (program.equals("ilacs")) {
      return runJar(words.subList(1, words.size()), input);
    } else if (words.subList(0, Math.min(3, words.size())).equals(List.of("java", "-cp", JAR))) {
      return runClass(words.subList(3, words.size()));
    } else if (program.startsWith(".")) {
      assertThat(GuidePage.ROOT.resolve(program)).isExecutable();
    } else {
      assertThat(NOT_OURS).contains(program);
    }
    return Optional.empty();
  }

  private Optional<String> runJar(List<String> words, String input) throws IOException {
    int redirected = words.indexOf(">");
    List<String> arguments =
        new ArrayList<>(Program.completed(redirected < 0 ? words : words.subList(0, redirected)));
    if (!arguments.get(0).equals("help")) {
      checkOptions(arguments);
    }
    int path = arguments.indexOf("--record") + 1;
    if (path > 0 && arguments.get(path).matches("DIR|PATH")) {
      arguments.set(path, TestRecord.folder().toString());
    }
    if (arguments.stream().anyMatch(word -> PLACEHOLDER.matcher(word).matches())) {
      return Optional.empty();
    }
    List<Path> files = writtenWhereNobodyLooks(arguments);
    Program run =
        Program.runAt(
            NOW,
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            arguments.toArray(new String[0]));
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(files).allSatisfy(file -> assertThat(file).isNotEmptyFile());
    if (files.isEmpty() && !ABOUT_MANY.contains(arguments.get(0))) {
      assertThat(run.err()).isEmpty();
    }
    return Optional.of(run.out());
  }

  /** Moves the files that a command writes into a folder of the test. */
  private List<Path> writtenWhereNobodyLooks(List<String> arguments) throws IOException {
    List<Path> files = new ArrayList<>();
    if (arguments.get(0).equals("template") && arguments.size() == 1) {
      // A template that is there already is left alone, and more than one page makes one.
      files.add(Files.createTempDirectory(temp, "template").resolve("own.xlsx"));
      arguments.add(files.get(0).toString());
    }
    if (arguments.get(0).equals("site")) {
      arguments.set(1, temp.resolve(arguments.get(1)).toString());
      files.add(Path.of(arguments.get(1), "index.html"));
    }
    for (int i = 1; i < arguments.size(); i++) {
      Matcher form = FORM.matcher(arguments.get(i));
      if (form.matches()) {
        files.add(temp.resolve(form.group(2)));
        arguments.set(i, form.group(1) + temp.resolve(form.group(2)));
      } else if (arguments.get(i - 1).equals("--html")) {
        files.add(temp.resolve(arguments.get(i)));
        arguments.set(i, temp.resolve(arguments.get(i)).toString());
      }
    }
    return files;
  }

  /** Checks that there is such a command, with such options. */
  static void checkOptions(List<String> arguments) {
    CommandLine command = Program.commandLine();
    assertThat(command.getSubcommands()).containsKey(arguments.get(0));
    Set<String> options =
        Objects.requireNonNull(command.getSubcommands().get(arguments.get(0)))
            .getCommandSpec()
            .optionsMap()
            .keySet();
    assertThat(
            arguments.stream()
                .map(word -> word.replaceAll("[\\[\\]()]", ""))
                .filter(word -> word.startsWith("-") && !word.equals("-"))
                .map(word -> word.replaceFirst("=.*", ""))
                .collect(Collectors.toSet()))
        .isSubsetOf(options);
  }

  /** A class of the jar, or a file that the reader has copied from the page. */
  private static Optional<String> runClass(List<String> words) throws Exception {
    String name = words.get(0);
    if (!name.endsWith(".java")) {
      assertThat(Class.forName(name).getMethod("main", String[].class)).isNotNull();
      return Optional.empty();
    }
    Path file = Path.of(name);
    List<GuideRegion> programs =
        regions.stream().filter(region -> region.file().endsWith(file)).toList();
    assertThat(programs).as(name).hasSize(1);
    assertThat(programs.get(0).text()).contains("public static void main(String[] args)");
    return Optional.of(programs.get(0).printed());
  }

  private static void checkMaven(List<String> words) throws IOException {
    assertThat(GuidePage.ROOT.resolve("mvnw")).isExecutable();
    String poms = "";
    for (String pom : List.of("pom.xml", "ilacs-core/pom.xml", "ilacs-examples/pom.xml")) {
      poms += Files.readString(GuidePage.ROOT.resolve(pom));
    }
    for (int i = 1; i < words.size(); i++) {
      String word = words.get(i);
      if (word.startsWith("-P")) {
        for (String profile : word.substring(2).split(",", -1)) {
          assertThat(poms).contains("<id>" + profile + "</id>");
        }
      } else if (word.equals("-pl")) {
        assertThat(GuidePage.ROOT.resolve(words.get(i + 1))).isDirectory();
      }
    }
  }

  @Test
  void everyLinkLeadsSomewhere() {
    Map<Path, GuidePage> byPath =
        pages.stream().collect(Collectors.toMap(GuidePage::path, Function.identity()));
    int followed = 0;
    for (GuidePage page : pages) {
      for (String link : page.links()) {
        String place = page + ": " + link;
        if (link.contains(":")) {
          URI uri = URI.create(link);
          assertThat(uri.getScheme()).as(place).isEqualTo("https");
          assertThat(uri.getHost()).as(place).contains(".");
        } else {
          String[] parts = link.split("#", 2);
          Path target = parts[0].isEmpty() ? page.path() : target(page, parts[0]);
          assertThat(target.startsWith("..")).as(place).isFalse();
          assertThat(target.toString()).as(place).doesNotContain("target");
          assertThat(GuidePage.ROOT.resolve(target)).as(place).exists();
          if (parts.length == 2) {
            assertThat(byPath).as(place).containsKey(target);
            assertThat(Objects.requireNonNull(byPath.get(target)).anchors())
                .as(place)
                .contains(parts[1]);
          }
        }
        followed++;
      }
    }
    assertThat(followed).isPositive();
  }

  private static Path target(GuidePage page, String link) {
    Path folder = page.path().getParent();
    return (folder == null ? Path.of(link) : folder.resolve(link)).normalize();
  }

  @Test
  void everyPageIsReached() {
    Map<Path, GuidePage> byPath =
        pages.stream().collect(Collectors.toMap(GuidePage::path, Function.identity()));
    Path start = Path.of("docs", "README.md");
    Set<Path> reached = new LinkedHashSet<>(Set.of(start));
    Deque<Path> open = new ArrayDeque<>(reached);
    while (!open.isEmpty()) {
      GuidePage page = byPath.get(open.removeFirst());
      if (page == null) {
        continue;
      }
      for (String link : page.links()) {
        String file = link.split("#", 2)[0];
        if (!link.contains(":") && !file.isEmpty() && reached.add(target(page, file))) {
          open.add(target(page, file));
        }
      }
    }

    // The forge puts its own pages before whoever reports or proposes something.
    assertThat(pages.stream().map(GuidePage::path).filter(page -> !page.startsWith(".github")))
        .isNotEmpty()
        .allSatisfy(page -> assertThat(reached).contains(page));
    assertThat(Objects.requireNonNull(byPath.get(Path.of("README.md"))).links())
        .contains("docs/README.md");
  }

  @Test
  void everyPageHasOneTitle() {
    for (GuidePage page : pages) {
      if (!page.path().startsWith(".github")) {
        assertThat(page.titles()).as("%s", page).hasSize(1);
      }
    }
  }

  @Test
  void everyPictureSaysWhatItIs() {
    int pictures = 0;
    for (GuidePage page : pages) {
      for (GuidePage.Block block : page.blocks()) {
        if (block.language().equals("mermaid")) {
          assertThat(block.text())
              .as(at(page, block))
              .matches("(?s)(?:flowchart (?:LR|TD)|gantt|stateDiagram-v2|timeline)\n.*");
          pictures++;
        }
      }
    }
    assertThat(pictures).isPositive();
  }
}
