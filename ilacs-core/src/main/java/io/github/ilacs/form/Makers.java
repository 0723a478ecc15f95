package io.github.ilacs.form;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes values of what has been read: a record by its constructor, all others by their builder. */
final class Makers {

  private Makers() {}

  static Maker byConstructor(Class<?> raw, List<Field> fields) throws NoSuchMethodException {
    RecordComponent[] components = raw.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    int[] positions = new int[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      for (int j = 0; j < fields.size(); j++) {
        if (components[i].getAccessor().equals(fields.get(j).accessor())) {
          positions[i] = j;
        }
      }
    }
    Constructor<?> constructor = raw.getConstructor(types);
    return contents -> {
      Object[] arguments = new Object[types.length];
      for (int i = 0; i < types.length; i++) {
        Object content = contents[positions[i]];
        arguments[i] =
            types[i] == Optional.class
                ? Optional.ofNullable(content)
                : content != null ? content : types[i] == List.class ? List.of() : LocalDate.MAX;
      }
      return constructor.newInstance(arguments);
    };
  }

  static Maker byBuilder(Class<?> raw, List<Field> fields) throws NoSuchMethodException {
    Method start = raw.getMethod("builder");
    Class<?> builder = start.getReturnType();
    Method build = builder.getMethod("build");
    @Nullable Method[] setters = new @Nullable Method[fields.size()];
    for (int i = 0; i < setters.length; i++) {
      setters[i] = setter(builder, fields.get(i));
    }
    // The class that Immutables wrote, from which a builder has its methods, is not public.
    build.setAccessible(true);
    return contents -> {
      Object building = start.invoke(null);
      for (int i = 0; i < setters.length; i++) {
        Method setter = setters[i];
        if (contents[i] != null && setter != null) {
          setter.invoke(building, contents[i]);
        }
      }
      return build.invoke(building);
    };
  }

  /** The method of a builder that sets a part; null for what is no part. */
  private static @Nullable Method setter(Class<?> builder, Field field) {
    Method accessor = field.accessor();
    for (Method method : builder.getMethods()) {
      if (accessor != null
          && (method.getName().equals(accessor.getName()) || method.getName().equals(field.name()))
          && method.getParameterCount() == 1
          && method.getParameterTypes()[0].isAssignableFrom(field.form().raw())) {
        method.setAccessible(true);
        return method;
      }
    }
    return null;
  }
}
