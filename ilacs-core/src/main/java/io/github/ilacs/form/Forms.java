package io.github.ilacs.form;

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
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
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
 * The form of every value: of an enum its label, or the words of its constant where it has none, of
 * a record its components, and of all else what {@link FormTable} says.
 */
public final class Forms {

  /** The version of the documents: see {@code IlacsModule.DOCUMENT_VERSION}. */
  public static final int VERSION = 1;

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

  private static final int LAST_YEAR_WITHOUT_SIGN = 9999;

  private final FormTable table = new FormTable();
  private final Map<Type, Form> forms = new ConcurrentHashMap<>();
  private final Map<Class<?>, Maker> makers;

  private final boolean ignoresUnknownFields;

  /**
   * The forms.
   *
   * @param scheduler the editions and working days that a document does not hold
   * @param rules the rules that are written by their id alone
   * @param ignoresUnknownFields whether to pass over unknown fields
   * @throws IllegalArgumentException if two different rules, or the sources of two, have the same
   *     id
   */
  public Forms(Scheduler scheduler, Collection<Rule> rules, boolean ignoresUnknownFields) {
    this.ignoresUnknownFields = ignoresUnknownFields;
    Timeline timeline = scheduler.timeline();
    makers =
        Map.of(
            Rule.class,
            Forms::rule,
            Reason.class,
            Forms::reason,
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
            contents -> scheduler.calls().with(Forms.<Suspension>list(contents[0])),
            Timeline.class,
            contents -> Timeline.of(Forms.<Edition>list(contents[0]), (Figures) contents[1]),
            WorkingDayCalendar.class,
            contents ->
                WorkingDayCalendar.england()
                    .withBankHolidays(list(contents[0]).toArray(new BankHoliday[0]))
                    .withoutBankHolidays(list(contents[1]).toArray(new LocalDate[0])));
    // What is held comes before what holds it: a form keeps those of its parts.
    putTexts();
    putRules(rules);
    putEditions(timeline);
    putFigures();
  }

  private static InspectionHistory history(Timeline timeline, @Nullable Object[] contents) {
    InspectionHistory history =
        InspectionHistory.of(
            timeline, (LocalAuthority) contents[0], Forms.<Activity>list(contents[3]));
    if (contents[2] != null) {
      history = history.withLocalElections(Forms.<LocalElection>list(contents[2]));
    }
    return contents[1] == null ? history : history.knownTo((KnownTo) contents[1]);
  }

