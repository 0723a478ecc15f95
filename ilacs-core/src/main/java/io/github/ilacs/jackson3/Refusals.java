package io.github.ilacs.jackson3;

import io.github.ilacs.form.FormException;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.MismatchedInputException;

/** What a form refuses, as Jackson's own exceptions. */
final class Refusals {

  private Refusals() {}

  /** A refusal of what a parser reads. */
  static DatabindException of(JsonParser in, FormException refused) {
    return of(MismatchedInputException.from(in, refused.type(), refused.getMessage()), refused);
  }

  /** A refusal of what a generator writes. */
  static DatabindException of(JsonGenerator out, FormException refused) {
    return of(DatabindException.from(out, refused.getMessage(), refused.getCause()), refused);
  }

  private static DatabindException of(DatabindException refusal, FormException refused) {
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
