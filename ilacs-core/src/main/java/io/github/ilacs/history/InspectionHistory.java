package io.github.ilacs.history;

import com.google.common.collect.ImmutableList;
import io.github.ilacs.framework.Edition;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.Timeline;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
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
   *     pathways on one day, or an ILACS inspection has other judgements than its edition
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
   *     pathways on one day, or an ILACS inspection has other judgements than its edition
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
   *     pathways on one day, or an ILACS inspection has other judgements than its edition
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
   *     pathways on one day, or an ILACS inspection has other judgements than its edition
   */
  public InspectionHistory with(Activity... more) {
    return new InspectionHistory(
        authority,
        timeline,
        ImmutableList.<Activity>builder().addAll(activities).add(more).build());
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
    Optional<OfstedDecision> previous = Optional.empty();
    for (OfstedDecision next : all(OfstedDecision.class)) {
      if (previous.isPresent()
          && previous.get().told().equals(next.told())
          && previous.get().pathway() != next.pathway()) {
        throw new IllegalArgumentException(
            "Ofsted cannot have told "
                + authority
                + " two pathways on "
                + next.told()
                + ": "
                + previous.get().pathway().label()
                + " and "
                + next.pathway().label());
      }
      previous = Optional.of(next);
    }
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
    String kind =
        activity instanceof Inspection inspection
            ? inspection.framework().label() + " inspection"
            : "focused visit";
    return kind + " of " + activity.firstDay() + " to " + activity.lastDay();
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
