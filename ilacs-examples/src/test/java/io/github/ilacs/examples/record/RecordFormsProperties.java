package io.github.ilacs.examples.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.history.FocusedVisit;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.OnSiteActivity;
import io.github.ilacs.judgement.AreaForPriorityAction;
import io.github.ilacs.judgement.Grade;
import io.github.ilacs.judgement.JudgementArea;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The laws of the two file forms: what is written as a record and read back is the same, whatever
 * the days, the grades and the words. The writers are this test's own.
 */
class RecordFormsProperties {

  private static final LocalDate BEGINNING = LocalDate.of(2018, 1, 8);

  private static final DateTimeFormatter LONG_YEAR = DateTimeFormatter.ofPattern("dd/MM/uuuu");
  private static final DateTimeFormatter SHORT_YEAR = DateTimeFormatter.ofPattern("dd/MM/uu");

  /** One thing that happened: an inspection or a visit, so many days after the beginning. */
  private record Step(int day, Function<LocalDate, OnSiteActivity> what) {}

  // What is written

  @Provide
  Arbitrary<List<List<OnSiteActivity>>> records() {
    Arbitrary<Function<LocalDate, OnSiteActivity>> what =
        Arbitraries.oneOf(inspections(Framework.values()), focusedVisits());
    return histories(what);
  }

  @Provide
  Arbitrary<List<List<OnSiteActivity>>> ilacsInspections() {
    return histories(inspections(Framework.ILACS));
  }

  /** The histories of up to four authorities, on days that do not overlap. */
  private static Arbitrary<List<List<OnSiteActivity>>> histories(
      Arbitrary<Function<LocalDate, OnSiteActivity>> what) {
    return Combinators.combine(Arbitraries.integers().between(-1500, 4000).shrinkTowards(0), what)
        .as(Step::new)
        .list()
        .ofMaxSize(6)
        .map(RecordFormsProperties::play)
        .list()
        .ofMaxSize(4);
  }

  private static List<OnSiteActivity> play(List<Step> steps) {
    List<OnSiteActivity> activities = new ArrayList<>();
    LocalDate free = LocalDate.MIN;
    List<Step> inOrder = new ArrayList<>(steps);
    inOrder.sort(Comparator.comparing(Step::day));
    for (Step step : inOrder) {
      LocalDate day = BEGINNING.plusDays(step.day());
      OnSiteActivity activity = step.what().apply(day.isBefore(free) ? free : day);
      activities.add(activity);
      free = activity.lastDay().plusDays(1);
    }
    return activities;
  }

  private static Arbitrary<Function<LocalDate, OnSiteActivity>> inspections(
      Framework... frameworks) {
    return Combinators.combine(
            Arbitraries.of(frameworks),
            Arbitraries.of(InspectionType.class),
            Arbitraries.integers().between(1, 40),
            Arbitraries.integers().between(0, 120).optional(0.8),
            Arbitraries.of(Grade.class).optional(0.9).list().ofSize(5))
        .as(
            (framework, type, length, report, grades) ->
                first -> {
                  LocalDate last = first.plusDays(length - 1L);
                  Inspection.Builder inspection =
                      Inspection.builder()
                          .framework(framework)
                          .type(framework == Framework.ILACS ? type : InspectionType.OTHER)
                          .onSite(first, last)
                          .published(report.map(last::plusDays));
                  List<JudgementArea> areas =
                      framework == Framework.ILACS
                          ? areasOn(first)
                          : List.of(JudgementArea.OVERALL_EFFECTIVENESS);
                  for (int i = 0; i < areas.size(); i++) {
                    JudgementArea area = areas.get(i);
                    grades.get(i).ifPresent(grade -> inspection.judged(area, grade));
                  }
                  return inspection.build();
                });
  }

  /** What ILACS reports of that time judge; some of it may be missing in a file. */
  private static List<JudgementArea> areasOn(LocalDate first) {
    List<JudgementArea> areas =
        new ArrayList<>(
            List.of(JudgementArea.IMPACT_OF_LEADERS, JudgementArea.HELP_AND_PROTECTION));
    if (first.getYear() < 2023) {
      areas.add(JudgementArea.CHILDREN_IN_CARE_AND_CARE_LEAVERS);
    } else {
      areas.add(JudgementArea.CHILDREN_IN_CARE);
      areas.add(JudgementArea.CARE_LEAVERS);
    }
    if (first.isBefore(LocalDate.of(2026, 4, 1))) {
      areas.add(JudgementArea.OVERALL_EFFECTIVENESS);
    }
    return areas;
  }

