package io.github.ilacs.schedule;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.framework.Figure;
import io.github.ilacs.framework.Force;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.history.Duty;
import io.github.ilacs.history.FocusedVisit;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.JointTargetedAreaInspection;
import io.github.ilacs.history.OnSiteActivity;
import io.github.ilacs.history.OwedDuty;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rule;
import io.github.ilacs.rule.Rules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an authority owes after an inspection or a visit. */
final class DutyItems {

  /**
   * What is always the same about a duty.
   *
   * @param title how the title of its item begins
   * @param reasons what there is to say of it beside how it is counted
   * @param reasonsWithoutReceipt the same where the day of receipt is not given
   */
  private record Terms(
      ItemKind kind,
      Force force,
      String title,
      List<Reason> reasons,
      List<Reason> reasonsWithoutReceipt) {

    static Terms of(Duty duty, ItemKind kind, Force force, Reason... reasons) {
      return new Terms(
          kind,
          force,
          ScheduleItem.capitalised(duty.label()) + " after the ",
          List.of(reasons),
          and(List.of(reasons), Reason.of(Rules.L_RECEIPT)));
    }

    Terms withoutReceipt(Reason further) {
      return new Terms(kind, force, title, reasons, and(reasonsWithoutReceipt, further));
    }

    private static List<Reason> and(List<Reason> reasons, Reason further) {
      List<Reason> all = new ArrayList<>(reasons);
      all.add(further);
      return List.copyOf(all);
    }
  }

  private static final Reason SECTION_136 = Reason.of(Rules.L_S136);

  private static final Terms PUBLISH_REPORT =
      Terms.of(Duty.PUBLISH_REPORT, ItemKind.PUBLISH_REPORT, Force.STATUTE, SECTION_136);

  /** Reports under the SIF name the section themselves. */
  private static final Terms PUBLISH_EARLIER_REPORT =
      Terms.of(Duty.PUBLISH_REPORT, ItemKind.PUBLISH_REPORT, Force.STATUTE);

  private static final Terms PLAN_AFTER_REPORT =
      Terms.of(
              Duty.ACTION_PLAN,
              ItemKind.ACTION_PLAN,
              Force.FRAMEWORK,
              Reason.of(Rules.R_STAT),
              SECTION_136)
          .withoutReceipt(
              Reason.of(
                  Rules.R_RECEIPT,
                  "Of three councils it is known when the report came: three working days before"
                      + " publication (Wokingham and Medway, 2019) or on the day (Stockton-on-Tees,"
                      + " 2023). So the true day can be a few days earlier."));

  private static final Terms PLAN_AFTER_LETTER =
      Terms.of(Duty.ACTION_PLAN, ItemKind.ACTION_PLAN, Force.FRAMEWORK);

  private static final Terms DRAFT =
      Terms.of(Duty.DRAFT_ACTION_PLAN, ItemKind.DRAFT_ACTION_PLAN, Force.PRACTICE);

  private static final Terms JOINT_STATEMENT =
      Terms.of(Duty.JTAI_STATEMENT, ItemKind.JTAI_STATEMENT, Force.STATUTE);

  private static final Reason AS_MOST_LETTERS =
      Reason.of(
          Rules.F_7,
          "What the letter itself says is not on record; most such letters ask for it, and one that"
              + " asks for no plan brings none.");

  private DutyItems() {}

  private static Terms terms(OwedDuty owed) {
    return switch (owed.duty()) {
      case PUBLISH_REPORT ->
          owed.activity() instanceof Inspection inspection
                  && inspection.framework() == Framework.ILACS
              ? PUBLISH_REPORT
              : PUBLISH_EARLIER_REPORT;
      case ACTION_PLAN ->
          owed.activity() instanceof Inspection ? PLAN_AFTER_REPORT : PLAN_AFTER_LETTER;
      case DRAFT_ACTION_PLAN -> DRAFT;
      case JTAI_STATEMENT -> JOINT_STATEMENT;
    };
  }

