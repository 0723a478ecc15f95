package io.github.ilacs.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.ilacs.form.DocumentReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

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
  public Token next() throws IOException {
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
      case FIELD_NAME -> Token.NAME;
      case VALUE_STRING -> Token.TEXT;
      case VALUE_NUMBER_INT -> Token.WHOLE_NUMBER;
      case VALUE_NUMBER_FLOAT -> Token.NUMBER;
      case VALUE_TRUE, VALUE_FALSE -> Token.TRUTH;
      default -> Token.OTHER;
    };
  }

  @Override
  public String text() throws IOException {
    return String.valueOf(in.getText());
  }

  @Override
  public @Nullable Long whole() throws IOException {
    return in.getNumberType() != JsonParser.NumberType.BIG_INTEGER
            || in.getBigIntegerValue().bitLength() < Long.SIZE
        ? Long.valueOf(in.getLongValue())
        : null;
  }

  @Override
  public double number() throws IOException {
    return in.getDoubleValue();
  }

  @Override
  public boolean truth() throws IOException {
    return in.getBooleanValue();
  }
}
