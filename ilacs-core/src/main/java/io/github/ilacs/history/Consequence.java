package io.github.ilacs.history;

import io.github.ilacs.framework.PathwayCriteria;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An inspection that has a consequence, and where its judgements led. None of it depends on the day
 * asked, so it is made with the history.
 */
record Consequence(Inspection inspection, Optional<PathwayCriteria.Result> ledTo) {

  LocalDate lastDay() {
    return inspection.lastDay();
  }
}
