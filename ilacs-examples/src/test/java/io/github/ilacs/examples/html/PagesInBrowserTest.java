package io.github.ilacs.examples.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ilacs.examples.cli.Program;
import io.github.ilacs.examples.record.PublishedRecord;
import io.github.ilacs.examples.record.RecordFolder;
import io.github.ilacs.examples.record.TestRecord;
import io.github.ilacs.examples.words.CleanText;
import io.github.ilacs.history.LocalAuthority;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The pages in Chromium: what axe finds, what a telephone shows, and what is printed. */
class PagesInBrowserTest {

  private static Browser browser;

  @TempDir private Path temp;

  @BeforeAll
  static void start() {
    browser = Browser.start();
  }

  @AfterAll
  static void stop() {
    // Where the tests are skipped, none was started.
    if (browser != null) {
      browser.close();
    }
  }

  private Path planOf(String authority, String... more) {
    Path file = temp.resolve("plan.html");
    List<String> arguments = new ArrayList<>(List.of("plan", authority, "--html", file.toString()));
    arguments.addAll(List.of(more));
    Program run = Program.run(arguments.toArray(new String[0]));
    assertThat(run.exitCode()).as(run.err()).isZero();
    return file;
  }

  /** What holds of every page. */
  private static void check(Path page, String name) throws IOException {
    browser.open(page, 1000, false);
    browser.checkAccessibility();
    browser.open(page, 1000, true);
    browser.checkContrast();
    browser.open(page, 320, false);
    browser.checkAllButContrast();
    checkLayout(page, name);
  }

  /** What holds of every page whatever a file holds: nothing is cut off, covered or asked for. */
  private static void checkLayout(Path page, String name) throws IOException {
    browser.open(page, 1000, true);
    browser.shoot(name + "-dark");
    browser.open(page, 320, false);
    browser.shoot(name + "-narrow");
    checkWidth(320);
    browser.open(page, 1000, false);
    browser.shoot(name + "-light");
    checkWidth(1000);
    browser.checkSilence();
    checkTexts();
    checkPrint(browser.print(), name);
  }

  /** Nothing reaches past the right edge, so there is nothing to scroll to. */
  private static void checkWidth(int width) {
    assertThat(browser.eval("return document.documentElement.scrollWidth")).isEqualTo((long) width);
    assertThat(
            (List<?>)
                browser.eval(
                    """
                    return [...document.querySelectorAll('body *')]
                        .filter(e => e.getClientRects().length)
                        .filter(e => !e.closest('.skip') && !e.closest('thead'))
                        .filter(e => e.getBoundingClientRect().right > innerWidth + 1
                            || e.getBoundingClientRect().left < -1)
                        .map(e => e.outerHTML);
                    """))
        .isEmpty();
  }

  /** No text of a picture covers another, is crossed by a line, or leaves the picture. */
  private static void checkTexts() {
    for (int width : new int[] {1000, 320}) {
      browser.resize(width);
      assertThat(
              (List<?>)
                  browser.eval(
                      """
                  const bad = [];
                  for (const svg of document.querySelectorAll('svg')) {
                    const frame = svg.getBoundingClientRect();
                    if (!frame.width) continue;
                    const texts = [...svg.querySelectorAll('text')].map(
                        e => ({text: e.textContent, box: e.getBoundingClientRect(),
                               isSign: e.classList.contains('sign')}));
                    texts.forEach((a, i) => {
                      if (a.box.left < frame.left - 1 || a.box.right > frame.right + 1
                          || a.box.bottom > frame.bottom + 1) bad.push('outside: ' + a.text);
                      texts.slice(i + 1).forEach(b => {
                        if (a.box.left < b.box.right - 1 && b.box.left < a.box.right - 1
                            && a.box.top < b.box.bottom - 3 && b.box.top < a.box.bottom - 3)
                          bad.push(a.text + ' / ' + b.text);
                      });
                    });
                    // A mark covers what goes on behind its letter.
                    const lines = [...svg.querySelectorAll('line')].map(e => e.getBoundingClientRect());
                    texts.filter(a => !a.isSign).forEach(a => lines.forEach(line => {
                      if (line.left < a.box.right - 1 && a.box.left + 1 < line.right
                          && line.top < a.box.bottom - 3 && a.box.top + 3 < line.bottom)
                        bad.push('a line through: ' + a.text);
                    }));
                  }
                  return bad;
                  """))
          .as("texts at a width of %s", width)
          .isEmpty();
    }
  }

