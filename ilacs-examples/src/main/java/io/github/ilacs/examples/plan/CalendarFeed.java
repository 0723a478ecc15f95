package io.github.ilacs.examples.plan;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.examples.words.CleanText;
import io.github.ilacs.examples.words.Text;
import io.github.ilacs.examples.words.UserException;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rules;
import io.github.ilacs.rule.Source;
import io.github.ilacs.schedule.ItemKind;
import io.github.ilacs.schedule.ItemState;
import io.github.ilacs.schedule.NextInspection;
import io.github.ilacs.schedule.PossibleStart;
import io.github.ilacs.schedule.Schedule;
import io.github.ilacs.schedule.ScheduleItem;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import net.fortuna.ical4j.validate.ValidationResult;

/**
 * The plan of one authority as iCalendar (RFC 5545 and 7986): every event lasts whole days and
 * blocks nobody's time.
 *
 * <p>An event keeps its UID from day to day, so that a calendar which takes the feed in again moves
 * the event instead of showing it twice. There is one next inspection, one next monitoring visit
 * and so on, whatever their days; what follows from a report is told apart by the day from which it
 * counts, and what is done by the day on which it began. The stamp and the sequence number come
 * from the day asked: the same question gives the same bytes, and a later day wins.
 */
public final class CalendarFeed {

  private static final String DOMAIN = "@io.github.ilacs";
  private static final int FOLDED_AT = 75;
  private static final LocalDate SEQUENCE_ZERO = LocalDate.of(2018, 1, 1);

  private final Plan plan;
  private final Schedule schedule;
  private final NextInspection next;
  private final Instant stamp;
  private final Calendar calendar = new Calendar();
  private final Set<String> uids = new TreeSet<>();

