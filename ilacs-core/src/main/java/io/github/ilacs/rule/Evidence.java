package io.github.ilacs.rule;

import io.github.ilacs.JsonByModule;

/**
 * How well a {@linkplain Rule rule} is known.
 *
 * <p>The constants run from the strongest to the weakest. An answer is never better known than the
 * weakest rule it rests on.
 */
public enum Evidence implements JsonByModule {
  /** An Act of Parliament or a statutory instrument says so. */
  STATUTE,
  /** A source says so: Ofsted itself, a council, a partner or the trade press. */
  STATED,
  /** Nobody says so, but the published reports and letters show it. */
  OBSERVED,
  /**
   * Our reading, where the sources are silent or disagree. An answer always says that it is a
   * reading.
   */
  INFERRED
}
