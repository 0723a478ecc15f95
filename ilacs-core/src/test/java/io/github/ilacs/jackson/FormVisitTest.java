package io.github.ilacs.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ilacs.history.SelfEvaluation;
import io.github.ilacs.judgement.Judgements;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** What a generator of schemas is told of the documents, by either Jackson. */
class FormVisitTest {

  /** One for each test, because a form is made only once, when it is first asked for. */
  private final ObjectMapper two = new ObjectMapper().registerModule(new IlacsModule());

  private final JsonMapper three =
      JsonMapper.builder().addModule(new io.github.ilacs.jackson3.IlacsModule()).build();

  /**
   * Writes down its calls. The visitors of both Jacksons have the same methods, and no type in
   * common.
   */
  private static final class Listener implements InvocationHandler {

    private final List<String> told = new ArrayList<>();
    private final Set<Object> objects = new HashSet<>();
    private @Nullable Object wrapper;
    private @Nullable Object context;

    <V> V as(Class<V> visitor) {
      V listening = visitor.cast(proxy(visitor));
      wrapper = listening;
      return listening;
    }

    private Object proxy(Class<?> visitor) {
      return Proxy.newProxyInstance(visitor.getClassLoader(), new Class<?>[] {visitor}, this);
    }

    @Override
    public @Nullable Object invoke(Object visitor, Method call, Object @Nullable [] given)
        throws ReflectiveOperationException {
      if (given == null) {
        return context;
      }
      if (call.getName().startsWith("set")) {
        context = given[0];
        return null;
      }
      if (call.getName().startsWith("expect")) {
        told.add(call.getName() + " " + given[0]);
        // An object may have itself inside.
        boolean known = call.getName().contains("Object") && !objects.add(given[0]);
        return known ? null : proxy(call.getReturnType());
      }
      for (int i = 0; i < given.length; i++) {
        if (call.getParameterTypes()[i].getSimpleName().equals("JsonFormatVisitable")) {
          told.add(call.getName() + (i == 0 ? "" : " " + given[0]));
          for (Method accept : call.getParameterTypes()[i].getMethods()) {
            accept.invoke(given[i], wrapper, given[i + 1]);
          }
          return null;
        }
      }
      told.add(call.getName() + " " + given[0]);
      return null;
    }
  }

  private List<String> byTwo(Class<?> type) throws JsonMappingException {
    Listener listener = new Listener();
    two.acceptJsonFormatVisitor(
        type,
        listener.as(
            com.fasterxml.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper.class));
    return listener.told;
  }

  private List<String> byThree(Class<?> type) {
    Listener listener = new Listener();
    three.acceptJsonFormatVisitor(
        type,
        listener.as(tools.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper.class));
    return listener.told;
  }

  static List<Class<?>> values() {
    return PublicTypes.values();
  }

  @ParameterizedTest
  @MethodSource("values")
  void bothTellTheSame(Class<?> type) throws JsonMappingException {
    assertThat(byThree(type)).isNotEmpty().isEqualTo(byTwo(type));
  }

  /** The visitor that Jackson brings along answers every call with null. */
  @ParameterizedTest
  @MethodSource("values")
  void aVisitorMayNotWantToKnowMore(Class<?> type) {
    assertThatCode(
            () ->
                two.acceptJsonFormatVisitor(
                    type,
                    new com.fasterxml
                        .jackson
                        .databind
                        .jsonFormatVisitors
                        .JsonFormatVisitorWrapper
                        .Base(two.getSerializerProviderInstance())))
        .doesNotThrowAnyException();
    assertThatCode(
            () ->
                three.acceptJsonFormatVisitor(
                    type,
                    new tools.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper.Base()))
        .doesNotThrowAnyException();
  }

  @Test
  void judgementsAreAMap() {
    assertThat(byThree(Judgements.class)).first().asString().startsWith("expectMapFormat");
  }

  @Test
  void eachFieldIsToldWithItsForm() {
    assertThat(byThree(SelfEvaluation.class))
        .containsExactly(
            "expectObjectFormat [simple type, class io.github.ilacs.history.SelfEvaluation]",
            "property kind",
            "expectStringFormat [simple type, class java.lang.String]",
            "enumTypes [self-evaluation]",
            "property shared",
            "expectStringFormat [simple type, class java.time.LocalDate]",
            "format date");
  }
}
