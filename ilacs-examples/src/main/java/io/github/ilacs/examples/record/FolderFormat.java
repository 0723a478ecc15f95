package io.github.ilacs.examples.record;

import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.ActionPlanRequest;
import io.github.ilacs.history.FocusedVisit;
import io.github.ilacs.history.Gap;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.JointTargetedAreaInspection;
import io.github.ilacs.judgement.AreaForPriorityAction;
import io.github.ilacs.judgement.Grade;
import io.github.ilacs.judgement.JudgementArea;
import io.github.ilacs.rule.Reason;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A folder with {@code inspections.csv}, {@code focused_visits.csv} and {@code jtais.csv}. */
final class FolderFormat {

  private static final String FRAMEWORK = "framework";
  private static final String TYPE = "type";
  private static final String START = "start_date";
  private static final String END = "end_date";
  private static final String PUBLISHED = "published_date";
  private static final String TOPIC = "topic";
  private static final String THEME = "theme";
  private static final String PRIORITY_ACTION_FOUND = "priority_action";
  private static final String STATEMENT_DUE = "statement_due";
  private static final String RECEIVED = "received_date";

  private static final String PLAN_WITHIN = "action_plan_working_days";
  private static final String DRAFT_WITHIN = "draft_plan_working_days";

  private static final List<String> INSPECTION_COLUMNS =
      List.of(RowFormat.URN, RowFormat.AUTHORITY, FRAMEWORK, TYPE, START, END, PUBLISHED);
  private static final List<String> VISIT_COLUMNS =
      List.of(
          RowFormat.URN, RowFormat.AUTHORITY, START, END, PUBLISHED, TOPIC, PRIORITY_ACTION_FOUND);
  private static final List<String> JOINT_COLUMNS =
      List.of(
          RowFormat.URN, RowFormat.AUTHORITY, START, END, PUBLISHED, THEME, PRIORITY_ACTION_FOUND);
  private static final AreaForPriorityAction PRIORITY_ACTION =
      AreaForPriorityAction.of("an area for priority action; the record does not hold its text");

  /** The rows of {@code inspections.csv}, with the judgements of Ofsted's editions. */
  static final RowFormat INSPECTIONS = inspections(Timeline.england());

  /** The rows of {@code focused_visits.csv}. */
  static final RowFormat FOCUSED_VISITS =
      new RowFormat(
          VISIT_COLUMNS,
          inOrder(List.of(RECEIVED), List.of(PLAN_WITHIN, DRAFT_WITHIN)),
          FolderFormat::focusedVisit,
          FolderFormat::visitGap);

  /** The rows of {@code jtais.csv}. */
  static final RowFormat JOINT_INSPECTIONS =
      new RowFormat(
          JOINT_COLUMNS,
          inOrder(List.of(STATEMENT_DUE), List.of(RECEIVED)),
          FolderFormat::jointInspection,
          FolderFormat::visitGap);

  private FolderFormat() {}

  private static Set<String> inOrder(Collection<String> columns, Collection<String> further) {
    Set<String> all = new LinkedHashSet<>(columns);
    all.addAll(further);
    return Collections.unmodifiableSet(all);
  }

  /** The rows of {@code inspections.csv}, each area of any edition in the column of its name. */
  static RowFormat inspections(Timeline timeline) {
    Map<String, JudgementArea> judgements = new LinkedHashMap<>();
    for (JudgementArea area : timeline.areas()) {
      judgements.put(area.id().replace('-', '_'), area);
    }
    return new RowFormat(
        INSPECTION_COLUMNS,
        inOrder(judgements.keySet(), List.of(RECEIVED)),
        row -> inspection(row, judgements),
        FolderFormat::inspectionGap);
  }

  private static Inspection inspection(CsvRow row, Map<String, JudgementArea> judgements) {
    if (tellsOnlyOfAReport(row, judgements.keySet())) {
      throw UnusableRowException.notEnough(
          "a report of "
              + Reason.inWords(row.pastDay(PUBLISHED).orElseThrow())
              + " has been published; its grades are not in this record");
    }
    Inspection.Builder inspection =
        Inspection.builder()
            .framework(row.required(FRAMEWORK, FolderFormat::framework))
            .type(row.required(TYPE, FolderFormat::type))
            .onSite(row.required(START, Days::parse), row.required(END, Days::parse))
            .published(row.pastDay(PUBLISHED))
            .received(row.pastDay(RECEIVED));
    judgements.forEach(
        (column, area) ->
            row.optional(column, Grade::parse).ifPresent(grade -> inspection.judged(area, grade)));
    return inspection.build();
  }

