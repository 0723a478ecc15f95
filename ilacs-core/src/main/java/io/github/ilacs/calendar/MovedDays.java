package io.github.ilacs.calendar;

import io.github.ilacs.rule.Rules;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The bank holidays that the general rule does not know (H-5): those moved to another day of their
 * year, and those held once, by the names that gov.uk gives them where it has them (from 2012 on).
 * A newly announced day is one more row.
 */
final class MovedDays {

  private static final List<Row> TABLE =
      List.of(
          once(day(1981, 7, 29), "Wedding of the Prince of Wales"),
          moved(day(1995, 5, 1), day(1995, 5, 8), "Early May bank holiday (VE day)"),
          once(day(1999, 12, 31), "Millennium Eve bank holiday"),
          once(day(2002, 6, 3), "Golden Jubilee bank holiday"),
          moved(day(2002, 5, 27), day(2002, 6, 4), "Spring bank holiday"),
          once(day(2011, 4, 29), "Royal wedding bank holiday"),
          moved(day(2012, 5, 28), day(2012, 6, 4), "Spring bank holiday"),
          once(day(2012, 6, 5), "Queen's Diamond Jubilee"),
          moved(day(2020, 5, 4), day(2020, 5, 8), "Early May bank holiday (VE day)"),
          moved(day(2022, 5, 30), day(2022, 6, 2), "Spring bank holiday"),
          once(day(2022, 6, 3), "Platinum Jubilee bank holiday"),
          once(day(2022, 9, 19), "Bank Holiday for the State Funeral of Queen Elizabeth II"),
          once(day(2023, 5, 8), "Bank holiday for the coronation of King Charles III"));

  private MovedDays() {}

  /** Turns the bank holidays of a year by the general rule into those that were really held. */
  static void applyTo(Map<LocalDate, BankHoliday> days, int year) {
    for (Row row : TABLE) {
      if (row.to().date().getYear() == year) {
        if (row.from() != null) {
          days.remove(row.from());
        }
        days.put(row.to().date(), row.to());
      }
    }
  }

  /** Whether a day is a bank holiday by the general rule that was held on another day. */
  static boolean isMovedAway(LocalDate date) {
    return TABLE.stream().anyMatch(row -> date.equals(row.from()));
  }

  private static LocalDate day(int year, int month, int day) {
    return LocalDate.of(year, month, day);
  }

  private static Row moved(LocalDate from, LocalDate to, String name) {
    return new Row(from, new BankHoliday(to, name, Rules.H_5));
  }

  private static Row once(LocalDate date, String name) {
    return new Row(null, new BankHoliday(date, name, Rules.H_5));
  }

  private record Row(@Nullable LocalDate from, BankHoliday to) {}
}
