package io.github.ilacs.examples.backtest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The backtest as the record's README defines it, written a second time from that page alone: its
 * own reading of the files, its own arithmetic of dates, its own list of bank holidays. It shares
 * nothing with the library, so it can disagree.
 */
final class BacktestOracle {

  /** England's bank holidays as gov.uk listed them, 2013 to 2030. */
  private static final Set<Integer> BANK_HOLIDAYS =
      Set.of(
          20130101, 20130329, 20130401, 20130506, 20130527, 20130826, 20131225, 20131226, //
          20140101, 20140418, 20140421, 20140505, 20140526, 20140825, 20141225, 20141226, //
          20150101, 20150403, 20150406, 20150504, 20150525, 20150831, 20151225, 20151228, //
          20160101, 20160325, 20160328, 20160502, 20160530, 20160829, 20161226, 20161227, //
          20170102, 20170414, 20170417, 20170501, 20170529, 20170828, 20171225, 20171226, //
          20180101, 20180330, 20180402, 20180507, 20180528, 20180827, 20181225, 20181226, //
          20190101, 20190419, 20190422, 20190506, 20190527, 20190826, 20191225, 20191226, //
          20200101, 20200410, 20200413, 20200508, 20200525, 20200831, 20201225, 20201228, //
          20210101, 20210402, 20210405, 20210503, 20210531, 20210830, 20211227, 20211228, //
          20220103, 20220415, 20220418, 20220502, 20220602, 20220603, 20220829, 20220919, //
          20221226, 20221227, //
          20230102, 20230407, 20230410, 20230501, 20230508, 20230529, 20230828, 20231225, //
          20231226, //
          20240101, 20240329, 20240401, 20240506, 20240527, 20240826, 20241225, 20241226, //
          20250101, 20250418, 20250421, 20250505, 20250526, 20250825, 20251225, 20251226, //
          20260101, 20260403, 20260406, 20260504, 20260525, 20260831, 20261225, 20261228, //
          20270101, 20270326, 20270329, 20270503, 20270531, 20270830, 20271227, 20271228, //
          20280103, 20280414, 20280417, 20280501, 20280529, 20280828, 20281225, 20281226, //
          20290101, 20290330, 20290402, 20290507, 20290528, 20290827, 20291225, 20291226, //
          20300101, 20300419, 20300422, 20300506, 20300527, 20300826, 20301225, 20301226);

  private static final int FIRST_YEAR_WITH_HOLIDAYS = 2013;
  private static final int LAST_YEAR_WITH_HOLIDAYS = 2030;
  private static final int END_OF_SUSPENSION = 20210601;
  private static final int CARE_LEAVERS_FROM = 20230101;
  private static final int REFORM = 20260401;

  private static final Set<String> GRADES =
      Set.of("", "outstanding", "good", "requires_improvement", "inadequate");

  private final List<Map<String, String>> visitRows;
  private final List<Map<String, String>> jointRows;
  private final Map<String, List<Map<String, String>>> inspections = new TreeMap<>();

  private BacktestOracle(
      List<Map<String, String>> inspectionRows,
      List<Map<String, String>> visitRows,
      List<Map<String, String>> jointRows) {
    this.visitRows = visitRows;
    this.jointRows = jointRows;
    for (Map<String, String> row : inspectionRows) {
      // Without a day on site all that the row says is that there is a report.
      if (get(row, "framework").equals("ILACS") && !get(row, "start_date").isEmpty()) {
        inspections.computeIfAbsent(get(row, "urn"), urn -> new ArrayList<>()).add(row);
      }
    }
    inspections
        .values()
        .forEach(rows -> rows.sort(Comparator.comparing(r -> get(r, "start_date"))));
  }

  static BacktestOracle ofFolder(Path folder) throws IOException {
    return new BacktestOracle(
        rows(folder.resolve("inspections.csv")),
        rows(folder.resolve("focused_visits.csv")),
        Files.exists(folder.resolve("jtais.csv")) ? rows(folder.resolve("jtais.csv")) : List.of());
  }

