package io.github.ilacs.examples.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

class OwnTemplateTest {

  @Test
  void theTemplateIsAFileOfOurOwnInWhichNothingStands() throws IOException {
    OwnFile file =
        new OwnFile("own.xlsx", new ByteArrayInputStream(OwnTemplate.workbook()), LocalDate.MAX);

    assertThat(file.rows()).isEmpty();
    assertThat(file.unusable()).isEmpty();
  }

  @Test
  void theOtherSheetHasTheWordsThatItTakes() throws IOException {
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(OwnTemplate.workbook()))) {
      Sheet words = workbook.findSheet("words").orElseThrow();
      List<String> what;
      try (Stream<Row> rows = words.openStream()) {
        what = rows.skip(1).limit(14).map(row -> row.getCellText(0)).toList();
      }

      // The words of the page on the record, in its order.
      assertThat(what)
          .containsExactly(
              "annual engagement meeting",
              "letter after it",
              "self-evaluation",
              "monitoring visit",
              "report received",
              "letter received",
              "report published",
              "action plan sent",
              "draft sent",
              "statement sent",
              "told pathway",
              "told days",
              "deferral",
              "local election");
    }
  }
}
