package io.github.ilacs.examples.cli;

import io.github.ilacs.examples.record.Names;
import io.github.ilacs.examples.words.UserException;
import io.github.ilacs.history.LocalAuthority;
import java.util.List;
import java.util.stream.Collectors;

/** Finds the authority that a person means. */
final class Choice {

  private static final int MOST_NAMES = 12;

  private Choice() {}

  /**
   * The authority with a URN or a name: an exact name wins, else a part that only one name has.
   *
   * @throws UserException if there is none or more than one, with the candidates
   */
  static LocalAuthority of(String wanted, List<LocalAuthority> authorities) {
    String name = Names.comparable(wanted);
    List<LocalAuthority> exact =
        authorities.stream()
            .filter(a -> a.urn().equals(wanted.strip()) || Names.comparable(a.name()).equals(name))
            .toList();
    List<LocalAuthority> candidates =
        exact.isEmpty()
            ? authorities.stream()
                .filter(a -> !name.isEmpty() && Names.comparable(a.name()).contains(name))
                .toList()
            : exact;
    if (candidates.size() == 1) {
      return candidates.get(0);
    }
    if (candidates.isEmpty()) {
      throw new UserException(
          "no authority on record is called '"
              + wanted
              + "'; there are "
              + names(authorities, MOST_NAMES));
    }
    throw new UserException(
        "'"
            + wanted
            + "' is more than one authority: "
            + names(candidates, candidates.size())
            + "; say which");
  }

  private static String names(List<LocalAuthority> authorities, int most) {
    String names =
        authorities.stream()
            .limit(most)
            .map(LocalAuthority::toString)
            .collect(Collectors.joining(", "));
    int more = authorities.size() - most;
    return more > 0 ? names + " and " + more + " more" : names;
  }
}
