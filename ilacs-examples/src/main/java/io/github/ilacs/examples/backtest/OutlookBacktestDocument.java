package io.github.ilacs.examples.backtest;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import io.github.ilacs.examples.json.UnusableRowDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * How the outlook is scored, as {@code --json} prints it.
 *
 * @param completeTo the day up to which the record is complete
 * @param isRefitted whether everything was fitted to this record
 * @param figures the figures by name
 * @param unusableRows the rows that could not be used
 */
public record OutlookBacktestDocument(
    @JsonSerialize(using = ToStringSerializer.class) LocalDate completeTo,
    boolean isRefitted,
    Map<String, Map<String, Number>> figures,
    List<UnusableRowDocument> unusableRows) {

  /**
   * The document.
   *
   * @param backtest the scores
   * @param completeTo the day up to which the record is complete
   * @param isRefitted whether everything was fitted to this record
   * @return what is printed of them
   */
  public static OutlookBacktestDocument of(
      OutlookBacktest backtest, LocalDate completeTo, boolean isRefitted) {
    Map<String, Map<String, Number>> figures = backtest.figures();
    // JSON has no word for what is not a number: a mean of nothing is left out.
    figures.values().forEach(parts -> parts.values().removeIf(f -> Double.isNaN(f.doubleValue())));
    return new OutlookBacktestDocument(
        completeTo, isRefitted, figures, UnusableRowDocument.of(backtest.unusable()));
  }
}
