package io.github.ilacs.examples.outlook;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.examples.words.Answer;
import io.github.ilacs.examples.words.Text;
import io.github.ilacs.outlook.Forecast;
import io.github.ilacs.outlook.Outlook;
import io.github.ilacs.outlook.OutlookModel;
import io.github.ilacs.outlook.VisitCurve;
import io.github.ilacs.outlook.VisitModel;
import io.github.ilacs.outlook.VisitOrder;
import io.github.ilacs.outlook.VisitOutlook;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rule;
import io.github.ilacs.rule.Rules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * One of the two parts of an outlook: what is said of the next inspection, or of the next visit.
 *
 * @param topic what it is about
 * @param kind whether probabilities can be given
 * @param answers the answers above the months; none where there is no outlook
 * @param rows the months, one row each; none where nothing is estimated
 * @param reasons why
 */
record OutlookPart(
    Topic topic,
    Outlook.Kind kind,
    List<Answer> answers,
    List<OutlookRow> rows,
    List<Reason> reasons) {

  /** What a part is about. */
  enum Topic {
    INSPECTION(
        "How likely the next inspection is",
        "Chance in each month: the first day on site",
        "Reasons"),
    VISIT(
        "How likely the next visit is",
        "Chance in each month: the next visit",
        "Reasons, for the next visit");

    private final String heading;
    private final String monthsHeading;
    private final String whyHeading;

    Topic(String heading, String monthsHeading, String whyHeading) {
      this.heading = heading;
      this.monthsHeading = monthsHeading;
      this.whyHeading = whyHeading;
    }

    /** What stands above the answers. */
    String heading() {
      return heading;
    }

    /** What stands above the months. */
    String monthsHeading() {
      return monthsHeading;
    }

    /** What stands above the reasons. */
    String whyHeading() {
      return whyHeading;
    }
  }

  static OutlookPart of(Outlook outlook) {
    return of(Topic.INSPECTION, outlook, () -> estimated(outlook));
  }

  static OutlookPart of(VisitOutlook outlook) {
    return of(Topic.VISIT, outlook, () -> estimated(outlook));
  }

  private static OutlookPart of(Topic topic, Forecast outlook, Supplier<List<Answer>> estimated) {
    return new OutlookPart(
        topic,
        outlook.kind(),
        switch (outlook.kind()) {
          case ESTIMATED -> estimated.get();
          case TOLD -> List.of(told(outlook.told().orElseThrow(), outlook.asOf()));
          case NONE -> List.of();
        },
        OutlookRow.of(outlook),
        outlook.reasons());
  }

  private static Answer told(DateWindow days, LocalDate asOf) {
    return Answer.of(
        "Told by Ofsted", Text.days(days) + ". " + OutlookText.ofTold(days, asOf), Rules.L_TOLD);
  }

  private static List<Answer> estimated(Outlook outlook) {
    OutlookModel model = outlook.model();
    Rule rule = model.rule();
    List<Answer> answers = new ArrayList<>();
    OutlookText.already(outlook)
        .ifPresent(
            text ->
                answers.add(Answer.of(OutlookText.CALLED_ALREADY, text, rule, Rules.L_UNKNOWN)));
    answers.addAll(eightInTen(outlook, rule));
    outlook
        .median()
        .ifPresent(
            median ->
                answers.add(
                    Answer.of(
                        OutlookText.LIKELY_DATE,
                        Text.plainDay(median.start().firstDay())
                            + ", with a call on "
                            + Text.plainDay(median.start().call())
                            + ": half of the authorities in this position by then",
                        rule,
                        Rules.L_CALL)));
    outlook
        .likeliest()
        .ifPresent(
            day ->
                answers.add(
                    Answer.of(
                        "Likeliest Monday",
                        OutlookText.of(day) + ": no single week is likely",
                        rule)));
    answers.add(beyondTheRecord(outlook, rule));
    answers.add(restsOn(model.waits(), "waits", model.completeTo(), model.over(), rule));
    return answers;
  }

  private static List<Answer> estimated(VisitOutlook outlook) {
    VisitModel model = outlook.model();
    Rule rule = model.rule();
    VisitOrder order = outlook.order().orElseThrow();
    VisitCurve curve = model.curve(order);
    List<Answer> answers = new ArrayList<>();
    answers.add(
        Answer.of(
            "Which visit",
            Text.capitalised(order.label()) + ", if the next inspection does not come first",
            rule,
            Rules.V_COUNT));
    OutlookText.already(outlook)
        .ifPresent(
            text -> answers.add(Answer.of(OutlookText.MADE_ALREADY, text, rule, Rules.L_UNKNOWN)));
    answers.addAll(eightInTen(outlook, rule));
    answers.add(beyondTheRecord(outlook, rule));
    answers.add(
        restsOn(
            curve.waits(), "waits for " + order.label(), model.completeTo(), curve.over(), rule));
    return answers;
  }

  private static List<Answer> eightInTen(Forecast outlook, Rule rule) {
    return outlook
        .interval()
        .map(
            interval ->
                Answer.of(
                    OutlookText.LIKELY_RANGE,
                    Text.days(interval) + ": 1 in 10 comes earlier, 1 in 10 later",
                    rule))
        .stream()
        .toList();
  }

  private static Answer beyondTheRecord(Forecast outlook, Rule rule) {
    LocalDate last = outlook.lastObserved().orElseThrow();
    return Answer.of(
        "Longer than on record",
        last.isBefore(outlook.asOf())
            ? "The wait has been longer than any on record since " + Text.plainDay(last)
            : OutlookText.percent(outlook.beyondObserved())
                + " come after "
                + Text.plainDay(last)
                + ", when the wait is longer than any on record",
        rule);
  }

  private static Answer restsOn(int waits, String what, LocalDate completeTo, int over, Rule rule) {
    return Answer.of(
        "Based on",
        waits
            + " "
            + what
            + " on record by "
            + Text.plainDay(completeTo)
            + ", "
            + over
            + " of which were over",
        rule);
  }
}