  /** Whether a row of the sector's file has days on site and only grades that are some. */
  static boolean isUsable(Map<String, String> row) {
    return !get(row, "inspection_start_date").isEmpty()
        && row.keySet().stream()
            .filter(column -> column.endsWith("_grade"))
            .map(column -> grade(get(row, column)))
            .allMatch(GRADES::contains);
  }

  /** The rows of the sector's file that can be used, in the words of the other files. */
  static BacktestOracle ofSectorFile(Path file) throws IOException {
    List<Map<String, String>> inspectionRows = new ArrayList<>();
    for (Map<String, String> row : rows(file)) {
      if (!isUsable(row)) {
        continue;
      }
      Map<String, String> translated = new HashMap<>();
      translated.put("urn", get(row, "urn"));
      translated.put("framework", "ILACS");
      String type = get(row, "inspection_framework");
      translated.put("type", type.equals("short") || type.equals("standard") ? type : "other");
      translated.put("start_date", iso(get(row, "inspection_start_date")));
      translated.put("end_date", iso(get(row, "inspection_end_date")));
      translated.put("published_date", iso(get(row, "publication_date")));
      translated.put("overall", grade(get(row, "overall_effectiveness_grade")));
      translated.put("leaders", grade(get(row, "impact_of_leaders_grade")));
      translated.put("help_and_protection", grade(get(row, "help_and_protection_grade")));
      boolean combined = get(row, "care_leavers_grade").equals("inspection_pre_dates_judgement");
      translated.put(
          combined ? "in_care_and_care_leavers" : "in_care", grade(get(row, "in_care_grade")));
      translated.put("care_leavers", grade(get(row, "care_leavers_grade")));
      inspectionRows.add(translated);
    }
    return new BacktestOracle(inspectionRows, List.of(), List.of());
  }

  private static String iso(String day) {
    String[] parts = day.split("/", -1);
    return (parts[2].length() == 2 ? "20" + parts[2] : parts[2]) + "-" + parts[1] + "-" + parts[0];
  }

  private static String grade(String words) {
    return switch (words) {
      case "not_reported_post_reform", "inspection_pre_dates_judgement" -> "";
      default -> words.replace(' ', '_');
    };
  }

  List<String> lines() {
    int inspectionsCounted = 0;
    int editions = 0;
    int starts = 0;
    int pairs = 0;
    int nextType = 0;
    int notGoodPairs = 0;
    int notGood = 0;
    int laterPairs = 0;
    int visits = 0;
    int asExpected = 0;
    int[][] windows = new int[3][3];
    for (List<Map<String, String>> rows : inspections.values()) {
      for (int i = 0; i < rows.size(); i++) {
        Map<String, String> b = rows.get(i);
        inspectionsCounted++;
        editions += judgesAsItsEdition(b) ? 1 : 0;
        starts += isPossibleStart(day(b, "start_date"), get(b, "type")) ? 1 : 0;
        if (i == 0) {
          continue;
        }
        Map<String, String> a = rows.get(i - 1);
        int between = 0;
        boolean priorityAction = false;
        for (Map<String, String> visit : visitRows) {
          int began = day(visit, "start_date");
          if (get(visit, "urn").equals(get(a, "urn"))
              && began > day(a, "end_date")
              && began < day(b, "start_date")) {
            between++;
            priorityAction |= get(visit, "priority_action").equals("true");
          }
        }
        if (!get(b, "type").equals("other")) {
          pairs++;
          String expected = isGoodOrBetter(a) && !priorityAction ? "short" : "standard";
          nextType += get(b, "type").equals(expected) ? 1 : 0;
          if (!isGoodOrBetter(a)) {
            notGoodPairs++;
            notGood += get(b, "type").equals("standard") ? 1 : 0;
          }
        }
        if (day(a, "end_date") >= END_OF_SUSPENSION) {
          laterPairs++;
          int expected = isInadequate(a) ? 0 : isGoodOrBetter(a) ? 1 : 2;
          asExpected += visitsBetween(a, b) == expected ? 1 : 0;
          visits += between <= (isInadequate(a) ? 0 : 2) ? 1 : 0;
          windows[0][fit(day(a, "start_date"), day(b, "start_date"))]++;
          windows[1][fit(day(a, "end_date"), day(b, "start_date"))]++;
          windows[2][fit(day(a, "published_date"), day(b, "start_date"))]++;
        }
      }
    }
    List<String> lines = new ArrayList<>();
    lines.add("editions " + editions + "/" + inspectionsCounted);
    lines.add("starts " + starts + "/" + inspectionsCounted);
    lines.add("next_type " + nextType + "/" + pairs);
    lines.add("not_good_gets_standard " + notGood + "/" + notGoodPairs);
    lines.add("visits " + (visitRows.isEmpty() ? "0/0" : visits + "/" + laterPairs));
    if (!jointRows.isEmpty()) {
      lines.add("visits.expected " + asExpected + "/" + laterPairs);
      lines.add("jtai.statement " + statements());
    }
    lines.add("window.start " + inWords(windows[0]));
    lines.add("window.end " + inWords(windows[1]));
    lines.add("window.published " + inWords(windows[2]));
    return lines;
  }

