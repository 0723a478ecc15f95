package io.github.ilacs.examples.changes;

import io.github.ilacs.examples.record.SameActivity;
import io.github.ilacs.examples.words.GradeText;
import io.github.ilacs.examples.words.Text;
import io.github.ilacs.history.FocusedVisit;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.JointTargetedAreaInspection;
import io.github.ilacs.history.OnSiteActivity;
import io.github.ilacs.judgement.Judgements;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What Ofsted has published; of two records also what they say differently. */
final class PublicationNews {

  private final News news;

  private PublicationNews(News news) {
    this.news = news;
  }

  static void addTo(News news) {
    new PublicationNews(news).add();
  }

  private void add() {
    List<OnSiteActivity> were = news.before().whole().activities(OnSiteActivity.class);
    for (OnSiteActivity is : news.after().whole().activities(OnSiteActivity.class)) {
      Optional<OnSiteActivity> was = same(is, were);
      boolean isOut = news.after().isOut(is);
      boolean wasOut = was.filter(news.before()::isOut).isPresent();
      if (isOut && !wasOut) {
        addPublished(is);
      } else if (wasOut && !is.equals(was.orElseThrow())) {
        addCorrected(was.orElseThrow(), is);
      }
    }
    List<OnSiteActivity> are = news.after().whole().activities(OnSiteActivity.class);
    for (OnSiteActivity was : news.before().published()) {
      if (same(was, are).isEmpty()) {
        addGone(was);
      }
    }
  }

  private static Optional<OnSiteActivity> same(OnSiteActivity one, List<OnSiteActivity> among) {
    return among.contains(one)
        ? Optional.of(one)
        : among.stream().filter(other -> SameActivity.isSame(one, other)).findFirst();
  }

  private void addPublished(OnSiteActivity activity) {
    if (activity instanceof Inspection inspection) {
      addReport(inspection);
    } else if (activity instanceof FocusedVisit visit) {
      addLetter(
          ChangeKind.FOCUSED_VISIT_LETTER,
          visit,
          visit.hasAreaForPriorityAction(),
          String.join("; ", visit.topics()));
    } else if (activity instanceof JointTargetedAreaInspection joint) {
      addLetter(
          ChangeKind.JTAI_LETTER,
          joint,
          joint.hasAreaForPriorityAction(),
          joint.theme().orElse(""));
    } else {
      addLetter(ChangeKind.MONITORING_VISIT, activity, false, "");
    }
  }

  private void addReport(Inspection inspection) {
    Optional<Inspection> previous = previous(inspection);
    String grade = GradeText.ofAll(inspection);
    String was = previous.map(before -> " (was " + GradeText.ofAll(before) + ")").orElse("");
    String outcome = grade.isEmpty() ? "" : ": " + grade + was;
    LocalDate day = inspection.findingsCountFrom();
    List<Reason> reasons =
        List.of(
            Reason.of(
                Rules.L_AWAIT, "The judgements of the {} count from {}.", inspection.label(), day));
    news.add(
        ChangeKind.REPORT,
        Optional.of(day),
        (inspection.published().isPresent()
                ? "report published " + Text.plainDay(day)
                : "inspection that ended " + Text.plainDay(day))
            + outcome,
        (inspection.published().isPresent()
                ? "Ofsted published the report of the "
                    + inWords(inspection)
                    + " on "
                    + Text.plainDay(day)
                : "The record has the grades of the "
                    + inWords(inspection)
                    + ", and not the day of its report")
            + outcome
            + ".",
        reasons);
    List<String> changed =
        previous
            .map(before -> changed(before.judgements(), inspection.judgements()))
            .orElse(List.of());
    if (!changed.isEmpty()) {
      String text = String.join("; ", changed);
      news.add(
          ChangeKind.GRADE,
          Optional.of(day),
          text,
          "The grades changed since the " + inWords(previous.orElseThrow()) + ": " + text + ".",
          reasons);
    }
  }

  /** The last inspection before it that was graded. */
  private Optional<Inspection> previous(Inspection inspection) {
    return news.after().whole().inspections().stream()
        .filter(other -> other.lastDay().isBefore(inspection.firstDay()))
        .filter(other -> !other.judgements().isEmpty())
        .reduce((earlier, later) -> later);
  }

  private static List<String> changed(Judgements before, Judgements after) {
    List<String> changed = new ArrayList<>();
    after.stream()
        .forEach(
            now ->
                before
                    .grade(now.area())
                    .filter(was -> was != now.grade())
                    .ifPresent(
                        was ->
                            changed.add(
                                Text.of(now.area())
                                    + " from "
                                    + was.label()
                                    + " to "
                                    + now.grade().label())));
    return changed;
  }

  private void addLetter(
      ChangeKind kind, OnSiteActivity activity, boolean priorityAction, String about) {
    LocalDate day = activity.findingsCountFrom();
    String outcome =
        (priorityAction ? ", with an area for priority action" : "")
            + (about.isEmpty() ? "" : ": " + about);
    boolean isPublished = activity.published().isPresent();
    news.add(
        kind,
        Optional.of(day),
        (isPublished ? "letter published " : "visit that ended ") + Text.plainDay(day) + outcome,
        (isPublished
                ? "Ofsted published the letter of the "
                    + inWords(activity)
                    + (activity.hasDaysOnSite() ? " on " + Text.plainDay(day) : "")
                : "The record has the " + inWords(activity) + ", and not the day of its letter")
            + outcome
            + ".",
        List.of(
            Reason.of(Rules.L_AWAIT, "What the {} found counts from {}.", activity.label(), day)));
  }

  private void addCorrected(OnSiteActivity was, OnSiteActivity is) {
    Map<String, String> before = SameActivity.facts(was);
    Map<String, String> after = SameActivity.facts(is);
    Set<String> fields = new LinkedHashSet<>(before.keySet());
    fields.addAll(after.keySet());
    List<String> differences =
        fields.stream()
            .filter(field -> !before.getOrDefault(field, "").equals(after.getOrDefault(field, "")))
            .map(
                field ->
                    field.replace('-', ' ')
                        + " "
                        + after.getOrDefault(field, "no longer on record")
                        + " (was "
                        + before.getOrDefault(field, "not on record")
                        + ")")
            .toList();
    String text = differences.isEmpty() ? "other words or details" : String.join("; ", differences);
    news.add(
        ChangeKind.CORRECTED,
        Optional.of(is.findingsCountFrom()),
        inWords(is) + ": " + text,
        "The record now says of the " + inWords(is) + ": " + text + ".",
        List.of());
  }

  private void addGone(OnSiteActivity was) {
    news.add(
        ChangeKind.GONE,
        Optional.of(was.findingsCountFrom()),
        inWords(was),
        "The " + inWords(was) + " is no longer on record.",
        List.of());
  }

  /** What it is called and when it was; of a letter alone its day. */
  static String inWords(OnSiteActivity activity) {
    return activity.label()
        + (activity.hasDaysOnSite()
            ? " of " + Text.days(activity.onSite())
            : " with the letter of " + Text.plainDay(activity.lastDay()));
  }
}
