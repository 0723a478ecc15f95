package io.github.ilacs.outlook;

import static io.github.ilacs.history.Histories.EXAMPLESHIRE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.calls.CalendarRule;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.history.Histories;
import io.github.ilacs.history.HistoryArbitraries;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.KnownTo;
import io.github.ilacs.judgement.Grade;
import io.github.ilacs.schedule.NextInspection;
import io.github.ilacs.schedule.Schedule;
import io.github.ilacs.schedule.Scheduler;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** The laws of an outlook. */
class OutlookProperties {

  private static final double ROUNDING = 1e-9;

  private static Outlook outlook(InspectionHistory history, LocalDate asOf) {
    return OutlookModel.england().outlook(Scheduler.england().schedule(history, asOf));
  }

  /** A graded inspection, so many days before its report, and a day asked after that. */
  record Waiting(Inspection previous, LocalDate asOf) {

    InspectionHistory history() {
      return InspectionHistory.of(EXAMPLESHIRE, previous);
    }

    InspectionType type() {
      return previous.judgements().stream().allMatch(j -> j.grade().isGoodOrBetter())
          ? InspectionType.SHORT
          : InspectionType.STANDARD;
    }
  }

  @Provide
  Arbitrary<Waiting> waiting() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 4 * 365).map(LocalDate.of(2021, 6, 7)::plusDays),
            Arbitraries.of(Grade.class),
            Arbitraries.integers().between(0, 6 * 365))
        .as(
            (anyDay, grade, days) -> {
              LocalDate first = anyDay.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
              LocalDate published = first.plusDays(60);
              Inspection previous =
                  Histories.graded(
                          first.toString(),
                          first.plusDays(4).toString(),
                          Histories.throughout(first, grade))
                      .type(InspectionType.SHORT)
                      .published(published)
                      .build();
              LocalDate asOf = published.plusDays(days);
              // As far as the other list of bank holidays goes.
              return new Waiting(
                  previous,
                  asOf.isBefore(LocalDate.of(2028, 6, 1)) ? asOf : LocalDate.of(2028, 6, 1));
            });
  }

  @Property
  void allProbabilitiesAndWhatIsLeftAddUpToOne(
      @ForAll(supplier = HistoryArbitraries.Whole.class) InspectionHistory history,
      @ForAll(supplier = HistoryArbitraries.Asked.class) LocalDate asOf) {
    Outlook outlook = outlook(history, asOf);

    double sum = outlook.left();
    double before = 0;
    for (OutlookDay day : outlook.days()) {
      sum += day.probability();
      assertThat(day.probability()).isBetween(0.0, 1.0);
      assertThat(day.cumulative()).isBetween(before, 1.0);
      before = day.cumulative();
    }
    assertThat(sum).isCloseTo(1, within(ROUNDING));
    assertThat(before).isCloseTo(1 - outlook.left(), within(ROUNDING));
    assertThat(outlook.reasons()).isNotEmpty();
  }

  @Property
  void itsDaysAreThePossibleOnesOfTheSchedule(
      @ForAll(supplier = HistoryArbitraries.Whole.class) InspectionHistory history,
      @ForAll(supplier = HistoryArbitraries.Asked.class) LocalDate asOf) {
    Schedule schedule = Scheduler.england().schedule(history, asOf);
    NextInspection next = schedule.nextInspection();
    Outlook outlook = OutlookModel.england().outlook(schedule);
    if (outlook.days().isEmpty()) {
      return;
    }
    LocalDate last = outlook.days().get(outlook.days().size() - 1).start().firstDay();
    // Nobody is called for the next inspection on the last day of the one before.
    LocalDate ended = schedule.decision().previous().orElseThrow().lastDay();

    assertThat(outlook.days().stream().map(OutlookDay::start))
        .containsExactlyElementsOf(
            next.calls()
                .orElseThrow()
                .possibleStarts(
                    DateWindow.of(asOf, last), asOf, next.type().orElse(InspectionType.SHORT))
                .filter(start -> start.call().isAfter(ended))
                .toList());
  }

  /** The calendar rule and the formula of docs/outlook.md, in other words than the library's. */
  @Property
  void eachDayHasTheProbabilityOfTheFormula(@ForAll("waiting") Waiting waiting) {
    OutlookModel model = OutlookModel.england();
    Map<LocalDate, Double> expected = new TreeMap<>();
    double mondays = waiting.type() == InspectionType.SHORT ? 38.1 : 34.0;
    double logOfLeft = 0;
    LocalDate monday = waiting.asOf().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    for (; Math.exp(logOfLeft) > 1e-4; monday = monday.plusWeeks(1)) {
      if (CalendarRule.isPossible(monday, waiting.type())
          && !CalendarRule.call(monday).isBefore(waiting.asOf())) {
        double months = (monday.toEpochDay() - waiting.previous().lastDay().toEpochDay()) / 30.4375;
        double odds = Math.exp((model.centre().value() - months) / model.scale().value());
        double rate = 12 / mondays / model.scale().value() / (1 + odds);
        double before = logOfLeft;
        logOfLeft -= isAtAnEdge(monday) ? 0.12 * rate : rate;
        expected.put(monday, Math.exp(before) - Math.exp(logOfLeft));
      }
    }

    Outlook outlook = outlook(waiting.history(), waiting.asOf());

    assertThat(outlook.kind()).isEqualTo(Outlook.Kind.ESTIMATED);
    Map<LocalDate, Double> actual =
        outlook.days().stream()
            .collect(
                Collectors.toMap(
                    day -> day.start().firstDay(),
                    OutlookDay::probability,
                    (a, b) -> Double.NaN,
                    TreeMap::new));
    assertThat(actual.keySet()).isEqualTo(expected.keySet());
    actual.forEach(
        (day, probability) ->
            assertThat(probability).isCloseTo(expected.get(day), within(ROUNDING)));
    assertThat(outlook.left()).isCloseTo(Math.exp(logOfLeft), within(ROUNDING));
  }

  static boolean isAtAnEdge(LocalDate monday) {
    MonthDay day = MonthDay.from(monday);
    return isWithin(day, "--07-25", "--07-31")
        || isWithin(day, "--09-01", "--09-07")
        || isWithin(day, "--12-15", "--12-21")
        || isWithin(day, "--01-02", "--01-11");
  }

  private static boolean isWithin(MonthDay day, String from, String to) {
    return !day.isBefore(MonthDay.parse(from)) && !day.isAfter(MonthDay.parse(to));
  }

  @Property
  void waitingDayByDayIsWaitingAtOnce(
      @ForAll("waiting") Waiting waiting, @ForAll @IntRange(max = 120) int days) {
    Outlook start = outlook(waiting.history(), waiting.asOf());
    LocalDate later = waiting.asOf().plusDays(days);
    Outlook stepwise = start;
    for (int i = 1; i <= days; i++) {
      stepwise = stepwise.ifNoCallBefore(waiting.asOf().plusDays(i));
    }
    Outlook atOnce = start.ifNoCallBefore(later);
    Outlook asked = outlook(waiting.history(), later);

    assertThat(stepwise.asOf()).isEqualTo(later);
    assertSameProbabilities(stepwise, atOnce);
    // What is asked later goes on until as little is left as ever: its first days are these.
    List<OutlookDay> common = asked.days().subList(0, atOnce.days().size());
    for (int i = 0; i < common.size(); i++) {
      assertSame(common.get(i), atOnce.days().get(i));
    }
  }

  private static void assertSameProbabilities(Outlook actual, Outlook expected) {
    assertThat(actual.days()).hasSameSizeAs(expected.days());
    for (int i = 0; i < expected.days().size(); i++) {
      assertSame(actual.days().get(i), expected.days().get(i));
    }
    assertThat(actual.left()).isCloseTo(expected.left(), within(ROUNDING));
  }

  private static void assertSame(OutlookDay actual, OutlookDay expected) {
    assertThat(actual.start()).isEqualTo(expected.start());
    assertThat(actual.probability()).isCloseTo(expected.probability(), within(ROUNDING));
    assertThat(actual.cumulative()).isCloseTo(expected.cumulative(), within(ROUNDING));
  }

  /** A record that knows the reports published to a day, and every visit. */
  private static KnownTo reportsTo(LocalDate day) {
    return new KnownTo(Optional.of(day), Optional.empty(), Optional.empty());
  }

  /** L-UNKNOWN, L-WAIT: what may have come already is what the others would have waited through. */
  @Property
  void whatHasComeAlreadyIsWhatWasToComeThen(
      @ForAll("waiting") Waiting waiting, @ForAll @IntRange(max = 400) int daysBehind) {
    LocalDate asOf = waiting.asOf();
    LocalDate from = asOf.minusDays(daysBehind).minusWeeks(10);
    // Before its report is out nobody knows the type, and its days are others.
    Assume.that(!from.isBefore(waiting.previous().published().orElseThrow()));
    Outlook outlook =
        outlook(waiting.history().knownTo(reportsTo(asOf.minusDays(daysBehind))), asOf);
    Outlook then = outlook(waiting.history(), from);

    double gone =
        then.days().stream()
            .filter(day -> day.start().call().isBefore(asOf))
            .mapToDouble(OutlookDay::probability)
            .sum();
    assertThat(outlook.already()).isCloseTo(gone, within(ROUNDING));
    assertThat(outlook.days())
        .containsExactlyElementsOf(
            then.days().stream().filter(day -> !day.start().call().isBefore(asOf)).toList());
    assertThat(outlook.left()).isCloseTo(then.left(), within(ROUNDING));
    assertThat(
            outlook.already()
                + outlook.days().stream().mapToDouble(OutlookDay::probability).sum()
                + outlook.left())
        .isCloseTo(1, within(ROUNDING));
  }

  /** L-UNKNOWN: of those who are still waiting it says what it says where nothing is unknown. */
  @Property
  void whoIsStillWaitingWaitsAsBefore(
      @ForAll("waiting") Waiting waiting, @ForAll @IntRange(max = 400) int daysBehind) {
    LocalDate asOf = waiting.asOf();
    Outlook complete = outlook(waiting.history(), asOf);
    Outlook outlook =
        outlook(waiting.history().knownTo(reportsTo(asOf.minusDays(daysBehind))), asOf);

    assertThat(complete.already()).isZero();
    assertThat(complete.ifNoCallBefore(asOf)).isEqualTo(complete);
    assertThat(outlook.already()).isBetween(0.0, 1.0);
    Outlook waitingStill = outlook.ifNoCallBefore(asOf);
    assertThat(waitingStill.already()).isZero();
    for (int i = 0; i < waitingStill.days().size(); i++) {
      assertSame(waitingStill.days().get(i), complete.days().get(i));
    }
    if (outlook.already() < 0.9) {
      assertThat(outlook.median().orElseThrow().start())
          .isEqualTo(complete.median().orElseThrow().start());
      assertThat(outlook.interval()).isEqualTo(complete.interval());
    }
  }

  /** L-UNKNOWN: a record that knows the reports to the day asked can have missed ten weeks. */
  @Property
  void aRecordThatEndsMayBeBehind(@ForAll("waiting") Waiting waiting) {
    LocalDate asOf = waiting.asOf();
    Outlook outlook = outlook(waiting.history().knownTo(reportsTo(asOf)), asOf);
    boolean couldBeCalled =
        asOf.minusWeeks(10)
            .datesUntil(asOf.plusDays(8))
            .filter(day -> CalendarRule.isPossible(day, waiting.type()))
            .map(CalendarRule::call)
            .anyMatch(call -> !call.isBefore(asOf.minusWeeks(10)) && call.isBefore(asOf));

    Assume.that(asOf.isAfter(waiting.previous().lastDay().plusYears(1)));
    assertThat(outlook.already() > 0).isEqualTo(couldBeCalled);
  }

  @Property
  void howeverLongOverdueThereIsAnOutlook(
      @ForAll @IntRange(min = 43, max = 95_000) int monthsLater) {
    Inspection previous =
        Histories.inspection("2024-05-20", "2024-05-24", "2024-07-12", Grade.GOOD);
    LocalDate asOf = previous.lastDay().plusMonths(monthsLater);
    Outlook outlook = outlook(Histories.history(previous), asOf);

    assertThat(outlook.kind()).isEqualTo(Outlook.Kind.ESTIMATED);
    assertThat(outlook.median()).isPresent();
    assertThat(outlook.interval()).isPresent();
    assertThat(outlook.days()).allSatisfy(day -> assertThat(day.probability()).isPositive());
    if (asOf.isAfter(outlook.lastObserved().orElseThrow())) {
      assertThat(outlook.beyondObserved()).isEqualTo(1);
    }
    // On the level part of the curve half come within ln 2 scales, quiet weeks aside.
    assertThat(outlook.median().orElseThrow().start().firstDay()).isBefore(asOf.plusMonths(6));
  }

  @Property
  void theIntervalHoldsItsShare(
      @ForAll("waiting") Waiting waiting,
      @ForAll @DoubleRange(min = 0.05, max = 0.95) double share) {
    Outlook outlook = outlook(waiting.history(), waiting.asOf());
    DateWindow interval = outlook.interval(share).orElseThrow();
    double inside =
        outlook.days().stream()
            .filter(day -> interval.contains(day.start().firstDay()))
            .mapToDouble(OutlookDay::probability)
            .sum();

    assertThat(inside).isGreaterThan(share - ROUNDING);
    assertThat(outlook.probabilityBy(interval.start().minusDays(1)))
        .isLessThan((1 - share) / 2 + ROUNDING);
    assertThat(1 - outlook.probabilityBy(interval.end())).isLessThan((1 - share) / 2 + ROUNDING);
  }

  @Property
  void theMonthsAddUpTheirDays(@ForAll("waiting") Waiting waiting) {
    Outlook outlook = outlook(waiting.history(), waiting.asOf());
    List<OutlookMonth> months = outlook.months();

    assertThat(months).isNotEmpty();
    for (int i = 0; i < months.size(); i++) {
      OutlookMonth month = months.get(i);
      assertThat(month.month()).isEqualTo(months.get(0).month().plusMonths(i));
      assertThat(month.cumulative())
          .isCloseTo(outlook.probabilityBy(month.month().atEndOfMonth()), within(ROUNDING));
      assertThat(month.probability())
          .isCloseTo(
              month.cumulative() - (i == 0 ? 0 : months.get(i - 1).cumulative()), within(ROUNDING));
    }
  }

  @Property(tries = 100)
  void manyAtOnceAreEachOnItsOwn(
      @ForAll("waiting") Waiting one, @ForAll("waiting") Waiting another) {
    List<Schedule> schedules = new ArrayList<>();
    for (Waiting waiting : List.of(one, another, one)) {
      schedules.add(Scheduler.england().schedule(waiting.history(), waiting.asOf()));
    }

    assertThat(OutlookModel.england().outlooks(schedules))
        .containsExactlyElementsOf(
            schedules.stream().map(OutlookModel.england()::outlook).toList());
  }

  /** On the level part of the curve one in ten thousand still waits after some 18 months. */
  @Property
  void anEndOfTheCalendarLeavesTheRestOpen(@ForAll @IntRange(min = 1, max = 40) int monthsBefore) {
    Inspection previous =
        Histories.inspection("2024-05-20", "2024-05-24", "2024-07-12", Grade.GOOD);
    LocalDate asOf = LocalDate.of(9999, 12, 31).minusMonths(monthsBefore);
    Outlook outlook = outlook(Histories.history(previous), asOf);

    assertThat(outlook.kind()).isEqualTo(Outlook.Kind.ESTIMATED);
    if (monthsBefore <= 12) {
      assertThat(outlook.left()).isBetween(1e-4, 1.0);
    } else if (monthsBefore >= 24) {
      assertThat(outlook.left()).isBetween(0.0, 1e-4);
    }
  }
}
