package io.github.ilacs.rule;

import io.github.ilacs.JsonByModule;
import java.util.Objects;

/**
 * Where a {@linkplain Rule rule} comes from: a document that can be put in front of a committee.
 *
 * @param key the short name by which the catalogue cites it, for example {@code SEED-NCC}
 * @param title what it is, in the words that a reader needs to find it
 * @param date its date as far as it is known, in words, for example {@code July 2024}; empty where
 *     it has none
 * @param reliability how close it stands to the framework itself
 */
public record Source(String key, String title, String date, Reliability reliability)
    implements JsonByModule {

  /**
   * Checks the parts.
   *
   * @param key the short name by which the catalogue cites it, for example {@code SEED-NCC}
   * @param title what it is, in the words that a reader needs to find it
   * @param date its date as far as it is known, in words, for example {@code July 2024}
   * @param reliability how close it stands to the framework itself
   * @throws NullPointerException if any part is null
   * @throws IllegalArgumentException if the key or the title is blank
   */
  public Source {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(reliability, "reliability");
    if (key.isBlank() || title.isBlank()) {
      throw new IllegalArgumentException(
          "a source needs a key and a title, but has key '" + key + "' and title '" + title + "'");
    }
  }

  /**
   * The source as it is cited in full, for example {@code SEED-NCC: Nottinghamshire One Minute
   * Guide "Ofsted Inspections", version 2 (July 2024)}.
   */
  @Override
  public String toString() {
    return key + ": " + title + (date.isEmpty() ? "" : " (" + date + ")");
  }
}
