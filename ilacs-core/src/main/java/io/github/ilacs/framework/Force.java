package io.github.ilacs.framework;

import io.github.ilacs.JsonByModule;

/** How binding it is that something happens, or happens by a day. */
public enum Force implements JsonByModule {
  /** An Act or a statutory instrument requires it. */
  STATUTE,
  /** The framework, or a letter of Ofsted, sets it. */
  FRAMEWORK,
  /** It is usual, asked for as a favour, or seen in the record; nothing requires it. */
  PRACTICE
}
