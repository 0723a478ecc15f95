package io.github.ilacs.examples.national;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.ilacs.calls.CallCalendar;
import io.github.ilacs.examples.words.Answer;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.outlook.ExpectedMonth;
import io.github.ilacs.outlook.Outlook;
import io.github.ilacs.outlook.OutlookModel;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rule;
import io.github.ilacs.rule.Rules;
import io.github.ilacs.schedule.Schedule;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * How many inspections are to be expected in each month of the next two years.
 *
 * @param authorities how many authorities they are counted over
 * @param already how many of their inspections have been called already on average, without the
 *     record knowing
 * @param months the months from that of the day asked
 * @param estimated the outlook of each of them
 * @param reasons why they may be further off than the band: the editions of these months that came
 *     into force after the record ended to which the outlook was fitted; often none
 */
record ExpectedInspections(
    int authorities,
    double already,
    List<ExpectedMonth> months,
    @JsonIgnore Estimated<Outlook> estimated,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Reason> reasons)
    implements ExpectedByMonth {

  /** Counted over the authorities for which an outlook can be estimated. */
  static ExpectedInspections of(List<Schedule> schedules, LocalDate asOf) {
    OutlookModel model = OutlookModel.england();
    Estimated<Outlook> estimated = Estimated.of(model.outlooks(schedules));
    LocalDate lastDay = YearMonth.from(asOf).plusMonths(MONTHS_AHEAD - 1L).atEndOfMonth();
    return new ExpectedInspections(
        estimated.authorities(),
        estimated.already(),
        estimated.months(asOf, MONTHS_AHEAD),
        estimated,
        schedules.stream()
            .flatMap(schedule -> schedule.nextInspection().calls().stream())
            .map(CallCalendar::timeline)
            .distinct()
            .flatMap(timeline -> newSince(model, timeline, lastDay).stream())
            .toList());
  }

  private static List<Reason> newSince(OutlookModel model, Timeline timeline, LocalDate lastDay) {
    return model.editionsSince(timeline, lastDay).stream()
        .map(
            edition ->
                Reason.of(
                    edition.effectiveFromRule(),
                    "It was fitted to a record that ends on {}, before {} came into force on {}. No"
                        + " wait on record is one under it.",
                    model.completeTo(),
                    edition.name(),
                    edition.effectiveFrom()))
        .toList();
  }

  @Override
  public String what() {
    return "inspections";
  }

  @Override
  public Answer about() {
    StringBuilder text =
        new StringBuilder(
            "The next inspection "
                + ofEach()
                + ", counted in the month of its first day on site; what an authority may"
                + " have after that is not counted, nor is one whose days Ofsted has told."
                + ExpectedByMonth.aboutTheBand()
                + aboutThoseThatCame("called"));
    List<Rule> rules = new ArrayList<>(List.of(Rules.L_WAIT, Rules.L_EDGES));
    if (already > 0) {
      rules.add(Rules.L_UNKNOWN);
    }
    for (Reason reason : reasons) {
      text.append(' ').append(reason.sentence());
      rules.add(reason.rule());
    }
    return Answer.of("Expected", text.toString(), rules);
  }
}
