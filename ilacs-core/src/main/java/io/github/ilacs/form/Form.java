package io.github.ilacs.form;

import java.io.IOException;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** How the values of one type are written and read. */
public abstract sealed class Form permits ManyForm, NumberForm, ObjectForm, OneOfForm, TextForm {

  private final Type type;
  private final Class<?> raw;
  private final String needed;

  /**
   * Makes a form.
   *
   * @param needed what there must be in a document, for a message
   */
  Form(Type type, String needed) {
    this.type = type;
    this.raw = Types.raw(type);
    this.needed = needed;
  }

  /** The type of the values. */
  public final Type type() {
    return type;
  }

  /** The class of the values. */
  public final Class<?> raw() {
    return raw;
  }

  final String needed() {
    return needed;
  }

  /** Whether a value can be written in this way. */
  boolean writes(Object value) {
    return raw.isInstance(value);
  }

  /** How the values are written as the name of a field; null where they are no text. */
  @Nullable TextForm asName() {
    return null;
  }

  /**
   * The name of a field for a value.
   *
   * @throws FormException if the value is not written as a text
   */
  public final String nameOf(Object value) {
    TextForm name = asName();
    if (name == null || !name.writes(value)) {
      throw FormException.of(raw, value + " is no text, and so no name of a field");
    }
    return name.print(value);
  }

  /**
   * The value that the name of a field stands for.
   *
   * @throws FormException if it stands for none
   */
  public final Object name(String text) {
    TextForm name = asName();
    if (name == null) {
      throw FormException.of(raw, needed + " is needed, and the name of a field is none");
    }
    return name.parse(text);
  }

  /**
   * Writes a value.
   *
   * @throws FormException if the value cannot say what is to be written
   */
  public abstract void write(Object value, DocumentWriter out) throws IOException;

  /** Whether what begins with a token can be read in this way. */
  abstract boolean reads(DocumentReader.Token token);

  /** Reads what begins with a token that can be read. */
  abstract Object readOn(DocumentReader in) throws IOException;

  /**
   * Reads a value.
   *
   * @param in stands where the value begins, and then where it ends
   * @throws FormException if the document has not this form, or there is no such value
   */
  public final Object read(DocumentReader in) throws IOException {
    if (reads(in.token())) {
      return readOn(in);
    }
    throw refusal(in);
  }

  /** Says what is there, and what is needed. */
  final FormException refusal(DocumentReader in) throws IOException {
    String there =
        switch (in.token()) {
          case OBJECT -> "an object";
          case LIST -> "a list";
          case END_OBJECT -> "nothing";
          default -> in.text();
        };
    return FormException.of(raw, needed + " is needed, not " + there);
  }
}
