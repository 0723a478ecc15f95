package io.github.ilacs.examples.record;

/**
 * How the quotes of a row stand at the end of one of its lines. A quote opens a value where a value
 * starts, and nowhere else; two quotes in a quoted value are one of its letters; and what stands
 * behind the quote that closes a value belongs to it.
 *
 * @param separator what separates the values
 * @param isOpen whether a quoted value goes on on the next line
 * @param values how many values the row has so far
 * @param areBroken whether a quoted value with line breaks is followed by something else than the
 *     end of the value: then the quote that opened it was not meant to
 */
record Quotes(char separator, boolean isOpen, int values, boolean areBroken) {

  /** Before the first line of a row. */
  static Quotes none(char separator) {
    return new Quotes(separator, false, 1, false);
  }

  /** After one more line of the row. */
  Quotes after(String line) {
    boolean open = isOpen;
    int count = values;
    boolean valueStarts = !isOpen;
    for (int at = 0; at < line.length(); at++) {
      char c = line.charAt(at);
      if (open) {
        if (c == '"' && at + 1 < line.length() && line.charAt(at + 1) == '"') {
          at++;
        } else if (c == '"') {
          open = false;
          if (isOpen && !endsValue(line, at + 1)) {
            return new Quotes(separator, false, count, true);
          }
        }
      } else if (c == '"' && valueStarts) {
        open = true;
        valueStarts = false;
      } else if (c == separator) {
        count++;
        valueStarts = true;
      } else {
        valueStarts = valueStarts && Character.isWhitespace(c);
      }
    }
    return new Quotes(separator, open, count, areBroken);
  }

  private boolean endsValue(String line, int from) {
    for (int at = from; at < line.length() && line.charAt(at) != separator; at++) {
      if (!Character.isWhitespace(line.charAt(at))) {
        return false;
      }
    }
    return true;
  }
}
