package io.github.ilacs.examples.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ilacs.examples.cli.Program;
import io.github.ilacs.examples.record.RecordFolder;
import io.github.ilacs.examples.record.TestRecord;
import io.github.ilacs.examples.words.CleanText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The pages of many authorities in Chromium, and those with hostile names. */
class PagesInBrowserTest extends InBrowser {

  // All authorities

  private Path nationalOf(Path record) {
    Path file = temp.resolve("national.html");
    Program run =
        Program.run(
            "national",
            "--record",
            record.toString(),
            "--as-of",
            "2026-11-22",
            "--html",
            file.toString());
    assertThat(run.exitCode()).as(run.err()).isZero();
    return file;
  }

  @Test
  void allAuthorities() throws IOException {
    check(nationalOf(everyKind().path()), "national");
  }

  @Test
  void allAuthoritiesOfTheRecord() throws IOException {
    check(nationalOf(TestRecord.folder()), "national-record");
  }

  // What the record shows

  private Path showsOf(String... more) {
    Path file = temp.resolve("shows.html");
    List<String> arguments = new ArrayList<>(List.of("shows", "--html", file.toString()));
    arguments.addAll(List.of(more));
    Program run = Program.run(arguments.toArray(new String[0]));
    assertThat(run.exitCode()).as(run.err()).isZero();
    return file;
  }

  @Test
  void whatTheRecordOfEnglandShows() throws IOException {
    check(showsOf("--as-of", "2026-08-20"), "shows");
  }

  /** Little is known of one authority, and nothing on the first day. */
  @ParameterizedTest
  @ValueSource(strings = {"2018-01-01", "2150-06-30"})
  void whatTheRecordShowsOfOne(String day) throws IOException {
    check(showsOf("--only", "Leeds", "--as-of", day), "shows-one-" + day);
  }

  // What is new

  private Path changesOf(Path record, String since, String asOf) {
    Path file = temp.resolve("changes.html");
    Program run =
        Program.run(
            "changes",
            "--record",
            record.toString(),
            "--since",
            since,
            "--as-of",
            asOf,
            "--html",
            file.toString());
    assertThat(run.exitCode()).as(run.err()).isZero();
    return file;
  }

  @Test
  void whatIsNewInEngland() throws IOException {
    check(changesOf(TestRecord.folder(), "2026-06-01", "2026-08-20"), "changes");
  }

  @Test
  void nothingIsNew() throws IOException {
    check(changesOf(TestRecord.folder(), "2026-08-20", "2026-08-20"), "changes-none");
  }

  private static List<?> namesShown() {
    return (List<?>)
        browser.eval(
            """
            return [...document.querySelectorAll('#authorities tbody tr')]
                .filter(row => row.getClientRects().length)
                .map(row => row.querySelector('bdi').textContent);
            """);
  }

  private static String status() {
    return browser.driver().findElement(By.id("shown")).getText();
  }

  @Test
  void theTableIsSortedWithTheKeyboard() {
    browser.open(nationalOf(everyKind().path()), 1000, false);
    List<String> names =
        List.of("Overdue", "Action", "Leaders", "Awaiting", "Newshire", "Inadequate", "Unknown");
    assertThat(namesShown()).isEqualTo(names);
    assertThat(status()).isEqualTo("7 of 7 authorities shown, sorted by order, ascending.");

    WebElement authority =
        browser.driver().findElement(By.xpath("//th/button[normalize-space()='Authority']"));
    authority.sendKeys(Keys.ENTER);

    List<String> sorted = names.stream().sorted().toList();
    assertThat(namesShown()).isEqualTo(sorted);
    assertThat(sortedColumn()).isEqualTo("Authority ascending");
    assertThat(status()).isEqualTo("7 of 7 authorities shown, sorted by authority, ascending.");
    assertThat(browser.driver().switchTo().activeElement()).isEqualTo(authority);

    authority.sendKeys(Keys.SPACE);

    assertThat(namesShown()).isEqualTo(sorted.stream().sorted(Comparator.reverseOrder()).toList());
    assertThat(sortedColumn()).isEqualTo("Authority descending");

    // What has no day is last in both directions.
    WebElement window =
        browser.driver().findElement(By.xpath("//th/button[normalize-space()='Window']"));
    window.sendKeys(Keys.ENTER);
    assertThat(namesShown().subList(0, 4))
        .isEqualTo(List.of("Overdue", "Action", "Leaders", "Awaiting"));
    window.sendKeys(Keys.ENTER);
    assertThat(namesShown().subList(0, 4))
        .isEqualTo(List.of("Awaiting", "Leaders", "Action", "Overdue"));
    browser.checkAccessibility();
  }

  private static String sortedColumn() {
    return (String)
        browser.eval(
            """
            const sorted = [...document.querySelectorAll('th[aria-sort]')];
            return sorted.map(th => th.querySelector('button').textContent + ' ' + th.getAttribute('aria-sort')).join();
            """);
  }

