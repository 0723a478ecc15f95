package io.github.ilacs.examples.national;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.examples.record.AuthorityRecord;
import io.github.ilacs.examples.record.EnglishAuthority;
import io.github.ilacs.examples.record.UnusableRow;
import io.github.ilacs.examples.words.Answer;
import io.github.ilacs.examples.words.Attempt;
import io.github.ilacs.examples.words.GradeText;
import io.github.ilacs.examples.words.RecordEnd;
import io.github.ilacs.examples.words.Selection;
import io.github.ilacs.examples.words.Text;
import io.github.ilacs.framework.Edition;
import io.github.ilacs.framework.Pathway;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.history.UnknownTime;
import io.github.ilacs.outlook.Outlook;
import io.github.ilacs.outlook.OutlookModel;
import io.github.ilacs.outlook.VisitOutlook;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rule;
import io.github.ilacs.rule.Rules;
import io.github.ilacs.schedule.Anchor;
import io.github.ilacs.schedule.NextInspection;
import io.github.ilacs.schedule.Schedule;
import io.github.ilacs.schedule.Scheduler;
import io.github.ilacs.schedule.Visits;
import io.github.ilacs.schedule.WindowState;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The authorities of a record on one day, all or some, in the order of who is next.
 *
 * <p>Overdue authorities come first, the longest overdue before the others; then those past one
 * window and inside another; then those whose window is open, the first to close before the others;
 * then those whose window is to come, the first to open before the others; then those whose
 * inspection is on site, those so late that the record most likely is behind, and those for which
 * Ofsted told days that have come without an inspection on record; then those without a window, by
 * the next possible day of the call where there is one; last those for which no schedule could be
 * made. Where all that is equal, names and then URNs decide.
 */
public final class National {

  /** The order in words. */
  public static final String ORDER =
      "First the authorities past their usual window, the longest first. Then those past one window"
          + " and inside another. Then open windows, the first to close first. Then windows to come,"
          + " the first to open first. Then inspections on site, authorities so late that the record"
          + " is probably behind, and days that Ofsted told and that are not on record. Then"
          + " authorities without a window. Last, authorities we could not plan.";

  private static final Comparator<Entry> WHO_IS_NEXT =
      Comparator.comparing(Entry::state)
          .thenComparing(Entry::turn)
          .thenComparing(entry -> entry.authority().name())
          .thenComparing(entry -> entry.authority().urn());

  private final String origin;
  private final Selection selection;
  private final List<Entry> entries;
  private final List<UnusableRow> unusable;
  private final LocalDate asOf;
  private final Anchor anchor;
  private final ExpectedInspections expected;
  private final ExpectedVisits expectedVisits;

  private National(
      String origin,
      Selection selection,
      List<Entry> entries,
      List<UnusableRow> unusable,
      LocalDate asOf,
      Anchor anchor) {
    this.origin = origin;
    this.selection = selection;
    this.entries = entries;
    this.unusable = unusable;
    this.asOf = asOf;
    this.anchor = anchor;
    List<Schedule> schedules = schedules();
    this.expected = ExpectedInspections.of(schedules, asOf);
    this.expectedVisits = ExpectedVisits.of(schedules, asOf);
  }

  /** How the window of an authority stands, in the order in which the states are listed. */
  enum State {
    OVERDUE("past its window"),
    PAST_ONE_WINDOW("past one window"),
    OPEN("open"),
    NOT_YET_OPEN("not yet open"),
    ON_SITE("on site"),
    RECORD_BEHIND("record behind"),
    NOT_ON_RECORD("told, not on record"),
    NO_WINDOW("no window"),
    NOT_PLANNED("not planned");

    private final String label;

    State(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }

    private static State of(WindowState state) {
      return switch (state.kind()) {
        case OVERDUE -> OVERDUE;
        case PAST_ONE_WINDOW -> PAST_ONE_WINDOW;
        case RECORD_BEHIND -> RECORD_BEHIND;
        case OPEN -> OPEN;
        case NOT_YET_OPEN -> NOT_YET_OPEN;
        case BEGUN -> ON_SITE;
        case NOT_ON_RECORD -> NOT_ON_RECORD;
        case NO_WINDOW -> NO_WINDOW;
      };
    }
  }

