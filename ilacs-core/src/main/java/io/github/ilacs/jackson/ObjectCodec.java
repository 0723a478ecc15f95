package io.github.ilacs.jackson;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonObjectFormatVisitor;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is written as an object with fields. */
final class ObjectCodec extends Codec {

  private final List<Field> fields;
  private final List<Object> names = new ArrayList<>();
  private final Maker maker;

  ObjectCodec(JavaType type, List<Field> fields, Maker maker) {
    super(type, "an object");
    this.fields = fields;
    this.maker = maker;
    for (Field field : fields) {
      names.add(field.name);
    }
  }

  @Override
  void write(Object value, JsonGenerator out) throws IOException {
    out.writeStartObject(value);
    for (Field field : fields) {
      try {
        Object content = field.of(value);
        if (content != null) {
          out.writeFieldName(field.name);
          field.codec.write(content, out);
        }
      } catch (JacksonException e) {
        throw at(field.name, e);
      } catch (InvocationTargetException e) {
        // A possible start can lie where there are no working days to count.
        throw JsonMappingException.wrapWithPath(e.getCause(), value, field.name);
      }
    }
    out.writeEndObject();
  }

  @Override
  boolean reads(JsonToken token) {
    return token == JsonToken.START_OBJECT;
  }

  @Override
  Object read(JsonParser in, DeserializationContext context) throws IOException {
    in.nextToken();
    return read(in, context, null);
  }

  /**
   * Reads on at the name of a field, or at the end.
   *
   * @param first the content of the first field; null where it has not been read
   */
  Object read(JsonParser in, DeserializationContext context, @Nullable Object first)
      throws IOException {
    @Nullable Object[] contents = new @Nullable Object[fields.size()];
    contents[0] = first;
    for (; in.hasToken(JsonToken.FIELD_NAME); in.nextToken()) {
      String name = in.currentName();
      int i = names.indexOf(name);
      if (i < 0) {
        in.nextToken();
        context.handleUnknownProperty(in, this, handledType(), name);
        in.skipChildren();
        continue;
      }
      try {
        in.nextToken();
        if (fields.get(i).use == Field.NOTE) {
          in.skipChildren();
        } else if (contents[i] == null) {
          contents[i] = fields.get(i).codec.deserialize(in, context);
        } else {
          throw wrong(context, "it is given twice");
        }
      } catch (JacksonException e) {
        throw at(name, e);
      }
    }
    return make(contents, context);
  }

  private Object make(@Nullable Object[] contents, DeserializationContext context)
      throws IOException {
    for (int i = 0; i < contents.length; i++) {
      if (contents[i] == null && fields.get(i).use == Field.NEEDED) {
        throw at(fields.get(i).name, wrong(context, "it is missing"));
      }
    }
    Throwable problem;
    try {
      Object value = maker.make(contents);
      for (int i = 0; i < contents.length; i++) {
        requireThatItFollows(contents[i], fields.get(i), value, context);
      }
      return value;
    } catch (IllegalArgumentException | DateTimeException e) {
      problem = e;
    } catch (InvocationTargetException e) {
      problem = e.getCause();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
    return context.handleInstantiationProblem(handledType(), null, problem);
  }

  private void requireThatItFollows(
      @Nullable Object given, Field field, Object value, DeserializationContext context)
      throws IOException, InvocationTargetException {
    if (given != null && field.use == Field.FOLLOWS) {
      Object follows = field.of(value);
      if (!given.equals(follows)) {
        throw at(
            field.name,
            wrong(
                context,
                "it is " + given + ", but from the rest of the document follows " + follows));
      }
    }
  }

  @Override
  public Collection<Object> getKnownPropertyNames() {
    return names;
  }

  @Override
  public void acceptJsonFormatVisitor(JsonFormatVisitorWrapper visitor, JavaType hint)
      throws JsonMappingException {
    JsonObjectFormatVisitor object = visitor.expectObjectFormat(type);
    if (object == null) {
      return;
    }
    for (Field field : fields) {
      if (field.use == Field.NEEDED) {
        object.property(field.name, field.codec, field.codec.type);
      } else {
        object.optionalProperty(field.name, field.codec, field.codec.type);
      }
    }
  }
}
