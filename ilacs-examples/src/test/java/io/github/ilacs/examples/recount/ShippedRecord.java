package io.github.ilacs.examples.recount;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The record that comes with the program, and what is asked of it more than once. Inspections of
 * which it has nothing but the day of the report are left out.
 */
final class ShippedRecord {

  private final List<Inspection> inspections;
  private final List<FocusedVisit> visits;
  private final List<JointInspection> jointInspections;
  private final List<Authority> authorities;
  private final Map<String, LocalDate> knownTo;

  private ShippedRecord(RecordFiles files) {
    inspections =
        files.inspections().stream()
            .sorted(comparing(Inspection::urn).thenComparing(Inspection::first))
            .toList();
    visits = files.visits().stream().sorted(comparing(FocusedVisit::first)).toList();
    jointInspections = files.jointInspections();
    authorities = files.authorities();
    knownTo = files.knownTo();
  }

  static ShippedRecord read() {
    return new ShippedRecord(new RecordFiles());
  }

  /** Every inspection, of an authority after the other and in the order of their first days. */
  List<Inspection> inspections() {
    return inspections;
  }

  /** Every focused visit, in the order of their first days. */
  List<FocusedVisit> visits() {
    return visits;
  }

  List<JointInspection> jointInspections() {
    return jointInspections;
  }

  List<Authority> authorities() {
    return authorities;
  }

  /** The last day of which the reports are in the record, in words. */
  String reportsTo() {
    return knownTo("inspection reports");
  }

  /** The last day of which the letters of focused visits are in the record, in words. */
  String lettersTo() {
    return knownTo("focused visit letters");
  }

  private String knownTo(String what) {
    return Words.day(Objects.requireNonNull(knownTo.get(what), what));
  }

  /** The inspections under ILACS. */
  List<Inspection> ilacs() {
    return under("ILACS").toList();
  }

  private Stream<Inspection> under(String framework) {
    return inspections.stream().filter(inspection -> inspection.isUnder(framework));
  }

  List<Inspection> ilacsOf(String authority) {
    return ilacs().stream().filter(one -> one.authority().equals(authority)).toList();
  }

  /** The ILACS inspections that follow each other in one authority. */
  List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    for (List<Inspection> ofOne : byUrn(ilacs()).values()) {
      for (int i = 1; i < ofOne.size(); i++) {
        pairs.add(new Pair(ofOne.get(i - 1), ofOne.get(i)));
      }
    }
    return pairs;
  }

  /** Those of which the earlier one began after the pause. */
  List<Pair> pairsSincePause() {
    return pairs().stream().filter(pair -> !pair.earlier().first().isBefore(Days.PAUSE)).toList();
  }

  List<Pair> pairsFromBeforePause() {
    return pairs().stream().filter(pair -> pair.earlier().first().isBefore(Days.PAUSE)).toList();
  }

  /** The last inspection of an authority under the SIF and its first one under ILACS. */
  List<Pair> firstsAfterSif() {
    Map<String, List<Inspection>> sif = byUrn(under("SIF").toList());
    return firsts().stream()
        .flatMap(
            first ->
                Stream.ofNullable(sif.get(first.urn()))
                    .map(ofOne -> new Pair(lastOf(ofOne), first)))
        .toList();
  }

  private List<Inspection> firsts() {
    return byUrn(ilacs()).values().stream().map(ofOne -> ofOne.get(0)).toList();
  }

  /** The last ILACS inspection of each authority. */
  List<Inspection> lasts() {
    return byUrn(ilacs()).values().stream().map(ShippedRecord::lastOf).toList();
  }

  /** The last inspection under the SIF or ILACS that had ended before a day. */
  private Optional<Inspection> lastBefore(String urn, LocalDate day) {
    return inspections.stream()
        .filter(one -> one.urn().equals(urn) && one.last().isBefore(day))
        .filter(one -> !one.isUnder("other"))
        .reduce((earlier, later) -> later);
  }

  /** The first ILACS inspection that began after a day. */
  Optional<Inspection> nextAfter(String urn, LocalDate day) {
    return ilacs().stream()
        .filter(one -> one.urn().equals(urn) && one.first().isAfter(day))
        .findFirst();
  }

  /** Whether the inspection before a day was good or outstanding. */
  boolean wasGoodBefore(String urn, LocalDate day) {
    return lastBefore(urn, day)
        .filter(before -> before.isGoodOrBetter(Inspection.OVERALL))
        .isPresent();
  }

  /** The focused visits between two inspections, in the order of their first days. */
  List<FocusedVisit> visitsBetween(Pair pair) {
    return visits.stream()
        .filter(visit -> visit.urn().equals(pair.earlier().urn()))
        .filter(visit -> pair.isBetween(visit.first()))
        .toList();
  }

  List<JointInspection> jointInspectionsBetween(Pair pair) {
    return jointInspections.stream()
        .filter(joint -> joint.urn().equals(pair.earlier().urn()))
        .filter(joint -> pair.isBetween(joint.counted()))
        .toList();
  }

  /** The last day of the last focused visit: nothing is known of visits after it. */
  LocalDate lastVisit() {
    return visits.stream().map(FocusedVisit::last).max(LocalDate::compareTo).orElseThrow();
  }

  LocalDate lastStart() {
    return ilacs().stream().map(Inspection::first).max(LocalDate::compareTo).orElseThrow();
  }

  private static Map<String, List<Inspection>> byUrn(List<Inspection> inspections) {
    return inspections.stream().collect(groupingBy(Inspection::urn, TreeMap::new, toList()));
  }

  private static Inspection lastOf(List<Inspection> inspections) {
    return inspections.get(inspections.size() - 1);
  }
}
