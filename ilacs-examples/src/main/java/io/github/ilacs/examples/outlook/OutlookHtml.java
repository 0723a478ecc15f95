package io.github.ilacs.examples.outlook;

import io.github.ilacs.calendar.DateWindow;
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
import io.github.ilacs.outlook.Forecast;
import io.github.ilacs.outlook.Outlook;
import io.github.ilacs.outlook.VisitOutlook;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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
      List<Part> parts,
      List<Rationale.Meaning> meanings,
      List<Rationale.Cited> sources) {}

  /** What is said of the next inspection, or of the next visit. */
  record Part(
      String id,
      String monthsHeading,
      String about,
      List<Figure> figures,
      List<Row> rows,
      String whyHeading,
      List<Answered> answers,
      Reasons reasons) {

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
    List<Part> parts = answer.parts().stream().map(part -> part(part, rationale)).toList();
    MissingView missing = MissingView.of(answer.missing(), rationale);
    String name = outlook.authority().name();
    return HtmlTemplate.fill(
        "outlook",
        new View(
            HtmlTemplate.Head.of(
                name + ": inspection outlook as of " + Text.plainDay(outlook.asOf())),
            name,
            outlook.authority().urn(),
            Text.plainDay(outlook.asOf()),
            answer.origin(),
            answer.recordEnd(),
            missing,
            Stream.concat(cards(outlook).stream(), cards(answer.visit()).stream()).toList(),
            parts,
            rationale.meanings(),
            rationale.sources()));
  }

  private static Part part(OutlookPart part, Rationale rationale) {
    Words words = Words.of(part.topic());
    List<Answered> answered = rationale.answered(part.answers());
    Reasons reasons = rationale.reasons(part.reasons());
    return new Part(
        words.id(),
        words.monthsHeading(),
        words.about(),
        part.rows().isEmpty() ? List.of() : List.of(figure(words, part.rows())),
        part.rows().stream().map(OutlookHtml::row).toList(),
        words.whyHeading(),
        answered,
        reasons);
  }

  /** What the page calls a part. */
  private record Words(
      String id, String monthsHeading, String about, String caption, String whyHeading) {

    static Words of(OutlookPart.Topic topic) {
      return switch (topic) {
        case INSPECTION ->
            new Words(
                "months",
                "Month by month",
                "How likely it is that the first day on site is in each month, given that the call"
                    + " has not come yet. It is estimated from how long others have waited.",
                "How likely it is that the inspection begins in each month",
                "The next inspection");
        case VISIT ->
            new Words(
                "visit-months",
                "The next visit, month by month",
                "How likely it is that the next visit begins in a week whose Monday is in each"
                    + " month, if the next inspection does not come first. It is estimated from how"
                    + " long others have waited.",
                "How likely it is that the next visit begins in each month",
                "The next visit");
      };
    }
  }

  private static List<Card> cards(Outlook outlook) {
    List<Card> cards = new ArrayList<>();
    OutlookText.chanceCalled(outlook)
        .ifPresent(
            text ->
                cards.add(
                    new Card(
                        OutlookText.CALLED_ALREADY,
                        text,
                        Text.capitalised(OutlookText.NOT_SHOWN_YET))));
    outlook
        .interval()
        .ifPresent(
            interval ->
                cards.add(
                    new Card(
                        OutlookText.LIKELY_RANGE,
                        Text.days(interval),
                        "An estimate, not a rule. No single week is likely")));
    outlook
        .median()
        .ifPresent(
            median ->
                cards.add(
                    new Card(
                        OutlookText.LIKELY_DATE,
                        Text.plainDay(median.start().firstDay()),
                        "Half of the authorities in this position by this first day on site")));
    cards.addAll(withoutEstimate("Told by Ofsted", "Outlook", outlook));
    if (outlook.kind() == Outlook.Kind.ESTIMATED) {
      if (outlook.median().isEmpty()) {
        cards.add(new Card("Outlook", "None", OutlookAnswer.NO_DAY));
      }
      cards.add(
          new Card(
              "Based on",
              outlook.model().over() + " inspections",
              "And "
                  + (outlook.model().waits() - outlook.model().over())
                  + " waits that were not over by "
                  + Text.plainDay(outlook.model().completeTo())));
    }
    return cards;
  }

  private static List<Card> cards(VisitOutlook outlook) {
    List<Card> cards = new ArrayList<>();
    OutlookText.already(outlook)
        .ifPresent(
            text ->
                cards.add(
                    new Card(
                        "The next visit: made already",
                        text,
                        "The record does not know what has begun lately")));
    outlook
        .interval()
        .ifPresent(
            interval ->
                cards.add(
                    new Card(
                        "The next visit: likely range (8 in 10)",
                        Text.days(interval),
                        "If the next inspection does not come first: "
                            + OutlookText.restsOn(outlook))));
    cards.addAll(withoutEstimate("The next visit: told by Ofsted", "The next visit", outlook));
    return cards;
  }

  /** What stands in place of an estimate; nothing where there is one. */
  private static List<Card> withoutEstimate(String told, String none, Forecast outlook) {
    return switch (outlook.kind()) {
      case ESTIMATED -> List.of();
      case TOLD -> {
        DateWindow days = outlook.told().orElseThrow();
        yield List.of(new Card(told, Text.days(days), OutlookText.ofTold(days, outlook.asOf())));
      }
      case NONE -> List.of(new Card(none, "None", OutlookAnswer.NONE));
    };
  }

  private static Figure figure(Words words, List<OutlookRow> rows) {
    String description =
        "One bar for each of "
            + Text.counted(rows.size(), "row")
            + ", as long as it is likely. The table below says the same. A bar with a broken"
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
    return BarDrawing.figure(words.id(), words.caption(), description, bars);
  }

  private static Row row(OutlookRow row) {
    return new Row(
        Text.capitalised(row.label()),
        row.probabilityInWords(),
        row.cumulativeInWords(),
        row.isBeyond() ? "Longer than any wait on record" : "");
  }
}
