package io.github.ilacs.history;

import io.github.ilacs.JsonByModule;
import java.util.Objects;

/**
 * A local authority that is responsible for children's services.
 *
 * @param urn Ofsted's unique reference number for it: digits, for example {@code 80534}
 * @param name its name, for example {@code Nottinghamshire}
 */
public record LocalAuthority(String urn, String name) implements JsonByModule {

  /**
   * Checks the parts.
   *
   * @param urn Ofsted's unique reference number for it: digits, for example {@code 80534}
   * @param name its name, for example {@code Nottinghamshire}
   * @throws IllegalArgumentException if the URN is anything but digits, or the name is blank
   */
  public LocalAuthority {
    Objects.requireNonNull(urn, "urn");
    Objects.requireNonNull(name, "name");
    if (!isDigits(urn)) {
      throw new IllegalArgumentException(
          "'" + urn + "' is not a URN; a URN is digits alone, for example 80534");
    }
    if (name.isBlank()) {
      throw new IllegalArgumentException("the authority with URN " + urn + " needs a name");
    }
  }

  private static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /** For example {@code Nottinghamshire (URN 80534)}. */
  @Override
  public String toString() {
    return name + " (URN " + urn + ")";
  }
}
