package io.github.ilacs;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The numbers of the framework stand in three classes and those of the bank holidays in three
 * others, each beside its rule. A number anywhere else is one of the few that are listed here and
 * have nothing to do with either, or it is a number without a rule.
 */
class NumbersTest {
  private static final Path SOURCES = Path.of("src", "main", "java", "io", "github", "ilacs");

  private static final Set<String> BESIDE_THEIR_RULES =
      Set.of(
          "EnglishEditions",
          "EnglishFigures",
          "EnglishOutlook",
          "Easter",
          "EnglishBankHolidays",
          "MovedDays");

  private static final Pattern COMMENT_OR_STRING =
      Pattern.compile(
          "\"\"\"(?s:.*?)\"\"\"|\"(?:\\\\.|[^\"\\\\])*+\"|'(?:\\\\.|[^'\\\\])++'"
              + "|/\\*(?s:.*?)\\*/|//[^\\n]*+");

  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\w.])(?:0[xXbB])?\\d[\\d_]*(?:\\.\\d+)?[LlFfDd]?(?!\\w)");

  private static final Pattern WEEKDAY =
      Pattern.compile("\\b(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY\\b");

  /** Every other number but 0 and 1, by class. */
  private static final Map<String, Set<String>> OTHER_NUMBERS =
      Map.ofEntries(
          // The fields of a row.
          entry("Catalogue", Set.of("2", "3", "4", "5")),
          // How far to look for a possible start before giving up.
          entry("CallCalendar", Set.of("104")),
          // One in ten on either side of a band.
          entry("ExpectedMonth", Set.of("0.1")),
          // How much of a text is quoted.
          entry("FormException", Set.of("200")),
          // The third cell of a row.
          entry("FormTable", Set.of("2")),
          // The place of a part, and the last year that is written without a sign.
          entry("Forms", Set.of("2", "3", "4", "9999")),
          // The endings of 1st, 2nd, 3rd and 11th.
          entry("MonitoringItems", Set.of("2", "3", "10", "100")),
          // A derivative, when to stop climbing, and the fewest waits that make a curve.
          entry("LogisticFit", Set.of("2", "10", "13", "200")),
          // Over how many years Mondays are counted.
          entry("Mondays", Set.of("10")),
          // The length of a month in the measurements of the record, and how they were rounded.
          entry("ObservedInterval", Set.of("2", "12", "365.25")),
          // A half.
          entry("Outlook", Set.of("0.5")),
          // The most lines, and the most of them for what is due.
          entry("Summary", Set.of("10", "3")),
          // The months of a year.
          entry("Logistic", Set.of("12")),
          // Eight in ten, with as many earlier as later.
          entry("Forecast", Set.of("0.8", "2")),
          // Rounding to one and to two decimals.
          entry("OutlookReasons", Set.of("10", "10.0", "100", "100.0")),
          // Where a list of days or weeks ends.
          entry("Outlooks", Set.of("4", "25")),
          // The length of the article before a name.
          entry("Printed", Set.of("4")),
          // A month and a day as one number that can be compared.
          entry("QuietPeriod", Set.of("100")),
          // A hole in a sentence, the room for what fills it, and a hash code.
          entry("Reason", Set.of("2", "16", "31")),
          // A hash code.
          entry("Timeline", Set.of("31")),
          // How exactly a sum has to come out.
          entry("Steps", Set.of("9")),
          // The most visits of which curves are known.
          entry("VisitOutlooks", Set.of("2")),
          // From Monday to Friday.
          entry("VisitWeek", Set.of("4")),
          // From Monday to Wednesday, and the weeks of a year.
          entry("VisitWeeks", Set.of("2", "7", "365.25")),
          // The length of a month in the measurements of the record.
          entry("Wait", Set.of("12", "365.25")),
          // A week.
          entry("Weekdays", Set.of("6", "7")),
          // The years that are covered, and their last day.
          entry("WorkingDayCalendar", Set.of("12", "31", "1978", "9999")),
          // The weekdays of a year, and a place for each day of each month.
          entry("WorkingYear", Set.of("2", "5", "7", "13", "32", "52")));

  /** The days of the week that a class knows. */
  private static final Map<String, Set<String>> WEEKDAYS =
      Map.ofEntries(
          // The second week of a JTAI, and the last day of its third (J-3).
          entry("JtaiTimetable", Set.of("FRIDAY", "MONDAY")),
          // A week begins on Monday.
          entry("VisitWeek", Set.of("MONDAY")),
          entry("VisitWeeks", Set.of("MONDAY")),
          // Neither is worked (F-15).
          entry("WorkingYear", Set.of("SATURDAY", "SUNDAY")));

  @Test
  void noNumberStandsWithoutItsRule() throws IOException {
    Map<String, Set<String>> found = found(NUMBER);
    found.values().forEach(numbers -> numbers.removeAll(Set.of("0", "1", "1L")));
    found.values().removeIf(Set::isEmpty);

    assertThat(found)
        .as("a number belongs in one of %s, beside its rule", BESIDE_THEIR_RULES)
        .isEqualTo(OTHER_NUMBERS);
  }

  @Test
  void noDayOfTheWeekStandsWithoutItsRule() throws IOException {
    assertThat(found(WEEKDAY)).isEqualTo(WEEKDAYS);
  }

  @Test
  void aNumberIsFoundWhereverItStands() {
    assertThat(numbers("if (x > 30) { y = -1.5 * z2; } // 7\n/* 8 */ \"9\" + 1_000L + '6' + 0x1F;"))
        .containsExactly("30", "1.5", "1_000L", "0x1F");
    assertThat(numbers("a(\"\"\"\n 3 \"4\" \"\"\", 5)")).containsExactly("5");
  }

  private static List<String> numbers(String source) {
    return matches(NUMBER, source);
  }

  private static List<String> matches(Pattern pattern, String source) {
    String code = COMMENT_OR_STRING.matcher(source).replaceAll("\"\"");
    return pattern.matcher(code).results().map(MatchResult::group).toList();
  }

  private static Map<String, Set<String>> found(Pattern pattern) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(SOURCES)) {
      files = walk.filter(file -> file.toString().endsWith(".java")).toList();
    }
    assertThat(files).hasSizeGreaterThan(150);
    Map<String, Set<String>> found = new TreeMap<>();
    for (Path file : files) {
      String type = file.getFileName().toString().replace(".java", "");
      List<String> matches = matches(pattern, Files.readString(file));
      if (!BESIDE_THEIR_RULES.contains(type) && !matches.isEmpty()) {
        // Both Jacksons have classes of the same names.
        found.computeIfAbsent(type, any -> new TreeSet<>()).addAll(matches);
      }
    }
    return found;
  }
}
