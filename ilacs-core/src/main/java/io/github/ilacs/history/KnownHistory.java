package io.github.ilacs.history;

import io.github.ilacs.NoJson;
import io.github.ilacs.framework.Edition;
import io.github.ilacs.framework.Figures;
import io.github.ilacs.framework.PathwayCriteria;
import io.github.ilacs.framework.PreElectionPeriod;
import io.github.ilacs.framework.Suspension;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an authority on a day, and what of it counts (rule L-KNOWN).
 *
 * <p>Every answer about an authority is worked out from this value, so all answers agree on what
 * had taken place, what came {@linkplain #since() since the last inspection}, what Ofsted has told
 * that still holds, and what the record lacks. What begins or is told later is not known.
 *
 * <p>It is a view of its {@link #history()}: making one costs little, and each question is answered
 * when it is asked.
 */
public final class KnownHistory implements NoJson {

  private final InspectionHistory history;
  private final LocalDate asOf;
  private final Edition edition;
  private final @Nullable Reorganisation newAuthority;
  private final LocalDate firstDayThatCounts;
  private final @Nullable Consequence last;
  private final LocalDate since;

  KnownHistory(InspectionHistory history, LocalDate asOf) {
    this.history = history;
    this.asOf = Objects.requireNonNull(asOf, "asOf");
    this.edition = history.timeline().editionOn(asOf);
    this.newAuthority = history.newAuthorityBy(asOf).orElse(null);
    this.firstDayThatCounts = InspectionHistory.firstDayThatCounts(newAuthority);
    this.last = findLast();
    this.since = last == null ? firstDayThatCounts : last.lastDay();
  }

  /**
   * The history of which this is known.
   *
   * @return the history, with what came later as well
   */
  public InspectionHistory history() {
    return history;
  }

  /**
   * The day on which this is known.
   *
   * @return the day
   */
  public LocalDate asOf() {
    return asOf;
  }

  /**
   * The edition of the framework in force on the day.
   *
   * @return the edition
   */
  public Edition edition() {
    return edition;
  }

  /**
   * The reorganisation that made this a new authority, whose predecessors' inspections do not count
   * (rule O-1).
   *
   * @return the last one whose first day had come; empty for any other authority
   */
  public Optional<Reorganisation> newAuthority() {
    return Optional.ofNullable(newAuthority);
  }

  /**
   * The first day that counts. What happened before it has no effect on what comes next.
   *
   * @return the first day of a new authority, or {@link LocalDate#MIN} for any other
   */
  public LocalDate firstDayThatCounts() {
    return firstDayThatCounts;
  }

  /**
   * The last inspection that had ended: the one from which the next window is counted.
   *
   * @return the last inspection under ILACS or the SIF; empty where none counts
   */
  public Optional<Inspection> lastInspection() {
    return last == null ? Optional.empty() : Optional.of(last.inspection());
  }

  /**
   * Where the judgements of the last inspection led, by the test of the edition that governs it or,
   * under the SIF, by its overall grade.
   *
   * @return the pathway and why; empty where no inspection counts, or the last one has no
   *     judgements
   */
  public Optional<PathwayCriteria.Result> lastInspectionLedTo() {
    return last == null ? Optional.empty() : last.ledTo();
  }

  /**
   * The inspection that has begun and has not ended. Nothing is counted from it until it has ended.
   *
   * @return the inspection under ILACS or the SIF that is on site; empty where none is
   */
  public Optional<Inspection> inspectionInProgress() {
    List<Inspection> all = history.inspections();
    int ended = countEnded(all);
    if (ended == all.size() || all.get(ended).firstDay().isAfter(asOf)) {
      return Optional.empty();
    }
    return Optional.of(all.get(ended)).filter(next -> next.framework().hasConsequence());
  }

  /**
   * The focused visit or joint targeted area inspection that has begun and has not ended. It counts
   * as made from its last day on site (rule L-KNOWN).
   *
   * @return the visit that is on site; empty where none is, or its days on site are not known
   */
  public Optional<OnSiteActivity> visitInProgress() {
    Optional<OnSiteActivity> visit = onSite(history.focusedVisits());
    return visit.isPresent() ? visit : onSite(history.jointInspections());
  }

  private Optional<OnSiteActivity> onSite(List<? extends OnSiteActivity> visits) {
    for (OnSiteActivity visit : visits) {
      if (visit.hasDaysOnSite()
          && visit.firstDay().isAfter(since)
          && !visit.firstDay().isAfter(asOf)
          && visit.lastDay().isAfter(asOf)) {
        return Optional.of(visit);
      }
    }
    return Optional.empty();
  }

  /**
   * The day after which visits, decisions and gaps count for what comes next.
   *
   * @return the last day on site of the last inspection or, without one, the first day that counts
   */
  public LocalDate since() {
    return since;
  }

  /**
   * Everything that had taken place, on site or not, whether it still counts or not.
   *
   * @return the activities in the order in which they were over
   */
  public List<Activity> takenPlace() {
    return ended(history.inOrderOfTheirEnd());
  }

  /**
   * The inspections that had ended, under whatever framework.
   *
   * @return the inspections in order of time, whether they count or not
   */
  public List<Inspection> inspections() {
    return ended(history.inspections());
  }

  /**
   * The focused visits that had ended.
   *
   * @return the visits in order of time, whether they count or not
   */
  public List<FocusedVisit> focusedVisits() {
    return ended(history.focusedVisits());
  }

  /**
   * The focused visits that had ended and began after {@link #since()}.
   *
   * @return the visits in order of time
   */
  public List<FocusedVisit> focusedVisitsSince() {
    return begunSince(ended(history.focusedVisits()));
  }

  /**
   * The joint targeted area inspections that had ended and began after {@link #since()}. If only
   * the letter of one is known, it counts by the day of the letter.
   *
   * @return the inspections in order of time
   */
  public List<JointTargetedAreaInspection> jointInspectionsSince() {
    // One of which the letter alone is known may lie anywhere among the others.
    List<JointTargetedAreaInspection> all = new ArrayList<>();
    for (JointTargetedAreaInspection joint : history.jointInspections()) {
      if (joint.firstDay().isAfter(since) && !joint.lastDay().isAfter(asOf)) {
        all.add(joint);
      }
    }
    return List.copyOf(all);
  }

  /**
   * The monitoring visits that had ended and began after {@link #since()}.
   *
   * @return the visits in order of time
   */
  public List<MonitoringVisit> monitoringVisitsSince() {
    return begunSince(ended(history.monitoringVisits()));
  }

  /**
   * The focused visit that found an area for priority action.
   *
   * @return the last such visit since the last inspection whose letter is out; empty where there is
   *     none
   */
  public Optional<FocusedVisit> priorityActionSince() {
    List<FocusedVisit> visits = history.focusedVisits();
    for (int i = visits.size() - 1; i >= 0; i--) {
      FocusedVisit visit = visits.get(i);
      if (!visit.firstDay().isAfter(since)) {
        break;
      }
      // No letter is published before its visit has ended.
      if (visit.hasAreaForPriorityAction() && visit.isReportedBy(asOf)) {
        return Optional.of(visit);
      }
    }
    return Optional.empty();
  }

  /**
   * The last activity of a kind that is over and counts.
   *
   * @param <A> the kind
   * @param kind its class, for example {@code SelfEvaluation.class}
   * @return the activity, or empty where none had taken place, or only before the {@linkplain
   *     #firstDayThatCounts() first day that counts}
   */
  public <A extends Activity> Optional<A> last(Class<A> kind) {
    Objects.requireNonNull(kind, "kind");
    List<Activity> takenPlace = takenPlace();
    for (int i = takenPlace.size() - 1; i >= 0; i--) {
      Activity activity = takenPlace.get(i);
      if (kind.isInstance(activity)) {
        return activity.day().isBefore(firstDayThatCounts)
            ? Optional.empty()
            : Optional.of(kind.cast(activity));
      }
    }
    return Optional.empty();
  }

  /**
   * Whether the authority kept its pathway when it was reorganised (rule O-3).
   *
   * @return the last such reorganisation since the last inspection; empty where there was none
   */
  public Optional<Reorganisation> keptPathwaySince() {
    List<Reorganisation> reorganisations = history.reorganisations();
    for (int i = reorganisations.size() - 1; i >= 0; i--) {
      Reorganisation reorganisation = reorganisations.get(i);
      LocalDate vesting = reorganisation.vesting();
      if (reorganisation.keepsPathway() && vesting.isAfter(since) && !vesting.isAfter(asOf)) {
        return Optional.of(reorganisation);
      }
    }
    return Optional.empty();
  }

  /**
   * What the record lacks since the last inspection (rule L-GAP).
   *
   * @param kind what may be missing
   * @return the last such gap; empty where there is none
   */
  public Optional<Gap> gapSince(Gap.Kind kind) {
    Objects.requireNonNull(kind, "kind");
    List<Gap> gaps = history.gaps();
    for (int i = gaps.size() - 1; i >= 0; i--) {
      Gap gap = gaps.get(i);
      if (gap.kind() == kind && gap.by().isAfter(since) && gap.isKnownOn(asOf)) {
        return Optional.of(gap);
      }
    }
    return Optional.empty();
  }

  /**
   * Whether the record holds inspections, but none that has a consequence under this framework.
   *
   * @return true if all that count were made before the SIF
   */
  public boolean hasOnlyEarlierInspections() {
    return last == null && newAuthority == null && countEnded(history.inspections()) > 0;
  }

  /**
   * Whether the last inspection in the record may not be the last one, so that nothing can be
   * counted from it.
   *
   * @return true if an inspection is missing since, or the record has earlier ones alone
   */
  public boolean isIncomplete() {
    return hasOnlyEarlierInspections() || gapSince(Gap.Kind.INSPECTION).isPresent();
  }

  /**
   * The pathway that Ofsted has told.
   *
   * @return what Ofsted told last, if it still holds
   */
  public Optional<OfstedDecision.OnPathway> toldPathway() {
    List<OfstedDecision> decisions = history.decisions();
    for (int i = decisions.size() - 1; i >= 0; i--) {
      if (decisions.get(i) instanceof OfstedDecision.OnPathway told && isKnown(told)) {
        return holds(told) ? Optional.of(told) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * The days that Ofsted has told for something.
   *
   * @param subject what takes place on them
   * @return what Ofsted told last, if it still holds
   */
  public Optional<OfstedDecision.OnDate> toldDays(OfstedDecision.Subject subject) {
    Objects.requireNonNull(subject, "subject");
    List<OfstedDecision> decisions = history.decisions();
    for (int i = decisions.size() - 1; i >= 0; i--) {
      if (decisions.get(i) instanceof OfstedDecision.OnDate told
          && told.subject() == subject
          && isKnown(told)) {
        return holds(told) ? Optional.of(told) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * Whether Ofsted told something before the first day of a new authority. It bound the
   * predecessors, and does not bind the new authority (rule L-PREDECESSOR).
   *
   * @return true if a decision does not bind for that reason
   */
  public boolean hasDecisionsOnPredecessors() {
    return !history.decisions().isEmpty()
        && history.decisions().get(0).told().isBefore(firstDayThatCounts);
  }

  /**
   * The times without inspection: suspensions that have begun, and deferrals that Ofsted has told
   * and that still hold.
   *
   * @return the suspensions, then the deferrals
   */
  public List<Suspension> suspensions() {
    List<Suspension> known = new ArrayList<>();
    for (Suspension suspension : history.timeline().figures().suspensions()) {
      if (!suspension.days().start().isAfter(asOf)) {
        known.add(suspension.asKnownOn(asOf));
      }
    }
    for (OfstedDecision decision : history.decisions()) {
      if (decision instanceof OfstedDecision.Deferral deferral
          && isKnown(deferral)
          && holds(deferral)) {
        known.add(
            new Suspension(
                "the deferral that Ofsted told on "
                    + Reason.inWords(deferral.told())
                    + " ("
                    + deferral.document()
                    + ")",
                deferral.days(),
                Rules.N_DEF2));
      }
    }
    return List.copyOf(known);
  }

  /**
   * The times before elections in which Ofsted publishes no report and no letter (rule R-ELECT):
   * before general elections that are known on the day, and before all local elections that the
   * caller has given, whatever the day.
   *
   * @return the times before general elections, then those before local ones, each in order
   */
  public List<PreElectionPeriod> preElectionPeriods() {
    Figures figures = history.timeline().figures();
    List<PreElectionPeriod> known = new ArrayList<>();
    for (PreElectionPeriod general : figures.generalElections()) {
      if (general.isKnownOn(asOf)) {
        known.add(general);
      }
    }
    for (LocalElection local : history.localElections()) {
      figures.beforeLocalElection(local.pollingDay()).ifPresent(known::add);
    }
    return List.copyOf(known);
  }

  /**
   * What the authority owes or has owed because of an inspection or a visit that counts.
   *
   * @return the duties that have arisen, in the order in which they did
   */
  public List<OwedDuty> duties() {
    List<OwedDuty> arisen = new ArrayList<>();
    for (OwedDuty owed : history.duties()) {
      if (owed.arises().isAfter(asOf)) {
        break;
      }
      if (!owed.activity().lastDay().isBefore(firstDayThatCounts)) {
        arisen.add(owed);
      }
    }
    return List.copyOf(arisen);
  }

  /**
   * The time up to the day in which an inspection or a visit may have come without the record
   * knowing (rule L-UNKNOWN).
   *
   * @return the time; empty where the history is complete to the day asked
   */
  public Optional<UnknownTime> unknownTime() {
    Optional<KnownTo> knownTo = history.knownTo();
    return knownTo.isEmpty()
        ? Optional.empty()
        : Optional.of(
            UnknownTime.of(knownTo.get(), asOf, history.timeline().figures().weeksUntilKnown()));
  }

  private boolean isKnown(OfstedDecision decision) {
    return !decision.told().isAfter(asOf);
  }

  /**
   * Whether what Ofsted told still holds: it was told to this authority and not to a predecessor,
   * and what it was about has not taken place.
   */
  private boolean holds(OfstedDecision decision) {
    if (decision.told().isBefore(firstDayThatCounts)) {
      return false;
    }
    List<Activity> takenPlace = takenPlace();
    // What was over before Ofsted told cannot be what it was about.
    for (int i = takenPlace.size() - 1; i >= 0; i--) {
      Activity activity = takenPlace.get(i);
      if (activity.tookPlaceBy().isBefore(decision.told())) {
        break;
      }
      if (decision.isMetBy(activity)) {
        return false;
      }
    }
    for (Gap gap : history.gaps()) {
      if (gap.isKnownOn(asOf) && decision.isMetBy(gap)) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Consequence findLast() {
    List<Consequence> all = history.consequences();
    for (int i = all.size() - 1; i >= 0; i--) {
      Consequence consequence = all.get(i);
      if (!consequence.lastDay().isAfter(asOf)) {
        return consequence.lastDay().isBefore(firstDayThatCounts) ? null : consequence;
      }
    }
    return null;
  }

  /** What is over by the day comes first in a list of what does not overlap. */
  private <A extends Activity> List<A> ended(List<A> inOrder) {
    return inOrder.subList(0, countEnded(inOrder));
  }

  private int countEnded(List<? extends Activity> inOrder) {
    int ended = inOrder.size();
    while (ended > 0 && inOrder.get(ended - 1).tookPlaceBy().isAfter(asOf)) {
      ended--;
    }
    return ended;
  }

  private <A extends OnSiteActivity> List<A> begunSince(List<A> ended) {
    int first = ended.size();
    while (first > 0 && ended.get(first - 1).firstDay().isAfter(since)) {
      first--;
    }
    return ended.subList(first, ended.size());
  }

  /** The day and the history. */
  @Override
  public String toString() {
    return "as of " + asOf + ": " + history;
  }
}
