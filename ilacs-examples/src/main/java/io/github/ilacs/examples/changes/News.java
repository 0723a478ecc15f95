package io.github.ilacs.examples.changes;

import io.github.ilacs.examples.record.EnglishAuthority;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.rule.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Two views of one authority, and what turns out to be new between them. */
final class News {

  private final LocalAuthority authority;
  private final View before;
  private final View after;
  private final boolean isOneRecord;
  private final List<Change> changes = new ArrayList<>();

  News(LocalAuthority authority, View before, View after, boolean isOneRecord) {
    this.authority = authority;
    this.before = before;
    this.after = after;
    this.isOneRecord = isOneRecord;
  }

  /** A statement that holds of an authority on a day; it is new where it did not hold before. */
  record Fact(
      ChangeKind kind,
      Object key,
      Optional<LocalDate> day,
      String inShort,
      String sentence,
      List<Reason> reasons) {}

  View before() {
    return before;
  }

  View after() {
    return after;
  }

  /** The day after which what is new came: of two records it may have come at any time. */
  LocalDate since() {
    return isOneRecord ? before.day() : LocalDate.MIN;
  }

  void add(
      ChangeKind kind,
      Optional<LocalDate> day,
      String inShort,
      String sentence,
      List<Reason> reasons) {
    changes.add(change(authority, kind, day, inShort, sentence, reasons));
  }

  /** Adds the facts that did not hold before. */
  void addNew(List<Fact> wasSo, List<Fact> isSo) {
    Map<List<Object>, Fact> old = new LinkedHashMap<>();
    wasSo.forEach(fact -> old.put(List.of(fact.kind(), fact.key()), fact));
    isSo.stream()
        .filter(fact -> !old.containsKey(List.of(fact.kind(), fact.key())))
        .forEach(
            fact -> add(fact.kind(), fact.day(), fact.inShort(), fact.sentence(), fact.reasons()));
  }

  List<Change> changes() {
    PublicationNews.addTo(this);
    RecordedNews.addTo(this);
    PathwayNews.addTo(this);
    WindowNews.addTo(this);
    VisitNews.addTo(this);
    DeadlineNews.addTo(this);
    return changes;
  }

  static Change change(
      LocalAuthority authority,
      ChangeKind kind,
      Optional<LocalDate> day,
      String inShort,
      String sentence,
      List<Reason> reasons) {
    return new Change(
        kind, authority, EnglishAuthority.regionOf(authority), day, inShort, sentence, reasons);
  }
}
