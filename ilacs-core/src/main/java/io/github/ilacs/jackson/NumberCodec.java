package io.github.ilacs.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import java.io.IOException;

/** What is written as a number, or as true or false. */
final class NumberCodec extends Codec {

  NumberCodec(JavaType type, String needed) {
    super(type, needed);
  }

  @Override
  boolean writes(Object value) {
    return value instanceof Number;
  }

  @Override
  void write(Object value, JsonGenerator out) throws IOException {
    if (value instanceof Boolean truth) {
      out.writeBoolean(truth);
    } else if (value instanceof Double number) {
      out.writeNumber(number);
    } else {
      out.writeNumber(((Number) value).longValue());
    }
  }

  @Override
  boolean reads(JsonToken token) {
    return type.hasRawClass(boolean.class)
        ? token.isBoolean()
        : type.hasRawClass(double.class) ? token.isNumeric() : token == JsonToken.VALUE_NUMBER_INT;
  }

  @Override
  Object read(JsonParser in, DeserializationContext context) throws IOException {
    if (type.hasRawClass(boolean.class)) {
      return in.getBooleanValue();
    }
    if (type.hasRawClass(double.class)) {
      double number = in.getDoubleValue();
      return Double.isFinite(number) ? number : refuse(in, context);
    }
    int bits = in.getBigIntegerValue().bitLength();
    if (type.hasRawClass(int.class) && bits < Integer.SIZE) {
      return in.getIntValue();
    }
    return type.hasRawClass(long.class) && bits < Long.SIZE
        ? in.getLongValue()
        : refuse(in, context);
  }

  @Override
  public void acceptJsonFormatVisitor(JsonFormatVisitorWrapper visitor, JavaType hint)
      throws JsonMappingException {
    if (type.hasRawClass(boolean.class)) {
      visitor.expectBooleanFormat(type);
    } else if (type.hasRawClass(double.class)) {
      visitor.expectNumberFormat(type);
    } else {
      visitor.expectIntegerFormat(type);
    }
  }
}
