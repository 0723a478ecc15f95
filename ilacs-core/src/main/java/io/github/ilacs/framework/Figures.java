package io.github.ilacs.framework;

import io.github.ilacs.JsonByModule;
import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The numbers that do not change with an edition but on days of their own, or that are known for
 * some time only.
 *
 * <p>England's are those of {@link Timeline#england()}. A caller changes one with {@link
 * #toBuilder()} and {@link Timeline#with(Figures)}.
 */
@Value.Immutable
public sealed interface Figures extends JsonByModule permits ImmutableFigures {

  /**
   * How long after receiving the letter of a focused visit with an area for priority action the
   * action plan is due; by the day of the letter.
   *
   * @return a number of working days
   */
  FigureSeries actionPlan();

  /**
   * How long after receiving that letter an early draft of the action plan is asked for; by the day
   * of the letter.
   *
   * @return a number of working days
   */
  FigureSeries draftActionPlan();

  /**
   * How long after receiving the report of an inspection the authority has to publish it; by the
   * day of receipt.
   *
   * @return a number of working days
   */
  FigureSeries publishReport();

  /**
   * How long after receiving the report of an ILACS inspection the action plan is due, to Ofsted
   * and the Secretary of State; by the day of publication.
   *
   * @return a number of working days
   */
  FigureSeries actionPlanAfterReport();

  /**
   * How long after the letter of a JTAI a written statement of proposed action is due, where it is
   * asked for and the letter names no day; by the day of the letter.
   *
   * @return a number of working days
   */
  FigureSeries jtaiStatement();

  /**
   * How long after the last day on site the report of an inspection has typically come out; by the
   * last day on site. OBSERVED, and never a due date.
   *
   * @return a number of working days
   */
  FigureSeries typicalReport();

  /**
   * How long after the last day on site the letter of a focused visit has typically come out; by
   * the last day on site. OBSERVED, and never a due date.
   *
   * @return a number of working days
   */
  FigureSeries typicalLetter();

  /**
   * How long after the last day on site the letter of a JTAI has typically come out; by the last
   * day on site. OBSERVED, and never a due date.
   *
   * @return a number of working days
   */
  FigureSeries typicalJointLetter();

  /**
   * Within how long of the last day on site the draft of a report comes; by the last day on site.
   *
   * @return a number of working days
   */
  FigureSeries draftReport();

  /**
   * How long the authority has for its comments on the draft of a report; by the last day on site.
   *
   * @return a number of working days
   */
  FigureSeries draftComments();

  /**
   * How long before its first day on site a focused visit is announced; by that first day.
   *
   * @return a number of working days
   */
  FigureSeries focusedVisitNotice();

  /**
   * How many days a focused visit is on site; by its first day on site.
   *
   * @return a number of days
   */
  FigureSeries focusedVisitDays();

  /**
   * How many inspectors make a focused visit; by its first day on site.
   *
   * @return a number of inspectors
   */
  FigureSeries focusedVisitTeam();

  /**
   * How many social care inspectors are usually on site for an inspection; by its first day on
   * site.
   *
   * @return a number of inspectors
   */
  FigureSeries inspectionTeam();

  /**
   * How many inspectors there have been in small authorities; by its first day on site.
   *
   * @return a number of inspectors
   */
  FigureSeries smallestInspectionTeam();

  /**
   * How many inspectors there have been in large authorities; by its first day on site.
   *
   * @return a number of inspectors
   */
  FigureSeries largestInspectionTeam();

  /**
   * How long before the days on site a JTAI is announced, the day of the notification counted as
   * day 1; by the day of the notification.
   *
   * @return a number of working days
   */
  FigureSeries jtaiNotice();

  /**
   * How often an inadequate authority is visited by rule; by the day asked. Where nothing is known,
   * {@link #observedNextMonitoringVisit()} says what has happened.
   *
   * @return a number of calendar months
   */
  FigureSeries monitoringInterval();

  /**
   * How many monitoring visits there are at the most before the re-inspection; by the day asked.
   *
   * @return a number of visits
   */
  FigureSeries monitoringVisits();

  /**
   * How many focused visits and joint targeted area inspections, counted together, are usual after
   * an ILACS inspection that was good or outstanding and before the next one; by the day asked.
   *
   * @return a number of visits
   */
  FigureSeries visitsAfterGood();

  /**
   * How many focused visits and joint targeted area inspections, counted together, are usual after
   * an ILACS inspection that was requires improvement and before the next one; by the day asked.
   *
   * @return a number of visits
   */
  FigureSeries visitsAfterRequiresImprovement();

  /**
   * How many focused visits and joint targeted area inspections, counted together, are usual after
   * an ILACS inspection that was inadequate and before the next one; by the day asked.
   *
   * @return a number of visits
   */
  FigureSeries visitsAfterInadequate();

