package io.github.ilacs.jackson3;

import io.github.ilacs.form.DocumentReader;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads a document with a parser. */
final class ParserReader implements DocumentReader {

  private final JsonParser in;

  ParserReader(JsonParser in) {
    this.in = in;
  }

  @Override
  public Token token() {
    return token(in.currentToken());
  }

  @Override
  public Token next() {
    return token(in.nextToken());
  }

  private static Token token(@Nullable JsonToken token) {
    if (token == null) {
      return Token.OTHER;
    }
    return switch (token) {
      case START_OBJECT -> Token.OBJECT;
      case END_OBJECT -> Token.END_OBJECT;
      case START_ARRAY -> Token.LIST;
      case END_ARRAY -> Token.END_LIST;
      case PROPERTY_NAME -> Token.NAME;
      case VALUE_STRING -> Token.TEXT;
      case VALUE_NUMBER_INT -> Token.WHOLE_NUMBER;
      case VALUE_NUMBER_FLOAT -> Token.NUMBER;
      case VALUE_TRUE, VALUE_FALSE -> Token.TRUTH;
      default -> Token.OTHER;
    };
  }

  @Override
  public String text() {
    return String.valueOf(in.getString());
  }

  @Override
  public @Nullable Long whole() {
    return in.getNumberType() != JsonParser.NumberType.BIG_INTEGER
            || in.getBigIntegerValue().bitLength() < Long.SIZE
        ? Long.valueOf(in.getLongValue())
        : null;
  }

  @Override
  public double number() {
    return in.getDoubleValue();
  }

  @Override
  public boolean truth() {
    return in.getBooleanValue();
  }
}