  /** Focused visits and joint inspections between two inspections. */
  private int visitsBetween(Map<String, String> a, Map<String, String> b) {
    int made = 0;
    for (List<Map<String, String>> rows : List.of(visitRows, jointRows)) {
      for (Map<String, String> row : rows) {
        // One without days on site is taken by its letter.
        String column = get(row, "start_date").isEmpty() ? "published_date" : "start_date";
        int began = day(row, column);
        made +=
            get(row, "urn").equals(get(a, "urn"))
                    && began > day(a, "end_date")
                    && began < day(b, "start_date")
                ? 1
                : 0;
      }
    }
    return made;
  }

  /** How many letters name the seventieth working day after their own. */
  private String statements() {
    int fits = 0;
    int all = 0;
    for (Map<String, String> row : jointRows) {
      if (get(row, "statement_due").isEmpty() || day(row, "start_date") < 20180101) {
        continue;
      }
      int due = day(row, "published_date");
      for (int left = 70; left > 0; ) {
        due = plusDays(due, 1);
        left -= weekday(due) < 5 && !isBankHoliday(due) ? 1 : 0;
      }
      all++;
      fits += due == day(row, "statement_due") ? 1 : 0;
    }
    return fits + "/" + all;
  }

  private static String inWords(int[] fits) {
    return "early " + fits[0] + " within " + fits[1] + " late " + fits[2];
  }

  private static int fit(int anchor, int start) {
    return start < plusMonths(anchor, 30) ? 0 : start <= plusMonths(anchor, 42) ? 1 : 2;
  }

  private static boolean judgesAsItsEdition(Map<String, String> row) {
    int start = day(row, "start_date");
    boolean separate = start >= CARE_LEAVERS_FROM;
    return start >= 20180101
        && isJudged(row, "overall") == (start < REFORM)
        && isJudged(row, "leaders")
        && isJudged(row, "help_and_protection")
        && isJudged(row, "in_care") == separate
        && isJudged(row, "care_leavers") == separate
        && isJudged(row, "in_care_and_care_leavers") == !separate;
  }

  private static boolean isJudged(Map<String, String> row, String column) {
    return !get(row, column).isEmpty();
  }

  static boolean isGoodOrBetter(Map<String, String> row) {
    if (day(row, "start_date") < REFORM) {
      return isGoodOrBetter(get(row, "overall"));
    }
    int good = 0;
    for (String practice : List.of("help_and_protection", "in_care", "care_leavers")) {
      good += isGoodOrBetter(get(row, practice)) ? 1 : 0;
    }
    return isGoodOrBetter(get(row, "leaders")) && good >= 2 && !isInadequate(row);
  }

  private static boolean isGoodOrBetter(String grade) {
    return grade.equals("good") || grade.equals("outstanding");
  }

  private static boolean isInadequate(Map<String, String> row) {
    return day(row, "start_date") < REFORM
        ? get(row, "overall").equals("inadequate")
        : List.of(get(row, "help_and_protection"), get(row, "in_care"), get(row, "care_leavers"))
            .contains("inadequate");
  }