  /**
   * How many focused visits and joint targeted area inspections, counted together, are usual after
   * an inspection under the SIF that was requires improvement; by the day asked.
   *
   * @return a number of visits
   */
  FigureSeries visitsAfterRequiresImprovementUnderSif();

  /**
   * How many focused visits and joint targeted area inspections, counted together, are usual
   * between an inspection and the next one.
   *
   * @param framework the framework of the inspection
   * @param led the pathway to which its judgements led by the test of its own edition, which stands
   *     for its grade: a short inspection for good or outstanding, a standard one for requires
   *     improvement, monitoring for inadequate
   * @param asOf the day asked
   * @return the number with its rule; empty where nothing says how many
   */
  default Optional<Figure> visitsAfter(Framework framework, Pathway led, LocalDate asOf) {
    Objects.requireNonNull(framework, "framework");
    Objects.requireNonNull(led, "led");
    Objects.requireNonNull(asOf, "asOf");
    if (framework != Framework.ILACS) {
      return led == Pathway.STANDARD_INSPECTION
          ? visitsAfterRequiresImprovementUnderSif().on(asOf)
          : Optional.empty();
    }
    if (led == Pathway.SHORT_INSPECTION) {
      return visitsAfterGood().on(asOf);
    }
    return led == Pathway.MONITORING
        ? visitsAfterInadequate().on(asOf)
        : visitsAfterRequiresImprovement().on(asOf);
  }

  /**
   * How long after the last one the next self-evaluation and the next annual engagement meeting are
   * due; by the day of the last one.
   *
   * @return a number of calendar months
   */
  FigureSeries annualCycle();

  /**
   * Within how long after the annual engagement meeting Ofsted writes its letter; by the day of the
   * meeting.
   *
   * @return a number of calendar months
   */
  FigureSeries engagementLetter();

  /**
   * How long it took in the record from the first day of a new authority to the first day on site
   * of its first inspection.
   *
   * @return the interval
   */
  ObservedInterval observedFirstInspection();

  /**
   * How long it took in the record from the report under the SIF that found an authority inadequate
   * to the first day on site of the next inspection. The sources give no window for it.
   *
   * @return the interval
   */
  ObservedInterval observedReinspectionAfterSif();

  /**
   * How long it took in the record from the report under the SIF that found an authority inadequate
   * to the first day on site of the next inspection, where that began after the first suspension.
   *
   * @return the interval
   */
  ObservedInterval observedReinspectionAfterSifSinceSuspension();

  /**
   * How long it took in the record from the report of an ILACS inspection that found an authority
   * inadequate to the first day on site of the next one, if the former began before the first
   * suspension.
   *
   * @return the interval
   */
  ObservedInterval observedReinspectionBeforeSuspension();

  /**
   * How long it took in the record from the report of an ILACS inspection that found an authority
   * inadequate to the first day on site of the next one, if the former did not begin before the
   * first suspension.
   *
   * @return the interval
   */
  ObservedInterval observedReinspectionAfterSuspension();

  /**
   * How long it took in the record from the report that found an authority inadequate to its first
   * monitoring visit.
   *
   * @return the interval
   */
  ObservedInterval observedFirstMonitoringVisit();

  /**
   * How long it took in the record from a monitoring visit to the next one.
   *
   * @return the interval
   */
  ObservedInterval observedNextMonitoringVisit();

  /**
   * How long it took in the record until authorities like this one were inspected again.
   *
   * @param framework the framework of the inspection that found the authority inadequate
   * @param firstDay its first day on site
   * @param asOf the day asked
   * @return the interval from the publication of its report to the next first day on site
   */
  default ObservedInterval observedReinspection(
      Framework framework, LocalDate firstDay, LocalDate asOf) {
    Objects.requireNonNull(framework, "framework");
    Objects.requireNonNull(firstDay, "firstDay");
    Objects.requireNonNull(asOf, "asOf");
    if (framework != Framework.ILACS) {
      return isBeforeSuspension(asOf)
          ? observedReinspectionAfterSif()
          : observedReinspectionAfterSifSinceSuspension();
    }
    return isBeforeSuspension(firstDay)
        ? observedReinspectionBeforeSuspension()
        : observedReinspectionAfterSuspension();
  }

  private boolean isBeforeSuspension(LocalDate day) {
    return !suspensions().isEmpty() && day.isBefore(suspensions().get(0).days().start());
  }

  /**
   * The times in which routine inspection was suspended.
   *
   * @return the suspensions in order of time
   */
  List<Suspension> suspensions();

