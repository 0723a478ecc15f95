package io.github.ilacs;

import com.google.common.primitives.Primitives;
import io.github.ilacs.calendar.BankHoliday;
import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.framework.Pathway;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.ActionPlanRequest;
import io.github.ilacs.history.AnnualEngagementLetter;
import io.github.ilacs.history.AnnualEngagementMeeting;
import io.github.ilacs.history.Duty;
import io.github.ilacs.history.DutyDone;
import io.github.ilacs.history.FocusedVisit;
import io.github.ilacs.history.Gap;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.JointTargetedAreaInspection;
import io.github.ilacs.history.KnownTo;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.history.LocalElection;
import io.github.ilacs.history.MonitoringVisit;
import io.github.ilacs.history.OfstedDecision;
import io.github.ilacs.history.SelfEvaluation;
import io.github.ilacs.judgement.AreaForImprovement;
import io.github.ilacs.judgement.AreaForPriorityAction;
import io.github.ilacs.judgement.Finding;
import io.github.ilacs.judgement.Grade;
import io.github.ilacs.judgement.JudgementArea;
import io.github.ilacs.judgement.Strength;
import io.github.ilacs.outlook.OutlookModel;
import io.github.ilacs.outlook.VisitModel;
import io.github.ilacs.outlook.VisitWait;
import io.github.ilacs.outlook.Wait;
import io.github.ilacs.rule.Rules;
import io.github.ilacs.schedule.Schedule;
import io.github.ilacs.schedule.Scheduler;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One value of each public type: a few schedules, what they are made from, and everything that
 * these have, asked one after the other.
 */
final class Samples {

  private static final LocalDate DAY = LocalDate.of(2024, 5, 20);
  private static final Optional<LocalDate> RECORD_END = Optional.of(LocalDate.of(2026, 6, 1));
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final Map<Class<?>, Object> byType = new LinkedHashMap<>();
  private final Deque<Object> toAsk = new ArrayDeque<>();

  Samples() {
    for (Object given :
        List.of("text", DAY, MonthDay.of(5, 20), YearMonth.of(2024, 5), 1, 1L, 0.5, true)) {
      byType.put(given.getClass(), given);
    }
    Scheduler england = Scheduler.england();
    see(england);
    see(Timeline.england());
    see(new BankHoliday(DAY, "a day off", Rules.H_5));
    see(new KnownTo(Optional.of(DAY), Optional.of(DAY), Optional.of(DAY)));
    see(new LocalElection(DAY));
    see(OutlookModel.england());
    see(VisitModel.england());
    see(new OfstedDecision.OnPathway(DAY, Pathway.STANDARD_INSPECTION, "a letter"));
    see(
        new OfstedDecision.OnDate(
            DAY, OfstedDecision.Subject.INSPECTION, DateWindow.of(DAY), "a letter"));
    see(england.timetables().inspectionCalledOn(InspectionType.STANDARD, DAY));
    InspectionHistory whole = history();
    // With nothing told there is an outlook, and with an end of the record a time that is unknown.
    InspectionHistory read =
        InspectionHistory.of(whole.authority(), shortInspection())
            .knownTo(new KnownTo(RECORD_END, RECORD_END, RECORD_END));
    for (InspectionHistory history : List.of(whole, read)) {
      see(history);
      see(Wait.of(history, TODAY));
      see(VisitWait.of(history, TODAY));
      for (LocalDate asked : List.of(DAY, LocalDate.of(2024, 11, 22), TODAY)) {
        Schedule schedule = england.schedule(history, asked);
        give(history.knownOn(asked));
        give(schedule);
        give(OutlookModel.england().outlook(schedule));
        give(VisitModel.england().outlook(schedule));
        give(england.whatIf(history, asked, new SelfEvaluation(asked.plusDays(1))));
      }
    }
    askAll();
  }

