package io.github.ilacs.jackson;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserSequence;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * What is written in one of several ways. They are told apart by the token with which they begin
 * or, where all of them are objects, by the field {@code kind}. The first that can write a value
 * does.
 */
final class OneOfCodec extends Codec {

  static final String KIND = "kind";

  private final Collection<? extends Codec> ways;
  private final @Nullable TextCodec kinds;

  /**
   * Makes a codec.
   *
   * @param kinds reads the kind, and gives the codec of an object for it; null where the token
   *     tells
   */
  OneOfCodec(
      JavaType type, String needed, Collection<? extends Codec> ways, @Nullable TextCodec kinds) {
    super(type, needed);
    this.ways = ways;
    this.kinds = kinds;
  }

  @Override
  void write(Object value, JsonGenerator out) throws IOException {
    for (Codec way : ways) {
      if (way.writes(value)) {
        way.write(value, out);
        return;
      }
    }
  }

  @Override
  boolean reads(JsonToken token) {
    for (Codec way : ways) {
      if (way.reads(token)) {
        return true;
      }
    }
    return false;
  }

  @Override
  Object read(JsonParser in, DeserializationContext context) throws IOException {
    if (kinds != null) {
      return readByKind(kinds, in, context);
    }
    for (Codec way : ways) {
      if (way.reads(in.currentToken())) {
        return way.read(in, context);
      }
    }
    return refuse(in, context);
  }

  private Object readByKind(TextCodec all, JsonParser in, DeserializationContext context)
      throws IOException {
    // Fields that come before the kind have to wait for it.
    TokenBuffer before = context.bufferForInputBuffering(in);
    String name = in.nextFieldName();
    for (; name != null && !name.equals(KIND); name = in.nextFieldName()) {
      in.nextToken();
      before.writeFieldName(name);
      before.copyCurrentStructure(in);
    }
    ObjectCodec way;
    try {
      if (name != null) {
        in.nextToken();
      }
      // Without a kind it is the end of the object that is refused.
      way = (ObjectCodec) all.deserialize(in, context);
    } catch (JacksonException e) {
      throw at(KIND, e);
    }
    JsonParser whole = JsonParserSequence.createFlattened(false, before.asParser(in), in);
    whole.nextToken();
    return way.read(whole, context, KIND);
  }

  @Override
  public void acceptJsonFormatVisitor(JsonFormatVisitorWrapper visitor, JavaType hint)
      throws JsonMappingException {
    for (Codec way : ways) {
      way.acceptJsonFormatVisitor(visitor, hint);
    }
  }
}
