package io.github.ilacs.rule;

import io.github.ilacs.JsonByModule;

/** How close a {@linkplain Source source} stands to the framework itself. */
public enum Reliability implements JsonByModule {
  /** Text of Ofsted or of legislation, or an exact mirror of it. */
  A,
  /** A council, a partner or the trade press in its own words. */
  B,
  /** An aggregator, or a page of low quality. */
  C
}
