package io.github.ilacs.examples.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.rule.Reliability;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words and days as people write them; what is expected is written by hand. */
class TextTest {

  @ParameterizedTest
  @CsvSource({
    "2024-05-20, 2024-05-20, 20 May 2024, 20 May 2024",
    "2024-05-20, 2024-05-24, 20 to 24 May 2024, 20 to 24 May 2024",
    "2025-06-30, 2025-07-04, 30 June to 4 July 2025, 30 Jun to 4 Jul 2025",
    "2024-05-01, 2025-05-31, 1 May 2024 to 31 May 2025, 1 May 2024 to 31 May 2025",
    "2024-12-30, 2025-01-03, 30 December 2024 to 3 January 2025, 30 Dec 2024 to 3 Jan 2025",
  })
  void daysShareTheirMonthAndYear(LocalDate first, LocalDate last, String words, String inShort) {
    DateWindow days = DateWindow.of(first, last);

    assertThat(Text.days(days)).isEqualTo(words);
    assertThat(Text.shortDays(days)).isEqualTo(inShort);
  }

  @Test
  void aDayHasItsWeekday() {
    LocalDate day = LocalDate.of(2026, 11, 23);

    assertThat(Text.day(day)).isEqualTo("Monday 23 November 2026");
    assertThat(Text.plainDay(day)).isEqualTo("23 November 2026");
    assertThat(Text.shortDay(day)).isEqualTo("23 Nov 2026");
    assertThat(Text.shortWeekday(day)).isEqualTo("Mon");
  }

  @ParameterizedTest
  @CsvSource({
    "Action plan after the visit of 2026-11-05, Action plan after the visit of 5 November 2026",
    "the visit of 2026-11-05 to 2026-11-06, the visit of 5 to 6 November 2026",
    "from 2026-11-05 and to 2026-11-06, from 5 November 2026 and to 6 November 2026",
    "2026-02-30 is no day, 2026-02-30 is no day",
    "2026-11-06 to 2026-11-05, 2026-11-06 to 2026-11-05",
    "a number like 12026-11-05, a number like 12026-11-05",
    "a file of 2026-11-05-06, a file of 2026-11-05-06",
    "W-1, W-1",
  })
  void daysInATextAreThoseOfPeople(String text, String words) {
    assertThat(Text.withDaysInWords(text)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0 focused visits, 0 authorities",
    "1, 1 focused visit, 1 authority",
    "2, 2 focused visits, 2 authorities",
  })
  void oneIsNotMany(long number, String visits, String authorities) {
    assertThat(Text.counted(number, "focused visit")).isEqualTo(visits);
    assertThat(Text.authorities(number)).isEqualTo(authorities);
  }

  @Test
  void theLastOfSeveralComesAfterAnAnd() {
    assertThat(Text.joined(List.of("Leeds"))).isEqualTo("Leeds");
    assertThat(Text.joined(List.of("Leeds", "Bradford"))).isEqualTo("Leeds and Bradford");
    assertThat(Text.joined(List.of("Leeds", "Bradford", "Kirklees")))
        .isEqualTo("Leeds, Bradford and Kirklees");
  }

  @Test
  void whatASourceIsIsSaidInTheSameWordsOnAPage() throws IOException {
    try (InputStream page =
        Objects.requireNonNull(
            Text.class.getResourceAsStream("/io/github/ilacs/examples/html/sources.mustache"))) {
      assertThat(new String(page.readAllBytes(), StandardCharsets.UTF_8))
          .contains(
              Stream.of(Reliability.values())
                  .map(reliability -> reliability + " " + Text.meaning(reliability))
                  .toList());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "South West, in the South West",
    "London, in London",
    "Yorkshire and the Humber, in Yorkshire and the Humber",
    "East of England, in the East of England",
  })
  void someRegionsHaveAnArticle(String region, String words) {
    assertThat(Text.inRegion(region)).isEqualTo(words);
  }
}
