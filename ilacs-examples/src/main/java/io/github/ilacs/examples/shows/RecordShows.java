package io.github.ilacs.examples.shows;

import io.github.ilacs.examples.record.PublishedRecord;
import io.github.ilacs.examples.record.RecordReader;
import io.github.ilacs.examples.record.UnusableRow;
import io.github.ilacs.examples.words.Answer;
import io.github.ilacs.examples.words.RecordEnd;
import io.github.ilacs.examples.words.Selection;
import io.github.ilacs.examples.words.Text;
import io.github.ilacs.history.UnknownTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the record of published inspections shows of some authorities, as of a day. */
public final class RecordShows {

  private final Selection selection;
  private final Published published;
  private final List<Shown> shown;

  private RecordShows(Selection selection, Published published) {
    this.selection = selection;
    this.published = published;
    this.shown =
        List.of(
            VisitsBetween.of(published),
            Waits.of(published),
            Topics.of(published),
            PublicationTimes.of(published),
            JointStatements.of(published),
            NextGrades.of(published));
  }

  /**
   * Counts a record.
   *
   * @param record the record
   * @param selection which authorities of the record to count
   * @param asOf the day; what was published after it does not count
   * @return what the record shows
   * @throws java.time.DateTimeException if no edition of the framework is in force on that day
   */
  public static RecordShows of(PublishedRecord record, Selection selection, LocalDate asOf) {
    return new RecordShows(selection, Published.of(record, selection.authorities(), asOf));
  }

  /** What is shown, each with its counts. */
  List<Shown> shown() {
    return shown;
  }

  LocalDate asOf() {
    return published.asOf();
  }

  Selection selection() {
    return selection;
  }

  /** Where the histories were read, in words; empty where there is none. */
  String origin() {
    return published.origin();
  }

  /** The time in which something may have come that the record does not know. */
  Optional<UnknownTime> unknownTime() {
    return published.unknown();
  }

  /** Where the record ends, in words. */
  RecordEnd recordEnd() {
    return RecordEnd.of(unknownTime(), asOf());
  }

  /** What an answer says below its title, without where the record ends. */
  List<String> lines() {
    List<String> lines = new ArrayList<>(selection.lines());
    if (!origin().isEmpty()) {
      lines.add("From " + origin() + ".");
    }
    lines.addAll(notCountedInWords());
    return lines;
  }

  /**
   * Where the record ends, and who could not be counted: what a table has no place for.
   *
   * @return a sentence for each; none for a record that is complete
   */
  public List<String> ends() {
    List<String> lines = new ArrayList<>(recordEnd().lines());
    lines.addAll(notCountedInWords());
    return lines;
  }

  private List<String> notCountedInWords() {
    return notCounted().stream().map(problem -> "We could not count " + problem + ".").toList();
  }

  /** The authorities that could not be counted, each with the reason. */
  List<String> notCounted() {
    return published.problems();
  }

  /**
   * The rows of these authorities that could not be used.
   *
   * @return the rows with their places
   */
  public List<UnusableRow> unusable() {
    return published.unusable();
  }

  /** The command that counts it again, without the {@linkplain #options() options} of this one. */
  String command() {
    return "ilacs shows --as-of " + asOf() + " --csv";
  }

  /**
   * What the options choose that the command needs as well, in words; empty where it needs none.
   */
  String options() {
    List<String> chosen = new ArrayList<>();
    if (!selection.isAll()) {
      chosen.add(selection.inWords());
    }
    if (!origin().isEmpty() && !origin().equals(RecordReader.england().origin())) {
      chosen.add("the record");
    }
    return chosen.isEmpty() ? "" : "with the options that choose " + Text.joined(chosen);
  }

  /** What each count is to be compared with, and what that rests on. */
  List<Answer> readings() {
    return shown.stream().map(one -> Answer.of(one.title(), one.about(), one.rules())).toList();
  }
}
