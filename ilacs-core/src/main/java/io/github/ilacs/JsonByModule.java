package io.github.ilacs;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A value that a mapper of JSON writes and reads right with the module of this library alone.
 *
 * <p>Without the module a mapper would ask a value for its getters, find none, and write <code>{}
 * </code>. The annotation leads both versions of Jackson here instead. It has no elements, so a
 * caller who has no Jackson gets no warning that it is missing.
 */
public interface JsonByModule {

  /** Refuses to be written, and says which line is missing. */
  @JsonValue
  private Object json() {
    throw missing();
  }

  /**
   * Says which line is missing.
   *
   * @return the exception to throw
   */
  static IllegalStateException missing() {
    return new IllegalStateException(
        "the mapper lacks the module of ILACS for Java. With Jackson 3, say"
            + " JsonMapper.builder().addModule(new io.github.ilacs.jackson3.IlacsModule()); with"
            + " Jackson 2, new ObjectMapper().registerModule(new"
            + " io.github.ilacs.jackson.IlacsModule()), or make that module a bean of Spring Boot 3");
  }
}
