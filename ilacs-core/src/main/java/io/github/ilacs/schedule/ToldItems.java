package io.github.ilacs.schedule;

import io.github.ilacs.framework.Force;
import io.github.ilacs.history.OfstedDecision.OnDate;
import io.github.ilacs.history.OfstedDecision.Subject;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rules;
import java.util.List;
import java.util.Optional;

/**
 * What Ofsted has set a day for, until it has taken place. The next inspection and the annual cycle
 * have items of their own, with the days that were told.
 */
final class ToldItems {

  private ToldItems() {}

  static void addTo(List<ScheduleItem> items, Situation situation) {
    add(Subject.FOCUSED_VISIT, items, situation);
    add(Subject.MONITORING_VISIT, items, situation);
    add(Subject.JTAI, items, situation);
  }

  private static void add(Subject subject, List<ScheduleItem> items, Situation situation) {
    Optional<OnDate> told = situation.known().toldDays(subject);
    if (told.isPresent()) {
      items.add(item(told.get(), List.of(), situation));
    }
  }

  static ScheduleItem item(OnDate told, List<Reason> furtherReasons, Situation situation) {
    return ScheduleItem.builder()
        .kind(ItemKind.of(told.subject()))
        .force(Force.FRAMEWORK)
        .title("Told by Ofsted: " + told.subject().label())
        .when(told.days())
        .state(situation.stateOf(told.days()))
        .told(true)
        .cause(told.told())
        .reasons(Reason.listOf(reason(told), furtherReasons))
        .build();
  }

  static Reason reason(OnDate told) {
    return Reason.of(
        Rules.L_TOLD,
        "Ofsted told the authority on {} ({}); that wins over what the rules expect.",
        told.told(),
        told.document());
  }
}
