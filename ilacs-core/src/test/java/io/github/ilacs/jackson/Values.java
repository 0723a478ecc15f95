package io.github.ilacs.jackson;

import io.github.ilacs.calendar.BankHoliday;
import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.calendar.WorkingDayCalendar;
import io.github.ilacs.calls.CallCalendar;
import io.github.ilacs.calls.PossibleStart;
import io.github.ilacs.framework.Edition;
import io.github.ilacs.framework.Figure;
import io.github.ilacs.framework.FigureSeries;
import io.github.ilacs.framework.Figures;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.framework.ObservedInterval;
import io.github.ilacs.framework.PreElectionPeriod;
import io.github.ilacs.framework.QuietPeriod;
import io.github.ilacs.framework.Suspension;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.ActionPlanRequest;
import io.github.ilacs.history.Activity;
import io.github.ilacs.history.Duty;
import io.github.ilacs.history.DutyDone;
import io.github.ilacs.history.FocusedVisit;
import io.github.ilacs.history.HistoryArbitraries;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.JointTargetedAreaInspection;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.history.LocalElection;
import io.github.ilacs.history.MonitoringVisit;
import io.github.ilacs.history.OfstedDecision;
import io.github.ilacs.history.OnSiteActivity;
import io.github.ilacs.history.SelfEvaluation;
import io.github.ilacs.judgement.Finding;
import io.github.ilacs.judgement.Grade;
import io.github.ilacs.judgement.Judgement;
import io.github.ilacs.judgement.JudgementArea;
import io.github.ilacs.judgement.Judgements;
import io.github.ilacs.outlook.Estimate;
import io.github.ilacs.outlook.ExpectedMonth;
import io.github.ilacs.outlook.Outlook;
import io.github.ilacs.outlook.OutlookDay;
import io.github.ilacs.outlook.OutlookModel;
import io.github.ilacs.outlook.OutlookMonth;
import io.github.ilacs.outlook.VisitCurve;
import io.github.ilacs.outlook.VisitModel;
import io.github.ilacs.outlook.VisitOrder;
import io.github.ilacs.outlook.VisitOutlook;
import io.github.ilacs.outlook.VisitWait;
import io.github.ilacs.outlook.VisitWeek;
import io.github.ilacs.outlook.Wait;
import io.github.ilacs.rule.Evidence;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rule;
import io.github.ilacs.rule.Rules;
import io.github.ilacs.rule.Source;
import io.github.ilacs.schedule.Anchor;
import io.github.ilacs.schedule.NextInspection;
import io.github.ilacs.schedule.Schedule;
import io.github.ilacs.schedule.ScheduleItem;
import io.github.ilacs.schedule.Scheduler;
import io.github.ilacs.schedule.Visits;
import io.github.ilacs.schedule.WhatIf;
import io.github.ilacs.schedule.WindowBasis;
import io.github.ilacs.schedule.WindowState;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Values of every public type. Those of a record are put together from values of its components,
 * whether or not the library would ever say so; what has no public constructor comes from where a
 * caller gets it.
 */
final class Values {

  /** The types of which there are values. */
  static final List<Class<?>> TYPES = PublicTypes.values();

  private static final Scheduler ENGLAND = Scheduler.england();

  /** The types that are not records and not enums, and those whose parts have to agree. */
  private static final Map<Class<?>, Arbitrary<?>> MADE = new LinkedHashMap<>();

