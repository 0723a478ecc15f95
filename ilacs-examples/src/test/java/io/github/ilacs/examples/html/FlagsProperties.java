package io.github.ilacs.examples.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ilacs.examples.html.Flags.Flag;
import io.github.ilacs.examples.html.Flags.Placed;
import io.github.ilacs.examples.html.Flags.Side;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Flags along a line never cover each other, however close their places are. */
class FlagsProperties {

  private static final double WIDTH = 900;

  @Provide
  Arbitrary<List<Flag<String>>> flags() {
    Arbitrary<Double> places = Arbitraries.doubles().between(14, 886).ofScale(1);
    Arbitrary<Double> widths =
        Arbitraries.oneOf(Arbitraries.just(0.0), Arbitraries.doubles().between(20, 260).ofScale(0));
    return Combinators.combine(places, widths)
        .as((x, width) -> new Flag<>(x, width, x + "/" + width))
        .list()
        .ofMinSize(1)
        .ofMaxSize(14);
  }

  @Property
  void everyFlagIsPlacedOnceAndWithinThePicture(@ForAll("flags") List<Flag<String>> flags) {
    List<Placed> placed = Flags.place(flags, WIDTH);

    assertThat(placed.stream().<Flag<?>>map(Placed::flag).toList())
        .containsExactlyInAnyOrderElementsOf(flags);
    assertThat(placed)
        .allSatisfy(
            flag -> {
              assertThat(flag.left()).isGreaterThanOrEqualTo(0);
              assertThat(flag.right()).isLessThanOrEqualTo(WIDTH);
            });
  }

  @Property
  void noFlagCoversAnother(@ForAll("flags") List<Flag<String>> flags) {
    List<Placed> placed = Flags.place(flags, WIDTH);

    for (int i = 0; i < placed.size(); i++) {
      for (int j = 0; j < i; j++) {
        Placed one = placed.get(i);
        Placed other = placed.get(j);
        if (one.row() == other.row()) {
          assertThat(one.right() <= other.left() || other.right() <= one.left())
              .as("%s and %s", one, other)
              .isTrue();
        }
      }
    }
  }

  @Property
  void aFlagAloneStandsOnTheLineWithItsText(@ForAll("flags") List<Flag<String>> flags) {
    Placed only = Flags.place(flags.subList(0, 1), WIDTH).get(0);

    assertThat(only.row()).isZero();
    assertThat(only.side() == Side.NONE).isEqualTo(flags.get(0).textWidth() == 0);
  }
}
