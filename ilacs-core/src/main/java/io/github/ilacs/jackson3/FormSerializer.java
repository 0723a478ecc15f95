package io.github.ilacs.jackson3;

import io.github.ilacs.form.Form;
import io.github.ilacs.form.FormException;
import java.io.IOException;
import java.io.UncheckedIOException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.util.NameTransformer;

/** Writes values in their form. */
final class FormSerializer extends ValueSerializer<Object> {

  private final Form form;

  FormSerializer(Form form) {
    this.form = form;
  }

  @Override
  public void serialize(Object value, JsonGenerator out, SerializationContext context) {
    try {
      form.write(value, new GeneratorWriter(out));
    } catch (FormException e) {
      throw Refusals.of(out, e);
    } catch (IOException e) {
      // The generators of Jackson 3 throw no such exception.
      throw new UncheckedIOException(e);
    }
  }

  // A mapper that adds types puts the type around a document of ours, and leaves the document as it
  // is.
  @Override
  public void serializeWithType(
      Object value, JsonGenerator out, SerializationContext context, TypeSerializer types) {
    WritableTypeId id = types.typeId(value, JsonToken.VALUE_STRING);
    // By the class of the value it would be that of a class that nobody sees.
    id.id = types.getTypeIdResolver().idFromValueAndType(context, null, form.raw());
    types.writeTypePrefix(out, context, id);
    serialize(value, out, context);
    types.writeTypeSuffix(out, context, id);
  }

  @Override
  public ValueSerializer<Object> unwrappingSerializer(NameTransformer names) {
    throw new IllegalArgumentException(
        "a document of ILACS for Java cannot be unwrapped: " + form.raw().getName());
  }

  @Override
  public void acceptJsonFormatVisitor(JsonFormatVisitorWrapper visitor, JavaType hint) {
    new FormVisit(form, visitor.getContext().getTypeFactory())
        .acceptJsonFormatVisitor(visitor, hint);
  }
}
