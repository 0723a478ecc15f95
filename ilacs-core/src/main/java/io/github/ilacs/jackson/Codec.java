package io.github.ilacs.jackson;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonFormatVisitable;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;

/**
 * How the values of one type are written and read. It reads for Jackson itself; {@link
 * CodecSerializer} lends it to Jackson for writing. To a visitor it tells what the JSON looks like,
 * with one call for each form that it can take.
 */
abstract class Codec extends JsonDeserializer<Object> implements JsonFormatVisitable {

  final JavaType type;
  final String needed;

  /**
   * Makes a codec.
   *
   * @param needed what there must be in a document, for a message
   */
  Codec(JavaType type, String needed) {
    this.type = type;
    this.needed = needed;
  }

  /** Whether a value can be written in this way. */
  boolean writes(Object value) {
    return handledType().isInstance(value);
  }

  abstract void write(Object value, JsonGenerator out) throws IOException;

  /** Whether what begins with a token can be read in this way. */
  abstract boolean reads(JsonToken token);

  abstract Object read(JsonParser in, DeserializationContext context) throws IOException;

  @Override
  public final Object deserialize(JsonParser in, DeserializationContext context)
      throws IOException {
    return reads(in.currentToken()) ? read(in, context) : refuse(in, context);
  }

  /** Refuses what is there, and says what is needed. */
  final Object refuse(JsonParser in, DeserializationContext context) throws IOException {
    JsonToken token = in.currentToken();
    String there =
        token == JsonToken.START_OBJECT
            ? "an object"
            : token == JsonToken.START_ARRAY
                ? "a list"
                : token == JsonToken.END_OBJECT ? "nothing" : in.getText();
    return context.handleUnexpectedToken(type, token, in, "%s is needed, not %s", needed, there);
  }

  // A document of ours says itself what it is, whatever the caller's mapper does for other types.
  @Override
  public final Object deserializeWithType(
      JsonParser in, DeserializationContext context, TypeDeserializer typeDeserializer)
      throws IOException {
    return deserialize(in, context);
  }

  @Override
  public final Class<?> handledType() {
    return type.getRawClass();
  }

  @Override
  public final boolean isCachable() {
    return true;
  }

  /** What is wrong here. */
  final JsonMappingException wrong(DeserializationContext context, String message) {
    return MismatchedInputException.from(context.getParser(), type, message);
  }

  /** What was wrong with a part of a value, with the way to it. */
  final JsonMappingException at(String name, JacksonException problem) {
    return JsonMappingException.wrapWithPath(problem, handledType(), name);
  }
}
