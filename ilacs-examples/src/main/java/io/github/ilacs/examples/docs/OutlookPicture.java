package io.github.ilacs.examples.docs;

import io.github.ilacs.examples.words.Text;
import io.github.ilacs.outlook.OutlookModel;
import io.github.ilacs.outlook.VisitCurve;
import io.github.ilacs.outlook.VisitModel;
import io.github.ilacs.outlook.VisitOrder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Draws the picture in {@code docs/outlook.md}: of a hundred authorities, how many have had the
 * visit or the inspection after so many months.
 */
public final class OutlookPicture {

  /** How the picture is made again, from the root of the project. */
  static final String COMMAND =
      "./mvnw -q -DskipTests package"
          + " && java -cp ilacs-examples/target/ilacs.jar"
          + " io.github.ilacs.examples.docs.OutlookPicture docs/outlook.svg";

  private static final int LEFT = 56;
  private static final int TOP = 48;
  private static final int MONTH = 15;
  private static final int LAST_MONTH = 54;
  private static final int HEIGHT = 260;
  private static final int ROW = 26;
  private static final double DAYS_IN_A_MONTH = 30.4375;

  private OutlookPicture() {}

  /**
   * Writes the picture.
   *
   * @param args the file
   * @throws IOException if it cannot be written
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      throw new IllegalArgumentException(
          "one path is needed, but there are " + args.length + " arguments");
    }
    Files.writeString(Path.of(args[0]), svg());
  }

  /** What one line of the picture shows. */
  private record Curve(
      String name, String colour, int waits, int over, double centre, double scale, int longest) {

    static Curve of(VisitOrder order, String name, String colour) {
      VisitCurve curve = VisitModel.england().curve(order);
      return new Curve(
          name,
          colour,
          curve.waits(),
          curve.over(),
          curve.centre().value(),
          curve.scale().value(),
          curve.longestWaitDays());
    }

    double share(double months) {
      return 1 / (1 + Math.exp(-(months - centre) / scale));
    }

    double longestMonths() {
      return longest / DAYS_IN_A_MONTH;
    }

    String words() {
      return name
          + ": half by about "
          + Math.round(centre)
          + " months ("
          + waits
          + " waits, "
          + over
          + " over)";
    }
  }

  private static List<Curve> curves() {
    OutlookModel calls = OutlookModel.england();
    return List.of(
        Curve.of(VisitOrder.FIRST, "First visit after requires improvement", "#b0530f"),
        Curve.of(VisitOrder.ONLY, "The visit after good or outstanding", "#1d70b8"),
        Curve.of(VisitOrder.SECOND, "Second visit after requires improvement", "#7a1f86"),
        new Curve(
            "Next inspection, all grades",
            "#0b0c0c",
            calls.waits(),
            calls.over(),
            calls.centre().value(),
            calls.scale().value(),
            calls.longestWaitDays()));
  }

  /**
   * The picture.
   *
   * @return SVG that needs nothing else
   */
  static String svg() {
    List<Curve> curves = curves();
    int width = LEFT + LAST_MONTH * MONTH + 40;
    int height = TOP + HEIGHT + 66 + curves.size() * ROW + 44;
    StringBuilder svg = new StringBuilder();
    svg.append(
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$s %2$s" width="%1$s" height="%2$s" \
        role="img" font-family="Arial, Helvetica, sans-serif" font-size="15">
        <title>How long authorities wait for a visit and for the next inspection</title>
        <desc>%3$s</desc>
        <rect width="%1$s" height="%2$s" fill="#ffffff"/>
        <text x="%4$s" y="26" font-weight="bold">Of 100 authorities, how many have had it by then</text>
        """
            .formatted(
                width,
                height,
                String.join(". ", curves.stream().map(Curve::words).toList()) + ".",
                LEFT));
    for (int share = 0; share <= 100; share += 25) {
      double y = y(share / 100.0);
      svg.append(line(LEFT, y, LEFT + LAST_MONTH * MONTH, y, "#dee0e2"));
      svg.append(text(LEFT - 8, y + 5, "end", Integer.toString(share)));
    }
    for (int month = 0; month <= LAST_MONTH; month += 6) {
      svg.append(line(x(month), y(0), x(month), y(0) + 5, "#505a5f"));
      svg.append(text(x(month), y(0) + 22, "middle", Integer.toString(month)));
    }
    svg.append(
        text(
            LEFT,
            y(0) + 44,
            "start",
            "Months after the last inspection ended. Dashed: longer than any wait on record."));
    for (Curve curve : curves) {
      svg.append(path(curve, 0, curve.longestMonths(), ""));
      svg.append(path(curve, curve.longestMonths(), LAST_MONTH, " stroke-dasharray=\"4 5\""));
    }
    int number = 1;
    for (Curve curve : curves) {
      double y = TOP + HEIGHT + 66 + number * ROW;
      svg.append(sign(x(curve.centre()), y(0.5), curve, number));
      svg.append(sign(LEFT + 12, y - 5, curve, number));
      svg.append(text(LEFT + 32, y, "start", curve.words()));
      number++;
    }
    svg.append(
        text(
            LEFT,
            height - 14,
            "start",
            "Fitted to the published record: visits to "
                + Text.day(VisitModel.england().completeTo())
                + ", inspections to "
                + Text.day(OutlookModel.england().completeTo())
                + "."));
    return svg.append("</svg>\n").toString();
  }

  private static String path(Curve curve, double from, double to, String style) {
    StringBuilder points = new StringBuilder();
    for (double month = from; month < to; month += 0.5) {
      points.append(point(month, curve.share(month))).append(' ');
    }
    points.append(point(to, curve.share(to)));
    return "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"3\"%s/>\n"
        .formatted(points, curve.colour(), style);
  }

  private static String sign(double x, double y, Curve curve, int number) {
    return "<circle cx=\"%s\" cy=\"%s\" r=\"10\" fill=\"%s\"/>\n"
            .formatted(oneDigit(x), oneDigit(y), curve.colour())
        + "<text x=\"%s\" y=\"%s\" text-anchor=\"middle\" font-weight=\"bold\" fill=\"#ffffff\">%s</text>\n"
            .formatted(oneDigit(x), oneDigit(y + 5), number);
  }

  private static String line(double x1, double y1, double x2, double y2, String colour) {
    return "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\"/>\n"
        .formatted(oneDigit(x1), oneDigit(y1), oneDigit(x2), oneDigit(y2), colour);
  }

  private static String text(double x, double y, String anchor, String text) {
    return "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" fill=\"#0b0c0c\">%s</text>\n"
        .formatted(oneDigit(x), oneDigit(y), anchor, text);
  }

  private static String point(double months, double share) {
    return oneDigit(x(months)) + "," + oneDigit(y(share));
  }

  private static double x(double months) {
    return LEFT + months * MONTH;
  }

  private static double y(double share) {
    return TOP + HEIGHT * (1 - share);
  }

  /** The same in every locale. */
  private static String oneDigit(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
