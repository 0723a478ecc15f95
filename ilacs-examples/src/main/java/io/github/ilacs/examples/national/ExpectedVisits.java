package io.github.ilacs.examples.national;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.github.ilacs.examples.words.Answer;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.outlook.ExpectedMonth;
import io.github.ilacs.outlook.Outlook;
import io.github.ilacs.outlook.VisitModel;
import io.github.ilacs.outlook.VisitOutlook;
import io.github.ilacs.rule.Rule;
import io.github.ilacs.rule.Rules;
import io.github.ilacs.schedule.Schedule;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How many visits are to be expected in each month of the next two years, focused visits and joint
 * targeted area inspections counted together.
 *
 * @param authorities how many authorities they are counted over
 * @param already how many of their visits have been made already on average, without the record
 *     knowing
 * @param months the months from that of the Monday of the week of the day asked: a visit is counted
 *     in the month of the Monday of its week
 * @param byUrn the outlook of each of them
 */
record ExpectedVisits(
    int authorities,
    double already,
    List<ExpectedMonth> months,
    @JsonIgnore Map<String, VisitOutlook> byUrn)
    implements ExpectedByMonth {

  /** Counted over the authorities for which an outlook can be estimated. */
  static ExpectedVisits of(List<Schedule> schedules, LocalDate asOf) {
    VisitModel model = VisitModel.england();
    List<VisitOutlook> outlooks =
        schedules.stream()
            .map(model::outlook)
            .filter(outlook -> outlook.kind() == Outlook.Kind.ESTIMATED)
            .toList();
    Map<String, VisitOutlook> byUrn = new LinkedHashMap<>();
    outlooks.forEach(outlook -> byUrn.put(outlook.authority().urn(), outlook));
    return new ExpectedVisits(
        outlooks.size(),
        outlooks.stream().mapToDouble(VisitOutlook::already).sum(),
        ExpectedMonth.of(outlooks, YearMonth.from(asOf), MONTHS_AHEAD),
        byUrn);
  }

  /** The outlook of an authority; empty where nothing is estimated. */
  Optional<VisitOutlook> outlook(LocalAuthority authority) {
    return Optional.ofNullable(byUrn.get(authority.urn()));
  }

  @Override
  public String what() {
    return "visits";
  }

  @Override
  public Answer about() {
    StringBuilder text =
        new StringBuilder(
            "The next visit of each of "
                + authorities
                + " authorities, a focused visit or a joint targeted area inspection, counted in the"
                + " month of the Monday of its week, or in that of the day asked if it has begun before, as if no inspection came first. What an"
                + " authority may have after that is not counted, nor is a visit whose days Ofsted"
                + " has told. In eight months of ten the number should lie in the band, if"
                + " authorities are independent of each other. It is an estimate, not a rule.");
    List<Rule> rules = new ArrayList<>(List.of(Rules.V_WHEN, Rules.L_VISIT_WEEKS));
    if (already > 0) {
      text.append(
          String.format(
              Locale.ROOT,
              " About %.1f have been made already, without this record knowing.",
              already));
      rules.add(Rules.L_UNKNOWN);
    }
    return Answer.of("Expected visits", text.toString(), rules);
  }
}
