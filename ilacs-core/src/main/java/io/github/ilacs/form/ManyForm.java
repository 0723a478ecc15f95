package io.github.ilacs.form;

import java.io.IOException;
import java.lang.reflect.Type;
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
public final class ManyForm extends Form {

  private final @Nullable TextForm name;
  private final Form content;
  private final Function<Object, ?> taken;
  private final Function<Object, ?> made;

  /**
   * Makes a form.
   *
   * @param name how the names are written; null for values without one
   * @param content how the values are written
   * @param taken takes a collection, or a map where there are names, from what is to be written
   * @param made makes what was to be read of a list, or of a map where there are names
   */
  ManyForm(
      Type type,
      @Nullable TextForm name,
      Form content,
      Function<Object, ?> taken,
      Function<Object, ?> made) {
    super(type, name == null ? "a list" : "an object");
    this.name = name;
    this.content = content;
    this.taken = taken;
    this.made = made;
  }

  /** How the names are written; null for values without one. */
  public @Nullable TextForm name() {
    return name;
  }

  /** How each value is written. */
  public Form content() {
    return content;
  }

  @Override
  public void write(Object value, DocumentWriter out) throws IOException {
    Object many = taken.apply(value);
    if (name == null) {
      writeList((Collection<?>) many, out);
    } else {
      writeMap(name, (Map<?, ?>) many, out);
    }
  }

  private void writeList(Collection<?> list, DocumentWriter out) throws IOException {
    out.startList();
    int index = 0;
    try {
      for (Object each : list) {
        content.write(each, out);
        index++;
      }
    } catch (FormException e) {
      throw e.in(index);
    }
    out.endList();
  }

  private void writeMap(TextForm names, Map<?, ?> map, DocumentWriter out) throws IOException {
    out.startObject();
    for (Map.Entry<?, ?> each : map.entrySet()) {
      String text = names.print(each.getKey());
      out.name(text);
      try {
        content.write(each.getValue(), out);
      } catch (FormException e) {
        throw e.in(raw(), text);
      }
    }
    out.endObject();
  }

  @Override
  boolean reads(DocumentReader.Token token) {
    return token == (name == null ? DocumentReader.Token.LIST : DocumentReader.Token.OBJECT);
  }

  @Override
  Object readOn(DocumentReader in) throws IOException {
    Object many = name == null ? list(in) : map(name, in);
    try {
      return made.apply(many);
    } catch (IllegalArgumentException e) {
      throw FormException.of(raw(), FormException.words(e));
    }
  }

  private List<Object> list(DocumentReader in) throws IOException {
    List<Object> values = new ArrayList<>();
    try {
      while (in.next() != DocumentReader.Token.END_LIST) {
        values.add(content.read(in));
      }
    } catch (FormException e) {
      throw e.in(values.size());
    }
    return values;
  }

  private Map<Object, Object> map(TextForm names, DocumentReader in) throws IOException {
    Map<Object, Object> values = new LinkedHashMap<>();
    while (in.next() == DocumentReader.Token.NAME) {
      String text = in.text();
      try {
        Object key = names.parse(text);
        in.next();
        if (values.put(key, content.read(in)) != null) {
          throw FormException.of(content.raw(), "it is given twice");
        }
      } catch (FormException e) {
        throw e.in(raw(), text);
      }
    }
    return values;
  }
}
