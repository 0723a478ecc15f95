package council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.jackson3.IlacsModule;
import io.github.ilacs.schedule.Schedule;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the running service over HTTP. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(ApplicationTest.Broken.class)
class ApplicationTest {

  private static final String HISTORY =
      """
      {
        "authority": {"urn": "80999", "name": "Exampleshire"},
        "activities": [
          {
            "kind": "inspection",
            "framework": "ILACS",
            "type": "short inspection",
            "firstDay": "2024-05-20",
            "lastDay": "2024-05-24",
            "published": "2024-07-12",
            "judgements": {
              "leaders": "outstanding",
              "help-and-protection": "good",
              "in-care": "good",
              "care-leavers": "good",
              "overall": "good"
            }
          },
          {
            "kind": "focused visit",
            "firstDay": "2025-09-09",
            "lastDay": "2025-09-10",
            "findings": [{"kind": "strength", "text": "Stable teams."}]
          }
        ]
      }
      """;

  /** An endpoint with a mistake of its own. */
  @RestController
  static class Broken {

    /** What cannot be written. */
    public static class Unwritable {
      public String getName() {
        throw new IllegalStateException("a secret of ours");
      }
    }

    @GetMapping("/broken")
    Unwritable broken() {
      return new Unwritable();
    }
  }

  @Value("${local.server.port}")
  private int port;

  @Autowired private JsonMapper mapper;
  @Autowired private Clock clock;

  /** The window is open from 30 to 42 months after the last day on site (W-1, L-ANCHOR). */
  @Test
  void givesTheScheduleOfAHistory() throws Exception {
    HttpResponse<String> answer = post(HISTORY, "?asOf=2026-11-22");

    assertEquals(200, answer.statusCode(), answer.body());
    JsonNode schedule = mapper.readTree(answer.body());
    assertEquals("short inspection", schedule.at("/pathway").asString());
    assertEquals("2026-11-24", schedule.at("/nextInspection/window/start").asString());
    assertEquals("2027-11-24", schedule.at("/nextInspection/window/end").asString());
    assertEquals("P-GO", schedule.at("/decision/reasons/0/rule").asString());
  }

  @Test
  void anotherServiceReadsTheScheduleBack() throws Exception {
    String answer = post(HISTORY, "?asOf=2026-11-22").body();
    Schedule schedule = mapper.readValue(answer, Schedule.class);

    assertEquals("80999", schedule.authority().urn());
    assertEquals(
        "2026-11-24/2027-11-24", schedule.nextInspection().window().orElseThrow().toString());
  }

  /** What is sent, what is sent instead, and what the answer says of it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "2024-05-20"          | "2024-05-32"  | activities[0].firstDay      | "2024-05-32"
          "2024-05-20"          | "2024-06-20"  | activities[0]               | 2024-06-20
          "framework": "ILACS", |               | activities[0].framework     | missing
          "findings"            | "finding"     | activities[1].finding       | finding
          "good",               | "fair",       | activities[0].judgements    | requires improvement
          "80999"               | 80999         | authority.urn               | a text is needed
          }                     | ]             |                             | expected
          """)
  void refusesAWrongDocument(String sent, String instead, String path, String words)
      throws Exception {
    String document = HISTORY.replace(sent, instead == null ? "" : instead);
    assertNotEquals(HISTORY, document);

    String detail = refusal(post(document, "?asOf=2026-11-22"));

    assertTrue(detail.startsWith(path == null ? "" : path), detail);
    assertTrue(detail.contains(words), detail);
  }

  @Test
  void keepsOneRefusalForTheDocs() throws Exception {
    HttpResponse<String> answer =
        post(HISTORY.replace("2024-05-20", "2024-05-32"), "?asOf=2026-11-22");

    assertEquals(
        "application/problem+json", answer.headers().firstValue("Content-Type").orElse(""));
    Files.writeString(Path.of("target", "refused.json"), answer.body());
  }

  @Test
  void refusesWhatIsNoDocument() throws Exception {
    assertEquals("a history is needed", refusal(post("", "?asOf=2026-11-22")));
    assertTrue(refusal(post("{\"authority\": ", "?asOf=2026-11-22")).contains("end-of-input"));
    refusal(post("null", "?asOf=2026-11-22"));
  }

  /** The first edition is in force from January 2018 (ED-01). */
  @Test
  void refusesADayThatNoEditionCovers() throws Exception {
    assertTrue(refusal(post(HISTORY, "?asOf=2017-12-31")).contains("2017-12-31"));
    assertTrue(refusal(post(HISTORY, "?asOf=2026-13-01")).contains("2026-13-01"));
  }

  @Test
  void todayIsADayInEngland() throws Exception {
    LocalDate before = LocalDate.now(clock);
    HttpResponse<String> answer = post(HISTORY, "");
    LocalDate after = LocalDate.now(clock);

    assertEquals(ZoneId.of("Europe/London"), clock.getZone());
    LocalDate asOf = LocalDate.parse(mapper.readTree(answer.body()).at("/asOf").asString());
    assertTrue(List.of(before, after).contains(asOf), "%s, not %s".formatted(asOf, before));
  }

  @Test
  void aFailureToWriteIsOurs() throws Exception {
    HttpResponse<String> answer = send(HttpRequest.newBuilder(address("/broken")).build());

    assertEquals(500, answer.statusCode(), answer.body());
    assertFalse(answer.body().contains("secret"), answer.body());
  }

  /** Who asks for it gets documents read whose unknown fields are ignored. */
  @Test
  void aModuleOfOnesOwnTakesThePlaceOfTheOneThatIsFound() {
    try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
      context.registerBean(IlacsModule.class, () -> new IlacsModule().ignoringUnknownFields());
      context.register(JacksonAutoConfiguration.class);
      context.refresh();

      InspectionHistory history =
          context
              .getBean(JsonMapper.class)
              .readValue(HISTORY.replace("findings", "finding"), InspectionHistory.class);

      assertEquals(2, history.activities().size());
    }
  }

  private String refusal(HttpResponse<String> answer) throws Exception {
    assertEquals(400, answer.statusCode(), answer.body());
    return mapper.readTree(answer.body()).at("/detail").asString();
  }

  private HttpResponse<String> post(String history, String query)
      throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(address("/schedule" + query))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(history))
            .build());
  }

  private URI address(String path) {
    return URI.create("http://localhost:" + port + path);
  }

  private static HttpResponse<String> send(HttpRequest request)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }
}
