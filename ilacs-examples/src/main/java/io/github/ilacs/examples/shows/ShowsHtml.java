package io.github.ilacs.examples.shows;

import io.github.ilacs.examples.html.BarDrawing;
import io.github.ilacs.examples.html.Figure;
import io.github.ilacs.examples.html.GridDrawing;
import io.github.ilacs.examples.html.HtmlTemplate;
import io.github.ilacs.examples.html.Place;
import io.github.ilacs.examples.html.Rationale;
import io.github.ilacs.examples.html.Rationale.Answered;
import io.github.ilacs.examples.html.UnusableRows;
import io.github.ilacs.examples.shows.Panel.Look;
import io.github.ilacs.examples.words.RecordEnd;
import io.github.ilacs.examples.words.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the record shows, as a page of HTML. */
public final class ShowsHtml {

  private ShowsHtml() {}

  /** What the template shows. */
  record View(
      HtmlTemplate.Head head,
      Place place,
      String asOf,
      String selection,
      List<String> lines,
      RecordEnd end,
      String command,
      String options,
      List<Section> sections,
      UnusableRows unusable,
      List<Answered> readings,
      List<Rationale.Meaning> meanings,
      List<Rationale.Cited> sources) {}

  /** One thing that is shown. */
  record Section(
      String id,
      String title,
      String about,
      List<Part> parts,
      List<String> leftOut,
      String howTo,
      String command) {

    boolean hasLeftOut() {
      return !leftOut.isEmpty();
    }
  }

  /** Counts that belong together: a picture, where there is one, and the table of it. */
  record Part(
      String title,
      String n,
      String summary,
      List<Figure> figures,
      String rowHeading,
      List<String> headings,
      String noteHeading,
      List<Row> rows) {

    boolean hasRows() {
      return !rows.isEmpty();
    }
  }

  /** A row of the table. */
  record Row(String label, List<Count> counts, String noteHeading, String note) {}

  /** A count with the heading of its column, for a telephone. */
  record Count(String heading, int number) {}

  /**
   * The page, as it stands alone.
   *
   * @param shows what the record shows
   * @return the page
   */
  public static String of(RecordShows shows) {
    return of(shows, Place.ALONE);
  }

  /**
   * The page, as it stands in a site.
   *
   * @param shows what the record shows
   * @param place where it stands
   * @return the page
   */
  public static String of(RecordShows shows, Place place) {
    Rationale rationale = new Rationale();
    List<Answered> readings = rationale.answered(shows.readings());
    return HtmlTemplate.fill(
        "shows",
        new View(
            HtmlTemplate.Head.of("What the record shows as of " + Text.plainDay(shows.asOf())),
            place,
            Text.plainDay(shows.asOf()),
            shows.selection().title(),
            shows.lines(),
            shows.recordEnd(),
            shows.command(),
            shows.options(),
            shows.shown().stream().map(one -> section(one, shows.command())).toList(),
            UnusableRows.of(shows.unusable().stream()),
            readings,
            rationale.meanings(),
            rationale.sources()));
  }

  private static Section section(Shown shown, String command) {
    return new Section(
        shown.id(),
        shown.title(),
        shown.about(),
        shown.panels().stream().map(ShowsHtml::part).toList(),
        shown.leftOut(),
        shown.howTo(),
        command);
  }

  private static Part part(Panel panel) {
    boolean isEmpty = panel.n() == 0;
    List<String> headings = panel.heads().columns().stream().map(Panel.Column::heading).toList();
    return new Part(
        panel.title(),
        panel.counted(),
        isEmpty ? "" : panel.summary(),
        isEmpty ? List.of() : figures(panel),
        panel.heads().rows(),
        headings,
        panel.heads().note(),
        isEmpty ? List.of() : panel.rows().stream().map(row -> row(row, panel.heads())).toList());
  }

  private static Row row(Panel.Row row, Panel.Heads heads) {
    List<Count> counts = new ArrayList<>();
    for (int i = 0; i < row.counts().size(); i++) {
      counts.add(new Count(heads.columns().get(i).heading(), row.counts().get(i)));
    }
    return new Row(row.label(), counts, heads.note(), row.note());
  }

  private static List<Figure> figures(Panel panel) {
    return switch (panel.look()) {
      case TABLE -> List.of();
      case BARS ->
          List.of(
              BarDrawing.figure(
                  panel.id(),
                  caption(panel),
                  "One bar for each row. The table below says the same.",
                  panel.rows().stream().map(ShowsHtml::bar).toList()));
      case GRID ->
          List.of(
              GridDrawing.figure(
                  panel.id(),
                  caption(panel),
                  "A mark for each count. The table below says the same.",
                  panel.heads().columns().stream()
                      .map(one -> new GridDrawing.Heading(one.heading(), one.inShort()))
                      .toList(),
                  panel.rows().stream()
                      .map(row -> new GridDrawing.Row(row.label(), row.counts(), row.marked()))
                      .toList()));
    };
  }

  /** What the rows are, and what a square or a hollow part stands for. */
  private static String caption(Panel panel) {
    Panel.Heads heads = panel.heads();
    String counts = heads.rows() + ", and how many " + panel.things().many();
    if (!heads.marked().isEmpty()) {
      return counts + ". Square: " + heads.marked();
    } else if (panel.look() == Look.BARS && heads.columns().size() > 1) {
      return counts
          + ". Solid: "
          + Text.uncapitalised(heads.columns().get(0).heading())
          + ". Hollow: "
          + Text.uncapitalised(heads.columns().get(1).heading());
    }
    return counts;
  }

  private static BarDrawing.Bar bar(Panel.Row row) {
    String figure = row.counts().stream().map(String::valueOf).collect(Collectors.joining(" + "));
    int hollow = row.counts().size() > 1 ? row.counts().get(1) : 0;
    return new BarDrawing.Bar(
        row.label(),
        row.counts().get(0),
        hollow,
        figure + (row.note().isEmpty() ? "" : ", " + row.note()));
  }
}