  /** Whether the calendar rule of the README calls a first day on site possible. */
  static boolean isPossibleStart(int start, String type) {
    if (weekday(start) != 0) {
      return false;
    }
    int planned = type.equals("short") ? 5 : 12;
    for (int i = 0; i < planned; i++) {
      int onSite = plusDays(start, i);
      if (onSite / 100 % 100 == 8 || isBankHoliday(onSite) || isChristmas(onSite)) {
        return false;
      }
    }
    int call = plusDays(start, -7);
    while (isBankHoliday(call) || weekday(call) > 4) {
      call = plusDays(call, 1);
    }
    return !isChristmas(call);
  }

  static boolean isBankHoliday(int day) {
    if (day / 10000 < FIRST_YEAR_WITH_HOLIDAYS || day / 10000 > LAST_YEAR_WITH_HOLIDAYS) {
      throw new IllegalArgumentException("no bank holidays are listed for " + day);
    }
    return BANK_HOLIDAYS.contains(day);
  }

  private static boolean isChristmas(int day) {
    return day % 10000 >= 1223 || day % 10000 == 101;
  }

  // Days are numbers such as 20240520.

  static int number(LocalDate day) {
    return Integer.parseInt(day.toString().replace("-", ""));
  }

  private static int day(Map<String, String> row, String column) {
    return Integer.parseInt(get(row, column).replace("-", ""));
  }

  private static int lengthOfMonth(int year, int month) {
    boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return switch (month) {
      case 2 -> leap ? 29 : 28;
      case 4, 6, 9, 11 -> 30;
      default -> 31;
    };
  }

  private static int plusMonths(int day, int months) {
    int all = day / 10000 * 12 + day / 100 % 100 - 1 + months;
    int year = all / 12;
    int month = all % 12 + 1;
    return year * 10000 + month * 100 + Math.min(day % 100, lengthOfMonth(year, month));
  }

  private static int plusDays(int day, int days) {
    int year = day / 10000;
    int month = day / 100 % 100;
    int dayOfMonth = day % 100 + days;
    while (dayOfMonth < 1) {
      month = month == 1 ? 12 : month - 1;
      year = month == 12 ? year - 1 : year;
      dayOfMonth += lengthOfMonth(year, month);
    }
    while (dayOfMonth > lengthOfMonth(year, month)) {
      dayOfMonth -= lengthOfMonth(year, month);
      month = month == 12 ? 1 : month + 1;
      year = month == 1 ? year + 1 : year;
    }
    return year * 10000 + month * 100 + dayOfMonth;
  }

  /** Monday is 0; by Sakamoto's method. */
  private static int weekday(int day) {
    int[] shift = {0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4};
    int month = day / 100 % 100;
    int year = day / 10000 - (month < 3 ? 1 : 0);
    int fromSunday = (year + year / 4 - year / 100 + year / 400 + shift[month - 1] + day % 100) % 7;
    return (fromSunday + 6) % 7;
  }

  // The files

  /** The rows of a file by the names of their columns, each with its first line under "line". */
  static List<Map<String, String>> rows(Path file) throws IOException {
    String text = Files.readString(file);
    List<Map<String, String>> rows = new ArrayList<>();
    List<String> header = new ArrayList<>();
    List<String> values = new ArrayList<>();
    StringBuilder value = new StringBuilder();
    boolean quoted = false;
    int line = 1;
    int firstLine = 1;
    for (int i = text.startsWith("\uFEFF") ? 1 : 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : '\n';
      if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
        value.append('"');
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\n')) {
        values.add(value.toString().strip());
        value.setLength(0);
        if (c == '\n') {
          if (header.isEmpty()) {
            header.addAll(values);
          } else if (values.size() == header.size()) {
            Map<String, String> row = new HashMap<>();
            for (int column = 0; column < header.size(); column++) {
              row.put(header.get(column), values.get(column));
            }
            row.put("line", String.valueOf(firstLine));
            rows.add(row);
          }
          values.clear();
          firstLine = line + 1;
        }
      } else {
        value.append(c);
      }
      line += c == '\n' ? 1 : 0;
    }
    return rows;
  }

  /** The value of a column; empty where the row has none. */
  static String get(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }
}
