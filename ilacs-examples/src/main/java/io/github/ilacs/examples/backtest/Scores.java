package io.github.ilacs.examples.backtest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The scores of the model and the baselines, case by case, in groups by authority. */
final class Scores {

  private static final int DRAWS = 10_000;
  private static final double[] TAILS = {0.025, 0.975};

  private final List<String> names;
  private final List<List<double[]>> byAuthority = new ArrayList<>();

  /**
   * Starts without any.
   *
   * @param names what is scored: first the model, then each baseline
   */
  Scores(List<String> names) {
    this.names = names;
  }

  void nextAuthority() {
    byAuthority.add(new ArrayList<>());
  }

  void add(double[] scores) {
    byAuthority.get(byAuthority.size() - 1).add(scores);
  }

  private int size() {
    return byAuthority.stream().mapToInt(List::size).sum();
  }

  Map<String, Number> means() {
    Map<String, Number> means = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      int which = i;
      means.put(
          names.get(i),
          mean(
              byAuthority.stream().flatMap(List::stream).mapToDouble(s -> s[which]).sum(), size()));
    }
    means.put("n", size());
    return means;
  }

  /** A mean, which is not a number where there is nothing. */
  static double mean(double sum, int n) {
    return n == 0 ? Double.NaN : sum / n;
  }

  /**
   * By how much the model is better, and how sure that is (paired bootstrap). We draw as many
   * authorities as there are, some of them more than once, and score those, again and again. We
   * draw authorities, because the inspections of one depend on each other. The draws are the same
   * in every run.
   */
  Map<String, Map<String, Number>> comparedWithBaselines(String name) {
    Map<String, Map<String, Number>> compared = new LinkedHashMap<>();
    for (int baseline = 1; baseline < names.size() && size() > 0; baseline++) {
      double[] differences = new double[byAuthority.size()];
      int[] sizes = new int[byAuthority.size()];
      for (int i = 0; i < differences.length; i++) {
        sizes[i] = byAuthority.get(i).size();
        for (double[] scores : byAuthority.get(i)) {
          differences[i] += scores[0] - scores[baseline];
        }
      }
      double[] draws = draws(differences, sizes, new Random(baseline));
      Map<String, Number> parts = new LinkedHashMap<>();
      parts.put("mean", Arrays.stream(differences).sum() / size());
      parts.put("error", spread(draws));
      parts.put("from", draws[(int) (TAILS[0] * DRAWS)]);
      parts.put("to", draws[(int) (TAILS[1] * DRAWS)]);
      parts.put("not_better", (double) Arrays.stream(draws).filter(d -> d <= 0).count() / DRAWS);
      compared.put(name + names.get(baseline), parts);
    }
    return compared;
  }

  private static double[] draws(double[] differences, int[] sizes, Random random) {
    double[] draws = new double[DRAWS];
    for (int draw = 0; draw < DRAWS; draw++) {
      double sum = 0;
      int n = 0;
      for (int i = 0; i < differences.length; i++) {
        int drawn = random.nextInt(differences.length);
        sum += differences[drawn];
        n += sizes[drawn];
      }
      draws[draw] = sum / n;
    }
    Arrays.sort(draws);
    return draws;
  }

  /** The standard deviation of the draws, which is the standard error of the difference. */
  private static double spread(double[] draws) {
    double mean = Arrays.stream(draws).sum() / DRAWS;
    return Math.sqrt(Arrays.stream(draws).map(d -> (d - mean) * (d - mean)).sum() / (DRAWS - 1));
  }
}
