package io.github.ilacs.examples.plan;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import io.github.ilacs.examples.snippets.TwoAuthorities;
import io.github.ilacs.examples.words.CleanText;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.LocalAuthority;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever an authority is called, its calendar has the same events, and its name in each. */
class PlanFeedProperties {

  private static final Instant MADE = Instant.parse("2026-11-22T09:00:00Z");

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.oneOf(
            Arbitraries.of(
                "\r\n",
                "\n",
                "END:VEVENT",
                "BEGIN:VALARM",
                ":",
                ",",
                ";",
                "\\",
                "\\n",
                "\"",
                " ",
                "\uD83D\uDE00",
                "\uD83D",
                "\u202E",
                "\u200F",
                "\u05E9\u05DC\u05D5\u05DD",
                "\u20AC"),
            Arbitraries.strings().ofMaxLength(40))
        .list()
        .ofMaxSize(12)
        .map(parts -> "X" + String.join("", parts));
  }

  @Property
  void aNameOfAnyCharactersStaysAName(@ForAll("names") String name)
      throws IOException, ParserException {
    InspectionHistory history =
        InspectionHistory.of(
            new LocalAuthority("1", name), TwoAuthorities.nottinghamshire().inspections().get(2));
    Plan plan = Plans.of(history, LocalDate.of(2026, 11, 22), false);

    String feed = PlanFeed.of(plan, MADE);

    String end = " (" + CleanText.of(name) + ")";
    assertThat(feed.split("\r\n", -1))
        .allSatisfy(
            line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThan(76));
    assertThat(Biweekly.parse(feed).first().getEvents())
        .hasSize(4)
        .allSatisfy(event -> assertThat(event.getSummary().getValue()).endsWith(end));
    List<CalendarComponent> read =
        new CalendarBuilder().build(new StringReader(feed)).getComponents();
    assertThat(read)
        .hasSize(4)
        .allSatisfy(
            event -> assertThat(event.getRequiredProperty("SUMMARY").getValue()).endsWith(end));
  }
}