  private static Arbitrary<Function<LocalDate, OnSiteActivity>> focusedVisits() {
    Arbitrary<String> topics =
        Arbitraries.of("care", "leavers,", "\"front", "door\"", "d\u00e9j\u00e0 vu", "-", "'")
            .list()
            .ofMinSize(1)
            .ofMaxSize(4)
            .flatMap(words -> Arbitraries.of(" ", ", ", "\n").map(by -> String.join(by, words)));
    return Combinators.combine(
            Arbitraries.integers().between(1, 3),
            Arbitraries.integers().between(0, 60).optional(0.8),
            topics.optional(0.8),
            Arbitraries.of(false, true))
        .as(
            (length, letter, topic, priorityAction) ->
                first -> {
                  LocalDate last = first.plusDays(length - 1L);
                  FocusedVisit.Builder visit =
                      FocusedVisit.builder()
                          .onSite(first, last)
                          .published(letter.map(last::plusDays));
                  topic.ifPresent(visit::topic);
                  if (priorityAction) {
                    visit.found(AreaForPriorityAction.of("Cases wait."));
                  }
                  return visit.build();
                });
  }

  // How it is written

  private static String quoted(String value, boolean always) {
    boolean needed = value.contains("\"") || value.contains(",") || value.contains("\n");
    return always || needed ? "\"" + value.replace("\"", "\"\"") + "\"" : value;
  }

  private static String row(boolean quotes, String... values) {
    return String.join(",", Arrays.stream(values).map(v -> quoted(v, quotes)).toList());
  }

  private static String urn(int authority) {
    return String.valueOf(90001 + authority);
  }

  private static String name(int authority) {
    return List.of("Northshire", "St. Mary-on-the-Water, and District", "Stoke \"A\"", "\u00d8st")
        .get(authority);
  }

  private static String grade(Inspection inspection, JudgementArea area) {
    return inspection
        .judgements()
        .grade(area)
        .map(
            grade ->
                switch (grade) {
                  case OUTSTANDING -> "outstanding";
                  case GOOD -> "good";
                  case REQUIRES_IMPROVEMENT -> "requires_improvement";
                  case INADEQUATE -> "inadequate";
                })
        .orElse("");
  }

  private static String folderRow(int authority, Inspection inspection, boolean quotes) {
    return row(
        quotes,
        urn(authority),
        name(authority),
        switch (inspection.framework()) {
          case ILACS -> "ILACS";
          case SIF -> "SIF";
          case EARLIER -> "other";
        },
        switch (inspection.type()) {
          case SHORT -> "short";
          case STANDARD -> "standard";
          case OTHER -> "other";
        },
        inspection.firstDay().toString(),
        inspection.lastDay().toString(),
        inspection.published().map(LocalDate::toString).orElse(""),
        grade(inspection, JudgementArea.OVERALL_EFFECTIVENESS),
        grade(inspection, JudgementArea.IMPACT_OF_LEADERS),
        grade(inspection, JudgementArea.HELP_AND_PROTECTION),
        grade(inspection, JudgementArea.CHILDREN_IN_CARE),
        grade(inspection, JudgementArea.CARE_LEAVERS),
        grade(inspection, JudgementArea.CHILDREN_IN_CARE_AND_CARE_LEAVERS));
  }

  private static String folderRow(int authority, FocusedVisit visit, boolean quotes) {
    boolean priorityAction = visit.hasAreaForPriorityAction();
    return row(
        quotes,
        urn(authority),
        name(authority),
        visit.firstDay().toString(),
        visit.lastDay().toString(),
        visit.published().map(LocalDate::toString).orElse(""),
        visit.topics().isEmpty() ? "" : visit.topics().get(0),
        String.valueOf(priorityAction),
        priorityAction ? "70" : "",
        priorityAction ? "20" : "");
  }

