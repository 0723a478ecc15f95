package io.github.ilacs.examples.docs;

import static java.util.Map.entry;

import io.github.ilacs.rule.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where the library puts each rule of the catalogue to use, or why it does not.
 *
 * <p>Each rule is in one of three lists. It is {@linkplain #APPLIED applied} where a class gives it
 * as its reason or takes a number from it; it is {@linkplain #HELD held} where the shape of a class
 * is the rule and its Javadoc names it, as a focused visit that has no place for a grade; or it is
 * {@linkplain #NOT_ENCODED not encoded}, for a reason. A test reads the sources of the library and
 * fails where a list is wrong.
 */
final class Encoding {

  /** The classes that refer to a rule, by the id of the rule, both in alphabetical order. */
  static final Map<String, List<String>> APPLIED =
      classes(
          """
          A-1: Items
          A-2: Items
          A-3: Items
          A-4: Items
          A-5: Items
          A-6: EnglishFigures
          A-7: Items
          C-8: OutlookReasons
          ED-09: EnglishEditions
          ED-10: PathwayRules
          F-11: Timetables
          F-5: EnglishFigures
          F-6: Duties, EnglishFigures
          F-7: Duties
          F-8: Items, Timetables
          F-9: Duties, Items, Timetables
          G-FV-TOPICS: EnglishEditions
          G-J-2018: EnglishEditions
          G-J-2023: EnglishEditions
          G-J-2026: EnglishEditions
          G-OE-1: Consistency
          H-1: EnglishBankHolidays
          H-2: EnglishBankHolidays
          H-3: EnglishBankHolidays
          H-5: MovedDays
          I-1: Diary, Timetables
          I-2: Diary, Timetables
          J-1: Timetables
          J-2: EnglishFigures
          J-3: Timetables
          J-4: Timetables
          J-6: Timetables
          J-7: EnglishFigures
          J-9: Items
          L-ANCHOR: Windows
          L-ANNUAL: EnglishFigures, Items
          L-APA: PathwayRules
          L-AWAIT: OutlookReasons, PathwayRules, Windows
          L-CALL: Diary, Scheduler, Timetables
          L-EDGES: EnglishOutlook, OutlookReasons
          L-EDITION-DAY: EnglishEditions
          L-FIRST: PathwayRules, Windows
          L-FV-NOTICE: Timetables
          L-GAP: Items, PathwayRules
          L-INADEQUATE-26: ByLeadersAndPractice
          L-INTERIM: EnglishFigures, Items
          L-JANUARY: EnglishEditions
          L-JTAI-WEEKS: Timetables
          L-KNOWN: Items, OutlookReasons
          L-LEADERS-26: ByLeadersAndPractice
          L-OE-LEADERS: Consistency
          L-QUIET: CallCalendar, Diary, EnglishEditions, Scheduler
          L-RECEIPT: Duties
          L-SIF-GRADE: PathwayRules
          L-SIF-WINDOW: Windows
          L-STEP: EnglishEditions
          L-SUSPENDED: EnglishFigures
          L-SUSPENSION: Closures
          L-TOLD: Outlooks, PathwayRules, ScheduleItem, ToldDays
          L-WAIT: EnglishOutlook, OutlookModel
          N-1: Timetables
          N-11: Timetables
          N-13: EnglishFigures, Timetables
          N-14: EnglishFigures
          N-15: EnglishFigures
          N-2: Scheduler, Timetables
          N-3: Timetables
          N-4: Timetables
          N-6: EnglishFigures
          N-7: EnglishFigures
          N-8: Timetables
          N-DEF2: Closures
          O-1: EnglishFigures, PathwayRules
          O-3: PathwayRules
          P-26-A: EnglishEditions, Timetables
          P-26-D: PathwayRules
          P-EXC: PathwayRules
          P-GO: ByOverallEffectiveness, Timetables
          P-IN-17: EnglishEditions, EnglishFigures
          P-IN-18: ByOverallEffectiveness, EnglishEditions, EnglishFigures
          P-IN-MV3: Items
          P-IN-MV4: Items
          P-IN-TIME: EnglishFigures, OutlookReasons
          P-OBS: Consistency
          P-RI: ByOverallEffectiveness, Timetables
          R-DRAFT-0: EnglishFigures
          R-DRAFT-1: EnglishFigures
          R-DRAFT-2: EnglishFigures
          R-EXT-1: Items, Timetables
          R-FV-A: EnglishFigures
          R-FV-C: EnglishFigures
          R-FV-D: EnglishFigures
          R-INSP-A: EnglishFigures
          R-INSP-B: EnglishFigures
          R-INSP-C: EnglishFigures
          R-LA-PUB: EnglishFigures
          R-STAT: Duties, Timetables
          S-ANNUAL: Items
          S-CARERS: Timetables
          S-CHILDREN: Timetables
          S-EVIDENCE: Timetables
          S-FINDINGS: Timetables
          S-PRACTITIONERS: Timetables
          S-PREPARE: Diary
          S-STANDARD: Timetables
          S-VISIT: Timetables
          V-1: EnglishEditions
          V-2b: Items
          V-3: Items
          V-4: Items
          V-5: Items
          V-6: Timetables
          V-7: EnglishEditions, Timetables
          W-1: Windows
          W-4: Diary, Windows
          """);

  /** The classes whose Javadoc names a rule that no class refers to, by the id of the rule. */
  static final Map<String, List<String>> HELD =
      classes(
          """
          C-1: EnglishFigures
          C-3: EnglishFigures
          C-6: EnglishFigures
          C-7: EnglishFigures
          ED-01: Framework, Timeline
          ED-03: Timeline
          ED-07: Timeline
          F-1: AreaForImprovement, Finding, FocusedVisit, Strength
          F-15: BankHoliday, WorkingDayCalendar, WorkingYear
          F-2: AreaForPriorityAction, SeriousWeakness
          G-GR-1: Grade
          G-GR-2: Grade
          G-J-CONFLICT: JudgementArea
          G-J-RENAME: JudgementArea
          G-J-VAR: JudgementArea
          H-4: WorkingDayCalendar
          N-DEF1: OfstedDecision
          P-26-C: PathwayTest
          P-IN-LASTSIF: Framework
          W-2: Anchor
          W-3: Anchor
          W-6: Anchor
          """);

  /** Why a rule is not in the code, by the id of the rule. */
  static final Map<String, String> NOT_ENCODED =
      Map.ofEntries(
          entry("ED-02", "History of the first weeks; nothing follows from it."),
          entry("ED-04", "History of the document; nothing of the version's content is known."),
          entry("ED-05", "History of the document; nothing of the update's content is known."),
          entry(
              "ED-06",
              "History of the document; what is known of that time is in C-1, C-3, C-6 and C-7."),
          entry("ED-08", "History of the page; the source does not say what changed."),
          entry(
              "G-OE-2",
              "An observation about single authorities; the reading that rests on it, L-LEADERS-26,"
                  + " is applied."),
          entry("P-IN-MV2", "One authority's case; the rhythm is that of P-IN-17 and P-IN-18."),
          entry(
              "P-IN-MV1",
              "It concerns the handbooks before ILACS, of which only headings are known."),
          entry("P-26-B", "A measurement that bears P-26-A out, which is applied."),
          entry("W-5", "A measurement that bears out the beginning of the window of W-1."),
          entry(
              "N-5",
              "What the pilots planned before the first edition; N-11 and N-13 are applied."),
          entry("N-9", "A weak conflict with later sources; the Monday of N-2 is applied."),
          entry(
              "N-12",
              "An observation that L-QUIET and L-JANUARY sum up; those are applied in its place."),
          entry(
              "N-12b",
              "An observation that L-QUIET and L-CALL sum up; those are applied in its place."),
          entry("N-16", "A single inspection; a history takes the days on site as they were."),
          entry(
              "N-MV",
              "Two examples; no monitoring visit is laid out in days, because its notice is not"
                  + " sourced."),
          entry("I-3", "Weak evidence, and what the template covers changes no date and no duty."),
          entry("I-4", "It concerns the pandemic alone, and the two items are not named."),
          entry(
              "R-FV-B",
              "Ranges by season and not one number for a period that is known to the day; a visit of"
                  + " that time has no typical day of the letter."),
          entry("R-EXT-2", "A single occasion, and its cause is not stated."),
          entry("R-XMAS", "Weak evidence that suggests and does not show it."),
          entry(
              "R-PREPUB",
              "A single case; the day of receipt is the caller's to give, and L-RECEIPT says what"
                  + " stands in for it."),
          entry("F-2b", "It belongs to another regime."),
          entry("F-3", "It concerns the words of letters; nothing follows from them."),
          entry(
              "F-4", "A list of letters; what a letter found is in the history of its authority."),
          entry("F-10", "An observation; the reading that rests on it, L-APA, is applied."),
          entry(
              "F-12",
              "One letter that counts in another way; the library counts as the statute does, which"
                  + " gives the earlier date."),
          entry("F-13", "It concerns footnotes of reports; nothing follows from them."),
          entry("F-14", "It says what reports do not say, so that there is nothing to apply."),
          entry("F-16", "It says where the number of F-6 comes from; F-6 is applied."),
          entry(
              "V-2",
              "A conflict between sources; the number of V-1 is applied, and V-2b is shown beside"
                  + " it."),
          entry("V-8", "It concerns the letters of one year; the topics of a visit are free text."),
          entry("J-5", "History of the programme; no joint targeted area inspection is foretold."),
          entry("J-8", "It says what a regulation does not define; F-15 is applied in its place."),
          entry("C-2", "History; the suspension itself is that of C-1."),
          entry("C-4", "History; the reading that rests on it, L-INTERIM, is applied."),
          entry("C-5", "History of a pause within the suspension of C-1."),
          entry("O-2", "History of two authorities; their visits are in their histories."),
          entry(
              "O-4",
              "A trust has no history of its own here: what happened is recorded for the authority."),
          entry("O-5", "It says that no order of inspections is sourced, and none is made up."),
          entry("H-6", "It concerns the errors of other libraries; the days of H-5 are applied."),
          entry("H-7", "It says that nothing was found, so that there is nothing to apply."),
          entry("H-8", "A measurement that bears out the calendar of H-1 to H-5."),
          entry(
              "H-9",
              "It compares definitions; F-15 is applied throughout, and R-XMAS is not encoded."),
          entry(
              "S-SYSTEM",
              "It describes the system as a whole; the part that decides is in P-GO, P-RI and"
                  + " P-IN-17."),
          entry("S-SCOPE", "It names the framework and the services; the first day is in ED-01."),
          entry("S-PARTS", "It lists the parts of the system; each of them has rules of its own."));

  private Encoding() {}

  /**
   * Where a rule is in the code, or why it is not.
   *
   * @param rule a rule of the catalogue
   * @return one line of plain text, for example {@code Applied in: Scheduler}; empty for a rule
   *     that is in none of the lists
   */
  static Optional<String> of(Rule rule) {
    return line("Applied in: ", APPLIED, rule)
        .or(() -> line("Held by: ", HELD, rule))
        .or(
            () ->
                Optional.ofNullable(NOT_ENCODED.get(rule.id())).map(why -> "Not encoded: " + why));
  }

  private static Optional<String> line(String start, Map<String, List<String>> classes, Rule rule) {
    return Optional.ofNullable(classes.get(rule.id()))
        .map(names -> start + String.join(", ", names));
  }

  private static Map<String, List<String>> classes(String lines) {
    return lines
        .lines()
        .map(line -> line.split(": ", -1))
        .collect(
            Collectors.toUnmodifiableMap(
                parts -> parts[0], parts -> Arrays.asList(parts[1].split(", ", -1))));
  }
}
