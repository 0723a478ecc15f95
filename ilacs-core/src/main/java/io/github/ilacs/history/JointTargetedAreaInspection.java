package io.github.ilacs.history;

import io.github.ilacs.JsonByModule;
import io.github.ilacs.judgement.AreaForPriorityAction;
import io.github.ilacs.judgement.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
  enum Partner implements JsonByModule {
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
   * The first day on site, where it is known.
   *
   * @return the day, inclusive; empty where only the letter is known
   */
  Optional<LocalDate> firstDayOnSite();

  /**
   * The last day on site, where it is known.
   *
   * @return the day, inclusive; empty where only the letter is known
   */
  Optional<LocalDate> lastDayOnSite();

  @Override
  default boolean hasDaysOnSite() {
    return firstDayOnSite().isPresent();
  }

  /**
   * The first day on site or, where only the letter is known, the day of the letter.
   *
   * @return the day, inclusive
   */
  @Override
  default LocalDate firstDay() {
    return firstDayOnSite().isPresent() ? firstDayOnSite().get() : OnSiteChecks.letter(this);
  }

  /**
   * The last day on site or, where only the letter is known, the day of the letter.
   *
   * @return the day, inclusive
   */
  @Override
  default LocalDate lastDay() {
    return lastDayOnSite().isPresent() ? lastDayOnSite().get() : OnSiteChecks.letter(this);
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
   * Whether the letter names an area for priority action.
   *
   * @return true if at least one of the findings is one
   */
  default boolean hasAreaForPriorityAction() {
    return AreaForPriorityAction.isAmong(findings());
  }

  /**
   * The day by which the letter wants the written statement of proposed action. It wins over any
   * count (rule J-STATEMENT).
   *
   * @return the day, inclusive; empty where the letter names none, or it is not on record
   */
  Optional<LocalDate> statementDue();

  /**
   * Whether the Chief Inspector has asked for a written statement of proposed action (rule J-7). It
   * is owed only then.
   *
   * @return true if it was asked for, as by every letter that names a day for it; false where
   *     nothing is said
   */
  @Value.Default
  default boolean asksForWrittenStatement() {
    return statementDue().isPresent();
  }

  @Override
  default String inWords() {
    return hasDaysOnSite() ? OnSiteActivity.super.inWords() : label() + " before " + lastDay();
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
      Objects.requireNonNull(first, "first");
      Objects.requireNonNull(last, "last");
      return firstDay(first).lastDay(last);
    }

    /**
     * Sets the first day on site.
     *
     * @param day the day, inclusive
     * @return this builder
     */
    public Builder firstDay(LocalDate day) {
      Objects.requireNonNull(day, "day");
      return firstDayOnSite(day);
    }

    /**
     * Sets the last day on site.
     *
     * @param day the day, inclusive
     * @return this builder
     */
    public Builder lastDay(LocalDate day) {
      Objects.requireNonNull(day, "day");
      return lastDayOnSite(day);
    }

    /**
     * Adds a finding.
     *
     * @param finding what the letter says
     * @return this builder
     */
    public Builder found(Finding finding) {
      Objects.requireNonNull(finding, "finding");
      return addFindings(finding);
    }

    /**
     * Builds the inspection.
     *
     * @return the inspection
     * @throws IllegalStateException if one day on site is missing, or both are and the day of the
     *     letter as well
     * @throws IllegalArgumentException if it ends before it starts, its letter was published or
     *     received before it ended, or its statement is due before then or was not asked for
     */
    @Override
    public JointTargetedAreaInspection build() {
      JointTargetedAreaInspection inspection = super.build();
      checkStatement(inspection);
      OnSiteChecks.check(inspection);
      return inspection;
    }

    private static void checkStatement(JointTargetedAreaInspection inspection) {
      Optional<LocalDate> due = inspection.statementDue();
      if (due.isEmpty()) {
        return;
      }
      if (!inspection.asksForWrittenStatement()) {
        throw new IllegalArgumentException(
            inspection.inWords()
                + " asks for no written statement, and its statement is due on "
                + due.get());
      }
      if (due.get().isBefore(inspection.findingsCountFrom())) {
        throw new IllegalArgumentException(
            inspection.inWords()
                + " wants its statement by "
                + due.get()
                + ", before its letter of "
                + inspection.findingsCountFrom());
      }
    }
  }
}
