package io.github.ilacs.examples.backtest;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.calendar.WorkingDayCalendar;
import io.github.ilacs.calls.CallCalendar;
import io.github.ilacs.examples.record.PublishedRecord;
import io.github.ilacs.examples.record.UsedRow;
import io.github.ilacs.framework.Edition;
import io.github.ilacs.framework.Figure;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.framework.Pathway;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.Activity;
import io.github.ilacs.history.FocusedVisit;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.JointTargetedAreaInspection;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.history.OnSiteActivity;
import io.github.ilacs.pathway.PathwayRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the rules fit what really happened.
 *
 * <p>A pair is two consecutive ILACS inspections of one authority; everything is counted over the
 * ILACS rows as they were recorded.
 */
public final class Backtest {

  /** What was said in 2017 of authorities that require improvement (V-1), as a limit for all. */
  private static final int MOST_FOCUSED_VISITS = 2;

  private final Timeline timeline;
  private final WorkingDayCalendar workingDays;
  private final CallCalendar calls;
  private final boolean holdsFocusedVisits;
  private final boolean holdsJointInspections;
  private final Ratio editions = new Ratio();
  private final Ratio starts = new Ratio();
  private final Ratio nextType = new Ratio();
  private final Ratio notGoodGetsStandard = new Ratio();
  private final Ratio visits = new Ratio();
  private final Ratio visitsExpected = new Ratio();
  private final Ratio statements = new Ratio();
  private final Fit fromStart = new Fit();
  private final Fit fromEnd = new Fit();
  private final Fit fromPublication = new Fit();
  private final List<String> oddities = new ArrayList<>();

  private Backtest(PublishedRecord record, Timeline timeline, WorkingDayCalendar workingDays) {
    this.timeline = timeline;
    this.workingDays = workingDays;
    this.calls = CallCalendar.of(timeline, workingDays);
    this.holdsFocusedVisits = holds(record, FocusedVisit.class);
    this.holdsJointInspections = holds(record, JointTargetedAreaInspection.class);
  }

  /**
   * Compares the rules with a record.
   *
   * @param record the record
   * @param timeline the editions of the framework
   * @param workingDays the working days
   * @return the figures
   */
  public static Backtest of(
      PublishedRecord record, Timeline timeline, WorkingDayCalendar workingDays) {
    Backtest backtest = new Backtest(record, timeline, workingDays);
    record.used().values().forEach(backtest::countAuthority);
    return backtest;
  }

  /** Whether there is one at all; without one, nobody knows how many there were. */
  private static boolean holds(PublishedRecord record, Class<? extends OnSiteActivity> kind) {
    return record.used().values().stream()
        .flatMap(List::stream)
        .anyMatch(row -> kind.isInstance(row.activity()));
  }

