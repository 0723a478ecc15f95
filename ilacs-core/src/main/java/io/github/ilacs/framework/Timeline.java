package io.github.ilacs.framework;

import io.github.ilacs.JsonByModule;
import io.github.ilacs.judgement.JudgementArea;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rules;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The editions of the framework over time: every day from the first edition on has exactly one
 * edition in force.
 *
 * <p>A timeline is a value and is passed in wherever it is needed. A caller who adds an edition, or
 * changes a number of one, gets a new timeline with {@link #with}; the one it was made from does
 * not change.
 */
public final class Timeline implements JsonByModule {

  private static final Timeline ENGLAND = of(EnglishEditions.ALL);

  /** In order of effective day. */
  private final List<Edition> editions;

  private final Figures figures;

  /** For each edition, and each in force later, why a pathway is kept. */
  private final List<List<Optional<Reason>>> kept;

  private Timeline(List<Edition> editions, Figures figures, List<List<Optional<Reason>>> kept) {
    this.editions = editions;
    this.figures = figures;
    this.kept = kept;
  }

  private static List<List<Optional<Reason>>> kept(List<Edition> editions) {
    List<List<Optional<Reason>>> all = new ArrayList<>();
    for (int earlier = 0; earlier < editions.size(); earlier++) {
      List<Optional<Reason>> row = new ArrayList<>();
      for (int later = 0; later < editions.size(); later++) {
        row.add(
            later > earlier ? kept(editions.get(earlier), editions.get(later)) : Optional.empty());
      }
      all.add(List.copyOf(row));
    }
    return List.copyOf(all);
  }

  private static Optional<Reason> kept(Edition earlier, Edition later) {
    if (earlier.pathwayCriteria().equals(later.pathwayCriteria())) {
      return Optional.empty();
    }
    boolean overallIsGone =
        earlier.areas().contains(JudgementArea.OVERALL_EFFECTIVENESS)
            && !later.areas().contains(JudgementArea.OVERALL_EFFECTIVENESS);
    return Optional.of(
        Reason.of(
            overallIsGone ? Rules.P_26_D : Rules.ED_10,
            "The inspection began under {}; the pathway to which its judgements led is kept under {}."
                + (overallIsGone
                    ? " The same happened in 10 of the 11 inspections from 27 April to 10 July 2026 of"
                        + " authorities that had an overall grade."
                    : ""),
            earlier.name(),
            later.name()));
  }

  /**
   * Ofsted's editions, from that of January 2018 on.
   *
   * @return the timeline
   */
  public static Timeline england() {
    return ENGLAND;
  }

  /**
   * Puts editions in order of the day from which they are in force, with England's figures and
   * those that {@linkplain Edition#figures() change with an edition}.
   *
   * @param editions the editions, in any order
   * @return the timeline
   * @throws IllegalArgumentException if there is none, or two have the same id or come into force
   *     on the same day
   */
  public static Timeline of(Collection<Edition> editions) {
    Objects.requireNonNull(editions, "editions");
    Timeline inOrder = of(editions, EnglishFigures.ALL);
    Figures figures = inOrder.figures;
    for (Edition edition : inOrder.editions) {
      figures = figures.from(edition.effectiveFrom(), edition.figures());
    }
    return inOrder.with(figures);
  }

  /**
   * Puts editions in order of the day from which they are in force.
   *
   * @param editions the editions, in any order
   * @param figures the numbers that change on days of their own; they are taken as they are
   * @return the timeline
   * @throws IllegalArgumentException if there is none, or two have the same id or come into force
   *     on the same day
   */
  public static Timeline of(Collection<Edition> editions, Figures figures) {
    Objects.requireNonNull(editions, "editions");
    Objects.requireNonNull(figures, "figures");
    if (editions.isEmpty()) {
      throw new IllegalArgumentException("a timeline needs at least one edition");
    }
    NavigableMap<LocalDate, Edition> byDay = new TreeMap<>();
    Set<String> ids = new HashSet<>();
    for (Edition edition : editions) {
      if (!ids.add(edition.id()) || byDay.put(edition.effectiveFrom(), edition) != null) {
        throw new IllegalArgumentException(
            "edition "
                + edition.id()
                + " of "
                + edition.effectiveFrom()
                + " has the same id or day as another one in the timeline");
      }
    }
    List<Edition> inOrder = List.copyOf(byDay.values());
    return new Timeline(inOrder, figures, kept(inOrder));
  }

  /**
   * This timeline with one edition added, or put in the place of the one that has the same id or
   * begins on the same day. So an edition of your own stays in force when a later release of the
   * library brings Ofsted's for that day. The figures that {@linkplain Edition#figures() change
   * with the edition} hold from its first day on; the others stay as they are.
   *
   * @param edition the edition
   * @return the new timeline
   */
  public Timeline with(Edition edition) {
    Objects.requireNonNull(edition, "edition");
    List<Edition> others = new ArrayList<>(editions);
    others.removeIf(
        other ->
            other.id().equals(edition.id())
                || other.effectiveFrom().equals(edition.effectiveFrom()));
    others.add(edition);
    return of(others, figures.from(edition.effectiveFrom(), edition.figures()));
  }

  /**
   * This timeline with other figures.
   *
   * @param other the numbers that change on days of their own
   * @return the new timeline
   */
  public Timeline with(Figures other) {
    return new Timeline(editions, Objects.requireNonNull(other, "other"), kept);
  }

  /**
   * The numbers that change on days of their own.
   *
   * @return the figures
   */
  public Figures figures() {
    return figures;
  }

  /**
   * The edition in force on a day. For an inspection, ask for its first day on site (rule ED-10).
   *
   * @param day the day
   * @return the edition
   * @throws DateTimeException if the day is before the first edition
   */
  public Edition editionOn(LocalDate day) {
    Objects.requireNonNull(day, "day");
    Edition edition = editionOrNullOn(day);
    if (edition == null) {
      throw new DateTimeException(
          "no edition of the framework is in force on "
              + day
              + "; the first is in force from "
              + editions.get(0).effectiveFrom());
    }
    return edition;
  }

  /**
   * The edition in force on a day, if there is one.
   *
   * @param day the day
   * @return the edition, or empty if the day is before the first edition
   */
  public Optional<Edition> findEditionOn(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return Optional.ofNullable(editionOrNullOn(day));
  }

  /**
   * Why a pathway to which the judgements of one edition led is kept under a later one that has
   * another test (rules ED-10 and P-26-D).
   *
   * @param inspected the first day on site of the inspection
   * @param asked the day asked
   * @return the reason; empty where both days have the same test, or one has no edition
   */
  public Optional<Reason> keptUnder(LocalDate inspected, LocalDate asked) {
    Objects.requireNonNull(inspected, "inspected");
    Objects.requireNonNull(asked, "asked");
    int earlier = indexOn(inspected);
    int later = indexOn(asked);
    return earlier < 0 || later < 0 ? Optional.empty() : kept.get(earlier).get(later);
  }

  private @Nullable Edition editionOrNullOn(LocalDate day) {
    int index = indexOn(day);
    return index < 0 ? null : editions.get(index);
  }

  /** Which edition is in force on a day: its place in the list, or -1 before the first. */
  private int indexOn(LocalDate day) {
    // Backwards, so that the usual question is answered at once.
    int index = editions.size() - 1;
    while (index >= 0 && day.isBefore(editions.get(index).effectiveFrom())) {
      index--;
    }
    return index;
  }

  /**
   * The editions in order of the day from which they are in force, the first one first.
   *
   * @return the editions; never empty
   */
  public List<Edition> editions() {
    return editions;
  }

  /**
   * Every area that any edition judges.
   *
   * @return the areas, each once, in the order of the editions
   */
  public List<JudgementArea> areas() {
    Set<JudgementArea> areas = new LinkedHashSet<>();
    for (Edition edition : editions) {
      areas.addAll(edition.areas());
    }
    return List.copyOf(areas);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Timeline that
        && editions.equals(that.editions)
        && figures.equals(that.figures);
  }

  @Override
  public int hashCode() {
    return 31 * editions.hashCode() + figures.hashCode();
  }

  /** The ids of the editions in order, for example {@code [2018-01, 2018-09, 2023-01, 2026-04]}. */
  @Override
  public String toString() {
    return editions.stream().map(Edition::id).toList().toString();
  }
}
