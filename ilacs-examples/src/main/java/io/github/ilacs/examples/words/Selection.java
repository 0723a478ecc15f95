package io.github.ilacs.examples.words;

import io.github.ilacs.examples.record.PublishedRecord;
import io.github.ilacs.examples.record.UnusableRow;
import io.github.ilacs.history.LocalAuthority;
import java.util.ArrayList;
import java.util.List;

/**
 * Which authorities of a record an answer is about.
 *
 * @param inWords which they are, for example {@code the authorities in the South West}
 * @param authorities the authorities, in the order of the record
 * @param onRecord how many authorities the record has
 * @param missing who was asked for and is not in the answer, and why: a sentence for each
 */
public record Selection(
    String inWords, List<LocalAuthority> authorities, int onRecord, List<String> missing) {

  /**
   * Copies the lists.
   *
   * @param inWords which they are
   * @param authorities the authorities, in the order of the record
   * @param onRecord how many authorities the record has
   * @param missing who was asked for and is not in the answer, and why
   */
  public Selection {
    authorities = List.copyOf(authorities);
    missing = List.copyOf(missing);
  }

  /**
   * All authorities of a record.
   *
   * @param authorities the authorities, in the order of the record
   * @return all of them
   */
  public static Selection all(List<LocalAuthority> authorities) {
    return new Selection("all authorities", authorities, authorities.size(), List.of());
  }

  /**
   * Whether nobody was left out, or asked for in vain.
   *
   * @return true if there is nothing to say beside {@link #inWords}
   */
  public boolean isAll() {
    return authorities.size() == onRecord && missing.isEmpty();
  }

  /**
   * The rows of a record that an answer about these authorities has to name beside those of each
   * authority.
   *
   * @param record the record
   * @return its rows that could not be used; none for some authorities, since the rows of others
   *     are not missing
   */
  public List<UnusableRow> unusable(PublishedRecord record) {
    return isAll() ? record.unusable() : List.of();
  }

  /**
   * Which they are, as the beginning of a line.
   *
   * @return for example {@code The authorities in the South West}
   */
  public String title() {
    return Text.capitalised(inWords);
  }

  /**
   * What an answer says of it below its title.
   *
   * @return how many of how many authorities it is about, and who is missing; nothing where it is
   *     about all
   */
  public List<String> lines() {
    if (isAll()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        "This is about "
            + authorities.size()
            + " of the "
            + Text.authorities(onRecord)
            + " on record: "
            + inWords
            + ".");
    lines.addAll(missing);
    return lines;
  }
}
