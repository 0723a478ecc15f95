package io.github.ilacs.examples.changes;

import io.github.ilacs.examples.record.UnusableRow;
import io.github.ilacs.examples.words.Answer;
import io.github.ilacs.examples.words.RecordEnd;
import io.github.ilacs.examples.words.Selection;
import io.github.ilacs.examples.words.Text;
import io.github.ilacs.history.KnownTo;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.history.UnknownTime;
import io.github.ilacs.rule.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is new about some authorities: what holds on one side and did not hold on the other.
 *
 * <p>So what is still to come is new once, when it first comes within a month; and what has become
 * of one side is never lost by asking every week instead of every month.
 */
public final class Changes {

  private static final Comparator<Change> IN_ORDER =
      Comparator.comparing(Change::kind)
          .thenComparing(change -> change.authority().name())
          .thenComparing(change -> change.authority().urn())
          .thenComparing(change -> change.day().orElse(LocalDate.MAX));

  private final Since since;
  private final Side before;
  private final Side after;
  private final Selection selection;
  private final List<Change> all;

  private Changes(Since since, Side before, Side after, Selection selection, List<Change> inOrder) {
    this.since = since;
    this.before = before;
    this.after = after;
    this.selection = selection;
    this.all = inOrder;
  }

  /**
   * Compares two sides.
   *
   * @param since which side is compared with
   * @param before that side
   * @param after the side of which it is said what is new
   * @param selection the authorities
   * @return what is new
   */
  public static Changes between(Since since, Side before, Side after, Selection selection) {
    boolean isOneRecord = since instanceof Since.Day;
    List<Change> changes = new ArrayList<>();
    for (LocalAuthority authority : selection.authorities()) {
      Optional<View> was = before.view(authority);
      Optional<View> is = after.view(authority);
      if (was.isPresent() && is.isPresent()) {
        changes.addAll(new News(authority, was.get(), is.get(), isOneRecord).changes());
      } else if (!before.has(authority) && after.has(authority)) {
        changes.add(onOneSide(authority, ChangeKind.AUTHORITY_ADDED, "new on record"));
      } else if (before.has(authority) && !after.has(authority)) {
        changes.add(onOneSide(authority, ChangeKind.AUTHORITY_GONE, "no longer on record"));
      }
    }
    changes.sort(IN_ORDER);
    return new Changes(since, before, after, selection, List.copyOf(changes));
  }

  private static Change onOneSide(LocalAuthority authority, ChangeKind kind, String text) {
    return News.change(
        authority, kind, Optional.empty(), text, "The authority is " + text + ".", List.of());
  }

  /** Everything that is new, kind by kind, and by the names of the authorities. */
  List<Change> all() {
    return all;
  }

  /**
   * How much is new.
   *
   * @return how many changes there are
   */
  public int size() {
    return all.size();
  }

  /** What is new, by kind; a kind of which there is nothing is left out. */
  Map<ChangeKind, List<Change>> byKind() {
    Map<ChangeKind, List<Change>> byKind = new LinkedHashMap<>();
    all.forEach(
        change -> byKind.computeIfAbsent(change.kind(), kind -> new ArrayList<>()).add(change));
    return byKind;
  }

  /** What is new of one kind. */
  List<Change> of(ChangeKind kind) {
    return all.stream().filter(change -> change.kind() == kind).toList();
  }

  /**
   * Since when, or beside what.
   *
   * @return which side is compared with
   */
  public Since since() {
    return since;
  }

  /** The day asked. */
  LocalDate asOf() {
    return after.day();
  }

  /** Which authorities of the record these are. */
  Selection selection() {
    return selection;
  }

  /** What it is about, for example {@code What has changed since 1 June 2026}. */
  String title() {
    return "What has changed " + since.inWords();
  }