  /**
   * One authority.
   *
   * @param authority the authority
   * @param schedule its schedule; empty where none could be made
   * @param problem why no schedule could be made; empty where one was
   */
  record Entry(LocalAuthority authority, Optional<Schedule> schedule, String problem) {

    State state() {
      return schedule
          .map(planned -> State.of(planned.nextInspection().state()))
          .orElse(State.NOT_PLANNED);
    }

    /** What England's list of authorities says of it; empty for one that is not on it. */
    Optional<EnglishAuthority> listed() {
      return EnglishAuthority.find(authority.urn());
    }

    /** Its region; empty for one that is not on England's list. */
    String region() {
      return EnglishAuthority.regionOf(authority);
    }

    /** Its grades in a few words; empty where it has none. */
    String grade() {
      return last().map(GradeText::inShort).orElse("");
    }

    /** Its grades in the words by which they are counted. */
    String gradeGroup() {
      return last().map(GradeText::group).orElse(GradeText.NONE);
    }

    /** The last inspection, from which the next one is counted. */
    Optional<Inspection> last() {
      return schedule.flatMap(planned -> planned.decision().previous());
    }

    Optional<Visits> visits() {
      return schedule.flatMap(Schedule::visits);
    }

    Optional<Pathway> pathway() {
      return schedule.map(Schedule::pathway);
    }

    Optional<DateWindow> window() {
      return schedule.flatMap(planned -> planned.nextInspection().window());
    }

    /** The calendar days to the last day of the window; negative where it is past. */
    Optional<Long> daysLeft() {
      return window().map(window -> ChronoUnit.DAYS.between(asOf(), window.end()));
    }

    Optional<LocalDate> nextCall() {
      return schedule.map(Schedule::nextInspection).flatMap(NextInspection::nextCall);
    }

    /** Why there is no window; empty where there is one, or no schedule. */
    Optional<Reason> whyNoWindow() {
      return schedule
          .filter(planned -> planned.nextInspection().window().isEmpty())
          .map(planned -> planned.nextInspection().windowReasons().get(0));
    }

    private LocalDate asOf() {
      return schedule.orElseThrow().asOf();
    }

    /** The day that puts it in its place among those of the same state. */
    private LocalDate turn() {
      return switch (state()) {
        case OVERDUE, PAST_ONE_WINDOW, OPEN, RECORD_BEHIND -> window().orElseThrow().end();
        case NOT_YET_OPEN -> window().orElseThrow().start();
        case NO_WINDOW ->
            nextCall()
                .or(
                    () ->
                        schedule
                            .flatMap(planned -> planned.nextInspection().observedInterval())
                            .map(DateWindow::start))
                .orElse(LocalDate.MAX);
        case ON_SITE, NOT_ON_RECORD, NOT_PLANNED -> LocalDate.MAX;
      };
    }
  }

  /**
   * Plans the authorities that are asked for.
   *
   * @param selection the authorities
   * @param records what is on record about each; may refuse one with an exception
   * @param unusable the rows that could not be read, also those of no authority; beside them come
   *     those of each authority
   * @param anchor the day from which the windows are counted
   * @param asOf the day asked; the framework is in force on it
   * @param done is run after each authority
   * @return the authorities with their schedules
   */
  public static National of(
      Selection selection,
      Function<LocalAuthority, AuthorityRecord> records,
      List<UnusableRow> unusable,
      Anchor anchor,
      LocalDate asOf,
      Runnable done) {
    Scheduler scheduler = Scheduler.england().with(anchor);
    List<Entry> entries = new ArrayList<>();
    // A row that is refused with the history of its authority is reported after those before it.
    Set<UnusableRow> allUnusable = new LinkedHashSet<>(unusable);
    Set<String> origins = new LinkedHashSet<>();
    for (LocalAuthority authority : selection.authorities()) {
      Attempt<AuthorityRecord> record = Attempt.of(() -> records.apply(authority));
      Attempt<Schedule> schedule = record.then(found -> scheduler.schedule(found.history(), asOf));
      entries.add(new Entry(authority, schedule.value(), schedule.problem()));
      record
          .value()
          .ifPresent(
              found -> {
                allUnusable.addAll(found.unusable());
                origins.add(found.origin());
              });
      done.run();
    }
    entries.sort(WHO_IS_NEXT);
    return new National(
        AuthorityRecord.originOf(origins),
        selection,
        List.copyOf(entries),
        List.copyOf(allUnusable),
        asOf,
        anchor);
  }

