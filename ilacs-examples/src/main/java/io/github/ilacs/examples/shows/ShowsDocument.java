package io.github.ilacs.examples.shows;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import io.github.ilacs.examples.json.SelectionDocument;
import io.github.ilacs.examples.json.UnusableRowDocument;
import io.github.ilacs.history.UnknownTime;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the record shows, as {@code --json} prints it.
 *
 * @param origin where the histories were read, in words
 * @param asOf the day asked; what was published after it does not count
 * @param selection which authorities of the record these are
 * @param unknownTime the time in which something may have come that the record does not know
 * @param command the command that counts it again, and in words which options it needs as well
 * @param figures what is shown
 * @param notCounted the authorities that could not be counted, each with the reason
 * @param unusableRows the rows of the record that could not be used
 */
public record ShowsDocument(
    String origin,
    @JsonSerialize(using = ToStringSerializer.class) LocalDate asOf,
    SelectionDocument selection,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable UnknownTime unknownTime,
    String command,
    List<Entry> figures,
    List<String> notCounted,
    List<UnusableRowDocument> unusableRows) {

  /**
   * The document.
   *
   * @param shows what the record shows
   * @return the document
   */
  public static ShowsDocument of(RecordShows shows) {
    return new ShowsDocument(
        shows.origin(),
        shows.asOf(),
        SelectionDocument.of(shows.selection()),
        shows.unknownTime().orElse(null),
        shows.options().isEmpty() ? shows.command() : shows.command() + ", " + shows.options(),
        shows.shown().stream().map(Entry::of).toList(),
        shows.notCounted(),
        UnusableRowDocument.of(shows.unusable()));
  }

  /**
   * One thing that is shown.
   *
   * @param id a short name that stays from release to release
   * @param title what it is, for people
   * @param about what is counted and what to read it by
   * @param panels the counts
   * @param leftOut what is not counted, each with how many and why
   * @param howTo which rows of which file are counted and how
   * @param rules the ids of the rules with which the counts are to be compared
   */
  record Entry(
      String id,
      String title,
      String about,
      List<Counts> panels,
      List<String> leftOut,
      String howTo,
      List<String> rules) {

    static Entry of(Shown shown) {
      return new Entry(
          shown.id(),
          shown.title(),
          shown.about(),
          shown.panels().stream().map(Counts::of).toList(),
          shown.leftOut(),
          shown.howTo(),
          shown.rules().stream().map(rule -> rule.id()).toList());
    }
  }

  /**
   * Counts that belong together.
   *
   * @param id a short name that stays from release to release
   * @param title what is counted
   * @param n how many things were counted
   * @param summary the most important of it in a few sentences
   * @param columns what is counted in each column
   * @param rows the counts
   * @param measures numbers that are no counts, such as the median
   */
  record Counts(
      String id,
      String title,
      int n,
      String summary,
      List<String> columns,
      List<Line> rows,
      List<Panel.Measure> measures) {

    static Counts of(Panel panel) {
      return new Counts(
          panel.id(),
          panel.title(),
          panel.n(),
          panel.summary(),
          panel.heads().columns().stream().map(Panel.Column::heading).toList(),
          panel.rows().stream()
              .map(row -> new Line(row.label(), row.counts(), row.note()))
              .toList(),
          panel.measures());
    }
  }

  /**
   * A row of counts.
   *
   * @param label what is counted in it
   * @param counts the counts, in the order of the columns
   * @param note what else there is to say about it; empty for nothing
   */
  record Line(String label, List<Integer> counts, String note) {}
}
