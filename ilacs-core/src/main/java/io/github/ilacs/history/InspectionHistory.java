package io.github.ilacs.history;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.ilacs.JsonByModule;
import io.github.ilacs.framework.Edition;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.PathwayCriteria;
import io.github.ilacs.framework.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What has happened to one authority, in order of time.
 *
 * <p>The activities may be given in any order; the history is the same. It can't overlap itself,
 * and every ILACS inspection in it has exactly the judgements of its edition. The editions are
 * England's unless the caller passes others in with {@link #on}.
 *
 * <p>A history is immutable; {@link #with} gives a longer one. {@link #knownOn} says what of it was
 * known on a day, such as the last inspection and the monitoring visits since then.
 */
public final class InspectionHistory implements JsonByModule {

  private final LocalAuthority authority;
  private final Timeline timeline;
  private final List<Activity> activities;
  private final @Nullable KnownTo knownTo;
  private final List<LocalElection> localElections;

  // By kind, because a history is made once and asked often.
  private final List<Inspection> inspections;
  private final List<FocusedVisit> focusedVisits;
  private final List<OfstedDecision> decisions;
  private final List<Reorganisation> reorganisations;
  private final List<Gap> gaps;
  private final List<JointTargetedAreaInspection> jointInspections;
  private final List<MonitoringVisit> monitoringVisits;
  private final List<DutyDone> dutiesDone;

  /** The inspections that have a consequence, and where each led. */
  private final List<Consequence> consequences;

  /** What takes place, in the order in which it is over: what is over by a day comes first. */
  private final List<Activity> takingPlace;

  /** What is owed because of an inspection or a visit, in the order in which it arises. */
  private final List<OwedDuty> duties;

  /** Where a mapper without our module ends that is given the document of a history. */
  @JsonCreator
  @SuppressWarnings("UnusedVariable") // By the one parameter Jackson knows what this is.
  private static InspectionHistory read(Object document) {
    throw JsonByModule.missing();
  }

  private InspectionHistory(
      LocalAuthority authority,
      Timeline timeline,
      Collection<? extends Activity> activities,
      @Nullable KnownTo knownTo,
      List<LocalElection> localElections) {
    this.knownTo = knownTo;
    this.localElections = localElections;
    this.authority = Objects.requireNonNull(authority, "authority");
    this.timeline = Objects.requireNonNull(timeline, "timeline");
    List<Activity> sorted = new ArrayList<>(activities);
    sorted.sort(new InOrderOfTime());
    this.activities = List.copyOf(sorted);
    this.inspections = activities(Inspection.class);
    this.focusedVisits = activities(FocusedVisit.class);
    this.decisions = activities(OfstedDecision.class);
    this.reorganisations = activities(Reorganisation.class);
    this.gaps = activities(Gap.class);
    this.jointInspections = activities(JointTargetedAreaInspection.class);
    this.monitoringVisits = activities(MonitoringVisit.class);
    this.dutiesDone = activities(DutyDone.class);
    checkThatNothingOverlaps();
    checkThatDecisionsAgree();
    checkThatDutiesFollowSomething();
    for (Inspection inspection : inspections) {
      checkJudgements(inspection);
    }
    this.consequences = findConsequences();
    this.takingPlace = takingPlace();
    this.duties = OwedDuties.of(this);
  }

  private List<Consequence> findConsequences() {
    List<Consequence> all = new ArrayList<>(inspections.size());
    for (Inspection inspection : inspections) {
      if (inspection.framework().hasConsequence()) {
        all.add(new Consequence(inspection, ledTo(inspection)));
      }
    }
    return List.copyOf(all);
  }

  private List<Activity> takingPlace() {
    List<Activity> takingPlace = new ArrayList<>(activities.size());
    for (Activity activity : activities) {
      if (activity.takesPlace()) {
        takingPlace.add(activity);
      }
    }
    takingPlace.sort(new InOrderOfTheirEnd());
    return List.copyOf(takingPlace);
  }

  /**
   * The history of an authority, checked against England's editions.
   *
   * @param authority the authority
   * @param activities what has happened to it, in any order
   * @return the history
   * @throws IllegalArgumentException if two activities are on site on the same day, Ofsted told two
   *     things of one kind on one day, an ILACS inspection has other judgements than its edition,
   *     or a duty done names an inspection or a visit that is not there
   */
  public static InspectionHistory of(LocalAuthority authority, Activity... activities) {
    Objects.requireNonNull(activities, "activities");
    return of(authority, Arrays.asList(activities));
  }

  /**
   * The history of an authority, checked against England's editions.
   *
   * @param authority the authority
   * @param activities what has happened to it, in any order
   * @return the history
   * @throws IllegalArgumentException if two activities are on site on the same day, Ofsted told two
   *     things of one kind on one day, an ILACS inspection has other judgements than its edition,
   *     or a duty done names an inspection or a visit that is not there
   */
  public static InspectionHistory of(
      LocalAuthority authority, Collection<? extends Activity> activities) {
    Objects.requireNonNull(activities, "activities");
    return new InspectionHistory(authority, Timeline.england(), activities, null, List.of());
  }

  /**
   * The history of an authority, checked against the caller's editions.
   *
   * @param timeline the editions
   * @param authority the authority
   * @param activities what has happened to it, in any order
   * @return the history
   * @throws IllegalArgumentException if two activities are on site on the same day, Ofsted told two
   *     things of one kind on one day, an ILACS inspection has other judgements than its edition,
   *     or a duty done names an inspection or a visit that is not there
   */
  public static InspectionHistory of(
      Timeline timeline, LocalAuthority authority, Collection<? extends Activity> activities) {
    Objects.requireNonNull(activities, "activities");
    return new InspectionHistory(authority, timeline, activities, null, List.of());
  }

  /**
   * This history with the end of the record from which it was read.
   *
   * @param days up to which day the record knows what has been published
   * @return the same history with the end of its record
   */
  public InspectionHistory knownTo(KnownTo days) {
    Objects.requireNonNull(days, "days");
    return new InspectionHistory(authority, timeline, activities, days, localElections);
  }

  /**
   * Up to which day the record from which the history was read knows what has been published.
   *
   * @return the days by kind; empty where the history is complete to the day asked, as a council's
   *     own history is
   */
  public Optional<KnownTo> knownTo() {
    return Optional.ofNullable(knownTo);
  }

  /**
   * This history with local elections in the area of the authority. They are known on every day
   * that is asked about, before and after the polling day.
   *
   * @param more the elections, in any order; one that is there already changes nothing; not null
   * @return the history with these elections beside those that it has
   * @throws NullPointerException if one is null
   */
  public InspectionHistory withLocalElections(Collection<LocalElection> more) {
    Objects.requireNonNull(more, "more");
    TreeMap<LocalDate, LocalElection> all = new TreeMap<>();
    for (LocalElection election : localElections) {
      all.put(election.pollingDay(), election);
    }
    for (LocalElection election : more) {
      all.put(election.pollingDay(), election);
    }
    return new InspectionHistory(
        authority, timeline, activities, knownTo, List.copyOf(all.values()));
  }

  /**
   * The local elections that the caller has given.
   *
   * @return the elections in order of their polling days, past and to come
   */
  public List<LocalElection> localElections() {
    return localElections;
  }

  /**
   * This history with more activities.
   *
   * @param more the activities, in any order
   * @return the longer history
   * @throws IllegalArgumentException if two activities are on site on the same day, Ofsted told two
   *     things of one kind on one day, an ILACS inspection has other judgements than its edition,
   *     or a duty done names an inspection or a visit that is not there
   */
  public InspectionHistory with(Activity... more) {
    return withAll(Arrays.asList(Objects.requireNonNull(more, "more")));
  }

  /**
   * This history with all activities of a collection.
   *
   * @param more the activities, in any order
   * @return the longer history
   * @throws IllegalArgumentException if two activities are on site on the same day, Ofsted told two
   *     things of one kind on one day, an ILACS inspection has other judgements than its edition,
   *     or a duty done names an inspection or a visit that is not there
   */
  public InspectionHistory withAll(Collection<? extends Activity> more) {
    Objects.requireNonNull(more, "more");
    List<Activity> longer = new ArrayList<>(activities);
    longer.addAll(more);
    return new InspectionHistory(authority, timeline, longer, knownTo, localElections);
  }

  /**
   * This history without one activity.
   *
   * @param activity the activity
   * @return the shorter history; this one if it does not hold the activity
   */
  public InspectionHistory without(Activity activity) {
    Objects.requireNonNull(activity, "activity");
    List<Activity> shorter = new ArrayList<>(activities);
    return shorter.removeIf(activity::equals)
        ? new InspectionHistory(authority, timeline, shorter, knownTo, localElections)
        : this;
  }

  /**
   * This history with one activity in place of another, as a report that is out replaces the
   * inspection that awaited it.
   *
   * @param activity the activity that goes; it need not be there
   * @param by the activity that comes
   * @return the new history
   * @throws IllegalArgumentException if two activities are on site on the same day, Ofsted told two
   *     things of one kind on one day, an ILACS inspection has other judgements than its edition,
   *     or a duty done names an inspection or a visit that is not there
   */
  public InspectionHistory replacing(Activity activity, Activity by) {
    Objects.requireNonNull(activity, "activity");
    Objects.requireNonNull(by, "by");
    List<Activity> replaced = new ArrayList<>(activities);
    replaced.removeIf(activity::equals);
    replaced.add(by);
    return new InspectionHistory(authority, timeline, replaced, knownTo, localElections);
  }

  /**
   * This history up to a day: what begins after it is left out.
   *
   * @param day the day, inclusive
   * @return the shorter history; this one if it holds nothing later
   */
  public InspectionHistory upTo(LocalDate day) {
    Objects.requireNonNull(day, "day");
    List<Activity> begun = new ArrayList<>();
    for (Activity activity : activities) {
      if (activity instanceof Gap gap ? gap.isKnownOn(day) : !activity.day().isAfter(day)) {
        begun.add(activity);
      }
    }
    return begun.size() == activities.size()
        ? this
        : new InspectionHistory(authority, timeline, begun, knownTo, localElections);
  }

  /**
   * This history, checked against other editions.
   *
   * @param timeline the editions
   * @return this history if it has been checked against them already, else a new one
   * @throws IllegalArgumentException if an ILACS inspection has other judgements than its edition
   */
  public InspectionHistory on(Timeline timeline) {
    Objects.requireNonNull(timeline, "timeline");
    return timeline.equals(this.timeline)
        ? this
        : new InspectionHistory(authority, timeline, activities, knownTo, localElections);
  }

  /**
   * What of this history is known on a day.
   *
   * @param day the day
   * @return what had happened by then, and what of it still counts
   * @throws java.time.DateTimeException if no edition of the framework is in force on that day
   */
  public KnownHistory knownOn(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return new KnownHistory(this, day);
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
   * The inspections, under any framework.
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
   * What Ofsted has told the authority.
   *
   * @return the decisions in order of time
   */
  public List<OfstedDecision> decisions() {
    return decisions;
  }

  /**
   * When the authority was formed or reorganised out of others.
   *
   * @return the reorganisations in order of time
   */
  public List<Reorganisation> reorganisations() {
    return reorganisations;
  }

  /**
   * The joint targeted area inspections, whatever they asked for.
   *
   * @return the inspections in order of time
   */
  public List<JointTargetedAreaInspection> jointInspections() {
    return jointInspections;
  }

  /**
   * The monitoring visits.
   *
   * @return the visits in order of time
   */
  public List<MonitoringVisit> monitoringVisits() {
    return monitoringVisits;
  }

  /**
   * The duties that the authority has done.
   *
   * @return the duties in the order in which they were done
   */
  public List<DutyDone> dutiesDone() {
    return dutiesDone;
  }

  /**
   * The places where the record is known to be incomplete.
   *
   * @return the gaps in order of time, those without a day last
   */
  public List<Gap> gaps() {
    return gaps;
  }

  /**
   * The activities of one kind.
   *
   * @param <A> the kind
   * @param kind its class, for example {@code Gap.class}
   * @return the activities of that kind in order of time
   */
  public <A extends Activity> List<A> activities(Class<A> kind) {
    Objects.requireNonNull(kind, "kind");
    List<A> ofKind = new ArrayList<>();
    for (Activity activity : activities) {
      if (kind.isInstance(activity)) {
        ofKind.add(kind.cast(activity));
      }
    }
    return List.copyOf(ofKind);
  }

  /**
   * The edition that governs an inspection: the one in force on its first day on site (rule ED-10).
   *
   * @param inspection the inspection
   * @return the edition, or empty for an inspection under a framework before ILACS
   */
  public Optional<Edition> editionOf(Inspection inspection) {
    Objects.requireNonNull(inspection, "inspection");
    return inspection.framework() == Framework.ILACS
        ? Optional.of(timeline.editionOn(inspection.firstDay()))
        : Optional.empty();
  }

  /**
   * Where the judgements of an inspection lead on their own: by the test of its edition, or by its
   * overall grade if it was made under the SIF (rule L-SIF-GRADE).
   *
   * @param inspection the inspection
   * @return the pathway and why; empty for an inspection without judgements, or under a framework
   *     before the SIF
   * @throws java.time.DateTimeException if it is under ILACS and began before the first edition
   */
  public Optional<PathwayCriteria.Result> ledTo(Inspection inspection) {
    Objects.requireNonNull(inspection, "inspection");
    if (inspection.judgements().isEmpty() || !inspection.framework().hasConsequence()) {
      return Optional.empty();
    }
    Optional<Edition> edition = editionOf(inspection);
    PathwayCriteria criteria =
        edition.isPresent() ? edition.get().pathwayCriteria() : PathwayCriteria.byGradeUnderSif();
    return Optional.of(criteria.test(inspection.judgements()));
  }

  /**
   * The reorganisation that made this a new authority, if there was one by a day (rule O-1). What
   * happened before its first day does not count.
   *
   * @param day the day
   * @return the last such reorganisation with its first day not after that day, or empty
   */
  public Optional<Reorganisation> newAuthorityBy(LocalDate day) {
    Objects.requireNonNull(day, "day");
    for (int i = reorganisations.size() - 1; i >= 0; i--) {
      Reorganisation reorganisation = reorganisations.get(i);
      if (!reorganisation.keepsPathway() && !reorganisation.vesting().isAfter(day)) {
        return Optional.of(reorganisation);
      }
    }
    return Optional.empty();
  }

  /**
   * The first day that counts, as known on a day. What happened before it has no effect on what
   * comes next.
   *
   * @param day the day
   * @return the first day of a new authority, or {@link LocalDate#MIN} for any other
   */
  public LocalDate firstDayThatCounts(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return firstDayThatCounts(newAuthorityBy(day).orElse(null));
  }

  static LocalDate firstDayThatCounts(@Nullable Reorganisation newAuthority) {
    return newAuthority == null ? LocalDate.MIN : newAuthority.vesting();
  }

  List<Activity> inOrderOfTheirEnd() {
    return takingPlace;
  }

  List<Consequence> consequences() {
    return consequences;
  }

  List<OwedDuty> duties() {
    return duties;
  }

  private void checkThatNothingOverlaps() {
    OnSiteActivity before = null;
    for (Activity activity : activities) {
      if (activity instanceof OnSiteActivity next && next.hasDaysOnSite()) {
        if (before != null && !next.firstDay().isAfter(before.lastDay())) {
          throw new IllegalArgumentException(
              "the history of "
                  + authority
                  + " overlaps itself: "
                  + before.inWords()
                  + " and "
                  + next.inWords());
        }
        before = next;
      }
    }
  }

  private void checkThatDecisionsAgree() {
    Map<List<Object>, OfstedDecision> told = new HashMap<>();
    for (OfstedDecision decision : decisions) {
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

  private void checkThatDutiesFollowSomething() {
    for (DutyDone done : dutiesDone) {
      if (done.activity().isPresent() && !hasOnSiteFrom(done.activity().get())) {
        throw new IllegalArgumentException(
            "'"
                + done.label()
                + "', done on "
                + done.on()
                + ", names what began on "
                + done.activity().get()
                + ", and nothing in the history of "
                + authority
                + " did");
      }
    }
  }

  private boolean hasOnSiteFrom(LocalDate firstDay) {
    for (Activity activity : activities) {
      if (activity instanceof OnSiteActivity && activity.day().equals(firstDay)) {
        return true;
      }
    }
    return false;
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
    Optional<Edition> edition = timeline.findEditionOn(inspection.firstDay());
    if (edition.isEmpty()) {
      throw new IllegalArgumentException(
          inspection.inWords()
              + " of "
              + authority
              + " started before the first edition of the framework, which is in force from "
              + timeline.editions().get(0).effectiveFrom());
    }
    if (inspection.judgements().isEmpty() && inspection.published().isEmpty()) {
      return; // It awaits its report.
    }
    Optional<String> problem = edition.get().problemWith(inspection.judgements());
    if (problem.isPresent()) {
      throw new IllegalArgumentException(
          inspection.inWords() + " of " + authority + ": " + problem.get());
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof InspectionHistory that
        && authority.equals(that.authority)
        && timeline.equals(that.timeline)
        && activities.equals(that.activities)
        && Objects.equals(knownTo, that.knownTo)
        && localElections.equals(that.localElections);
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
