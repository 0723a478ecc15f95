package io.github.ilacs.rule;

import java.util.List;

/** How tests read reasons and rules. */
public final class Reasons {

  private Reasons() {}

  public static List<String> rules(List<Reason> reasons) {
    return ids(reasons.stream().map(Reason::rule).toList());
  }

  public static List<String> ids(List<Rule> rules) {
    return rules.stream().map(Rule::id).toList();
  }

  public static String sentences(List<Reason> reasons) {
    return String.join("\n", reasons.stream().map(Reason::sentence).toList());
  }
}
