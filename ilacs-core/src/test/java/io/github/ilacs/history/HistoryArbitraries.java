package io.github.ilacs.history;

import static io.github.ilacs.history.Histories.EXAMPLESHIRE;
import static io.github.ilacs.history.Histories.PRIORITY_ACTION;
import static io.github.ilacs.history.Histories.day;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.framework.Pathway;
import io.github.ilacs.history.OfstedDecision.Subject;
import io.github.ilacs.judgement.AreaForImprovement;
import io.github.ilacs.judgement.Finding;
import io.github.ilacs.judgement.Grade;
import io.github.ilacs.judgement.JudgementArea;
import io.github.ilacs.judgement.Strength;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.Tuple;

/**
 * The histories and the days on which the laws of this floor and of those above it are tried.
 *
 * <p>A history is drawn as steps, each on a day of its own choice; whoever would be on site while
 * somebody else is waits until they have gone, so that nothing overlaps, whatever is drawn. Every
 * part is an arbitrary of its own, and no step depends on another: a counterexample shrinks to few
 * activities, soon after 8 January 2018, with the plainest of each kind and grades towards
 * outstanding. Drawn that way, some things that are read together would seldom meet, so half of the
 * whole histories have some of them {@linkplain #joined() close together} as well.
 */
public final class HistoryArbitraries {

  private static final LocalDate BEGINNING = LocalDate.of(2018, 1, 8);

  private HistoryArbitraries() {}

  /** Histories of every shape that the library can hold, from a day before 2018 on. */
  public static final class Whole implements ArbitrarySupplier<InspectionHistory> {

    public Whole() {}

    @Override
    public Arbitrary<InspectionHistory> get() {
      return histories(
          Arbitraries.frequencyOf(
              Tuple.of(7, onSite(inspections())),
              Tuple.of(2, onSite(unreported())),
              Tuple.of(6, onSite(focusedVisits())),
              Tuple.of(3, onSite(monitoringVisits())),
              Tuple.of(3, onSite(jointInspections())),
              Tuple.of(2, any(Arbitraries.just(SelfEvaluation::new))),
              Tuple.of(2, any(Arbitraries.just(AnnualEngagementMeeting::new))),
              Tuple.of(2, any(Arbitraries.just(AnnualEngagementLetter::new))),
              Tuple.of(3, any(dutiesDone())),
              Tuple.of(2, any(pathwaysTold())),
              Tuple.of(3, any(daysTold())),
              Tuple.of(1, any(deferrals())),
              Tuple.of(1, any(reorganisations())),
              Tuple.of(2, any(gaps()))),
          14,
          joined().optional(0.5));
    }
  }

  /**
   * Histories of inspections and focused visits alone, after an inspection under the SIF or not.
   */
  public static final class Inspected implements ArbitrarySupplier<InspectionHistory> {

    public Inspected() {}

    @Override
    public Arbitrary<InspectionHistory> get() {
      return histories(
          Arbitraries.frequencyOf(
              Tuple.of(2, onSite(inspections())), Tuple.of(1, onSite(focusedVisits()))),
          8,
          Arbitraries.just(Optional.empty()));
    }
  }

  /** The days on which the laws are asked: twelve years from the first edition on. */
  public static final class Asked implements ArbitrarySupplier<LocalDate> {

    public Asked() {}

    @Override
    public Arbitrary<LocalDate> get() {
      return Arbitraries.integers()
          .between(0, 12 * 365)
          .withDistribution(RandomDistribution.uniform())
          .shrinkTowards(8 * 365)
          .map(LocalDate.of(2018, 1, 1)::plusDays);
    }
  }

  /** Whole histories without end, the same ones for each seed. */
  public static Stream<Shrinkable<InspectionHistory>> drawn(long seed) {
    Random random = new Random(seed);
    RandomGenerator<InspectionHistory> generator = new Whole().get().generator(1000);
    return Stream.generate(() -> generator.next(random));
  }

