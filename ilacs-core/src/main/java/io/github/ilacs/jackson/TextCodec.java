package io.github.ilacs.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonStringFormatVisitor;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonValueFormat;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is written as a text: a day, a word out of a list, an id. */
final class TextCodec extends Codec {

  private final Function<Object, String> print;
  private final Function<String, ?> parse;
  private final @Nullable Map<String, ?> all;

  /**
   * Makes a codec.
   *
   * @param print makes the text
   * @param parse reads a text; gives null, or throws IllegalArgumentException or DateTimeException,
   *     where it is none
   * @param all the values by their texts; null where any text may be one
   */
  TextCodec(
      JavaType type,
      String needed,
      Function<Object, String> print,
      Function<String, ?> parse,
      @Nullable Map<String, ?> all) {
    super(type, needed);
    this.print = print;
    this.parse = parse;
    this.all = all;
  }

  @Override
  boolean writes(Object value) {
    return super.writes(value) && (all == null || value.equals(all.get(print(value))));
  }

  String print(Object value) {
    return print.apply(value);
  }

  @Override
  void write(Object value, JsonGenerator out) throws IOException {
    out.writeString(print(value));
  }

  @Override
  boolean reads(JsonToken token) {
    return token == JsonToken.VALUE_STRING;
  }

  @Override
  Object read(JsonParser in, DeserializationContext context) throws IOException {
    return parse(in.getText(), context);
  }

  Object parse(String text, DeserializationContext context) throws IOException {
    try {
      Object value = parse.apply(text);
      if (value != null) {
        return value;
      }
    } catch (IllegalArgumentException | DateTimeException e) {
      // What is said below says it better.
    }
    return context.handleWeirdStringValue(handledType(), text, "%s is needed", needed);
  }

  @Override
  public void acceptJsonFormatVisitor(JsonFormatVisitorWrapper visitor, JavaType hint)
      throws JsonMappingException {
    JsonStringFormatVisitor text = visitor.expectStringFormat(type);
    if (text == null) {
      return;
    }
    if (all != null) {
      text.enumTypes(all.keySet());
    } else if (type.hasRawClass(LocalDate.class)) {
      text.format(JsonValueFormat.DATE);
    }
  }
}
