package io.github.ilacs.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;

/** Lends a codec to Jackson for writing: a class cannot be both a serialiser and a deserialiser. */
final class CodecSerializer extends JsonSerializer<Object> {

  private final Codec codec;
  private final boolean asName;

  /**
   * Makes a serialiser.
   *
   * @param asName whether to write the name of a field, which only a text can be
   */
  CodecSerializer(Codec codec, boolean asName) {
    this.codec = codec;
    this.asName = asName;
  }

  @Override
  public void serialize(Object value, JsonGenerator out, SerializerProvider provider)
      throws IOException {
    if (asName) {
      out.writeFieldName(((TextCodec) codec).print(value));
    } else {
      codec.write(value, out);
    }
  }

  @Override
  public void serializeWithType(
      Object value, JsonGenerator out, SerializerProvider provider, TypeSerializer typeSerializer)
      throws IOException {
    serialize(value, out, provider);
  }

  @Override
  public void acceptJsonFormatVisitor(JsonFormatVisitorWrapper visitor, JavaType hint)
      throws JsonMappingException {
    codec.acceptJsonFormatVisitor(visitor, hint);
  }
}