  /**
   * The figures, one line each.
   *
   * @return the lines
   */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("editions " + editions);
    lines.add("starts " + starts);
    lines.add("next_type " + nextType);
    lines.add("not_good_gets_standard " + notGoodGetsStandard);
    lines.add("visits " + visits);
    if (holdsJointInspections) {
      lines.add("visits.expected " + visitsExpected);
      lines.add("jtai.statement " + statements);
    }
    lines.add("window.start " + fromStart);
    lines.add("window.end " + fromEnd);
    lines.add("window.published " + fromPublication);
    return List.copyOf(lines);
  }

  /**
   * The same figures by name.
   *
   * @return the figures; those of one rule are a map themselves
   */
  public Map<String, Map<String, Integer>> counts() {
    Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
    counts.put("editions", editions.counts());
    counts.put("starts", starts.counts());
    counts.put("nextType", nextType.counts());
    counts.put("notGoodGetsStandard", notGoodGetsStandard.counts());
    counts.put("visits", visits.counts());
    if (holdsJointInspections) {
      counts.put("visitsExpected", visitsExpected.counts());
      counts.put("jtaiStatement", statements.counts());
    }
    counts.put("windowFromStart", fromStart.counts());
    counts.put("windowFromEnd", fromEnd.counts());
    counts.put("windowFromPublication", fromPublication.counts());
    return counts;
  }

  /**
   * Rows that were counted although what they say cannot be right.
   *
   * @return a line for each
   */
  public List<String> oddities() {
    return oddities;
  }

  private void countAuthority(List<UsedRow> rows) {
    List<OnSiteActivity> visitsMade = new ArrayList<>();
    List<Inspection> inspections = new ArrayList<>();
    for (UsedRow row : rows) {
      OnSiteActivity activity = row.activity();
      if (activity instanceof FocusedVisit visit) {
        visitsMade.add(visit);
      } else if (activity instanceof JointTargetedAreaInspection joint) {
        visitsMade.add(joint);
        countStatement(joint);
      } else if (activity instanceof Inspection inspection
          && inspection.framework() == Framework.ILACS) {
        inspections.add(inspection);
        countInspection(row, inspection);
      }
    }
    for (int i = 1; i < inspections.size(); i++) {
      Inspection b = inspections.get(i);
      Inspection a = inspections.get(i - 1);
      countPair(
          new LocalAuthority(rows.get(0).urn(), rows.get(0).name()),
          a,
          b,
          visitsMade.stream()
              .filter(visit -> visit.firstDay().isAfter(a.lastDay()))
              .filter(visit -> visit.firstDay().isBefore(b.firstDay()))
              .toList());
    }
  }

  /** Whether the day that the letter names is that of the count (rule J-7). */
  private void countStatement(JointTargetedAreaInspection joint) {
    Optional<LocalDate> letter = joint.published();
    if (letter.isEmpty()
        || joint.statementDue().isEmpty()
        || joint.firstDay().isBefore(PublishedRecord.STATEMENTS_FROM)) {
      return;
    }
    int within = timeline.figures().jtaiStatement().on(letter.get()).orElseThrow().value();
    LocalDate counted = workingDays.plusWorkingDays(letter.get(), within);
    statements.count(joint.statementDue().get().equals(counted));
  }

  private void countInspection(UsedRow row, Inspection inspection) {
    Optional<String> problem = problemWith(inspection);
    problem.ifPresent(p -> oddities.add(row.place() + " (" + row.name() + "): " + p));
    editions.count(problem.isEmpty());
    starts.count(
        timeline.findEditionOn(inspection.firstDay()).isPresent()
            && calls.isPossible(inspection.firstDay(), inspection.type()));
  }

  private void countPair(
      LocalAuthority authority, Inspection a, Inspection b, List<OnSiteActivity> visitsBetween) {
    List<FocusedVisit> between =
        visitsBetween.stream()
            .filter(FocusedVisit.class::isInstance)
            .map(FocusedVisit.class::cast)
            .toList();
    Optional<Pathway> pathway = pathwayAfter(authority, a, Optional.empty());
    boolean shortOrStandard = b.type() != InspectionType.OTHER;
    if (pathway.isPresent() && shortOrStandard) {
      boolean good = pathway.get() == Pathway.SHORT_INSPECTION;
      Optional<FocusedVisit> priorityAction =
          between.stream().filter(FocusedVisit::hasAreaForPriorityAction).findFirst();
      InspectionType expected =
          pathwayAfter(authority, a, priorityAction).equals(Optional.of(Pathway.SHORT_INSPECTION))
              ? InspectionType.SHORT
              : InspectionType.STANDARD;
      nextType.count(b.type() == expected);
      if (!good) {
        notGoodGetsStandard.count(b.type() == InspectionType.STANDARD);
      }
    }
    if (a.lastDay().isBefore(PublishedRecord.AFTER_THE_SUSPENSION)) {
      return;
    }
    Edition edition = timeline.editionOn(b.firstDay());
    if (holdsFocusedVisits) {
      int most = pathway.filter(p -> p == Pathway.MONITORING).isPresent() ? 0 : MOST_FOCUSED_VISITS;
      visits.count(between.size() <= most);
    }
    if (holdsJointInspections && pathway.isPresent()) {
      Optional<Figure> expected =
          timeline.figures().visitsAfter(a.framework(), pathway.get(), b.firstDay());
      visitsExpected.count(
          expected.filter(usual -> usual.value() == visitsBetween.size()).isPresent());
    }
    fromStart.count(a.firstDay(), b.firstDay(), edition);
    fromEnd.count(a.lastDay(), b.firstDay(), edition);
    a.published().ifPresent(day -> fromPublication.count(day, b.firstDay(), edition));
  }

  /**
   * The pathway after an inspection and a visit, once it is known what both found; empty where the
   * judgements are not those of its edition, so that no history can hold it.
   */
  private Optional<Pathway> pathwayAfter(
      LocalAuthority authority, Inspection inspection, Optional<FocusedVisit> visit) {
    if (problemWith(inspection).isPresent()) {
      return Optional.empty();
    }
    List<Activity> activities = new ArrayList<>(List.of(inspection));
    visit.ifPresent(activities::add);
    LocalDate known =
        Stream.concat(Stream.of(inspection), visit.stream())
            .map(OnSiteActivity::findingsCountFrom)
            .max(LocalDate::compareTo)
            .orElseThrow();
    return Optional.of(
        PathwayRules.pathway(InspectionHistory.of(timeline, authority, activities), known));
  }

  private Optional<String> problemWith(Inspection inspection) {
    return timeline
        .findEditionOn(inspection.firstDay())
        .map(edition -> edition.problemWith(inspection.judgements()))
        .orElse(Optional.of("it started before the first edition of the framework"));
  }

  /** So many of so many. */
  private static final class Ratio {
    private int hits;
    private int all;

    void count(boolean hit) {
      all++;
      hits += hit ? 1 : 0;
    }

    Map<String, Integer> counts() {
      Map<String, Integer> counts = new LinkedHashMap<>();
      counts.put("fits", hits);
      counts.put("of", all);
      return counts;
    }

    @Override
    public String toString() {
      return hits + "/" + all;
    }
  }

  /** How many came before a window, in it and after it. */
  private static final class Fit {
    private int early;
    private int within;
    private int late;

    void count(LocalDate anchor, LocalDate start, Edition edition) {
      DateWindow window = edition.windowAfter(anchor);
      if (start.isBefore(window.start())) {
        early++;
      } else if (start.isAfter(window.end())) {
        late++;
      } else {
        within++;
      }
    }

    Map<String, Integer> counts() {
      Map<String, Integer> counts = new LinkedHashMap<>();
      counts.put("early", early);
      counts.put("within", within);
      counts.put("late", late);
      return counts;
    }

    @Override
    public String toString() {
      return "early " + early + " within " + within + " late " + late;
    }
  }
}
