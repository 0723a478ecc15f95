package io.github.ilacs.examples.backtest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.ilacs.examples.json.UnusableRowDocument;
import io.github.ilacs.examples.record.PublishedRecord;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the rules fit, as {@code --json} prints it.
 *
 * @param counts the figures by name
 * @param unusableRows the rows that could not be used
 * @param usedThoughOdd the rows that were counted although they cannot be right
 * @param explanation what came otherwise; left out unless it is asked for
 */
public record BacktestDocument(
    Map<String, Map<String, Integer>> counts,
    List<UnusableRowDocument> unusableRows,
    List<String> usedThoughOdd,
    @JsonInclude(JsonInclude.Include.NON_NULL) BacktestExplanation.@Nullable Document explanation) {

  /**
   * The document.
   *
   * @param record the record
   * @param backtest the figures
   * @param explanation what came otherwise; empty unless it is asked for
   * @return what is printed of them
   */
  public static BacktestDocument of(
      PublishedRecord record, Backtest backtest, Optional<BacktestExplanation> explanation) {
    return new BacktestDocument(
        backtest.counts(),
        UnusableRowDocument.of(record.unusable()),
        backtest.oddities(),
        explanation.map(BacktestExplanation::document).orElse(null));
  }
}
