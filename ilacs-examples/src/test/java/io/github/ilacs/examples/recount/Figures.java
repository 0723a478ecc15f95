package io.github.ilacs.examples.recount;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Many whole numbers, such as working days to publication, and what they have in common. */
final class Figures {

  private final List<Long> sorted;
  private final List<Map.Entry<Long, Long>> byFrequency;

  Figures(List<Long> figures) {
    sorted = figures.stream().sorted().toList();
    byFrequency =
        sorted.stream()
            .collect(groupingBy(identity(), TreeMap::new, counting()))
            .entrySet()
            .stream()
            .sorted(comparing(Map.Entry::getValue, reverseOrder()))
            .toList();
  }

  int total() {
    return sorted.size();
  }

  /** The most common. */
  long mode() {
    return byFrequency.get(0).getKey();
  }

  /** How often the most common occurs, of how many. */
  String shareOfMode() {
    return Words.share(count(mode()), total());
  }

  long secondMode() {
    return byFrequency.get(1).getKey();
  }

  String shareOfSecondMode() {
    return Words.share(count(secondMode()), total());
  }

  long count(long figure) {
    return sorted.stream().filter(one -> one == figure).count();
  }

  long countBelow(long figure) {
    return sorted.stream().filter(one -> one < figure).count();
  }

  /** All but one figure, from the least to the greatest. */
  List<Long> otherThan(long figure) {
    return sorted.stream().filter(one -> one != figure).toList();
  }

  long least() {
    return sorted.get(0);
  }

  long most() {
    return sorted.get(total() - 1);
  }

  /** The least figure that so many tenths of all do not exceed. */
  long within(int tenths) {
    return sorted.get((total() * tenths + 9) / 10 - 1);
  }
}
