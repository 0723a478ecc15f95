package io.github.ilacs.history;

import com.google.common.collect.ImmutableList;
import io.github.ilacs.framework.Edition;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.Timeline;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What has happened to one authority, in order of time.
 *
 * <p>The activities may be given in any order; the history is the same. It can't overlap itself,
 * and every ILACS inspection in it has exactly the judgements of its edition. The editions are
 * England's unless the caller passes others in with {@link #on}.
 *
 * <p>A history is immutable; {@link #with} gives a longer one.
 */
public final class InspectionHistory {

  // Activities of different kinds may share a day, so the order goes on until it tells them apart:
  // equal histories must list the same things in the same places.
  private static final Comparator<Activity> IN_ORDER_OF_TIME =
      Comparator.comparing(Activity::day)
          .thenComparing(activity -> activity.getClass().getName())
          .thenComparing(Activity::toString);

  private final LocalAuthority authority;
  private final Timeline timeline;
  private final ImmutableList<Activity> activities;
  private final ImmutableList<Inspection> inspections;
  private final ImmutableList<FocusedVisit> focusedVisits;

  private InspectionHistory(
      LocalAuthority authority, Timeline timeline, Collection<? extends Activity> activities) {
    this.authority = Objects.requireNonNull(authority, "authority");
    this.timeline = Objects.requireNonNull(timeline, "timeline");
    this.activities = ImmutableList.sortedCopyOf(IN_ORDER_OF_TIME, activities);
    this.inspections = all(Inspection.class);
    this.focusedVisits = all(FocusedVisit.class);
    checkThatNothingOverlaps();
    checkThatDecisionsAgree();
    inspections.forEach(this::checkJudgements);
  }

  /**
   * The history of an authority, checked against England's editions.
   *
   * @param authority the authority
   * @param activities what has happened to it, in any order
   * @return the history
   * @throws IllegalArgumentException if two activities are on site on the same day, Ofsted told two
   *     things of one kind on one day, or an ILACS inspection has other judgements than its edition
   */
  public static InspectionHistory of(LocalAuthority authority, Activity... activities) {
    return of(authority, Arrays.asList(activities));
  }

  /**
   * The history of an authority, checked against England's editions.
   *
   * @param authority the authority
   * @param activities what has happened to it, in any order
   * @return the history
   * @throws IllegalArgumentException if two activities are on site on the same day, Ofsted told two
   *     things of one kind on one day, or an ILACS inspection has other judgements than its edition
   */
  public static InspectionHistory of(
      LocalAuthority authority, Collection<? extends Activity> activities) {
    return new InspectionHistory(authority, Timeline.england(), activities);
  }

  /**
   * The history of an authority, checked against the caller's editions.
   *
   * @param timeline the editions
   * @param authority the authority
   * @param activities what has happened to it, in any order
   * @return the history
   * @throws IllegalArgumentException if two activities are on site on the same day, Ofsted told two
   *     things of one kind on one day, or an ILACS inspection has other judgements than its edition
   */
  public static InspectionHistory of(
      Timeline timeline, LocalAuthority authority, Collection<? extends Activity> activities) {
    return new InspectionHistory(authority, timeline, activities);
  }

  /**
   * This history with more activities.
   *
   * @param more the activities, in any order
   * @return the longer history
   * @throws IllegalArgumentException if two activities are on site on the same day, Ofsted told two
   *     things of one kind on one day, or an ILACS inspection has other judgements than its edition
   */
  public InspectionHistory with(Activity... more) {
    return new InspectionHistory(
        authority,
        timeline,
        ImmutableList.<Activity>builder().addAll(activities).add(more).build());
  }

  /**
   * This history without one activity.
   *
   * @param activity the activity
   * @return the shorter history; this one if it does not hold the activity
   */
  public InspectionHistory without(Activity activity) {
    return activities.contains(activity)
        ? new InspectionHistory(
            authority,
            timeline,
            activities.stream().filter(other -> !other.equals(activity)).toList())
        : this;
  }

  /**
   * This history up to a day: what begins after it is left out.
   *
   * @param day the day, inclusive
   * @return the shorter history; this one if it holds nothing later
   */
  public InspectionHistory upTo(LocalDate day) {
    List<Activity> begun =
        activities.stream()
            .filter(
                activity ->
                    activity instanceof Gap gap ? gap.isKnownOn(day) : !activity.day().isAfter(day))
            .toList();
    return begun.size() == activities.size()
        ? this
        : new InspectionHistory(authority, timeline, begun);
  }

  /**
   * This history, checked against other editions.
   *
   * @param other the editions
   * @return this history if it has been checked against them already, else a new one
   * @throws IllegalArgumentException if an ILACS inspection has other judgements than its edition
   */
  public InspectionHistory on(Timeline other) {
    return timeline.equals(other) ? this : new InspectionHistory(authority, other, activities);
  }

  /**
   * Whose history it is.
   *
   * @return the authority
   */
  public LocalAuthority authority() {
    return authority;
  }

  /**
   * The editions against which the inspections were checked.
   *
   * @return the timeline
   */
  public Timeline timeline() {
    return timeline;
  }

  /**
   * Everything that has happened.
   *
   * @return the activities in order of time
   */
  public List<Activity> activities() {
    return activities;
  }

  /**
   * The inspections under whatever framework.
   *
   * @return the inspections in order of time
   */
  public List<Inspection> inspections() {
    return inspections;
  }

  /**
   * The focused visits.
   *
   * @return the visits in order of time
   */
  public List<FocusedVisit> focusedVisits() {
    return focusedVisits;
  }

  /**
   * The activities of one kind.
   *
   * @param <A> the kind
   * @param kind its class, for example {@code Gap.class}
   * @return the activities of that kind in order of time
   */
  public <A extends Activity> List<A> activities(Class<A> kind) {
    return all(kind);
  }

  /**
   * The edition that governs an inspection: the one in force on its first day on site (rule ED-10).
   *
   * @param inspection the inspection
   * @return the edition, or empty for an inspection under a framework before ILACS
   */
  public Optional<Edition> editionOf(Inspection inspection) {
    return inspection.framework() == Framework.ILACS
        ? Optional.of(timeline.editionOn(inspection.firstDay()))
        : Optional.empty();
  }

  /**
   * The reorganisation that made this a new authority, if there was one by a day (rule O-1). What
   * happened before its first day does not count.
   *
   * @param day the day
   * @return the last such reorganisation with its first day not after that day, or empty
   */
  public Optional<Reorganisation> newAuthorityBy(LocalDate day) {
    return all(Reorganisation.class).stream()
        .filter(reorganisation -> !reorganisation.keepsPathway())
        .filter(reorganisation -> !reorganisation.vesting().isAfter(day))
        .reduce((earlier, later) -> later);
  }

  /**
   * The day from which what happened counts, as it looks on a day.
   *
   * @param day the day
   * @return the first day of a new authority, or {@link LocalDate#MIN} for any other
   */
  public LocalDate countsFrom(LocalDate day) {
    return newAuthorityBy(day).map(Reorganisation::vesting).orElse(LocalDate.MIN);
  }

  private <A extends Activity> ImmutableList<A> all(Class<A> kind) {
    return activities.stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .collect(ImmutableList.toImmutableList());
  }

  private void checkThatNothingOverlaps() {
    Optional<OnSiteActivity> longest = Optional.empty();
    for (OnSiteActivity next : all(OnSiteActivity.class)) {
      if (longest.isPresent() && !next.firstDay().isAfter(longest.get().lastDay())) {
        throw new IllegalArgumentException(
            "the history of "
                + authority
                + " overlaps itself: "
                + inWords(longest.get())
                + " and "
                + inWords(next));
      }
      longest = Optional.of(next);
    }
  }

  private void checkThatDecisionsAgree() {
    Map<List<Object>, OfstedDecision> told = new HashMap<>();
    for (OfstedDecision decision : all(OfstedDecision.class)) {
      if (decision instanceof OfstedDecision.Deferral) {
        // There may be two times without an inspection.
        continue;
      }
      Object subject =
          decision instanceof OfstedDecision.OnDate onDate ? onDate.subject() : "pathway";
      OfstedDecision other = told.put(List.of(decision.told(), subject), decision);
      if (other != null && !what(other).equals(what(decision))) {
        throw new IllegalArgumentException(
            "Ofsted cannot have told "
                + authority
                + " two things on "
                + decision.told()
                + ": "
                + what(other)
                + " and "
                + what(decision));
      }
    }
  }

  private static String what(OfstedDecision decision) {
    if (decision instanceof OfstedDecision.OnPathway onPathway) {
      return onPathway.pathway().label();
    }
    OfstedDecision.OnDate onDate = (OfstedDecision.OnDate) decision;
    return onDate.subject().label() + " " + onDate.days();
  }

  private void checkJudgements(Inspection inspection) {
    if (inspection.framework() != Framework.ILACS) {
      return;
    }
    Edition edition =
        timeline
            .findEditionOn(inspection.firstDay())
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        inWords(inspection)
                            + " of "
                            + authority
                            + " started before the first edition of the framework, which is in force"
                            + " from "
                            + timeline.editions().get(0).effectiveFrom()));
    boolean awaitingReport = inspection.judgements().isEmpty() && inspection.published().isEmpty();
    edition
        .problemWith(inspection.judgements())
        .filter(problem -> !awaitingReport)
        .ifPresent(
            problem -> {
              throw new IllegalArgumentException(
                  inWords(inspection) + " of " + authority + ": " + problem);
            });
  }

  private static String inWords(OnSiteActivity activity) {
    return kind(activity) + " of " + activity.firstDay() + " to " + activity.lastDay();
  }

  private static String kind(OnSiteActivity activity) {
    if (activity instanceof Inspection inspection) {
      return inspection.framework().label() + " inspection";
    }
    if (activity instanceof FocusedVisit) {
      return "focused visit";
    }
    return activity instanceof MonitoringVisit ? "monitoring visit" : "JTAI";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof InspectionHistory that
        && authority.equals(that.authority)
        && timeline.equals(that.timeline)
        && activities.equals(that.activities);
  }

  @Override
  public int hashCode() {
    return Objects.hash(authority, timeline, activities);
  }

  /** The authority and its activities. */
  @Override
  public String toString() {
    return authority + " " + activities;
  }
}
