package io.github.ilacs.examples.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ilacs.examples.cli.Program;
import io.github.ilacs.examples.record.PublishedRecord;
import io.github.ilacs.examples.record.RecordFolder;
import io.github.ilacs.history.LocalAuthority;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of one authority in Chromium: its plan and its outlook. */
class PlansInBrowserTest extends InBrowser {

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

  @ParameterizedTest
  @ValueSource(
      strings = {"Unknown", "Inadequate", "Awaiting", "Leaders", "Action", "Overdue", "Newshire"})
  void thePlanOfEveryKind(String name) throws IOException {
    check(
        planOf(name, "--as-of", "2026-11-22", "--record", everyKind().path().toString()),
        "kind-" + name);
  }

  // What is likely

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
}
