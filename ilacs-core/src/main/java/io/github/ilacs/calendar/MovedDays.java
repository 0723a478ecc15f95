package io.github.ilacs.calendar;

import com.google.common.collect.ImmutableList;
import io.github.ilacs.rule.Rule;
import io.github.ilacs.rule.Rules;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The bank holidays that the general rule does not know (H-5): those moved to another day of their
 * year, and those held once, by the names that gov.uk gives them where it has them (from 2012 on).
 * A newly announced day is one more row.
 */
final class MovedDays {

  private static final ImmutableList<Row> TABLE =
      ImmutableList.of(
          once("1981-07-29", "Wedding of the Prince of Wales", Rules.H_5),
          moved("1995-05-01", "1995-05-08", "Early May bank holiday (VE day)", Rules.H_5),
          once("1999-12-31", "Millennium Eve bank holiday", Rules.H_5),
          once("2002-06-03", "Golden Jubilee bank holiday", Rules.H_5),
          moved("2002-05-27", "2002-06-04", "Spring bank holiday", Rules.H_5),
          once("2011-04-29", "Royal wedding bank holiday", Rules.H_5),
          moved("2012-05-28", "2012-06-04", "Spring bank holiday", Rules.H_5),
          once("2012-06-05", "Queen's Diamond Jubilee", Rules.H_5),
          moved("2020-05-04", "2020-05-08", "Early May bank holiday (VE day)", Rules.H_5),
          moved("2022-05-30", "2022-06-02", "Spring bank holiday", Rules.H_5),
          once("2022-06-03", "Platinum Jubilee bank holiday", Rules.H_5),
          once("2022-09-19", "Bank Holiday for the State Funeral of Queen Elizabeth II", Rules.H_5),
          once("2023-05-08", "Bank holiday for the coronation of King Charles III", Rules.H_5));

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

  private static Row moved(String from, String to, String name, Rule rule) {
    return new Row(LocalDate.parse(from), BankHoliday.of(LocalDate.parse(to), name, rule));
  }

  private static Row once(String date, String name, Rule rule) {
    return new Row(null, BankHoliday.of(LocalDate.parse(date), name, rule));
  }

  private record Row(@Nullable LocalDate from, BankHoliday to) {}
}
