package io.github.ilacs.examples.cli;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Options that ask for an answer in other forms than text. */
interface FormOption {

  /**
   * Where each form is to go.
   *
   * @return for each option the name of a file, or {@link Arguments#STANDARD_STREAM}; null where
   *     the form was not asked for
   */
  Map<String, @Nullable String> places();
}
