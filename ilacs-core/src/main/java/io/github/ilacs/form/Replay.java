package io.github.ilacs.form;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Reads the fields before the kind a second time, and then the rest of the document. */
final class Replay implements DocumentReader {

  private final Deque<Read> early = new ArrayDeque<>();
  private final DocumentReader rest;

  Replay(DocumentReader rest) {
    this.rest = rest;
  }

  private record Read(
      Token token, String text, @Nullable Long whole, double number, boolean truth) {}

  /** Keeps the token at which the document stands. */
  void keep() throws IOException {
    Token token = rest.token();
    boolean isNumber = token == Token.WHOLE_NUMBER || token == Token.NUMBER;
    early.add(
        new Read(
            token,
            rest.text(),
            token == Token.WHOLE_NUMBER ? rest.whole() : null,
            isNumber ? rest.number() : 0,
            token == Token.TRUTH && rest.truth()));
  }

  /** Keeps the whole of what begins at the token at which the document stands. */
  void keepAll() throws IOException {
    keep();
    for (int depth = rest.token().nesting(); depth > 0; ) {
      depth += rest.next().nesting();
      keep();
    }
  }

  @Override
  public Token token() {
    Read read = early.peek();
    return read == null ? rest.token() : read.token();
  }

  @Override
  public Token next() throws IOException {
    if (early.poll() == null) {
      return rest.next();
    }
    return token();
  }

  @Override
  public String text() throws IOException {
    Read read = early.peek();
    return read == null ? rest.text() : read.text();
  }

  @Override
  public @Nullable Long whole() throws IOException {
    Read read = early.peek();
    return read == null ? rest.whole() : read.whole();
  }

  @Override
  public double number() throws IOException {
    Read read = early.peek();
    return read == null ? rest.number() : read.number();
  }

  @Override
  public boolean truth() throws IOException {
    Read read = early.peek();
    return read == null ? rest.truth() : read.truth();
  }
}
