package io.github.ilacs.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of a span of days: its text form, and that it is the set of its days. */
class DateWindowProperties {

  @Property
  void parseIsTheInverseOfToString(@ForAll(supplier = Dates.AnyWindow.class) DateWindow window) {
    assertThat(DateWindow.parse(window.toString())).isEqualTo(window);
  }

  /** A text form with one character put in, taken out or changed, which may be one still. */
  @Provide
  Arbitrary<String> nearlyWindows() {
    Arbitrary<String> characters = Arbitraries.of("-", "+", "/", "0", "1", "9", " ", "T", "");
    return Combinators.combine(
            new Dates.AnyWindow().get(),
            Arbitraries.integers().between(0, 40),
            characters,
            Arbitraries.of(false, true))
        .as(
            (window, place, character, instead) -> {
              String text = window.toString();
              int at = Math.min(place, text.length());
              int rest = instead ? Math.min(at + 1, text.length()) : at;
              return text.substring(0, at) + character + text.substring(rest);
            });
  }

  @Property
  void whateverIsReadIsPrintedAsItWasWritten(@ForAll("nearlyWindows") String text) {
    DateWindow window;
    try {
      window = DateWindow.parse(text);
    } catch (DateTimeParseException e) {
      assertThat(e).hasMessageContaining("'" + text + "'");
      return;
    }
    assertThat(DateWindow.parse(window.toString())).isEqualTo(window);
    // A year with a sign may be written with more digits than it needs.
    if (!text.matches("[+-].*|.*/[+-].*")) {
      assertThat(window).hasToString(text);
    }
  }

  @Property
  void agreesWithTheSetOfItsDays(
      @ForAll(supplier = Dates.CloseWindow.class) DateWindow window,
      @ForAll(supplier = Dates.CloseWindow.class) DateWindow other) {
    Set<LocalDate> days = daysOf(window);
    Set<LocalDate> otherDays = daysOf(other);
    Set<LocalDate> common = new TreeSet<>(days);
    common.retainAll(otherDays);

    assertThat(window.lengthInDays()).isEqualTo(days.size());
    assertThat(window.days()).containsExactlyElementsOf(days);
    assertThat(window.overlaps(other)).isEqualTo(!common.isEmpty());
    assertThat(window.encloses(other)).isEqualTo(days.containsAll(otherDays));
    assertThat(window.intersection(other).map(DateWindowProperties::daysOf).orElse(Set.of()))
        .isEqualTo(common);
    assertThat(otherDays).allMatch(day -> window.contains(day) == days.contains(day));
  }

  @Property
  void overlapAndIntersectionDoNotCareWhoAsks(
      @ForAll(supplier = Dates.AnyWindow.class) DateWindow window,
      @ForAll(supplier = Dates.AnyWindow.class) DateWindow other) {
    assertThat(window.overlaps(other)).isEqualTo(other.overlaps(window));
    assertThat(window.intersection(other)).isEqualTo(other.intersection(window));
    assertThat(window.intersection(other).stream())
        .allMatch(common -> window.encloses(common) && other.encloses(common));
  }

  // Walks from the start: it asks the window for nothing but its two ends.
  private static Set<LocalDate> daysOf(DateWindow window) {
    Set<LocalDate> days = new TreeSet<>();
    for (LocalDate day = window.start(); !day.isAfter(window.end()); day = day.plusDays(1)) {
      days.add(day);
    }
    return days;
  }
}
