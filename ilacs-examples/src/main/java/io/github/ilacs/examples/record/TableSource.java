package io.github.ilacs.examples.record;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a table, the header among them, however it is kept. */
interface TableSource extends Closeable {

  /**
   * A row.
   *
   * @param place where it stands
   * @param values its values without the space around them, and with plain spaces inside
   * @param trouble why its values cannot be told apart; null where they can
   */
  record Row(Place place, List<String> values, @Nullable String trouble) {

    /**
     * Brings the values to one form, once for all who ask for them.
     *
     * @param place where it stands
     * @param values its values as they are written
     * @param trouble why its values cannot be told apart; null where they can
     */
    public Row {
      String[] plain = new String[values.size()];
      for (int i = 0; i < plain.length; i++) {
        plain[i] = Values.plain(values.get(i));
      }
      values = List.of(plain);
    }

    /** Whether nothing stands in it. */
    boolean isEmpty() {
      // A loop, because every row is asked and nearly every one has a first value.
      for (String value : values) {
        if (!value.isEmpty()) {
          return false;
        }
      }
      return trouble == null;
    }
  }

  /**
   * Reads the next row.
   *
   * @return the row, or null after the last one
   */
  @Nullable Row next() throws IOException;
}
