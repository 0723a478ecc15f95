package io.github.ilacs.jackson;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import io.github.ilacs.calendar.BankHoliday;
import io.github.ilacs.calendar.WorkingDayCalendar;
import io.github.ilacs.calls.CallCalendar;
import io.github.ilacs.framework.Edition;
import io.github.ilacs.framework.FigureSeries;
import io.github.ilacs.framework.Figures;
import io.github.ilacs.framework.QuietPeriod;
import io.github.ilacs.framework.Suspension;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.Activity;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.KnownTo;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.history.LocalElection;
import io.github.ilacs.judgement.Grade;
import io.github.ilacs.judgement.Judgement;
import io.github.ilacs.judgement.JudgementArea;
import io.github.ilacs.judgement.Judgements;
import io.github.ilacs.rule.Evidence;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rule;
import io.github.ilacs.rule.Source;
import io.github.ilacs.schedule.Scheduler;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is written under which name: the two tables below, and for every other record its
 * components.
 *
 * <p>An enum is its label, or the words of its constant where it has none.
 */
final class Codecs {

  /** Where the values live. */
  private static final Set<String> PACKAGES =
      Set.of(
          "io.github.ilacs.calendar",
          "io.github.ilacs.calls",
          "io.github.ilacs.framework",
          "io.github.ilacs.history",
          "io.github.ilacs.judgement",
          "io.github.ilacs.outlook",
          "io.github.ilacs.pathway",
          "io.github.ilacs.rule",
          "io.github.ilacs.schedule",
          "io.github.ilacs.timetable");

  /**
   * What has other fields than the components of a record, or a kind that tells it from others: the
   * type, the kind and the fields in order. After its name a field has a colon and the name of its
   * accessor, where that is another one, and last of all a mark of {@link Field}, where it is not
   * simply a part of the value.
   */
  private static final String TABLE =
      """
      Rule | | id statement evidence applies sources
      Reason | | rule evidence~ sentence= template? facts?
      DateWindow | | start end?
      QuietPeriod | | name from to alsoForCalls rule
      WorkingDayCalendar | | extra cancelled
      Strength | strength
      AreaForImprovement | area for improvement
      AreaForPriorityAction | area for priority action
      Timeline | | editions figures
      Figures | | actionPlan draftActionPlan publishReport actionPlanAfterReport jtaiStatement\
       typicalReport typicalLetter typicalJointLetter draftReport draftComments focusedVisitNotice\
       focusedVisitDays focusedVisitTeam inspectionTeam smallestInspectionTeam largestInspectionTeam\
       jtaiNotice monitoringInterval monitoringVisits visitsAfterGood visitsAfterRequiresImprovement\
       visitsAfterInadequate visitsAfterRequiresImprovementUnderSif annualCycle engagementLetter\
       observedFirstInspection observedReinspectionAfterSif\
       observedReinspectionAfterSifSinceSuspension observedReinspectionBeforeSuspension\
       observedReinspectionAfterSuspension observedFirstMonitoringVisit\
       observedNextMonitoringVisit suspensions reportsCountedTo weeksUntilKnown interimVisits\
       generalElections weeksBeforeLocalElection\
       notifiedInEveryLetterFrom jointThemes jointThemesRule revisionPlanned\
       keyLinesOfEnquiry keyLinesOfEnquiryRule
      InspectionHistory | | authority knownTo localElections? activities
      Inspection | inspection | framework type? firstDay lastDay published received judgements?
      FocusedVisit | focused visit | firstDay lastDay published received topics? findings?\
       actionPlanRequest
      ActionPlanRequest | | planWithin draftWithin
      JointTargetedAreaInspection | joint targeted area inspection | firstDay:firstDayOnSite\
       lastDay:lastDayOnSite published received theme partners? findings? statementDue\
       asksForWrittenStatement?
      MonitoringVisit | monitoring visit | firstDay lastDay published received topics?
      SelfEvaluation | self-evaluation
      AnnualEngagementMeeting | annual engagement meeting
      AnnualEngagementLetter | letter after the annual engagement meeting
      DutyDone | duty done
      Reorganisation | reorganisation
      OnPathway | told pathway
      OnDate | told days
      Deferral | deferral
      Gap | gap | missing:kind by? explanation
      CallCalendar | | suspensions
      PossibleStart | | call firstDay lastDay reasons?
      NextInspection | | asOf framework type begun anchor window= windowBasis windows state=\
       adjustedWindow observedInterval recordBehindFrom nextPossibleStart= lastPossibleStart= possibleStartsLeft=\
       typeReasons windowReasons callReasons calls possibleStarts=
      ScheduleItem | | kind title when adjusted state force told:isTold? cause evidence~ reasons
      Visits | | focusedVisits jointInspections made= expected left reasons
      Schedule | | authority asOf edition pathway= decision nextInspection visits unknownTime nextDue=\
       items warnings
      WhatIf | | before after differences=
      Outlook | | authority asOf kind already days? left lastObserved told interval= median= likeliest=\
       beyondObserved= months= model reasons
      Wait | | inspection until over:isOver
      """;

