package io.github.ilacs.examples.record;

import java.util.List;

/**
 * What became of the rows of an update. Each is counted once.
 *
 * @param added the rows about something that the record did not have
 * @param filled the rows that filled an empty field of the record
 * @param same the rows that tell what the record tells
 * @param differing the rows that differ from the record, whose own values stand: each with its
 *     place and what differs. What is empty in the record they fill all the same
 * @param reported the rows that could not be used and may tell something new
 * @param noNews the rows that could not be used and tell nothing new
 */
public record UpdateSummary(
    long added,
    long filled,
    long same,
    List<Differing> differing,
    List<UnusableRow> reported,
    List<UnusableRow> noNews) {

  /**
   * A row that differs.
   *
   * @param urn whose it is
   * @param words its place and what differs
   */
  public record Differing(String urn, String words) {}

  /**
   * Copies the lists.
   *
   * @param added the rows about something that the record did not have
   * @param filled the rows that filled an empty field of the record
   * @param same the rows that tell what the record tells
   * @param differing the rows that differ from the record
   * @param reported the rows that could not be used and may tell something new
   * @param noNews the rows that could not be used and tell nothing new
   */
  public UpdateSummary {
    differing = List.copyOf(differing);
    reported = List.copyOf(reported);
    noNews = List.copyOf(noNews);
  }

  /**
   * All rows of the update.
   *
   * @return how many there are
   */
  public long rows() {
    return added + filled + same + differing.size() + reported.size() + noNews.size();
  }
}