  /** One thing that happens: how many days after the beginning, and what it is on its day. */
  private record Step(int day, Function<LocalDate, Activity> what) {}

  private static Arbitrary<InspectionHistory> histories(
      Arbitrary<Step> steps, int most, Arbitrary<Optional<List<Step>>> joined) {
    return Combinators.combine(before(), steps.list().ofMaxSize(most), joined)
        .as(
            (before, apart, together) ->
                play(
                    before,
                    Stream.concat(apart.stream(), together.stream().flatMap(List::stream))
                        .toList()))
        .withoutEdgeCases();
  }

  private static InspectionHistory play(List<Activity> before, List<Step> steps) {
    List<Activity> activities = new ArrayList<>(before);
    LocalDate lastOnSite =
        before.stream()
            .map(Activity::tookPlaceBy)
            .reduce(BEGINNING.minusDays(1), HistoryArbitraries::later);
    Set<LocalDate> told = new HashSet<>();
    for (Step step : steps.stream().sorted(Comparator.comparing(Step::day)).toList()) {
      LocalDate day = BEGINNING.plusDays(step.day());
      Activity activity = step.what().apply(day);
      if (activity instanceof OnSiteActivity) {
        activity = step.what().apply(later(day, lastOnSite.plusDays(1)));
        lastOnSite = activity.tookPlaceBy();
      }
      // Ofsted does not tell two things on one day.
      while (activity instanceof OfstedDecision && !told.add(day)) {
        day = day.plusDays(1);
        activity = step.what().apply(day);
      }
      activities.add(activity);
    }
    return InspectionHistory.of(EXAMPLESHIRE, activities);
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  // Before 2018

  private static Arbitrary<List<Activity>> before() {
    Arbitrary<Optional<Activity>> earlier =
        Arbitraries.<Activity>just(Histories.earlier("2012-03-05", "2012-03-16", "2012-04-20"))
            .optional(0.2);
    Arbitrary<Optional<Activity>> underTheSif =
        Combinators.combine(
                Arbitraries.integers().between(-1000, 570).shrinkTowards(0),
                grades().optional(0.9),
                days(100).optional(0.9))
            .<Activity>as(HistoryArbitraries::sif)
            .optional(0.6);
    Arbitrary<Optional<Activity>> joint =
        Arbitraries.of(true, false)
            .<Activity>map(
                asks ->
                    JointTargetedAreaInspection.builder()
                        .onSite(day("2013-06-10"), day("2013-06-14"))
                        .published(day("2013-07-22"))
                        .asksForWrittenStatement(asks)
                        .build())
            .optional(0.1);
    return Combinators.combine(earlier, joint, underTheSif)
        .as((a, b, c) -> Stream.of(a, b, c).flatMap(Optional::stream).toList());
  }

  /** From February 2014 to June 2018: the last that there were (P-IN-LASTSIF). */
  private static Inspection sif(int days, Optional<Grade> overall, Optional<Integer> daysToReport) {
    LocalDate first = day("2016-11-14").plusDays(days);
    LocalDate last = first.plusDays(24);
    Inspection.Builder inspection =
        Inspection.builder().framework(Framework.SIF).onSite(first, last);
    overall.ifPresent(grade -> inspection.judged(JudgementArea.OVERALL_EFFECTIVENESS, grade));
    daysToReport.ifPresent(more -> inspection.published(last.plusDays(more)));
    return inspection.build();
  }

  // On site

  private static Arbitrary<Step> onSite(Arbitrary<Function<LocalDate, Activity>> what) {
    return Combinators.combine(daysIn(0), what).as(Step::new);
  }

  /** Inspections with judgements: as often as not with the same grade throughout. */
  private static Arbitrary<Function<LocalDate, Activity>> inspections() {
    Arbitrary<List<Grade>> given =
        Arbitraries.oneOf(
            grades().map(grade -> Collections.nCopies(5, grade)), grades().list().ofSize(5));
    return Combinators.combine(
            Arbitraries.of(InspectionType.class),
            Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of(5, 12)),
                Tuple.of(1, Arbitraries.integers().between(1, 70))),
            given,
            reports())
        .as(
            (type, length, grades, report) ->
                first -> {
                  LocalDate last = first.plusDays(length - 1L);
                  return Histories.graded(first.toString(), last.toString(), grades)
                      .type(type)
                      .published(report.published(last))
                      .received(report.received(last))
                      .build();
                });
  }

  private static Arbitrary<Function<LocalDate, Activity>> unreported() {
    return Arbitraries.of(5, 12)
        .map(
            length ->
                first ->
                    Histories.unreported(first.toString(), first.plusDays(length - 1L).toString()));
  }

  private static Arbitrary<Function<LocalDate, Activity>> focusedVisits() {
    Arbitrary<Finding> findings =
        Arbitraries.of(
            Strength.of("Stable teams."), AreaForImprovement.of("Supervision."), PRIORITY_ACTION);
    return Combinators.combine(
            Arbitraries.integers().between(1, 3), findings.list().ofMaxSize(2), reports())
        .as(
            (length, found, report) ->
                first -> {
                  LocalDate last = first.plusDays(length - 1L);
                  return FocusedVisit.builder()
                      .onSite(first, last)
                      .addAllFindings(found)
                      .published(report.published(last))
                      .received(report.received(last))
                      .build();
                });
  }

  private static Arbitrary<Function<LocalDate, Activity>> monitoringVisits() {
    return Arbitraries.integers()
        .between(1, 3)
        .map(length -> first -> MonitoringVisit.of(first, first.plusDays(length - 1L)));
  }

  private static Arbitrary<Function<LocalDate, Activity>> jointInspections() {
    return Combinators.combine(
            Arbitraries.of(false, true), reports(), Arbitraries.of(true, true, true, false))
        .as(
            (asks, report, hasDays) ->
                first -> {
                  if (!hasDays) {
                    return JointTargetedAreaInspection.builder()
                        .published(first)
                        .asksForWrittenStatement(asks)
                        .build();
                  }
                  LocalDate last = first.plusDays(4);
                  return JointTargetedAreaInspection.builder()
                      .onSite(first, last)
                      .asksForWrittenStatement(asks)
                      .published(report.published(last))
                      .received(report.received(last))
                      .build();
                });
  }

  /**
   * How long after the last day on site a report comes out, and how long before that it comes in.
   */
  private record Report(Optional<Integer> daysToPublication, Optional<Integer> daysInHand) {

    Optional<LocalDate> published(LocalDate last) {
      return daysToPublication.map(last::plusDays);
    }

    Optional<LocalDate> received(LocalDate last) {
      return daysInHand.map(
          days -> later(last, published(last).orElse(last.plusDays(30)).minusDays(days)));
    }
  }

  private static Arbitrary<Report> reports() {
    return Combinators.combine(days(120).optional(0.8), days(3).optional(0.2)).as(Report::new);
  }

  // Not on site

  /** What is not on site can come on any day, before 2018 and while somebody is on site as well. */
  private static Arbitrary<Step> any(
      Arbitrary<? extends Function<LocalDate, ? extends Activity>> what) {
    return Combinators.combine(daysIn(-900), what).as((day, made) -> new Step(day, made::apply));
  }

  private static Arbitrary<Function<LocalDate, Activity>> dutiesDone() {
    return Arbitraries.of(Duty.class).map(duty -> on -> DutyDone.of(on, duty));
  }

  private static Arbitrary<Function<LocalDate, Activity>> pathwaysTold() {
    return Arbitraries.of(Pathway.SHORT_INSPECTION, Pathway.STANDARD_INSPECTION, Pathway.MONITORING)
        .map(pathway -> on -> new OfstedDecision.OnPathway(on, pathway, "letter of " + on));
  }

  private static Arbitrary<Function<LocalDate, Activity>> daysTold() {
    return daysTold(Arbitraries.of(Subject.class), days(100));
  }

  private static Arbitrary<Function<LocalDate, Activity>> daysTold(
      Arbitrary<Subject> subjects, Arbitrary<Integer> ahead) {
    return Combinators.combine(subjects, ahead, days(12))
        .as(
            (subject, until, more) ->
                on ->
                    new OfstedDecision.OnDate(
                        on, subject, window(on.plusDays(until), more), "letter of " + on));
  }

  private static Arbitrary<Function<LocalDate, Activity>> deferrals() {
    return Combinators.combine(days(60), days(200))
        .as(
            (until, more) ->
                on ->
                    new OfstedDecision.Deferral(
                        on, window(on.plusDays(until), more), "letter of " + on));
  }

  private static Arbitrary<Function<LocalDate, Activity>> reorganisations() {
    return Arbitraries.of(true, false)
        .map(
            keeps ->
                on ->
                    keeps
                        ? Reorganisation.keepingPathway(on, EXAMPLESHIRE)
                        : Reorganisation.newAuthority(on, EXAMPLESHIRE));
  }

  private static Arbitrary<Function<LocalDate, Activity>> gaps() {
    return Arbitraries.frequencyOf(
        Tuple.of(4, Arbitraries.of(Gap.Kind.class).map(kind -> by -> new Gap(kind, by, "lost"))),
        Tuple.of(
            1,
            Arbitraries.of(Gap.Kind.class)
                .map(kind -> by -> new Gap(kind, LocalDate.MAX, "lost for good"))));
  }

  // Close together

  /**
   * An inspection, a visit, what Ofsted told of the next inspection, an inspection that is lost and
   * a reorganisation: each within a year of the same day, or not at all. Whether one of them still
   * counts is for the others to decide.
   */
  private static Arbitrary<List<Step>> joined() {
    // So far ahead, because the day asked must fall between the letter and the days often enough.
    Arbitrary<Function<LocalDate, Activity>> inspectionsTold =
        daysTold(Arbitraries.just(Subject.INSPECTION), evenly(0, 365));
    Arbitrary<Function<LocalDate, Activity>> inspectionsLost =
        Arbitraries.of(false, true)
            .map(
                dated ->
                    by -> dated ? Gap.inspection(by, "lost") : Gap.inspection("lost for good"));
    List<Arbitrary<Optional<Step>>> parts =
        Stream.of(
                inspections(),
                focusedVisits(),
                pathwaysTold(),
                inspectionsTold,
                deferrals(),
                inspectionsLost,
                reorganisations())
            .map(what -> Combinators.combine(evenly(-365, 365), what).as(Step::new).optional(0.7))
            .toList();
    return Combinators.combine(daysIn(0), Combinators.combine(parts).as(drawn -> drawn))
        .as(
            (day, drawn) ->
                drawn.stream()
                    .flatMap(Optional::stream)
                    .map(step -> new Step(day + step.day(), step.what()))
                    .toList());
  }

  // Parts

  private static Arbitrary<Grade> grades() {
    return Arbitraries.of(Grade.class);
  }

  /** Days after the beginning, up to the end of 2028, as often late as early. */
  private static Arbitrary<Integer> daysIn(int earliest) {
    return evenly(earliest, 4000);
  }

  private static Arbitrary<Integer> evenly(int least, int most) {
    return Arbitraries.integers()
        .between(least, most)
        .withDistribution(RandomDistribution.uniform())
        .shrinkTowards(0);
  }

  private static Arbitrary<Integer> days(int most) {
    return Arbitraries.integers().between(0, most);
  }

  private static DateWindow window(LocalDate first, int more) {
    return DateWindow.of(first, first.plusDays(more));
  }
}