  static void addTo(List<ScheduleItem> items, Situation situation) {
    for (OwedDuty owed : situation.known().duties()) {
      Terms terms = terms(owed);
      Optional<DateWindow> due = due(owed, situation);
      items.add(
          ScheduleItem.builder()
              .kind(terms.kind())
              .title(terms.title(), owed.activity())
              .when(due)
              .state(state(owed, due, situation.asOf()))
              .force(terms.force())
              .cause(owed.arises())
              .reasons(reasons(owed, due, terms))
              .build());
    }
  }

  private static Optional<DateWindow> due(OwedDuty owed, Situation situation) {
    if (owed.named().isPresent()) {
      return Optional.of(DateWindow.of(owed.named().get()));
    }
    return owed.within().isPresent() && owed.activity().hasDeadlines()
        ? Optional.of(
            DateWindow.of(
                situation
                    .workingDays()
                    .plusWorkingDays(owed.arises(), owed.within().get().value())))
        : Optional.empty();
  }

  private static ItemState state(OwedDuty owed, Optional<DateWindow> due, LocalDate asOf) {
    if (owed.isDoneBy(asOf)) {
      return ItemState.DONE;
    }
    // What has no day is due until a later report asks for it again.
    boolean isPast = due.isPresent() ? asOf.isAfter(due.get().end()) : owed.isReplacedBy(asOf);
    return isPast ? ItemState.PASSED : ItemState.DUE;
  }

  private static List<Reason> reasons(OwedDuty owed, Optional<DateWindow> due, Terms terms) {
    OnSiteActivity activity = owed.activity();
    if (owed.named().isPresent()) {
      return List.of(byTheLetter(owed, owed.named().get()));
    }
    if (owed.within().isEmpty()) {
      return terms.reasons();
    }
    Reason counted = howItIsCounted(owed, owed.within().get(), due);
    if (activity instanceof JointTargetedAreaInspection) {
      return List.of(counted);
    }
    List<Reason> reasons = new ArrayList<>();
    reasons.add(counted);
    if (activity instanceof FocusedVisit visit) {
      Rule rule = owed.within().get().rule();
      reasons.add(
          visit.actionPlanRequest().isPresent()
              ? Reason.of(rule, "The letter itself asks for the {}.", owed.duty().label())
              : AS_MOST_LETTERS);
      if (owed.duty() == Duty.DRAFT_ACTION_PLAN) {
        reasons.add(Reason.of(rule, "The early draft is asked for, as a help, and not required."));
      }
    }
    reasons.addAll(
        activity.received().isPresent() ? terms.reasons() : terms.reasonsWithoutReceipt());
    return reasons;
  }

  private static Reason byTheLetter(OwedDuty owed, LocalDate named) {
    boolean isCounted = owed.within().isPresent() && owed.within().get().rule().equals(Rules.J_7);
    return isCounted
        ? Reason.of(
            owed.within().get().rule(),
            "The letter itself names {} as the day for the statement; the regulations give {} working"
                + " days from its receipt.",
            named,
            owed.within().get().value())
        : Reason.of(
            Rules.J_STATEMENT,
            "The letter names {} as the day for the statement, and its own day wins over any count.",
            named);
  }

  private static Reason howItIsCounted(OwedDuty owed, Figure figure, Optional<DateWindow> due) {
    if (due.isEmpty()) {
      return Reason.of(
          figure.rule(),
          "{} working days after it is received; neither that day nor the day of publication is"
              + " given.",
          figure.value());
    }
    if (owed.duty() == Duty.JTAI_STATEMENT) {
      return Reason.of(
          figure.rule(),
          "{} working days after the letter of {}, that day not counted: by {}. Most letters name"
              + " this day or one a few days earlier, and the letter's own day wins.",
          figure.value(),
          owed.arises(),
          due.get().end());
    }
    return Reason.of(
        figure.rule(),
        owed.activity().received().isPresent()
            ? "{} working days after it was received on {}: by {}."
            : "{} working days, counted from publication on {}: by {} at the latest.",
        figure.value(),
        owed.arises(),
        due.get().end());
  }
}
