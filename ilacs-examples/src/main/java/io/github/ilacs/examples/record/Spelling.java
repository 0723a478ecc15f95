package io.github.ilacs.examples.record;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** How near one name is to another. */
public final class Spelling {

  private Spelling() {}

  /**
   * How many letters have to be put in, left out, changed or swapped with the next one to make one
   * name of another.
   *
   * @param one a name
   * @param other another
   * @return the number; 0 for the same name
   */
  public static int distance(String one, String other) {
    int[][] steps = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        if (i == 0 || j == 0) {
          steps[i][j] = i + j;
          continue;
        }
        int changed = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int least =
            Math.min(Math.min(steps[i - 1][j], steps[i][j - 1]) + 1, steps[i - 1][j - 1] + changed);
        boolean swapped =
            i > 1
                && j > 1
                && one.charAt(i - 1) == other.charAt(j - 2)
                && one.charAt(i - 2) == other.charAt(j - 1);
        steps[i][j] = swapped ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
      }
    }
    return steps[one.length()][other.length()];
  }

  /**
   * The name that somebody most likely meant.
   *
   * @param written what was written
   * @param names the names that would be right
   * @return the nearest; empty where none is near
   */
  public static Optional<String> nearest(String written, Collection<String> names) {
    return names.stream()
        .filter(name -> Math.abs(name.length() - written.length()) <= most(name))
        .filter(name -> distance(written, name) <= most(name))
        .min(Comparator.comparing(name -> distance(written, name)));
  }

  /** How many letters of a name may be wrong. */
  private static int most(String name) {
    return Math.max(1, name.length() / 4);
  }
}
