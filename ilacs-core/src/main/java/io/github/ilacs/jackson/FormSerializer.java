package io.github.ilacs.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import io.github.ilacs.form.Form;
import io.github.ilacs.form.FormException;
import java.io.IOException;

/** Writes values in their form. */
final class FormSerializer extends JsonSerializer<Object> {

  private final Form form;

  FormSerializer(Form form) {
    this.form = form;
  }

  @Override
  public void serialize(Object value, JsonGenerator out, SerializerProvider provider)
      throws IOException {
    try {
      form.write(value, new GeneratorWriter(out));
    } catch (FormException e) {
      throw Refusals.of(out, e);
    }
  }

  // A mapper that adds types puts the type around a document of ours, and leaves the document as it
  // is.
  @Override
  public void serializeWithType(
      Object value, JsonGenerator out, SerializerProvider provider, TypeSerializer types)
      throws IOException {
    WritableTypeId id = types.typeId(value, JsonToken.VALUE_STRING);
    // By the class of the value it would be that of a class that nobody sees.
    id.id = types.getTypeIdResolver().idFromValueAndType(null, form.raw());
    types.writeTypePrefix(out, id);
    serialize(value, out, provider);
    types.writeTypeSuffix(out, id);
  }

  @Override
  public void acceptJsonFormatVisitor(JsonFormatVisitorWrapper visitor, JavaType hint)
      throws JsonMappingException {
    new FormVisit(form, visitor.getProvider().getTypeFactory())
        .acceptJsonFormatVisitor(visitor, hint);
  }
}
