package io.github.ilacs.examples.words;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.framework.Force;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.judgement.JudgementArea;
import io.github.ilacs.pathway.PathwayDecision;
import io.github.ilacs.rule.Evidence;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Reliability;
import io.github.ilacs.rule.Rule;
import io.github.ilacs.rule.Source;
import io.github.ilacs.schedule.NextInspection;
import io.github.ilacs.schedule.Schedule;
import io.github.ilacs.schedule.Visits;
import io.github.ilacs.schedule.WindowState;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words and dates as the program prints them, the same in every locale. */
public final class Text {

  private static final String ISO_DAY = "([0-9]{4}-[0-9]{2}-[0-9]{2})(?![0-9-])";

  private static final Pattern ISO_DAYS =
      Pattern.compile("(?<![0-9-])" + ISO_DAY + "(?: to " + ISO_DAY + ")?");

  private static final Set<String> WITHOUT_ARTICLE = Set.of("London", "Yorkshire and the Humber");

  private Text() {}

  /**
   * A day with its weekday, for example {@code Monday 23 November 2026}.
   *
   * @param date the day
   * @return the day in words
   */
  public static String day(LocalDate date) {
    return name(date.getDayOfWeek())
        + " "
        + date.getDayOfMonth()
        + " "
        + name(date.getMonth())
        + " "
        + date.getYear();
  }

  /**
   * A day in words without its weekday, for example {@code 23 November 2026}.
   *
   * @param date the day
   * @return the day in words
   */
  public static String plainDay(LocalDate date) {
    return Reason.inWords(date);
  }

  /**
   * A day with a short month, for example {@code 23 Nov 2026}.
   *
   * @param date the day
   * @return the day in words
   */
  public static String shortDay(LocalDate date) {
    return day(date, Text::shortMonth);
  }

  /**
   * One day, or the first and the last, each as {@link #plainDay}. A year or a month that both
   * share is said once: {@code 20 to 24 May 2024}, {@code 30 June to 4 July 2025}.
   *
   * @param days the days
   * @return the days in words
   */
  public static String days(DateWindow days) {
    return days(days, month -> name(month));
  }

  /**
   * The same with short months, for example {@code 24 Nov 2026 to 24 Nov 2027}.
   *
   * @param days the days
   * @return the days in words
   */
  public static String shortDays(DateWindow days) {
    return days(days, Text::shortMonth);
  }

  private static String days(DateWindow days, Function<Month, String> month) {
    LocalDate first = days.start();
    if (!days.hasEnd()) {
      return "from " + day(first, month);
    } else if (days.isOneDay()) {
      return day(first, month);
    }
    LocalDate last = days.end();
    String start =
        first.getYear() != last.getYear()
            ? day(first, month)
            : first.getMonth() != last.getMonth()
                ? first.getDayOfMonth() + " " + month.apply(first.getMonth())
                : Integer.toString(first.getDayOfMonth());
    return start + " to " + day(last, month);
  }

  private static String day(LocalDate date, Function<Month, String> month) {
    return date.getDayOfMonth() + " " + month.apply(date.getMonth()) + " " + date.getYear();
  }

  /**
   * The first three letters of the weekday of a day.
   *
   * @param date the day
   * @return three letters
   */
  public static String shortWeekday(LocalDate date) {
    return name(date.getDayOfWeek()).substring(0, 3);
  }

  /**
   * The first three letters of a month.
   *
   * @param month the month
   * @return three letters
   */
  public static String shortMonth(Month month) {
    return name(month).substring(0, 3);
  }

  /**
   * A month with its year, for example {@code November 2026}.
   *
   * @param month the month
   * @return the month in words
   */
  public static String month(YearMonth month) {
    return name(month.getMonth()) + " " + month.getYear();
  }

  /**
   * A month in three letters with its year, for example {@code Nov 2026}.
   *
   * @param month the month
   * @return the month in short words
   */
  public static String shortMonth(YearMonth month) {
    return shortMonth(month.getMonth()) + " " + month.getYear();
  }

  /**
   * A text with every ISO date in it as {@link #plainDay}, and two with a {@code to} between them
   * as {@link #days}.
   *
   * @param text the text
   * @return the text for a person to read
   */
  public static String withDaysInWords(String text) {
    return ISO_DAYS
        .matcher(text)
        .replaceAll(
            days -> {
              try {
                LocalDate first = LocalDate.parse(days.group(1));
                return days.group(2) == null
                    ? plainDay(first)
                    : days(DateWindow.of(first, LocalDate.parse(days.group(2))));
              } catch (DateTimeException | IllegalArgumentException e) {
                // Looks like days and is none.
                return days.group();
              }
            });
  }

  /**
   * A number of things, for example {@code 1 focused visit} or {@code 2 focused visits}.
   *
   * @param number the number
   * @param noun what one of them is called; its plural ends in s
   * @return the number with its noun
   */
  public static String counted(long number, String noun) {
    return counted(number, noun, noun + "s");
  }

