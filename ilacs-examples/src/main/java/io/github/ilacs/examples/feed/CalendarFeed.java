package io.github.ilacs.examples.feed;

import io.github.ilacs.examples.words.CleanText;
import io.github.ilacs.examples.words.UserException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Related;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Trigger;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * A calendar to subscribe to as iCalendar (RFC 5545 and 7986): every event lasts whole days and
 * blocks nobody's time.
 *
 * <p>An event keeps its UID from day to day, so that a calendar which takes the feed in again moves
 * the event instead of showing it twice. The stamp and the sequence number come from the moment at
 * which the feed is made: a calendar takes what was corrected on the same day, and the same
 * question at the same moment gives the same bytes.
 *
 * <p>Nobody organises these events, so they have no ORGANIZER. RFC 5546 wants one wherever there is
 * a METHOD; RFC 5545 forbids it for an event without guests, and Outlook would show a meeting.
 */
public final class CalendarFeed {

  private static final String DOMAIN = "@io.github.ilacs";
  private static final int FOLDED_AT = 75;

  /** How often a calendar need look: what a plan says changes from one day to the next. */
  private static final Period REFRESH = Period.ofDays(1);

  /** A day begins at midnight, where nobody wants to be called: nine o'clock a week before. */
  private static final Duration REMINDER = Duration.ofDays(-7).plusHours(9);

  /** Sequence numbers count seconds, and have no more digits than they need until 2094. */
  private static final Instant SEQUENCE_ZERO = Instant.parse("2026-01-01T00:00:00Z");

  private final Instant stamp;
  private final Calendar calendar = new Calendar();
  private final Set<String> uids = new TreeSet<>();

  /**
   * A calendar without events.
   *
   * @param made the moment at which it is made
   * @param name what the calendar is called
   * @param about what it holds
   */
  public CalendarFeed(Instant made, String name, String about) {
    this.stamp = made.truncatedTo(ChronoUnit.SECONDS);
    String cleanName = CleanText.of(name);
    String cleanAbout = CleanText.of(about);
    calendar.add(new ProdId("-//io.github.ilacs//ILACS for Java//EN"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    calendar.add(ImmutableMethod.PUBLISH);
    calendar.add(new Name(cleanName));
    calendar.add(new Description(cleanAbout));
    calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH));
    // Calendars older than RFC 7986 know these alone.
    calendar.add(new XProperty("X-WR-CALNAME", cleanName));
    calendar.add(new XProperty("X-WR-CALDESC", cleanAbout));
    calendar.add(new XProperty("X-PUBLISHED-TTL", REFRESH.toString()));
  }

  /**
   * Adds an event. Two of one UID are told apart by their order.
   *
   * @param event the event
   * @throws UserException if a day has a year of more than four digits, which the form cannot hold
   */
  public void add(FeedEvent event) {
    // The end of an event is the first day that no longer belongs to it.
    LocalDate end = event.days().end().plusDays(1);
    if (end.getYear() > 9999) {
      throw new UserException(
          "a calendar feed ends with the year 9999: " + event.title() + ", " + end);
    }
    String title = CleanText.of(event.title());
    VEvent written = new VEvent(false);
    written.add(new Uid(unique(event.uid()) + DOMAIN));
    written.add(new DtStamp(stamp));
    written.add(new LastModified(stamp));
    written.add(new Sequence((int) Math.max(0, ChronoUnit.SECONDS.between(SEQUENCE_ZERO, stamp))));
    written.add(new DtStart<>(event.days().start()));
    written.add(new DtEnd<>(end));
    written.add(new Summary(title));
    written.add(
        new Description(
            event.lines().stream().map(CleanText::of).collect(Collectors.joining("\n"))));
    written.add(new Categories(new TextList(List.of(event.category()))));
    written.add(
        event.isFixed() ? ImmutableStatus.VEVENT_CONFIRMED : ImmutableStatus.VEVENT_TENTATIVE);
    written.add(ImmutableTransp.TRANSPARENT);
    // Outlook heeds this before the status, which would mark what is tentative as busy.
    written.add(new XProperty("X-MICROSOFT-CDO-BUSYSTATUS", "FREE"));
    if (event.isReminded()) {
      written.add(reminder(title));
    }
    calendar.add(written);
  }

  /**
   * The calendar as it is written down.
   *
   * @return lines that end in CRLF and have at most 75 octets
   */
  public String text() {
    return folded(calendar.toString());
  }

  private static VAlarm reminder(String title) {
    VAlarm reminder = new VAlarm();
    reminder.add(new Trigger(new ParameterList(List.of(Related.START)), REMINDER));
    reminder.add(ImmutableAction.DISPLAY);
    reminder.add(new Description(title));
    return reminder;
  }

  /** Two events of one name are told apart by their order. */
  private String unique(String uid) {
    String free = uid;
    for (int n = 2; !uids.add(free); n++) {
      free = uid + "-" + n;
    }
    return free;
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
