package io.github.ilacs.examples.national;

import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.outlook.ExpectedMonth;
import io.github.ilacs.outlook.Forecast;
import io.github.ilacs.outlook.Outlook;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The outlooks of many authorities, as far as one can be estimated.
 *
 * @param byUrn the outlook of each of them
 */
record Estimated<F extends Forecast>(Map<String, F> byUrn) {

  static <F extends Forecast> Estimated<F> of(List<F> outlooks) {
    Map<String, F> byUrn = new LinkedHashMap<>();
    outlooks.stream()
        .filter(outlook -> outlook.kind() == Outlook.Kind.ESTIMATED)
        .forEach(outlook -> byUrn.put(outlook.authority().urn(), outlook));
    return new Estimated<>(byUrn);
  }

  int authorities() {
    return byUrn.size();
  }

  /** How many of what they foretell have come already on average, without the record knowing. */
  double already() {
    return byUrn.values().stream().mapToDouble(Forecast::already).sum();
  }

  /** How many to expect in each of some months, from that of a day. */
  List<ExpectedMonth> months(LocalDate from, int months) {
    return ExpectedMonth.of(byUrn.values(), YearMonth.from(from), months);
  }

  /** The outlook of an authority; empty where nothing is estimated. */
  Optional<F> outlook(LocalAuthority authority) {
    return Optional.ofNullable(byUrn.get(authority.urn()));
  }
}