  static {
    MADE.put(boolean.class, Arbitraries.of(false, true));
    MADE.put(int.class, Arbitraries.integers());
    MADE.put(long.class, Arbitraries.longs());
    MADE.put(double.class, Arbitraries.doubles().between(0, 1000));
    MADE.put(String.class, texts());
    MADE.put(LocalDate.class, days());
    MADE.put(
        MonthDay.class, days().map(day -> MonthDay.of(day.getMonthValue(), day.getDayOfMonth())));
    MADE.put(
        YearMonth.class,
        Arbitraries.integers().between(-500, 100_000).map(YearMonth.of(1970, 1)::plusMonths));
    MADE.put(Object.class, Arbitraries.oneOf(texts(), Arbitraries.integers(), days()));
    MADE.put(JudgementArea.class, Arbitraries.of(JudgementArea.printedByOfsted()));
    MADE.put(Edition.class, Arbitraries.of(Timeline.england().editions()));
    MADE.put(
        Rule.class,
        Arbitraries.lazy(() -> Arbitraries.oneOf(Arbitraries.of(Rules.all()), rules())));
    MADE.put(
        LocalAuthority.class,
        Combinators.combine(Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(8), texts())
            .as(LocalAuthority::new)
            .ignoreException(IllegalArgumentException.class));
    MADE.put(DateWindow.class, windows());
    MADE.put(QuietPeriod.class, Arbitraries.lazy(Values::quietPeriods));
    MADE.put(BankHoliday.class, Arbitraries.lazy(Values::bankHolidays));
    MADE.put(WorkingDayCalendar.class, Arbitraries.lazy(Values::workingDays));
    MADE.put(Judgements.class, judgements());
    MADE.put(FigureSeries.class, Arbitraries.lazy(Values::series));
    MADE.put(Figures.class, Arbitraries.lazy(Values::figures));
    MADE.put(
        Timeline.class,
        Arbitraries.lazy(() -> of(Figures.class).map(each -> Timeline.england().with(each))));
    MADE.put(Inspection.class, inspections());
    MADE.put(ActionPlanRequest.class, actionPlanRequests());
    MADE.put(FocusedVisit.class, Arbitraries.lazy(Values::focusedVisits));
    MADE.put(JointTargetedAreaInspection.class, Arbitraries.lazy(Values::jtais));
    MADE.put(MonitoringVisit.class, Arbitraries.lazy(Values::monitoringVisits));
    for (Class<?> kinds :
        List.of(Finding.class, Activity.class, OnSiteActivity.class, OfstedDecision.class)) {
      MADE.put(kinds, Arbitraries.lazy(() -> oneOfItsKinds(kinds)));
    }
    MADE.put(DutyDone.class, Arbitraries.lazy(Values::dutiesDone));
    MADE.put(InspectionHistory.class, Arbitraries.lazy(Values::histories));
    MADE.put(
        CallCalendar.class,
        Arbitraries.lazy(
            () -> of(Suspension.class).list().ofMaxSize(3).map(ENGLAND.calls()::with)));
    MADE.put(ScheduleItem.class, Arbitraries.lazy(Values::items));
    MADE.put(WindowState.class, Arbitraries.lazy(Values::states));
    MADE.put(
        NextInspection.class,
        Arbitraries.lazy(
            () ->
                Arbitraries.oneOf(schedules().map(Schedule::nextInspection), builtInspections())));
    MADE.put(Schedule.class, Arbitraries.lazy(Values::schedules));
    MADE.put(WhatIf.class, Arbitraries.lazy(Values::whatIfs));
    MADE.put(OutlookModel.class, Arbitraries.lazy(Values::models));
    MADE.put(Outlook.class, Arbitraries.lazy(Values::outlooks));
    MADE.put(
        OutlookDay.class,
        Arbitraries.lazy(
            () ->
                Combinators.combine(of(PossibleStart.class), probabilities(), probabilities())
                    .as(OutlookDay::new)));
    MADE.put(
        OutlookMonth.class,
        Arbitraries.lazy(
            () ->
                Combinators.combine(of(YearMonth.class), probabilities(), probabilities())
                    .as(OutlookMonth::new)));
    MADE.put(
        ExpectedMonth.class,
        Arbitraries.lazy(
            () ->
                Combinators.combine(
                        of(YearMonth.class),
                        of(double.class),
                        Arbitraries.integers().between(0, 153),
                        Arbitraries.integers().between(0, 153))
                    .as(
                        (month, mean, few, more) ->
                            new ExpectedMonth(month, mean, few, few + more))));
    MADE.put(Visits.class, Arbitraries.lazy(Values::visits));
    MADE.put(VisitCurve.class, Arbitraries.lazy(Values::curves));
    MADE.put(VisitModel.class, Arbitraries.lazy(Values::visitModels));
    MADE.put(
        VisitOutlook.class,
        Arbitraries.lazy(
            () ->
                Combinators.combine(schedules(), visitModels())
                    .as((schedule, model) -> model.outlook(schedule))));
    MADE.put(
        VisitWeek.class,
        Arbitraries.lazy(
            () ->
                Combinators.combine(days(), probabilities(), probabilities())
                    .as(
                        (day, probability, cumulative) ->
                            new VisitWeek(monday(day), probability, cumulative))));
    MADE.put(
        VisitWait.class,
        Arbitraries.lazy(
            () ->
                Combinators.combine(
                        inspections(),
                        Arbitraries.of(VisitOrder.class),
                        Arbitraries.integers().between(0, 900),
                        Arbitraries.integers().between(0, 900),
                        Arbitraries.of(false, true))
                    .as(
                        (from, order, unseen, days, isOver) ->
                            new VisitWait(
                                from,
                                order,
                                from.lastDay().plusDays(unseen),
                                from.lastDay().plusDays(unseen + days),
                                isOver))));
    MADE.put(
        Wait.class,
        Arbitraries.lazy(
            () ->
                Combinators.combine(
                        inspections(),
                        Arbitraries.integers().between(0, 3000),
                        Arbitraries.of(false, true))
                    .as(
                        (from, days, isOver) ->
                            new Wait(from, from.lastDay().plusDays(days), isOver))));
  }

