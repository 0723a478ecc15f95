package io.github.ilacs.examples.cli;

import io.github.ilacs.examples.record.EnglishAuthority;
import io.github.ilacs.examples.record.Names;
import io.github.ilacs.examples.record.PublishedRecord;
import io.github.ilacs.examples.record.Spelling;
import io.github.ilacs.examples.words.UserException;
import io.github.ilacs.history.LocalAuthority;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds the authority that a person means. */
final class Choice {

  private static final int MOST_NEAREST = 5;

  /** The authorities with their names in the form in which names are compared. */
  private final Map<LocalAuthority, List<String>> names = new LinkedHashMap<>();

  private Choice(PublishedRecord record) {
    for (LocalAuthority authority : record.authorities()) {
      names.put(
          authority, record.names(authority).stream().map(Names::comparable).distinct().toList());
    }
  }

  /**
   * The authority with a number, a code or a name. A number or a code wins, then a whole name as it
   * stands, then one without what such names begin or end with, for example {@code Council}; then a
   * part that the names of only one authority have.
   *
   * @throws UserException if there is none or more than one, with the candidates or the nearest
   */
  static LocalAuthority of(String wanted, PublishedRecord record) {
    return new Choice(record).choose(wanted);
  }

  /**
   * The authority that is meant, among those of a record and one that is given, which takes the
   * place of the one with its URN.
   *
   * @throws UserException if there is none or more than one, with the candidates or the nearest
   */
  static LocalAuthority of(String wanted, PublishedRecord record, LocalAuthority given) {
    Choice choice = new Choice(record);
    List<String> called = new ArrayList<>(List.of(Names.comparable(given.name())));
    for (LocalAuthority authority : record.authorities()) {
      if (authority.urn().equals(given.urn())) {
        called.addAll(choice.names(authority));
        choice.names.remove(authority);
      }
    }
    choice.names.put(given, called);
    return choice.choose(wanted);
  }

  private LocalAuthority choose(String wanted) {
    String name = Names.comparable(wanted);
    if (!name.isEmpty()) {
      List<LocalAuthority> candidates = candidates(wanted.strip(), name);
      if (candidates.size() == 1) {
        return candidates.get(0);
      }
      if (!candidates.isEmpty()) {
        throw new UserException(
            "'" + wanted + "' is more than one authority: " + list(candidates) + "; say which");
      }
    }
    List<LocalAuthority> nearest = nearest(name);
    throw new UserException(
        "no authority on record is called '"
            + wanted
            + "'; "
            + (nearest.isEmpty()
                ? "ilacs national lists all that are on it, and ilacs help the commands"
                : "the nearest: " + list(nearest)));
  }

  private List<LocalAuthority> candidates(String wanted, String name) {
    List<LocalAuthority> found = with(authority -> hasNumber(authority, wanted));
    List<String> forms = CouncilNames.forms(name);
    for (String form : forms) {
      if (found.isEmpty()) {
        found = with(authority -> names(authority).contains(form));
      }
    }
    for (String form : forms) {
      if (found.isEmpty()) {
        found = with(authority -> names(authority).stream().anyMatch(n -> n.contains(form)));
      }
    }
    return found;
  }

  private static boolean hasNumber(LocalAuthority authority, String wanted) {
    return authority.urn().equals(wanted)
        || EnglishAuthority.find(authority.urn())
            .filter(
                known -> known.onsCode().equalsIgnoreCase(wanted) || known.dfeCode().equals(wanted))
            .isPresent();
  }

  private List<LocalAuthority> with(Predicate<LocalAuthority> property) {
    return names.keySet().stream().filter(property).toList();
  }

  private List<String> names(LocalAuthority authority) {
    return names.getOrDefault(authority, List.of());
  }

  /** Those whose names differ by few letters from what was wanted, the nearest first. */
  private List<LocalAuthority> nearest(String wanted) {
    String name = wanted.substring(0, Math.min(wanted.length(), 60));
    List<String> forms = CouncilNames.forms(name);
    int most = Math.max(2, name.length() / 3);
    record Near(LocalAuthority authority, int letters) {}
    List<Near> near = new ArrayList<>();
    names.forEach(
        (authority, called) -> {
          int letters =
              called.stream()
                  .flatMapToInt(
                      one -> forms.stream().mapToInt(form -> Spelling.distance(form, one)))
                  .min()
                  .orElse(Integer.MAX_VALUE);
          if (letters <= most) {
            near.add(new Near(authority, letters));
          }
        });
    return near.stream()
        .sorted(Comparator.comparing(Near::letters).thenComparing(one -> one.authority().name()))
        .limit(MOST_NEAREST)
        .map(Near::authority)
        .toList();
  }

  private static String list(List<LocalAuthority> authorities) {
    return authorities.stream().map(LocalAuthority::toString).collect(Collectors.joining(", "));
  }
}
