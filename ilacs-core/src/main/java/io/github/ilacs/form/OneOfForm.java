package io.github.ilacs.form;

import java.io.IOException;
import java.lang.reflect.Type;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * What is written in one of several ways. They are told apart by the token with which they begin
 * or, where all of them are objects, by the field {@code kind}. The first that can write a value
 * does.
 */
public final class OneOfForm extends Form {

  static final String KIND = "kind";

  private final Collection<? extends Form> ways;
  private final @Nullable TextForm kinds;

  /**
   * Makes a form.
   *
   * @param kinds reads the kind, and gives the form of an object for it; null where the token tells
   */
  OneOfForm(Type type, String needed, Collection<? extends Form> ways, @Nullable TextForm kinds) {
    super(type, needed);
    this.ways = ways;
    this.kinds = kinds;
  }

  /** The ways in which it can be written. */
  public Collection<? extends Form> ways() {
    return ways;
  }

  @Override
  @Nullable TextForm asName() {
    for (Form way : ways) {
      TextForm name = way.asName();
      if (name != null) {
        return name;
      }
    }
    return null;
  }

  @Override
  public void write(Object value, DocumentWriter out) throws IOException {
    for (Form way : ways) {
      if (way.writes(value)) {
        way.write(value, out);
        return;
      }
    }
    throw FormException.of(value.getClass(), "it has no form among those that are written here");
  }

  @Override
  boolean reads(DocumentReader.Token token) {
    for (Form way : ways) {
      if (way.reads(token)) {
        return true;
      }
    }
    return false;
  }

  @Override
  Object readOn(DocumentReader in) throws IOException {
    if (kinds != null) {
      return readByKind(kinds, in);
    }
    for (Form way : ways) {
      if (way.reads(in.token())) {
        return way.read(in);
      }
    }
    throw refusal(in);
  }

  private Object readByKind(TextForm all, DocumentReader in) throws IOException {
    // Fields that come before the kind have to wait for it.
    Replay whole = new Replay(in);
    while (in.next() == DocumentReader.Token.NAME && !in.text().equals(KIND)) {
      whole.keep();
      in.next();
      whole.keepAll();
    }
    ObjectForm way;
    try {
      if (in.token() == DocumentReader.Token.NAME) {
        in.next();
      }
      // Without a kind it is the end of the object that is refused.
      way = (ObjectForm) all.read(in);
    } catch (FormException e) {
      throw e.in(raw(), KIND);
    }
    in.next();
    return way.readFields(whole, KIND);
  }
}
