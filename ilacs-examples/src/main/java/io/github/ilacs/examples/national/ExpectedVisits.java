package io.github.ilacs.examples.national;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.github.ilacs.examples.words.Answer;
import io.github.ilacs.outlook.ExpectedMonth;
import io.github.ilacs.outlook.VisitModel;
import io.github.ilacs.outlook.VisitOutlook;
import io.github.ilacs.rule.Rule;
import io.github.ilacs.rule.Rules;
import io.github.ilacs.schedule.Schedule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * How many visits are to be expected in each month of the next two years, focused visits and joint
 * targeted area inspections counted together.
 *
 * @param authorities how many authorities they are counted over
 * @param already how many of their visits have been made already on average, without the record
 *     knowing
 * @param months the months from that of the day asked: a visit is counted in the month of the
 *     Monday of its week, or in that of the day asked if that Monday is in the month before
 * @param estimated the outlook of each of them
 */
record ExpectedVisits(
    int authorities,
    double already,
    List<ExpectedMonth> months,
    @JsonIgnore Estimated<VisitOutlook> estimated)
    implements ExpectedByMonth {

  /** Counted over the authorities for which an outlook can be estimated. */
  static ExpectedVisits of(List<Schedule> schedules, LocalDate asOf) {
    Estimated<VisitOutlook> estimated =
        Estimated.of(schedules.stream().map(VisitModel.england()::outlook).toList());
    return new ExpectedVisits(
        estimated.authorities(),
        estimated.already(),
        estimated.months(asOf, MONTHS_AHEAD),
        estimated);
  }

  @Override
  public String what() {
    return "visits";
  }

  @Override
  public Answer about() {
    List<Rule> rules = new ArrayList<>(List.of(Rules.V_WHEN, Rules.L_VISIT_WEEKS));
    if (already > 0) {
      rules.add(Rules.L_UNKNOWN);
    }
    return Answer.of(
        "Expected visits",
        "The next visit "
            + ofEach()
            + ", a focused visit or a joint targeted area inspection. A visit counts in the month"
            + " of the Monday of its week, or in the month of the day asked if its week has already"
            + " begun. We count as if no inspection came first. What comes after the next visit is"
            + " not counted, nor is a visit whose days Ofsted has told."
            + ExpectedByMonth.aboutTheBand()
            + aboutThoseThatCame("made"),
        rules);
  }
}
