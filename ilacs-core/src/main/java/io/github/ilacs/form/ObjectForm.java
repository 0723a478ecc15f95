package io.github.ilacs.form;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is written as an object with fields. */
public final class ObjectForm extends Form {

  private final List<Field> fields;
  private final List<String> names = new ArrayList<>();
  private final Maker maker;
  private final boolean ignoresUnknownFields;

  ObjectForm(Class<?> type, List<Field> fields, Maker maker, boolean ignoresUnknownFields) {
    super(type, "an object");
    this.fields = fields;
    this.maker = maker;
    this.ignoresUnknownFields = ignoresUnknownFields;
    for (Field field : fields) {
      names.add(field.name());
    }
  }

  /** The fields in the order in which they are written. */
  public List<Field> fields() {
    return fields;
  }

  @Override
  public void write(Object value, DocumentWriter out) throws IOException {
    out.startObject();
    for (Field field : fields) {
      try {
        Object content = field.of(value);
        if (content != null) {
          out.name(field.name());
          field.form().write(content, out);
        }
      } catch (FormException e) {
        throw e.in(raw(), field.name());
      } catch (InvocationTargetException e) {
        // A possible start can lie where there are no working days to count.
        throw FormException.unwritable(raw(), e.getTargetException()).in(raw(), field.name());
      }
    }
    out.endObject();
  }

  @Override
  boolean reads(DocumentReader.Token token) {
    return token == DocumentReader.Token.OBJECT;
  }

  @Override
  Object readOn(DocumentReader in) throws IOException {
    in.next();
    return readFields(in, null);
  }

  /**
   * Reads on at the name of a field, or at the end.
   *
   * @param first the content of the first field; null where it has not been read
   */
  Object readFields(DocumentReader in, @Nullable Object first) throws IOException {
    @Nullable Object[] contents = new @Nullable Object[fields.size()];
    contents[0] = first;
    for (; in.token() == DocumentReader.Token.NAME; in.next()) {
      String name = in.text();
      in.next();
      try {
        readField(name, in, contents);
      } catch (FormException e) {
        throw e.in(raw(), name);
      }
    }
    return make(contents);
  }

  private void readField(String name, DocumentReader in, @Nullable Object[] contents)
      throws IOException {
    int i = names.indexOf(name);
    if (i < 0 && !ignoresUnknownFields) {
      throw FormException.unknownField(raw(), names);
    }
    if (i < 0 || fields.get(i).use() == Field.Use.NOTE) {
      in.skip();
    } else if (contents[i] == null) {
      contents[i] = fields.get(i).form().read(in);
    } else {
      throw FormException.of(raw(), "it is given twice");
    }
  }

  private Object make(@Nullable Object[] contents) {
    for (int i = 0; i < contents.length; i++) {
      if (contents[i] == null && fields.get(i).use() == Field.Use.NEEDED) {
        throw FormException.of(raw(), "it is missing").in(raw(), fields.get(i).name());
      }
    }
    try {
      Object value = maker.make(contents);
      for (int i = 0; i < contents.length; i++) {
        requireThatItFollows(contents[i], fields.get(i), value);
      }
      return value;
    } catch (IllegalArgumentException | DateTimeException e) {
      throw FormException.of(raw(), FormException.words(e));
    } catch (InvocationTargetException e) {
      throw FormException.of(raw(), FormException.words(e.getTargetException()));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private void requireThatItFollows(@Nullable Object given, Field field, Object value)
      throws InvocationTargetException {
    if (given != null && field.use() == Field.Use.FOLLOWS) {
      Object follows = field.of(value);
      if (!given.equals(follows)) {
        String problem =
            "it is " + given + ", but from the rest of the document follows " + follows;
        throw FormException.of(raw(), problem).in(raw(), field.name());
      }
    }
  }
}
