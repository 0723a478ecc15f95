package io.github.ilacs.form;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;

/** Types as Java tells them of a method. */
final class Types {

  private Types() {}

  static Class<?> raw(Type type) {
    return (Class<?>) (type instanceof ParameterizedType many ? many.getRawType() : type);
  }

  /** The type of what a list, a map or an optional value holds. */
  static Type content(Type type, int index) {
    Type content = ((ParameterizedType) type).getActualTypeArguments()[index];
    return content instanceof WildcardType any ? any.getUpperBounds()[0] : content;
  }
}