  /** Grades in words; the care leavers' column says that there was one judgement for both. */
  private static String sectorRow(
      int authority, Inspection inspection, boolean quotes, DateTimeFormatter dates) {
    boolean combined = inspection.firstDay().getYear() < 2023;
    boolean reformed = !inspection.firstDay().isBefore(LocalDate.of(2026, 4, 1));
    JudgementArea inCare =
        combined ? JudgementArea.CHILDREN_IN_CARE_AND_CARE_LEAVERS : JudgementArea.CHILDREN_IN_CARE;
    return row(
        quotes,
        urn(authority),
        name(authority),
        "https://example.org/1",
        "a report.pdf",
        inspection.published().map(dates::format).orElse(""),
        switch (inspection.type()) {
          case SHORT -> "short";
          case STANDARD -> "standard";
          case OTHER -> "inspection duration longer than standard framework";
        },
        "",
        dates.format(inspection.firstDay()),
        dates.format(inspection.lastDay()),
        reformed
            ? "not_reported_post_reform"
            : grade(inspection, JudgementArea.OVERALL_EFFECTIVENESS).replace('_', ' '),
        grade(inspection, JudgementArea.IMPACT_OF_LEADERS).replace('_', ' '),
        grade(inspection, JudgementArea.HELP_AND_PROTECTION).replace('_', ' '),
        grade(inspection, inCare).replace('_', ' '),
        combined
            ? "inspection_pre_dates_judgement"
            : grade(inspection, JudgementArea.CARE_LEAVERS).replace('_', ' '),
        "1");
  }

  // The laws

  @Property(edgeCases = EdgeCasesMode.NONE)
  void aFolderReadsBackAsItWasWritten(
      @ForAll("records") List<List<OnSiteActivity>> written,
      @ForAll boolean quotes,
      @ForAll long order) {
    List<String> inspections = new ArrayList<>();
    List<String> visits = new ArrayList<>();
    for (int authority = 0; authority < written.size(); authority++) {
      for (OnSiteActivity activity : written.get(authority)) {
        if (activity instanceof Inspection inspection) {
          inspections.add(folderRow(authority, inspection, quotes));
        } else {
          visits.add(folderRow(authority, (FocusedVisit) activity, quotes));
        }
      }
    }
    // The order of the rows says nothing.
    Collections.shuffle(inspections, new Random(order));
    Collections.shuffle(visits, new Random(order));
    RecordFolder folder =
        RecordFolder.temporary()
            .inspections(inspections.toArray(new String[0]))
            .visits(visits.toArray(new String[0]));
    try {
      assertReadsBack(PublishedRecord.read(folder.path()), written);
    } finally {
      folder.delete();
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void theSectorsFileReadsBackAsItWasWritten(
      @ForAll("ilacsInspections") List<List<OnSiteActivity>> written,
      @ForAll boolean quotes,
      @ForAll boolean shortYears,
      @ForAll long order) {
    List<String> rows = new ArrayList<>();
    for (int authority = 0; authority < written.size(); authority++) {
      for (OnSiteActivity activity : written.get(authority)) {
        rows.add(
            sectorRow(
                authority, (Inspection) activity, quotes, shortYears ? SHORT_YEAR : LONG_YEAR));
      }
    }
    Collections.shuffle(rows, new Random(order));
    RecordFolder folder = RecordFolder.temporary();
    Path file = folder.sector(rows.toArray(new String[0]));
    try {
      assertReadsBack(PublishedRecord.read(file), written);
    } finally {
      folder.delete();
    }
  }

  private static void assertReadsBack(PublishedRecord record, List<List<OnSiteActivity>> written) {
    Map<String, List<Object>> expected = new LinkedHashMap<>();
    for (int authority = 0; authority < written.size(); authority++) {
      if (!written.get(authority).isEmpty()) {
        expected.put(
            urn(authority) + " " + name(authority),
            written.get(authority).stream().map(RecordFormsProperties::asAFileHasIt).toList());
      }
    }
    Map<String, List<Object>> read = new LinkedHashMap<>();
    record
        .used()
        .forEach(
            (urn, rows) ->
                read.put(
                    urn + " " + rows.get(0).name(),
                    rows.stream()
                        .map(UsedRow::activity)
                        .map(RecordFormsProperties::asAFileHasIt)
                        .toList()));

    assertThat(record.unusable()).isEmpty();
    assertThat(read).isEqualTo(expected);
  }

  /** Of the findings of a visit a file holds no more than that one is for priority action. */
  private static Object asAFileHasIt(OnSiteActivity activity) {
    return activity instanceof FocusedVisit visit
        ? List.of(
            visit.onSite(), visit.published(), visit.topics(), visit.hasAreaForPriorityAction())
        : activity;
  }
}
