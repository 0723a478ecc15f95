package io.github.ilacs.jackson3;

import io.github.ilacs.form.Field;
import io.github.ilacs.form.Form;
import io.github.ilacs.form.ManyForm;
import io.github.ilacs.form.NumberForm;
import io.github.ilacs.form.ObjectForm;
import io.github.ilacs.form.OneOfForm;
import io.github.ilacs.form.TextForm;
import java.time.LocalDate;
import java.util.Set;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.jsonFormatVisitors.JsonArrayFormatVisitor;
import tools.jackson.databind.jsonFormatVisitors.JsonFormatVisitable;
import tools.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import tools.jackson.databind.jsonFormatVisitors.JsonMapFormatVisitor;
import tools.jackson.databind.jsonFormatVisitors.JsonObjectFormatVisitor;
import tools.jackson.databind.jsonFormatVisitors.JsonStringFormatVisitor;
import tools.jackson.databind.jsonFormatVisitors.JsonValueFormat;
import tools.jackson.databind.type.TypeFactory;

/** Tells a visitor what the JSON looks like, with one call for each way in which it is written. */
final class FormVisit implements JsonFormatVisitable {

  private final Form form;
  private final JavaType type;
  private final TypeFactory types;

  FormVisit(Form form, TypeFactory types) {
    this.form = form;
    this.types = types;
    this.type = types.constructType(form.type());
  }

  @Override
  public void acceptJsonFormatVisitor(JsonFormatVisitorWrapper visitor, JavaType hint) {
    if (form instanceof TextForm text) {
      visitText(text, visitor);
    } else if (form instanceof NumberForm) {
      visitNumber(visitor);
    } else if (form instanceof ManyForm many) {
      visitMany(many, visitor);
    } else if (form instanceof ObjectForm object) {
      visitObject(object, visitor);
    } else if (form instanceof OneOfForm ways) {
      for (Form way : ways.ways()) {
        new FormVisit(way, types).acceptJsonFormatVisitor(visitor, hint);
      }
    }
  }

  private void visitText(TextForm form, JsonFormatVisitorWrapper visitor) {
    JsonStringFormatVisitor text = visitor.expectStringFormat(type);
    if (text == null) {
      return;
    }
    Set<String> texts = form.texts();
    if (texts != null) {
      text.enumTypes(texts);
    } else if (form.raw() == LocalDate.class) {
      text.format(JsonValueFormat.DATE);
    }
  }

  private void visitNumber(JsonFormatVisitorWrapper visitor) {
    if (form.raw() == boolean.class) {
      visitor.expectBooleanFormat(type);
    } else if (form.raw() == double.class) {
      visitor.expectNumberFormat(type);
    } else {
      visitor.expectIntegerFormat(type);
    }
  }

  private void visitMany(ManyForm many, JsonFormatVisitorWrapper visitor) {
    FormVisit content = new FormVisit(many.content(), types);
    TextForm name = many.name();
    if (name == null) {
      JsonArrayFormatVisitor list = visitor.expectArrayFormat(type);
      if (list != null) {
        list.itemsFormat(content, content.type);
      }
      return;
    }
    JsonMapFormatVisitor map = visitor.expectMapFormat(type);
    if (map != null) {
      FormVisit names = new FormVisit(name, types);
      map.keyFormat(names, names.type);
      map.valueFormat(content, content.type);
    }
  }

  private void visitObject(ObjectForm form, JsonFormatVisitorWrapper visitor) {
    JsonObjectFormatVisitor object = visitor.expectObjectFormat(type);
    if (object == null) {
      return;
    }
    for (Field field : form.fields()) {
      FormVisit content = new FormVisit(field.form(), types);
      if (field.use() == Field.Use.NEEDED) {
        object.property(field.name(), content, content.type);
      } else {
        object.optionalProperty(field.name(), content, content.type);
      }
    }
  }
}
