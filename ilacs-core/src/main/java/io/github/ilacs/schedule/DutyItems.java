package io.github.ilacs.schedule;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.framework.Figure;
import io.github.ilacs.framework.Force;
import io.github.ilacs.history.Duty;
import io.github.ilacs.history.OnSiteActivity;
import io.github.ilacs.history.OwedDuty;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
      List<Reason> withoutReceipt = new ArrayList<>(List.of(reasons));
      withoutReceipt.add(Reason.of(Rules.L_RECEIPT));
      return new Terms(
          kind,
          force,
          ScheduleItem.capitalised(duty.label()) + " after the ",
          List.of(reasons),
          List.copyOf(withoutReceipt));
    }
  }

  private static final Map<Duty, Terms> TERMS = terms();

  private DutyItems() {}

  private static Map<Duty, Terms> terms() {
    Map<Duty, Terms> terms = new EnumMap<>(Duty.class);
    terms.put(
        Duty.PUBLISH_REPORT, Terms.of(Duty.PUBLISH_REPORT, ItemKind.PUBLISH_REPORT, Force.STATUTE));
    terms.put(
        Duty.STATEMENT_OF_ACTION,
        Terms.of(
            Duty.STATEMENT_OF_ACTION,
            ItemKind.STATEMENT_OF_ACTION,
            Force.STATUTE,
            Reason.of(Rules.R_STAT)));
    terms.put(
        Duty.DRAFT_ACTION_PLAN,
        Terms.of(
            Duty.DRAFT_ACTION_PLAN,
            ItemKind.DRAFT_ACTION_PLAN,
            Force.PRACTICE,
            Reason.of(Rules.F_6, "The early draft is asked for, as a help, and not required.")));
    terms.put(
        Duty.ACTION_PLAN,
        Terms.of(
            Duty.ACTION_PLAN,
            ItemKind.ACTION_PLAN,
            Force.FRAMEWORK,
            Reason.of(Rules.F_9),
            Reason.of(Rules.F_7)));
    terms.put(
        Duty.JTAI_STATEMENT, Terms.of(Duty.JTAI_STATEMENT, ItemKind.JTAI_STATEMENT, Force.STATUTE));
    return Map.copyOf(terms);
  }

  static void addTo(List<ScheduleItem> items, Situation situation) {
    for (OwedDuty owed : situation.known().duties()) {
      Terms terms = Objects.requireNonNull(TERMS.get(owed.duty()));
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
      return List.of(
          Reason.of(
              Rules.J_STATEMENT,
              "The letter names {} as the day for the statement, and its own day wins over any"
                  + " count.",
              owed.named().get()));
    }
    if (owed.within().isEmpty()) {
      return terms.reasons();
    }
    return Reason.listOf(
        howItIsCounted(owed, owed.within().get(), due),
        activity.received().isPresent() ? terms.reasons() : terms.reasonsWithoutReceipt());
  }

  private static Reason howItIsCounted(OwedDuty owed, Figure figure, Optional<DateWindow> due) {
    if (due.isEmpty()) {
      return Reason.of(
          figure.rule(),
          "{} working days after it is received; neither that day nor the day of publication is"
              + " given.",
          figure.value());
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
