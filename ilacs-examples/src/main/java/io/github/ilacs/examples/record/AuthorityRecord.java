package io.github.ilacs.examples.record;

import io.github.ilacs.history.InspectionHistory;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a record says about one authority.
 *
 * @param origin where it was read, in words
 * @param history the history, with a gap for each row that could not be used
 * @param unusable the rows of this authority that could not be used
 */
public record AuthorityRecord(
    String origin, InspectionHistory history, List<UnusableRow> unusable) {

  /** Stands before the files that have more of one authority than the record has. */
  static final String AND_FROM = ", and from ";

  /**
   * Where the histories of some authorities were read. A record that they share is named once,
   * although a file of a council's own has more of one of them.
   *
   * @param origins where each was read, in words
   * @return the words; empty where nothing was read
   */
  public static String originOf(Collection<String> origins) {
    return origins.stream()
        .distinct()
        .filter(one -> origins.stream().noneMatch(other -> other.startsWith(one + AND_FROM)))
        .collect(Collectors.joining(" and "));
  }
}
