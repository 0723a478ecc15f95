package io.github.ilacs.framework;

/** How binding it is that something happens, or happens by a day. */
public enum Force {
  /** An Act or a statutory instrument requires it. */
  STATUTE,
  /** The framework, or a letter of Ofsted, sets it. */
  FRAMEWORK,
  /** It is usual, asked for as a favour, or seen in the record; nothing requires it. */
  PRACTICE
}
