package io.github.ilacs.examples.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ilacs.examples.record.TestRecord;
import io.github.ilacs.history.Inspection;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The grades are those of the record that comes with the program. */
class GradeTextTest {

  @ParameterizedTest
  @CsvSource({
    "Leeds, 'Outstanding, Jun 2025'",
    "Rochdale, 'Requires improvement, Jan 2023'",
    "Devon, 'Inadequate, Sep 2024'",
    "Trafford, 'Leaders, help and protection inadequate, Jun 2026'",
    "Middlesbrough, 'Requires improvement in every area, Jun 2026'",
    "Somerset, 'Leaders and 2 more require improvement, Apr 2026'",
    "Liverpool, 'Care leavers require improvement, May 2026'",
    "Portsmouth, 'Outstanding in every area, Jul 2026'",
    "Brent, 'Good in every area, Apr 2026'",
    "Blackpool, 'Good or better, Jun 2026'",
  })
  void theAreasThatMatterAreNamed(String authority, String words) {
    List<Inspection> inspections = TestRecord.history(authority).inspections();

    assertThat(GradeText.withMonth(inspections.get(inspections.size() - 1))).isEqualTo(words);
  }

  /** By the reports: what each area was judged where there is no overall grade. */
  @ParameterizedTest
  @CsvSource({
    "Leeds, outstanding, outstanding",
    "Brent, good in every area, good in every area",
    "Trafford, 'leaders, help and protection inadequate', 'in care good; care leavers requires improvement to be good; leaders, help and protection inadequate'",
    "Liverpool, 'leaders, help and protection, in care good; care leavers requires improvement to be good', 'leaders, help and protection, in care good; care leavers requires improvement to be good'",
  })
  void everyAreaIsNamedWhereThereIsRoom(String authority, String inShort, String ofAll) {
    List<Inspection> inspections = TestRecord.history(authority).inspections();
    Inspection last = inspections.get(inspections.size() - 1);

    assertThat(GradeText.inShort(last)).isEqualTo(inShort);
    assertThat(GradeText.ofAll(last)).isEqualTo(ofAll);
  }
}
