package io.github.ilacs.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.function.DoubleBinaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** The fit of the curve, against simulated waits and against a likelihood worked out otherwise. */
class LogisticFitProperties {

  /** Simulated waits, each seen up to a day of its own. */
  private static final class Sample {

    private final double[] over;
    private final double[] lasting;

    private Sample(double[] over, double[] lasting) {
      this.over = over;
      this.lasting = lasting;
    }

    static Sample of(double centre, double scale, int size, double lastSeen, Random random) {
      double[] over = new double[size];
      double[] lasting = new double[size];
      int overs = 0;
      int lastings = 0;
      for (int i = 0; i < size; i++) {
        double u = random.nextDouble();
        double wait = centre + scale * Math.log(u / (1 - u));
        double seen = centre + scale * (lastSeen * random.nextDouble() - 2);
        if (wait <= seen) {
          over[overs++] = wait;
        } else {
          lasting[lastings++] = seen;
        }
      }
      double[] sortedOver = Arrays.copyOf(over, overs);
      double[] sortedLasting = Arrays.copyOf(lasting, lastings);
      Arrays.sort(sortedOver);
      Arrays.sort(sortedLasting);
      return new Sample(sortedOver, sortedLasting);
    }

    /** The logarithm of the likelihood, straight from the textbook. */
    double logLikelihood(double centre, double scale) {
      double sum = 0;
      for (double months : over) {
        double e = Math.exp(-(months - centre) / scale);
        sum += Math.log(e / (scale * (1 + e) * (1 + e)));
      }
      for (double months : lasting) {
        sum += Math.log(1 - 1 / (1 + Math.exp(-(months - centre) / scale)));
      }
      return sum;
    }
  }

  @Property
  void aModelOfSimulatedWaitsFindsWhatMadeThem(
      @ForAll @DoubleRange(min = 20, max = 60) double centre,
      @ForAll @DoubleRange(min = 0.8, max = 5) double scale,
      @ForAll @DoubleRange(min = 3, max = 9) double lastSeen,
      @ForAll long seed) {
    Sample sample = Sample.of(centre, scale, 2000, lastSeen, new Random(seed));
    LogisticFit fit = LogisticFit.of(sample.over, sample.lasting);

    // Five standard errors: beyond them lies fewer than one sample in a million.
    assertThat(fit.centre().value()).isCloseTo(centre, within(5 * fit.centre().standardError()));
    assertThat(fit.scale().value()).isCloseTo(scale, within(5 * fit.scale().standardError()));
    assertThat(fit.scale().standardError()).isLessThan(scale / 8);
  }

  @Property
  void nothingNearbyIsLikelier(
      @ForAll @IntRange(min = 12, max = 150) int size,
      @ForAll @DoubleRange(min = 3, max = 9) double lastSeen,
      @ForAll long seed) {
    Sample sample = Sample.of(40, 1.9, size, lastSeen, new Random(seed));
    if (sample.over.length < 5) {
      return;
    }
    assertNothingNearbyIsLikelier(
        LogisticFit.of(sample.over, sample.lasting), sample::logLikelihood);
  }

  private static void assertNothingNearbyIsLikelier(
      LogisticFit fit, DoubleBinaryOperator logLikelihood) {
    double centre = fit.centre().value();
    double scale = fit.scale().value();
    double highest = logLikelihood.applyAsDouble(centre, scale);

    assertThat(highest).isFinite();
    for (double step : new double[] {1e-3, 0.03, 0.3}) {
      for (int i = 0; i < 16; i++) {
        double angle = i * Math.PI / 8;
        assertThat(
                logLikelihood.applyAsDouble(
                    centre + step * Math.sin(angle), scale * Math.exp(step * Math.cos(angle))))
            .isLessThan(highest + 1e-9);
      }
    }
  }

