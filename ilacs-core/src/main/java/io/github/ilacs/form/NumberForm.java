package io.github.ilacs.form;

import java.io.IOException;

/** What is written as a number, or as true or false. */
public final class NumberForm extends Form {

  NumberForm(Class<?> type) {
    super(
        type,
        type == boolean.class
            ? "true or false"
            : type == double.class ? "a number" : "a whole number within the range of " + type);
  }

  @Override
  boolean writes(Object value) {
    return value instanceof Number;
  }

  @Override
  public void write(Object value, DocumentWriter out) throws IOException {
    if (value instanceof Boolean truth) {
      out.truth(truth);
    } else if (value instanceof Double number) {
      out.number(number);
    } else {
      out.number(((Number) value).longValue());
    }
  }

  @Override
  boolean reads(DocumentReader.Token token) {
    return switch (token) {
      case TRUTH -> raw() == boolean.class;
      case WHOLE_NUMBER -> raw() != boolean.class;
      case NUMBER -> raw() == double.class;
      default -> false;
    };
  }

  @Override
  Object readOn(DocumentReader in) throws IOException {
    if (raw() == boolean.class) {
      return in.truth();
    }
    if (raw() == double.class) {
      double number = in.number();
      if (Double.isFinite(number)) {
        return number;
      }
      throw refusal(in);
    }
    Long number = in.whole();
    if (number != null && raw() == long.class) {
      return number;
    }
    if (number == null || number != number.intValue()) {
      throw refusal(in);
    }
    return number.intValue();
  }
}
