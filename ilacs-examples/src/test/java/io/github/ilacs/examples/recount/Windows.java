package io.github.ilacs.examples.recount;

import static io.github.ilacs.examples.recount.Words.phrase;
import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** What was observed of the window, from six months before three years to six months after. */
final class Windows {

  /** How many of the largest gaps are told. */
  private static final int LARGEST = 5;

  private final ShippedRecord record;
  private final List<Pair> pairs;

  Windows(ShippedRecord record) {
    this.record = record;
    pairs = record.pairsSincePause();
  }

  List<Recount> recounts() {
    return List.of(
        new Recount("W-3", this::fits),
        new Recount("W-4", this::late),
        new Recount("W-5", this::early),
        new Recount("L-STALE", this::stale),
        new Recount("L-SIF-WINDOW", this::afterSif));
  }

  private List<String> fits() {
    long early =
        count(Inspection::published, Pair::isBeforeWindowOf)
            + count(Inspection::endOfFirstStretch, Pair::isBeforeWindowOf)
            + count(Inspection::first, Pair::isBeforeWindowOf);
    long fromReturnVisits = count(Inspection::last, Pair::isWithinWindowOf);
    return List.of(
        phrase(
            "In reports to {}, {} inspections followed an ILACS inspection that "
                + "began after March 2020",
            record.reportsTo(),
            pairs.size()),
        phrase(
            "counted from publication, {} after good or outstanding, {} after "
                + "requires improvement and {} after inadequate",
            within(Inspection::published, Pair::isGoodOrBetter),
            within(Inspection::published, Pair::needsImprovement),
            within(Inspection::published, Pair::isInadequate)),
        phrase(
            "counted from the end of the work on site, {}",
            fitsFrom(Inspection::endOfFirstStretch)),
        phrase("counted from its start, {}", fitsFrom(Inspection::first)),
        phrase("All misses but {} are late", Words.number(early)),
        phrase("{} fit from the end", Words.share(fromReturnVisits, pairs.size())));
  }

  /** Whether an inspection lies so to the window of a day. */
  private interface Position {
    boolean test(Pair pair, LocalDate anchor);
  }

  private long count(Function<Inspection, LocalDate> anchor, Position position) {
    return pairs.stream().filter(pair -> position.test(pair, anchor.apply(pair.earlier()))).count();
  }

  private String fitsFrom(Function<Inspection, LocalDate> anchor) {
    return Words.list(
        List.of(
            within(anchor, Pair::isGoodOrBetter),
            within(anchor, Pair::needsImprovement),
            within(anchor, Pair::isInadequate)));
  }

  private String within(Function<Inspection, LocalDate> anchor, Predicate<Pair> grade) {
    List<Pair> graded = pairs.stream().filter(grade).toList();
    long within =
        graded.stream().filter(pair -> pair.isWithinWindowOf(anchor.apply(pair.earlier()))).count();
    return Words.share(within, graded.size());
  }

  private List<String> late() {
    long late = count(Inspection::last, Pair::isAfterWindowOf);
    return List.of(
        phrase("in reports to {}, are those of {}", record.reportsTo(), largestGaps()),
        phrase("{} began after the end of the window", Words.share(late, pairs.size())),
        phrase("more than {} days after it", latestBegun()),
        longestWait());
  }

  /** The largest gaps from start to start, those of equal months together. */
  private String largestGaps() {
    Map<String, List<String>> byMonths =
        pairs.stream()
            .sorted(comparing(Pair::monthsFromStart, reverseOrder()))
            .limit(LARGEST)
            .collect(
                groupingBy(
                    pair -> Words.decimal(pair.monthsFromStart()),
                    LinkedHashMap::new,
                    mapping(pair -> pair.later().authority(), toList())));
    List<String> gaps = new ArrayList<>();
    byMonths.forEach(
        (months, names) ->
            gaps.add(
                phrase(
                    "{} ({}{}",
                    Words.list(names.stream().sorted().toList()),
                    months,
                    gaps.isEmpty() ? " months)" : ")")));
    return Words.list(gaps);
  }

  private long latestBegun() {
    return pairs.stream()
        .mapToLong(pair -> daysPastWindow(pair.earlier(), pair.later().first()))
        .max()
        .orElseThrow();
  }

  private String longestWait() {
    LocalDate end = record.lastStart();
    Inspection longest = record.lasts().stream().min(comparing(Inspection::last)).orElseThrow();
    return phrase(
        "{}, {} before, was {} days past it and still waiting at the last start on record",
        longest.authority(),
        longest.overall().orElseThrow(),
        daysPastWindow(longest, end));
  }

  private static long daysPastWindow(Inspection earlier, LocalDate day) {
    return ChronoUnit.DAYS.between(Days.windowEnd(earlier.last()), day);
  }

  private List<String> early() {
    return List.of(
        phrase(
            "Only {} of the {} inspections that followed an ILACS inspection begun "
                + "after the pandemic",
            count(Inspection::published, Pair::isBeforeWindowOf),
            pairs.size()),
        phrase("in reports to {}", record.reportsTo()));
  }

  private List<String> stale() {
    return List.of(
        phrase("Of the {} authorities that were inspected again", pairs.size()),
        phrase("none was inspected more than {} days after the end of the window", latestBegun()));
  }

  private List<String> afterSif() {
    List<Pair> firsts =
        record.firstsAfterSif().stream()
            .filter(pair -> pair.later().first().isBefore(Days.PAUSE))
            .toList();
    long early = firsts.stream().filter(pair -> pair.isBeforeWindowOf(end(pair))).count();
    long late = firsts.stream().filter(pair -> pair.isAfterWindowOf(end(pair))).count();
    return List.of(
        phrase(
            "of the {} first ILACS inspections that began before 17 March 2020, {} "
                + "began inside that window, {} after it and {} before it",
            firsts.size(),
            firsts.size() - early - late,
            late,
            early));
  }

  private static LocalDate end(Pair pair) {
    return pair.earlier().last();
  }
}
