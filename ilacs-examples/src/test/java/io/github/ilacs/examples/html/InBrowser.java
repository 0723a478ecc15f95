package io.github.ilacs.examples.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ilacs.examples.cli.Program;
import io.github.ilacs.examples.record.RecordFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** A browser for the tests of a class, and what holds of every page in it. */
abstract class InBrowser {

  static Browser browser;

  @TempDir Path temp;

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

  Path planOf(String authority, String... more) {
    Path file = temp.resolve("plan.html");
    List<String> arguments = new ArrayList<>(List.of("plan", authority, "--html", file.toString()));
    arguments.addAll(List.of(more));
    Program run = Program.run(arguments.toArray(new String[0]));
    assertThat(run.exitCode()).as(run.err()).isZero();
    return file;
  }

  /** What holds of every page. */
  static void check(Path page, String name) throws IOException {
    browser.open(page, 1000, true);
    browser.shoot(name + "-dark");
    browser.checkContrast();
    checkNarrow(page, name);
    browser.checkAllButContrast();
    checkWide(page, name);
    browser.checkAccessibility();
  }

  /** What holds of every page whatever a file holds: nothing is cut off, covered or asked for. */
  static void checkLayout(Path page, String name) throws IOException {
    checkNarrow(page, name);
    checkWide(page, name);
  }

  private static void checkNarrow(Path page, String name) {
    browser.open(page, 320, false);
    browser.shoot(name + "-narrow");
    checkWidth(320);
    checkTexts(320);
  }

  private static void checkWide(Path page, String name) throws IOException {
    browser.open(page, 1000, false);
    browser.shoot(name + "-light");
    checkWidth(1000);
    browser.checkSilence();
    checkTexts(1000);
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
  private static void checkTexts(int width) {
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
      Margins margins = new Margins();
      String printed = letters(margins.getText(document));
      assertThat(margins.outside).isEmpty();
      browser.media("print", false);
      String shown = (String) browser.eval("return document.querySelector('main').innerText");
      browser.media("screen", false);
      // Letters alone: where lines break and what stands between pages is the printer's business.
      assertThat(printed).hasSizeGreaterThan(letters(shown).length() - 1);
      for (String line : shown.lines().filter(line -> line.length() > 20).toList()) {
        String start = letters(line).substring(0, Math.min(18, letters(line).length()));
        assertThat(printed).as("the printed page has: %s", line).contains(start);
      }
    }
  }

  static String letters(String text) {
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

  /** An authority of its own for each pathway, state and kind of gap. */
  RecordFolder everyKind() {
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
}