  /** Delayed entry: each wait counts given that it had lasted until it was first seen. */
  @Property
  void nothingNearbyIsLikelierWhereWaitsWereSeenLate(@ForAll long seed) {
    Random random = new Random(seed);
    double[] over = new double[60];
    double[] entered = new double[60];
    for (int i = 0; i < over.length; ) {
      double u = random.nextDouble();
      double wait = 30 + 3 * Math.log(u / (1 - u));
      double seenFrom = 12 + 12 * random.nextDouble();
      if (wait > seenFrom) {
        over[i] = wait;
        entered[i++] = seenFrom;
      }
    }
    Arrays.sort(over);
    Arrays.sort(entered);
    LogisticFit fit = LogisticFit.of(over, new double[0], entered);

    assertNothingNearbyIsLikelier(fit, (centre, scale) -> seenLate(over, entered, centre, scale));
    assertThat(fit.centre().value()).isCloseTo(30, within(5 * fit.centre().standardError()));
  }

  private static double seenLate(double[] over, double[] entered, double centre, double scale) {
    double sum = new Sample(over, new double[0]).logLikelihood(centre, scale);
    // The same as dividing by the probability of having lasted so long.
    return sum - new Sample(new double[0], entered).logLikelihood(centre, scale);
  }

  @Property
  void theErrorsAreThoseOfTheCurvatureOfTheLikelihood(@ForAll long seed) {
    Sample sample = Sample.of(40, 1.9, 114, 6, new Random(seed));
    if (sample.over.length < 10) {
      return;
    }
    LogisticFit fit = LogisticFit.of(sample.over, sample.lasting);
    double c = fit.centre().value();
    double s = fit.scale().value();
    double h = 1e-3;
    double middle = sample.logLikelihood(c, s);
    double cc =
        (sample.logLikelihood(c + h, s) - 2 * middle + sample.logLikelihood(c - h, s)) / (h * h);
    double ss =
        (sample.logLikelihood(c, s + h) - 2 * middle + sample.logLikelihood(c, s - h)) / (h * h);
    double cs =
        (sample.logLikelihood(c + h, s + h)
                - sample.logLikelihood(c + h, s - h)
                - sample.logLikelihood(c - h, s + h)
                + sample.logLikelihood(c - h, s - h))
            / (4 * h * h);
    double determinant = cc * ss - cs * cs;

    assertThat(fit.centre().standardError()).isCloseTo(Math.sqrt(-ss / determinant), within(1e-3));
    assertThat(fit.scale().standardError()).isCloseTo(Math.sqrt(-cc / determinant), within(1e-3));
  }

  @Property
  void theUnitMakesNoDifference(@ForAll @DoubleRange(min = 0.01, max = 100) double unit) {
    Sample sample = Sample.of(40, 1.9, 114, 6, new Random(7));
    LogisticFit fit = LogisticFit.of(sample.over, sample.lasting);
    LogisticFit other =
        LogisticFit.of(
            Arrays.stream(sample.over).map(months -> months * unit).toArray(),
            Arrays.stream(sample.lasting).map(months -> months * unit).toArray());

    assertThat(other.centre().value() / unit).isCloseTo(fit.centre().value(), within(1e-5));
    assertThat(other.scale().value() / unit).isCloseTo(fit.scale().value(), within(1e-5));
  }

  @Property
  void theCurveIsSafeFarOut(@ForAll @DoubleRange(min = -1e6, max = 1e6) double z) {
    assertThat(Logistic.share(z)).isBetween(0.0, 1.0);
    assertThat(Logistic.share(z) + Logistic.share(-z)).isCloseTo(1, within(1e-15));
    assertThat(Logistic.cumulativeHazard(z)).isFinite().isGreaterThanOrEqualTo(0);
    // ln(1 + e^z) - ln(1 + e^-z) = z
    assertThat(Logistic.cumulativeHazard(z) - Logistic.cumulativeHazard(-z))
        .isCloseTo(z, within(1e-9));
    if (z > -700 && z < -40) {
      assertThat(Logistic.cumulativeHazard(z)).isCloseTo(Math.exp(z), within(1e-12 * Math.exp(z)));
    }
  }
}