  /**
   * Where the record ends, in words: the same for every authority of it.
   *
   * @return the words
   */
  public RecordEnd recordEnd() {
    return RecordEnd.of(unknownTime(), asOf);
  }

  /** The time in which something may have come that the record does not know. */
  Optional<UnknownTime> unknownTime() {
    return schedules().stream().flatMap(schedule -> schedule.unknownTime().stream()).findFirst();
  }

  /** The outlook of the next inspection; empty where nothing is estimated. */
  Optional<Outlook> outlook(Entry entry) {
    return expected.estimated().outlook(entry.authority());
  }

  /** The likely range of the next inspection; empty where nothing is estimated. */
  Optional<DateWindow> likely(Entry entry) {
    return outlook(entry).flatMap(Outlook::interval);
  }

  /** The first day on site by which half have begun; empty where nothing is estimated. */
  Optional<LocalDate> likelyDate(Entry entry) {
    return outlook(entry).flatMap(Outlook::median).map(day -> day.start().firstDay());
  }

  /** The likely range of the next visit; empty where nothing is estimated. */
  Optional<DateWindow> visitLikely(Entry entry) {
    return expectedVisits.estimated().outlook(entry.authority()).flatMap(VisitOutlook::interval);
  }

  /** How likely it is that the call has come already; empty where nothing is estimated. */
  Optional<Double> already(Entry entry) {
    return outlook(entry).map(Outlook::already);
  }

  /** How many inspections are to be expected in each month of the next two years. */
  ExpectedInspections expected() {
    return expected;
  }

  /** How many visits are to be expected in each month of the next two years. */
  ExpectedVisits expectedVisits() {
    return expectedVisits;
  }

  /** What is to be expected, the inspections first; none where nothing can be estimated. */
  List<ExpectedByMonth> allExpected() {
    return Stream.<ExpectedByMonth>of(expected, expectedVisits)
        .filter(ExpectedByMonth::hasAny)
        .toList();
  }

  /** What the columns mean and what they rest on. */
  List<Answer> readings() {
    Edition edition = Scheduler.england().timeline().editionOn(asOf);
    List<Rule> window =
        edition.windowRules().isEmpty() ? edition.rulesOfWindow() : edition.windowRules();
    List<Rule> end = edition.windowEndRule().stream().toList();
    return List.of(
        Answer.of("Order", ORDER, end.isEmpty() ? window : end),
        Answer.of(
            "Window",
            "When the next inspection usually comes, counted from the "
                + anchor.label()
                + " of the previous one."
                + (end.isEmpty() ? "" : " Its end is no limit."),
            Stream.of(window, List.of(Rules.L_ANCHOR), end).flatMap(List::stream).toList()),
        Answer.of(
            "Likely",
            "By the likely date the inspection has begun for half of the authorities in this"
                + " position; eight in ten begin within the likely range. An estimate, not a rule.",
            OutlookModel.england().rule()),
        Answer.of(
            "Called",
            "How likely it is that the call has come already, without this record knowing.",
            Rules.L_WAIT,
            Rules.L_UNKNOWN),
        Answer.of(
            "Next call",
            "The next day on which the lead inspector's call can come.",
            edition.callDaysAhead().rule(),
            edition.calendarRule()));
  }

