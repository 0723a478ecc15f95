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
   * A bar.
   *
   * @param name what stands before it
   * @param length how long it is, in any unit
   * @param figure what stands after it
   * @param isFirm whether it is drawn as a solid one
   */
  public record Bar(String name, double length, String figure, boolean isFirm) {}

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
      double length = longest > 0 ? room * bar.length() / longest : 0;
      if (length > 0) {
        drawing.bar(NAMES, y, Math.max(1, length), HEIGHT, bar.isFirm() ? "window" : "moved");
      }
      drawing.label(0, y + HEIGHT - 4, "start", bar.name(), "text");
      drawing.label(NAMES + length + GAP, y + HEIGHT - 4, "start", bar.figure(), "text");
      y += ROW;
    }
    drawing.line(NAMES, 0, NAMES, y, "axis");
    drawing.setHeight(y + 4);
    return drawing;
  }
}
