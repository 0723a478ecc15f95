package io.github.ilacs.examples.backtest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How often what was foretold happened, beside how likely it was said to be. */
final class Calibration {

  private static final double[] BANDS = {0, 0.1, 0.25, 0.5, 0.75, 1};

  private record Forecast(double probability, boolean happened) {}

  private final List<Forecast> forecasts = new ArrayList<>();

  void add(double probability, boolean happened) {
    forecasts.add(new Forecast(probability, happened));
  }

  /** For each band of probabilities the mean of them, the share that happened, and how many. */
  Map<String, Map<String, Number>> figures(String name) {
    Map<String, Map<String, Number>> figures = new LinkedHashMap<>();
    for (int i = 1; i < BANDS.length; i++) {
      double from = BANDS[i - 1];
      double to = BANDS[i];
      List<Forecast> band =
          forecasts.stream()
              .filter(f -> f.probability() >= from && (f.probability() < to || to == 1))
              .toList();
      double foretold = band.stream().mapToDouble(Forecast::probability).sum();
      int happened = (int) band.stream().filter(Forecast::happened).count();
      Map<String, Number> parts = new LinkedHashMap<>();
      parts.put("foretold", Scores.mean(foretold, band.size()));
      parts.put("happened", Scores.mean(happened, band.size()));
      parts.put("n", band.size());
      figures.put(String.format(Locale.ROOT, "%s%.2f-%.2f", name, from, to), parts);
    }
    return figures;
  }
}
