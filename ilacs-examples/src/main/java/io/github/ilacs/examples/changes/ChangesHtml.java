package io.github.ilacs.examples.changes;

import io.github.ilacs.examples.html.HtmlTemplate;
import io.github.ilacs.examples.html.Place;
import io.github.ilacs.examples.html.Rationale;
import io.github.ilacs.examples.html.Rationale.Answered;
import io.github.ilacs.examples.html.UnusableRows;
import io.github.ilacs.examples.words.RecordEnd;
import io.github.ilacs.examples.words.Text;
import io.github.ilacs.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is new, as a page of HTML. */
public final class ChangesHtml {

  private ChangesHtml() {}

  /** What the template shows. */
  record View(
      HtmlTemplate.Head head,
      Place place,
      String asOf,
      String title,
      String selection,
      List<String> lines,
      RecordEnd end,
      String summary,
      List<Group> groups,
      UnusableRows unusable,
      List<Answered> readings,
      List<Rationale.Meaning> meanings,
      List<Rationale.Cited> sources) {

    boolean hasReadings() {
      return !readings.isEmpty();
    }
  }

  /** The changes of one kind. */
  record Group(String id, String heading, String about, List<Row> rows) {}

  /** A change. */
  record Row(
      String name,
      String urn,
      String address,
      String region,
      String day,
      String sentence,
      String rules) {}

  /**
   * The page, as it stands alone.
   *
   * @param changes what is new
   * @return the page
   */
  public static String of(Changes changes) {
    return of(changes, Place.ALONE);
  }

  /**
   * The page, as it stands in a site.
   *
   * @param changes what is new
   * @param place where it stands
   * @return the page
   */
  public static String of(Changes changes, Place place) {
    Rationale rationale = new Rationale();
    List<Answered> readings = rationale.answered(changes.readings());
    List<String> lines = new ArrayList<>(changes.selection().lines());
    lines.addAll(changes.origins());
    return HtmlTemplate.fill(
        "changes",
        new View(
            HtmlTemplate.Head.of(changes.title()),
            place,
            Text.plainDay(changes.asOf()),
            changes.title(),
            changes.selection().title(),
            lines,
            changes.recordEnd(),
            changes.summary(),
            changes.byKind().entrySet().stream()
                .map(
                    kind ->
                        new Group(
                            kind.getKey().id(),
                            kind.getKey().heading(),
                            kind.getKey().about(),
                            kind.getValue().stream().map(change -> row(change, place)).toList()))
                .toList(),
            UnusableRows.of(
                Stream.concat(changes.unusable().stream(), changes.otherUnusable().stream())),
            readings,
            rationale.meanings(),
            rationale.sources()));
  }

  private static Row row(Change change, Place place) {
    return new Row(
        change.authority().name(),
        change.authority().urn(),
        place.addressOf(change.authority()),
        change.region(),
        change.day().map(Text::plainDay).orElse(""),
        change.sentence(),
        change.rules().stream().map(Rule::id).collect(Collectors.joining(", ")));
  }
}
