package io.github.ilacs.examples.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.examples.cli.Program;
import io.github.ilacs.examples.cli.WrittenDays;
import io.github.ilacs.examples.html.PageText;
import io.github.ilacs.examples.record.AuthorityRecord;
import io.github.ilacs.examples.record.PublishedRecord;
import io.github.ilacs.examples.record.TestRecord;
import io.github.ilacs.examples.snippets.TwoAuthorities;
import io.github.ilacs.examples.words.CleanText;
import io.github.ilacs.examples.words.Text;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.FocusedVisit;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.history.OfstedDecision;
import io.github.ilacs.history.SelfEvaluation;
import io.github.ilacs.judgement.AreaForPriorityAction;
import io.github.ilacs.rule.Source;
import io.github.ilacs.schedule.ScheduleItem;
import io.github.ilacs.schedule.Scheduler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the page says, read from its markup; how it looks is tested in a browser. */
class PlanHtmlTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final Path RESOURCES =
      Path.of("src", "main", "resources", "io", "github", "ilacs", "examples");

  private static String page(InspectionHistory history, LocalDate day) {
    return PlanHtml.of(Plans.of(history, day, false));
  }

  private static List<String> all(String pattern, String text) {
    return Pattern.compile(pattern, Pattern.DOTALL)
        .matcher(text)
        .results()
        .map((MatchResult found) -> found.group(1))
        .toList();
  }

  private static String drawing(String page, String id) {
    return all("(<svg[^>]*aria-labelledby=\"" + id + "-title .*?</svg>)", page).get(0);
  }

  @Test
  void whatHasNoOutcomeIsShownWithoutOne() {
    String page =
        PageText.of(
            page(
                TwoAuthorities.nottinghamshire()
                    .with(
                        new SelfEvaluation(LocalDate.of(2026, 3, 2)),
                        new OfstedDecision.OnDate(
                            LocalDate.of(2026, 11, 2),
                            OfstedDecision.Subject.INSPECTION,
                            DateWindow.parse("2027-01-18/2027-01-22"),
                            "a letter")),
                DAY));

    assertThat(page)
        .contains(
            "What Self-evaluation shared Outcome Letter ",
            "What Told by Ofsted: inspection 18 to 22 January 2027 (a letter) Outcome From ");
  }

  @Test
  void anOpenWindowWithoutACallDayLeftIsNotDenied() {
    // The window closes on Tuesday 18 April 2023. The call for Monday 17 April was on the 11th, the
    // day after Easter Monday.
    String page = PageText.of(page(TwoAuthorities.nottinghamshire(), LocalDate.of(2023, 4, 12)));

    assertThat(page)
        .contains("Open, closes in 6 days")
        .contains("No possible day is left in the window. These are the days on which the call")
        .doesNotContain("No window is open");
  }

  @Test
  void aReportThatIsAwaitedIsAwaitedEverywhere() {
    String page =
        PageText.of(
            page(
                TwoAuthorities.nottinghamshire()
                    .with(
                        Inspection.builder()
                            .framework(Framework.ILACS)
                            .type(InspectionType.SHORT)
                            .onSite(LocalDate.of(2026, 10, 12), LocalDate.of(2026, 10, 16))
                            .build()),
                DAY));

    assertThat(page)
        .contains("Report awaited, Oct 2026", "Report not out on this day")
        .doesNotContain("not on record");
  }

  // The picture

  @Test
  void thePictureHasEachThingAtItsDay() {
    String whole = drawing(page(TwoAuthorities.nottinghamshire(), DAY), "whole");

    // The ticks of the axis are the ruler: each stands at the first of January of its year.
    NavigableMap<LocalDate, Double> ruler = new TreeMap<>();
    Pattern.compile("<text class=\"tick\" x=\"([0-9.]+)\"[^>]*>([0-9]{4})<")
        .matcher(whole)
        .results()
        .forEach(
            tick ->
                ruler.put(
                    LocalDate.of(Integer.parseInt(tick.group(2)), 1, 1),
                    Double.valueOf(tick.group(1))));
    assertThat(ruler).hasSizeGreaterThan(10);
    assertThat(mark(whole, "A")).isCloseTo(at(ruler, LocalDate.of(2015, 5, 11)), within(1.0));
    assertThat(mark(whole, "D")).isCloseTo(at(ruler, LocalDate.of(2019, 10, 7)), within(1.0));
    assertThat(mark(whole, "F")).isCloseTo(at(ruler, LocalDate.of(2024, 5, 20)), within(1.0));
    assertThat(mark(whole, "G")).isCloseTo(at(ruler, LocalDate.of(2025, 11, 26)), within(1.0));
    List<String> window =
        all("<rect class=\"window\" (x=\"[^\"]*\" y=\"[^\"]*\" width=\"[^\"]*\")", whole);
    assertThat(window).hasSize(1);
    double left = Double.parseDouble(all("x=\"([^\"]*)\"", window.get(0)).get(0));
    double width = Double.parseDouble(all("width=\"([^\"]*)\"", window.get(0)).get(0));
    assertThat(left).isCloseTo(at(ruler, LocalDate.of(2026, 11, 24)), within(1.0));
    assertThat(left + width).isCloseTo(at(ruler, LocalDate.of(2027, 11, 25)), within(1.0));
    assertThat(PageText.of(whole))
        .contains("Good, May 2015", "Good, Oct 2019", "Good, May 2024", "Nov 2025")
        .contains("Usual window: 24 November 2026 to 24 November 2027");
  }

  private static double at(NavigableMap<LocalDate, Double> ruler, LocalDate day) {
    double perDay =
        (ruler.lastEntry().getValue() - ruler.firstEntry().getValue())
            / ChronoUnit.DAYS.between(ruler.firstKey(), ruler.lastKey());
    return ruler.firstEntry().getValue() + perDay * ChronoUnit.DAYS.between(ruler.firstKey(), day);
  }

  private static double mark(String drawing, String sign) {
    List<String> found =
        all("<text class=\"sign [a-z-]+\" x=\"([0-9.]+)\"[^>]*>" + sign + "</text>", drawing);
    assertThat(found).as("the mark %s", sign).hasSize(1);
    return Double.parseDouble(found.get(0));
  }

  @Test
  void thePictureOfWhatComesHasAStrokeForEveryPossibleCall() {
    for (InspectionHistory history : TwoAuthorities.all()) {
      String page = page(history, DAY);
      long calls = Scheduler.england().schedule(history, DAY).nextInspection().possibleStartsLeft();

      assertThat(calls).isGreaterThan(30);
      for (String id : List.of("ahead", "ahead-narrow")) {
        assertThat(all("(<line class=\"call\")", drawing(page, id))).hasSize((int) calls);
      }
    }
  }

  /**
   * Standard, two weeks on site; the window ended on 3 August 2026. Inspectors are away from 23
   * December to 1 January, Good Friday is 26 March and Easter Monday 29 March 2027 (rules L-QUIET
   * and L-CALL). The end of the likely range is the library's own estimate.
   */
  @Test
  void pastTheWindowEveryPossibleCallIsShown() {
    Plan plan = Plans.of(TestRecord.history("Rochdale"), LocalDate.of(2026, 11, 25), false);
    assertThat(plan.outlook().interval().orElseThrow().end()).isEqualTo("2027-04-19");

    String page = PlanHtml.of(plan);

    assertThat(PageText.of(page))
        .contains(
            "No window is open or to come. These are the days on which the call can come up to the"
                + " end of the likely range (8 in 10): 13.")
        .contains(
            "November 2026 Mon 30 January 2027 Mon 4, Mon 11, Mon 18, Mon 25 February 2027 Mon 1,"
                + " Mon 8, Mon 15, Mon 22 March 2027 Mon 1, Tue 30 April 2027 Mon 5, Mon 12 ");
    assertThat(all("(<line class=\"call\")", drawing(page, "ahead"))).hasSize(13);
  }

  @Test
  void aMarkHasItsMonthAndTheAreasThatMatter() {
    LocalDate day = LocalDate.of(2026, 11, 25);

    assertThat(PageText.of(drawing(page(TestRecord.history("Rochdale"), day), "whole")))
        .contains("JTAI, Apr 2024");
    assertThat(PageText.of(drawing(page(TestRecord.history("Trafford"), day), "whole")))
        .contains("Leaders, help and protection inadequate, Jun 2026");
  }

  @Test
  void theDayAskedIsWrittenOutWhereThereIsRoom() {
    String page = page(TwoAuthorities.nottinghamshire(), DAY);

    assertThat(PageText.of(page))
        .contains("Inspection plan as of 22 November 2026 Nottinghamshire");
    assertThat(PageText.of(drawing(page, "whole"))).contains("As of 22 November 2026");
    assertThat(PageText.of(drawing(page, "whole-narrow"))).contains("22 Nov 2026");
  }

  @Test
  void aDeadlineIsASquareAndWhatIsNoneACircle() {
    InspectionHistory history =
        TwoAuthorities.nottinghamshire()
            .with(
                FocusedVisit.builder()
                    .onSite(LocalDate.of(2026, 10, 6), LocalDate.of(2026, 10, 7))
                    .published(LocalDate.of(2026, 11, 10))
                    .found(AreaForPriorityAction.of("unallocated cases"))
                    .build());
    String page = page(history, DAY);
    String ahead = drawing(page, "ahead");

    assertThat(PageText.of(ahead))
        .contains("Other days: a square is a deadline, a circle is none")
        .contains("early draft of the action plan", "action plan");
    // The early draft is asked for and not required; the action plan is due.
    assertThat(all("<path class=\"(solid|hollow)\" d=\"M[^\"]*a", ahead)).containsExactly("hollow");
    assertThat(all("<path class=\"(solid|hollow)\" d=\"M[^\"]*h", ahead)).containsExactly("solid");
    assertThat(PageText.of(page)).contains("Asked for, not required", "Due");
  }

  // The words

  @ParameterizedTest
  @ValueSource(strings = {"2018-01-01", "2019-10-10", "2020-04-01", "2024-06-01", "2026-11-22"})
  void theTablesSayWhatThePlanSays(String day) {
    for (InspectionHistory history : TwoAuthorities.all()) {
      for (boolean all : new boolean[] {false, true}) {
        checkAgainst(Plans.of(history, LocalDate.parse(day), all));
      }
    }
  }

  /** Each mark has its row, and each statement, reason and source of the plan is in the page. */
  private static void checkAgainst(Plan plan) {
    String page = PlanHtml.of(plan);
    String text = PageText.of(page);
    String withIsoDays = WrittenDays.inIsoForm(text);
    Set<String> signs =
        new HashSet<>(all("<th role=\"rowheader\"[^>]*><span[^>]*>[^<]*</span>([^<]+)</th>", page));
    List<String> drawn = all("<text class=\"sign [a-z-]+\"[^>]*>([^<]*)</text>", page);
    assertThat(signs).containsAll(drawn);
    assertThat(signs)
        .hasSize(
            plan.happened().size()
                + plan.sections().stream().mapToInt(section -> section.items().size()).sum());
    for (PlanItem planned : plan.items()) {
      ScheduleItem item = planned.item();
      assertThat(text).contains(Text.withDaysInWords(item.title()));
      item.when()
          .ifPresent(
              days ->
                  assertThat(withIsoDays)
                      .contains(
                          !days.hasEnd()
                              ? "from " + days.start()
                              : days.isOneDay()
                                  ? days.start().toString()
                                  : days.start() + " to " + days.end()));
      item.reasons()
          .forEach(
              reason -> {
                assertThat(text).contains(Text.withDaysInWords(reason.sentence()));
                for (Source source : reason.rule().sources()) {
                  assertThat(text).contains(source.key() + " : " + source.title());
                }
              });
    }
    Stream.of(plan.edition().answers(), plan.nextInspection().answers(), plan.visits().answers())
        .flatMap(List::stream)
        .forEach(answer -> assertThat(text).contains(Text.withDaysInWords(answer.text())));
    for (LocalDate call : plan.calls().days()) {
      assertThat(text).contains(Text.shortWeekday(call) + " " + call.getDayOfMonth());
    }
    Stream.of(PlanSummary.answers(plan), PlanSummary.due(plan))
        .flatMap(List::stream)
        .map(line -> Text.withDaysInWords(Text.capitalised(line.answer())))
        .forEach(answer -> assertThat(text).contains(answer));
    checkMarkup(page);
  }

  /** Ids are unique, links lead somewhere, and headings follow each other. */
  private static void checkMarkup(String page) {
    List<String> ids = all(" id=\"([^\"]+)\"", page);
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(ids).containsAll(all(" href=\"#([^\"]+)\"", page));
    all(" aria-labelledby=\"([^\"]+)\"", page)
        .forEach(names -> assertThat(ids).containsAll(List.of(names.split(" "))));
    List<String> levels = all("<h([1-6])[ >]", page);
    assertThat(levels.get(0)).isEqualTo("1");
    for (int i = 1; i < levels.size(); i++) {
      assertThat(Integer.parseInt(levels.get(i)))
          .isBetween(2, Integer.parseInt(levels.get(i - 1)) + 1);
    }
    assertThat(page).startsWith("<!DOCTYPE html>\n<html lang=\"en-GB\">");
    assertThat(page).doesNotContain("null", "Optional[", "{{", "NaN", "Infinity");
  }

  @Test
  void thePageLoadsNothing() throws IOException {
    String page = page(TwoAuthorities.nottinghamshire(), DAY);

    assertThat(page)
        .doesNotContainIgnoringCase("http:")
        .doesNotContainIgnoringCase("https:")
        .doesNotContainIgnoringCase("url(")
        .doesNotContainIgnoringCase("@import")
        .doesNotContainIgnoringCase("@font-face")
        .doesNotContainIgnoringCase("GDS Transport")
        .doesNotContain("<script", "<img", "<iframe", "<object", " src=", " style=")
        .contains("default-src &#39;none&#39;; style-src &#39;sha256-");
    assertThat(all(" href=\"([^#][^\"]*)\"", page)).containsExactly("data:,");
    assertThat(Files.readString(RESOURCES.resolve("html").resolve("page.css")))
        .doesNotContain("</style", "<!--");
  }

  @Test
  void onlyTheStyleAndTheScriptGoUnescaped() throws IOException {
    List<String> unescaped = new ArrayList<>();
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".mustache")).sorted().toList()) {
        String template = Files.readString(file);
        unescaped.addAll(all("\\{\\{(\\{[^}]*\\}|&[^}]*)\\}\\}", template));
        // A value that is not in quotes could end its attribute.
        assertThat(template)
            .doesNotContainPattern("=\\{\\{")
            .doesNotContainPattern("=[a-z]*\\{\\{");
      }
    }
    assertThat(unescaped).containsExactlyInAnyOrder("{style}", "{head.script}");
  }

  // What a file may hold

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "</title></style></svg><script>alert(1)</script>",
        "{{head.style}} {{{style}}} {{/head}} ${7*7} #{7*7}",
        "&lt;b&gt; &amp;amp; &#60;",
        "<!-- ]]> --> <![CDATA[",
        "`=/",
      })
  void markupFromAFileIsText(String hostile) {
    InspectionHistory tame =
        InspectionHistory.of(
            new LocalAuthority("1", "Tame"), TwoAuthorities.nottinghamshire().inspections().get(2));
    InspectionHistory history =
        InspectionHistory.of(new LocalAuthority("1", hostile), tame.inspections().get(0));

    String page = page(history, DAY);

    assertThat(PageText.of(page)).contains(hostile);
    assertThat(elements(page)).isEqualTo(elements(page(tame, DAY)));
  }

  /** The elements of a page with the names of their attributes, in order. */
  private static List<String> elements(String page) {
    return Pattern.compile("<(/?[a-zA-Z!][^\\s>]*)((?:[^>\"]|\"[^\"]*\")*)>")
        .matcher(page)
        .results()
        .map(tag -> tag.group(1) + tag.group(2).replaceAll("\"[^\"]*\"", ""))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a\u202Eb\u2066c\u200Fd", "a\u0000b\u0007c\u001Bd", "a\u2028b\u2029c", "a\uD83Db"})
  void whatTurnsTheDirectionOrSteersBecomesASpace(String hostile) {
    InspectionHistory history =
        InspectionHistory.of(
            new LocalAuthority("1", hostile),
            TwoAuthorities.nottinghamshire().inspections().get(2));

    String page = page(history, DAY);

    assertThat(page).contains(CleanText.of(hostile));
    Program.checkSteersNothing(page);
  }

  // The whole record

  @Test
  void everyAuthorityOfTheRecordHasAPage() {
    for (Path path : TestRecord.all()) {
      PublishedRecord record = PublishedRecord.read(path);
      for (LocalAuthority authority : record.authorities()) {
        AuthorityRecord found = record.history(authority, Timeline.england());
        for (LocalDate day : List.of(DAY, LocalDate.of(2020, 4, 1))) {
          checkAgainst(Plans.of(found, day, false));
        }
      }
    }
  }
}
