package io.github.ilacs.examples.shows;

import io.github.ilacs.examples.record.AuthorityRecord;
import io.github.ilacs.examples.record.PublishedRecord;
import io.github.ilacs.examples.record.UnusableRow;
import io.github.ilacs.examples.record.UsedRow;
import io.github.ilacs.examples.words.Attempt;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.Activity;
import io.github.ilacs.history.Gap;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.history.OnSiteActivity;
import io.github.ilacs.history.Reorganisation;
import io.github.ilacs.history.UnknownTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What of some authorities had been published by a day.
 *
 * @param histories an authority each, with what had been published and nothing else
 * @param asOf the day
 * @param inspectionsTo the day up to which all inspections are seen (rule L-UNKNOWN)
 * @param visitsTo the day up to which visits are seen: the last on which one is known (rule V-WHEN)
 * @param unknown the time in which something may have come that the record does not know
 * @param origin where the histories were read, in words
 * @param unusable the rows that could not be used
 * @param problems the authorities that could not be counted, each with the reason
 */
record Published(
    List<InspectionHistory> histories,
    LocalDate asOf,
    LocalDate inspectionsTo,
    LocalDate visitsTo,
    Optional<UnknownTime> unknown,
    String origin,
    List<UnusableRow> unusable,
    List<String> problems) {

  static Published of(PublishedRecord record, List<LocalAuthority> authorities, LocalDate asOf) {
    List<InspectionHistory> histories = new ArrayList<>();
    Set<UnusableRow> unusable = new LinkedHashSet<>();
    Set<String> origins = new LinkedHashSet<>();
    List<String> problems = new ArrayList<>();
    for (LocalAuthority authority : authorities) {
      Attempt<AuthorityRecord> read =
          Attempt.of(() -> record.history(authority, Timeline.england()));
      read.value()
          .ifPresent(
              found -> {
                unusable.addAll(found.unusable());
                origins.add(found.origin());
              });
      Attempt<InspectionHistory> history = read.then(found -> by(found.history(), asOf));
      history
          .value()
          .ifPresentOrElse(
              histories::add, () -> problems.add(authority + ": " + history.problem()));
    }
    Optional<UnknownTime> unknown =
        histories.stream().findFirst().flatMap(one -> one.knownOn(asOf).unknownTime());
    LocalDate inspectionsTo =
        unknown
            .flatMap(UnknownTime::inspections)
            .map(days -> days.start().minusDays(1))
            .orElse(asOf);
    return new Published(
        List.copyOf(histories),
        asOf,
        inspectionsTo,
        lastVisit(record, asOf).filter(day -> day.isBefore(inspectionsTo)).orElse(inspectionsTo),
        unknown,
        AuthorityRecord.originOf(origins),
        List.copyOf(unusable),
        List.copyOf(problems));
  }

  private static InspectionHistory by(InspectionHistory whole, LocalDate day) {
    List<Activity> known =
        whole.activities().stream().filter(activity -> isOut(activity, day)).toList();
    InspectionHistory history = InspectionHistory.of(whole.timeline(), whole.authority(), known);
    return whole.knownTo().map(history::knownTo).orElse(history);
  }

  private static boolean isOut(Activity activity, LocalDate day) {
    if (activity instanceof OnSiteActivity onSite) {
      return onSite.isReportedBy(day);
    } else if (activity instanceof Gap gap) {
      return gap.isKnownOn(day);
    }
    return activity instanceof Reorganisation;
  }

  /** Of all authorities of the record: a few may have had no visit for years. */
  private static Optional<LocalDate> lastVisit(PublishedRecord record, LocalDate asOf) {
    return record.used().values().stream()
        .flatMap(List::stream)
        .map(UsedRow::activity)
        .filter(activity -> !(activity instanceof Inspection))
        .filter(OnSiteActivity::hasDaysOnSite)
        .filter(visit -> visit.isReportedBy(asOf))
        .map(OnSiteActivity::lastDay)
        .max(LocalDate::compareTo);
  }

  /** All activities of a kind, of one authority after the other. */
  <A extends Activity> Stream<A> all(Class<A> kind) {
    return histories.stream().flatMap(history -> history.activities(kind).stream());
  }
}