  @Test
  void theTableIsFiltered() {
    browser.open(nationalOf(everyKind().path()), 1000, false);
    WebElement name = browser.driver().findElement(By.id("by-name"));

    name.sendKeys("ACT");
    assertThat(namesShown()).isEqualTo(List.of("Action"));
    assertThat(status()).startsWith("1 of 7 authorities shown");
    browser.driver().findElement(By.id("reset")).sendKeys(Keys.ENTER);
    assertThat(namesShown()).hasSize(7);

    name.sendKeys("8");
    assertThat(namesShown()).as("by URN").isEqualTo(List.of("Inadequate"));
    browser.driver().findElement(By.id("reset")).sendKeys(Keys.ENTER);

    select("by-pathway", "Monitoring and re-inspection");
    assertThat(namesShown()).isEqualTo(List.of("Inadequate"));
    select("by-state", "Past its window");
    assertThat(namesShown()).isEmpty();
    assertThat(status()).startsWith("0 of 7 authorities shown");
    select("by-pathway", "All");
    assertThat(namesShown()).isEqualTo(List.of("Overdue"));
    browser.checkAccessibility();
  }

  @Test
  void theFilterIsKeptInTheAddress() throws IOException {
    Path page = nationalOf(everyKind().path());
    browser.open(page, 1000, false);
    select("by-state", "Past its window");
    browser.driver().findElement(By.id("by-name")).sendKeys("over");
    assertThat(browser.driver().getCurrentUrl()).endsWith("#name=over&state=Past+its+window");

    // As a bookmark, typed by hand, and with what the list does not have.
    browser.driver().get("about:blank");
    browser.driver().get(page.toUri() + "#pathway=Monitoring+and+re-inspection&state=nonsense");
    assertThat(namesShown()).isEqualTo(List.of("Inadequate"));
    browser.driver().get(page.toUri() + "#name=act");
    assertThat(namesShown()).isEqualTo(List.of("Action"));
    browser.driver().get(page.toUri() + "#reading");
    assertThat(namesShown()).as("a place in the page is no filter").isEqualTo(List.of("Action"));

    browser.driver().findElement(By.id("reset")).sendKeys(Keys.ENTER);
    assertThat(namesShown()).hasSize(7);
    assertThat(browser.driver().getCurrentUrl()).endsWith("#");
  }

  // A site

  private Path siteOf(String region) {
    Path folder = temp.resolve("site");
    Program run =
        Program.run("site", folder.toString(), "--as-of", "2026-11-25", "--region", region);
    assertThat(run.exitCode()).as(run.err()).isZero();
    return folder;
  }

  @Test
  void theSiteOfARegion() throws IOException {
    Path site = siteOf("North East");
    check(site.resolve("index.html"), "site-index");
    check(site.resolve("authorities/hartlepool.html"), "site-authority");
    check(site.resolve("since-last-month.html"), "site-month");

    browser.open(site.resolve("index.html"), 1280, false);
    browser.driver().findElement(By.linkText("Hartlepool")).click();
    assertThat(browser.driver().getTitle()).startsWith("Hartlepool: inspection plan");
    browser.driver().findElement(By.linkText("Changed since last month")).click();
    assertThat(browser.driver().findElement(By.tagName("h1")).getText())
        .contains("What has changed since 25 October 2026");
    browser.driver().findElement(By.linkText("What the record shows")).click();
    browser.driver().findElement(By.linkText("Who is next")).click();
    assertThat(namesShown()).hasSize(12);
  }

  /** A regional officer takes the list to a meeting: two sheets, with headings on both. */
  @Test
  void theListOfARegionOnPaper() throws IOException {
    browser.open(siteOf("North East").resolve("index.html"), 1000, false);
    try (PDDocument document = Loader.loadPDF(browser.print())) {
      assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(2);
      assertThat(textOf(document, 1)).contains("Next possible call", "Likely", "Hartlepool");
    }
  }

  /** Browsers print no button at the head of the second sheet. */
  @Test
  void theHeadingsAreOnEverySheetOfTheList() throws IOException {
    browser.open(nationalOf(TestRecord.folder()), 1000, false);
    try (PDDocument document = Loader.loadPDF(browser.print())) {
      int lists = 0;
      for (int sheet = 1; sheet <= document.getNumberOfPages(); sheet++) {
        String text = textOf(document, sheet);
        if (text.contains("8 in 10:")) {
          lists++;
          assertThat(text)
              .as("sheet %s", sheet)
              .contains(
                  "Order", "Authority", "Grade", "Window", "State", "Likely", "Next possible");
        }
      }
      assertThat(lists).isGreaterThan(5);
    }
  }

  private static String textOf(PDDocument document, int sheet) throws IOException {
    PDFTextStripper sheets = new PDFTextStripper();
    sheets.setStartPage(sheet);
    sheets.setEndPage(sheet);
    return sheets.getText(document).replaceAll("\\s+", " ");
  }