  private static final int LAST_YEAR_WITHOUT_SIGN = 9999;

  /** The kinds by the simple name of their type. */
  private final Map<String, String> kinds = new HashMap<>();

  /** The fields by the simple name of their type. */
  private final Map<String, String> fields = new HashMap<>();

  private final TypeFactory types = TypeFactory.defaultInstance();
  private final Map<JavaType, Codec> codecs = new ConcurrentHashMap<>();
  private final Map<Class<?>, Maker> makers;

  Codecs(Scheduler scheduler, Collection<Rule> rules) {
    Timeline timeline = scheduler.timeline();
    makers =
        Map.of(
            Rule.class,
            Codecs::rule,
            Reason.class,
            Codecs::reason,
            InspectionHistory.class,
            contents -> history(timeline, contents),
            QuietPeriod.class,
            contents ->
                QuietPeriod.of(
                    (String) contents[0],
                    (MonthDay) contents[1],
                    (MonthDay) contents[2],
                    (boolean) contents[3],
                    (Rule) contents[4]),
            CallCalendar.class,
            contents -> scheduler.calls().with(Codecs.<Suspension>list(contents[0])),
            Timeline.class,
            contents -> Timeline.of(Codecs.<Edition>list(contents[0]), (Figures) contents[1]),
            WorkingDayCalendar.class,
            contents ->
                WorkingDayCalendar.england()
                    .withExtra(list(contents[0]).toArray(new BankHoliday[0]))
                    .withCancelled(list(contents[1]).toArray(new LocalDate[0])));
    readTable();
    // What is held comes before what holds it: a codec keeps those of its parts.
    putTexts();
    putRules(rules);
    putEditions(timeline);
    putFigures();
  }

  private static InspectionHistory history(Timeline timeline, @Nullable Object[] contents) {
    InspectionHistory history =
        InspectionHistory.of(
            timeline, (LocalAuthority) contents[0], Codecs.<Activity>list(contents[3]));
    if (contents[2] != null) {
      history = history.withLocalElections(Codecs.<LocalElection>list(contents[2]));
    }
    return contents[1] == null ? history : history.knownTo((KnownTo) contents[1]);
  }

  private void readTable() {
    for (String line : TABLE.split("\n", -1)) {
      String[] cells = line.split(" *\\| *", -1);
      if (cells.length > 1 && !cells[1].isEmpty()) {
        kinds.put(cells[0], cells[1]);
      }
      if (cells.length > 2) {
        fields.put(cells[0], cells[2]);
      }
    }
  }

  private void putTexts() {
    Codec text = put(open(String.class, "a text", value -> value));
    Codec day = put(open(LocalDate.class, "a day such as 2026-11-24", LocalDate::parse));
    put(open(MonthDay.class, "a day such as --08-31", MonthDay::parse));
    put(
        new TextCodec(
            type(YearMonth.class),
            "a month such as 2026-11",
            Codecs::month,
            YearMonth::parse,
            null));
    // Boxed numbers occur as the names of years, and where a number may be left out: see field.
    put(open(Integer.class, "a year", Integer::valueOf));
    put(
        new OneOfCodec(
            type(Object.class),
            "a text, a whole number or an object with a date",
            List.of(
                text,
                codec(type(int.class)),
                new ObjectCodec(
                    type(LocalDate.class),
                    List.of(new Field("date", Field.NEEDED, day, null)),
                    contents -> Objects.requireNonNull(contents[0]))),
            null));
  }

  private void putRules(Collection<Rule> rules) {
    Map<String, Rule> rulesById = new LinkedHashMap<>();
    Map<String, Source> sources = new LinkedHashMap<>();
    for (Rule rule : rules) {
      putOnce(rulesById, rule.id(), rule);
      for (Source source : rule.sources()) {
        putOnce(sources, source.key(), source);
      }
    }
    put(byId(Source.class, sources, source -> ((Source) source).key()));
    put(byId(Rule.class, rulesById, Object::toString));
  }

