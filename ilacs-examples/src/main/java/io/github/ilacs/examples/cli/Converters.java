package io.github.ilacs.examples.cli;

import io.github.ilacs.schedule.Anchor;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the values of options. */
final class Converters {

  private Converters() {}

  /** Reads a day in ISO form. */
  static final class Day implements ITypeConverter<LocalDate> {

    Day() {}

    @Override
    public LocalDate convert(String text) {
      try {
        return LocalDate.parse(text);
      } catch (DateTimeParseException e) {
        throw new TypeConversionException("'" + text + "' is not a date; write it as 2026-11-22");
      }
    }
  }

  /** Reads the anchor of the window. */
  static final class AnchorName implements ITypeConverter<Anchor> {

    AnchorName() {}

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
