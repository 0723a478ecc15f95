package io.github.ilacs.history;

import io.github.ilacs.framework.Pathway;
import java.time.LocalDate;

/**
 * What Ofsted has told the authority about its pathway. The rules give a default and Ofsted
 * decides: this wins over whatever the rules expect, until the next inspection has taken place
 * (rule L-TOLD).
 *
 * @param told the day on which Ofsted told the authority
 * @param pathway the pathway that Ofsted named
 * @param document where it is written, for example {@code letter of 3 March 2025}
 */
public record OfstedDecision(LocalDate told, Pathway pathway, String document) implements Activity {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the pathway is not one on which Ofsted can put an
   *     authority, or the document is blank
   */
  public OfstedDecision {
    if (!pathway.isKnown()) {
      throw new IllegalArgumentException(
          "Ofsted cannot have told on " + told + " that the pathway is " + pathway.label());
    }
    if (document.isBlank()) {
      throw new IllegalArgumentException(
          "what Ofsted told on " + told + " needs the document where it is written");
    }
  }

  /**
   * Makes a decision about the pathway.
   *
   * @param told the day on which Ofsted told the authority
   * @param pathway the pathway that Ofsted named
   * @param document where it is written
   * @return the decision
   * @throws IllegalArgumentException if the pathway is not one on which Ofsted can put an
   *     authority, or the document is blank
   */
  public static OfstedDecision of(LocalDate told, Pathway pathway, String document) {
    return new OfstedDecision(told, pathway, document);
  }

  @Override
  public LocalDate day() {
    return told;
  }
}
