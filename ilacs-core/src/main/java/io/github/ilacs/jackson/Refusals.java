package io.github.ilacs.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.github.ilacs.form.FormException;
import java.util.List;

/** What a form refuses, as Jackson's own exceptions. */
final class Refusals {

  private Refusals() {}

  /** A refusal of what a parser reads. */
  static JsonMappingException of(JsonParser in, FormException refused) {
    return of(MismatchedInputException.from(in, refused.type(), refused.getMessage()), refused);
  }

  /** A refusal of what a generator writes. */
  static JsonMappingException of(JsonGenerator out, FormException refused) {
    return of(JsonMappingException.from(out, refused.getMessage(), refused.getCause()), refused);
  }

  private static JsonMappingException of(JsonMappingException refusal, FormException refused) {
    List<FormException.Step> steps = refused.steps();
    for (int i = steps.size() - 1; i >= 0; i--) {
      FormException.Step step = steps.get(i);
      if (step.name() == null) {
        refusal.prependPath(step.type(), step.index());
      } else {
        refusal.prependPath(step.type(), step.name());
      }
    }
    return refusal;
  }
}
