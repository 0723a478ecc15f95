package io.github.ilacs.history;

import io.github.ilacs.judgement.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A joint targeted area inspection (JTAI): several inspectorates look together at how the partners
 * of an area deal with one theme (rules J-1 to J-9). It ends with a letter of findings and gives no
 * grade. It may stand in for one of the focused visits between two inspections (V-1, J-9).
 */
@Value.Immutable
public sealed interface JointTargetedAreaInspection extends OnSiteActivity
    permits ImmutableJointTargetedAreaInspection {

  /** An inspectorate that takes part (rule J-1). */
  enum Partner {
    /** Ofsted. */
    OFSTED("Ofsted"),
    /** The Care Quality Commission. */
    CQC("Care Quality Commission"),
    /** His Majesty's Inspectorate of Constabulary and Fire and Rescue Services. */
    HMICFRS("HM Inspectorate of Constabulary and Fire & Rescue Services"),
    /** His Majesty's Inspectorate of Probation; not in every theme. */
    HMI_PROBATION("HM Inspectorate of Probation");

    private final String label;

    Partner(String label) {
      this.label = label;
    }

    /**
     * The inspectorate's name.
     *
     * @return for example {@code Care Quality Commission}
     */
    public String label() {
      return label;
    }
  }

  /**
   * The theme.
   *
   * @return for example {@code front door}; empty where it is not on record
   */
  Optional<String> theme();

  /**
   * The inspectorates that took part.
   *
   * @return the partners; empty where they are not on record
   */
  Set<Partner> partners();

  /**
   * What the letter says.
   *
   * @return strengths, areas for improvement and areas for priority action; empty where they are
   *     not on record
   */
  List<Finding> findings();

  /**
   * Whether the Chief Inspector has asked for a written statement of proposed action (rule J-7). It
   * is owed only then.
   *
   * @return true if it was asked for; false where nothing is said
   */
  @Value.Default
  default boolean asksForWrittenStatement() {
    return false;
  }

  @Override
  default String label() {
    return "joint targeted area inspection";
  }

  /**
   * Starts a joint targeted area inspection.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link JointTargetedAreaInspection}. */
  final class Builder extends ImmutableJointTargetedAreaInspection.Builder {

    Builder() {}

    /**
     * Sets the days on site: the third of the three weeks (rule J-3).
     *
     * @param first the first day, inclusive
     * @param last the last day, inclusive
     * @return this builder
     */
    public Builder onSite(LocalDate first, LocalDate last) {
      return firstDay(first).lastDay(last);
    }

    /**
     * Adds a finding.
     *
     * @param finding what the letter says
     * @return this builder
     */
    public Builder found(Finding finding) {
      return addFindings(finding);
    }

    /**
     * Builds the inspection.
     *
     * @return the inspection
     * @throws IllegalStateException if a day on site is missing
     * @throws IllegalArgumentException if it ends before it starts, or its letter was published or
     *     received before it ended
     */
    @Override
    public JointTargetedAreaInspection build() {
      JointTargetedAreaInspection inspection = super.build();
      OnSiteChecks.check(inspection);
      return inspection;
    }
  }
}
