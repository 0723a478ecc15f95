package io.github.ilacs.examples.record;

import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.judgement.Grade;
import io.github.ilacs.judgement.JudgementArea;
import io.github.ilacs.rule.Reason;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The file {@code ofsted_csc_ilacs_history.csv} as the sector publishes it: dates as dd/mm/yyyy or
 * dd/mm/yy, grades in words, and words of its own for what it could not read. It holds no focused
 * visits.
 */
final class SectorFormat {

  private static final String PUBLISHED = "publication_date";
  private static final String TYPE = "inspection_framework";
  private static final String START = "inspection_start_date";
  private static final String END = "inspection_end_date";
  private static final String OVERALL = "overall_effectiveness_grade";
  private static final String LEADERS = "impact_of_leaders_grade";
  private static final String HELP_AND_PROTECTION = "help_and_protection_grade";
  private static final String IN_CARE = "in_care_grade";
  private static final String CARE_LEAVERS = "care_leavers_grade";
  private static final List<String> COLUMNS =
      List.of(
          RowFormat.URN,
          RowFormat.AUTHORITY,
          PUBLISHED,
          TYPE,
          START,
          END,
          OVERALL,
          LEADERS,
          HELP_AND_PROTECTION,
          IN_CARE,
          CARE_LEAVERS);

  /** The judgement did not exist yet when the inspection was made. */
  private static final String BEFORE_JUDGEMENT = "inspection_pre_dates_judgement";

  /** The judgement no longer existed when the inspection was made. */
  private static final String AFTER_REFORM = "not_reported_post_reform";

  private static final String UNREADABLE = "data_unreadable";

  /** The rows of the file. */
  static final RowFormat INSPECTIONS =
      new RowFormat(
          COLUMNS,
          Set.of(),
          SectorFormat::inspection,
          (row, reason) -> Optional.of(dates(row).inspectionGap(reason)));

  private SectorFormat() {}

  private static Inspection inspection(CsvRow row) {
    if (row.text(START).isEmpty() && row.text(END).isEmpty()) {
      throw new UnusableRowException(
          "it has no dates on site"
              + dates(row)
                  .published()
                  .map(day -> "; the report was published on " + Reason.inWords(day))
                  .orElse(""));
    }
    if (row.text(TYPE).isEmpty()) {
      throw new UnusableRowException(
          TYPE + " is empty, so it may be an inspection under ILACS or under the SIF");
    }
    Inspection.Builder inspection =
        Inspection.builder()
            .framework(Framework.ILACS)
            .type(type(row.text(TYPE)))
            .onSite(row.required(START, Days::parse), row.required(END, Days::parse))
            .published(row.pastDay(PUBLISHED));
    boolean combined = row.text(CARE_LEAVERS).equals(BEFORE_JUDGEMENT);
    judge(inspection, JudgementArea.IMPACT_OF_LEADERS, row, LEADERS);
    judge(inspection, JudgementArea.HELP_AND_PROTECTION, row, HELP_AND_PROTECTION);
    judge(
        inspection,
        combined ? JudgementArea.CHILDREN_IN_CARE_AND_CARE_LEAVERS : JudgementArea.CHILDREN_IN_CARE,
        row,
        IN_CARE);
    judge(inspection, JudgementArea.CARE_LEAVERS, row, CARE_LEAVERS);
    judge(inspection, JudgementArea.OVERALL_EFFECTIVENESS, row, OVERALL);
    return inspection.build();
  }

  private static void judge(
      Inspection.Builder inspection, JudgementArea area, CsvRow row, String column) {
    String text = row.text(column);
    switch (text) {
      case BEFORE_JUDGEMENT, AFTER_REFORM -> {
        // The edition did not have this judgement.
      }
      case UNREADABLE -> throw new UnusableRowException(column + " is " + UNREADABLE);
      default ->
          row.optional(column, Grade::parse).ifPresent(grade -> inspection.judged(area, grade));
    }
  }

  private static InspectionType type(String text) {
    return switch (Values.lower(text)) {
      case "short" -> InspectionType.SHORT;
      case "standard" -> InspectionType.STANDARD;
      default -> InspectionType.OTHER;
    };
  }

  private static RowDates dates(CsvRow row) {
    return RowDates.of(row, START, END, PUBLISHED);
  }
}
