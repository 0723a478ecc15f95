package io.github.ilacs.examples.html;

import java.util.List;

/**
 * Draws bars from left to right, one below the other, each with its name before it and its figure
 * after it. It comes wide, and narrow for a telephone.
 */
public final class BarDrawing {

  private static final double NAMES = 112;
  // Room for a font whose digits are wider than Arial's, and for a sign of per cent.
  private static final double DIGIT = 9;
  private static final double SIGN = 16;
  private static final double GAP = 8;
  private static final double ROW = 26;
  private static final double HEIGHT = 18;

  private BarDrawing() {}

  /**
   * A bar: a solid part, a hollow one, or the one after the other.
   *
   * @param name what stands before it
   * @param solid how long the solid part is, in any unit
   * @param hollow how long the hollow part is, in the same unit
   * @param figure what stands after it
   */
  public record Bar(String name, double solid, double hollow, String figure) {

    /**
     * A bar of one part.
     *
     * @param name what stands before it
     * @param length how long it is, in any unit
     * @param figure what stands after it
     * @param isFirm whether it is drawn as a solid one
     */
    public Bar(String name, double length, String figure, boolean isFirm) {
      this(name, isFirm ? length : 0, isFirm ? 0 : length, figure);
    }

    double length() {
      return solid + hollow;
    }
  }

  /**
   * Draws bars.
   *
   * @param id the id of the wide picture
   * @param title what it shows, in a few words
   * @param description what can be read from it, for those who can't see it
   * @param bars the bars from the top down
   * @return the picture in both widths
   */
  public static Figure figure(String id, String title, String description, List<Bar> bars) {
    return new Figure(
        title, of(id, title, description, true, bars), of(id, title, description, false, bars));
  }

  private static Drawing of(
      String id, String title, String description, boolean wide, List<Bar> bars) {
    double width = wide ? 940 : 330;
    Drawing drawing = new Drawing(id + (wide ? "" : "-narrow"), title, description, width);
    double longest = bars.stream().mapToDouble(Bar::length).max().orElse(0);
    int digits = bars.stream().mapToInt(bar -> bar.figure().length()).max().orElse(0);
    double room = width - NAMES - GAP - digits * DIGIT - SIGN;
    double y = 4;
    for (Bar bar : bars) {
      double unit = longest > 0 ? room / longest : 0;
      double length = unit * bar.length();
      part(drawing, y, NAMES, unit * bar.solid(), "window");
      part(drawing, y, NAMES + unit * bar.solid(), unit * bar.hollow(), "moved");
      drawing.label(0, y + HEIGHT - 4, "start", bar.name(), "text");
      drawing.label(NAMES + length + GAP, y + HEIGHT - 4, "start", bar.figure(), "text");
      y += ROW;
    }
    drawing.line(NAMES, 0, NAMES, y, "axis");
    drawing.setHeight(y + 4);
    return drawing;
  }

  private static void part(Drawing drawing, double y, double x, double length, String style) {
    if (length > 0) {
      drawing.bar(x, y, Math.max(1, length), HEIGHT, style);
    }
  }
}
