package io.github.ilacs.examples.html;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.examples.html.Drawing.Shape;
import io.github.ilacs.examples.words.Lines;
import io.github.ilacs.examples.words.Text;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Draws a stretch of time from left to right: lanes with marks and bars, one below the other, and
 * an axis at the foot. It comes wide, with a text at every mark, and narrow for a telephone, where
 * the letters and numbers of the marks have to do.
 */
public final class TimelineDrawing {

  private static final double MARGIN = 14;
  private static final double LINE = 20;
  private static final double ROW = 28;
  private static final double FONT_SIZE = 15;
  // Room for a font whose letters are wider than Arial's.
  private static final double WIDER = 1.12;
  // Between a text and a line that ends at it.
  private static final double CLEAR = 2;
  private static final int[] MONTHS = {1, 2, 3};
  private static final int[] YEARS = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000};

  private final Drawing drawing;
  private final boolean wide;
  private final double width;
  private final DateWindow range;
  private final LocalDate asOf;
  private final double top;
  private final List<Box> texts = new ArrayList<>();
  private final List<Stroke> strokes = new ArrayList<>();
  private double y;
  private double labelledTo = Double.NEGATIVE_INFINITY;

  /**
   * An empty drawing.
   *
   * @param id the id of the picture
   * @param title its title
   * @param description what can be read from it
   * @param wide whether there is room for texts
   * @param range the days from the left to the right
   * @param asOf the day asked, which a line marks; one of the range
   */
  public TimelineDrawing(
      String id, String title, String description, boolean wide, DateWindow range, LocalDate asOf) {
    this.wide = wide;
    this.width = wide ? 940 : 330;
    this.range = range;
    this.asOf = asOf;
    this.drawing = new Drawing(id, title, description, width);
    this.y = 18;
    labelDayAsked();
    this.top = y;
  }

  /**
   * One thing at its day.
   *
   * @param day the day
   * @param sign the letter or the number by which the tables call it
   * @param text what it is, in a few words
   * @param shape the shape of its mark
   * @param isSolid whether the mark is filled
   */
  public record Entry(LocalDate day, String sign, String text, Shape shape, boolean isSolid) {}

  /** Where a text stands, with a little room around it. */
  private record Box(double left, double top, double right, double bottom) {}

  /** An upright or a level line, which leaves a gap wherever a text stands. */
  private record Stroke(boolean isUpright, double at, double from, double to, String style) {

    boolean isCrossedBy(Box text) {
      return isUpright
          ? text.left() < at && at < text.right()
          : text.top() < at && at < text.bottom();
    }

    double start(Box text) {
      return isUpright ? text.top() : text.left();
    }

    double end(Box text) {
      return isUpright ? text.bottom() : text.right();
    }
  }

  /**
   * A lane with marks.
   *
   * @param heading what stands above it
   * @param entries what stands in it
   */
  public void lane(String heading, List<Entry> entries) {
    heading(heading);
    double line = y + ROW / 2;
    strokes.add(new Stroke(false, line, MARGIN, width - MARGIN, "baseline"));
    List<Flags.Flag<Entry>> flags = new ArrayList<>();
    for (Entry entry : entries) {
      flags.add(new Flags.Flag<>(x(entry.day()), wide ? textWidth(entry.text()) : 0, entry));
    }
    int rows = 1;
    for (Flags.Placed placed : Flags.place(flags, width)) {
      draw(placed, line);
      rows = Math.max(rows, placed.row() + 1);
    }
    y += rows * ROW + 6;
  }

  private void draw(Flags.Placed placed, double line) {
    Entry entry = (Entry) placed.flag().what();
    double x = placed.flag().x();
    double at = line + placed.row() * ROW;
    if (placed.row() > 0) {
      strokes.add(new Stroke(true, x, line, at, "pole"));
    }
    double r = entry.shape() == Shape.SQUARE ? 10 : 11;
    String filled = entry.isSolid() ? "solid" : "hollow";
    drawing.mark(entry.shape(), x, at, r, filled);
    drawing.label(x, at + 4.5, "middle", entry.sign(), "sign " + filled + "-sign");
    if (placed.side() == Flags.Side.RIGHT) {
      label(x + Flags.MARK + 5, at + 5, "start", entry.text(), "text");
    } else if (placed.side() == Flags.Side.LEFT) {
      label(x - Flags.MARK - 5, at + 5, "end", entry.text(), "text");
    }
  }

  /**
   * A lane with a bar, cut off where it leaves the picture.
   *
   * @param heading what stands above it
   * @param days the days from its left end to its right end
   * @param style how it looks
   */
  public void bar(String heading, DateWindow days, String style) {
    heading(heading);
    double left = Math.max(MARGIN, x(days.start()));
    double right = Math.min(width - MARGIN, x(days.end()) + perDay());
    drawing.bar(left, y, Math.max(2, right - left), 18, style);
    y += 18 + 14;
  }

  /**
   * A lane with a stroke for each day.
   *
   * @param heading what stands above it
   * @param days the days
   */
  public void days(String heading, List<LocalDate> days) {
    heading(heading);
    drawing.line(MARGIN, y + 18, width - MARGIN, y + 18, "baseline");
    for (LocalDate day : days) {
      double x = x(day);
      drawing.line(x, y, x, y + 18, "call");
    }
    y += 18 + 14;
  }

  /**
   * Draws the axis and the line of the day asked, and gives the picture.
   *
   * @return the picture
   */
  public Drawing finish() {
    double foot = y;
    drawing.line(MARGIN, foot, width - MARGIN, foot, "axis");
    if (perDay() * 365.25 / 4 >= 36) {
      drawMonths(foot);
    } else {
      drawYears(foot);
    }
    double x = x(asOf);
    strokes.add(new Stroke(true, x, top - 2, foot + 4, "asked"));
    strokes.forEach(this::draw);
    drawing.setHeight(foot + 44);
    return drawing;
  }

  /** Draws the parts of a line that no text stands on. */
  private void draw(Stroke stroke) {
    double from = stroke.from();
    for (Box text :
        texts.stream()
            .filter(stroke::isCrossedBy)
            .sorted(Comparator.comparingDouble(stroke::start))
            .toList()) {
      part(stroke, from, Math.min(stroke.start(text), stroke.to()));
      from = Math.max(from, stroke.end(text));
    }
    part(stroke, from, stroke.to());
  }

  private void part(Stroke stroke, double from, double to) {
    if (from < to) {
      drawing.line(
          stroke.isUpright() ? stroke.at() : from,
          stroke.isUpright() ? from : stroke.at(),
          stroke.isUpright() ? stroke.at() : to,
          stroke.isUpright() ? to : stroke.at(),
          stroke.style());
    }
  }

  private void label(double x, double baseline, String anchor, String text, String style) {
    // Of a wider font the rim in the colour of the ground keeps lines off; headings are bold.
    double length = style.equals("text") ? textWidth(text) / WIDER : textWidth(text);
    double left =
        switch (anchor) {
          case "end" -> x - length;
          case "middle" -> x - length / 2;
          default -> x;
        };
    texts.add(
        new Box(
            left - CLEAR,
            baseline - FONT_SIZE + 2 - CLEAR,
            left + length + CLEAR,
            baseline + 3 + CLEAR));
    drawing.label(x, baseline, anchor, text, style);
  }

  private void drawMonths(double foot) {
    int step = MONTHS[MONTHS.length - 1];
    for (int i = MONTHS.length - 1; i >= 0; i--) {
      if (perDay() * 365.25 / 12 * MONTHS[i] >= 36) {
        step = MONTHS[i];
      }
    }
    YearMonth month = YearMonth.from(range.start());
    double lastYear = Double.NEGATIVE_INFINITY;
    for (; !month.atDay(1).isAfter(range.end()); month = month.plusMonths(1)) {
      if ((month.getMonthValue() - 1) % step != 0 || month.atDay(1).isBefore(range.start())) {
        continue;
      }
      double x = x(month.atDay(1));
      tick(x, foot, Text.shortMonth(month.getMonth()));
      boolean january = month.getMonthValue() == 1;
      // The year stands at its January, and at the first month where there is room before that.
      double january1 = x(month.atDay(1).withDayOfYear(1).plusYears(1));
      if (january || (lastYear < 0 && january1 - x > 60)) {
        label(x, foot + 38, edge(x), String.valueOf(month.getYear()), "year");
        lastYear = x;
      }
    }
  }

  private void drawYears(double foot) {
    int step = YEARS[YEARS.length - 1];
    for (int i = YEARS.length - 1; i >= 0; i--) {
      if (perDay() * 365.25 * YEARS[i] >= 48) {
        step = YEARS[i];
      }
    }
    int first = range.start().getYear();
    for (int year = first; year <= range.end().getYear(); year++) {
      LocalDate january = LocalDate.of(year, 1, 1);
      if (year % step == 0 && !january.isBefore(range.start())) {
        tick(x(january), foot, String.valueOf(year));
      }
    }
  }

  private void tick(double x, double foot, String text) {
    strokes.add(new Stroke(true, x, top, foot, "grid"));
    drawing.line(x, foot, x, foot + 6, "axis");
    String edge = edge(x);
    double length = textWidth(text);
    double left = edge.equals("start") ? x : edge.equals("end") ? x - length : x - length / 2;
    // A text that leans inwards can reach the one beside it; the line stays without one.
    if (left > labelledTo) {
      label(x, foot + 21, edge, text, "tick");
      labelledTo = left + length;
    }
  }

  /** A text at the very edge leans inwards. */
  private String edge(double x) {
    return x < 24 ? "start" : x > width - 24 ? "end" : "middle";
  }

  private void labelDayAsked() {
    String text = wide ? "As of " + Text.plainDay(asOf) : Text.shortDay(asOf);
    double half = textWidth(text) / 2;
    double x = x(asOf);
    String anchor = x < half ? "start" : x > width - half ? "end" : "middle";
    label(
        anchor.equals("middle") ? x : anchor.equals("start") ? 0 : width,
        y,
        anchor,
        text,
        "asked-label");
    y += 10;
  }

  /** A heading above its lane, broken where it is wider than the picture. */
  private void heading(String text) {
    y += 4;
    // Bold letters are wider still.
    int letters = (int) (width / (FONT_SIZE * 0.6));
    for (String line : Lines.wrap(text, letters)) {
      y += LINE;
      label(0, y - 4, "start", line, "heading");
    }
    y += 4;
  }

  private double perDay() {
    return (width - 2 * MARGIN) / range.lengthInDays();
  }

  private double x(LocalDate day) {
    return MARGIN + ChronoUnit.DAYS.between(range.start(), day) * perDay();
  }

  /** The width of a text in Arial, near enough to keep texts apart. */
  private static double textWidth(String text) {
    double ems = text.codePoints().mapToDouble(TimelineDrawing::ems).sum();
    return ems * FONT_SIZE * WIDER;
  }

  private static double ems(int c) {
    if ("ijltfrI.,:;' ()".indexOf(c) >= 0) {
      return 0.31;
    } else if ("mwMW".indexOf(c) >= 0) {
      return 0.87;
    }
    return c >= 'A' && c <= 'Z' ? 0.7 : 0.56;
  }
}
