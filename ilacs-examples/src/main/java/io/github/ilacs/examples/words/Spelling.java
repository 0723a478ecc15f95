package io.github.ilacs.examples.words;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** How near one word is to another. */
public final class Spelling {

  private static final int LONGEST = 60;

  private Spelling() {}

  /**
   * The word that somebody most likely meant.
   *
   * @param written what is written
   * @param words the words that there are
   * @return the nearest; empty where none is near
   */
  public static Optional<String> nearest(String written, Collection<String> words) {
    // No word that there is comes near to one that is so much longer.
    if (written.length() > LONGEST) {
      return Optional.empty();
    }
    int most = Math.max(2, written.length() / 3);
    return words.stream()
        .filter(word -> distance(written, word) <= most)
        .min(Comparator.comparing(word -> distance(written, word)));
  }

  /**
   * How many letters have to be put in, left out, changed or swapped with the next one to make one
   * word of another.
   *
   * @param one a word
   * @param other another
   * @return the number of letters
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
}
