package io.github.ilacs.outlook;

import static io.github.ilacs.history.Histories.day;
import static io.github.ilacs.history.Histories.history;
import static io.github.ilacs.history.Histories.sif;
import static io.github.ilacs.history.Histories.unreported;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.calendar.WorkingDayCalendar;
import io.github.ilacs.calls.CalendarRule;
import io.github.ilacs.calls.CallCalendar;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.framework.Timelines;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.judgement.Grade;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Rule L-EDGES, against Mondays counted by the calendar rule in other words. */
class MondaysTest {

  private static final CallCalendar CALLS =
      CallCalendar.of(Timelines.UP_TO_APRIL_2026, WorkingDayCalendar.england());

  private static final LocalDate COMPLETE_TO = day("2022-12-31");

  /** Rules C-1 and C-7. */
  private static final DateWindow SUSPENDED = DateWindow.parse("2020-03-17/2021-06-27");

  private static final DateWindow TEN_YEARS = DateWindow.parse("2022-01-01/2031-12-31");

  private static Inspection shortOne(String first, String last) {
    return Inspection.builder()
        .framework(Framework.ILACS)
        .type(InspectionType.SHORT)
        .onSite(day(first), day(last))
        .build();
  }

  private static boolean isSuspended(LocalDate monday, InspectionType type) {
    return DateWindow.of(monday, monday.plusDays(CalendarRule.plannedDays(monday, type) - 1L))
        .overlaps(SUSPENDED);
  }

  private static double edges(DateWindow days, InspectionType type) {
    return starts(days, type).filter(OutlookProperties::isAtAnEdge).count();
  }

  private static double others(DateWindow days, InspectionType type) {
    return starts(days, type).filter(day -> !OutlookProperties.isAtAnEdge(day)).count();
  }

  private static Stream<LocalDate> starts(DateWindow days, InspectionType type) {
    return days.days().filter(day -> CalendarRule.isPossible(day, type) && !isSuspended(day, type));
  }

  private static void assertMondays(Mondays mondays, double weight) {
    assertThat(mondays.edgeWeight()).isCloseTo(weight, within(1e-12));
    assertThat(mondays.shortAYear())
        .isCloseTo(
            (others(TEN_YEARS, InspectionType.SHORT)
                    + weight * edges(TEN_YEARS, InspectionType.SHORT))
                / 10,
            within(1e-9));
    assertThat(mondays.standardAYear())
        .isCloseTo(
            (others(TEN_YEARS, InspectionType.STANDARD)
                    + weight * edges(TEN_YEARS, InspectionType.STANDARD))
                / 10,
            within(1e-9));
  }

  @Test
  @DisplayName(
      "L-EDGES: those that began at an edge, over those that would have, one added to both")
  void weightOfAnEdge() {
    List<InspectionHistory> record =
        List.of(
            history(
                sif("2018-02-05", "2018-02-09", "2018-04-09", Grade.GOOD),
                shortOne("2019-03-11", "2019-03-15"),
                shortOne("2022-05-16", "2022-05-20")),
            history(
                unreported("2018-06-04", "2018-06-15"),
                shortOne("2019-11-04", "2019-11-08"),
                // From 1 to 7 September.
                unreported("2022-09-05", "2022-09-16")),
            // At an edge too, and begun when the record was complete.
            history(unreported("2022-10-10", "2022-10-21"), shortOne("2023-01-09", "2023-01-13")));
    DateWindow seen = DateWindow.of(day("2018-06-04"), COMPLETE_TO);
    double ofShort = 3 * edges(seen, InspectionType.SHORT) / others(seen, InspectionType.SHORT);
    double ofStandard =
        2 * edges(seen, InspectionType.STANDARD) / others(seen, InspectionType.STANDARD);

    assertMondays(Mondays.of(CALLS, record, COMPLETE_TO), (1 + 1) / (ofShort + ofStandard + 1));
  }

  @Test
  @DisplayName("L-EDGES: where nothing has been seen a Monday at an edge is like any other")
  void withoutARecord() {
    assertMondays(Mondays.of(CALLS, List.of(), COMPLETE_TO), 1);
  }

  @Test
  @DisplayName("ED-01: there is no Monday before the first edition")
  void beforeTheFirstEdition() {
    assertThatExceptionOfType(DateTimeException.class)
        .isThrownBy(() -> Mondays.of(CALLS, List.of(), day("2016-12-31")))
        .withMessageStartingWith("no edition of the framework is in force on ");
  }
}
