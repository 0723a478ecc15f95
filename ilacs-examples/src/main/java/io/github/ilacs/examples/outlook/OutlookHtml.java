package io.github.ilacs.examples.outlook;

import io.github.ilacs.examples.html.BarDrawing;
import io.github.ilacs.examples.html.Card;
import io.github.ilacs.examples.html.Figure;
import io.github.ilacs.examples.html.HtmlTemplate;
import io.github.ilacs.examples.html.MissingView;
import io.github.ilacs.examples.html.Rationale;
import io.github.ilacs.examples.html.Rationale.Answered;
import io.github.ilacs.examples.html.Rationale.Reasons;
import io.github.ilacs.examples.words.RecordEnd;
import io.github.ilacs.examples.words.Text;
import io.github.ilacs.outlook.Outlook;
import java.util.ArrayList;
import java.util.List;

/** The outlook of one authority as a page of HTML: one file that loads nothing. */
public final class OutlookHtml {

  private OutlookHtml() {}

  /** What the template shows. */
  record View(
      HtmlTemplate.Head head,
      String name,
      String urn,
      String asOf,
      String origin,
      RecordEnd end,
      MissingView missing,
      List<Card> cards,
      List<Figure> figures,
      List<Row> rows,
      List<Answered> answers,
      Reasons reasons,
      List<Rationale.Meaning> meanings,
      List<Rationale.Cited> sources) {

    boolean hasRows() {
      return !rows.isEmpty();
    }

    boolean hasAnswers() {
      return !answers.isEmpty();
    }
  }

  /** A row of the table. */
  record Row(String month, String inIt, String byItsEnd, String note) {}

  /**
   * The page.
   *
   * @param answer the outlook
   * @return the page
   */
  public static String of(OutlookAnswer answer) {
    Outlook outlook = answer.outlook();
    Rationale rationale = new Rationale();
    List<Answered> answered = rationale.answered(answer.answers());
    Reasons reasons = rationale.reasons(outlook.reasons());
    MissingView missing = MissingView.of(answer.missing(), rationale);
    List<OutlookRow> rows = answer.rows();
    String name = outlook.authority().name();
    return HtmlTemplate.fill(
        "outlook",
        new View(
            HtmlTemplate.Head.of(
                name + ": inspection outlook as of " + Text.plainDay(outlook.asOf())),
            name,
            outlook.authority().urn(),
            Text.day(outlook.asOf()),
            answer.origin(),
            answer.recordEnd(),
            missing,
            cards(outlook),
            rows.isEmpty() ? List.of() : List.of(figure(rows)),
            rows.stream().map(OutlookHtml::row).toList(),
            answered,
            reasons,
            rationale.meanings(),
            rationale.sources()));
  }

  private static List<Card> cards(Outlook outlook) {
    List<Card> cards = new ArrayList<>();
    OutlookText.already(outlook)
        .ifPresent(
            text ->
                cards.add(
                    new Card(
                        "It has been called already",
                        text,
                        "The record does not know what has begun lately")));
    outlook
        .interval()
        .ifPresent(
            interval ->
                cards.add(
                    new Card(
                        "For eight in ten in this position it begins",
                        Text.daysInWords(interval),
                        "An estimate, and no rule. No single week is likely")));
    outlook
        .median()
        .ifPresent(
            median ->
                cards.add(
                    new Card(
                        "For half by",
                        Text.day(median.start().firstDay()),
                        "The first day on site")));
    outlook
        .told()
        .ifPresent(
            told ->
                cards.add(
                    new Card(
                        "Told by Ofsted",
                        Text.daysInWords(told),
                        "That wins over any estimate, and none is made")));
    if (outlook.kind() == Outlook.Kind.NONE) {
      cards.add(new Card("Outlook", "None", OutlookAnswer.NONE));
    } else if (outlook.kind() == Outlook.Kind.ESTIMATED) {
      if (outlook.median().isEmpty()) {
        cards.add(new Card("Outlook", "None", OutlookAnswer.NO_DAY));
      }
      cards.add(
          new Card(
              "Rests on",
              outlook.model().over() + " inspections",
              "And on "
                  + (outlook.model().waits() - outlook.model().over())
                  + " waits that were not over by "
                  + Text.plainDay(outlook.model().completeTo())));
    }
    return cards;
  }

  private static Figure figure(List<OutlookRow> rows) {
    String title = "How likely it is that the inspection begins in each month";
    String description =
        "One bar for each of "
            + rows.size()
            + " rows, as long as it is likely. The table below says the same. A bar with a broken"
            + " rim is later than any wait on record.";
    List<BarDrawing.Bar> bars =
        rows.stream()
            .map(
                row ->
                    new BarDrawing.Bar(
                        row.shortLabel(),
                        row.probability(),
                        row.probabilityInWords(),
                        !row.isBeyond()))
            .toList();
    return BarDrawing.figure("months", title, description, bars);
  }

  private static Row row(OutlookRow row) {
    return new Row(
        Text.capitalised(row.label()),
        row.probabilityInWords(),
        row.cumulativeInWords(),
        row.isBeyond() ? "Longer than any wait on record" : "");
  }
}
