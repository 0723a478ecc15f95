package io.github.ilacs.examples.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.ValidationWarnings;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.examples.cli.Program;
import io.github.ilacs.examples.record.AuthorityRecord;
import io.github.ilacs.examples.record.EnglishAuthority;
import io.github.ilacs.examples.record.PublishedRecord;
import io.github.ilacs.examples.record.RecordFolder;
import io.github.ilacs.examples.record.TestRecord;
import io.github.ilacs.examples.snippets.TwoAuthorities;
import io.github.ilacs.examples.words.CleanText;
import io.github.ilacs.examples.words.Selection;
import io.github.ilacs.examples.words.Text;
import io.github.ilacs.examples.words.UserException;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.AnnualEngagementMeeting;
import io.github.ilacs.history.Duty;
import io.github.ilacs.history.DutyDone;
import io.github.ilacs.history.FocusedVisit;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.history.MonitoringVisit;
import io.github.ilacs.history.OfstedDecision;
import io.github.ilacs.history.SelfEvaluation;
import io.github.ilacs.judgement.AreaForPriorityAction;
import io.github.ilacs.judgement.Grade;
import io.github.ilacs.judgement.JudgementArea;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Source;
import io.github.ilacs.schedule.Anchor;
import io.github.ilacs.schedule.ItemKind;
import io.github.ilacs.schedule.ItemState;
import io.github.ilacs.schedule.Schedule;
import io.github.ilacs.schedule.ScheduleItem;
import io.github.ilacs.schedule.Scheduler;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.validate.ValidationEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The calendar feed, read back by the library that wrote it and by one that did not. */
class PlanFeedTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  @TempDir private Path temp;

  /** An event as the second library reads it; both ends of its days included. */
  private record Event(
      String title,
      DateWindow days,
      String description,
      long sequence,
      List<String> categories,
      String status,
      List<Duration> reminders) {}

  private static final String NOW = "2026-11-22T09:00:00Z";
  private static final Instant MADE = Instant.parse(NOW);

  private static String feed(InspectionHistory history, LocalDate day) {
    return PlanFeed.of(Plans.of(history, day, false), MADE);
  }

  private static String feedOf(String authority, String... more) {
    List<String> arguments = new ArrayList<>(List.of("plan", authority, "--ics"));
    arguments.addAll(List.of(more));
    return Program.runVerbatimAt(NOW, arguments.toArray(new String[0])).answer();
  }

  /** The events by their UID without the part that all share. */
  private static Map<String, Event> events(String feed) {
    ICalendar calendar = Biweekly.parse(feed).first();
    assertThat(calendar).isNotNull();
    checkValid(calendar);
    Map<String, Event> events = new TreeMap<>();
    for (VEvent event : calendar.getEvents()) {
      assertThat(event.getDateStart().getValue().hasTime()).isFalse();
      assertThat(event.getDateEnd().getValue().hasTime()).isFalse();
      assertThat(event.getTransparency().isTransparent()).isTrue();
      String uid = event.getUid().getValue();
      assertThat(uid).matches("[0-9]+-[a-z0-9-]+@io\\.github\\.ilacs");
      Event before =
          events.put(
              uid.substring(uid.indexOf('-') + 1, uid.indexOf('@')),
              new Event(
                  event.getSummary().getValue(),
                  DateWindow.of(
                      day(event.getDateStart().getValue()),
                      // What is read is the first day after it.
                      day(event.getDateEnd().getValue()).minusDays(1)),
                  event.getDescription().getValue(),
                  event.getSequence().getValue(),
                  event.getCategories().stream()
                      .flatMap(some -> some.getValues().stream())
                      .toList(),
                  event.getStatus().getValue(),
                  event.getAlarms().stream().map(PlanFeedTest::reminder).toList()));
      assertThat(before).as("two events with the UID %s", uid).isNull();
    }
    return events;
  }

  private static void checkValid(ICalendar calendar) {
    ValidationWarnings warnings = calendar.validate(ICalVersion.V2_0);
    assertThat(warnings.isEmpty()).as("%s", warnings).isTrue();
  }

  /** How long after the first moment of the event, or before it. */
  private static Duration reminder(VAlarm alarm) {
    assertThat(alarm.getAction().isDisplay()).isTrue();
    assertThat(alarm.getDescription().getValue()).isNotBlank();
    return Duration.ofMillis(alarm.getTrigger().getDuration().toMillis());
  }

  private static Event event(Map<String, Event> events, String uid) {
    assertThat(events).containsKey(uid);
    return Objects.requireNonNull(events.get(uid));
  }

  private static LocalDate day(biweekly.util.ICalDate date) {
    return date.toInstant().atZone(ZoneId.systemDefault()).toLocalDate();
  }

  /** What holds of every feed, whatever it says. */
  private static Calendar check(String feed) {
    assertThat(feed).endsWith("\r\n");
    String[] lines = feed.split("\r\n", -1);
    for (String line : lines) {
      assertThat(line.getBytes(StandardCharsets.UTF_8).length).as(line).isLessThanOrEqualTo(75);
      assertThat(line.codePoints().filter(Character::isISOControl)).as(line).isEmpty();
    }
    assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(feed)).isTrue();
    try {
      Calendar calendar = new CalendarBuilder().build(new StringReader(feed));
      // Of what is sent between people RFC 5546 wants an organiser; RFC 5545 allows none here.
      assertThat(calendar.validate().getEntries())
          .extracting(ValidationEntry::getMessage)
          .allSatisfy(message -> assertThat(message).endsWith(": ORGANIZER"));
      calendar.removeAll(Property.METHOD);
      assertThat(calendar.validate().getEntries()).isEmpty();
      return calendar;
    } catch (IOException | ParserException e) {
      throw new AssertionError(feed, e);
    }
  }

  /** Everything that a plan says with a day is in its feed, on that day and with its reasons. */
  private static void checkAgainst(Plan plan) {
    String name = CleanText.of(plan.schedule().authority().name());
    String feed = PlanFeed.of(plan, MADE);
    check(feed);
    Map<String, Event> events = events(feed);
    Schedule schedule = plan.schedule();
    int expected = 0;
    for (PlanItem planned : plan.items()) {
      ScheduleItem item = planned.item();
      boolean next = item.kind() == ItemKind.INSPECTION && item.state() != ItemState.DONE;
      if (item.when().isEmpty() && !next) {
        continue;
      }
      // What has begun and whose end is not known is shown up to the day asked.
      DateWindow days =
          item.when()
              .map(when -> when.hasEnd() ? when : DateWindow.of(when.start(), schedule.asOf()))
              .orElse(DateWindow.of(schedule.asOf()));
      String label = item.when().isPresent() ? Standing.of(item).label() : "No window";
      String title = next ? label : Text.withDaysInWords(item.title());
      List<Event> found = new ArrayList<>();
      if (days.lengthInDays() <= 14) {
        found.add(only(events, DateWindow.of(days.start(), days.end()), title));
      } else {
        found.add(only(events, DateWindow.of(days.start()), title));
        if (item.when().filter(DateWindow::hasEnd).isPresent()) {
          found.add(only(events, DateWindow.of(days.end()), title));
        }
      }
      expected += found.size();
      for (Event event : found) {
        assertThat(event.title()).endsWith(" (" + name + ")");
        checkReasons(event, item.reasons());
        checkTitle(item, event);
      }
      if (next && item.adjusted().isPresent()) {
        expected += 2;
        assertThat(event(events, "next-inspection-moved-on").days())
            .isEqualTo(DateWindow.of(item.adjusted().get().start()));
        assertThat(event(events, "next-inspection-moved-on-last-day").days())
            .isEqualTo(DateWindow.of(item.adjusted().get().end()));
      }
    }
    if (schedule.nextInspection().nextPossibleStart().isPresent()) {
      expected++;
      assertThat(event(events, "next-call").days())
          .isEqualTo(DateWindow.of(schedule.nextInspection().nextPossibleStart().get().call()));
    }
    if (schedule.nextInspection().possibleStartsLeft() > 1) {
      expected++;
      assertThat(event(events, "last-call").days())
          .isEqualTo(
              DateWindow.of(schedule.nextInspection().lastPossibleStart().orElseThrow().call()));
    }
    assertThat(events).hasSize(expected);
    events.values().forEach(event -> checkReminder(event, schedule.asOf()));
    checkWholes(plan, events);
  }

  private static Event only(Map<String, Event> events, DateWindow days, String title) {
    List<Event> found =
        events.values().stream()
            .filter(event -> event.days().equals(days) && event.title().contains(title))
            .filter(event -> !event.title().startsWith("Usual window (if the suspension"))
            .toList();
    assertThat(found).as("%s on %s in %s", title, days, events).hasSize(1);
    return found.get(0);
  }

  /** A calendar that heeds it speaks at nine in the morning, a week before. */
  private static void checkReminder(Event event, LocalDate asOf) {
    boolean isReminded =
        event.title().matches("(Usual window opens|Usual window|Due): .*")
            && event.days().start().isAfter(asOf);
    assertThat(event.reminders()).as(event.title()).hasSize(isReminded ? 1 : 0);
    event
        .reminders()
        .forEach(
            reminder ->
                assertThat(event.days().start().atStartOfDay().plus(reminder))
                    .isEqualTo(event.days().start().minusDays(7).atTime(9, 0)));
  }

  /** On demand, what lasts long is there as a whole too, and nothing else changes. */
  private static void checkWholes(Plan plan, Map<String, Event> byEnds) {
    Map<String, Event> all =
        new TreeMap<>(events(PlanFeed.of(plan, PlanFeed.LongTimes.ALSO_WHOLE, MADE)));
    Map<String, Event> whole = new TreeMap<>(all);
    whole.keySet().removeIf(uid -> !uid.endsWith("-all-days"));
    all.keySet().removeAll(whole.keySet());
    assertThat(all).isEqualTo(byEnds);
    assertThat(byEnds.keySet())
        .filteredOn(uid -> uid.endsWith("-last-day"))
        .allSatisfy(uid -> assertThat(whole).containsKey(uid.replace("-last-day", "-all-days")));
    whole.forEach(
        (uid, event) -> {
          String first = uid.replace("-all-days", "");
          assertThat(event.days().lengthInDays()).isGreaterThan(14);
          assertThat(event.days().start()).isEqualTo(event(byEnds, first).days().start());
          if (byEnds.containsKey(first + "-last-day")) {
            assertThat(event.days().end())
                .isEqualTo(event(byEnds, first + "-last-day").days().end());
          }
          assertThat(event.reminders()).isEmpty();
        });
  }

  private static void checkReasons(Event event, List<Reason> reasons) {
    for (Reason reason : reasons) {
      assertThat(event.description())
          .contains(
              "\n- "
                  + CleanText.of(reason.sentence())
                  + " ["
                  + reason.rule().id()
                  + ", "
                  + reason.evidence().name().toLowerCase(Locale.ROOT)
                  + ": ");
      for (Source source : reason.rule().sources()) {
        assertThat(event.description()).contains("\n" + source + ", reliability ");
      }
    }
  }

  /** Only what the law, the framework or a letter sets may look like a deadline. */
  private static void checkTitle(ScheduleItem item, Event event) {
    Set<ItemKind> duties =
        Set.of(ItemKind.PUBLISH_REPORT, ItemKind.ACTION_PLAN, ItemKind.JTAI_STATEMENT);
    if (event.title().startsWith("Due: ") || event.title().startsWith("Overdue: ")) {
      assertThat(duties).contains(item.kind());
      assertThat(item.state()).isIn(ItemState.DUE, ItemState.FUTURE, ItemState.OVERDUE);
    }
  }

  // What it says

  @Test
  void nottinghamshireHasItsWindowAndTheFirstAndLastCall() {
    Map<String, Event> events = events(feedOf("Nottinghamshire", "--as-of", "2026-11-22"));

    // From the rules: 30 and 42 months after 24 May 2024; the calls are those of the plan's test.
    assertThat(events)
        .containsOnlyKeys("next-inspection", "next-inspection-last-day", "next-call", "last-call");
    assertThat(event(events, "next-inspection").title())
        .isEqualTo("Usual window opens: short inspection (Nottinghamshire)");
    assertThat(event(events, "next-inspection").days()).hasToString("2026-11-24/2026-11-24");
    assertThat(event(events, "next-inspection-last-day").title())
        .isEqualTo("Usual window closes: short inspection (Nottinghamshire)");
    assertThat(event(events, "next-inspection-last-day").days())
        .hasToString("2027-11-24/2027-11-24");
    assertThat(event(events, "next-inspection").description())
        .startsWith("To come, set by the framework.\n")
        .contains("\nState: Opens in 2 days\n")
        .contains("\n- The end of the window is no limit. [W-4, observed: REPORTS]\n")
        .contains("\nSEED-NCC: Nottinghamshire County Council, One Minute Guide")
        .endsWith("\n\nAs of Sunday 22 November 2026, by ILACS for Java.");
    assertThat(event(events, "next-call").days()).hasToString("2026-11-23/2026-11-23");
    assertThat(event(events, "next-call").title())
        .isEqualTo(
            "Possible call, the next: short inspection, on site from Monday 30 November 2026"
                + " (Nottinghamshire)");
    assertThat(event(events, "last-call").days()).hasToString("2027-11-15/2027-11-15");
  }

  @Test
  void theEndOfAnEventIsTheDayAfterItsLastInTheBytes() {
    String feed = feedOf("Nottinghamshire", "--as-of", "2026-11-22");

    assertThat(feed)
        .contains(
            "\r\nDTSTART;VALUE=DATE:20261124\r\nDTEND;VALUE=DATE:20261125\r\n",
            "\r\nDTSTART;VALUE=DATE:20271124\r\nDTEND;VALUE=DATE:20271125\r\n",
            "\r\nDTSTART;VALUE=DATE:20261123\r\nDTEND;VALUE=DATE:20261124\r\n",
            "\r\nDTSTAMP:20261122T090000Z\r\n",
            "\r\nLAST-MODIFIED:20261122T090000Z\r\n",
            // 325 days and nine hours after the beginning of 2026, in seconds.
            "\r\nSEQUENCE:28112400\r\n",
            "\r\nTRANSP:TRANSPARENT\r\n");
    assertThat(feed.lines())
        .startsWith(
            "BEGIN:VCALENDAR",
            "PRODID:-//io.github.ilacs//ILACS for Java//EN",
            "VERSION:2.0",
            "CALSCALE:GREGORIAN",
            "METHOD:PUBLISH",
            "NAME:Nottinghamshire: inspection plan (ILACS)");
    assertThat(feed)
        .contains(
            "\r\nX-WR-CALNAME:Nottinghamshire: inspection plan (ILACS)\r\n",
            // RFC 7986 has no default type: the first must say that it is a duration.
            "\r\nREFRESH-INTERVAL;VALUE=DURATION:P1D\r\n",
            "\r\nX-PUBLISHED-TTL:P1D\r\n",
            "\r\nX-MICROSOFT-CDO-BUSYSTATUS:FREE\r\n")
        .doesNotContain("ORGANIZER");
  }

  @Test
  void theReminderComesAWeekBeforeTheWindowOpensAndNotAfterwards() {
    InspectionHistory history = TwoAuthorities.nottinghamshire();
    String alarm =
        """
        BEGIN:VALARM
        TRIGGER;RELATED=START:-P6DT15H
        ACTION:DISPLAY
        DESCRIPTION:Usual window opens: short inspection (Nottinghamshire)
        END:VALARM
        END:VEVENT
        """
            .replace("\n", "\r\n");

    // The window opens on 24 November 2026; the reminder of it is for the 17th.
    for (String day : List.of("2026-06-01", "2026-11-17", "2026-11-23")) {
      assertThat(feed(history, LocalDate.parse(day))).as(day).containsOnlyOnce("BEGIN:VALARM");
      assertThat(feed(history, LocalDate.parse(day))).as(day).contains(alarm);
    }
    for (String day : List.of("2026-11-24", "2027-11-24", "2028-01-10")) {
      assertThat(feed(history, LocalDate.parse(day))).as(day).doesNotContain("VALARM");
    }
  }

  @Test
  void everyEventSaysItsKindInOneCategoryAndWhatIsUsualIsTentative() {
    Map<String, Event> events = events(feedOf("Nottinghamshire", "--as-of", "2026-11-22"));

    assertThat(event(events, "next-inspection").categories()).containsExactly("Window");
    assertThat(event(events, "next-inspection-last-day").categories()).containsExactly("Window");
    assertThat(event(events, "next-call").categories()).containsExactly("Possible call");
    assertThat(events.values()).extracting(Event::status).containsOnly("TENTATIVE");
    // Outlook takes a comma for the end of a category.
    assertThat(Standing.values())
        .extracting(Standing::category)
        .allSatisfy(category -> assertThat(category).matches("[A-Z][A-Za-z ]+"));
  }

  @Test
  void whatHasNoDayIsNamedInTheCalendarsDescription() {
    Calendar calendar = check(feedOf("Nottinghamshire", "--as-of", "2026-11-22"));

    assertThat(calendar.getProperty(Property.DESCRIPTION).map(Property::getValue))
        .hasValueSatisfying(
            about ->
                assertThat(about)
                    .startsWith("Nottinghamshire (URN 80534), as of Sunday 22 November 2026.")
                    .contains("no date is set", "Self-evaluation", "focused visit"));
  }

  /** Nobody knows when the council received a letter that is not out. */
  @Test
  void theCalendarsDescriptionHasDaysAsPeopleWriteThem() {
    Path record =
        new RecordFolder(temp)
            .inspections(
                "90001,x,ILACS,short,2024-05-20,2024-05-24,2024-07-12,good,good,good,good,good,")
            .visits("90001,x,2026-11-05,2026-11-06,,the front door,true,70,")
            .path();
    Calendar calendar = check(feedOf("x", "--as-of", "2026-11-22", "--record", record.toString()));

    assertThat(calendar.getProperty(Property.DESCRIPTION).map(Property::getValue))
        .hasValueSatisfying(
            about ->
                assertThat(about)
                    .contains("no date is set")
                    .doesNotContainPattern("[0-9]{4}-[0-9]{2}-[0-9]{2}"));
  }

  @Test
  void bothLibrariesReadTheSame() {
    String feed = feedOf("Leicestershire", "--as-of", "2026-11-22", "--all");
    Map<String, Event> events = events(feed);

    List<CalendarComponent> components = check(feed).getComponents("VEVENT");
    assertThat(components).hasSameSizeAs(events.entrySet()).hasSizeGreaterThan(8);
    for (CalendarComponent component : components) {
      String uid = component.getRequiredProperty(Property.UID).getValue();
      Event event = event(events, uid.substring(uid.indexOf('-') + 1, uid.indexOf('@')));
      assertThat(component.getRequiredProperty(Property.SUMMARY).getValue())
          .isEqualTo(event.title());
      assertThat(component.getRequiredProperty(Property.DESCRIPTION).getValue())
          .isEqualTo(event.description());
      assertThat(component.getRequiredProperty(Property.DTSTART).getValue())
          .isEqualTo(event.days().start().toString().replace("-", ""));
      assertThat(component.getRequiredProperty(Property.DTEND).getValue())
          .isEqualTo(event.days().end().plusDays(1).toString().replace("-", ""));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2018-01-01", "2019-10-10", "2020-04-01", "2024-06-01", "2026-11-22"})
  void whatThePlanSaysWithADayIsInTheFeed(String day) {
    for (InspectionHistory history : TwoAuthorities.all()) {
      checkAgainst(Plans.of(history, LocalDate.parse(day), false));
      checkAgainst(Plans.of(history, LocalDate.parse(day), true));
    }
  }

  @Test
  void aReportThatIsAwaitedIsTypicalAndTheWindowMovedOnStandsBesideIt() {
    Map<String, Event> events =
        events(feed(TwoAuthorities.leicestershire(), LocalDate.of(2019, 10, 10)));

    // 21 working days after 4 October 2019 (R-INSP-A).
    assertThat(event(events, "publication-from-2019-10-04").days())
        .hasToString("2019-11-04/2019-11-04");
    assertThat(event(events, "publication-from-2019-10-04").title())
        .startsWith("Typical day of publication after the standard inspection");
    // While the suspension lasts nobody knows when it ends, so nothing is moved on and no call is
    // possible.
    events = events(feed(TwoAuthorities.leicestershire(), LocalDate.of(2020, 4, 1)));
    assertThat(event(events, "next-inspection").days()).hasToString("2022-04-04/2022-04-04");
    assertThat(events).doesNotContainKeys("next-inspection-moved-on", "next-call", "last-call");
    // On its 16th day nobody knew its last.
    assertThat(event(events, "suspension-from-2020-03-17").days())
        .hasToString("2020-03-17/2020-03-17");
    assertThat(event(events, "suspension-from-2020-03-17").title())
        .isEqualTo(
            "No routine inspection: the suspension of routine inspection, first day"
                + " (Leicestershire)");
    assertThat(events).doesNotContainKey("suspension-from-2020-03-17-last-day");
    // From 28 June 2021 on it is known that it took 468 days, from 17 March 2020 to 27 June 2021.
    events = events(feed(TwoAuthorities.leicestershire(), LocalDate.of(2021, 6, 28)));
    assertThat(event(events, "next-inspection").days()).hasToString("2022-04-04/2022-04-04");
    assertThat(event(events, "next-inspection-last-day").days())
        .hasToString("2023-04-04/2023-04-04");
    assertThat(events).doesNotContainKey("suspension-from-2020-03-17").containsKey("next-call");
    assertThat(event(events, "next-inspection-moved-on").title())
        .isEqualTo(
            "Usual window (if the suspension moves it) opens: standard inspection"
                + " (Leicestershire)");
    assertThat(event(events, "next-inspection-moved-on").days())
        .isEqualTo(DateWindow.of(LocalDate.of(2022, 4, 4).plusDays(468)));
    assertThat(event(events, "next-inspection-moved-on-last-day").days())
        .isEqualTo(DateWindow.of(LocalDate.of(2023, 4, 4).plusDays(468)));
  }

  @Test
  void whatIsNoDeadlineSaysSoInItsTitle() {
    InspectionHistory history =
        TwoAuthorities.nottinghamshire()
            .with(
                new SelfEvaluation(LocalDate.of(2026, 3, 2)),
                new AnnualEngagementMeeting(LocalDate.of(2026, 4, 1)),
                FocusedVisit.builder()
                    .onSite(LocalDate.of(2026, 9, 8), LocalDate.of(2026, 9, 9))
                    .published(LocalDate.of(2026, 10, 12))
                    .found(AreaForPriorityAction.of("unallocated cases"))
                    .build());
    Map<String, Event> events = events(feed(history, DAY));

    assertThat(event(events, "next-self-evaluation").title())
        .isEqualTo("Asked for, not required: Self-evaluation (Nottinghamshire)");
    assertThat(event(events, "next-self-evaluation").days()).hasToString("2027-03-02/2027-03-02");
    assertThat(event(events, "next-annual-engagement-meeting").title())
        .startsWith("Our reading, not a deadline: ");
    assertThat(event(events, "draft-action-plan-from-2026-10-12").title())
        .startsWith("Its date has passed: ");
    assertThat(event(events, "action-plan-from-2026-10-12").title())
        .startsWith("Due: Action plan after the focused visit of 8 to 9 September 2026 (");
    assertThat(
            event(
                    events(feed(history, LocalDate.of(2026, 10, 20))),
                    "draft-action-plan-from-2026-10-12")
                .title())
        .startsWith("Asked for, not required: ");
  }

  @Test
  void anInadequateAuthorityHasWhatWasSeenAndNoWindow() {
    Path record =
        new RecordFolder(temp)
            .inspections(
                "1,x,ILACS,standard,2024-05-20,2024-05-31,2024-07-12,inadequate,inadequate,"
                    + "inadequate,good,good,")
            .visits()
            .path();
    Map<String, Event> events =
        events(feedOf("x", "--as-of", "2026-11-22", "--record", record.toString()));

    assertThat(event(events, "next-inspection").title())
        .isEqualTo("Likely period, not a window, first day: standard inspection (X)");
    assertThat(event(events, "next-inspection-last-day").title())
        .isEqualTo("Likely period, not a window, last day: standard inspection (X)");
    assertThat(event(events, "next-inspection").categories()).containsExactly("Likely period");
    assertThat(event(events, "next-inspection").status()).isEqualTo("TENTATIVE");
    assertThat(event(events, "next-inspection").reminders()).isEmpty();
    assertThat(events).doesNotContainKeys("next-call", "last-call");
  }

  @Test
  void aMonitoringVisitIsExpectedAndNotDue() {
    InspectionHistory history =
        InspectionHistory.of(
            new LocalAuthority("1", "X"),
            Inspection.builder()
                .framework(Framework.ILACS)
                .type(InspectionType.STANDARD)
                .onSite(LocalDate.of(2026, 5, 11), LocalDate.of(2026, 5, 22))
                .published(LocalDate.of(2026, 7, 1))
                .judged(JudgementArea.IMPACT_OF_LEADERS, Grade.INADEQUATE)
                .judged(JudgementArea.HELP_AND_PROTECTION, Grade.INADEQUATE)
                .judged(JudgementArea.CHILDREN_IN_CARE, Grade.GOOD)
                .judged(JudgementArea.CARE_LEAVERS, Grade.GOOD)
                .build(),
            MonitoringVisit.of(LocalDate.of(2026, 9, 15), LocalDate.of(2026, 9, 16)));

    Map<String, Event> events = events(feed(history, DAY));
    Event visit = event(events, "next-monitoring-visit");

    assertThat(visit.title())
        .isEqualTo("About then, not a deadline, first day: Next monitoring visit, the 2nd (X)");
    assertThat(visit.days()).hasToString("2026-12-31/2026-12-31");
    assertThat(visit.categories()).containsExactly("Visit");
    assertThat(event(events, "next-monitoring-visit-last-day").days())
        .hasToString("2027-04-02/2027-04-02");
  }

  @Test
  void whereTheRecordIsNotEnoughThereIsNoWindowAndNoCall() {
    Path record =
        new RecordFolder(temp)
            .inspections(
                "1,x,ILACS,short,soon,,,,,,,,", "1,x,SIF,other,2014-02-03,2014-02-27,,good,,,,,")
            .visits()
            .path();
    Program run =
        Program.runVerbatimAt(
            NOW, "plan", "x", "--ics", "--as-of", "2026-11-22", "--record", record.toString());
    assertThat(run.err().strip()).isEqualTo("1 row could not be used: the answer says which");
    String feed = run.out();

    // One event says so on the day asked, because a calendar without any is none.
    assertThat(events(feed)).containsOnlyKeys("next-inspection");
    Event event = event(events(feed), "next-inspection");
    assertThat(event.title()).isEqualTo("No window: inspection, its type open (X)");
    assertThat(event.days()).hasToString("2026-11-22/2026-11-22");
    assertThat(event.categories()).containsExactly("No window");
    assertThat(event.reminders()).isEmpty();
    assertThat(event.description())
        .contains("inspections.csv line 2 could not be used: start_date: 'soon' is not a date");
    assertThat(check(feed).getRequiredProperty(Property.DESCRIPTION).getValue())
        .contains("Pathway: undetermined");
  }

  // Taken in again

  @Test
  void aLaterDayMovesAnEventAndDoesNotAddOne() {
    InspectionHistory history = TwoAuthorities.leicestershire();
    Map<String, Event> before = events(feed(history, DAY));
    Map<String, Event> after = events(feed(history, DAY.plusDays(30)));

    assertThat(after.keySet()).isEqualTo(before.keySet());
    assertThat(event(after, "next-inspection").days())
        .isEqualTo(event(before, "next-inspection").days());
    assertThat(event(after, "next-call").days().start())
        .isAfter(event(before, "next-call").days().start());
  }

  @Test
  void theSameDayAskedASecondLaterWins() {
    Plan plan = Plans.of(TwoAuthorities.leicestershire(), DAY, true);
    Instant later = MADE.plusSeconds(1);
    Map<String, Event> before = events(PlanFeed.of(plan, MADE));
    Map<String, Event> after = events(PlanFeed.of(plan, later));

    assertThat(after.keySet()).isEqualTo(before.keySet()).isNotEmpty();
    after.forEach(
        (uid, event) -> assertThat(event.sequence()).isEqualTo(event(before, uid).sequence() + 1));
    assertThat(PlanFeed.of(plan, later))
        .contains("\r\nDTSTAMP:20261122T090001Z\r\n", "\r\nLAST-MODIFIED:20261122T090001Z\r\n");
  }

  @Test
  void theSameMomentGivesTheSameBytes() {
    InspectionHistory history = TwoAuthorities.leicestershire();

    assertThat(feed(history, DAY)).isEqualTo(feed(history, DAY));
  }

  @Test
  void theSequenceGoesByTheMomentAndNotByTheDayAsked() {
    InspectionHistory history = TwoAuthorities.leicestershire();

    for (LocalDate day : List.of(DAY.minusYears(5), DAY, DAY.plusYears(1))) {
      assertThat(events(feed(history, day)).values())
          .as("%s", day)
          .extracting(Event::sequence)
          .containsOnly(28_112_400L);
    }
  }

  @Test
  void anotherAnchorMovesTheWindowAndDoesNotAddOne() {
    InspectionHistory history = TwoAuthorities.leicestershire();
    Schedule published = Scheduler.england().with(Anchor.PUBLICATION).schedule(history, DAY);
    Plan plan = new Plan(new AuthorityRecord("a test", history, List.of()), published, false);

    assertThat(events(PlanFeed.of(plan, MADE)).keySet())
        .isEqualTo(events(feed(history, DAY)).keySet());
    assertThat(event(events(PlanFeed.of(plan, MADE)), "next-inspection").days())
        .hasToString("2027-01-12/2027-01-12");
    assertThat(event(events(PlanFeed.of(plan, MADE)), "next-inspection-last-day").days())
        .hasToString("2028-01-12/2028-01-12");
  }

  @Test
  void whatOfstedTellsTakesThePlaceOfTheWindow() {
    InspectionHistory history =
        TwoAuthorities.nottinghamshire()
            .with(
                new OfstedDecision.OnDate(
                    LocalDate.of(2026, 11, 2),
                    OfstedDecision.Subject.INSPECTION,
                    DateWindow.of(LocalDate.of(2027, 1, 18), LocalDate.of(2027, 1, 22)),
                    "a letter"));
    Map<String, Event> events = events(feed(history, DAY));

    assertThat(event(events, "next-inspection").title())
        .isEqualTo("Told by Ofsted: short inspection (Nottinghamshire)");
    assertThat(event(events, "next-inspection").days()).hasToString("2027-01-18/2027-01-22");
    assertThat(event(events, "next-inspection").categories()).containsExactly("Told by Ofsted");
    assertThat(event(events, "next-inspection").status()).isEqualTo("CONFIRMED");
    assertThat(events).doesNotContainKey("next-inspection-last-day");
    // W-4 is about the end of a window, and there is none.
    assertThat(event(events, "next-call").description()).doesNotContain("[W-4");
    assertThat(
            event(events(feed(TwoAuthorities.nottinghamshire(), DAY)), "last-call").description())
        .contains("[W-4");
  }

  @Test
  void aDutyThatWasDoneIsNoLongerDue() {
    InspectionHistory history =
        TwoAuthorities.nottinghamshire()
            .with(
                FocusedVisit.builder()
                    .onSite(LocalDate.of(2026, 9, 8), LocalDate.of(2026, 9, 9))
                    .published(LocalDate.of(2026, 10, 12))
                    .found(AreaForPriorityAction.of("unallocated cases"))
                    .build());
    Map<String, Event> before = events(feed(history, DAY));
    Map<String, Event> after =
        events(feed(history.with(DutyDone.of(DAY.plusDays(1), Duty.ACTION_PLAN)), DAY.plusDays(1)));

    assertThat(event(before, "action-plan-from-2026-10-12").title()).startsWith("Due: ");
    assertThat(event(before, "action-plan-from-2026-10-12").categories())
        .containsExactly("Deadline");
    assertThat(event(before, "action-plan-from-2026-10-12").status()).isEqualTo("CONFIRMED");
    assertThat(event(before, "action-plan-from-2026-10-12").reminders()).hasSize(1);
    assertThat(event(after, "action-plan-from-2026-10-12").title()).startsWith("Done: ");
    assertThat(event(after, "action-plan-from-2026-10-12").categories()).containsExactly("Done");
    assertThat(event(after, "action-plan-from-2026-10-12").reminders()).isEmpty();
    assertThat(event(after, "action-plan-from-2026-10-12").days())
        .isEqualTo(event(before, "action-plan-from-2026-10-12").days());
  }

  @Test
  void twoLettersOfOneDayAreToldApart() {
    InspectionHistory history =
        TwoAuthorities.nottinghamshire()
            .with(
                FocusedVisit.builder()
                    .onSite(LocalDate.of(2026, 9, 8), LocalDate.of(2026, 9, 9))
                    .published(LocalDate.of(2026, 10, 12))
                    .found(AreaForPriorityAction.of("one"))
                    .build(),
                FocusedVisit.builder()
                    .onSite(LocalDate.of(2026, 9, 15), LocalDate.of(2026, 9, 16))
                    .published(LocalDate.of(2026, 10, 12))
                    .found(AreaForPriorityAction.of("two"))
                    .build());

    assertThat(events(feed(history, DAY)))
        .containsKeys("action-plan-from-2026-10-12", "action-plan-from-2026-10-12-2");
  }

  // What a file may hold

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"a\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:b\"",
        "\"a;b,c:d\\e\"\"f\"\"\"",
        "a\\nb\\,c\\;d\\",
        "<b>&amp;</b>",
        "a\u202Eb\u2066c\u200Fd",
        "a\u2028b\u2029c\u0085d",
        "a\u0000b\u0007c\u001B[31md\u009Be",
        "a\uD83Db",
        "\uD83D\uDE00\uD83D\uDE00",
        "שלום",
      })
  void textFromAFileStaysTextInOneEvent(String hostile) {
    Path record =
        new RecordFolder(temp)
            .inspections(
                "1,"
                    + hostile
                    + ",ILACS,short,2024-05-20,2024-05-24,2024-07-12,good,good,good,good,good,",
                "1,x,ILACS,short," + hostile + ",,2023-01-01,,good,,,,")
            .visits("1,x,2025-05-14,2025-05-15,2025-06-16," + hostile + ",true,,")
            .path();
    AuthorityRecord found = onlyAuthority(record);
    for (boolean all : new boolean[] {false, true}) {
      checkAgainst(Plans.of(found, DAY, all));
    }
  }

  private static AuthorityRecord onlyAuthority(Path record) {
    PublishedRecord published = PublishedRecord.read(record);
    assertThat(published.authorities()).hasSize(1);
    return published.history(published.authorities().get(0), Timeline.england());
  }

  @Test
  void longAndWideNamesAreFoldedBetweenCharacters() {
    String name = "\u20AC\uD83D\uDE00\u00E9".repeat(100);
    InspectionHistory history =
        InspectionHistory.of(
            new LocalAuthority("1", name), TwoAuthorities.nottinghamshire().inspections().get(2));
    String feed = feed(history, DAY);

    check(feed);
    assertThat(event(events(feed), "next-inspection").title())
        .isEqualTo("Usual window opens: short inspection (" + name + ")");
  }

  // As part of the program

  @Test
  void theFeedIsAllThatIsWritten() {
    Program run =
        Program.runVerbatimAt(NOW, "plan", "Leicestershire", "--as-of", "2026-11-22", "--ics");

    check(run.answer());
    assertThat(run.out()).isEqualTo(feed(TestRecord.history("Leicestershire"), DAY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"9999-09-30", "9999-01-01"})
  void aDayInTheLastYearHasAFeed(String day) {
    check(feedOf("Leicestershire", "--as-of", day));
  }

  @Test
  void anEventPastTheYear9999IsRefusedWithItsTitle() {
    InspectionHistory history =
        TwoAuthorities.nottinghamshire()
            .with(
                new OfstedDecision.OnDate(
                    LocalDate.of(2026, 11, 2),
                    OfstedDecision.Subject.INSPECTION,
                    DateWindow.of(LocalDate.of(2027, 1, 18), LocalDate.of(9999, 12, 31)),
                    "a letter"));

    assertThatThrownBy(() -> feed(history, DAY))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("9999")
        .hasMessageContaining("Told by Ofsted");
  }

  // Many in one

  @Test
  void theCalendarOfARegionHasTheEventsOfItsAuthoritiesToTheByte() {
    PublishedRecord record = PublishedRecord.england();
    Map<String, List<Plan>> regions = new TreeMap<>();
    for (LocalAuthority authority : record.authorities()) {
      AuthorityRecord found = record.history(authority, Timeline.england());
      regions
          .computeIfAbsent(EnglishAuthority.regionOf(authority), region -> new ArrayList<>())
          .add(Plans.of(found, DAY, false));
    }
    assertThat(regions).hasSize(9);
    regions.forEach(
        (region, plans) -> {
          Selection selection = new Selection(region, List.of(), 153, List.of());
          String feed =
              PlanFeed.of(
                  selection, List.of("All", "of it."), plans, PlanFeed.LongTimes.BY_ENDS, MADE);
          check(feed);
          assertThat(feed)
              .contains(
                  "\r\nNAME:"
                      + region
                      + ": inspection plans (ILACS)\r\nDESCRIPTION:All of it.\r\n");
          assertThat(eventsOf(feed))
              .isEqualTo(
                  plans.stream()
                      .map(plan -> eventsOf(PlanFeed.of(plan, MADE)))
                      .collect(Collectors.joining()));
          ICalendar calendar = Biweekly.parse(feed).first();
          checkValid(calendar);
          assertThat(calendar.getEvents())
              .extracting(event -> event.getUid().getValue())
              .doesNotHaveDuplicates();
        });
  }

  private static String eventsOf(String feed) {
    return feed.substring(feed.indexOf("BEGIN:VEVENT"), feed.indexOf("END:VCALENDAR"));
  }

  @Test
  void nationalWritesOneCalendarNamedAfterItsSelection() {
    String feed =
        Program.runVerbatimAt(
                NOW, "national", "--region", "South West", "--as-of", "2026-11-22", "--ics")
            .out();

    Calendar calendar = check(feed);
    assertThat(calendar.getRequiredProperty("NAME").getValue())
        .isEqualTo("The authorities in the South West: inspection plans (ILACS)");
    assertThat(calendar.getRequiredProperty(Property.DESCRIPTION).getValue())
        .startsWith("The authorities in the South West, as of Sunday 22 November 2026. ")
        .contains("This is about 15 of the 153 authorities on record", "reports to 20 August 2026");
    // Somerset's events stand in its own calendar under the same names.
    for (String line : feedOf("Somerset", "--as-of", "2026-11-22").lines().toList()) {
      if (line.startsWith("UID:")) {
        assertThat(feed).contains("\r\n" + line + "\r\n");
      }
    }
    assertThat(feed).doesNotContain("-all-days@");
    assertThat(
            Program.runVerbatimAt(
                    NOW,
                    "national",
                    "--only",
                    "Somerset",
                    "--as-of",
                    "2026-11-22",
                    "--ics",
                    "--span")
                .out())
        .contains("-all-days@");
  }

  @ParameterizedTest
  @ValueSource(strings = {"plan Leeds --span", "national --span", "plan Leeds --json --span"})
  void aSpanWithoutACalendarIsRefused(String command) {
    assertThat(Program.run(command.split(" ")).wrongUsage())
        .contains("--span says how a calendar looks; ask for one with --ics");
  }

  // The whole record

  /** The days of one authority lie between those of the others, so that all months are asked. */
  @Test
  void everyAuthorityOfTheRecordHasAFeedOnDaysOfAllYears() {
    int plans = 0;
    int authorities = 0;
    Set<String> standings = new HashSet<>();
    for (Path path : TestRecord.all()) {
      PublishedRecord record = PublishedRecord.read(path);
      for (LocalAuthority authority : record.authorities()) {
        AuthorityRecord found = record.history(authority, Timeline.england());
        LocalDate first = LocalDate.of(2018, 1, 1).plusMonths(authorities++ % 36);
        for (LocalDate day = first; day.isBefore(DAY); day = day.plusMonths(36)) {
          Plan plan = Plans.of(found, day, true);
          checkAgainst(plan);
          plans++;
          plan.items().stream()
              .filter(item -> item.when().isPresent())
              .map(item -> item.standing().name())
              .forEach(standings::add);
        }
      }
    }
    assertThat(plans).isGreaterThan(400);
    assertThat(standings).contains("DONE", "PASSED", "WINDOW", "SEEN", "CLOSED", "TYPICAL", "DUE");
  }
}