  /** Chooses with the keyboard, as who has no mouse does. */
  private static void select(String id, String option) {
    WebElement field = browser.driver().findElement(By.id(id));
    field.sendKeys(option);
    assertThat(field.findElement(By.cssSelector("option:checked")).getText()).isEqualTo(option);
  }

  @Test
  void withoutAScriptTheTableIsWhole() {
    Path page = nationalOf(everyKind().path());
    browser
        .driver()
        .executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    try {
      browser.open(page, 1000, false);
      assertThat(browser.driver().findElement(By.id("filter")).isDisplayed()).isFalse();
      assertThat(browser.driver().findElements(By.cssSelector("#authorities tbody tr"))).hasSize(7);
      assertThat(browser.driver().findElements(By.cssSelector("#authorities th button"))).isEmpty();
      assertThat(status()).isEqualTo("7 authorities.");
    } finally {
      browser
          .driver()
          .executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    }
  }

  // What a file may hold

  private static final List<String> HOSTILE =
      List.of(
          "<script>window.hacked = 1</script>",
          "<img src=x onerror='window.hacked = 1'>",
          "</title></style></script><svg onload=window.hacked=1>",
          "{{{head.script}}} ${hacked} javascript:window.hacked=1",
          "a\u202Egnp.exe\u2066 \u200Fb \u0007 \u2028c",
          "\u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627",
          "wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww");

  /** An authority for each text, which is its name, a topic, and the place of a day. */
  private Path recordOf(List<String> hostile) {
    List<String> inspections = new ArrayList<>();
    List<String> visits = new ArrayList<>();
    for (String text : hostile) {
      int urn = visits.size() + 1;
      String quoted = "\"" + text.replace("\"", "\"\"") + "\"";
      inspections.add(
          urn
              + ","
              + quoted
              + ",ILACS,short,2024-05-20,2024-05-24,2024-07-12,good,good,good,good,good,");
      inspections.add(urn + ",x,ILACS,short," + quoted + ",,2023-01-01,,good,,,,");
      inspections.add((urn + 1000) + "," + quoted + " 2,ILACS,short,soon,,,,,,,,");
      visits.add(urn + ",x,2025-05-14,2025-05-15,2025-06-16," + quoted + ",true,,");
    }
    return new RecordFolder(temp)
        .inspections(inspections.toArray(new String[0]))
        .visits(visits.toArray(new String[0]))
        .path();
  }

  /** As it is shown; a name in small letters is given its capitals. */
  private static String shown(String hostile) {
    return CleanText.of(hostile).strip().replaceAll("\\s+", " ");
  }

  @ParameterizedTest
  @FieldSource("HOSTILE")
  void aHostileRecordIsShownAsText(String hostile) throws IOException {
    Path record = recordOf(List.of(hostile));
    Path plan = planOf("1", "--as-of", "2026-11-22", "--record", record.toString());
    checkLayout(plan, "hostile-plan");
    browser.open(plan, 1000, false);
    assertThat(browser.driver().findElement(By.cssSelector("h1 bdi")).getText())
        .isEqualToIgnoringCase(shown(hostile));
    assertThat(browser.driver().getTitle())
        .startsWithIgnoringCase(shown(hostile) + ": inspection plan");
    assertThat(browser.driver().findElement(By.tagName("main")).getText())
        .contains(": " + shown(hostile));
    checkThatNothingRan(0);
  }

  @Test
  void manyHostileRecordsAreShownAsText() throws IOException {
    Path record = recordOf(HOSTILE);
    List<String> shown = HOSTILE.stream().map(PagesInBrowserTest::shown).toList();

    Path national = nationalOf(record);
    check(national, "hostile-national");
    browser.open(national, 1000, false);
    assertThat(namesShown().stream().map(name -> shown(name.toString()).toLowerCase(Locale.ROOT)))
        .containsAll(shown.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList());
    checkThatNothingRan(1);

    Path changes = changesOf(record, "2025-06-01", "2026-11-22");
    check(changes, "hostile-changes");
    browser.open(changes, 1000, false);
    String news = browser.driver().findElement(By.tagName("main")).getText();
    for (String text : shown) {
      assertThat(news)
          .containsIgnoringCase("\n" + text + "\nURN " + (shown.indexOf(text) + 1))
          .contains("with an area for priority action: " + text);
    }
    checkThatNothingRan(0);

    Path shows = showsOf("--as-of", "2026-11-22", "--record", record.toString());
    check(shows, "hostile-shows");
    browser.open(shows, 1000, false);
    String counts = browser.driver().findElement(By.tagName("main")).getText();
    for (String text : shown) {
      assertThat(counts).containsIgnoringCase(text.split(";", -1)[0]);
    }
    checkThatNothingRan(0);
  }

  private static void checkThatNothingRan(int scripts) {
    assertThat(browser.eval("return typeof window.hacked")).isEqualTo("undefined");
    assertThat(browser.eval("return document.scripts.length")).isEqualTo((long) scripts);
    assertThat(browser.eval("return document.images.length")).isEqualTo(0L);
    browser.checkSilence();
  }
}
