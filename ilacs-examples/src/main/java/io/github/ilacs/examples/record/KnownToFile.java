package io.github.ilacs.examples.record;

import io.github.ilacs.history.FocusedVisit;
import io.github.ilacs.history.Gap;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.JointTargetedAreaInspection;
import io.github.ilacs.history.KnownTo;
import io.github.ilacs.history.OnSiteActivity;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Up to which day a record knows what has been published: from {@code known_to.csv}, or counted.
 */
final class KnownToFile {

  static final String NAME = "known_to";

  private static final String WHAT = "what";
  private static final String KNOWN_TO = "known_to";

  /** What is published. */
  enum Kind {
    REPORTS("inspection reports", Inspection.class),
    FOCUSED_VISITS("focused visit letters", FocusedVisit.class),
    JOINT_INSPECTIONS("joint targeted area inspection letters", JointTargetedAreaInspection.class);

    private final String label;
    private final Class<? extends OnSiteActivity> activity;

    Kind(String label, Class<? extends OnSiteActivity> activity) {
      this.label = label;
      this.activity = activity;
    }

    /** Whether an activity is one whose report or letter is of this kind. */
    boolean isOf(OnSiteActivity one) {
      return activity.isInstance(one);
    }

    /** What is published of the activities that a gap stands for; nothing of monitoring visits. */
    static List<Kind> of(Gap.Kind gap) {
      return switch (gap) {
        case INSPECTION -> List.of(REPORTS);
        case FOCUSED_VISITS -> List.of(FOCUSED_VISITS, JOINT_INSPECTIONS);
        case MONITORING_VISITS -> List.of();
      };
    }

    static Kind parse(String text) {
      for (Kind kind : values()) {
        if (kind.label.equalsIgnoreCase(text)) {
          return kind;
        }
      }
      throw new IllegalArgumentException(
          "'"
              + text
              + "' is nothing that is published; write inspection reports, focused visit letters or"
              + " joint targeted area inspection letters");
    }
  }

  private KnownToFile() {}

  /** Reads the file to its end; each row that cannot be used is reported. */
  static Map<Kind, LocalDate> read(
      String file, InputStream bytes, LocalDate latest, Consumer<UnusableRow> unusable)
      throws IOException {
    Map<Kind, LocalDate> days = new EnumMap<>(Kind.class);
    CsvTable.read(
        file,
        bytes,
        List.of(WHAT, KNOWN_TO),
        Set.of(),
        (header, column) -> unusable.accept(Unread.column(header, column, List.of(WHAT, KNOWN_TO))),
        row -> {
          try {
            row.requireAllColumns();
            Kind kind = row.required(WHAT, Kind::parse);
            LocalDate day =
                row.upTo(latest)
                    .pastDay(KNOWN_TO)
                    .orElseThrow(() -> new UnusableRowException(KNOWN_TO + " is empty"));
            if (days.putIfAbsent(kind, day) != null) {
              throw new UnusableRowException(kind.label + " is there twice");
            }
          } catch (UnusableRowException e) {
            unusable.accept(
                new UnusableRow(
                    row.place(),
                    "",
                    "",
                    UnusableRow.shortened(e.reason()),
                    Optional.empty(),
                    true));
          }
        });
    return days;
  }

  /** The newest publication of each kind: where a record of many authorities says nothing else. */
  static Map<Kind, LocalDate> newest(Collection<List<UsedRow>> rows) {
    Map<Kind, LocalDate> newest = new EnumMap<>(Kind.class);
    for (List<UsedRow> ofOne : rows) {
      for (UsedRow row : ofOne) {
        for (Kind kind : Kind.values()) {
          if (kind.isOf(row.activity())) {
            row.activity()
                .published()
                .ifPresent(day -> newest.merge(kind, day, (a, b) -> a.isAfter(b) ? a : b));
          }
        }
      }
    }
    return newest;
  }

  /** The days as a history has them; empty where there is none. */
  static Optional<KnownTo> knownTo(Map<Kind, LocalDate> days) {
    return days.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new KnownTo(
                Optional.ofNullable(days.get(Kind.REPORTS)),
                Optional.ofNullable(days.get(Kind.FOCUSED_VISITS)),
                Optional.ofNullable(days.get(Kind.JOINT_INSPECTIONS))));
  }
}
