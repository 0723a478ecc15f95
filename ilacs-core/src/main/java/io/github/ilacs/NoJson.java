package io.github.ilacs;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What answers questions and is no value. A mapper of JSON would find no getters in it and write
 * <code>{}</code>; the annotation leads it here instead, as that of {@link JsonByModule} does.
 */
public interface NoJson {

  /** Refuses to be written. */
  @JsonValue
  private Object json() {
    throw new IllegalStateException(
        getClass().getSimpleName()
            + " is no value and has no JSON: write the answers that it gives");
  }
}
