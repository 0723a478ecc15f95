package io.github.ilacs.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWindowTest {

  private static final LocalDate START = LocalDate.of(2026, 11, 24);
  private static final LocalDate END = LocalDate.of(2027, 11, 24);
  private static final DateWindow NOTTINGHAMSHIRE = DateWindow.of(START, END);

  @Test
  void bothEndsBelongToIt() {
    assertThat(NOTTINGHAMSHIRE.contains(START)).isTrue();
    assertThat(NOTTINGHAMSHIRE.contains(END)).isTrue();
    assertThat(NOTTINGHAMSHIRE.contains(LocalDate.of(2026, 11, 23))).isFalse();
    assertThat(NOTTINGHAMSHIRE.contains(LocalDate.of(2027, 11, 25))).isFalse();
  }

  @Test
  void lengthCountsBothEnds() {
    assertThat(NOTTINGHAMSHIRE.lengthInDays()).isEqualTo(366);
    assertThat(DateWindow.of(START, START).lengthInDays()).isEqualTo(1);
    assertThat(DateWindow.parse("2024-02-28/2024-03-01").lengthInDays()).isEqualTo(3);
  }

  @Test
  void aDayIsAWindowOfItsOwn() {
    assertThat(DateWindow.of(START)).isEqualTo(DateWindow.of(START, START));
    assertThat(DateWindow.of(START).isOneDay()).isTrue();
    assertThat(DateWindow.of(START, START.plusDays(1)).isOneDay()).isFalse();
  }

  @Test
  void theLongestWindowHasALength() {
    // 2,000,000,000 years are 5,000,000 cycles of 400; the leap year 1,000,000,000 is not in it.
    assertThat(DateWindow.of(LocalDate.MIN, LocalDate.MAX).lengthInDays())
        .isEqualTo(5_000_000L * 146_097 - 366);
  }

  @Test
  void daysRunFromTheFirstToTheLast() {
    assertThat(DateWindow.parse("2024-02-28/2024-03-01").days())
        .containsExactly(
            LocalDate.of(2024, 2, 28), LocalDate.of(2024, 2, 29), LocalDate.of(2024, 3, 1));
    assertThat(DateWindow.of(LocalDate.MAX, LocalDate.MAX).days()).containsExactly(LocalDate.MAX);
  }

  @ParameterizedTest
  @CsvSource({
    // this,                other,                 overlaps, encloses, intersection
    "2026-01-05/2026-01-09, 2026-01-05/2026-01-09, true,     true,     2026-01-05/2026-01-09",
    "2026-01-05/2026-01-09, 2026-01-06/2026-01-08, true,     true,     2026-01-06/2026-01-08",
    "2026-01-05/2026-01-09, 2026-01-09/2026-01-12, true,     false,    2026-01-09/2026-01-09",
    "2026-01-05/2026-01-09, 2026-01-01/2026-01-05, true,     false,    2026-01-05/2026-01-05",
    "2026-01-05/2026-01-09, 2026-01-01/2026-01-31, true,     false,    2026-01-05/2026-01-09",
    "2026-01-05/2026-01-09, 2026-01-10/2026-01-12, false,    false,",
    "2026-01-05/2026-01-09, 2026-01-01/2026-01-04, false,    false,",
  })
  void comparesWithAnother(
      String first, String second, boolean overlaps, boolean encloses, String intersection) {
    DateWindow window = DateWindow.parse(first);
    DateWindow other = DateWindow.parse(second);

    assertThat(window.overlaps(other)).isEqualTo(overlaps);
    assertThat(window.encloses(other)).isEqualTo(encloses);
    assertThat(window.intersection(other).map(DateWindow::toString).orElse(null))
        .isEqualTo(intersection);
  }

  @Test
  void isWrittenInItsIsoForm() {
    assertThat(NOTTINGHAMSHIRE).hasToString("2026-11-24/2027-11-24");
    assertThat(DateWindow.parse("2026-11-24/2027-11-24")).isEqualTo(NOTTINGHAMSHIRE);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-24, 2027-11-24, 24 November 2026 to 24 November 2027",
    "2026-11-24, 2026-11-24, 24 November 2026",
    "2026-11-24,           , from 24 November 2026",
  })
  void isSaidInWords(LocalDate start, @Nullable LocalDate end, String words) {
    DateWindow window = end == null ? DateWindow.from(start) : DateWindow.of(start, end);

    assertThat(window.inWords()).isEqualTo(words);
  }

  @Test
  void cannotEndBeforeItStarts() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DateWindow.of(/* start= */ END, /* end= */ START))
        .withMessage("a window cannot end on 2026-11-24, before it starts on 2027-11-24");
  }

  @ParameterizedTest
  @CsvSource({
    "'',                          0, there is no slash between two dates",
    "2026-11-24,                 10, there is no slash between two dates",
    "2026-11-24 to 2027-11-24,   24, there is no slash between two dates",
    "/,                           0, Text '' could not be parsed at index 0",
    "24/11/2026,                  0, Text '24' could not be parsed at index 0",
    "2026-11-24/,                11, Text '' could not be parsed at index 0",
    "2026-11-24/2027-13-24,      11, Text '2027-13-24' could not be parsed",
    "2026-11-24/2027-11-31,      11, Text '2027-11-31' could not be parsed",
    "2026-11-24/2027-11-24/,     21, 'Text ''2027-11-24/'' could not be parsed'",
    "2026-11-24 / 2027-11-24,    10, 'Text ''2026-11-24 '' could not be parsed'",
    "2027-11-24/2026-11-24,      11, it ends before it starts",
  })
  void unreadableTextIsNamedWithWhatWouldBeRight(String text, int index, String wrong) {
    assertThatExceptionOfType(DateTimeParseException.class)
        .isThrownBy(() -> DateWindow.parse(text))
        .withMessageStartingWith(
            "'" + text + "' is not a window such as 2026-11-24/2027-11-24: " + wrong)
        .satisfies(e -> assertThat(e.getParsedString()).isEqualTo(text))
        .satisfies(e -> assertThat(e.getErrorIndex()).isEqualTo(index));
  }
}
