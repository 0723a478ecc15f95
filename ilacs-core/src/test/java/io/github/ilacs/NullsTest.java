package io.github.ilacs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.ilacs.jackson.PublicTypes;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Nothing that a caller can call takes null, and whoever passes one is told the name of the
 * parameter. Every public constructor and method is called with one null at a time, and with good
 * values for the other parameters.
 */
class NullsTest {

  private final Samples samples = new Samples();
  private final List<String> untried = new ArrayList<>();
  private final List<String> wrong = new ArrayList<>();
  private int tried;

  @Test
  void aNullIsRefusedByTheNameOfItsParameter() {
    for (Class<?> type : PublicTypes.withBuilders()) {
      for (Executable executable : executables(type)) {
        Parameter[] parameters = executable.getParameters();
        for (int n = 0; n < parameters.length; n++) {
          if (!parameters[n].getType().isPrimitive()) {
            pass(null, type, executable, n);
          }
        }
      }
    }

    assertThat(wrong).isEmpty();
    assertThat(untried).isEmpty();
    assertThat(tried).isGreaterThan(500);
  }

  /** Where the collection becomes a part of a value. A builder may wait until it builds. */
  @Test
  void noNullHidesInACollection() {
    for (Class<?> type : PublicTypes.withBuilders()) {
      for (Executable executable : executables(type)) {
        if (isGenerated(executable) || !makesAValue(executable)) {
          continue;
        }
        Class<?>[] types = executable.getParameterTypes();
        for (int n = 0; n < types.length; n++) {
          if (types[n].isArray()) {
            pass(Samples.arrayOfNull(types[n]), type, executable, n);
          } else if (Iterable.class.isAssignableFrom(types[n])
              && types[n].isAssignableFrom(List.class)) {
            pass(Arrays.asList((Object) null), type, executable, n);
          }
        }
      }
    }

    assertThat(wrong).isEmpty();
    assertThat(tried).isGreaterThan(40);
  }

  /** What else a module has is called by Jackson alone. */
  @Test
  @SuppressWarnings("NullAway") // null is what is tested
  void theModulesOfBothJacksonsRefuseANullByItsName() {
    assertThatNullPointerException()
        .isThrownBy(() -> io.github.ilacs.jackson.IlacsModule.of(null))
        .withMessage("scheduler");
    assertThatNullPointerException()
        .isThrownBy(() -> new io.github.ilacs.jackson.IlacsModule().withRules(null))
        .withMessage("rules");
    assertThatNullPointerException()
        .isThrownBy(() -> io.github.ilacs.jackson3.IlacsModule.of(null))
        .withMessage("scheduler");
    assertThatNullPointerException()
        .isThrownBy(() -> new io.github.ilacs.jackson3.IlacsModule().withRules(null))
        .withMessage("rules");
  }

  /** Passes a value that must be refused. */
  @SuppressWarnings("NullAway") // null is what is tested
  private void pass(@Nullable Object bad, Class<?> type, Executable executable, int n) {
    Parameter parameter = executable.getParameters()[n];
    String what = executable + ": " + parameter.getName();
    Optional<Object> receiver = samples.receiver(executable, type);
    Optional<Object[]> arguments = samples.arguments(executable, n);
    if (receiver.isEmpty() || arguments.isEmpty()) {
      untried.add(what);
      return;
    }
    arguments.get()[n] = bad;
    tried++;
    try {
      Samples.call(executable, receiver.get(), arguments.get());
      wrong.add(what + ": taken");
    } catch (InvocationTargetException e) {
      Throwable thrown = e.getCause();
      boolean isNamed =
          bad != null || isGenerated(executable) || parameter.getName().equals(thrown.getMessage());
      if (!(thrown instanceof NullPointerException) || !isNamed) {
        wrong.add(what + ": " + thrown);
      }
    }
  }

  /** Immutables names the property in most of its checks, and refuses by a plain call in others. */
  private static boolean isGenerated(Executable executable) {
    return executable.getDeclaringClass().getName().contains(".Immutable");
  }

  private static boolean makesAValue(Executable executable) {
    return executable instanceof Constructor || isOurs(((Method) executable).getReturnType());
  }

  private static boolean isOurs(Class<?> type) {
    return type.getName().startsWith("io.github.ilacs.");
  }

  private static List<Executable> executables(Class<?> type) {
    return Stream.<Executable>concat(
            Arrays.stream(type.getConstructors()), Arrays.stream(type.getMethods()))
        .filter(each -> !each.isSynthetic())
        .filter(each -> isOurs(each.getDeclaringClass()))
        .filter(each -> !each.getName().equals("equals"))
        .filter(each -> !(type.isEnum() && each.getName().equals("valueOf")))
        .sorted(Comparator.comparing(Executable::toString))
        .toList();
  }
}
