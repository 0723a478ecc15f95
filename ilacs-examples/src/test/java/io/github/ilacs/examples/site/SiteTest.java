package io.github.ilacs.examples.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ilacs.examples.cli.Program;
import io.github.ilacs.examples.record.RecordFolder;
import io.github.ilacs.examples.record.TestRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The site as a folder: what lies in it, and where its pages lead. */
class SiteTest {

  private static final String NOW = "2026-11-23T07:00:00Z";
  private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"([^\"]*)\"");
  private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
  private static final Pattern LOADED =
      Pattern.compile("<script[^>]*>|<(?:img|iframe|object|embed|base|form)[ >]|<link [^>]*");
  private static final List<String> FORMS = List.of("html", "ics", "json", "csv", "xlsx");

  @TempDir private static Path england;

  @TempDir private Path temp;

  @BeforeAll
  static void makeTheSiteOfEngland() {
    make(england.resolve("site"));
  }

  private static Program make(Path folder, String... options) {
    List<String> arguments = new ArrayList<>(List.of("site", folder.toString()));
    arguments.addAll(List.of(options));
    Program run = Program.runAt(NOW, arguments.toArray(new String[0]));
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).isEmpty();
    return run;
  }

  private static Map<String, Path> filesOf(Path site) throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return files
          .filter(Files::isRegularFile)
          .collect(
              Collectors.toMap(
                  file -> site.relativize(file).toString().replace('\\', '/'),
                  file -> file,
                  (one, other) -> one,
                  TreeMap::new));
    }
  }

  private static Map<String, String> pagesOf(Path site) throws IOException {
    Map<String, String> pages = new LinkedHashMap<>();
    for (Map.Entry<String, Path> file : filesOf(site).entrySet()) {
      if (file.getKey().endsWith(".html")) {
        pages.put(file.getKey(), Files.readString(file.getValue()));
      }
    }
    return pages;
  }

  private static List<String> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(found -> found.group(1)).toList();
  }

  /** Where a link leads, as a path below the site; it may not leave it. */
  private static String target(String page, String link) {
    Path folder = Path.of("/").resolve(page).resolveSibling(".").normalize();
    return Path.of("/")
        .relativize(folder.resolve(link.replaceAll("#.*", "")).normalize())
        .toString()
        .replace('\\', '/');
  }

  /** The list of England's authorities, read without the program. */
  private static List<CSVRecord> authorities() throws IOException {
    try (CSVParser rows =
        CSVParser.parse(
            Files.readString(TestRecord.folder().resolve("authorities.csv")),
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get())) {
      return rows.getRecords();
    }
  }

  private static void checkLinks(Path site) throws IOException {
    Map<String, String> pages = pagesOf(site);
    Map<String, Set<String>> ids = new HashMap<>();
    pages.forEach((page, html) -> ids.put(page, Set.copyOf(all(ID, html))));
    Set<String> files = filesOf(site).keySet();
    int links = 0;
    for (Map.Entry<String, String> page : pages.entrySet()) {
      for (String link : all(LINK, page.getValue())) {
        if (link.startsWith("https://")) {
          assertThat(link).matches("https://reports\\.ofsted\\.gov\\.uk/provider/44/\\d+");
          continue;
        }
        links++;
        assertThat(link).as(page.getKey()).doesNotStartWith("/").doesNotContain(":");
        String target = link.startsWith("#") ? page.getKey() : target(page.getKey(), link);
        assertThat(files).as("%s leads to %s", page.getKey(), link).contains(target);
        Matcher anchor = Pattern.compile("#(.+)").matcher(link);
        if (anchor.find()) {
          assertThat(ids.get(target))
              .as("%s leads to %s", page.getKey(), link)
              .contains(anchor.group(1));
        }
      }
    }
    assertThat(links).isGreaterThan(pages.size());
  }

  @Test
  void everyLinkWithinTheSiteResolves() throws IOException {
    checkLinks(england.resolve("site"));
  }

  @Test
  void nothingIsLoadedAndOnlyTheListHasAScript() throws IOException {
    for (Map.Entry<String, String> page : pagesOf(england.resolve("site")).entrySet()) {
      String html = page.getValue();
      boolean isList = html.contains("id=\"authorities\"");
      List<String> loaded = LOADED.matcher(html).results().map(MatchResult::group).toList();
      assertThat(loaded)
          .as(page.getKey())
          .isEqualTo(
              isList
                  ? List.of("<link rel=\"icon\" href=\"data:,\"", "<script>")
                  : List.of("<link rel=\"icon\" href=\"data:,\""));
      assertThat(html).as(page.getKey()).doesNotContain("@import", "url(", " src=");
    }
  }

  @Test
  void everyAuthorityHasItsPageAndItsFiles() throws IOException {
    Set<String> files = filesOf(england.resolve("site")).keySet();
    String index = Files.readString(england.resolve("site/index.html"));
    Set<String> pages = new TreeSet<>();
    for (CSVRecord row : authorities()) {
      Matcher link =
          Pattern.compile(
                  "<a href=\"(authorities/[a-z-]+)\\.html\"><bdi>"
                      + Pattern.quote(row.get("local_authority"))
                      + "</bdi></a> <span class=\"note\">URN "
                      + row.get("urn")
                      + "\\b")
              .matcher(index);
      assertThat(link.find()).as(row.get("local_authority")).isTrue();
      pages.add(link.group(1));
      for (String form : FORMS) {
        assertThat(files).contains(link.group(1) + "." + form);
      }
      String page = Files.readString(england.resolve("site").resolve(link.group(1) + ".html"));
      assertThat(all(LINK, page))
          .contains(
              "../index.html",
              "https://reports.ofsted.gov.uk/provider/44/" + row.get("urn"),
              "../regions/" + slug(row.get("region")) + ".html");
    }
    assertThat(pages).hasSize(153);
    assertThat(files)
        .filteredOn(file -> file.startsWith("authorities/"))
        .hasSize(153 * FORMS.size());
  }

  private static String slug(String region) {
    return region.toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  @Test
  void aPageLeadsToTheStatisticalNeighboursOfItsAuthority() throws IOException {
    Map<String, String> names = new TreeMap<>();
    Map<String, String> neighbours = new TreeMap<>();
    for (CSVRecord row : authorities()) {
      names.put(row.get("urn"), row.get("local_authority"));
      neighbours.put(row.get("local_authority"), row.get("statistical_neighbours"));
    }
    String leeds = Files.readString(england.resolve("site/authorities/leeds.html"));
    String group =
        leeds.substring(
            leeds.indexOf("<dt>Statistical neighbours</dt>"), leeds.lastIndexOf("</dl>"));

    assertThat(
            all(
                Pattern.compile("html\"><bdi>([^<]*)</bdi></a>"),
                group.substring(0, group.indexOf("</div>"))))
        .containsExactlyElementsOf(
            Stream.of(neighbours.getOrDefault("Leeds", "").split(" ", -1)).map(names::get).toList())
        .hasSize(10);
  }

  @Test
  void whatLiesBesideAPageIsWhatTheCommandsGive() throws IOException {
    Path site = england.resolve("site");
    assertThat(site.resolve("authorities/leeds.json"))
        .content(StandardCharsets.UTF_8)
        .isEqualTo(Program.runAt(NOW, "plan", "Leeds", "--json").out());
    assertThat(site.resolve("authorities/leeds.ics"))
        .hasBinaryContent(
            Program.runVerbatimAt(NOW, "plan", "Leeds", "--ics")
                .out()
                .getBytes(StandardCharsets.UTF_8));
    assertThat(Files.readString(site.resolve("authorities/leeds.csv")).replace("\r\n", "\n"))
        .isEqualTo("\uFEFF" + Program.runAt(NOW, "plan", "Leeds", "--csv").out());
    assertThat(site.resolve("index.json"))
        .content(StandardCharsets.UTF_8)
        .isEqualTo(Program.runAt(NOW, "national", "--json").out());
    assertThat(Files.readString(site.resolve("regions/london.csv")).replace("\r\n", "\n"))
        .isEqualTo("\uFEFF" + Program.runAt(NOW, "national", "--region", "London", "--csv").out());
  }

  @Test
  void eachRegionHasItsListItsFilesAndItsChanges() throws IOException {
    Map<String, Set<String>> regions = new TreeMap<>();
    for (CSVRecord row : authorities()) {
      regions
          .computeIfAbsent(row.get("region"), region -> new TreeSet<>())
          .add(row.get("local_authority"));
    }
    assertThat(regions).hasSize(9);
    for (Map.Entry<String, Set<String>> region : regions.entrySet()) {
      Path list = england.resolve("site/regions/" + slug(region.getKey()) + ".html");
      String page = Files.readString(list);
      assertThat(
              all(
                  Pattern.compile(
                      "<a href=\"\\.\\./authorities/[a-z-]+\\.html\"><bdi>([^<]*)</bdi>"),
                  page))
          .containsExactlyInAnyOrderElementsOf(region.getValue());
      for (String period : List.of("week", "month")) {
        assertThat(all(LINK, page))
            .contains("../regions/" + slug(region.getKey()) + "-since-last-" + period + ".html");
      }
      boolean hasArticle = !Set.of("London", "Yorkshire and the Humber").contains(region.getKey());
      assertThat(
              Files.readString(
                  list.resolveSibling(slug(region.getKey()) + "-since-last-week.html")))
          .contains("Who is next in " + (hasArticle ? "the " : "") + region.getKey() + "<");
      for (String form : FORMS) {
        assertThat(list.resolveSibling(slug(region.getKey()) + "." + form)).exists();
      }
    }
  }

  @Test
  void whatChangedThisMonthIsOneClickAway() throws IOException {
    String page = Files.readString(england.resolve("site/since-last-month.html"));
    Program run = Program.runAt(NOW, "changes", "--since", "2026-10-23", "--csv");

    assertThat(all(LINK, Files.readString(england.resolve("site/index.html"))))
        .contains("since-last-month.html", "since-last-week.html");
    assertThat(page).contains("What has changed since 23 October 2026");
    assertThat(all(Pattern.compile("(<th role=\"rowheader\")"), page))
        .hasSize(
            CSVParser.parse(run.out(), CSVFormat.DEFAULT.builder().setHeader().get())
                .getRecords()
                .size());
  }

  @Test
  void everyPageSaysWhatTheRecordKnows() throws IOException {
    for (Map.Entry<String, String> page : pagesOf(england.resolve("site")).entrySet()) {
      assertThat(page.getValue())
          .as(page.getKey())
          .contains("inspection reports to 20 August 2026");
    }
  }

  @Test
  void theSameQuestionAtTheSameMomentGivesTheSameBytes() throws IOException {
    make(temp.resolve("once"), "--region", "North East");
    make(temp.resolve("again"), "--region", "North East");
    Map<String, Path> once = filesOf(temp.resolve("once"));
    Map<String, Path> again = filesOf(temp.resolve("again"));

    assertThat(again.keySet()).isEqualTo(once.keySet());
    for (Map.Entry<String, Path> file : once.entrySet()) {
      assertThat(again.get(file.getKey())).hasSameBinaryContentAs(file.getValue());
    }
  }

  @Test
  void theSiteOfARegionHasNobodyElse() throws IOException {
    make(temp.resolve("site"), "--region", "North East");
    Set<String> files = filesOf(temp.resolve("site")).keySet();

    checkLinks(temp.resolve("site"));
    assertThat(files).filteredOn(file -> file.matches("authorities/.*\\.html")).hasSize(12);
    assertThat(files).contains("index.ics").noneMatch(file -> file.startsWith("regions/"));
    // A neighbour elsewhere is named, and has no page to lead to.
    assertThat(Files.readString(temp.resolve("site/authorities/durham.html")))
        .containsPattern("<dd><bdi>[^<]+</bdi></dd>");
  }

  @Test
  void whenTheFrameworkWasNewThereIsNoLastMonth() throws IOException {
    make(temp.resolve("site"), "--as-of", "2018-01-10", "--region", "North East");

    checkLinks(temp.resolve("site"));
    assertThat(filesOf(temp.resolve("site")).keySet())
        .contains("since-last-week.html")
        .doesNotContain("since-last-month.html");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>window.hacked = 1</script>",
        "../../etc/passwd",
        "\u05E9\u05DC\u05D5\u05DD",
        "a\u202Eb \u0007",
        "=HYPERLINK(\"x\")",
        "CON",
      })
  void aHostileNameIsShownAndIsNoAddress(String name) throws IOException {
    Path record = Files.createDirectory(temp.resolve("record"));
    String quoted = "\"" + name.replace("\"", "\"\"") + "\"";
    new RecordFolder(record)
        .inspections(
            "99000001,"
                + quoted
                + ",ILACS,short,2024-05-20,2024-05-24,2024-07-12,good,good,good,good,good,",
            "99000002,Broken,ILACS,short,2024-05-20,2024-05-24,2024-07-12,good,good,good,good,good,",
            "99000002,Broken,ILACS,short,2024-05-22,2024-05-28,2024-07-13,good,good,good,good,good,")
        .visits("99000001,x,2025-05-14,2025-05-15,2025-06-16," + quoted + ",true,,");
    make(temp.resolve("site"), "--record", record.toString());
    Set<String> files = filesOf(temp.resolve("site")).keySet();

    checkLinks(temp.resolve("site"));
    assertThat(files)
        .contains("authorities/urn-99000001.html")
        .allMatch(file -> file.matches("[a-z0-9./-]+"));
    for (String page : pagesOf(temp.resolve("site")).values()) {
      assertThat(page).doesNotContain("<script>window", "\u202E", "\u0007");
    }
  }
}
