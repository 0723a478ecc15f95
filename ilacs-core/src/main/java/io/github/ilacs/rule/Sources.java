package io.github.ilacs.rule;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The documents that the {@linkplain Rules catalogue} rests on.
 *
 * <p>We did not have the text of the framework for any edition, only the opening paragraphs of one
 * ({@code GOV-APR24}). A letter or a report that a rule singles out is named in the rule's
 * statement, and its source is {@code LETTERS} or {@code REPORTS}.
 */
public final class Sources {

  private Sources() {}

  /**
   * Every source of the library, those of Ofsted first.
   *
   * @return the sources; immutable
   */
  public static List<Source> all() {
    return Catalogue.OURS.sources();
  }

  /**
   * Finds a source by its key.
   *
   * @param key the key as an answer cites it, for example {@code SEED-NCC}
   * @return the source, or empty where the catalogue has none of that key
   */
  public static Optional<Source> find(String key) {
    Objects.requireNonNull(key, "key");
    return Catalogue.OURS.source(key);
  }
}