  private Values() {}

  /** A value, and the type as which it is read. */
  record Typed(Class<?> type, Object value) {}

  /** Values of every type, of each as often as of any other. */
  static final class OfEveryType implements ArbitrarySupplier<Typed> {
    @Override
    public Arbitrary<Typed> get() {
      return Arbitraries.of(TYPES).flatMap(Values::typed);
    }
  }

  /** Values of a type, with it. */
  static Arbitrary<Typed> typed(Class<?> type) {
    return of(type).map(value -> new Typed(type, value));
  }

  /** Whether there are values of a type here. */
  static boolean has(Class<?> type) {
    return MADE.containsKey(type) || type.isEnum() || type.isRecord();
  }

  @SuppressWarnings("unchecked") // The table has under each type what makes values of it.
  static <T> Arbitrary<T> of(Class<T> type) {
    return (Arbitrary<T>) of((Type) type);
  }

  private static Arbitrary<?> of(Type type) {
    if (type instanceof ParameterizedType generic) {
      Arbitrary<?> element = of(generic.getActualTypeArguments()[0]);
      if (generic.getRawType() == Optional.class) {
        return element.optional();
      }
      return generic.getRawType() == Set.class
          ? element.set().ofMaxSize(3)
          : element.list().ofMaxSize(3);
    }
    Class<?> raw = (Class<?>) type;
    Arbitrary<?> made = MADE.get(raw);
    if (made != null) {
      return made;
    }
    return raw.isEnum() ? Arbitraries.of((Object[]) raw.getEnumConstants()) : record(raw);
  }

  /** A record of any components that its constructor takes. */
  private static Arbitrary<?> record(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    List<Arbitrary<Object>> parts = new ArrayList<>();
    for (RecordComponent component : components) {
      parts.add(of(component.getGenericType()).asGeneric());
    }
    return Combinators.combine(parts)
        .as(values -> construct(type, components, values))
        .ignoreException(IllegalArgumentException.class);
  }

