package io.github.ilacs.jackson;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import io.github.ilacs.form.Form;
import io.github.ilacs.form.FormException;
import java.io.IOException;

/** Reads values in their form. */
final class FormDeserializer extends JsonDeserializer<Object> {

  private final Form form;

  FormDeserializer(Form form) {
    this.form = form;
  }

  @Override
  public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
    try {
      return form.read(new ParserReader(in));
    } catch (FormException e) {
      throw Refusals.of(in, e);
    }
  }

  // A document of ours says itself what it is. Its type stands around it, or it has none.
  @Override
  public Object deserializeWithType(
      JsonParser in, DeserializationContext context, TypeDeserializer types) throws IOException {
    return in.hasToken(JsonToken.START_ARRAY)
            || types.getTypeInclusion() == JsonTypeInfo.As.WRAPPER_OBJECT
        ? types.deserializeTypedFromAny(in, context)
        : deserialize(in, context);
  }
}
