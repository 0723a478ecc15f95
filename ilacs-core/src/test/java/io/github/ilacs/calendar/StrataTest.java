package io.github.ilacs.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.opengamma.strata.basics.ReferenceData;
import com.opengamma.strata.basics.date.HolidayCalendar;
import com.opengamma.strata.basics.date.HolidayCalendarIds;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * F-15 and H-1 to H-5 against OpenGamma Strata's calendar of London, which its authors researched
 * by themselves. It knows nothing of this library, and says of each day whether banks are open.
 *
 * <p>The days on which the two differ are listed, each with its explanation. One that is not listed
 * fails, and so does one that is listed and has gone.
 */
class StrataTest {

  private static final HolidayCalendar LONDON =
      HolidayCalendarIds.GBLO.resolve(ReferenceData.standard());

  private static final WorkingDayCalendar ENGLAND = WorkingDayCalendar.england();

  /** From 1995 to 2099 there is none. */
  private static final Map<String, String> DIFFERENCES =
      Map.of(
          "1981-07-29",
          "worked in London's calendar only: Strata lists no bank holiday for the wedding of the"
              + " Prince of Wales (H-5).");

  @Test
  @DisplayName("F-15, H-1 to H-5: Strata's London agrees on every day from 1995 to 2099")
  void everyDayFrom1995To2099() {
    DateWindow years = DateWindow.parse("1995-01-01/2099-12-31");

    assertThat(years.lengthInDays()).isEqualTo(38_351);
    assertThat(differencesIn(years)).isEqualTo(listedIn(years)).isEmpty();
  }

  @Test
  @DisplayName("F-15, H-1 to H-5: and on every day from 1978 to 1994, but for one that is listed")
  void everyDayFrom1978To1994() {
    DateWindow years = DateWindow.parse("1978-01-01/1994-12-31");

    assertThat(years.lengthInDays()).isEqualTo(6_209);
    assertThat(differencesIn(years)).isEqualTo(listedIn(years)).hasSize(1);
  }

  /** Why the comparison ends there: after 2099 Strata's London works on every weekday. */
  @Test
  void strataHasNoHolidaysAfter2099() {
    assertThat(DateWindow.parse("2100-01-01/2109-12-31").days().filter(ENGLAND::isWorkingDay))
        .allMatch(LONDON::isBusinessDay);
    assertThat(ENGLAND.bankHolidays(DateWindow.parse("2100-01-01/2109-12-31")))
        .hasSize(80)
        .allMatch(holiday -> LONDON.isBusinessDay(holiday.date()));
  }

  @Test
  void everyDifferenceIsListedInAYearThatIsCompared() {
    DateWindow compared = DateWindow.parse("1978-01-01/2099-12-31");
    assertThat(DIFFERENCES.keySet()).allMatch(day -> compared.contains(LocalDate.parse(day)));
  }

  /** Day and who works on it, in the words of the list. */
  private static Map<String, String> differencesIn(DateWindow years) {
    Map<String, String> differences = new TreeMap<>();
    years
        .days()
        .filter(day -> LONDON.isBusinessDay(day) != ENGLAND.isWorkingDay(day))
        .forEach(
            day ->
                differences.put(
                    day.toString(),
                    LONDON.isBusinessDay(day)
                        ? "worked in London's calendar only"
                        : "worked in ours only"));
    return differences;
  }

  private static Map<String, String> listedIn(DateWindow years) {
    Map<String, String> listed = new TreeMap<>();
    DIFFERENCES.forEach(
        (day, explanation) -> {
          if (years.contains(LocalDate.parse(day))) {
            listed.put(day, explanation.substring(0, explanation.indexOf(':')));
          }
        });
    return listed;
  }
}
