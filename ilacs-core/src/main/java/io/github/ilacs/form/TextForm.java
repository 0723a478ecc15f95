package io.github.ilacs.form;

import java.io.IOException;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is written as a text: a day, a word out of a list, an id. */
public final class TextForm extends Form {

  private final Function<Object, String> print;
  private final Function<String, ?> parse;
  private final @Nullable Map<String, ?> all;

  /**
   * Makes a form.
   *
   * @param print makes the text
   * @param parse reads a text; gives null, or throws IllegalArgumentException or DateTimeException,
   *     where it is none
   * @param all the values by their texts; null where any text may be one
   */
  TextForm(
      Type type,
      String needed,
      Function<Object, String> print,
      Function<String, ?> parse,
      @Nullable Map<String, ?> all) {
    super(type, needed);
    this.print = print;
    this.parse = parse;
    this.all = all;
  }

  /** The texts that there can be; null where any text may be one. */
  public @Nullable Set<String> texts() {
    return all == null ? null : all.keySet();
  }

  @Override
  boolean writes(Object value) {
    return super.writes(value) && (all == null || value.equals(all.get(print(value))));
  }

  String print(Object value) {
    return print.apply(value);
  }

  @Override
  TextForm asName() {
    return this;
  }

  @Override
  public void write(Object value, DocumentWriter out) throws IOException {
    out.text(print(value));
  }

  @Override
  boolean reads(DocumentReader.Token token) {
    return token == DocumentReader.Token.TEXT;
  }

  @Override
  Object readOn(DocumentReader in) throws IOException {
    return parse(in.text());
  }

  /**
   * The value of a text.
   *
   * @throws FormException if there is none
   */
  Object parse(String text) {
    try {
      Object value = parse.apply(text);
      if (value != null) {
        return value;
      }
    } catch (IllegalArgumentException | DateTimeException e) {
      // What is said below says it better.
    }
    throw FormException.of(raw(), needed() + " is needed, not " + FormException.quoted(text));
  }
}
