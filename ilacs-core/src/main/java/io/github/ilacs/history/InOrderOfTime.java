package io.github.ilacs.history;

import java.util.Comparator;

/**
 * The order of a history. Activities of different kinds may share a day, so the order goes on until
 * it tells them apart: equal histories must list the same things in the same places.
 */
final class InOrderOfTime implements Comparator<Activity> {

  @Override
  public int compare(Activity a, Activity b) {
    int byDay = a.day().compareTo(b.day());
    if (byDay != 0) {
      return byDay;
    }
    int byKind = a.getClass().getName().compareTo(b.getClass().getName());
    return byKind != 0 ? byKind : a.toString().compareTo(b.toString());
  }
}
