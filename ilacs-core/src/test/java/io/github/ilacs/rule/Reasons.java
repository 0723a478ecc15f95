package io.github.ilacs.rule;

import java.util.List;

/** How tests read reasons. */
public final class Reasons {

  private Reasons() {}

  public static List<String> rules(List<Reason> reasons) {
    return reasons.stream().map(reason -> reason.rule().id()).toList();
  }

  public static String sentences(List<Reason> reasons) {
    return String.join("\n", reasons.stream().map(Reason::sentence).toList());
  }
}