  /** Whether all that the row says of the inspection is the framework and the day of the report. */
  private static boolean tellsOnlyOfAReport(CsvRow row, Set<String> judgements) {
    return !row.text(FRAMEWORK).isEmpty()
        && !row.text(PUBLISHED).isEmpty()
        && Stream.concat(Stream.of(TYPE, START, END, RECEIVED), judgements.stream())
            .allMatch(column -> row.text(column).isEmpty());
  }

  private static FocusedVisit focusedVisit(CsvRow row) {
    FocusedVisit.Builder visit =
        FocusedVisit.builder()
            .onSite(row.required(START, Days::parse), row.required(END, Days::parse))
            .published(row.pastDay(PUBLISHED))
            .received(row.pastDay(RECEIVED));
    row.optional(TOPIC, topic -> topic).ifPresent(visit::topic);
    if (row.required(PRIORITY_ACTION_FOUND, Values::yesOrNo)) {
      visit.found(PRIORITY_ACTION).actionPlanRequest(actionPlanRequest(row));
    } else {
      requireNoActionPlan(row);
    }
    return visit.build();
  }

  /** What the letter asks for; without the column nobody knows, and an empty cell asks for none. */
  private static Optional<ActionPlanRequest> actionPlanRequest(CsvRow row) {
    return row.has(PLAN_WITHIN)
        ? Optional.of(
            new ActionPlanRequest(
                row.optional(PLAN_WITHIN, FolderFormat::workingDays),
                row.optional(DRAFT_WITHIN, FolderFormat::workingDays)))
        : Optional.empty();
  }

  /** Of the two one is wrong, and nobody can tell which. */
  private static void requireNoActionPlan(CsvRow row) {
    for (String column : List.of(PLAN_WITHIN, DRAFT_WITHIN)) {
      if (!row.text(column).isEmpty()) {
        throw new UnusableRowException(
            column
                + " is "
                + row.text(column)
                + ", but "
                + PRIORITY_ACTION_FOUND
                + " is "
                + row.text(PRIORITY_ACTION_FOUND));
      }
    }
  }

  private static Integer workingDays(String text) {
    try {
      return Integer.valueOf(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "'" + text + "' is not a number of working days; write it as 70, or leave it empty");
    }
  }

  private static JointTargetedAreaInspection jointInspection(CsvRow row) {
    Optional<LocalDate> letter = row.pastDay(PUBLISHED);
    JointTargetedAreaInspection.Builder inspection =
        JointTargetedAreaInspection.builder()
            .published(letter)
            .received(row.pastDay(RECEIVED))
            .theme(row.optional(THEME, text -> text))
            .statementDue(row.optional(STATEMENT_DUE, Days::parse));
    if (letter.filter(day -> !day.isBefore(PublishedRecord.STATEMENTS_FROM)).isPresent()) {
      // Every letter since then asks for a statement, also one whose text is not to hand.
      inspection.asksForWrittenStatement(true);
    }
    if (letter.isPresent() && row.text(START).isEmpty() && row.text(END).isEmpty()) {
      // The letter alone is known, and may not have been read.
      row.optional(PRIORITY_ACTION_FOUND, Values::yesOrNo)
          .filter(found -> found)
          .ifPresent(found -> inspection.found(PRIORITY_ACTION));
      return inspection.build();
    }
    inspection.onSite(row.required(START, Days::parse), row.required(END, Days::parse));
    if (row.required(PRIORITY_ACTION_FOUND, Values::yesOrNo)) {
      inspection.found(PRIORITY_ACTION);
    }
    return inspection.build();
  }

  private static Framework framework(String text) {
    return switch (Values.lower(text)) {
      case "ilacs" -> Framework.ILACS;
      case "sif" -> Framework.SIF;
      case "other" -> Framework.EARLIER;
      default ->
          throw new IllegalArgumentException(
              "'" + text + "' is not a framework; write ILACS, SIF or other");
    };
  }

  private static InspectionType type(String text) {
    return switch (Values.lower(text)) {
      case "short" -> InspectionType.SHORT;
      case "standard" -> InspectionType.STANDARD;
      case "other" -> InspectionType.OTHER;
      default ->
          throw new IllegalArgumentException(
              "'" + text + "' is not a type; write short, standard or other");
    };
  }

  private static Optional<Gap> inspectionGap(CsvRow row, String explanation) {
    if (row.text(FRAMEWORK).equalsIgnoreCase("other")) {
      // Inspections under frameworks before the SIF have no consequence, so nothing is missing.
      return Optional.empty();
    }
    return Optional.of(dates(row).inspectionGap(explanation));
  }

  private static Optional<Gap> visitGap(CsvRow row, String explanation) {
    return Optional.of(
        dates(row)
            .findingsOutBy()
            .map(day -> Gap.focusedVisits(day, explanation))
            .orElseGet(() -> Gap.focusedVisits(explanation)));
  }

  private static RowDates dates(CsvRow row) {
    return RowDates.of(row, START, END, PUBLISHED);
  }
}
