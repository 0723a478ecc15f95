package io.github.ilacs.jackson;

import static io.github.ilacs.history.Histories.day;
import static io.github.ilacs.judgement.Grade.GOOD;
import static io.github.ilacs.judgement.Grade.INADEQUATE;
import static io.github.ilacs.judgement.Grade.OUTSTANDING;
import static io.github.ilacs.judgement.Grade.REQUIRES_IMPROVEMENT;
import static io.github.ilacs.judgement.JudgementArea.CARE_LEAVERS;
import static io.github.ilacs.judgement.JudgementArea.CHILDREN_IN_CARE;
import static io.github.ilacs.judgement.JudgementArea.CHILDREN_IN_CARE_AND_CARE_LEAVERS;
import static io.github.ilacs.judgement.JudgementArea.HELP_AND_PROTECTION;
import static io.github.ilacs.judgement.JudgementArea.IMPACT_OF_LEADERS;
import static io.github.ilacs.judgement.JudgementArea.OVERALL_EFFECTIVENESS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.hash.Hashing;
import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.calendar.WorkingDayCalendar;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.framework.Pathway;
import io.github.ilacs.history.ActionPlanRequest;
import io.github.ilacs.history.Activity;
import io.github.ilacs.history.AnnualEngagementLetter;
import io.github.ilacs.history.AnnualEngagementMeeting;
import io.github.ilacs.history.Duty;
import io.github.ilacs.history.DutyDone;
import io.github.ilacs.history.FocusedVisit;
import io.github.ilacs.history.Gap;
import io.github.ilacs.history.Histories;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.JointTargetedAreaInspection;
import io.github.ilacs.history.KnownTo;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.history.LocalElection;
import io.github.ilacs.history.MonitoringVisit;
import io.github.ilacs.history.OfstedDecision;
import io.github.ilacs.history.Reorganisation;
import io.github.ilacs.history.SelfEvaluation;
import io.github.ilacs.judgement.AreaForImprovement;
import io.github.ilacs.judgement.AreaForPriorityAction;
import io.github.ilacs.judgement.SeriousWeakness;
import io.github.ilacs.judgement.Strength;
import io.github.ilacs.schedule.Schedule;
import io.github.ilacs.schedule.Scheduler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Documents that a caller may have stored, one folder for each version of their form.
 *
 * <p>When the form of a document changes: raise the version, add a folder with documents of the new
 * form and their sums, and leave every older folder as it is. What stands there is in somebody's
 * database, and has to be read for ever; where it isn't read any more, mend the reader and not the
 * document. A file bears the name of its type. The answers among them are as of a day whose bank
 * holidays nobody will change any more.
 */
class KeptDocumentsTest {

  private static final int VERSION = IlacsModule.DOCUMENT_VERSION;

  private static final Path FOLDER = Path.of("src", "test", "resources", "kept");