  private CalendarFeed(Plan plan) {
    this.plan = plan;
    this.schedule = plan.schedule();
    this.next = schedule.nextInspection();
    this.stamp = schedule.asOf().atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  /**
   * The feed, with lines that end in CRLF and have at most 75 octets.
   *
   * @param plan the plan
   * @return the feed
   * @throws UserException if a day has a year of more than four digits, which the form cannot hold
   */
  public static String of(Plan plan) {
    requireFourDigits(plan.schedule().asOf(), "the day asked");
    return folded(new CalendarFeed(plan).calendar().toString());
  }

  private Calendar calendar() {
    String name = clean(schedule.authority().name() + ": inspection plan (ILACS)");
    String about = clean(about());
    calendar.add(new ProdId("-//io.github.ilacs//ILACS for Java//EN"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    calendar.add(new Name(name));
    calendar.add(new Description(about));
    // Calendars older than RFC 7986 know these alone.
    calendar.add(new XProperty("X-WR-CALNAME", name));
    calendar.add(new XProperty("X-WR-CALDESC", about));
    plan.items().stream()
        .filter(item -> item.when().isPresent() || isNextInspection(item))
        .forEach(this::add);
    schedule.items().stream().filter(this::isDutyDone).forEach(this::add);
    addCalls();
    ValidationResult result = calendar.validate();
    if (!result.getEntries().isEmpty()) {
      throw new IllegalStateException("not an iCalendar: " + result);
    }
    return calendar;
  }

  /** A duty that was done must not stay due in a calendar that took it in before. */
  private boolean isDutyDone(ScheduleItem item) {
    return item.state() == ItemState.DONE
        && item.cause().isPresent()
        && item.when().isPresent()
        && !plan.items().contains(item);
  }

  private String about() {
    String undated =
        plan.items().stream()
            .filter(item -> item.when().isEmpty() && !isNextInspection(item))
            .map(ScheduleItem::title)
            .collect(Collectors.joining("; "));
    return schedule.authority()
        + ", as of "
        + Text.day(schedule.asOf())
        + ". Pathway: "
        + schedule.pathway().label()
        + "."
        + (undated.isEmpty()
            ? ""
            : " Not in this calendar, because no day is sourced: " + undated + ".");
  }

  private void add(ScheduleItem item) {
    Standing standing = Standing.of(item);
    boolean isNextInspection = isNextInspection(item);
    List<String> facts = new ArrayList<>();
    facts.add(Text.capitalised(ItemText.standing(item)) + ".");
    if (isNextInspection) {
      plan.nextInspection().forEach(answer -> facts.add(answer.label() + ": " + answer.text()));
    } else {
      item.adjusted().ifPresent(adjusted -> facts.add("Next working day: " + Text.days(adjusted)));
    }
    String title = isNextInspection ? Text.nameOf(next) : item.title();
    // Without a day it stands on the day asked: a window that a calendar took in before must go.
    DateWindow days = item.when().orElse(DateWindow.of(schedule.asOf()));
    String label = item.when().isPresent() ? standing.label() : "No window";
    addEvent(uid(item), titled(label, title), days, facts, item.reasons());
    if (isNextInspection) {
      item.adjusted()
          .ifPresent(
              moved ->
                  addEvent(
                      "next-inspection-moved-on",
                      titled("Usual window, moved on for the suspension", title),
                      moved,
                      List.of(
                          "No rule moves the window itself, which is "
                              + days.start()
                              + " to "
                              + days.end()
                              + "."),
                      item.reasons()));
    }
  }

  /** The first and the last day on which the call can come; all of them would bury the rest. */
  private void addCalls() {
    List<Reason> reasons = new ArrayList<>(next.callReasons());
    Optional<PossibleStart> first = next.nextPossibleStart();
    Optional<PossibleStart> last =
        next.lastPossibleStart().filter(l -> !first.equals(Optional.of(l)));
    boolean seen = next.window().isEmpty() && next.observedInterval().isPresent();
    first.ifPresent(
        start ->
            addCall(
                "next-call",
                seen ? "Possible call, the first seen in the record" : "Possible call, the next",
                start,
                reasons));
    last.ifPresent(
        start -> addCall("last-call", "Possible call, the last in the window", start, reasons));
  }

  private void addCall(String uid, String label, PossibleStart start, List<Reason> reasons) {
    List<String> facts = new ArrayList<>();
    facts.add(
        "The lead inspector's call can come on "
            + Text.day(start.call())
            + "; the first day on site is then "
            + Text.day(start.firstDay())
            + ", the last "
            + Text.day(start.lastDay())
            + ".");
    if (next.window().isPresent()) {
      facts.add("Call days left: " + plan.callDaysLeft());
    }
    List<Reason> all = new ArrayList<>(reasons);
    next.windowReasons().stream()
        .filter(reason -> reason.rule().equals(Rules.W_4))
        .forEach(all::add);
    all.addAll(start.reasons());
    addEvent(
        uid,
        titled(label, Text.nameOf(next) + ", on site from " + Text.day(start.firstDay())),
        DateWindow.of(start.call()),
        facts,
        all);
  }

  private String titled(String label, String title) {
    return (title.startsWith(label) ? title : label + ": " + title)
        + " ("
        + schedule.authority().name()
        + ")";
  }

  private static boolean isNextInspection(ScheduleItem item) {
    return item.kind() == ItemKind.INSPECTION && item.state() != ItemState.DONE;
  }

  private static String uid(ScheduleItem item) {
    String kind = item.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return switch (item.kind()) {
      case INSPECTION,
          FOCUSED_VISIT,
          JTAI,
          MONITORING_VISIT,
          SELF_EVALUATION,
          ANNUAL_ENGAGEMENT_MEETING ->
          item.state() == ItemState.DONE
              ? kind + "-of-" + item.when().orElseThrow().start()
              : "next-" + kind;
      case SUSPENSION -> kind + "-from-" + item.when().orElseThrow().start();
      case PUBLICATION,
          NOTIFICATION_OF_DFE,
          PUBLISH_REPORT,
          STATEMENT_OF_ACTION,
          DRAFT_ACTION_PLAN,
          ACTION_PLAN,
          JTAI_STATEMENT ->
          kind + "-from-" + item.cause().orElseThrow();
    };
  }

  private void addEvent(
      String uid, String title, DateWindow days, List<String> facts, Collection<Reason> reasons) {
    // The end of an event is the first day that no longer belongs to it.
    LocalDate end = days.end().plusDays(1);
    requireFourDigits(end, title);
    VEvent event = new VEvent(false);
    event.add(new Uid(unique(schedule.authority().urn() + "-" + uid) + DOMAIN));
    event.add(new DtStamp(stamp));
    event.add(new LastModified(stamp));
    event.add(new Sequence((int) ChronoUnit.DAYS.between(SEQUENCE_ZERO, schedule.asOf())));
    event.add(new DtStart<>(days.start()));
    event.add(new DtEnd<>(end));
    event.add(new Summary(clean(title)));
    event.add(new Description(description(facts, reasons)));
    event.add(ImmutableTransp.TRANSPARENT);
    calendar.add(event);
  }

  private static void requireFourDigits(LocalDate day, String what) {
    if (day.getYear() > 9999) {
      throw new UserException("a calendar feed ends with the year 9999: " + what + ", " + day);
    }
  }

  /** Two letters of one day are told apart by their order. */
  private String unique(String uid) {
    String free = uid;
    for (int n = 2; !uids.add(free); n++) {
      free = uid + "-" + n;
    }
    return free;
  }

  private String description(List<String> facts, Collection<Reason> reasons) {
    List<String> lines = new ArrayList<>(facts);
    Set<Source> sources = new LinkedHashSet<>();
    lines.add("");
    lines.add("Why:");
    for (Reason reason : reasons) {
      lines.add(
          "- "
              + reason.sentence()
              + " ["
              + reason.rule().id()
              + ", "
              + Text.lower(reason.evidence())
              + ": "
              + reason.rule().sources().stream().map(Source::key).collect(Collectors.joining(", "))
              + "]");
      sources.addAll(reason.rule().sources());
    }
    lines.add("");
    lines.add("Sources:");
    sources.forEach(source -> lines.add(source + ", reliability " + source.reliability()));
    lines.add("");
    lines.add("As of " + Text.day(schedule.asOf()) + ", by ILACS for Java.");
    return lines.stream().map(CalendarFeed::clean).collect(Collectors.joining("\n"));
  }

  private static String clean(String text) {
    return CleanText.of(text);
  }

  /**
   * Content lines folded so that none has more than 75 octets; the library counts characters, of
   * which some have three octets.
   */
  private static String folded(String content) {
    StringBuilder folded = new StringBuilder(content.length() + content.length() / 16);
    int octets = 0;
    for (int at = 0; at < content.length(); ) {
      int c = content.codePointAt(at);
      at += Character.charCount(c);
      if (c == '\r' || c == '\n') {
        octets = 0;
      } else {
        int more = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
        if (octets + more > FOLDED_AT) {
          folded.append("\r\n ");
          octets = 1;
        }
        octets += more;
      }
      folded.appendCodePoint(c);
    }
    return folded.toString();
  }
}