  private void putEditions(Timeline timeline) {
    Map<String, Edition> editions = new LinkedHashMap<>();
    Map<String, JudgementArea> areas = new LinkedHashMap<>();
    for (JudgementArea area : JudgementArea.printedByOfsted()) {
      areas.put(area.id(), area);
    }
    for (Edition edition : timeline.editions()) {
      editions.put(edition.id(), edition);
      for (JudgementArea area : edition.areas()) {
        areas.put(area.id(), area);
      }
    }
    put(oneOf(Edition.class, editions, edition -> ((Edition) edition).id()));
    put(oneOf(JudgementArea.class, areas, Object::toString));
    put(
        new ManyCodec(
            type(Judgements.class),
            (TextCodec) codec(type(JudgementArea.class)),
            codec(type(Grade.class)),
            Codecs::grades,
            Codecs::judgements));
  }

  private void putFigures() {
    put(
        new ManyCodec(
            type(FigureSeries.class),
            null,
            codec(type(FigureSeries.Entry.class)),
            series -> ((FigureSeries) series).entries(),
            Codecs::series));
  }

  /** The codec for a type of this library; null for any other, and for what is no value. */
  @Nullable Codec find(JavaType type) {
    JavaType shown = type(shown(type.getRawClass()));
    Class<?> raw = shown.getRawClass();
    boolean isValue =
        PACKAGES.contains(raw.getPackageName())
            && Modifier.isPublic(raw.getModifiers())
            && (raw.isEnum()
                || raw.isRecord()
                || raw.isSealed()
                || fields.containsKey(raw.getSimpleName())
                || codecs.containsKey(shown));
    return isValue ? codec(shown) : null;
  }

  /** What a caller sees where Jackson sees the class of a value. */
  private static Class<?> shown(Class<?> raw) {
    if (Enum.class.isAssignableFrom(raw)) {
      // A constant with a body is of a class of its own.
      return raw.isEnum() ? raw : raw.getSuperclass();
    }
    Class<?>[] interfaces = raw.getInterfaces();
    return Modifier.isPublic(raw.getModifiers()) || interfaces.length == 0 ? raw : interfaces[0];
  }

  private Codec put(Codec codec) {
    codecs.put(codec.type, codec);
    return codec;
  }

  // Two threads may make the same codec, which does no harm.
  private Codec codec(JavaType type) {
    Codec known = codecs.get(type);
    return known != null ? known : put(make(type));
  }

  private Codec make(JavaType type) {
    Class<?> raw = type.getRawClass();
    if (raw.isPrimitive()) {
      return new NumberCodec(
          type,
          raw == boolean.class
              ? "true or false"
              : raw == double.class ? "a number" : "a whole number within the range of " + raw);
    }
    if (raw == Map.class) {
      return new ManyCodec(
          type,
          (TextCodec) codec(type.getKeyType()),
          codec(type.getContentType()),
          value -> value,
          value -> value);
    }
    if (type.containedTypeCount() > 0) {
      return new ManyCodec(
          type,
          null,
          codec(type.containedType(0)),
          value -> value,
          value -> raw == Set.class ? new LinkedHashSet<>((List<?>) value) : value);
    }
    if (raw.isEnum()) {
      Map<String, Object> all = new LinkedHashMap<>();
      Map<Object, String> labels = new HashMap<>();
      for (Object constant : raw.getEnumConstants()) {
        all.put(label(constant), constant);
        labels.put(constant, label(constant));
      }
      return oneOf(raw, all, constant -> Objects.requireNonNull(labels.get(constant)));
    }
    if (kinds.containsKey(raw.getSimpleName())
        || fields.containsKey(raw.getSimpleName())
        || raw.isRecord()) {
      return object(raw);
    }
    Map<String, ObjectCodec> byKind = new LinkedHashMap<>();
    putKinds(raw, byKind);
    String needed = "one of " + byKind.keySet();
    return new OneOfCodec(
        type,
        "an object",
        byKind.values(),
        new TextCodec(type, needed, Object::toString, byKind::get, byKind));
  }

  private void putKinds(Class<?> raw, Map<String, ObjectCodec> byKind) {
    String kind = kinds.get(raw.getSimpleName());
    if (kind != null) {
      byKind.put(kind, (ObjectCodec) codec(type(raw)));
    } else {
      for (Class<?> each : raw.getPermittedSubclasses()) {
        putKinds(each, byKind);
      }
    }
  }

  private JavaType type(Class<?> raw) {
    return types.constructType(raw);
  }

  private TextCodec open(Class<?> raw, String needed, Function<String, ?> parse) {
    return new TextCodec(type(raw), needed, Object::toString, parse, null);
  }

  private TextCodec oneOf(Class<?> raw, Map<String, ?> all, Function<Object, String> print) {
    return new TextCodec(type(raw), "one of " + all.keySet(), print, all::get, all);
  }

  private Codec byId(Class<?> raw, Map<String, ?> all, Function<Object, String> id) {
    String needed = "the name of one that the module knows, or the whole,";
    Codec text = new TextCodec(type(raw), needed, id, all::get, all);
    return new OneOfCodec(type(raw), needed, List.of(text, object(raw)), null);
  }

