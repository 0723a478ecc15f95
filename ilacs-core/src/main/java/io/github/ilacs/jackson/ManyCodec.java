package io.github.ilacs.jackson;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonArrayFormatVisitor;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonMapFormatVisitor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Many values of one type: one after the other, or each under a name that is a value itself. They
 * are a list, a set or a map, or what else can be made of one.
 */
final class ManyCodec extends Codec {

  private final @Nullable TextCodec name;
  private final Codec content;
  private final Function<Object, ?> taken;
  private final Function<Object, ?> made;

  /**
   * Makes a codec.
   *
   * @param name how the names are written; null for values without one
   * @param content how the values are written
   * @param taken takes a collection, or a map where there are names, from what is to be written
   * @param made makes what was to be read of a list, or of a map where there are names
   */
  ManyCodec(
      JavaType type,
      @Nullable TextCodec name,
      Codec content,
      Function<Object, ?> taken,
      Function<Object, ?> made) {
    super(type, name == null ? "a list" : "an object");
    this.name = name;
    this.content = content;
    this.taken = taken;
    this.made = made;
  }

  @Override
  void write(Object value, JsonGenerator out) throws IOException {
    Object many = taken.apply(value);
    if (name == null) {
      out.writeStartArray();
      for (Object each : (Collection<?>) many) {
        content.write(each, out);
      }
      out.writeEndArray();
    } else {
      out.writeStartObject();
      for (Map.Entry<?, ?> each : ((Map<?, ?>) many).entrySet()) {
        out.writeFieldName(name.print(each.getKey()));
        content.write(each.getValue(), out);
      }
      out.writeEndObject();
    }
  }

  @Override
  boolean reads(JsonToken token) {
    return token == (name == null ? JsonToken.START_ARRAY : JsonToken.START_OBJECT);
  }

  @Override
  Object read(JsonParser in, DeserializationContext context) throws IOException {
    Object many = name == null ? list(in, context) : map(name, in, context);
    try {
      return made.apply(many);
    } catch (IllegalArgumentException e) {
      return context.handleInstantiationProblem(handledType(), many, e);
    }
  }

  private List<Object> list(JsonParser in, DeserializationContext context) throws IOException {
    List<Object> values = new ArrayList<>();
    try {
      while (in.nextToken() != JsonToken.END_ARRAY) {
        values.add(content.deserialize(in, context));
      }
    } catch (JacksonException e) {
      throw JsonMappingException.wrapWithPath(e, List.class, values.size());
    }
    return values;
  }

  private Map<Object, Object> map(TextCodec names, JsonParser in, DeserializationContext context)
      throws IOException {
    Map<Object, Object> values = new LinkedHashMap<>();
    for (String text = in.nextFieldName(); text != null; text = in.nextFieldName()) {
      try {
        Object key = names.parse(text, context);
        in.nextToken();
        if (values.put(key, content.deserialize(in, context)) != null) {
          throw wrong(context, "it is given twice");
        }
      } catch (JacksonException e) {
        throw at(text, e);
      }
    }
    return values;
  }

  @Override
  public void acceptJsonFormatVisitor(JsonFormatVisitorWrapper visitor, JavaType hint)
      throws JsonMappingException {
    if (name == null) {
      JsonArrayFormatVisitor list = visitor.expectArrayFormat(type);
      if (list != null) {
        list.itemsFormat(content, content.type);
      }
      return;
    }
    JsonMapFormatVisitor map = visitor.expectMapFormat(type);
    if (map != null) {
      map.keyFormat(name, name.type);
      map.valueFormat(content, content.type);
    }
  }
}
