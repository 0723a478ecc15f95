package io.github.ilacs.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ilacs.judgement.JudgementArea.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The laws of what is printed: grades and areas are read back however they are set in type, and
 * judgements are a map. That every grade and every area of Ofsted's is read back as it is printed
 * is in {@link GradeTest} and {@link JudgementAreaTest}, for all of them.
 */
class JudgementProperties {

  /** Case, punctuation and space carry no meaning in a printed grade (G-GR-2). */
  @Property
  void aGradeIsReadHoweverItIsSetInType(
      @ForAll Grade grade, @ForAll("separators") String separator, @ForAll boolean upper) {
    String printed = grade.label().replace(" ", separator);
    String text = separator + (upper ? printed.toUpperCase(Locale.ROOT) : printed) + separator;

    assertThat(Grade.parse(text)).isEqualTo(grade);
  }

  /** G-J-2018, G-J-2023. */
  @Property
  void anAreaIsReadHoweverItIsSetInType(
      @ForAll("areas") JudgementArea area,
      @ForAll("separators") String separator,
      @ForAll boolean byId,
      @ForAll boolean upper) {
    String printed = (byId ? area.id() : area.title()).replaceAll("[ -]", separator);

    assertThat(JudgementArea.parse(upper ? printed.toUpperCase(Locale.ROOT) : printed))
        .isSameAs(area);
  }

  @Property
  void aCallersOwnAreaIsReadBack(@ForAll("ids") String id, @ForAll("words") String title) {
    JudgementArea own = JudgementArea.of(id, Role.PRACTICE, "Own " + title);

    assertThat(JudgementArea.parse(own.toString(), List.of(own))).isSameAs(own);
    assertThat(JudgementArea.parse(own.title(), List.of(own))).isSameAs(own);
  }

  /** Against a plain map. */
  @Property
  void judgementsAreAMapFromAreaToGrade(@ForAll("distinct") List<Judgement> judgements) {
    Judgements made = Judgements.of(judgements);
    Map<JudgementArea, Grade> expected = new HashMap<>();
    Map<Role, List<Grade>> byRole = new EnumMap<>(Role.class);
    for (Judgement judgement : judgements) {
      expected.put(judgement.area(), judgement.grade());
      byRole
          .computeIfAbsent(judgement.area().role(), role -> new ArrayList<>())
          .add(judgement.grade());
    }

    assertThat(made.stream()).containsExactlyElementsOf(judgements);
    assertThat(made.isEmpty()).isEqualTo(judgements.isEmpty());
    for (JudgementArea area : JudgementArea.printedByOfsted()) {
      assertThat(made.grade(area)).isEqualTo(Optional.ofNullable(expected.get(area)));
    }
    for (Role role : Role.values()) {
      assertThat(made.grades(role)).isEqualTo(byRole.getOrDefault(role, List.of()));
    }
    List<Judgement> reversed = new ArrayList<>(judgements);
    Collections.reverse(reversed);
    assertThat(Judgements.of(reversed)).isEqualTo(made).hasSameHashCodeAs(made);
  }

  @Provide
  Arbitrary<JudgementArea> areas() {
    return Arbitraries.of(JudgementArea.printedByOfsted());
  }

  @Provide
  Arbitrary<String> separators() {
    return Arbitraries.of(" ", "_", "-", "  ", " - ", "\u00a0", "\t");
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings().alpha().numeric().ofMinLength(1).ofMaxLength(12);
  }

  @Provide
  Arbitrary<List<Judgement>> distinct() {
    return Combinators.combine(areas(), Arbitraries.of(Grade.class))
        .as(Judgement::new)
        .list()
        .uniqueElements(Judgement::area)
        .ofMaxSize(6);
  }

  @Provide
  Arbitrary<String> ids() {
    return Arbitraries.strings()
        .withCharRange('a', 'z')
        .numeric()
        .ofMinLength(1)
        .ofMaxLength(6)
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(words -> String.join("-", words));
  }
}
