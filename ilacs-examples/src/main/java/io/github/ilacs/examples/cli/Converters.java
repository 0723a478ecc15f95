package io.github.ilacs.examples.cli;

import io.github.ilacs.examples.record.Days;
import io.github.ilacs.schedule.Anchor;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the values of options. */
final class Converters {

  private Converters() {}

  /**
   * Reads a day as people write it, or in ISO form, which alone has a year before 1978 or after
   * 2099.
   */
  static class Day implements ITypeConverter<LocalDate> {

    /** The last that is written with a year of four digits. */
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final LocalDate last;

    Day() {
      this(LAST);
    }

    private Day(LocalDate last) {
      this.last = last;
    }

    @Override
    public LocalDate convert(String text) {
      try {
        LocalDate day = LocalDate.parse(text);
        if (day.isAfter(last)) {
          throw new TypeConversionException(
              "'" + text + "' is too far away; write a day to " + last + ", as 2026-11-22");
        }
        return day;
      } catch (DateTimeParseException notIso) {
        return written(text);
      }
    }

    private static LocalDate written(String text) {
      try {
        return Days.parse(text);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(String.valueOf(e.getMessage()));
      }
    }
  }

  /** Reads a day that an answer is about, and leaves room for the calls that may follow it. */
  static final class DayAsked extends Day {

    DayAsked() {
      super(Day.LAST.minusMonths(3));
    }
  }

  /** Reads the anchor of the window, and knows its names. */
  static final class AnchorName implements ITypeConverter<Anchor>, Iterable<String> {

    AnchorName() {}

    @Override
    public Iterator<String> iterator() {
      return List.of("end", "start", "published").iterator();
    }

    @Override
    public Anchor convert(String text) {
      return switch (text.toLowerCase(Locale.ROOT)) {
        case "end" -> Anchor.LAST_DAY_ON_SITE;
        case "start" -> Anchor.FIRST_DAY_ON_SITE;
        case "published" -> Anchor.PUBLICATION;
        default ->
            throw new TypeConversionException("'" + text + "' is none of end, start, published");
      };
    }
  }
}
