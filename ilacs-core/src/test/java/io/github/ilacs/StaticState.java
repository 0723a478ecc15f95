package io.github.ilacs;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableMap;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds what can change in a class: it goes from the static fields to whatever can be reached from
 * them, through fields, elements and what lambdas have captured. What it does not know to be
 * unchangeable can change.
 */
final class StaticState {

  private static final String OURS = "io.github.ilacs.";

  private final Set<String> exempt;
  private final Set<String> exempted = new TreeSet<>();
  private final List<String> changeable = new ArrayList<>();
  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * Starts a search.
   *
   * @param exempt instance fields that may change, as {@code Class.field}
   */
  StaticState(Set<String> exempt) {
    this.exempt = exempt;
  }

  /** Adds what can change in the static fields of a class, and gives their number. */
  int look(Class<?> type) throws IllegalAccessException {
    int fields = 0;
    for (Field field : type.getDeclaredFields()) {
      // The compiler's own: the constants of an enum, and the tables of a switch.
      if (Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
        look(field, null, type.getSimpleName() + "." + field.getName());
        fields++;
      }
    }
    return fields;
  }

  /** What can change, and how to get there. */
  List<String> changeable() {
    return changeable;
  }

  /** Which of the exempt fields were met. */
  Set<String> exempted() {
    return exempted;
  }

  private void look(Field field, @Nullable Object owner, String path)
      throws IllegalAccessException {
    String name = field.getDeclaringClass().getSimpleName() + "." + field.getName();
    if (exempt.contains(name)) {
      exempted.add(name);
      return;
    }
    if (!Modifier.isFinal(field.getModifiers())) {
      changeable.add(path + " is not final");
    }
    if (field.getType().isPrimitive()) {
      return;
    }
    field.setAccessible(true);
    Object value = field.get(owner);
    if (value instanceof Map<?, ?> map && isCopiedByImmutables(value, field)) {
      look(map.keySet().toArray(), map.values().toArray(), path);
    } else if (value != null && isCopiedByImmutables(value, field)) {
      look(((Collection<?>) value).toArray(), new Object[0], path);
    } else {
      look(value, path);
    }
  }

  private void look(@Nullable Object value, String path) throws IllegalAccessException {
    if (value == null || isUnchangeable(value) || !seen.add(value)) {
      return;
    }
    Class<?> type = value.getClass();
    if (value instanceof Optional<?> optional) {
      look(optional.orElse(null), path);
    } else if (isUnchangeableCollection(value)) {
      if (value instanceof Map<?, ?> map) {
        look(map.keySet().toArray(), map.values().toArray(), path);
      } else {
        look(((Collection<?>) value).toArray(), new Object[0], path);
      }
    } else if (type.getName().startsWith(OURS)) {
      // Ours as they are, and lambdas with what they have captured.
      for (Class<?> part = type; part != null; part = part.getSuperclass()) {
        for (Field field : part.getDeclaredFields()) {
          boolean ours = part.getName().startsWith(OURS);
          if (ours && !Modifier.isStatic(field.getModifiers())) {
            look(field, value, path + "." + field.getName());
          }
        }
      }
    } else {
      changeable.add(path + " holds a " + type.getName());
    }
  }

  private void look(Object[] some, Object[] more, String path) throws IllegalAccessException {
    for (Object element : some) {
      look(element, path + "[]");
    }
    for (Object element : more) {
      look(element, path + "[]");
    }
  }

  private static boolean isUnchangeable(Object value) {
    String type = value.getClass().getName();
    return value instanceof String
        || value instanceof Integer
        || value instanceof Pattern
        || value instanceof Class
        || (type.startsWith("java.time.") && !(value instanceof java.time.Clock))
        // What the JDK makes of the functions that a comparator is made of.
        || type.startsWith("java.util.Comparator$$Lambda");
  }

  /** A generated builder hands nobody else the list or the map behind the view that it makes. */
  private static boolean isCopiedByImmutables(Object value, Field field) {
    String type = value.getClass().getName();
    return field.getDeclaringClass().getSimpleName().startsWith("Immutable")
        && (type.startsWith("java.util.Collections$UnmodifiableRandomAccess")
            || type.equals("java.util.Collections$UnmodifiableMap"));
  }

  private static boolean isUnchangeableCollection(Object value) {
    return value.getClass().getName().startsWith("java.util.ImmutableCollections$")
        || value.getClass().getName().startsWith("java.util.Collections$Singleton")
        || value.getClass().getName().equals("java.util.Collections$EmptyMap")
        || value instanceof ImmutableCollection
        || value instanceof ImmutableMap;
  }
}
