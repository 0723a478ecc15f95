package io.github.ilacs.schedule;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.framework.Figure;
import io.github.ilacs.framework.Force;
import io.github.ilacs.history.Activity;
import io.github.ilacs.history.AnnualEngagementLetter;
import io.github.ilacs.history.AnnualEngagementMeeting;
import io.github.ilacs.history.OfstedDecision.OnDate;
import io.github.ilacs.history.OfstedDecision.Subject;
import io.github.ilacs.history.SelfEvaluation;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What takes place every year: the self-evaluation, and the annual engagement meeting with the
 * letter after it.
 */
final class AnnualItems {

  private static final Reason NO_LAST =
      Reason.of(
          Rules.L_ANNUAL,
          "Every year. No earlier one is on record to count from, and no source gives a day.");

  private static final Reason NO_CYCLE =
      Reason.of(Rules.L_ANNUAL, "Every year. No source says how long after the last one.");

  /**
   * What takes place every year, and why.
   *
   * @param isVoluntary whether it is never due or overdue
   */
  private record Annual(Subject subject, String title, List<Reason> reasons, boolean isVoluntary) {

    Force force() {
      return isVoluntary ? Force.PRACTICE : Force.FRAMEWORK;
    }

    ItemState state(LocalDate usual, Situation situation) {
      if (!isVoluntary) {
        return situation.stateOf(usual);
      }
      return situation.asOf().isAfter(usual) ? ItemState.PASSED : ItemState.FUTURE;
    }
  }

  private static final Annual SELF_EVALUATION =
      new Annual(
          Subject.SELF_EVALUATION,
          "Self-evaluation",
          List.of(
              Reason.of(Rules.A_9),
              Reason.of(Rules.S_ANNUAL),
              Reason.of(Rules.A_1),
              Reason.of(Rules.A_2),
              Reason.of(Rules.A_7)),
          true);

  private static final Annual MEETING =
      new Annual(
          Subject.ANNUAL_ENGAGEMENT_MEETING,
          "Annual engagement meeting",
          List.of(Reason.of(Rules.A_3), Reason.of(Rules.A_4), Reason.of(Rules.A_5)),
          false);

  private AnnualItems() {}

  static void addTo(List<ScheduleItem> items, Situation situation) {
    items.add(item(SELF_EVALUATION, SelfEvaluation.class, situation));
    items.add(item(meeting(situation), AnnualEngagementMeeting.class, situation));
    addLetter(items, situation);
  }

  /** Ofsted owes the letter, and no record shows that it did not come: it is never overdue. */
  private static void addLetter(List<ScheduleItem> items, Situation situation) {
    Optional<AnnualEngagementMeeting> meeting =
        situation.known().last(AnnualEngagementMeeting.class);
    if (meeting.isEmpty()) {
      return;
    }
    LocalDate held = meeting.get().held();
    Optional<AnnualEngagementLetter> last = situation.known().last(AnnualEngagementLetter.class);
    Optional<Figure> within = situation.figures().engagementLetter().on(held);
    if (within.isEmpty() || (last.isPresent() && !last.get().received().isBefore(held))) {
      return;
    }
    LocalDate end = held.plusMonths(within.get().value());
    boolean isPast = situation.asOf().isAfter(end);
    items.add(
        ScheduleItem.builder()
            .kind(ItemKind.ANNUAL_ENGAGEMENT_LETTER)
            .title("Letter after the annual engagement meeting")
            .force(Force.FRAMEWORK)
            .when(DateWindow.of(end))
            .state(isPast ? ItemState.PASSED : ItemState.DUE)
            .cause(held)
            .reasons(
                List.of(
                    Reason.of(
                        within.get().rule(),
                        letter(within.get(), isPast),
                        months(within.get().value()),
                        held,
                        end)))
            .build());
  }

  private static String letter(Figure within, boolean isPast) {
    return (within.rule().equals(Rules.A_8) ? "By the first edition of the framework " : "")
        + "Ofsted writes within {} of the meeting, which was held on {}: by {}."
        + (isPast ? " Whether the letter came is not on record." : "");
  }

  private static String months(int number) {
    return number == 1 ? "a month" : number + " months";
  }

  private static Annual meeting(Situation situation) {
    int year = situation.asOf().getYear();
    List<String> enquiries = situation.figures().keyLinesOfEnquiry().get(year);
    if (enquiries == null) {
      return MEETING;
    }
    List<Reason> reasons = new ArrayList<>(MEETING.reasons());
    reasons.add(
        Reason.of(
            situation.figures().keyLinesOfEnquiryRule(),
            "The key lines of enquiry of {} are: {}.",
            year,
            String.join("; ", enquiries)));
    return new Annual(MEETING.subject(), MEETING.title(), reasons, MEETING.isVoluntary());
  }

  private static ScheduleItem item(
      Annual annual, Class<? extends Activity> kind, Situation situation) {
    Optional<OnDate> told = situation.known().toldDays(annual.subject());
    if (told.isPresent()) {
      return ToldItems.item(told.get(), annual.reasons(), situation);
    }
    ScheduleItem.Builder item =
        ScheduleItem.builder()
            .kind(ItemKind.of(annual.subject()))
            .title(annual.title())
            .force(annual.force())
            .state(ItemState.FUTURE);
    Optional<? extends Activity> last = situation.known().last(kind);
    if (last.isEmpty()) {
      return item.reasons(Reason.listOf(NO_LAST, annual.reasons())).build();
    }
    LocalDate day = last.get().day();
    item.cause(day);
    Optional<Figure> cycle = situation.figures().annualCycle().on(day);
    if (cycle.isEmpty()) {
      return item.reasons(Reason.listOf(NO_CYCLE, annual.reasons())).build();
    }
    LocalDate due = day.plusMonths(cycle.get().value());
    Reason counted =
        Reason.of(
            cycle.get().rule(),
            "Every year: {} months after the last one on record, {}. No day is sourced.",
            cycle.get().value(),
            day);
    return item.when(DateWindow.of(due))
        .adjusted(situation.adjusted(due))
        .state(annual.state(due, situation))
        .reasons(Reason.listOf(counted, annual.reasons()))
        .build();
  }
}
