package io.github.ilacs.judgement;

import io.github.ilacs.JsonByModule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The judgements of one inspection: at most one grade for each area.
 *
 * <p>Two sets of judgements are equal if they give the same grades to the same areas, whatever the
 * order in which they were given.
 */
public final class Judgements implements JsonByModule {

  private static final Judgements NONE = new Judgements(Map.of());

  private final Map<JudgementArea, Grade> grades;
  private final Map<JudgementArea.Role, List<Grade>> byRole;

  private Judgements(Map<JudgementArea, Grade> grades) {
    this.grades = grades;
    Map<JudgementArea.Role, List<Grade>> all = new EnumMap<>(JudgementArea.Role.class);
    for (JudgementArea.Role role : JudgementArea.Role.values()) {
      List<Grade> ofRole = new ArrayList<>();
      for (Map.Entry<JudgementArea, Grade> judged : grades.entrySet()) {
        if (judged.getKey().role() == role) {
          ofRole.add(judged.getValue());
        }
      }
      all.put(role, List.copyOf(ofRole));
    }
    this.byRole = Map.copyOf(all);
  }

  /**
   * No judgements: an inspection that has taken place and awaits its report.
   *
   * @return the empty set
   */
  public static Judgements none() {
    return NONE;
  }

  /**
   * Collects judgements.
   *
   * @param judgements the judgements, in any order
   * @return the set
   * @throws IllegalArgumentException if an area is judged twice
   */
  public static Judgements of(Judgement... judgements) {
    Objects.requireNonNull(judgements, "judgements");
    return of(List.of(judgements));
  }

  /**
   * Collects judgements.
   *
   * @param judgements the judgements, in any order
   * @return the set
   * @throws IllegalArgumentException if an area is judged twice
   */
  public static Judgements of(Collection<Judgement> judgements) {
    Objects.requireNonNull(judgements, "judgements");
    Map<JudgementArea, Grade> grades = new LinkedHashMap<>();
    for (Judgement judgement : judgements) {
      if (grades.put(judgement.area(), judgement.grade()) != null) {
        throw new IllegalArgumentException(
            judgement.area() + " is judged twice in " + List.copyOf(judgements));
      }
    }
    return new Judgements(Collections.unmodifiableMap(grades));
  }

  /**
   * The grade of an area.
   *
   * @param area the area
   * @return its grade, or empty if it was not judged
   */
  public Optional<Grade> grade(JudgementArea area) {
    Objects.requireNonNull(area, "area");
    return Optional.ofNullable(grades.get(area));
  }

  /**
   * The grades of all areas of one role.
   *
   * @param role the role
   * @return the grades, as many as there are areas of that role
   */
  public List<Grade> grades(JudgementArea.Role role) {
    Objects.requireNonNull(role, "role");
    return byRole.getOrDefault(role, List.of());
  }

  /**
   * The areas that were judged.
   *
   * @return the areas, in the order in which they were given
   */
  public Set<JudgementArea> areas() {
    return grades.keySet();
  }

  /**
   * Whether nothing was judged.
   *
   * @return true if there is no judgement
   */
  public boolean isEmpty() {
    return grades.isEmpty();
  }

  /**
   * The judgements one by one.
   *
   * @return the judgements, in the order in which they were given
   */
  public Stream<Judgement> stream() {
    return grades.entrySet().stream().map(e -> new Judgement(e.getKey(), e.getValue()));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Judgements that && grades.equals(that.grades);
  }

  @Override
  public int hashCode() {
    return grades.hashCode();
  }

  /** For example {@code leaders=good, in-care=outstanding}. */
  @Override
  public String toString() {
    return stream().map(Judgement::toString).collect(Collectors.joining(", "));
  }
}
