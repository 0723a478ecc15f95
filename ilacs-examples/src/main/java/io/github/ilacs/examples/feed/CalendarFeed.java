package io.github.ilacs.examples.feed;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.examples.words.CleanText;
import io.github.ilacs.examples.words.Text;
import io.github.ilacs.examples.words.UserException;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
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
 * A calendar of one authority as iCalendar (RFC 5545 and 7986): every event lasts whole days and
 * blocks nobody's time.
 *
 * <p>An event keeps its UID from day to day, so that a calendar which takes the feed in again moves
 * the event instead of showing it twice. The stamp and the sequence number come from the moment at
 * which the feed is made: a calendar takes what was corrected on the same day, and the same
 * question at the same moment gives the same bytes.
 */
public final class CalendarFeed {

  private static final String DOMAIN = "@io.github.ilacs";
  private static final int FOLDED_AT = 75;

  /** Sequence numbers count seconds, and have no more digits than they need until 2094. */
  private static final Instant SEQUENCE_ZERO = Instant.parse("2026-01-01T00:00:00Z");

  private final LocalAuthority authority;
  private final LocalDate asOf;
  private final Instant stamp;
  private final Calendar calendar = new Calendar();
  private final Set<String> uids = new TreeSet<>();

  /**
   * A calendar without events.
   *
   * @param authority the authority
   * @param asOf the day asked
   * @param made the moment at which it is made
   * @param name what the calendar is called
   * @param about what it holds
   * @throws UserException if the day asked has a year of more than four digits, which the form
   *     cannot hold
   */
  public CalendarFeed(
      LocalAuthority authority, LocalDate asOf, Instant made, String name, String about) {
    requireFourDigits(asOf, "the day asked");
    this.authority = authority;
    this.asOf = asOf;
    this.stamp = made.truncatedTo(ChronoUnit.SECONDS);
    String cleanName = CleanText.of(name);
    String cleanAbout = CleanText.of(about);
    calendar.add(new ProdId("-//io.github.ilacs//ILACS for Java//EN"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    calendar.add(new Name(cleanName));
    calendar.add(new Description(cleanAbout));
    // Calendars older than RFC 7986 know these alone.
    calendar.add(new XProperty("X-WR-CALNAME", cleanName));
    calendar.add(new XProperty("X-WR-CALDESC", cleanAbout));
  }

  /**
   * An event that lasts whole days.
   *
   * @param uid what the event is called from day to day, apart from its authority
   * @param title its title
   * @param days its days
   * @param facts what it says, a line each
   * @param reasons why
   * @throws UserException if a day has a year of more than four digits, which the form cannot hold
   */
  public void add(
      String uid, String title, DateWindow days, List<String> facts, Collection<Reason> reasons) {
    // The end of an event is the first day that no longer belongs to it.
    LocalDate end = days.end().plusDays(1);
    requireFourDigits(end, title);
    VEvent event = new VEvent(false);
    event.add(new Uid(unique(authority.urn() + "-" + uid) + DOMAIN));
    event.add(new DtStamp(stamp));
    event.add(new LastModified(stamp));
    event.add(new Sequence((int) Math.max(0, ChronoUnit.SECONDS.between(SEQUENCE_ZERO, stamp))));
    event.add(new DtStart<>(days.start()));
    event.add(new DtEnd<>(end));
    event.add(new Summary(CleanText.of(title)));
    event.add(new Description(description(facts, reasons)));
    event.add(ImmutableTransp.TRANSPARENT);
    calendar.add(event);
  }

  /**
   * The calendar as it is written down.
   *
   * @return lines that end in CRLF and have at most 75 octets
   */
  public String text() {
    ValidationResult result = calendar.validate();
    if (!result.getEntries().isEmpty()) {
      throw new IllegalStateException("not an iCalendar: " + result);
    }
    return folded(calendar.toString());
  }

  private static void requireFourDigits(LocalDate day, String what) {
    if (day.getYear() > 9999) {
      throw new UserException("a calendar feed ends with the year 9999: " + what + ", " + day);
    }
  }

  /** Two events of one name are told apart by their order. */
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
    lines.add("As of " + Text.day(asOf) + ", by ILACS for Java.");
    return lines.stream().map(CleanText::of).collect(Collectors.joining("\n"));
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
