package io.github.ilacs.examples.record;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A row of {@code own.csv} of which every value could be read.
 *
 * @param place where it stands
 * @param urn whose it is
 * @param what what it records
 * @param date its day, or the first of several
 * @param until the last of several days
 * @param told the day on which Ofsted said so
 * @param about what it is about
 * @param document where it is written
 */
record OwnRow(
    Place place,
    String urn,
    OwnKind what,
    Optional<LocalDate> date,
    Optional<LocalDate> until,
    Optional<LocalDate> told,
    String about,
    String document) {

  private static final Place ANYWHERE = new Place("", 0, 0);

  /** The same row, wherever it stands. */
  OwnRow anywhere() {
    return new OwnRow(ANYWHERE, urn, what, date, until, told, about, document);
  }
}
