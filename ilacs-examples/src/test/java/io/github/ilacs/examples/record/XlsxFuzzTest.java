package io.github.ilacs.examples.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;

class XlsxFuzzTest {

  @FuzzTest
  void everyRowIsUsedReportedOrPassedOver(FuzzedDataProvider data) {
    boolean isWhole = data.consumeBoolean();
    String texts = data.consumeString(200);
    byte[] bytes =
        isWhole
            ? data.consumeRemainingAsBytes()
            : new Xlsx()
                .text(texts)
                .sheet("s", Xlsx.VISITS_HEADER + data.consumeRemainingAsString())
                .bytes();
    if (isWhole && (bytes.length < 4 || bytes[0] != 'P')) {
      // Any other file has targets of its own.
      return;
    }
    Rows rows;
    try {
      rows = Rows.read(FolderFormat.FOCUSED_VISITS, "f.xlsx", new ByteArrayInputStream(bytes));
    } catch (RecordException e) {
      assertThat(e).hasMessageContaining("f.xlsx");
      return;
    }
    assertThat(rows.counts().read())
        .isEqualTo(rows.used().size() + rows.unusable().size() + rows.passedOver().size());
    assertThat(rows.places()).doesNotHaveDuplicates();
  }
}
