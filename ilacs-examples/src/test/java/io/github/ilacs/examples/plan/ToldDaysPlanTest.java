package io.github.ilacs.examples.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.examples.html.PageText;
import io.github.ilacs.examples.snippets.TwoAuthorities;
import io.github.ilacs.examples.terminal.Page;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.OfstedDecision;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The plan of an authority to which Ofsted has told a week, before and after it has come. */
class ToldDaysPlanTest {

  private static final InspectionHistory TOLD =
      TwoAuthorities.nottinghamshire()
          .with(
              new OfstedDecision.OnDate(
                  LocalDate.of(2026, 11, 2),
                  OfstedDecision.Subject.INSPECTION,
                  DateWindow.parse("2027-01-18/2027-01-22"),
                  "a letter"));

  private static Plan plan(String day) {
    return Plans.of(TOLD, LocalDate.parse(day), false);
  }

  private static String text(String day) {
    return Page.text(false, 80, page -> PlanPage.print(page, plan(day), PlanPage.Detail.ALL))
        .replaceAll("\\s+", " ");
  }

  private static String page(String day) {
    return PageText.of(PlanHtml.of(plan(day)));
  }

  private static String feed(String day) {
    return PlanFeed.of(plan(day), Instant.parse("2027-02-01T09:00:00Z")).replace("\r\n ", "");
  }

  @Test
  void beforeItTheWeekIsTheStart() {
    // The call comes a week before, on Monday the 11th.
    assertThat(text("2027-01-10"))
        .contains("Told by Ofsted 18 to 22 January 2027", "State Opens in 8 days")
        .contains("Next possible call Monday 11 January 2027, on site from Monday 18 January 2027")
        .doesNotContain("not on record");
    assertThat(feed("2027-01-10")).contains("-next-call@").doesNotContain("-last-call@");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2027-01-18", "2027-01-22", "2027-01-23", "2027-06-01"})
  void fromItsFirstDayOnItIsNotOnRecordAndNoCallIsNamed(String day) {
    assertThat(text(day))
        .contains("Told by Ofsted 18 to 22 January 2027")
        .contains("State Told for 18 January 2027 to 22 January 2027, not on record")
        .doesNotContain("possible call", "Likely");
    assertThat(page(day))
        .contains("Told for 18 January 2027 to 22 January 2027, not on record")
        .contains(
            "Possible days of the call The days that Ofsted told have come, and the inspection is"
                + " not on record.")
        .doesNotContain("The record is not enough to tell");
    assertThat(feed(day))
        .contains("\r\nSUMMARY:Told by Ofsted: short inspection (Nottinghamshire)\r\n")
        .contains("State: Told for 18 January 2027 to 22 January 2027\\, not on record")
        .doesNotContain("-next-call@", "-last-call@");
  }
}
