package io.github.ilacs.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.examples.record.RecordFolder;
import io.github.ilacs.examples.record.TestRecord;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.history.OnSiteActivity;
import io.github.ilacs.jackson.IlacsModule;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rule;
import io.github.ilacs.rule.Rules;
import io.github.ilacs.schedule.Anchor;
import io.github.ilacs.schedule.Difference;
import io.github.ilacs.schedule.Readiness;
import io.github.ilacs.schedule.Schedule;
import io.github.ilacs.schedule.Scheduler;
import io.github.ilacs.schedule.WhatIf;
import io.github.ilacs.timetable.Timetable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --json} on every command: the same answer, for a program to read. */
class JsonOutputTest {

  private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new IlacsModule());

  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

  /** The one document that a run has printed. */
  private static JsonNode document(String... arguments) throws JsonProcessingException {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.add("--json");
    String printed = Program.run(all.toArray(new String[0])).answer();

    assertThat(printed).endsWith("}\n").doesNotContain("\u001B");
    assertThat(printed.chars()).allMatch(c -> c == '\n' || (c >= ' ' && c <= '~'));
    assertThat(Program.runInColour(all.toArray(new String[0])).out()).isEqualTo(printed);
    assertThat(Program.runIn(Locale.forLanguageTag("ar"), all.toArray(new String[0])).out())
        .isEqualTo(printed);
    return MAPPER.readTree(printed);
  }

  private static <T> T as(Class<T> type, JsonNode node) throws JsonProcessingException {
    return MAPPER.treeToValue(node, type);
  }

  private static <T> List<T> asList(TypeReference<List<T>> type, JsonNode node) {
    return MAPPER.convertValue(node, type);
  }

  @Test
  void plan() throws JsonProcessingException {
    JsonNode plan =
        document("plan", "Nottinghamshire", "--as-of", "2026-11-22", "--anchor", "published");
    InspectionHistory history = TestRecord.history("Nottinghamshire");

    assertThat(plan.fieldNames())
        .toIterable()
        .containsExactly("origin", "history", "schedule", "already", "notKnown", "unusableRows");
    assertThat(as(InspectionHistory.class, plan.get("history"))).isEqualTo(history);
    assertThat(as(Schedule.class, plan.get("schedule")))
        .isEqualTo(Scheduler.england().with(Anchor.PUBLICATION).schedule(history, AS_OF));
    assertThat(plan.get("unusableRows")).isEmpty();
  }

  @Test
  void planFromARecord(@TempDir Path temp) throws JsonProcessingException {
    Path record =
        new RecordFolder(temp)
            .inspections(
                "90001,Is\u202ele \u2018of\u2019 \u001b[31mX,ILACS,short,2024-05-20,2024-05-24,"
                    + "2024-07-12,good,good,good,good,good,",
                "90001,Isle,ILACS,short,2021-05-20,,2021-07-12,good,good,good,,,good")
            .path();

    JsonNode plan =
        document("plan", "90001", "--as-of", "2026-11-22", "--record", record.toString());

    JsonNode row = plan.get("unusableRows").get(0);
    assertThat(plan.get("unusableRows")).hasSize(1);
    assertThat(row.fieldNames())
        .toIterable()
        .containsExactly("file", "firstLine", "lastLine", "urn", "name", "reason");
    assertThat(row.get("file").textValue()).isEqualTo("inspections.csv");
    assertThat(row.get("firstLine").intValue()).isEqualTo(3);
    assertThat(row.get("urn").textValue()).isEqualTo("90001");
    assertThat(row.get("reason").textValue()).contains("end_date");
    assertThat(as(Schedule.class, plan.get("schedule")).authority().urn()).isEqualTo("90001");
  }

  @Test
  void diary() throws JsonProcessingException {
    JsonNode diary =
        document("diary", "Leicestershire", "--as-of", "2026-11-22", "--until", "2027-12-31");
    Schedule schedule = Scheduler.england().schedule(TestRecord.history("Leicestershire"), AS_OF);

    assertThat(diary.fieldNames())
        .toIterable()
        .containsExactly(
            "authority", "days", "unknownTime", "readiness", "notKnown", "unusableRows");
    assertThat(as(LocalAuthority.class, diary.get("authority"))).isEqualTo(schedule.authority());
    assertThat(as(DateWindow.class, diary.get("days")))
        .isEqualTo(DateWindow.of(AS_OF, LocalDate.of(2027, 12, 31)));
    assertThat(asList(new TypeReference<List<Readiness>>() {}, diary.get("readiness")))
        .isNotEmpty()
        .isEqualTo(schedule.readiness(LocalDate.of(2027, 12, 31)));
  }

  @Test
  void whatIf() throws JsonProcessingException {
    JsonNode document =
        document("what-if", "Leicestershire", "--as-of", "2026-11-22", "--priority-action");

    assertThat(document.fieldNames())
        .toIterable()
        .containsExactly("supposed", "obstacles", "whatIf", "notKnown", "unusableRows");
    OnSiteActivity supposed = as(OnSiteActivity.class, document.get("supposed"));
    WhatIf expected =
        Scheduler.england().whatIf(TestRecord.history("Leicestershire"), AS_OF, supposed);
    assertThat(as(WhatIf.class, document.get("whatIf"))).isEqualTo(expected);
    assertThat(
            asList(
                new TypeReference<List<Difference>>() {},
                document.get("whatIf").get("differences")))
        .isNotEmpty()
        .isEqualTo(expected.differences());
    assertThat(asList(new TypeReference<List<Reason>>() {}, document.get("obstacles"))).isEmpty();
  }

  @Test
  void timetable() throws JsonProcessingException {
    assertThat(
            as(Timetable.class, document("timetable", "--type", "short", "--call", "2026-11-23")))
        .isEqualTo(
            Scheduler.england()
                .timetables()
                .inspectionCalledOn(InspectionType.SHORT, LocalDate.of(2026, 11, 23)));
  }

  @Test
  void rules() throws JsonProcessingException {
    ObjectMapper whole = new ObjectMapper().registerModule(new IlacsModule().withRules(List.of()));
    JsonNode catalogue = document("rules");
    List<Rule> read = new ArrayList<>();
    List<String> titles = new ArrayList<>();
    for (JsonNode section : catalogue.get("sections")) {
      titles.add(section.get("title").textValue());
      for (JsonNode rule : section.get("rules")) {
        // It needs no catalogue to be read.
        read.add(whole.treeToValue(rule, Rule.class));
      }
    }

    assertThat(read).isEqualTo(Rules.all());
    assertThat(titles).containsExactlyElementsOf(Rules.sections().keySet());
    assertThat(asList(new TypeReference<List<String>>() {}, catalogue.get("notSourced")))
        .isEqualTo(Rules.notSourced());
    assertThat(whole.treeToValue(document("rules", "W-1"), Rule.class)).isEqualTo(Rules.W_1);
  }

  @Test
  void backtest(@TempDir Path temp) throws JsonProcessingException {
    Path record =
        new RecordFolder(temp)
            .inspections(
                "90001,Isle,ILACS,short,2021-09-13,2021-09-17,2021-11-01,good,good,good,,,good",
                "90001,Isle,ILACS,short,2024-09-09,2024-09-13,2024-11-01,good,good,good,good,good,",
                "90001,Isle,ILACS,short,2019-13-01,2019-05-24,2019-07-12,good,good,good,,,good")
            .visits("90001,Isle,2023-01-24,2023-01-25,2023-03-01,front door,false,,")
            .path();

    JsonNode backtest = document("backtest", "--record", record.toString());

    assertThat(backtest.fieldNames())
        .toIterable()
        .containsExactly("counts", "unusableRows", "usedThoughOdd");
    assertThat(
            MAPPER.convertValue(
                backtest.get("counts"), new TypeReference<Map<String, Map<String, Integer>>>() {}))
        .isEqualTo(
            Map.of(
                "editions", Map.of("fits", 2, "of", 2),
                "starts", Map.of("fits", 2, "of", 2),
                "nextType", Map.of("fits", 1, "of", 1),
                "notGoodGetsStandard", Map.of("fits", 0, "of", 0),
                "visits", Map.of("fits", 1, "of", 1),
                "windowFromStart", Map.of("early", 0, "within", 1, "late", 0),
                "windowFromEnd", Map.of("early", 0, "within", 1, "late", 0),
                "windowFromPublication", Map.of("early", 0, "within", 1, "late", 0)));
    assertThat(backtest.get("unusableRows")).hasSize(1);
    assertThat(backtest.get("unusableRows").get(0).get("firstLine").intValue()).isEqualTo(4);
    JsonNode explanation =
        document("backtest", "--record", record.toString(), "--explain").get("explanation");
    assertThat(explanation.fieldNames())
        .toIterable()
        .containsExactly("schedules", "impossible", "unexpected");
    // The first of every month from January 2018 to September 2024, the month of the last activity.
    assertThat(explanation.get("schedules").intValue()).isEqualTo(81);
  }

  @Test
  void national(@TempDir Path temp) throws JsonProcessingException {
    Path record =
        new RecordFolder(temp)
            .inspections(
                "90001,Isle,ILACS,short,2024-05-20,2024-05-24,2024-07-12,good,good,good,good,good,",
                "90002,Marsh,ILACS,short,2019-09-13,2019-09-17,2019-11-01,good,good,good,,,good",
                "90004,Fen,ILACS,short,soon,2019-09-17,2019-11-01,good,good,good,,,good",
                "90003,Moor,ILACS,standard,2025-09-08,2025-09-19,2025-11-10,"
                    + "inadequate,inadequate,inadequate,good,good,")
            .visits()
            .path();

    JsonNode national =
        document("national", "--record", record.toString(), "--as-of", "2026-11-22");

    assertThat(national.fieldNames())
        .toIterable()
        .containsExactly(
            "origin",
            "asOf",
            "selection",
            "unknownTime",
            "byPathway",
            "byState",
            "expected",
            "expectedVisits",
            "authorities",
            "unusableRows");
    assertThat(national.get("asOf").textValue()).isEqualTo("2026-11-22");
    assertThat(
            MAPPER.convertValue(
                national.get("byState"), new TypeReference<Map<String, Integer>>() {}))
        .isEqualTo(
            Map.of(
                "past its window", 1,
                "past one window", 0,
                "open", 0,
                "not yet open", 1,
                "on site", 0,
                "record behind", 0,
                "told, not on record", 0,
                "no window", 2));
    assertThat(national.get("byPathway").get("short inspection").intValue()).isEqualTo(2);
    assertThat(national.get("unusableRows")).hasSize(1);

    JsonNode isle = national.get("authorities").get(1);
    assertThat(isle.fieldNames())
        .toIterable()
        .containsExactly(
            "authority",
            "grade",
            "state",
            "pathway",
            "type",
            "window",
            "daysLeft",
            "already",
            "likelyDate",
            "likely",
            "nextCall",
            "visitsLeft",
            "visitLikely",
            "rules");
    assertThat(as(LocalAuthority.class, isle.get("authority")))
        .isEqualTo(new LocalAuthority("90001", "Isle"));
    assertThat(isle.get("state").textValue()).isEqualTo("not yet open");
    // 30 and 42 months after the last day on site, and 367 days after the day asked.
    assertThat(as(DateWindow.class, isle.get("window")))
        .isEqualTo(DateWindow.of(LocalDate.of(2026, 11, 24), LocalDate.of(2027, 11, 24)));
    assertThat(isle.get("daysLeft").intValue()).isEqualTo(367);
    // The Monday of the week before the first one inside the window.
    assertThat(isle.get("nextCall").textValue()).isEqualTo("2026-11-23");
    assertThat(isle.get("rules"))
        .extracting(JsonNode::textValue)
        .contains("P-26-D", "W-1", "L-ANCHOR")
        .doesNotHaveDuplicates();
    assertThat(isle.get("grade").textValue()).isEqualTo("good");
    // V-COUNT: one after good, and the record has none since.
    assertThat(isle.get("visitsLeft").intValue()).isEqualTo(1);
    for (JsonNode other : national.get("authorities")) {
      assertThat(other.has("window"))
          .isEqualTo(!other.get("state").textValue().equals("no window"));
      assertThat(other.has("problem")).isFalse();
      assertThat(other.get("rules")).isNotEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plan Nowhere --json",
        "national --record nowhere --json",
        "diary Leicestershire --as-of 2026-11-22 --until 2026-01-01 --json",
        "timetable --type short --call 2026-11-22 --json",
        "rules W-999 --json",
        "backtest --record nowhere --json"
      })
  void whatCannotBeAnsweredIsSaidAsEver(String arguments) {
    assertThat(Program.run(arguments.split(" ", -1)).refusal())
        .isEqualTo(Program.run(arguments.replace(" --json", "").split(" ", -1)).refusal());
  }

  @Test
  void wrongUsageIsWrongUsage() {
    assertThat(Program.run("plan", "--json").wrongUsage())
        .isEqualTo(
            "ilacs: say which AUTHORITY, or give its history with --history (see ilacs help plan)");
  }
}
