package io.github.ilacs.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.base.Splitter;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulesTest {
  private static final Pattern RULE_ID =
      Pattern.compile("(?<![\\w-])(?:ED|[A-Z])(?:-[A-Z0-9]+)+[a-z]?(?![\\w-])");

  static List<Rule> all() {
    return Rules.all();
  }

  private static Rule rule(String id) {
    return Rules.find(id).orElseThrow();
  }

  private static List<Rule> section(String title) {
    return Objects.requireNonNull(Rules.sections().get(title), title);
  }

  @Test
  void theSectionsAreThoseOfTheCatalogueInItsOrder() {
    assertThat(Rules.sections().keySet())
        .containsExactly(
            "Editions (timeline)",
            "Grades and judgements",
            "Pathways",
            "Inspection window",
            "Notice and timetable",
            "Information requests",
            "Reporting",
            "Findings and consequences",
            "Focused visits",
            "Annual engagement meeting and self-evaluation",
            "JTAI",
            "COVID",
            "Other",
            "Bank holidays and working days",
            "What the system is and what inspectors do",
            "Readings of this library");
  }

  @Test
  void allIsTheSectionsOneAfterTheOther() {
    List<Rule> inSections = new ArrayList<>();
    Rules.sections().values().forEach(inSections::addAll);

    assertThat(Rules.all()).isEqualTo(inSections);
  }

  @Test
  void idsAreUniqueAndInTheSectionOfTheirFirstLetters() {
    assertThat(Rules.all()).extracting(Rule::id).doesNotHaveDuplicates();

    Map<String, String> prefixes =
        Map.ofEntries(
            Map.entry("Editions (timeline)", "ED"),
            Map.entry("Grades and judgements", "G"),
            Map.entry("Pathways", "P"),
            Map.entry("Inspection window", "W"),
            Map.entry("Notice and timetable", "N"),
            Map.entry("Information requests", "I"),
            Map.entry("Reporting", "R"),
            Map.entry("Findings and consequences", "F"),
            Map.entry("Focused visits", "V"),
            Map.entry("Annual engagement meeting and self-evaluation", "A"),
            Map.entry("JTAI", "J"),
            Map.entry("COVID", "C"),
            Map.entry("Other", "O"),
            Map.entry("Bank holidays and working days", "H"),
            Map.entry("What the system is and what inspectors do", "S"),
            Map.entry("Readings of this library", "L"));
    Rules.sections()
        .forEach(
            (title, rules) ->
                assertThat(rules)
                    .as(title)
                    .isNotEmpty()
                    // The topics of focused visits carry a G, but belong to the visits.
                    .filteredOn(rule -> !rule.equals(Rules.G_FV_TOPICS))
                    .allMatch(rule -> rule.id().startsWith(prefixes.get(title) + "-")));
    assertThat(section("Focused visits")).contains(Rules.G_FV_TOPICS);
  }

  @Test
  void theCatalogueHasEveryRowThatIsKnown() {
    assertThat(Rules.all()).hasSize(203);
    assertThat(Rules.sections().values())
        .extracting(List::size)
        .containsExactly(10, 11, 20, 5, 20, 4, 20, 16, 11, 9, 11, 8, 5, 8, 12, 33);
  }

  @Test
  void everyConstantHasARowAndIsNamedLikeItsId() throws IllegalAccessException {
    for (Field field : Rules.class.getFields()) {
      Rule rule = (Rule) field.get(null);
      assertThat(field.getName()).isEqualTo(rule.id().replace('-', '_').toUpperCase(Locale.ROOT));
      assertThat(Rules.find(rule.id())).as(rule.id()).contains(rule);
    }
  }

  @Test
  void theStatutesAreFour() {
    assertThat(Rules.all())
        .filteredOn(rule -> rule.evidence() == Evidence.STATUTE)
        .containsExactly(Rules.R_LA_PUB, Rules.R_STAT, rule("F-15"), Rules.J_7);
  }

  @Test
  void aReadingSaysThatItIsOne() {
    assertThat(Rules.all())
        .filteredOn(rule -> rule.evidence() == Evidence.INFERRED)
        .filteredOn(rule -> !rule.id().equals("R-XMAS"))
        .allSatisfy(rule -> assertThat(rule.statement()).contains("our reading"));
    assertThat(rule("R-XMAS").statement()).contains("weak sign", "does not show it");
  }

  @Test
  void aReadingNamesTheRulesItIsReadFrom() {
    for (Rule reading : section("Readings of this library")) {
      Matcher cited = RULE_ID.matcher(reading.statement());
      // A reading may also say how well the published reports bear it out.
      List<Source> sources = new ArrayList<>(Sources.find("REPORTS").stream().toList());
      int rules = 0;
      while (cited.find()) {
        sources.addAll(Rules.find(cited.group()).orElseThrow().sources());
        rules++;
      }
      assertThat(rules).as(reading.id()).isPositive();
      assertThat(sources).as(reading.id()).containsAll(reading.sources());
    }
  }

  @Test
  void everyRuleThatIsCitedInAStatementExists() {
    int cited = 0;
    List<String> texts = new ArrayList<>(Rules.notSourced());
    Rules.all().forEach(rule -> texts.add(rule.statement()));
    for (String text : texts) {
      Matcher matcher = RULE_ID.matcher(text);
      while (matcher.find()) {
        assertThat(Rules.find(matcher.group())).as(matcher.group() + " in: " + text).isPresent();
        cited++;
      }
    }
    assertThat(cited).isGreaterThan(40);
  }

  @ParameterizedTest
  @MethodSource("all")
  void aStatementIsWholeSentencesOfPlainEnglish(Rule rule) {
    assertPlain(rule.statement());
    assertThat(rule.statement()).endsWith(".");
    assertThat(rule.applies()).isEqualTo(rule.applies().strip()).doesNotEndWith(".");
  }

  @Test
  void whatIsNotSourcedIsSaidInWholeSentences() {
    assertThat(Rules.notSourced())
        .hasSizeGreaterThanOrEqualTo(16)
        .doesNotHaveDuplicates()
        .allSatisfy(
            sentence -> {
              assertPlain(sentence);
              assertThat(sentence).endsWith(".").matches("(No|We) .*");
            });
  }

  @Test
  void whyARuleIsNotAppliedIsOneSentenceThatCitesRulesThatExist() {
    assertThat(Rules.notApplied()).hasSizeGreaterThan(40).doesNotContainKey(Rules.W_1);
    Rules.notApplied()
        .forEach(
            (rule, why) -> {
              assertThat(why).as(rule.id()).matches("[A-Z][^.]*\\.").doesNotContain("  ");
              RULE_ID
                  .matcher(why)
                  .results()
                  .forEach(cited -> assertThat(Rules.find(cited.group())).as(why).isPresent());
            });
    assertThat(Rules.notApplied())
        .containsEntry(rule("ED-02"), "History of the first weeks; nothing follows from it.");
  }

  private static void assertPlain(String text) {
    assertThat(text)
        .isEqualTo(text.strip())
        .doesNotContain("  ")
        .doesNotContainPattern("(?i)(?<![\\w-])(jt|fv|seeds?|wd|apas?|dcs|las?|ri|oe)(?![\\w-])")
        .doesNotContainIgnoringCase("at hand")
        .doesNotContainPattern("\\b[Mm]y (reading|inference)\\b")
        .doesNotContain("*", "|", "<", ">", "_", "`")
        .matches("[A-Z0-9\"].*");
  }

  // Written out from the catalogue, not from the constants.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ED-01        | 29 November 2017; January 2018
          ED-02        | 30 January 2018; 12 March 2018; 9 February 2018
          ED-08        | 24 August 2023; 5 January 2024; 2 February 2024; 5 April 2024
          ED-08        | 13 December 2024; 11 April 2025
          ED-09        | 1 April 2026; 2027
          ED-10        | 18 June 2026; 5 December 2022; 10 May 2023
          G-J-VAR      | 14 reports; July 2025; June 2026
          G-J-2026     | 16 March 2026; 27 April 2026
          G-J-RENAME   | 7 July 2026; other 10
          G-OE-1       | 33 of 33; 310; March 2026
          P-OBS        | 54 of 54; 23 of 23; 24 of 25; 55 of 66; one in 10; 70 of 71; one in 45; one in 9
          P-OBS        | one in 3; one in 19; 20 August 2026
          P-IN-18      | six quarterly; three weeks; September 2018
          P-IN-LASTSIF | 11 June to 5 July 2018; 29 October 2018; 19 November 2018
          P-IN-LASTSIF | 3 December 2018
          P-IN-MV2     | 8 May 2019; 15 and 16 October 2019; every three months; 18 months
          P-IN-MV3     | 21 and 22 February 2024; 17 months; 21 September 2022; seven; four
          P-IN-TIME    | 28.5 to 54.5; 14 cases; 33.7 to 43.6; 9 cases; 46.0; 22.2 to 37.4; 13 cases
          P-IN-TIME    | 35.1 to 55.9; 6 cases; 2016 and 2018
          P-26-A       | at least two of the three
          P-26-B       | 145; 0 mismatches
          P-26-C       | 3 August 2026
          P-26-D       | 11
          W-1          | six months before; six months after; three-year
          W-3          | 36 months; 34 of 38; 19 of 20; 8 of 9; 30 of 38; 17 of 20; 6 of 9
          W-3          | 27 of 38; 15 of 20; 54 of 67
          W-4          | 46.0; 45.8; 45.3; 44.6; 13 of 67; 117 days; 165 days
          W-5          | 1 of the 67
          N-3          | five working days; 16 April; 2 June 2025; 9 to 13 June 2025
          N-4          | three weeks; two weeks; 6 to 17 March 2023
          N-6          | five days; five working days; 28 September; 5 October
          N-7          | ten days
          N-11         | 321; 127; 192; 13 working days; June 2019; July 2023
          N-12b        | 35 of 321; 29 April 2019; 9 May 2022; 12 May 2025; 11 May 2026
          N-12b        | 22 December; 12 January
          N-13         | two days; 371; 316; 159; 135; 13; 9; 45; Nine; five; 1 or 3 days; 5 to 6; up to 5
          R-INSP-A     | 21 working days; 52 of 101; 25; 11 of 101
          R-INSP-B     | 30 working days; 67 of 110; 28
          R-INSP-C     | 27 working days; 46 of 95; 26; 28; 53
          R-FV-A       | 16 working days; 77 of 126; 17
          R-FV-B       | 33; 15 of 24; 27 or 28
          R-FV-C       | 24 working days; 80 of 107
          R-FV-D       | 21 working days; 48 of 70
          R-EXT-1      | 95 working days; 91; 87; 85; 81; 13 to 16 January 2025; 80 working days
          R-EXT-2      | 5 inspections; 8 to 22 March 2024; 16 May 2024; 10 that
          R-EXT-2      | 26 April to 24 May 2024; 12 July 2024
          R-XMAS       | 17 inspections; 27 to 31 December; 13 visits; 3 of 27
          R-DRAFT-1    | 18 working days; 5 working days; 30 working days
          R-DRAFT-0    | 5 working days; 10 working days
          R-LA-PUB     | section 137; 30 working days
          R-STAT       | section 136
          F-4          | 371; 23; 22; February 2018; November 2025; June 2021
          F-5          | 8 August 2018; 70 (working) days; 20 working days
          F-6          | 70 working days; 20 working days; 4 March 2019; 8 May 2019
          F-6          | 16 August 2021; 12 January 2026
          F-7          | 13 of the 23; 70 days
          F-10         | 22; 13 times; 9 times; 0 times
          F-11         | 365 of the 371; 1 August 2023
          F-12         | 10 September 2018; 3 December 2018; 23 and 83; 5 September
          F-12         | 14 November 2018
          F-13         | 20 January 2025; 20 May 2025; March 2025; 8
          F-14         | 26
          V-1          | up to two
          V-COUNT      | 67 pairs; 1 June 2021; 36 of 38; 12; 18 of 20; 9 of 9; 24 of the 67
          V-COUNT      | 10 December 2025; 47 of 53; 30 of 34; 47 of the 67; 20 August 2026
          V-INTERIM    | 23 of 34
          V-5          | 21 of the 42
          G-FV-TOPICS  | seven; 106-117
          A-1          | three questions; 12 months
          J-2          | 10 working days; 9 or 10; day 1
          J-4          | 2 social care; 1 schools; five cases
          J-7          | regulation 3; regulation 4; 70 working days
          C-1          | 17 March 2020
          C-2          | 13 March 2020; 4 and 5 March 2020
          C-7          | 28 June 2021
          C-8          | 45 to 70; 40 to 65; 32 to 64; 30 to 56
          O-1          | 13 to 32 months; 22 April 2024; 7 October 2024
          H-1          | 26 December; 27 December
          H-3          | 1974; 1978
          H-4          | 28 December; 27 and Tuesday 28 December; 3 January
          H-5          | 8 May 1995; 31 December 1999; 3 June 2002; 4 June 2002; 29 April 2011
          H-5          | 5 June 2012; 4 June 2012; 8 May 2020; 2 June 2022; 3 June 2022
          H-5          | 19 September 2022; 8 May 2023; 7 June 1977; 29 July 1981
          H-8          | 4 of 5; 7 of 7; 3 of 8; 2 of 5; 1 of 7
          L-STEP       | 30 to 42
          L-SIF-WINDOW | 101; 17 March 2020; 36 began; 59 after; 6 before
          L-CALL       | 35 of the 321
          L-QUIET      | 320 of the 321; 23 December to 1 January; five days; twelve
          L-JANUARY    | 2 to 11 January
          L-SIF-GRADE  | 70 of 71; 45 short; 9 standard; 3 short; 19 standard
          L-WAIT       | 205 inspections; 1 June 2021; 12 June 2026; 65; 30.9 to 45.9; 40.3; 1.7
          L-EDGES      | 317; about 16; 0.12; 25 to 31 July; 1 to 7 September; 15 to 21 December; 2 to 11 January
          P-EXC        | 91; 11 were; 20 August 2026
          P-IN-MV5     | 2023
          P-IN-RHYTHM  | 4 to 9 months; 4 to 6 months; two days; seven; after 5; after 6; after 9; 38
          P-IN-LETTER  | 16 and 17; 24 in; 21 in; seven letters
          P-IN-DFE     | 497A
          N-10         | 10.30
          N-14         | 9, 3, 3, 1 and 9
          N-15         | four; five; three; six
          R-ELECT      | 493; 371; 64; 6 November to 12 December 2019; 25 May to 4 July 2024; four weeks
          R-PLAN       | 70 working days; 9 May; 16 August; 2018
          R-RECEIPT    | three working days; 2019; 2023
          V-JTAI-APA   | May 2024; November 2023; 2 of 2
          A-8          | a month
          J-5          | November 2021; April 2022; 28 March 2022; January 2022; 20(1)(b)
          J-STATEMENT  | 70 working days; 30 of the 47; 16 of the 18; 14 of the 29; 19 September 2022
          J-CLOCK      | 30 working days; 12 of 18; 34; 14 of 29; 26 to 66; 46 of 47
          J-THEMES     | March 2022; October 2022; September 2023; September 2024; autumn 2025
          L-APA        | four
          L-S136       | 171
          """)
  void aStatementKeepsItsNumbers(String id, String numbers) {
    String statement = Rules.find(id).orElseThrow().statement();
    for (String number : Splitter.on(';').trimResults().split(numbers)) {
      assertThat(statement).containsPattern("(?<![0-9])" + Pattern.quote(number) + "(?![0-9])");
    }
  }

  @Test
  void aConflictGivesBothSides() {
    assertThat(rule("G-J-CONFLICT").statement())
        .contains("children in need of help and protection", "children who need help and");
    assertThat(rule("V-2").statement())
        .contains("minimum of two", "up to two", "Will be two unless one replaced by JTAI");
    assertThat(rule("N-9").statement()).contains("Tuesday", "Monday");
    assertThat(rule("F-12").statement()).contains("23 and 83", "the statute counts");
    assertThat(rule("H-6").statement()).contains("PYHOL", "JOLLY", "H-5");
  }

  @ParameterizedTest
  @ValueSource(strings = {"W-1", "w-1", " W-1", "w-1\t", "\u2003W-1 \n"})
  void findsARuleWhateverTheCaseAndTheSpaceAround(String id) {
    assertThat(Rules.find(id)).contains(Rules.W_1);
  }

  @Test
  void findsARuleInATurkishLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(Rules.find("p-in-time")).contains(Rules.P_IN_TIME);
      assertThat(Rules.find("n-12B")).contains(rule("N-12b"));
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "W", "W-", "W-99", "W_1", "W -1", "W-2", "J-8", "L-INTERIM"})
  void findsNothingWhereThereIsNoSuchRule(String id) {
    assertThat(Rules.find(id)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("all")
  void findsEveryRuleByItsId(Rule rule) {
    assertThat(Rules.find(rule.id())).containsSame(rule);
  }

  @Test
  void theCatalogueCannotBeChanged() {
    List<Rule> pathways = section("Pathways");

    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> Rules.all().remove(0));
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> Rules.sections().clear());
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> pathways.remove(0));
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> Rules.notSourced().clear());
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> Rules.notApplied().clear());
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> Sources.all().clear());
  }
}