  private void putTexts() {
    Form text = put(open(String.class, "a text", value -> value));
    Form day = put(open(LocalDate.class, "a day such as 2026-11-24", LocalDate::parse));
    put(open(MonthDay.class, "a day such as --08-31", MonthDay::parse));
    put(
        new TextForm(
            YearMonth.class, "a month such as 2026-11", Forms::month, YearMonth::parse, null));
    // Boxed numbers occur as the names of years, and where a number may be left out: see field.
    put(open(Integer.class, "a year", Integer::valueOf));
    put(
        new OneOfForm(
            Object.class,
            "a text, a whole number or an object with a date",
            List.of(
                text,
                form(int.class),
                new ObjectForm(
                    LocalDate.class,
                    List.of(new Field("date", Field.Use.NEEDED, day, null)),
                    contents -> Objects.requireNonNull(contents[0]),
                    ignoresUnknownFields)),
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
        new ManyForm(
            Judgements.class,
            (TextForm) form(JudgementArea.class),
            form(Grade.class),
            Forms::grades,
            Forms::judgements));
  }

  private void putFigures() {
    put(
        new ManyForm(
            FigureSeries.class,
            null,
            form(FigureSeries.Entry.class),
            series -> ((FigureSeries) series).entries(),
            Forms::series));
  }

  /** Whether unknown fields are passed over. */
  public boolean ignoresUnknownFields() {
    return ignoresUnknownFields;
  }

  /** The form for a type of this library; null for any other, and for what is no value. */
  public @Nullable Form find(Class<?> type) {
    Class<?> raw = shown(type);
    boolean isValue =
        PACKAGES.contains(raw.getPackageName())
            && Modifier.isPublic(raw.getModifiers())
            && (raw.isEnum()
                || raw.isRecord()
                || hasKinds(raw)
                || table.fields(raw) != null
                || forms.containsKey(raw));
    return isValue ? form(raw) : null;
  }

  /**
   * Whether a type is one of several that a field tells apart; what they only share is no value.
   */
  private boolean hasKinds(Class<?> raw) {
    return table.kind(raw) != null
        || (raw.isSealed() && Arrays.stream(raw.getPermittedSubclasses()).allMatch(this::hasKinds));
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

  private Form put(Form form) {
    forms.put(form.type(), form);
    return form;
  }

  // Two threads may make the same form, which does no harm.
  private Form form(Type type) {
    Form known = forms.get(type);
    return known != null ? known : put(make(type));
  }

  private Form make(Type type) {
    Class<?> raw = Types.raw(type);
    if (raw.isPrimitive()) {
      return new NumberForm(raw);
    }
    if (raw == Map.class) {
      return new ManyForm(
          type,
          (TextForm) form(Types.content(type, 0)),
          form(Types.content(type, 1)),
          value -> value,
          value -> value);
    }
    if (type instanceof ParameterizedType) {
      return new ManyForm(
          type,
          null,
          form(Types.content(type, 0)),
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
    if (table.kind(raw) != null || table.fields(raw) != null || raw.isRecord()) {
      return object(raw);
    }
    Map<String, ObjectForm> byKind = new LinkedHashMap<>();
    putKinds(raw, byKind);
    String needed = "one of " + byKind.keySet();
    return new OneOfForm(
        type,
        "an object",
        byKind.values(),
        new TextForm(type, needed, Object::toString, byKind::get, byKind));
  }

  private void putKinds(Class<?> raw, Map<String, ObjectForm> byKind) {
    String kind = table.kind(raw);
    if (kind != null) {
      byKind.put(kind, (ObjectForm) form(raw));
    } else {
      for (Class<?> each : raw.getPermittedSubclasses()) {
        putKinds(each, byKind);
      }
    }
  }

  private TextForm open(Class<?> raw, String needed, Function<String, ?> parse) {
    return new TextForm(raw, needed, Object::toString, parse, null);
  }

  private TextForm oneOf(Class<?> raw, Map<String, ?> all, Function<Object, String> print) {
    return new TextForm(raw, "one of " + all.keySet(), print, all::get, all);
  }

  private Form byId(Class<?> raw, Map<String, ?> all, Function<Object, String> id) {
    String needed = "the name of one that the module knows, or the whole,";
    Form text = new TextForm(raw, needed, id, all::get, all);
    return new OneOfForm(raw, needed, List.of(text, object(raw)), null);
  }

  private ObjectForm object(Class<?> raw) {
    List<Field> all = new ArrayList<>();
    String kind = table.kind(raw);
    if (kind != null) {
      Form only = oneOf(String.class, Map.of(kind, kind), value -> kind);
      all.add(new Field(OneOfForm.KIND, Field.Use.NEEDED, only, null));
    }
    String specified = table.fields(raw);
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
      return new ObjectForm(raw, all, maker, ignoresUnknownFields);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  private Field field(Class<?> raw, String specified) throws NoSuchMethodException {
    int end = specified.length() - 1;
    Field.Use use = Field.Use.marked(specified.charAt(end));
    String name = use == null ? specified : specified.substring(0, end);
    int colon = name.indexOf(':');
    Method accessor = raw.getMethod(name.substring(colon + 1));
    Type content = accessor.getGenericReturnType();
    boolean canBeEmpty = Types.raw(content) == Optional.class;
    Type part = canBeEmpty ? Types.content(content, 0) : content;
    return new Field(
        colon < 0 ? name : name.substring(0, colon),
        use != null ? use : canBeEmpty ? Field.Use.OPTIONAL : Field.Use.NEEDED,
        form(part == Integer.class ? int.class : part),
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
    ((Judgements) judgements).stream().forEach(each -> grades.put(each.area(), each.grade()));
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
    for (FigureSeries.Entry entry : Forms.<FigureSeries.Entry>list(entries)) {
      series = series.with(entry.period().start(), entry.period().end(), entry.figure());
    }
    return series;
  }

  // The form of the field has made a list of this type.
  @SuppressWarnings("unchecked")
  private static <T> List<T> list(@Nullable Object content) {
    return (List<T>) Objects.requireNonNull(content);
  }
}
