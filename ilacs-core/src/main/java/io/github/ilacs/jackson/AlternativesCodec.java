package io.github.ilacs.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import java.io.IOException;
import java.util.List;

/**
 * What can be written in several ways, which differ in the token with which they begin: the first
 * that can write a value does.
 */
final class AlternativesCodec extends Codec {

  private final List<Codec> alternatives;

  AlternativesCodec(JavaType type, String needed, Codec... alternatives) {
    super(type, needed);
    this.alternatives = List.of(alternatives);
  }

  @Override
  void write(Object value, JsonGenerator out) throws IOException {
    for (Codec alternative : alternatives) {
      if (alternative.writes(value)) {
        alternative.write(value, out);
        return;
      }
    }
  }

  @Override
  boolean reads(JsonToken token) {
    for (Codec alternative : alternatives) {
      if (alternative.reads(token)) {
        return true;
      }
    }
    return false;
  }

  @Override
  Object read(JsonParser in, DeserializationContext context) throws IOException {
    for (Codec alternative : alternatives) {
      if (alternative.reads(in.currentToken())) {
        return alternative.read(in, context);
      }
    }
    return refuse(in, context);
  }

  @Override
  public void acceptJsonFormatVisitor(JsonFormatVisitorWrapper visitor, JavaType hint)
      throws JsonMappingException {
    for (Codec alternative : alternatives) {
      alternative.acceptJsonFormatVisitor(visitor, hint);
    }
  }
}
