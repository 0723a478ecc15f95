package io.github.ilacs.examples.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What councils are called around their name. */
final class CouncilNames {

  /** More letters than any authority's name has. */
  private static final int LONGEST = 100;

  private static final List<String> BEFORE =
      List.of(
          "the",
          "council of",
          "london borough of",
          "royal borough of",
          "metropolitan borough of",
          "borough of",
          "city of",
          "city and county of",
          "county of",
          "county",
          "lb of",
          "lb",
          "rb of",
          "rb");

  private static final List<String> AFTER =
      List.of(
          "council",
          "city",
          "county",
          "borough",
          "district",
          "metropolitan",
          "unitary authority",
          "authority",
          "city of",
          "county of",
          "lb",
          "lbc",
          "mbc",
          "mdc",
          "bc",
          "cc");

  private CouncilNames() {}

  /**
   * A name and what is left of it without what councils are called, for example {@code leeds} of
   * {@code leeds city council}: the whole first, then what lacks one word or phrase more each.
   *
   * @param name a name in the form in which names are compared
   * @return the name and its shorter forms
   */
  static List<String> forms(String name) {
    if (name.length() > LONGEST) {
      return List.of(name);
    }
    Set<String> forms = new LinkedHashSet<>(List.of(name));
    List<String> longer = List.copyOf(forms);
    while (!longer.isEmpty()) {
      List<String> shorter =
          longer.stream().flatMap(CouncilNames::shorter).distinct().filter(forms::add).toList();
      longer = new ArrayList<>(shorter);
    }
    return List.copyOf(forms);
  }

  private static Stream<String> shorter(String name) {
    return Stream.concat(
        BEFORE.stream()
            .filter(words -> name.startsWith(words + " "))
            .map(words -> name.substring(words.length() + 1)),
        AFTER.stream()
            .filter(words -> name.endsWith(" " + words))
            .map(words -> name.substring(0, name.length() - words.length() - 1)));
  }
}
