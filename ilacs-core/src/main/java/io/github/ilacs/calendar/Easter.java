package io.github.ilacs.calendar;

import static java.time.DayOfWeek.SUNDAY;

import java.time.LocalDate;
import java.time.Month;

/**
 * The date of Easter: the first Sunday after the Church's full moon on or after 21 March.
 *
 * <p>The full moon is that of Lilius and Clavius, as D. E. Knuth gives it in "The Art of Computer
 * Programming", volume 1, section 1.3.2, exercise 14 ("Algorithm E"), in his steps and his names.
 */
final class Easter {

  private Easter() {}

  /** Easter Sunday of a year of the Gregorian calendar. */
  static LocalDate sunday(int year) {
    return Weekdays.after(fullMoon(year), SUNDAY);
  }

  private static LocalDate fullMoon(int year) {
    int goldenNumber = year % 19 + 1;
    int century = year / 100 + 1;
    int leapYearsDropped = 3 * century / 4 - 12;
    int moonsOrbit = (8 * century + 5) / 25 - 5;
    int epact = Math.floorMod(11 * goldenNumber + 20 + moonsOrbit - leapYearsDropped, 30);
    // The full moon is never later than 18 April, nor on one day twice within 19 years.
    if (epact == 24 || (epact == 25 && goldenNumber > 11)) {
      epact++;
    }
    int dayOfMarch = 44 - epact;
    if (dayOfMarch < 21) {
      dayOfMarch += 30;
    }
    return LocalDate.of(year, Month.MARCH, 1).plusDays(dayOfMarch - 1);
  }
}
