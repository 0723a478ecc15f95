package io.github.ilacs.jackson3;

import io.github.ilacs.form.Form;
import io.github.ilacs.form.FormException;
import java.io.IOException;
import java.io.UncheckedIOException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads values in their form. */
final class FormDeserializer extends ValueDeserializer<Object> {

  private final Form form;

  FormDeserializer(Form form) {
    this.form = form;
  }

  @Override
  public Object deserialize(JsonParser in, DeserializationContext context) {
    try {
      return form.read(new ParserReader(in));
    } catch (FormException e) {
      throw Refusals.of(in, e);
    } catch (IOException e) {
      // The parsers of Jackson 3 throw no such exception.
      throw new UncheckedIOException(e);
    }
  }

  // A document of ours says itself what it is. Its type stands around it, or it has none.
  @Override
  public Object deserializeWithType(
      JsonParser in, DeserializationContext context, TypeDeserializer types) {
    return in.hasToken(JsonToken.START_ARRAY)
        ? types.deserializeTypedFromAny(in, context)
        : deserialize(in, context);
  }
}
