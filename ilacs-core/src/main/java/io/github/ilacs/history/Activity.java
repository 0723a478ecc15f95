package io.github.ilacs.history;

import java.time.LocalDate;

/**
 * Something that has happened to an authority.
 *
 * <p>There are four kinds, and no others; a {@code switch} over them needs no default.
 */
public sealed interface Activity permits OnSiteActivity, OfstedDecision, Gap {

  /**
   * The day by which the activity stands in the order of the history.
   *
   * @return the first day on site, the day on which Ofsted told, or the day by which a gap is known
   */
  LocalDate day();
}
