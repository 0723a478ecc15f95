package io.github.ilacs.examples.shows;

import io.github.ilacs.calendar.WorkingDayCalendar;
import io.github.ilacs.examples.shows.Panel.Heads;
import io.github.ilacs.examples.shows.Panel.Look;
import io.github.ilacs.examples.shows.Panel.Row;
import io.github.ilacs.examples.shows.Panel.Things;
import io.github.ilacs.examples.words.Text;
import io.github.ilacs.framework.FigureSeries;
import io.github.ilacs.framework.Figures;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.PreElectionPeriod;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.FocusedVisit;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.OnSiteActivity;
import io.github.ilacs.rule.Rule;
import io.github.ilacs.rule.Rules;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How long reports and letters take, and how they stop before an election. */
final class PublicationTimes {

  private static final int WEEKS_BEFORE = 10;
  private static final int WEEKS_AFTER = 6;

  private final Published published;
  private final Figures figures = Timeline.england().figures();
  private final List<Panel> panels = new ArrayList<>();
  private final LeftOut leftOut = new LeftOut();
  private final List<Rule> rules = new ArrayList<>();

  private PublicationTimes(Published published) {
    this.published = published;
  }

  static Shown of(Published published) {
    return new PublicationTimes(published).shown();
  }

  private Shown shown() {
    addTimes(
        "report",
        figures.typicalReport(),
        published
            .all(Inspection.class)
            .filter(inspection -> inspection.framework() == Framework.ILACS)
            .toList());
    addTimes("letter", figures.typicalLetter(), published.all(FocusedVisit.class).toList());
    figures.generalElections().stream()
        .filter(election -> !election.days().end().isAfter(published.asOf()))
        .forEach(election -> panels.add(around(election)));
    rules.add(Rules.R_ELECT);
    leftOut.add(
        "The weeks before local elections",
        "the record does not say which area votes in which year");
    return new Shown(
        "publication",
        "How long reports and letters take",
        "Working days from the last day on site to publication, that day not counted, beside the day on"
            + " which most came at the time. Then what was published in each week around a general"
            + " election, before which Ofsted publishes nothing.",
        panels,
        leftOut.lines(),
        "Take the ILACS rows of inspections.csv, and the rows of focused_visits.csv, and count the"
            + " working days of England from the day after end_date up to published_date. For the"
            + " weeks around an election count the published_date of all rows of these files and of"
            + " jtais.csv from Monday to Sunday.",
        rules);
  }

  private void addTimes(
      String what, FigureSeries usual, List<? extends OnSiteActivity> activities) {
    List<? extends OnSiteActivity> dated =
        activities.stream().filter(one -> one.published().isPresent()).toList();
    int counted = 0;
    for (FigureSeries.Entry entry : usual.entries()) {
      List<? extends OnSiteActivity> here =
          dated.stream().filter(one -> entry.period().contains(one.lastDay())).toList();
      counted += here.size();
      rules.add(entry.figure().rule());
      panels.add(times(what, entry, here));
    }
    leftOut
        .add(
            dated.size() - counted,
            Text.capitalised(what) + "s in the times that they took",
            "in the pandemic and before the elections of 2024 there was no usual day")
        .add(
            activities.size() - dated.size(),
            Text.capitalised(what) + "s",
            "the record has no day of publication");
  }

  private static Panel times(
      String what, FigureSeries.Entry entry, List<? extends OnSiteActivity> activities) {
    List<Integer> days = activities.stream().map(PublicationTimes::workingDays).toList();
    Spread spread = Spread.of(days.stream().mapToDouble(Integer::doubleValue), "working days");
    int usual = entry.figure().value();
    return new Panel(
        what + "-" + entry.period().start(),
        Text.capitalised(what)
            + "s: "
            + (what.equals("report") ? "inspections" : "focused visits")
            + " that ended "
            + (entry.period().hasEnd() ? "" : "on or after ")
            + (entry.period().hasEnd()
                ? "from " + Text.days(entry.period())
                : Text.plainDay(entry.period().start())),
        Look.BARS,
        days.size(),
        Things.of(what),
        spread.isEmpty() ? "" : "They came " + spread.inWords() + ".",
        Heads.of("Working days", Text.capitalised(what) + "s"),
        Offsets.sinceUsualDay(usual, days),
        spread.measures());
  }

  private static int workingDays(OnSiteActivity activity) {
    return WorkingDayCalendar.england()
        .workingDaysBetween(activity.lastDay(), activity.published().orElseThrow());
  }

  private Panel around(PreElectionPeriod election) {
    LocalDate pollingDay = election.days().end();
    LocalDate monday = pollingDay.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    LocalDate first = monday.minusWeeks(WEEKS_BEFORE);
    List<LocalDate> days =
        published()
            .filter(day -> !day.isBefore(first))
            .filter(day -> day.isBefore(monday.plusWeeks(WEEKS_AFTER + 1)))
            .toList();
    List<Row> rows = new ArrayList<>();
    for (int week = -WEEKS_BEFORE; week <= WEEKS_AFTER; week++) {
      LocalDate start = monday.plusWeeks(week);
      if (!start.isAfter(published.asOf())) {
        rows.add(week(start, days, election));
      }
    }
    long inSilence = days.stream().filter(election.days()::contains).count();
    return new Panel(
        "election-" + pollingDay.getYear(),
        "Published each week around the general election of " + Text.plainDay(pollingDay),
        Look.BARS,
        days.size(),
        new Things("report or letter", "reports and letters"),
        "From "
            + Text.days(election.days())
            + " there were "
            + (inSilence == 0 ? "none" : String.valueOf(inSilence))
            + ".",
        Heads.of("Week from", "Published").withNote("In the week"),
        rows,
        List.of());
  }

  private static Row week(LocalDate monday, List<LocalDate> days, PreElectionPeriod election) {
    LocalDate sunday = monday.plusDays(6);
    int count =
        (int) days.stream().filter(day -> !day.isBefore(monday) && !day.isAfter(sunday)).count();
    boolean isQuiet =
        !sunday.isBefore(election.days().start()) && !monday.isAfter(election.days().end());
    boolean isBeginning = isQuiet && monday.isBefore(election.days().start());
    LocalDate pollingDay = election.days().end();
    boolean isPolling = !pollingDay.isBefore(monday) && !pollingDay.isAfter(sunday);
    return new Row(
        Text.shortDay(monday),
        List.of(count),
        -1,
        isPolling ? "polling day" : isBeginning ? "silence begins" : isQuiet ? "silence" : "");
  }

  private Stream<LocalDate> published() {
    return published.all(OnSiteActivity.class).flatMap(one -> one.published().stream());
  }
}
