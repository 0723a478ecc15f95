package io.github.ilacs.examples.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * Chromium without a window. Where it is not installed, a test that asks for it is skipped, saying
 * so; with {@code -Dilacs.browser=required} it fails.
 */
final class Browser implements AutoCloseable {

  /** What every page is held to: WCAG 2.2 to level AA, and axe's own good practice. */
  private static final List<String> STANDARDS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private static final String CONTRAST = "color-contrast";

  private static final Pattern REQUEST =
      Pattern.compile("\"Network\\.requestWillBeSent\".*?\"request\":\\{.*?\"url\":\"([^\"]*)\"");

  private final ChromeDriver driver;
  private final Path profile;

  private Browser(ChromeDriver driver, Path profile) {
    this.driver = driver;
    this.profile = profile;
  }

  static Browser start() {
    if (System.getProperty("ilacs.browser", "").equals("none")) {
      abort("skipped: -Dilacs.browser=none asks for no browser");
    }
    Optional<Path> chromium = find("chromium", "chromium-browser", "google-chrome");
    Optional<Path> chromedriver = find("chromedriver");
    if (chromium.isEmpty() || chromedriver.isEmpty()) {
      String missing = "chromium and chromedriver are not both on the PATH";
      if (System.getProperty("ilacs.browser", "").equals("required")) {
        throw new AssertionError(missing + ", and -Dilacs.browser=required asks for them");
      }
      abort("skipped: " + missing);
    }
    try {
      Path profile = Files.createTempDirectory("ilacs-browser");
      ChromeOptions options = new ChromeOptions();
      options.setBinary(chromium.orElseThrow().toFile());
      options.addArguments(
          "--headless=new",
          // As root, as in a container, there is no sandbox; the pages are our own.
          "--no-sandbox",
          "--disable-gpu",
          "--disable-dev-shm-usage",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--hide-scrollbars",
          "--user-data-dir=" + profile);
      LoggingPreferences logs = new LoggingPreferences();
      logs.enable(LogType.BROWSER, Level.ALL);
      logs.enable(LogType.PERFORMANCE, Level.ALL);
      options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
      ChromeDriverService service =
          new ChromeDriverService.Builder()
              .usingDriverExecutable(chromedriver.orElseThrow().toFile())
              .build();
      return new Browser(new ChromeDriver(service, options), profile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Path> find(String... names) {
    String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
    return Arrays.stream(names)
        .flatMap(name -> Arrays.stream(path.split(File.pathSeparator)).map(p -> Path.of(p, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  ChromeDriver driver() {
    return driver;
  }

  /** A page in a window of a width, in light or in dark. */
  void open(Path page, int width, boolean dark) {
    driver.get("about:blank");
    drain(LogType.BROWSER);
    drain(LogType.PERFORMANCE);
    resize(width);
    media("screen", dark);
    driver.get(page.toUri().toString());
  }

  void resize(int width) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
  }

  void media(String media, boolean dark) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            media,
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
  }

  /** What a script gives. */
  Object eval(String script, Object... arguments) {
    return Objects.requireNonNull(driver.executeScript(script, arguments), script);
  }

  /** Fails where axe finds something, or can't tell whether a contrast is enough. */
  void checkAccessibility() {
    Results results = check(new AxeBuilder().withTags(STANDARDS));
    assertThat(results.getPasses()).as("the rules that axe tried").hasSizeGreaterThan(20);
    checkContrast(results);
  }

  /** The part of {@link #checkAccessibility()} that other colours can change. */
  void checkContrast() {
    checkContrast(check(new AxeBuilder().withOnlyRules(List.of(CONTRAST))));
  }

  /**
   * The part of {@link #checkAccessibility()} that another width can change. Of all rules the
   * contrast takes longest.
   */
  void checkAllButContrast() {
    Results results = check(new AxeBuilder().withTags(STANDARDS).disableRules(List.of(CONTRAST)));
    assertThat(results.getPasses()).as("the rules that axe tried").hasSizeGreaterThan(20);
  }

  // No page has frames. For those that have, the other mode opens a second window for each check.
  @SuppressWarnings("deprecation")
  private Results check(AxeBuilder rules) {
    Results results = rules.setLegacyMode(true).analyze(driver);
    assertThat(results.getViolations().stream().map(Browser::inWords)).isEmpty();
    return results;
  }

  private void checkContrast(Results results) {
    assertThat(Stream.of(results.getPasses(), results.getIncomplete()).flatMap(List::stream))
        .as("axe measured the contrast")
        .anyMatch(rule -> rule.getId().equals(CONTRAST));
    // What axe leaves open is the contrast within pictures, which is measured below.
    assertThat(
            results.getIncomplete().stream()
                .filter(rule -> rule.getId().equals(CONTRAST))
                .flatMap(rule -> rule.getNodes().stream())
                .map(CheckedNode::getHtml)
                .filter(html -> !html.startsWith("<text")))
        .isEmpty();
    checkContrastOfPictures();
  }

  /**
   * Text has 4.5 to 1 against what it stands on, and marks and bars 3 to 1 (WCAG 1.4.3, 1.4.11).
   */
  private void checkContrastOfPictures() {
    List<?> low =
        (List<?>)
            eval(
                """
                const luminance = colour => {
                  const [r, g, b] = colour.match(/[0-9.]+/g).slice(0, 3).map(v => v / 255)
                      .map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
                  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
                };
                const contrast = (a, b) => {
                  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
                  return (high + 0.05) / (low + 0.05);
                };
                const ground = getComputedStyle(document.documentElement).backgroundColor;
                const bad = [];
                for (const e of document.querySelectorAll('svg text, svg path, svg rect, svg line')) {
                  const style = getComputedStyle(e);
                  if (e.classList.contains('grid')) continue;
                  const solid = e.classList.contains('solid-sign');
                  const under = solid
                      ? getComputedStyle(document.querySelector('svg .solid')).fill : ground;
                  const ink = e.tagName === 'text' ? style.fill : style.stroke;
                  const least = e.tagName === 'text' ? 4.5 : 3;
                  if (!(contrast(ink, under) >= least))
                    bad.push(e.outerHTML + ' has ' + contrast(ink, under));
                }
                return bad;
                """);
    assertThat(low).isEmpty();
  }

  private static String inWords(Rule rule) {
    return rule.getId()
        + ": "
        + rule.getHelp()
        + rule.getNodes().stream().map(node -> "\n  " + node.getHtml()).toList();
  }

  /** Fails where the console has a word, or the page asked for more than itself. */
  void checkSilence() {
    assertThat(drain(LogType.BROWSER).map(LogEntry::getMessage)).isEmpty();
    List<String> asked =
        drain(LogType.PERFORMANCE)
            .map(LogEntry::getMessage)
            .map(REQUEST::matcher)
            .filter(Matcher::find)
            .map(request -> request.group(1))
            .filter(url -> !url.startsWith("data:"))
            .toList();
    assertThat(asked).containsExactly(driver.getCurrentUrl());
  }

  private Stream<LogEntry> drain(String log) {
    return driver.manage().logs().get(log).getAll().stream();
  }

  /** The page as it is printed, on the paper that it asks for. */
  byte[] print() {
    // A medium that is set for the screen would stay set on paper.
    media("print", false);
    Map<String, Object> printed =
        driver.executeCdpCommand(
            "Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", false));
    media("screen", false);
    return Base64.getDecoder().decode(String.valueOf(printed.get("data")));
  }

  /** Writes the whole page down as a picture, where {@code -Dilacs.shots=DIR} asks for pictures. */
  void shoot(String name) {
    String folder = System.getProperty("ilacs.shots", "");
    if (folder.isEmpty()) {
      return;
    }
    long width = ((Number) eval("return document.documentElement.clientWidth")).longValue();
    long height = ((Number) eval("return document.documentElement.scrollHeight")).longValue();
    // In pieces that can still be read when they are shown as a whole.
    long piece = Math.max(width, 1000) * 3 / 2;
    for (long top = 0; top < height; top += piece) {
      Map<String, Object> shot =
          driver.executeCdpCommand(
              "Page.captureScreenshot",
              Map.of(
                  "captureBeyondViewport",
                  true,
                  "clip",
                  Map.of(
                      "x",
                      0,
                      "y",
                      top,
                      "width",
                      width,
                      "height",
                      Math.min(piece, height - top),
                      "scale",
                      1)));
      try {
        Files.write(
            Files.createDirectories(Path.of(folder))
                .resolve(name + "-" + (top / piece + 1) + ".png"),
            Base64.getDecoder().decode(String.valueOf(shot.get("data"))));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Override
  public void close() {
    driver.quit();
    try (Stream<Path> files = Files.walk(profile)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      // What the browser left behind in the system's own place for such is no failure.
    }
  }
}
