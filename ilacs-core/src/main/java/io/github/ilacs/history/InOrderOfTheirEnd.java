package io.github.ilacs.history;

import java.util.Comparator;

/** The order in which activities are over; those that are over on one day stay in their order. */
final class InOrderOfTheirEnd implements Comparator<Activity> {

  @Override
  public int compare(Activity a, Activity b) {
    return a.tookPlaceBy().compareTo(b.tookPlaceBy());
  }
}
