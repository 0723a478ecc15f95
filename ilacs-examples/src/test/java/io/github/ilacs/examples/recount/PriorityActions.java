package io.github.ilacs.examples.recount;

import static io.github.ilacs.examples.recount.Words.phrase;
import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What was observed of the focused visits that found an area for priority action. */
final class PriorityActions {

  /** From when on every such letter asks for an action plan (F-7). */
  private static final LocalDate ALWAYS_WITH_PLAN = LocalDate.of(2021, 7, 1);

  private final ShippedRecord record;
  private final List<FocusedVisit> visits;
  private final List<FocusedVisit> withSection;

  PriorityActions(ShippedRecord record) {
    this.record = record;
    visits = record.visits().stream().filter(FocusedVisit::hasPriorityAction).toList();
    withSection =
        record.visits().stream()
            .filter(visit -> visit.hasPriorityAction() || restatesOthers(visit))
            .toList();
  }

  /** Nottingham's letter restates the areas of the one before, which the record can't tell. */
  private static boolean restatesOthers(FocusedVisit visit) {
    return visit.authority().equals("Nottingham") && Words.month(visit.first()).equals("June 2021");
  }

  List<Recount> recounts() {
    return List.of(
        new Recount("F-4", this::letters),
        new Recount("F-7", this::plans),
        new Recount("F-10", this::nextEvents),
        new Recount("L-APA", this::goodBefore));
  }

  private List<String> letters() {
    List<FocusedVisit> all = record.visits();
    List<String> phrases = new ArrayList<>();
    phrases.add(
        phrase(
            "Of the {} published letters, on visits to {}",
            all.size(),
            Words.day(all.get(all.size() - 1).first())));
    phrases.add(
        phrase(
            "{} have a section on areas for priority action, and {} of them an area of "
                + "their own, for visits from {} to {}",
            withSection.size(),
            visits.size(),
            Words.month(visits.get(0).first()),
            Words.month(visits.get(visits.size() - 1).first())));
    visits.forEach(visit -> phrases.add(visit.authority()));
    return phrases;
  }

  private List<String> plans() {
    long seventy = count(visit -> visit.planDays().equals(Optional.of("70")));
    long twenty = count(visit -> visit.draftDays().equals(Optional.of("20")));
    List<String> phrases = new ArrayList<>();
    phrases.add(
        phrase(
            "The text with 70 working days is in {} of the {} letters published to {}",
            seventy,
            withSection.size(),
            record.lettersTo()));
    phrases.add(
        phrase(
            ", and {} of the {} ask for a draft within 20: all but {}",
            twenty,
            seventy,
            Words.list(names(one -> one.planDays().isPresent() && one.draftDays().isEmpty()))));
    phrases.addAll(names(visit -> visit.planDays().isEmpty()));
    phrases.add(
        Words.borneOut(
            visits.stream()
                .filter(visit -> !visit.first().isBefore(ALWAYS_WITH_PLAN))
                .allMatch(visit -> visit.planDays().isPresent()),
            phrase("on a visit from {}", Words.month(ALWAYS_WITH_PLAN))));
    return phrases;
  }

  private long count(Predicate<FocusedVisit> condition) {
    return visits.stream().filter(condition).count();
  }

  private List<String> names(Predicate<FocusedVisit> condition) {
    return visits.stream().filter(condition).map(FocusedVisit::authority).toList();
  }

  private List<String> nextEvents() {
    List<String> events =
        withSection.stream().map(this::nextEvent).flatMap(Optional::stream).toList();
    return List.of(
        phrase("After the {} visits with an area for priority action", events.size()),
        phrase(
            "the next event was a standard inspection {}, a further focused visit {} "
                + "and a short inspection {}",
            times(events, "standard"),
            times(events, "visit"),
            times(events, "short")));
  }

  private static String times(List<String> events, String event) {
    return phrase("{} times", events.stream().filter(event::equals).count());
  }

  /** The type of the next inspection, or a visit, whichever came first. */
  private Optional<String> nextEvent(FocusedVisit visit) {
    TreeMap<LocalDate, String> events = new TreeMap<>();
    record
        .nextAfter(visit.urn(), visit.last())
        .ifPresent(next -> events.put(next.first(), next.type()));
    record.visits().stream()
        .filter(next -> next.urn().equals(visit.urn()) && next.first().isAfter(visit.last()))
        .forEach(next -> events.put(next.first(), "visit"));
    return events.values().stream().findFirst();
  }

  private List<String> goodBefore() {
    TreeSet<String> good =
        visits.stream()
            .filter(visit -> record.wasGoodBefore(visit.urn(), visit.first()))
            .map(FocusedVisit::authority)
            .collect(toCollection(TreeSet::new));
    return List.of(
        phrase(
            "{} were good before ({})", Words.number(good.size()), Words.list(List.copyOf(good))));
  }
}
