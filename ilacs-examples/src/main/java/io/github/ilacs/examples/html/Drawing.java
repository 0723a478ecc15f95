package io.github.ilacs.examples.html;

import java.util.ArrayList;
import java.util.List;

/**
 * A picture as data: what a template needs to write it down as SVG. It holds no markup, so that the
 * template escapes every text in it.
 */
public final class Drawing {

  private final String id;
  private final String title;
  private final String description;
  private final double width;
  private double height;
  private final List<Line> lines = new ArrayList<>();
  private final List<Bar> bars = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();
  private final List<Label> labels = new ArrayList<>();

  /**
   * An empty picture.
   *
   * @param id the id of its element; unique in the page
   * @param title what it shows, in a few words
   * @param description what can be read from it, for those who can't see it
   * @param width its width in the units of its coordinates
   */
  Drawing(String id, String title, String description, double width) {
    this.id = id;
    this.title = title;
    this.description = description;
    this.width = width;
  }

  /** A straight line; coordinates as they are written down. */
  record Line(String x1, String y1, String x2, String y2, String style) {}

  /** A rectangle; coordinates as they are written down. */
  record Bar(String x, String y, String width, String height, String style) {}

  /** A small closed shape. */
  record Mark(String path, String style) {}

  /** A text in one line. */
  record Label(String x, String y, String anchor, String text, String style) {}

  /** How a mark looks; shapes differ, so that nothing hangs on a colour. */
  public enum Shape {
    /** A circle. */
    CIRCLE,
    /** A square. */
    SQUARE
  }

  void line(double x1, double y1, double x2, double y2, String style) {
    lines.add(new Line(number(x1), number(y1), number(x2), number(y2), style));
  }

  void bar(double x, double y, double w, double h, String style) {
    bars.add(new Bar(number(x), number(y), number(w), number(h), style));
  }

  /** A shape around a point; {@code r} is half its height. */
  void mark(Shape shape, double x, double y, double r, String style) {
    marks.add(new Mark(path(shape, x, y, r), style));
  }

  void label(double x, double y, String anchor, String text, String style) {
    labels.add(new Label(number(x), number(y), anchor, text, style));
  }

  void setHeight(double height) {
    this.height = height;
  }

  String id() {
    return id;
  }

  String title() {
    return title;
  }

  String description() {
    return description;
  }

  String width() {
    return number(width);
  }

  String height() {
    return number(height);
  }

  List<Line> lines() {
    return lines;
  }

  List<Bar> bars() {
    return bars;
  }

  List<Mark> marks() {
    return marks;
  }

  List<Label> labels() {
    return labels;
  }

  private static String path(Shape shape, double x, double y, double r) {
    return switch (shape) {
      case CIRCLE ->
          "M%s %sa%s %s 0 1 0 %s 0a%s %s 0 1 0 %s 0z"
              .formatted(
                  number(x - r),
                  number(y),
                  number(r),
                  number(r),
                  number(2 * r),
                  number(r),
                  number(r),
                  number(-2 * r));
      case SQUARE ->
          "M%s %sh%sv%sh%sz"
              .formatted(
                  number(x - r), number(y - r), number(2 * r), number(2 * r), number(-2 * r));
    };
  }

  /** A coordinate to a tenth, without what a formatter costs for each of thousands. */
  private static String number(double value) {
    long tenths = Math.round(10 * value);
    long rest = Math.abs(tenths % 10);
    String sign = tenths < 0 ? "-" : "";
    return sign + Math.abs(tenths / 10) + (rest == 0 ? "" : "." + rest);
  }
}
