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
import java.util.Map;

/** One of several kinds of object, told by its field {@code kind}. */
final class KindsCodec extends Codec {

  static final String KIND = "kind";

  private final Map<String, ObjectCodec> byKind;
  private final TextCodec kinds;

  KindsCodec(JavaType type, Map<String, ObjectCodec> byKind) {
    super(type, "an object");
    this.byKind = byKind;
    this.kinds =
        new TextCodec(type, "one of " + byKind.keySet(), Object::toString, byKind::get, byKind);
  }

  @Override
  void write(Object value, JsonGenerator out) throws IOException {
    for (ObjectCodec codec : byKind.values()) {
      if (codec.writes(value)) {
        codec.write(value, out);
        return;
      }
    }
  }

  @Override
  boolean reads(JsonToken token) {
    return token == JsonToken.START_OBJECT;
  }

  @Override
  Object read(JsonParser in, DeserializationContext context) throws IOException {
    // Fields that come before the kind have to wait for it.
    TokenBuffer before = context.bufferForInputBuffering(in);
    String name = in.nextFieldName();
    for (; name != null && !name.equals(KIND); name = in.nextFieldName()) {
      in.nextToken();
      before.writeFieldName(name);
      before.copyCurrentStructure(in);
    }
    ObjectCodec codec;
    try {
      if (name != null) {
        in.nextToken();
      }
      // Without a kind the end of the object is refused in its place.
      codec = (ObjectCodec) kinds.deserialize(in, context);
    } catch (JacksonException e) {
      throw at(KIND, e);
    }
    JsonParser all = JsonParserSequence.createFlattened(false, before.asParser(in), in);
    all.nextToken();
    return codec.read(all, context, KIND);
  }

  @Override
  public void acceptJsonFormatVisitor(JsonFormatVisitorWrapper visitor, JavaType hint)
      throws JsonMappingException {
    for (ObjectCodec codec : byKind.values()) {
      codec.acceptJsonFormatVisitor(visitor, hint);
    }
  }
}