  /** How much is new, or that nothing is. */
  String summary() {
    String where = selection.isAll() ? "" : " for " + selection.inWords();
    return all.isEmpty()
        ? "Nothing has changed " + since.inWords() + where + "."
        : Text.counted(all.size(), "change") + " " + since.inWords() + where + ".";
  }

  /** What both sides were read from, and where they end. */
  List<String> origins() {
    List<String> lines = new ArrayList<>();
    if (!after.origin().isEmpty()) {
      lines.add("From " + after.origin() + ".");
    }
    if (since instanceof Since.Other) {
      lines.add("Compared with " + (before.origin().isEmpty() ? "nothing" : before.origin()) + ".");
      RecordEnd.of(unknownTime(before), before.day())
          .known()
          .forEach(line -> lines.add("Of the one compared with: " + Text.uncapitalised(line)));
    }
    lines.addAll(mayBeMissing());
    return lines;
  }

  /**
   * Where the record ends, what may be missing for that reason, and who could not be compared.
   *
   * @return the sentences; none for a record that is complete
   */
  public List<String> ends() {
    List<String> lines = new ArrayList<>(recordEnd().lines());
    lines.addAll(mayBeMissing());
    return lines;
  }

  /** What this list may lack: what came after the record ends, and who could not be compared. */
  private List<String> mayBeMissing() {
    List<String> lines = new ArrayList<>();
    if (since instanceof Since.Day) {
      Optional<KnownTo> known = after.knownTo();
      addBlind(lines, "inspection reports", known.flatMap(KnownTo::reports), asOf());
      addBlind(
          lines, "letters of focused visits", known.flatMap(KnownTo::focusedVisitLetters), asOf());
      addBlind(
          lines,
          "letters of joint targeted area inspections",
          known.flatMap(KnownTo::jointInspectionLetters),
          asOf());
    }
    notCompared().forEach(problem -> lines.add("We could not compare " + problem + "."));
    return lines;
  }

  private static void addBlind(
      List<String> lines, String what, Optional<LocalDate> knownTo, LocalDate asOf) {
    if (knownTo.filter(day -> day.isBefore(asOf)).isPresent()) {
      lines.add(
          "The record may lack "
              + what
              + " published after "
              + Text.plainDay(knownTo.get())
              + ", so this list may lack them, too.");
    }
  }

  /** The authorities for which there is no schedule on one of the sides, each with the reason. */
  List<String> notCompared() {
    Set<String> problems = new LinkedHashSet<>(before.problems());
    problems.addAll(after.problems());
    return List.copyOf(problems);
  }

  /** Where the record ends, in words. */
  RecordEnd recordEnd() {
    return RecordEnd.of(unknownTime(), asOf());
  }

  /** The time in which something may have come that the record does not know. */
  Optional<UnknownTime> unknownTime() {
    return unknownTime(after);
  }

  private static Optional<UnknownTime> unknownTime(Side side) {
    return side.views().stream()
        .flatMap(view -> view.schedule().unknownTime().stream())
        .findFirst();
  }

  /** Where the histories were read, in words. */
  String origin() {
    return after.origin();
  }

  /**
   * The rows of this record that could not be used.
   *
   * @return the rows with their places
   */
  public List<UnusableRow> unusable() {
    return after.unusable();
  }

  /**
   * The rows of the other record that could not be used.
   *
   * @return the rows with their places; none where one record is compared with itself
   */
  public List<UnusableRow> otherUnusable() {
    return since instanceof Since.Other ? before.unusable() : List.of();
  }

  /** What each kind means that is listed, and what its changes rest on. */
  List<Answer> readings() {
    List<Answer> readings = new ArrayList<>();
    byKind()
        .forEach(
            (kind, changes) ->
                readings.add(
                    Answer.of(
                        kind.label(),
                        kind.about(),
                        changes.stream()
                            .map(Change::rules)
                            .flatMap(List::stream)
                            .distinct()
                            .sorted(Comparator.comparing(Rule::id))
                            .toList())));
    return readings;
  }
}