  private ObjectCodec object(Class<?> raw) {
    List<Field> all = new ArrayList<>();
    String kind = kinds.get(raw.getSimpleName());
    if (kind != null) {
      Codec only = oneOf(String.class, Map.of(kind, kind), value -> kind);
      all.add(new Field(OneOfCodec.KIND, Field.NEEDED, only, null));
    }
    String specified = fields.get(raw.getSimpleName());
    try {
      if (specified == null) {
        for (RecordComponent component : raw.getRecordComponents()) {
          all.add(field(raw, component.getName()));
        }
      } else {
        for (String each : specified.split(" ", -1)) {
          all.add(field(raw, each));
        }
      }
      Maker maker = makers.get(raw);
      if (maker == null) {
        maker = raw.isRecord() ? Makers.byConstructor(raw, all) : Makers.byBuilder(raw, all);
      }
      return new ObjectCodec(type(raw), all, maker);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  private Field field(Class<?> raw, String specified) throws NoSuchMethodException {
    int end = specified.length() - 1;
    char mark = specified.charAt(end);
    boolean isMarked = !Character.isLetter(mark);
    String name = isMarked ? specified.substring(0, end) : specified;
    int colon = name.indexOf(':');
    Method accessor = raw.getMethod(name.substring(colon + 1));
    JavaType content = types.constructType(accessor.getGenericReturnType());
    boolean canBeEmpty = content.hasRawClass(Optional.class);
    JavaType part = canBeEmpty ? content.containedType(0) : content;
    return new Field(
        colon < 0 ? name : name.substring(0, colon),
        isMarked ? mark : canBeEmpty ? Field.OPTIONAL : Field.NEEDED,
        codec(part.hasRawClass(Integer.class) ? type(int.class) : part),
        accessor);
  }

  /** A month with the sign that it needs to be read again, and that Java leaves out. */
  private static String month(Object month) {
    return (((YearMonth) month).getYear() > LAST_YEAR_WITHOUT_SIGN ? "+" : "") + month;
  }

  private static String label(Object constant) {
    try {
      return (String) constant.getClass().getMethod("label").invoke(constant);
    } catch (NoSuchMethodException e) {
      String name = ((Enum<?>) constant).name();
      // The letters that say how reliable a source is are no words.
      return name.length() == 1 ? name : name.toLowerCase(Locale.ROOT).replace('_', ' ');
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static <T> void putOnce(Map<String, T> all, String name, T value) {
    T other = all.put(name, value);
    if (other != null && !other.equals(value)) {
      throw new IllegalArgumentException(name + " is the name of two: " + other + " and " + value);
    }
  }

  private static Rule rule(@Nullable Object[] contents) {
    return new Rule(
        (String) Objects.requireNonNull(contents[0]),
        (String) Objects.requireNonNull(contents[1]),
        (Evidence) Objects.requireNonNull(contents[2]),
        (String) Objects.requireNonNull(contents[3]),
        list(contents[4]));
  }

  private static Reason reason(@Nullable Object[] contents) {
    Object template = contents[3] == null ? contents[2] : contents[3];
    if (template == null) {
      throw new IllegalArgumentException("a reason needs a sentence, or a template and facts");
    }
    return new Reason(
        (Rule) Objects.requireNonNull(contents[0]),
        (String) template,
        contents[4] == null ? List.of() : list(contents[4]));
  }

  private static Map<JudgementArea, Grade> grades(Object judgements) {
    Map<JudgementArea, Grade> grades = new LinkedHashMap<>();
    for (JudgementArea area : ((Judgements) judgements).areas()) {
      grades.put(area, ((Judgements) judgements).grade(area).orElseThrow());
    }
    return grades;
  }

  private static Judgements judgements(Object grades) {
    List<Judgement> judgements = new ArrayList<>();
    for (Map.Entry<?, ?> each : ((Map<?, ?>) grades).entrySet()) {
      judgements.add(new Judgement((JudgementArea) each.getKey(), (Grade) each.getValue()));
    }
    return Judgements.of(judgements);
  }

  private static FigureSeries series(Object entries) {
    FigureSeries series = FigureSeries.unknown();
    for (FigureSeries.Entry entry : Codecs.<FigureSeries.Entry>list(entries)) {
      series = series.with(entry.period().start(), entry.period().end(), entry.figure());
    }
    return series;
  }

  // The codec of the field has made a list of this type.
  @SuppressWarnings("unchecked")
  private static <T> List<T> list(@Nullable Object content) {
    return (List<T>) Objects.requireNonNull(content);
  }
}