  /** The authorities without a window, those of one reason together. */
  Map<Reason, List<LocalAuthority>> withoutWindow() {
    Map<Reason, List<LocalAuthority>> without = new LinkedHashMap<>();
    for (Entry entry : entries) {
      entry
          .whyNoWindow()
          .ifPresent(
              reason ->
                  without.computeIfAbsent(reason, r -> new ArrayList<>()).add(entry.authority()));
    }
    return without;
  }

  /**
   * The schedules of the authorities that could be planned, in the order of who is next.
   *
   * @return the schedules
   */
  public List<Schedule> schedules() {
    return entries.stream().flatMap(entry -> entry.schedule().stream()).toList();
  }

  /**
   * What there is to say of the whole: which authorities these are, on which day, and what is
   * missing.
   *
   * @return the sentences
   */
  public List<String> about() {
    List<String> lines = new ArrayList<>();
    lines.add(selection.title() + ", as of " + Text.day(asOf) + ".");
    lines.addAll(selection.lines());
    lines.addAll(recordEnd().lines());
    notPlanned()
        .forEach(entry -> lines.add("Not planned: " + entry.authority() + ", " + entry.problem()));
    long unused = unusable.stream().filter(row -> !row.isNotice()).count();
    if (unused > 0) {
      lines.add(Text.rows(unused) + " could not be used.");
    }
    return lines;
  }

  /** The authorities for which no schedule could be made. */
  List<Entry> notPlanned() {
    return entries.stream().filter(entry -> entry.schedule().isEmpty()).toList();
  }

  /**
   * Which authorities of the record these are.
   *
   * @return the selection
   */
  public Selection selection() {
    return selection;
  }

  /** The day asked. */
  LocalDate asOf() {
    return asOf;
  }

  /** The authorities in the order of who is next. */
  List<Entry> entries() {
    return entries;
  }

  /** Where the histories were read, in words; empty where there is none. */
  String origin() {
    return origin;
  }

  /**
   * The rows that could not be used.
   *
   * @return the rows with their places
   */
  public List<UnusableRow> unusable() {
    return unusable;
  }

  /** How many authorities are on each pathway, and how many on none that could be told. */
  Map<String, Long> byPathway() {
    Map<String, Long> numbers = new LinkedHashMap<>();
    for (Pathway pathway : Pathway.values()) {
      long number =
          entries.stream().filter(entry -> entry.pathway().equals(Optional.of(pathway))).count();
      numbers.put(pathway.label(), number);
    }
    if (!notPlanned().isEmpty()) {
      numbers.put(State.NOT_PLANNED.label(), (long) notPlanned().size());
    }
    return numbers;
  }

  /** How many authorities have which grades, in the order of the scale. */
  Map<String, Long> byGrade() {
    Map<String, Long> numbers = counted(Entry::gradeGroup);
    Map<String, Long> inOrder = new LinkedHashMap<>();
    GradeText.groups().stream()
        .filter(numbers::containsKey)
        .forEach(group -> inOrder.put(group, numbers.get(group)));
    return inOrder;
  }

  /** How many authorities are in each region; nothing where that is one or none. */
  Map<String, Long> byRegion() {
    Map<String, Long> numbers = counted(Entry::region);
    numbers.remove("");
    return numbers.size() > 1 ? numbers : Map.of();
  }

  private Map<String, Long> counted(Function<Entry, String> by) {
    return entries.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()));
  }

  /** How many authorities are in each state. */
  Map<State, Long> byState() {
    Map<State, Long> numbers = new EnumMap<>(State.class);
    for (State state : State.values()) {
      long number = entries.stream().filter(entry -> entry.state() == state).count();
      if (number > 0 || state != State.NOT_PLANNED) {
        numbers.put(state, number);
      }
    }
    return numbers;
  }

  /** How many authorities are in each state, by what the state is called. */
  Map<String, Long> byStateLabel() {
    Map<String, Long> numbers = new LinkedHashMap<>();
    byState().forEach((state, number) -> numbers.put(state.label(), number));
    return numbers;
  }
}
