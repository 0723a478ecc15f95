/**
 * English working days and bank holidays, and windows of days.
 *
 * <p>It cites the rules of {@link io.github.ilacs.rule} and uses nothing else of the library.
 * Everything that has to do with dates uses it.
 *
 * <ul>
 *   <li>A {@link io.github.ilacs.calendar.DateWindow} is a span of days with both ends included,
 *       written {@code 2026-11-24/2027-11-24}.
 *   <li>A {@link io.github.ilacs.calendar.WorkingDayCalendar} counts working days as the law on the
 *       deadlines of authorities does. It is an argument wherever a date depends on it, so that a
 *       caller can add a bank holiday on the day on which it is announced.
 *   <li>A {@link io.github.ilacs.calendar.BankHoliday} says which day, and which rule makes it one.
 * </ul>
 *
 * <p>Behind the calendar, {@code EnglishBankHolidays} is the rule for any year, {@code MovedDays}
 * the table of what was moved or held once, and {@code Easter} the date of Easter; {@code
 * WorkingYear} is what the calendar remembers of a year so as to count without walking.
 *
 * <p>Start reading at {@link io.github.ilacs.calendar.WorkingDayCalendar}. No method here takes or
 * returns null.
 */
@NullMarked
package io.github.ilacs.calendar;

import org.jspecify.annotations.NullMarked;
