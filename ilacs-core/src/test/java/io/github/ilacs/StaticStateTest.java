package io.github.ilacs;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Suppliers;
import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimap;
import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The search for static state is not fooled by arrays, collections, caches and what holds them. */
class StaticStateTest {

  record Box(Object content) {}

  static final class Counter {
    private int count;

    int next() {
      return count++;
    }
  }

  /** Each of these can change, if not itself then something in it. */
  static final class Changeable {
    static final int[] ARRAY = {1};
    static final String[] EMPTY_ARRAY = {};
    static final List<String> LIST = new ArrayList<>();
    static final List<String> VIEW_OF_A_LIST = Collections.unmodifiableList(LIST);
    static final List<int[]> LIST_OF_ARRAYS = List.of(new int[1]);
    static final Map<String, Object> MAP_OF_MAPS = Map.of("a", new HashMap<>());
    static final ImmutableList<Object> GUAVA_LIST_OF_BOXES =
        ImmutableList.of("a", new Box(new Box(new int[1])));
    static final ImmutableMap<Object, String> GUAVA_MAP_WITH_KEYS =
        ImmutableMap.of(new AtomicInteger(), "a");
    static final Map<TimeUnit, String> ENUM_MAP = new EnumMap<>(TimeUnit.class);
    static final Map<String, String> CONCURRENT = new ConcurrentHashMap<>();
    static final Multimap<String, String> MULTIMAP = HashMultimap.create();
    static final Cache<String, String> CACHE = CacheBuilder.newBuilder().build();
    static final Supplier<String> MEMOIZED = Suppliers.memoize(() -> "a");
    static final ThreadLocal<String> THREAD_LOCAL = new ThreadLocal<>();
    static final AtomicInteger ATOMIC = new AtomicInteger();
    static final StringBuilder BUILDER = new StringBuilder();
    static final BitSet BITS = new BitSet();
    static final Random RANDOM = new Random(1);
    static final Optional<Object> OPTIONAL = Optional.of(new ArrayList<>());
    static final Counter COUNTER = new Counter();
    static final Supplier<Integer> COUNTING = new Counter()::next;
    static final Object ANONYMOUS =
        new Object() {
          private final int[] hidden = {1};

          @Override
          public String toString() {
            return "" + hidden[0];
          }
        };
  }

  static final class NotFinal {
    static int number = 1;
    static String text = "a";
  }

  /** And none of these can. */
  static final class Unchangeable {
    static final int NUMBER = 1;
    static final String TEXT = "a";
    static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    static final Pattern PATTERN = Pattern.compile("a");
    static final List<Object> LIST = List.of("a", new Box(List.of(new Box(1))));
    static final Set<String> COPY = Set.copyOf(new ArrayList<>(List.of("a")));
    static final ImmutableMap<String, Object> MAP = ImmutableMap.of("a", Optional.of(DAY));
    static final Supplier<String> FUNCTION = () -> "a";
    static final Comparator<Box> ORDER = Comparator.comparing(Box::toString);
  }

  @Test
  void whateverCanChangeIsFound() throws ReflectiveOperationException {
    StaticState state = new StaticState(Set.of());

    int fields = state.look(Changeable.class) + state.look(NotFinal.class);

    assertThat(fields).isEqualTo(24);
    for (Class<?> type : List.of(Changeable.class, NotFinal.class)) {
      for (Field field : type.getDeclaredFields()) {
        if (!field.isSynthetic()) {
          assertThat(state.changeable())
              .as(field.getName())
              .anyMatch(found -> found.matches(".*\\." + field.getName() + "([^A-Za-z_].*)?"));
        }
      }
    }
  }

  @Test
  void whatCannotChangeIsNot() throws ReflectiveOperationException {
    StaticState state = new StaticState(Set.of());

    assertThat(state.look(Unchangeable.class)).isEqualTo(9);
    assertThat(state.changeable()).isEmpty();
  }

  @Test
  void whatIsExemptIsSaidToHaveBeenMet() throws ReflectiveOperationException {
    StaticState state = new StaticState(Set.of("Counter.count", "Counter.other"));

    state.look(Changeable.class);

    assertThat(state.changeable()).noneMatch(found -> found.contains("COUNT"));
    assertThat(state.exempted()).containsExactly("Counter.count");
  }
}
