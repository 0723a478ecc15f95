package council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.json.PackageVersion;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ilacs.schedule.Schedule;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Asks the running service over HTTP. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ApplicationTest {

  private static final String NOTTINGHAMSHIRE =
      """
      {
        "authority": {"urn": "80534", "name": "Nottinghamshire"},
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
          }
        ]
      }
      """;

  @LocalServerPort private int port;
  @Autowired private ObjectMapper mapper;

  /** The window is open from 30 to 42 months after the last day on site (W-1, L-ANCHOR). */
  @Test
  void givesTheScheduleOfAHistory() throws Exception {
    HttpResponse<String> answer = post(NOTTINGHAMSHIRE);

    assertEquals(200, answer.statusCode(), answer.body());
    JsonNode schedule = mapper.readTree(answer.body());
    assertEquals("short inspection", schedule.at("/pathway").asText());
    assertEquals("2026-11-24", schedule.at("/nextInspection/window/start").asText());
    assertEquals("2027-11-24", schedule.at("/nextInspection/window/end").asText());
    assertEquals("P-GO", schedule.at("/decision/reasons/0/rule").asText());
  }

  @Test
  void anotherServiceReadsTheScheduleBack() throws Exception {
    Schedule schedule = mapper.readValue(post(NOTTINGHAMSHIRE).body(), Schedule.class);

    assertEquals("80534", schedule.authority().urn());
    assertEquals(
        "2026-11-24/2027-11-24", schedule.nextInspection().window().orElseThrow().toString());
  }

  @Test
  void refusesABadDocumentWithItsPath() throws Exception {
    HttpResponse<String> answer = post(NOTTINGHAMSHIRE.replace("2024-05-20", "2024-05-32"));

    assertEquals(400, answer.statusCode());
    assertTrue(answer.body().contains("2024-05-32"), answer.body());
    assertTrue(answer.body().contains("[\"activities\"]"), answer.body());
    assertTrue(answer.body().contains("[\"firstDay\"]"), answer.body());
  }

  /** The first edition is in force from January 2018 (ED-01). */
  @Test
  void refusesADayBeforeTheFirstEdition() throws Exception {
    HttpResponse<String> answer = post(NOTTINGHAMSHIRE, "2017-12-31");

    assertEquals(400, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains("2017-12-31"), answer.body());
  }

  /** Otherwise this would prove nothing about a caller who brings another Jackson. */
  @Test
  void jacksonIsTheOneThatSpringBootBrings() {
    String builtWith = System.getProperty("built-with");

    assertTrue(builtWith.matches("2\\.[0-9.]+"), builtWith);
    assertNotEquals(builtWith, PackageVersion.VERSION.toString());
  }

  private HttpResponse<String> post(String history) throws IOException, InterruptedException {
    return post(history, "2026-11-22");
  }

  private HttpResponse<String> post(String history, String asOf)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create("http://localhost:" + port + "/schedule?asOf=" + asOf))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(history))
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }
}