  /** A4 pages, with every letter of the page within their margins. */
  private static void checkPrint(byte[] pdf, String name) throws IOException {
    String folder = System.getProperty("ilacs.shots", "");
    if (!folder.isEmpty()) {
      Files.write(Path.of(folder, name + ".pdf"), pdf);
    }
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isBetween(1, 40);
      for (PDPage page : document.getPages()) {
        assertThat(page.getMediaBox().getWidth()).isBetween(594f, 597f);
        assertThat(page.getMediaBox().getHeight()).isBetween(841f, 843f);
      }
      Margins letters = new Margins();
      String printed = letters.getText(document);
      assertThat(letters.outside).isEmpty();
      browser.media("print", false);
      String shown = (String) browser.eval("return document.querySelector('main').innerText");
      browser.media("screen", false);
      // Letters alone: where lines break and what stands between pages is the printer's business.
      assertThat(letters(printed)).hasSizeGreaterThan(letters(shown).length() - 1);
      for (String line : shown.lines().filter(line -> line.length() > 20).toList()) {
        String start = letters(line).substring(0, Math.min(18, letters(line).length()));
        assertThat(letters(printed)).as("the printed page has: %s", line).contains(start);
      }
    }
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /** Collects what is printed outside 12 mm of the edges, where the margins are 15 or more. */
  private static final class Margins extends PDFTextStripper {

    private final List<String> outside = new ArrayList<>();

    Margins() {
      setSortByPosition(false);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
      float edge = 12 * 72 / 25.4f;
      boolean isLetter = !text.getUnicode().isBlank();
      if (isLetter
          && (text.getXDirAdj() < edge
              || text.getXDirAdj() + text.getWidthDirAdj() > text.getPageWidth() - edge)) {
        outside.add(text.getUnicode() + " at " + text.getXDirAdj());
      }
      super.processTextPosition(text);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Nottinghamshire, 2026-11-22",
    "Leicestershire, 2026-11-22",
    "Leicestershire, 2018-01-01",
    "Leicestershire, 2019-10-10",
    "Leicestershire, 2020-05-01",
    "Nottinghamshire, 2028-01-10",
    "Nottinghamshire, 2150-06-30",
  })
  void theWholePlanOnADay(String name, String day) throws IOException {
    check(planOf(name, "--as-of", day, "--all"), name + "-" + day);
  }