  private static Object construct(
      Class<?> type, RecordComponent[] components, List<Object> values) {
    try {
      Constructor<?> constructor =
          type.getConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      return constructor.newInstance(values.toArray());
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof IllegalArgumentException refused) {
        throw refused;
      }
      throw new AssertionError(e);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(type.getName(), e);
    }
  }

  private static Arbitrary<Object> oneOfItsKinds(Class<?> type) {
    List<Arbitrary<Object>> kinds = new ArrayList<>();
    for (Class<?> kind : type.getPermittedSubclasses()) {
      kinds.add(of((Type) kind).asGeneric());
    }
    return Arbitraries.oneOf(kinds);
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withCharRange(' ', '~')
        .withChars('\n', '\t', '\u0000', '\u001b', '\u202e', '\u2028', 'é', 'ẞ', '漢')
        .ofMaxLength(12);
  }

  /** Days, nearly always of this time, now and then of any. */
  private static Arbitrary<LocalDate> days() {
    return Arbitraries.frequencyOf(
        Tuple.of(
            20,
            Arbitraries.integers().between(0, 30 * 365).map(LocalDate.of(2010, 1, 1)::plusDays)),
        Tuple.of(
            1,
            Arbitraries.of(
                LocalDate.MIN,
                LocalDate.MAX,
                LocalDate.of(0, 2, 29),
                LocalDate.of(-44, 3, 15),
                LocalDate.of(10_000, 1, 1))));
  }

  private static Arbitrary<Rule> rules() {
    Arbitrary<List<Source>> sources = of(Source.class).list().ofMaxSize(3);
    return Combinators.combine(texts(), texts(), of(Evidence.class), texts(), sources)
        .as(Rule::new)
        .ignoreException(IllegalArgumentException.class);
  }

  private static Arbitrary<QuietPeriod> quietPeriods() {
    Arbitrary<MonthDay> days = of(MonthDay.class);
    return Combinators.combine(texts(), days, days, of(boolean.class), of(Rule.class))
        .as(QuietPeriod::of);
  }

  private static Arbitrary<DateWindow> windows() {
    return Arbitraries.frequencyOf(
        Tuple.of(
            9,
            Combinators.combine(days(), days())
                .as((a, b) -> a.isBefore(b) ? DateWindow.of(a, b) : DateWindow.of(b, a))),
        Tuple.of(1, days().map(DateWindow::from)));
  }

  private static Arbitrary<LocalDate> daysOfTheCalendar() {
    DateWindow coverage = WorkingDayCalendar.england().coverage();
    return days().filter(coverage::contains);
  }

  private static Arbitrary<BankHoliday> bankHolidays() {
    return Combinators.combine(daysOfTheCalendar(), texts(), of(Rule.class))
        .as(BankHoliday::new)
        .ignoreException(IllegalArgumentException.class);
  }

  private static Arbitrary<WorkingDayCalendar> workingDays() {
    Arbitrary<LocalDate> christmas =
        Arbitraries.integers().between(1980, 2100).map(year -> LocalDate.of(year, 12, 25));
    return Combinators.combine(
            bankHolidays().list().ofMaxSize(3), daysOfTheCalendar().list().ofMaxSize(3), christmas)
        .as(
            (extra, anyDays, day) -> {
              WorkingDayCalendar calendar =
                  WorkingDayCalendar.england().withBankHolidays(extra.toArray(BankHoliday[]::new));
              for (BankHoliday each : extra) {
                // Two that share a day are cancelled together.
                if (anyDays.size() % 2 == 1 && calendar.bankHoliday(each.date()).isPresent()) {
                  calendar = calendar.withoutBankHolidays(each.date());
                }
              }
              return calendar.bankHoliday(day).isPresent()
                  ? calendar.withoutBankHolidays(day)
                  : calendar;
            });
  }

  private static Arbitrary<Judgements> judgements() {
    return Combinators.combine(
            Arbitraries.of(JudgementArea.printedByOfsted()).set().ofMaxSize(6),
            Arbitraries.of(Grade.class).list().ofSize(6))
        .as(Values::judgements);
  }

  private static Judgements judgements(Set<JudgementArea> areas, List<Grade> grades) {
    List<Judgement> judgements = new ArrayList<>();
    areas.forEach(area -> judgements.add(new Judgement(area, grades.get(judgements.size()))));
    return Judgements.of(judgements);
  }

  private static Arbitrary<FigureSeries> series() {
    return Combinators.combine(of(Figure.class).list().ofMaxSize(3), Arbitraries.of(true, false))
        .as(
            (figures, isOpen) -> {
              FigureSeries series = FigureSeries.unknown();
              LocalDate first = LocalDate.of(2018, 1, 1);
              for (Figure figure : figures) {
                series = series.with(first, first.plusYears(1), figure);
                first = first.plusYears(2);
              }
              return isOpen && !figures.isEmpty() ? series.from(first, figures.get(0)) : series;
            });
  }

  private static Arbitrary<Figures> figures() {
    return Combinators.combine(
            series(),
            series(),
            of(ObservedInterval.class),
            of(Suspension.class).list().ofMaxSize(2),
            of(PreElectionPeriod.class).list().ofMaxSize(2),
            days(),
            texts().list().ofMaxSize(2),
            of(Rule.class))
        .as(
            (plan, letter, interval, suspensions, elections, countedTo, enquiries, rule) ->
                Timeline.england().figures().toBuilder()
                    .actionPlan(plan)
                    .typicalLetter(letter)
                    .observedFirstInspection(interval)
                    .suspensions(suspensions)
                    .generalElections(elections)
                    .reportsCountedTo(countedTo)
                    .putKeyLinesOfEnquiry(2031, enquiries)
                    .keyLinesOfEnquiryRule(rule)
                    .build());
  }

  /**
   * The days of something on site: first, last, and how long after it came out and was received.
   */
  private record OnSite(
      LocalDate first, int daysOnSite, Optional<Integer> published, Optional<Integer> received) {

    LocalDate last() {
      return first.plusDays(daysOnSite);
    }

    Optional<LocalDate> published(LocalDate last) {
      return published.map(last::plusDays);
    }

    Optional<LocalDate> received(LocalDate last) {
      return received.map(last::plusDays);
    }
  }

  private static Arbitrary<OnSite> onSite() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 6000).map(LocalDate.of(2010, 1, 1)::plusDays),
            Arbitraries.integers().between(0, 12),
            Arbitraries.integers().between(0, 90).optional(),
            Arbitraries.integers().between(0, 90).optional())
        .as(OnSite::new);
  }

  private static Arbitrary<Inspection> inspections() {
    return Combinators.combine(
            onSite(),
            Arbitraries.of(Framework.class),
            Arbitraries.of(InspectionType.class),
            judgements(),
            Arbitraries.of(Grade.class).optional())
        .as(
            (on, framework, type, judgements, overall) -> {
              Inspection.Builder inspection =
                  Inspection.builder()
                      .framework(framework)
                      .onSite(on.first(), on.last())
                      .published(on.published(on.last()))
                      .received(on.received(on.last()));
              if (framework == Framework.ILACS) {
                return inspection.type(type).judgements(judgements).build();
              }
              overall.ifPresent(
                  grade -> inspection.judged(JudgementArea.OVERALL_EFFECTIVENESS, grade));
              return inspection.build();
            });
  }

  private static Arbitrary<FocusedVisit> focusedVisits() {
    return Combinators.combine(
            onSite(),
            texts().list().ofMaxSize(2),
            of(Finding.class).list().ofMaxSize(3),
            of(ActionPlanRequest.class).optional())
        .as(
            (on, topics, findings, request) ->
                FocusedVisit.builder()
                    .onSite(on.first(), on.last())
                    .published(on.published(on.last()))
                    .received(on.received(on.last()))
                    .topics(topics)
                    .findings(findings)
                    .actionPlanRequest(request)
                    .build());
  }

  private static Arbitrary<ActionPlanRequest> actionPlanRequests() {
    Arbitrary<Integer> days = Arbitraries.integers().greaterOrEqual(1);
    return Arbitraries.oneOf(
        Arbitraries.just(ActionPlanRequest.NONE),
        days.map(ActionPlanRequest::within),
        Combinators.combine(days, days).as(ActionPlanRequest::within));
  }

  private static Arbitrary<JointTargetedAreaInspection> jtais() {
    return Combinators.combine(
            onSite(),
            texts().optional(),
            Arbitraries.of(JointTargetedAreaInspection.Partner.class).set(),
            of(Finding.class).list().ofMaxSize(2),
            Arbitraries.of(false, true),
            Arbitraries.of(false, true))
        .as(
            (on, theme, partners, findings, asks, hasDays) -> {
              JointTargetedAreaInspection.Builder joint =
                  JointTargetedAreaInspection.builder()
                      .theme(theme)
                      .partners(partners)
                      .findings(findings)
                      .asksForWrittenStatement(asks);
              if (!hasDays) {
                return joint
                    .published(on.last())
                    .statementDue(Optional.of(on.last().plusDays(90)).filter(due -> asks))
                    .build();
              }
              return joint
                  .onSite(on.first(), on.last())
                  .published(on.published(on.last()))
                  .received(on.received(on.last()))
                  .build();
            });
  }

  private static Arbitrary<Visits> visits() {
    Arbitrary<Integer> few = Arbitraries.integers().between(0, 4);
    return Combinators.combine(
            few,
            few,
            days().optional(),
            few,
            few.optional(),
            of(Reason.class).list().ofMinSize(1).ofMaxSize(3))
        .as(
            (focused, joint, begun, left, further, reasons) ->
                new Visits(
                    focused,
                    joint,
                    begun,
                    further.map(more -> left + more),
                    further.map(more -> left),
                    reasons));
  }

  private static Arbitrary<MonitoringVisit> monitoringVisits() {
    return Combinators.combine(onSite(), texts().list().ofMaxSize(2))
        .as(
            (on, topics) ->
                MonitoringVisit.builder()
                    .onSite(on.first(), on.last())
                    .published(on.published(on.last()))
                    .topics(topics)
                    .build());
  }

  private static Arbitrary<DutyDone> dutiesDone() {
    return Combinators.combine(
            days(),
            Arbitraries.of(Duty.class),
            Arbitraries.integers().between(0, 400).optional(0.5))
        .as((on, duty, after) -> new DutyDone(on, duty, after.map(days -> earlier(on, days))));
  }

  private static LocalDate earlier(LocalDate day, int days) {
    return day.isBefore(LocalDate.MIN.plusDays(days)) ? LocalDate.MIN : day.minusDays(days);
  }

  /**
   * Histories of every shape, some of them with a duty that says what it followed, or with
   * elections.
   */
  private static Arbitrary<InspectionHistory> histories() {
    return Combinators.combine(
            new HistoryArbitraries.Whole().get(),
            Arbitraries.of(Duty.class),
            Arbitraries.integers().between(0, 400).optional(0.4),
            of(LocalElection.class).list().ofMaxSize(2))
        .as(
            (history, duty, after, elections) ->
                withADutyDone(history, duty, after).withLocalElections(elections));
  }

  /** The duty follows the last activity on site; without one the history stays as it is. */
  private static InspectionHistory withADutyDone(
      InspectionHistory history, Duty duty, Optional<Integer> after) {
    List<Activity> activities = new ArrayList<>(history.activities());
    OnSiteActivity last = null;
    for (Activity activity : activities) {
      last = activity instanceof OnSiteActivity onSite ? onSite : last;
    }
    if (last == null || after.isEmpty()) {
      return history;
    }
    activities.add(DutyDone.of(last.lastDay().plusDays(after.get()), duty, last));
    return InspectionHistory.of(history.authority(), activities);
  }

  private static Arbitrary<WindowState> states() {
    return Combinators.combine(
            Arbitraries.of(WindowState.Kind.class),
            Arbitraries.longs().greaterOrEqual(0),
            windows(),
            Arbitraries.of(Anchor.class))
        .as(
            (kind, days, told, openFrom) ->
                new WindowState(
                    kind,
                    days,
                    Optional.of(told).filter(any -> kind == WindowState.Kind.NOT_ON_RECORD),
                    Optional.of(openFrom).filter(any -> kind == WindowState.Kind.PAST_ONE_WINDOW)));
  }

  /** What a schedule seldom has: an inspection that has begun, or whose days Ofsted has told. */
  private static Arbitrary<NextInspection> builtInspections() {
    return Combinators.combine(
            days(),
            Arbitraries.integers().between(0, 30).optional(0.3),
            Arbitraries.of(InspectionType.class).optional(0.5),
            Arbitraries.of(Anchor.class),
            Arbitraries.of(WindowBasis.class),
            windows(),
            of(Reason.class).list().ofMinSize(1).ofMaxSize(2))
        .as(Values::builtInspection);
  }

  private static NextInspection builtInspection(
      LocalDate asOf,
      Optional<Integer> daysOnSite,
      Optional<InspectionType> type,
      Anchor anchor,
      WindowBasis basis,
      DateWindow days,
      List<Reason> reasons) {
    NextInspection.Builder next =
        NextInspection.builder()
            .asOf(asOf)
            .anchor(anchor)
            .windowBasis(basis)
            .typeReasons(reasons)
            .windowReasons(reasons);
    daysOnSite.ifPresent(onSite -> next.begun(earlier(asOf, onSite)));
    type.ifPresent(next::type);
    switch (basis) {
      case TOLD, COUNTED -> next.windows(Map.of(anchor, days));
      case OBSERVED -> next.observedInterval(days);
      case NONE -> {}
    }
    return next.build();
  }

  private static Arbitrary<Schedule> schedules() {
    return Combinators.combine(
            histories(), new HistoryArbitraries.Asked().get(), Arbitraries.of(Anchor.class))
        .as((history, asOf, anchor) -> ENGLAND.with(anchor).schedule(history, asOf));
  }

  private static Arbitrary<ScheduleItem> items() {
    return Combinators.combine(
            schedules().flatMap(schedule -> Arbitraries.of(schedule.items())),
            Arbitraries.of(false, true))
        .as(
            (item, isTold) ->
                ScheduleItem.builder()
                    .kind(item.kind())
                    .title(item.title())
                    .when(item.when())
                    .adjusted(item.adjusted())
                    .state(item.state())
                    .force(item.force())
                    .told(isTold && item.when().isPresent())
                    .cause(item.cause())
                    .reasons(item.reasons())
                    .build());
  }

  private static Arbitrary<WhatIf> whatIfs() {
    return Combinators.combine(
            new HistoryArbitraries.Whole().get(),
            new HistoryArbitraries.Asked().get(),
            Arbitraries.integers().between(0, 400))
        .as(
            (history, asOf, days) ->
                ENGLAND.whatIf(history, asOf, new SelfEvaluation(asOf.plusDays(days))));
  }

  private static Arbitrary<Double> probabilities() {
    return Arbitraries.doubles().between(0, 1).ofScale(17);
  }

  private static Arbitrary<OutlookModel> models() {
    return Combinators.combine(
            of(LocalDate.class),
            Arbitraries.integers().between(0, 60),
            Arbitraries.integers().between(0, 60),
            of(Estimate.class),
            of(Estimate.class).filter(scale -> scale.value() > 0),
            Arbitraries.integers().between(0, 2000),
            probabilities(),
            of(Rule.class))
        .as(
            (day, over, lasting, centre, scale, longest, weight, rule) ->
                new OutlookModel(
                    day, over + lasting, over, centre, scale, longest, weight, 38.5, 34.25, rule));
  }

  private static Arbitrary<VisitCurve> curves() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 500),
            Arbitraries.integers().between(0, 500),
            Arbitraries.doubles().between(1, 60),
            Arbitraries.doubles().between(0.5, 9),
            Arbitraries.integers().between(0, 2000))
        .as(
            (over, lasting, centre, scale, longest) ->
                new VisitCurve(
                    over + lasting,
                    over,
                    new Estimate(centre, 0.5),
                    new Estimate(scale, 0.25),
                    longest));
  }

  /** A Monday of the week or of the next one: the calendar ends within a week. */
  private static LocalDate monday(LocalDate day) {
    return day.with(
        day.isBefore(LocalDate.EPOCH)
            ? TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)
            : TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private static Arbitrary<VisitModel> visitModels() {
    return Combinators.combine(
            days(), curves(), curves(), curves(), probabilities(), of(Rule.class))
        .as(
            (day, only, first, second, weight, rule) ->
                new VisitModel(day, only, first, second, weight, 44, rule));
  }

  private static Arbitrary<Outlook> outlooks() {
    return Combinators.combine(schedules(), models())
        .as((schedule, model) -> model.outlook(schedule));
  }
}
