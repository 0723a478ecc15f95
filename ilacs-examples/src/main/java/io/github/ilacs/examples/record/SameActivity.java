package io.github.ilacs.examples.record;

import io.github.ilacs.history.FocusedVisit;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.JointTargetedAreaInspection;
import io.github.ilacs.history.OnSiteActivity;
import io.github.ilacs.rule.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What two records say of one inspection or visit. */
public final class SameActivity {

  private SameActivity() {}

  /**
   * Whether two rows are about one activity: on site on the same days, or published on one day.
   *
   * @param a what one row says
   * @param b what the other says
   * @return true if they are
   */
  public static boolean isSame(OnSiteActivity a, OnSiteActivity b) {
    if (!a.getClass().equals(b.getClass())) {
      return false;
    }
    boolean share = a.hasDaysOnSite() && b.hasDaysOnSite() && a.onSite().overlaps(b.onSite());
    return share || (a.published().isPresent() && a.published().equals(b.published()));
  }

  /** What the record has, and in its empty fields what the update has. */
  static OnSiteActivity filled(OnSiteActivity known, OnSiteActivity update) {
    if (known instanceof Inspection ours && update instanceof Inspection theirs) {
      Inspection.Builder filled =
          Inspection.builder()
              .from(ours)
              .published(ours.published().or(theirs::published))
              .received(ours.received().or(theirs::received));
      return ours.judgements().isEmpty()
          ? filled.judgements(theirs.judgements()).build()
          : filled.build();
    }
    if (known instanceof FocusedVisit ours && update instanceof FocusedVisit theirs) {
      return FocusedVisit.builder()
          .from(ours)
          .published(ours.published().or(theirs::published))
          .received(ours.received().or(theirs::received))
          .actionPlanRequest(ours.actionPlanRequest().or(theirs::actionPlanRequest))
          .topics(ours.topics().isEmpty() ? theirs.topics() : ours.topics())
          // Before its letter is out nobody has found anything.
          .findings(ours.published().isEmpty() ? theirs.findings() : ours.findings())
          .build();
    }
    if (known instanceof JointTargetedAreaInspection ours
        && update instanceof JointTargetedAreaInspection theirs) {
      boolean isLetterOfTheirs = ours.published().isEmpty() || !ours.hasDaysOnSite();
      return JointTargetedAreaInspection.builder()
          .from(ours)
          .firstDayOnSite(ours.firstDayOnSite().or(theirs::firstDayOnSite))
          .lastDayOnSite(ours.lastDayOnSite().or(theirs::lastDayOnSite))
          .published(ours.published().or(theirs::published))
          .received(ours.received().or(theirs::received))
          .theme(ours.theme().or(theirs::theme))
          .statementDue(ours.statementDue().or(theirs::statementDue))
          .findings(isLetterOfTheirs ? theirs.findings() : ours.findings())
          .asksForWrittenStatement(
              ours.asksForWrittenStatement()
                  || (ours.published().isEmpty() && theirs.asksForWrittenStatement()))
          .build();
    }
    return known;
  }

  /** Where the two differ, field by field; the words of topics and themes are left aside. */
  static List<String> differences(OnSiteActivity known, OnSiteActivity update) {
    Map<String, String> ours = facts(known);
    if (known instanceof Inspection judged && update instanceof Inspection other) {
      if (!judged.judgements().isEmpty()) {
        // A report that is out has no empty judgements: what is not there was not judged.
        other.judgements().areas().forEach(area -> ours.putIfAbsent(area.id(), "none"));
      }
    }
    List<String> differences = new ArrayList<>();
    facts(update)
        .forEach(
            (field, theirs) -> {
              String value = ours.getOrDefault(field, theirs);
              if (!value.equals(theirs)) {
                differences.add(field + " " + theirs + ", where it has " + value);
              }
            });
    return differences;
  }

  /**
   * What is on record of an activity, field by field; the words of topics and themes are left
   * aside.
   *
   * @param activity the activity
   * @return the fields that are not empty, days in words
   */
  public static Map<String, String> facts(OnSiteActivity activity) {
    Map<String, String> facts = new LinkedHashMap<>();
    if (activity.hasDaysOnSite()) {
      facts.put("first day on site", Reason.inWords(activity.firstDay()));
      facts.put("last day on site", Reason.inWords(activity.lastDay()));
    }
    add(facts, "publication", activity.published());
    add(facts, "receipt", activity.received());
    if (activity instanceof Inspection inspection) {
      facts.put("framework", inspection.framework().label());
      facts.put("type", inspection.type().label());
      inspection.judgements().stream()
          .forEach(judged -> facts.put(judged.area().id(), judged.grade().label()));
    } else if (activity instanceof FocusedVisit visit && visit.published().isPresent()) {
      addFinding(facts, visit.hasAreaForPriorityAction());
      visit
          .actionPlanRequest()
          .ifPresent(
              asked -> {
                facts.put("working days for the action plan", orNone(asked.planWithin()));
                facts.put("working days for the early draft", orNone(asked.draftWithin()));
              });
    } else if (activity instanceof JointTargetedAreaInspection joint
        && joint.hasDaysOnSite()
        && joint.published().isPresent()) {
      addFinding(facts, joint.hasAreaForPriorityAction());
      add(facts, "statement due", joint.statementDue());
    }
    return facts;
  }

  private static void add(Map<String, String> facts, String field, Optional<LocalDate> day) {
    day.ifPresent(value -> facts.put(field, Reason.inWords(value)));
  }

  private static String orNone(Optional<Integer> days) {
    return days.map(String::valueOf).orElse("none");
  }

  private static void addFinding(Map<String, String> facts, boolean found) {
    facts.put("area for priority action", found ? "yes" : "no");
  }
}