  // On paper: usual authorities, an inadequate one, those past their window, and one that requires
  // improvement

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Leeds",
        "Kent",
        "Nottinghamshire",
        "Leicestershire",
        "Devon",
        "Trafford",
        "Rochdale",
        "Lincolnshire",
        "Middlesbrough",
        "Somerset",
      })
  void theAnswerIsOnTheFirstOfFourSheets(String authority) throws IOException {
    checkSheets(planOf(authority, "--as-of", "2026-11-25"), 4);
  }

  @Test
  void theAnswerIsOnTheFirstSheetWhateverTheName() throws IOException {
    for (String name : List.of("<b>w</b>&amp;", "w".repeat(90), "\u05E9\u05DC\u05D5\u05DD")) {
      Path record =
          new RecordFolder(temp)
              .inspections(
                  "1,"
                      + name
                      + ",ILACS,short,2024-05-20,2024-05-24,2024-07-12,good,good,good,good,good,")
              .path();
      checkSheets(planOf("1", "--as-of", "2026-11-25", "--record", record.toString()), 4);
    }
  }

  /**
   * The answer, what is due and the pictures are on the first sheet, and the rest on a few more.
   */
  private static void checkSheets(Path page, int most) throws IOException {
    browser.open(page, 1000, false);
    browser.media("print", false);
    List<?> answers =
        (List<?>)
            browser.eval(
                """
                return [...document.querySelectorAll(
                    'h1, .cards dt, .cards dd, #next, .next li, #timeline, figcaption')]
                    .map(e => e.innerText)
                    .concat([...document.querySelectorAll('.wide text')].map(e => e.textContent));
                """);
    try (PDDocument document = Loader.loadPDF(browser.print())) {
      assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(most);
      PDFTextStripper first = new PDFTextStripper();
      first.setEndPage(1);
      String printed = letters(first.getText(document));
      assertThat(answers).hasSizeGreaterThan(20);
      for (Object answer : answers) {
        // What is written from right to left is printed letter by letter in its own order.
        String shown = letters(answer.toString()).replaceAll("[\\u0590-\\u05FF]", "");
        assertThat(printed).as("the first sheet has: %s", answer).contains(shown);
      }
      assertThat(printed).contains("Grade", "Nextinspection", "Window", "Duenext", "Timeline");
    }
  }

  static Stream<LocalAuthority> someAuthorities() {
    List<LocalAuthority> all = PublishedRecord.england().authorities();
    return Stream.iterate(0, i -> i < all.size(), i -> i + 39).map(all::get);
  }

  @ParameterizedTest
  @MethodSource("someAuthorities")
  void thePlanOfAnAuthority(LocalAuthority authority) throws IOException {
    check(planOf(authority.urn(), "--as-of", "2026-11-22"), "record-" + authority.urn());
  }

  // Pathways and states that those of the record do not show

  /** An authority of its own for each pathway, state and kind of gap. */
  private RecordFolder everyKind() {
    return new RecordFolder(temp)
        .inspections(
            "9,Unknown,SIF,other,2014-02-03,2014-02-27,2014-03-28,good,,,,,",
            "9,Unknown,ILACS,short,soon,,,,,,,,",
            "8,Inadequate,ILACS,standard,2024-05-20,2024-05-31,2024-07-12,inadequate,inadequate,"
                + "inadequate,good,good,",
            "7,Awaiting,ILACS,short,2026-10-12,2026-10-16,,,,,,,",
            "6,Leaders,ILACS,standard,2026-05-11,2026-05-22,2026-07-07,,inadequate,good,good,good,",
            "5,Action,ILACS,short,2024-05-20,2024-05-24,2024-07-12,good,good,good,good,good,",
            "4,Overdue,ILACS,short,2023-02-06,2023-02-10,2023-04-03,good,good,good,good,good,")
        .visits(
            "5,Action,2026-10-06,2026-10-07,2026-11-10,children in need,true,70,20",
            "3,Newshire,2024-05-15,2024-05-16,2024-06-16,topic,false,,");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Unknown", "Inadequate", "Awaiting", "Leaders", "Action", "Overdue", "Newshire"})
  void thePlanOfEveryKind(String name) throws IOException {
    check(
        planOf(name, "--as-of", "2026-11-22", "--record", everyKind().path().toString()),
        "kind-" + name);
  }

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

  private Path outlookOf(String authority, String... more) {
    Path file = temp.resolve("outlook.html");
    List<String> arguments =
        new ArrayList<>(List.of("outlook", authority, "--html", file.toString()));
    arguments.addAll(List.of(more));
    Program run = Program.run(arguments.toArray(new String[0]));
    assertThat(run.exitCode()).as(run.err()).isZero();
    return file;
  }

  @ParameterizedTest
  @ValueSource(strings = {"2018-06-01", "2019-10-20", "2024-06-01", "2026-11-22", "2040-01-01"})
  void theOutlookOfADay(String day) throws IOException {
    check(outlookOf("Nottinghamshire", "--as-of", day), "outlook-" + day);
  }

  /** Leeds waits for a visit, so that its page has two charts and two tables. */
  @Test
  void theOutlookForAVisit() throws IOException {
    check(outlookOf("Leeds", "--as-of", "2026-11-25"), "outlook-visit");
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
