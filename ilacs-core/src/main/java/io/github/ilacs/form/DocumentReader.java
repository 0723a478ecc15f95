package io.github.ilacs.form;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A document that is read, one token after the other. Each Jackson has one. */
public interface DocumentReader {

  /** What can stand next in a document. */
  enum Token {
    /** An object begins. */
    OBJECT,
    /** An object ends. */
    END_OBJECT,
    /** A list begins. */
    LIST,
    /** A list ends. */
    END_LIST,
    /** The name of a field. */
    NAME,
    /** A text. */
    TEXT,
    /** A whole number. */
    WHOLE_NUMBER,
    /** A number with a point or an exponent. */
    NUMBER,
    /** True or false. */
    TRUTH,
    /** Null, or what no document of ours has. */
    OTHER;

    /** By how much it leads into objects and lists, or out of them. */
    int nesting() {
      return switch (this) {
        case OBJECT, LIST -> 1;
        case END_OBJECT, END_LIST -> -1;
        default -> 0;
      };
    }
  }

  /** Where the reader stands. */
  Token token();

  /** Goes on to the next token. */
  Token next() throws IOException;

  /** The text of the token: a name, a text, or a number as it is written. */
  String text() throws IOException;

  /** The whole number; null where a long does not hold it. */
  @Nullable Long whole() throws IOException;

  /** The number. */
  double number() throws IOException;

  /** The truth. */
  boolean truth() throws IOException;

  /** Goes on to the end of what begins here. */
  default void skip() throws IOException {
    for (int depth = token().nesting(); depth > 0; ) {
      depth += next().nesting();
    }
  }
}
