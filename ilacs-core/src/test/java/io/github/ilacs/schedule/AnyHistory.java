package io.github.ilacs.schedule;

import io.github.ilacs.history.InspectionHistory;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;

/** Histories with every kind of activity, for the tests of the floors above this one. */
public final class AnyHistory implements ArbitrarySupplier<InspectionHistory> {

  public AnyHistory() {}

  @Override
  public Arbitrary<InspectionHistory> get() {
    return new WholeHistories()
        .get()
        .map(activities -> InspectionHistory.of(Facts.SOMEWHERE, activities));
  }
}
