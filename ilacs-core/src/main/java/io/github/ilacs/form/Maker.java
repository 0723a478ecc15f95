package io.github.ilacs.form;

import org.jspecify.annotations.Nullable;

/** Makes a value of what has been read. */
interface Maker {

  /**
   * Makes a value.
   *
   * @param contents the contents of the fields in order; null where one is absent
   */
  Object make(@Nullable Object[] contents) throws ReflectiveOperationException;
}