  /**
   * A number of things whose plural does not only add an s.
   *
   * @param number the number
   * @param one what one of them is called
   * @param many what more of them are called
   * @return the number with its noun
   */
  public static String counted(long number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  /**
   * A number of authorities, for example {@code 1 authority} or {@code 2 authorities}.
   *
   * @param number the number
   * @return the number with its noun
   */
  public static String authorities(long number) {
    return counted(number, "authority", "authorities");
  }

  /**
   * A number of rows, for example {@code 1 row} or {@code 2 rows}.
   *
   * @param number the number
   * @return the number with its noun
   */
  public static String rows(long number) {
    return counted(number, "row");
  }

  /**
   * Several things in a sentence, for example {@code Leeds, Bradford and Kirklees}.
   *
   * @param things the things; at least one
   * @return the things in words
   */
  public static String joined(List<String> things) {
    int last = things.size() - 1;
    return last == 0
        ? things.get(0)
        : String.join(", ", things.subList(0, last)) + " and " + things.get(last);
  }

  // The constants are the English names; a formatter would load a whole locale for them.
  private static String name(Enum<?> constant) {
    return constant.name().charAt(0) + constant.name().substring(1).toLowerCase(Locale.ROOT);
  }

  /**
   * A text as the beginning of a sentence.
   *
   * @param text the text
   * @return the text with its first letter as a capital
   */
  public static String capitalised(String text) {
    return text.isEmpty() ? "" : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /**
   * A title as a part of a sentence; what begins with an abbreviation stays as it is.
   *
   * @param title the title
   * @return the title with its first letter as a small one
   */
  public static String uncapitalised(String title) {
    return title.length() > 1 && Character.isLowerCase(title.charAt(1))
        ? title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1)
        : title;
  }

  /**
   * A rule as an answer cites it, for example {@code [W-1, stated: SEED-NCC]}.
   *
   * @param rule the rule
   * @return its id, how well it is known and the keys of its sources, in brackets
   */
  public static String citation(Rule rule) {
    return "["
        + rule.id()
        + ", "
        + lower(rule.evidence())
        + ": "
        + rule.sources().stream().map(Source::key).collect(Collectors.joining(", "))
        + "]";
  }

  /**
   * A source in full, as it stands at the end of an answer.
   *
   * @param source the source
   * @return the source and how close it stands to the framework
   */
  public static String inFull(Source source) {
    return source + ", reliability " + source.reliability();
  }

  /**
   * How well something is known, in a word.
   *
   * @param evidence how well something is known
   * @return its name in small letters
   */
  public static String lower(Evidence evidence) {
    return evidence.name().toLowerCase(Locale.ROOT);
  }

  /**
   * What it means that something is known so well.
   *
   * @param evidence how well something is known
   * @return who says so
   */
  public static String meaning(Evidence evidence) {
    return switch (evidence) {
      case STATUTE -> "an Act or a statutory instrument says so";
      case STATED -> "a source says so";
      case OBSERVED -> "nobody says so, but the published reports and letters show it";
      case INFERRED -> "our reading, where the sources are silent or disagree";
    };
  }

  /**
   * How close a source of this kind stands to the framework.
   *
   * @param reliability how reliable a source is
   * @return what such a source is
   */
  public static String meaning(Reliability reliability) {
    return switch (reliability) {
      case A -> "text of Ofsted or of legislation, or an exact mirror of it";
      case B -> "a council, a partner or the press in its own words";
      case C -> "an aggregator, or a page of low quality";
    };
  }

  /**
   * How binding it is, in words.
   *
   * @param force how binding it is
   * @return the same in words
   */
  public static String of(Force force) {
    return switch (force) {
      case STATUTE -> "required by statute";
      case FRAMEWORK -> "set by the framework";
      case PRACTICE -> "practice, not required";
    };
  }

  /**
   * What was judged, in words.
   *
   * @param area what was judged
   * @return for example {@code help and protection}
   */
  public static String of(JudgementArea area) {
    return area.id().replace('-', ' ');
  }

  /**
   * Where an authority is, in a sentence.
   *
   * @param region a region of England
   * @return for example {@code in the South West}
   */
  public static String inRegion(String region) {
    return "in " + (WITHOUT_ARTICLE.contains(region) ? "" : "the ") + region;
  }

  /**
   * How a window stands to the day asked. Its end is no deadline, so nobody is overdue.
   *
   * @param state how it stands
   * @return for example {@code past its usual window by 31 days}
   */
  public static String of(WindowState state) {
    return state.kind() == WindowState.Kind.OVERDUE
        ? "past its usual window by " + counted(state.days(), "day")
        : state.toString();
  }

  /**
   * The words that follow a number of visits still to come.
   *
   * @param schedule what the number is of
   * @return that one of them is on site, or may have been made without the record knowing; nothing
   *     where the number stands as it is
   */
  public static String unlessMade(Schedule schedule) {
    if (schedule.visits().flatMap(Visits::begun).isPresent()) {
      return ", of which one is on site";
    }
    return schedule
        .unknownTime()
        .map(unknown -> unknown.unlessMade(schedule.decision().previous().map(Inspection::lastDay)))
        .orElse("");
  }

  /**
   * What the next inspection is called in a sentence.
   *
   * @param next the next inspection
   * @return its name
   */
  public static String nameOf(NextInspection next) {
    return next.framework() == Framework.SIF
        ? "re-inspection under the SIF"
        : next.type().map(InspectionType::label).orElse("inspection, its type open");
  }

  /**
   * Where another reading of the sources would lead; empty where they leave no doubt.
   *
   * @param decision the decision
   * @return what the other reading would be
   */
  public static Optional<Reason> otherReading(PathwayDecision decision) {
    return decision
        .otherReading()
        .map(
            other ->
                Reason.of(
                    decision.reasons().get(0).rule(),
                    "The other reading would be: {}.",
                    other.label()));
  }
}