  private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new IlacsModule());

  private static final JsonMapper MAPPER_3 =
      JsonMapper.builder().addModule(new io.github.ilacs.jackson3.IlacsModule()).build();

  static List<Path> documents() {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Class<?> type(Path document) {
    String name = document.toFile().getName().replace(".json", "");
    return PublicTypes.values().stream()
        .filter(type -> type.getSimpleName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void aKeptDocumentIsRead(Path document) throws IOException {
    String text = Files.readString(document);

    Class<?> type = type(document);
    Object value = MAPPER.readValue(text, type);
    Object byJackson3 = MAPPER_3.readValue(text, type);
    String written = MAPPER.writeValueAsString(value) + "\n";
    Object again = MAPPER.readValue(written, type);

    assertThat(byJackson3).isEqualTo(value);
    assertThat(again).isEqualTo(value);
    if (document.startsWith(FOLDER.resolve(String.valueOf(VERSION)))) {
      assertThat(written).isEqualTo(text.replace("\r\n", "\n"));
    }
  }

  @Test
  void eachVersionHasItsDocumentsAndTheyAreNeverChanged() throws IOException {
    for (int version = 1; version <= VERSION; version++) {
      Path folder = FOLDER.resolve(String.valueOf(version));
      List<String> sums = new ArrayList<>();
      for (Path document : documents()) {
        if (document.startsWith(folder)) {
          String text = Files.readString(document).replace("\r\n", "\n");
          sums.add(
              Hashing.sha256().hashString(text, StandardCharsets.UTF_8)
                  + "  "
                  + folder.relativize(document));
        }
      }
      assertThat(sums)
          .hasSizeGreaterThan(4)
          .isEqualTo(Files.readAllLines(folder.resolve("SHA256SUMS")));
    }
    assertThat(FOLDER.resolve(String.valueOf(VERSION + 1))).doesNotExist();
  }

  @Test
  void theHistoryOfTheFirstVersionIsThisOne() throws IOException {
    String text = Files.readString(FOLDER.resolve("1/InspectionHistory.json"));

    assertThat(MAPPER.readValue(text, InspectionHistory.class)).isEqualTo(everything());
  }

  /** So the docs say: store histories. */
  @Test
  void aScheduleWhosePossibleStartsHaveChangedIsRefused() throws IOException {
    String text = Files.readString(FOLDER.resolve("1/Schedule.json"));
    WorkingDayCalendar proclaimed =
        WorkingDayCalendar.england().withBankHoliday(day("2022-06-13"), "A new one");
    ObjectMapper newer =
        new ObjectMapper().registerModule(IlacsModule.of(Scheduler.england().with(proclaimed)));

    assertThatThrownBy(() -> newer.readValue(text, Schedule.class))
        .isInstanceOf(JsonProcessingException.class)
        .hasMessageContaining("from the rest of the document follows");
  }

  @Test
  void theKeptHistoryHasEachKindOfActivity() {
    Set<Class<?>> kinds = Histories.kindsOf(Activity.class);

    assertThat(kinds)
        .hasSizeGreaterThan(12)
        .allSatisfy(kind -> assertThat(everything().activities()).hasAtLeastOneElementOfType(kind));
  }

  /** Something of everything that a history can hold. */
  private static InspectionHistory everything() {
    return InspectionHistory.of(
            new LocalAuthority("80999", "Exampleshire"),
            Inspection.builder()
                .framework(Framework.SIF)
                .onSite(day("2016-11-14"), day("2016-12-08"))
                .published(day("2017-02-13"))
                .judged(OVERALL_EFFECTIVENESS, REQUIRES_IMPROVEMENT)
                .build(),
            Reorganisation.keepingPathway(
                day("2017-04-01"), new LocalAuthority("80998", "Old Exampleshire")),
            FocusedVisit.builder()
                .onSite(day("2018-09-11"), day("2018-09-12"))
                .published(day("2018-10-04"))
                .received(day("2018-10-02"))
                .topic("the front door")
                .found(Strength.of("Stable teams."))
                .found(AreaForImprovement.of("The quality of plans."))
                .found(AreaForPriorityAction.of("Cases wait.", SeriousWeakness.UNALLOCATED_CASES))
                .actionPlanRequest(ActionPlanRequest.within(70, 20))
                .build(),
            new DutyDone(day("2018-12-20"), Duty.ACTION_PLAN, Optional.of(day("2018-09-11"))),
            JointTargetedAreaInspection.builder()
                .onSite(day("2019-05-13"), day("2019-05-17"))
                .theme("front door")
                .addPartners(
                    JointTargetedAreaInspection.Partner.OFSTED,
                    JointTargetedAreaInspection.Partner.CQC)
                .asksForWrittenStatement(true)
                .build(),
            Inspection.builder()
                .framework(Framework.ILACS)
                .type(InspectionType.STANDARD)
                .onSite(day("2021-09-20"), day("2021-10-01"))
                .published(day("2021-11-15"))
                .received(day("2021-11-10"))
                .judged(IMPACT_OF_LEADERS, GOOD)
                .judged(HELP_AND_PROTECTION, INADEQUATE)
                .judged(CHILDREN_IN_CARE_AND_CARE_LEAVERS, OUTSTANDING)
                .judged(OVERALL_EFFECTIVENESS, INADEQUATE)
                .build(),
            MonitoringVisit.builder()
                .onSite(day("2022-03-15"), day("2022-03-16"))
                .topic("children in need")
                .build(),
            new SelfEvaluation(day("2022-05-03")),
            new AnnualEngagementMeeting(day("2022-06-14")),
            new AnnualEngagementLetter(day("2022-07-08")),
            new OfstedDecision.OnPathway(
                day("2022-07-01"), Pathway.MONITORING, "letter of 1 July 2022"),
            new OfstedDecision.OnDate(
                day("2022-07-04"),
                OfstedDecision.Subject.MONITORING_VISIT,
                DateWindow.of(day("2022-09-13"), day("2022-09-14")),
                "letter of 4 July 2022"),
            new OfstedDecision.Deferral(
                day("2022-09-09"),
                DateWindow.from(day("2022-09-12")),
                "e-mail of 9 September 2022"),
            Inspection.builder()
                .framework(Framework.ILACS)
                .type(InspectionType.SHORT)
                .onSite(day("2023-05-22"), day("2023-05-26"))
                .judged(IMPACT_OF_LEADERS, OUTSTANDING)
                .judged(HELP_AND_PROTECTION, GOOD)
                .judged(CHILDREN_IN_CARE, GOOD)
                .judged(CARE_LEAVERS, GOOD)
                .judged(OVERALL_EFFECTIVENESS, GOOD)
                .build(),
            JointTargetedAreaInspection.builder()
                .published(day("2024-01-18"))
                .theme("serious youth violence")
                .asksForWrittenStatement(true)
                .statementDue(day("2024-04-30"))
                .build(),
            Gap.inspection(day("2024-03-08"), "the report of 8 March 2024 could not be read"),
            Gap.monitoringVisits("the record holds none"))
        .withLocalElections(List.of(new LocalElection(day("2027-05-06"))))
        .knownTo(
            new KnownTo(
                Optional.of(day("2026-08-20")), Optional.of(day("2026-01-27")), Optional.empty()));
  }
}