  /** Something of each kind. */
  private static InspectionHistory history() {
    Finding priority = AreaForPriorityAction.of("the quality of plans");
    return InspectionHistory.of(
            new LocalAuthority("80534", "Nottinghamshire"),
            Inspection.builder()
                .framework(Framework.SIF)
                .onSite(LocalDate.of(2015, 5, 11), LocalDate.of(2015, 6, 4))
                .published(LocalDate.of(2015, 7, 20))
                .judged(JudgementArea.OVERALL_EFFECTIVENESS, Grade.GOOD)
                .build(),
            new SelfEvaluation(LocalDate.of(2018, 12, 1)),
            new AnnualEngagementMeeting(LocalDate.of(2019, 1, 9)),
            new AnnualEngagementLetter(LocalDate.of(2019, 1, 20)),
            Inspection.builder()
                .framework(Framework.ILACS)
                .type(InspectionType.STANDARD)
                .onSite(LocalDate.of(2019, 10, 7), LocalDate.of(2019, 10, 18))
                .published(LocalDate.of(2019, 12, 19))
                .judged(JudgementArea.IMPACT_OF_LEADERS, Grade.INADEQUATE)
                .judged(JudgementArea.HELP_AND_PROTECTION, Grade.INADEQUATE)
                .judged(JudgementArea.CHILDREN_IN_CARE_AND_CARE_LEAVERS, Grade.GOOD)
                .judged(JudgementArea.OVERALL_EFFECTIVENESS, Grade.INADEQUATE)
                .build(),
            MonitoringVisit.builder()
                .onSite(LocalDate.of(2020, 2, 4), LocalDate.of(2020, 2, 5))
                .topics(List.of("plans"))
                .build(),
            shortInspection(),
            new DutyDone(LocalDate.of(2024, 9, 2), Duty.ACTION_PLAN, Optional.empty()),
            JointTargetedAreaInspection.builder()
                .onSite(LocalDate.of(2025, 3, 3), LocalDate.of(2025, 3, 14))
                .findings(List.of(priority))
                .build(),
            FocusedVisit.builder()
                .onSite(LocalDate.of(2025, 11, 26), LocalDate.of(2025, 11, 26))
                .published(LocalDate.of(2026, 1, 12))
                .findings(List.of(priority, new AreaForImprovement("plans"), new Strength("calm")))
                .actionPlanRequest(ActionPlanRequest.within(70))
                .build(),
            new OfstedDecision.Deferral(
                LocalDate.of(2026, 2, 3),
                DateWindow.of(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 27)),
                "a letter"),
            Gap.focusedVisits(LocalDate.of(2017, 3, 1), "two rows cannot be read"))
        .withLocalElections(List.of(new LocalElection(LocalDate.of(2025, 5, 1))));
  }

  private static Inspection shortInspection() {
    return Inspection.builder()
        .framework(Framework.ILACS)
        .type(InspectionType.SHORT)
        .onSite(LocalDate.of(2024, 5, 20), LocalDate.of(2024, 5, 24))
        .published(LocalDate.of(2024, 7, 12))
        .judged(JudgementArea.IMPACT_OF_LEADERS, Grade.OUTSTANDING)
        .judged(JudgementArea.HELP_AND_PROTECTION, Grade.GOOD)
        .judged(JudgementArea.CHILDREN_IN_CARE, Grade.GOOD)
        .judged(JudgementArea.CARE_LEAVERS, Grade.GOOD)
        .judged(JudgementArea.OVERALL_EFFECTIVENESS, Grade.GOOD)
        .build();
  }

  /** Has a value asked, whether or not one of its type has been. */
  private void give(Object value) {
    see(value);
    toAsk.add(value);
  }

  private void see(Object value) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(this::see);
    } else if (value instanceof Iterable<?> several) {
      several.forEach(this::see);
    } else if (value.getClass().getName().startsWith("io.github.ilacs.")
        && byType.putIfAbsent(value.getClass(), value) == null) {
      toAsk.add(value);
    }
  }

  private void askAll() {
    while (!toAsk.isEmpty()) {
      Object asked = toAsk.remove();
      for (Method method : asked.getClass().getMethods()) {
        if (method.getParameterCount() == 0
            && method.getDeclaringClass().getName().startsWith("io.github.ilacs.")
            && !Modifier.isStatic(method.getModifiers())) {
          ask(asked, method);
        }
      }
    }
  }

  private void ask(Object asked, Method method) {
    try {
      see(call(method, asked));
    } catch (InvocationTargetException e) {
      // It has no answer.
    }
  }

  /** Something whose method can be called; anything where none is needed. */
  Optional<Object> receiver(Executable executable, Class<?> type) {
    if (executable instanceof Constructor || Modifier.isStatic(executable.getModifiers())) {
      return Optional.of("nothing");
    }
    return type.getSimpleName().equals("Builder") ? Optional.of(builder(type)) : sample(type);
  }

  private Object builder(Class<?> type) {
    Class<?> built = type.getEnclosingClass();
    for (Method method : built.getMethods()) {
      if (method.getReturnType() == type && method.getParameterCount() == 0) {
        try {
          return call(method, sample(built).orElseThrow());
        } catch (InvocationTargetException e) {
          throw new AssertionError(e);
        }
      }
    }
    throw new AssertionError("no way to a " + type);
  }

  /** Values for all parameters but one; empty where there is none of a type. */
  Optional<Object[]> arguments(Executable executable, int butOne) {
    Type[] types = executable.getGenericParameterTypes();
    Object[] arguments = new Object[types.length];
    for (int n = 0; n < types.length; n++) {
      Optional<Object> argument = n == butOne ? Optional.of("to be replaced") : sample(types[n]);
      if (argument.isEmpty()) {
        return Optional.empty();
      }
      arguments[n] = argument.get();
    }
    return Optional.of(arguments);
  }

  static Object call(Executable executable, Object receiver, Object... arguments)
      throws InvocationTargetException {
    try {
      // A caller reaches what is inherited from a class that nobody sees.
      executable.setAccessible(true);
      return executable instanceof Constructor<?> constructor
          ? constructor.newInstance(arguments)
          : ((Method) executable).invoke(receiver, arguments);
    } catch (IllegalAccessException | InstantiationException e) {
      throw new LinkageError(executable.toString(), e);
    }
  }

  static Object arrayOfNull(Class<?> type) {
    return Array.newInstance(type.getComponentType(), 1);
  }

  private Optional<Object> sample(Type type) {
    if (type instanceof WildcardType wild) {
      return sample(wild.getUpperBounds()[0]);
    }
    if (type instanceof ParameterizedType generic) {
      return sample((Class<?>) generic.getRawType(), generic.getActualTypeArguments());
    }
    return type instanceof Class<?> raw ? sample(raw) : Optional.empty();
  }

  private Optional<Object> sample(Class<?> raw, Type[] of) {
    if (raw == Class.class) {
      return Optional.of(Gap.class);
    }
    Optional<Object> first = sample(of[0]);
    if (first.isEmpty()) {
      return first;
    }
    if (raw == Optional.class) {
      return Optional.of(first);
    }
    if (raw == Set.class) {
      return Optional.of(Set.of(first.get()));
    }
    if (of.length == 2) {
      Map.Entry<Object, Object> entry = Map.entry(first.get(), sample(of[1]).orElseThrow());
      return Optional.of(raw == Map.Entry.class ? entry : Map.ofEntries(entry));
    }
    return Optional.of(List.of(first.get()));
  }

  private Optional<Object> sample(Class<?> raw) {
    if (raw.isEnum()) {
      return Optional.of(raw.getEnumConstants()[0]);
    }
    if (raw.isArray()) {
      Optional<Object> element = sample(raw.getComponentType());
      Object array = Array.newInstance(raw.getComponentType(), 1);
      Array.set(array, 0, element.orElseThrow());
      return Optional.of(array);
    }
    Class<?> wanted = Primitives.wrap(raw);
    return byType.values().stream().filter(wanted::isInstance).findFirst();
  }
}
