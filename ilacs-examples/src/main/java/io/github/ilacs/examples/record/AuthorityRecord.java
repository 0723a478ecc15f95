package io.github.ilacs.examples.record;

import io.github.ilacs.history.InspectionHistory;
import java.util.List;

/**
 * What a record says about one authority.
 *
 * @param origin where it was read, in words
 * @param history the history, with a gap for each row that could not be used
 * @param unusable the rows of this authority that could not be used
 */
public record AuthorityRecord(
    String origin, InspectionHistory history, List<UnusableRow> unusable) {}