  /**
   * The day up to which the published reports were counted for what is OBSERVED. A reason that
   * rests on a count says so, since the day may be later than the day asked.
   *
   * @return the day of the last report that was counted
   */
  LocalDate reportsCountedTo();

  /**
   * The longest time from the start of an inspection or a visit until its report or letter is out.
   * Until then a record of what is published cannot show it.
   *
   * @return the weeks, with the rule
   */
  Figure weeksUntilKnown();

  /**
   * The times in which every authority had interim visits in place of other visits.
   *
   * @return the times, each with its rule
   */
  List<Suspension> interimVisits();

  /**
   * Whether a visit was an interim one. It counts like any other (V-INTERIM).
   *
   * @param firstDay its first day on site
   * @return true if it began while interim visits went to every authority
   */
  default boolean isInterim(LocalDate firstDay) {
    Objects.requireNonNull(firstDay, "firstDay");
    for (Suspension interim : interimVisits()) {
      if (interim.days().contains(firstDay)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The first day on site from which on every letter about a focused visit with an area for
   * priority action says that the Department for Education has been notified (rule F-8).
   *
   * @return the day, inclusive
   */
  LocalDate notifiedInEveryLetterFrom();

  /**
   * The themes of the joint targeted area inspections that began in a year.
   *
   * @return the themes by year; a year that is not there is not known
   */
  Map<Integer, List<String>> jointThemes();

  /**
   * Where the themes come from.
   *
   * @return the rule
   */
  Rule jointThemesRule();

  /**
   * For which year a further revision of the framework is planned; by the day asked.
   *
   * @return a calendar year
   */
  FigureSeries revisionPlanned();

  /**
   * The times before general elections in which Ofsted publishes no report and no letter, whatever
   * the area.
   *
   * @return the times in order, each with its rule
   */
  List<PreElectionPeriod> generalElections();

  /**
   * For about how long before local elections Ofsted publishes no report and no letter about an
   * area that votes; by polling day.
   *
   * @return a number of weeks
   */
  FigureSeries weeksBeforeLocalElection();

  /**
   * The time before local elections in which Ofsted publishes no report and no letter about an area
   * that votes. Its first day is about right: no source names it.
   *
   * @param pollingDay the day on which the area votes, which is the last day of the time; not null
   * @return the time, known on every day; empty where it is not known for how long nothing was
   *     published before elections of that day
   */
  default Optional<PreElectionPeriod> beforeLocalElection(LocalDate pollingDay) {
    Objects.requireNonNull(pollingDay, "pollingDay");
    Optional<Figure> weeks = weeksBeforeLocalElection().on(pollingDay);
    return weeks.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new PreElectionPeriod(
                PreElectionPeriod.Election.LOCAL,
                DateWindow.of(pollingDay.minusWeeks(weeks.get().value()), pollingDay),
                Optional.empty(),
                weeks.get().rule()));
  }

  /**
   * What the annual engagement meetings of a year look at.
   *
   * @return the lines of enquiry by year; a year that is not there is not known
   */
  Map<Integer, List<String>> keyLinesOfEnquiry();

  /**
   * Where the key lines of enquiry come from.
   *
   * @return the rule
   */
  Rule keyLinesOfEnquiryRule();

  /**
   * These figures with numbers that change on a day and stay changed.
   *
   * @param first the first day, inclusive
   * @param changed the number from that day on, by what it says
   * @return the new figures; these where nothing changes
   */
  default Figures from(LocalDate first, Map<FigureKind, Figure> changed) {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(changed, "changed");
    if (changed.isEmpty()) {
      return this;
    }
    Builder builder = toBuilder();
    for (Map.Entry<FigureKind, Figure> change : changed.entrySet()) {
      FigureKind kind = change.getKey();
      builder = kind.put(builder, kind.of(this).from(first, change.getValue()));
    }
    return builder.build();
  }

  /**
   * A builder that starts as a copy of these figures.
   *
   * @return the builder
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /**
   * A builder that starts empty; most callers want {@link #toBuilder()}.
   *
   * @return the builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Figures}. */
  final class Builder extends ImmutableFigures.Builder {

    Builder() {}

    /**
     * Builds the figures.
     *
     * @return the figures, with copies of the lists that were given
     * @throws IllegalStateException if one is missing
     */
    @Override
    public Figures build() {
      Figures given = super.build();
      for (Map.Entry<Integer, List<String>> year : given.jointThemes().entrySet()) {
        putJointThemes(year.getKey(), List.copyOf(year.getValue()));
      }
      for (Map.Entry<Integer, List<String>> year : given.keyLinesOfEnquiry().entrySet()) {
        putKeyLinesOfEnquiry(year.getKey(), List.copyOf(year.getValue()));
      }
      return super.build();
    }
  }
}
