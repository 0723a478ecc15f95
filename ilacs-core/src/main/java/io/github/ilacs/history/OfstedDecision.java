package io.github.ilacs.history;

import io.github.ilacs.JsonByModule;
import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.framework.Pathway;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What Ofsted has told the authority. It takes precedence over what the rules expect, because
 * Ofsted decides (rule L-TOLD).
 *
 * <p>Ofsted can tell a {@linkplain OnPathway pathway}, the {@linkplain OnDate days} of a visit or a
 * meeting, or a {@linkplain Deferral deferral}. Each holds until what it is about has taken place.
 */
public sealed interface OfstedDecision extends Activity {

  /**
   * The day on which Ofsted told the authority.
   *
   * @return the day
   */
  LocalDate told();

  /**
   * Where it is written.
   *
   * @return for example {@code letter of 3 March 2025}; never blank
   */
  String document();

  @Override
  default LocalDate day() {
    return told();
  }

  /**
   * Whether an activity is, or may be, what this decision was about. Once it has taken place, the
   * decision no longer holds.
   *
   * @param activity something in the same history
   * @return true if it is, or may be
   */
  boolean isMetBy(Activity activity);

  /** What Ofsted can set a day for. */
  enum Subject implements JsonByModule {
    /** The next inspection, short or standard. */
    INSPECTION("inspection", Inspection.class),
    /** A focused visit. */
    FOCUSED_VISIT("focused visit", FocusedVisit.class),
    /** A monitoring visit. */
    MONITORING_VISIT("monitoring visit", MonitoringVisit.class),
    /** A joint targeted area inspection. */
    JTAI("joint targeted area inspection", JointTargetedAreaInspection.class),
    /** The annual engagement meeting. */
    ANNUAL_ENGAGEMENT_MEETING("annual engagement meeting", AnnualEngagementMeeting.class),
    /** The annual self-evaluation. */
    SELF_EVALUATION("self-evaluation", SelfEvaluation.class);

    private final String label;
    private final Class<? extends Activity> kind;

    Subject(String label, Class<? extends Activity> kind) {
      this.label = label;
      this.kind = kind;
    }

    boolean includes(Activity activity) {
      return kind.isInstance(activity);
    }

    /**
     * The subject in words.
     *
     * @return for example {@code focused visit}
     */
    public String label() {
      return label;
    }
  }

  /**
   * Ofsted has told the pathway; it holds until the next inspection has taken place.
   *
   * @param told the day on which Ofsted told the authority
   * @param pathway the pathway that Ofsted named
   * @param document where it is written
   */
  record OnPathway(LocalDate told, Pathway pathway, String document) implements OfstedDecision {

    /**
     * Checks the parts.
     *
     * @param told the day on which Ofsted told the authority
     * @param pathway the pathway that Ofsted named
     * @param document where it is written
     * @throws IllegalArgumentException if the pathway is not one on which Ofsted can put an
     *     authority, or the document is blank
     */
    public OnPathway {
      Objects.requireNonNull(pathway, "pathway");
      requireDocument(told, document);
      if (!pathway.isKnown()) {
        throw new IllegalArgumentException(
            "Ofsted cannot have told on " + told + " that the pathway is " + pathway.label());
      }
    }

    /** An inspection that ended after Ofsted told, or one that is missing and may have. */
    @Override
    public boolean isMetBy(Activity activity) {
      Objects.requireNonNull(activity, "activity");
      return activity instanceof Gap gap
          ? gap.kind() == Gap.Kind.INSPECTION && gap.isDated() && gap.by().isAfter(told)
          : endsACycle(activity) && activity.tookPlaceBy().isAfter(told);
    }

    @Override
    public String label() {
      return "told pathway";
    }
  }

  /**
   * Ofsted has told when something will take place.
   *
   * @param told the day on which Ofsted told the authority
   * @param subject what will take place
   * @param days when it will take place, both days included
   * @param document where it is written
   */
  record OnDate(LocalDate told, Subject subject, DateWindow days, String document)
      implements OfstedDecision {

    /**
     * Checks the parts.
     *
     * @param told the day on which Ofsted told the authority
     * @param subject what will take place
     * @param days when it will take place, both days included
     * @param document where it is written
     * @throws IllegalArgumentException if the days begin before Ofsted told or have no end, or the
     *     document is blank
     */
    public OnDate {
      Objects.requireNonNull(subject, "subject");
      Objects.requireNonNull(days, "days");
      requireDocument(told, document);
      if (days.start().isBefore(told)) {
        throw new IllegalArgumentException(
            "what Ofsted told on " + told + " begins before that, on " + days.start());
      }
      if (!days.hasEnd()) {
        throw new IllegalArgumentException(
            "the days that Ofsted told on " + told + " from " + days.start() + " need an end");
      }
    }

    /** One of the kind that began after Ofsted told, or on a day that Ofsted told. */
    @Override
    public boolean isMetBy(Activity activity) {
      Objects.requireNonNull(activity, "activity");
      return subject.includes(activity)
          && (activity.day().isAfter(told) || days.contains(activity.day()));
    }

    @Override
    public String label() {
      return "told days";
    }
  }

  /**
   * Ofsted has agreed that no inspection takes place for a time: it was deferred before it started,
   * or paused after (rules N-DEF1 and N-DEF2).
   *
   * @param told the day on which Ofsted told the authority
   * @param days the days on which no inspection takes place, both days included
   * @param document where it is written
   */
  record Deferral(LocalDate told, DateWindow days, String document) implements OfstedDecision {

    /**
     * Checks the parts.
     *
     * @param told the day on which Ofsted told the authority
     * @param days the days on which no inspection takes place, both days included
     * @param document where it is written
     * @throws IllegalArgumentException if the document is blank
     */
    public Deferral {
      requireDocument(told, document);
      Objects.requireNonNull(days, "days");
    }

    /** An inspection that did not end before Ofsted told: the one that was deferred or paused. */
    @Override
    public boolean isMetBy(Activity activity) {
      Objects.requireNonNull(activity, "activity");
      return endsACycle(activity) && !activity.tookPlaceBy().isBefore(told);
    }

    @Override
    public String label() {
      return "deferral";
    }
  }

  private static boolean endsACycle(Activity activity) {
    return activity instanceof Inspection inspection && inspection.framework().hasConsequence();
  }

  private static void requireDocument(LocalDate told, String document) {
    Objects.requireNonNull(told, "told");
    Objects.requireNonNull(document, "document");
    if (document.isBlank()) {
      throw new IllegalArgumentException(
          "what Ofsted told on " + told + " needs the document where it is written");
    }
  }
}
