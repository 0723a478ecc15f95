package io.github.ilacs.examples.shows;

import java.util.ArrayList;
import java.util.List;

/** What is not counted, each with how many and why. */
final class LeftOut {

  private final List<String> lines = new ArrayList<>();

  LeftOut() {}

  /** Something of which the record cannot say how many there are. */
  LeftOut add(String what, String why) {
    lines.add(what + ": " + why + ".");
    return this;
  }

  /** Some that are left out; nothing where there is none. */
  LeftOut add(long number, String what, String why) {
    return number > 0 ? add(what + " (" + number + ")", why) : this;
  }

  List<String> lines() {
    return List.copyOf(lines);
  }
}
