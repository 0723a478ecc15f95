package io.github.ilacs.schedule;

import io.github.ilacs.calendar.DateWindow;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The window for each {@link Anchor}; null for one whose day is not known. */
record ByAnchor(
    @Nullable DateWindow lastDay, @Nullable DateWindow firstDay, @Nullable DateWindow publication) {

  static final ByAnchor NONE = new ByAnchor(null, null, null);

  static ByAnchor of(Map<Anchor, DateWindow> windows) {
    return new ByAnchor(
        windows.get(Anchor.LAST_DAY_ON_SITE),
        windows.get(Anchor.FIRST_DAY_ON_SITE),
        windows.get(Anchor.PUBLICATION));
  }

  @Nullable DateWindow get(Anchor anchor) {
    return anchor.choose(lastDay, firstDay, publication);
  }

  /** Another anchor whose window holds a day; the one that closes last, null where none does. */
  @Nullable Anchor openOn(LocalDate day, Anchor past) {
    Anchor open = null;
    for (Anchor anchor : Anchor.values()) {
      DateWindow window = get(anchor);
      if (anchor != past && window != null && window.contains(day)) {
        DateWindow best = open == null ? null : get(open);
        open = best == null || window.end().isAfter(best.end()) ? anchor : open;
      }
    }
    return open;
  }

  boolean isEmpty() {
    return lastDay == null && firstDay == null && publication == null;
  }

  /** The windows that are known, in order of the anchors. */
  Map<Anchor, DateWindow> toMap() {
    Map<Anchor, DateWindow> known = new EnumMap<>(Anchor.class);
    for (Anchor anchor : Anchor.values()) {
      DateWindow window = get(anchor);
      if (window != null) {
        known.put(anchor, window);
      }
    }
    return Collections.unmodifiableMap(known);
  }
}
