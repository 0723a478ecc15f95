package io.github.ilacs.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.ilacs.examples.cli.Program;
import io.github.ilacs.examples.record.RecordFolder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the program prints as JSON, held to the schema by a validator that knows neither. */
class SchemaTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private static final Map<String, Schema> SCHEMAS = new HashMap<>();

  private static ObjectNode file = MAPPER.createObjectNode();

  @TempDir private Path temp;

  @BeforeAll
  static void read() throws IOException {
    file =
        (ObjectNode) MAPPER.readTree(Files.readString(Path.of("..", "docs", "ilacs.schema.json")));
  }

  /** The schema of one type: the file, begun at its definition. */
  private static Schema schema(String definition) {
    return SCHEMAS.computeIfAbsent(
        definition,
        name -> {
          ObjectNode schema = file.deepCopy();
          schema.remove(List.of("anyOf", "$id"));
          schema.put("$ref", "#/$defs/" + name);
          return REGISTRY.getSchema(schema);
        });
  }

  private static List<Error> problems(Schema schema, String document) throws IOException {
    return schema.validate(
        MAPPER.readTree(document),
        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }

  private static void check(String definition, String document) throws IOException {
    assertThat(problems(schema(definition), document)).as(definition).isEmpty();
  }

  private static String printed(String command) {
    return Program.run((command + " --json").split(" ", -1)).out();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          PlanDocument, plan Nottinghamshire --as-of 2026-11-22
          PlanDocument, plan Nottinghamshire --as-of 2026-11-22 --anchor published
          PlanDocument, plan Nottinghamshire --as-of 2019-03-01
          DiaryDocument, diary Leicestershire --as-of 2026-11-22 --until 2027-12-31
          OutlookDocument, outlook Nottinghamshire --as-of 2026-11-22
          WhatIfDocument, what-if Leicestershire --as-of 2026-11-22 --priority-action
          Timetable, timetable --type short --call 2026-11-23
          Timetable, timetable --type jtai --call 2026-11-23
          NationalDocument, national --as-of 2026-11-22
          NationalDocument, national --as-of 2018-01-01
          NationalDocument, national --region London --as-of 2026-11-22
          ChangesDocument, changes --since 2026-05-01 --as-of 2026-11-22
          ShowsDocument, shows --as-of 2026-11-22
          BacktestDocument, backtest
          BacktestDocument, backtest --explain
          OutlookBacktestDocument, backtest --outlook
          RulesDocument, rules
          Rule, rules W-1
          """)
  void whatACommandPrintsValidates(String definition, String command) throws IOException {
    check(definition, printed(command));
  }

  @Test
  void soDoesARecordWithRowsThatCannotBeUsed() throws IOException {
    Path record =
        new RecordFolder(temp)
            .inspections(
                "90001,Isle,ILACS,short,2024-05-20,2024-05-24,2024-07-12,good,good,good,good,good,",
                "90001,Isle,ILACS,short,2021-05-20,,2021-07-12,good,good,good,,,good")
            .path();
    String days = " --as-of 2026-11-22 --record " + record;

    check("PlanDocument", printed("plan 90001" + days));
    check("DiaryDocument", printed("diary 90001 --until 2027-12-31" + days));
    check("OutlookDocument", printed("outlook 90001" + days));
    check("WhatIfDocument", printed("what-if 90001 --priority-action" + days));
    check("NationalDocument", printed("national" + days));
    check("ChangesDocument", printed("changes --since 2026-05-01" + days));
  }

  @Test
  void soDoesEachLineOfMany() throws IOException {
    String history = "{\"authority\": {\"urn\": \"1\", \"name\": \"Isle\"}, \"activities\": []}\n";

    List<String> lines =
        Program.runAt(
                "2026-11-22T09:00:00Z",
                new ByteArrayInputStream((history + "{}\n").getBytes(StandardCharsets.UTF_8)),
                "plan",
                "--history",
                "-",
                "--ndjson")
            .out()
            .lines()
            .toList();

    assertThat(lines).hasSize(2);
    check("PlanDocument", lines.get(0));
    check("RefusalDocument", lines.get(1));
  }

  @Test
  void soDoesEveryFileOfASite() throws IOException {
    Path site = temp.resolve("site");
    assertThat(Program.run("site", site.toString(), "--as-of", "2026-11-22").exitCode()).isZero();

    Set<String> kinds = new TreeSet<>();
    try (Stream<Path> files = Files.walk(site)) {
      for (Path json : files.filter(each -> each.toString().endsWith(".json")).toList()) {
        String kind =
            json.endsWith("what-the-record-shows.json")
                ? "ShowsDocument"
                : site.relativize(json).startsWith("authorities")
                    ? "PlanDocument"
                    : "NationalDocument";
        check(kind, Files.readString(json));
        kinds.add(kind);
      }
    }
    assertThat(kinds).hasSize(3);
  }

  /** A reader who does not say which document it is has the whole file. */
  @Test
  void theFileAsAWholeTakesEachOfThem() throws IOException {
    Schema whole = REGISTRY.getSchema(file);
    for (String command : List.of("plan Leeds --as-of 2026-11-22", "rules", "backtest")) {
      assertThat(problems(whole, printed(command))).as(command).isEmpty();
    }
    assertThat(problems(whole, "{}")).isNotEmpty();
  }
}
