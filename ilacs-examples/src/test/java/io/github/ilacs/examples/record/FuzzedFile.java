package io.github.ilacs.examples.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.Bytes;
import java.nio.charset.StandardCharsets;

/** The law of every file: rows in are rows used, rows reported and rows passed over. */
final class FuzzedFile {

  private FuzzedFile() {}

  /** Reads bytes as a whole file, and again as what follows a good header. */
  static void check(RowFormat format, String header, byte[] bytes) {
    byte[] file = Bytes.concat((header + "\n").getBytes(StandardCharsets.UTF_8), bytes);
    Rows.read(format, file).checkThatNoneIsLost(1, file);
    Rows rows;
    try {
      rows = Rows.read(format, bytes);
    } catch (RecordException e) {
      // What begins as a workbook does is read as one, whatever it is called.
      assertThat(e)
          .hasMessageContaining(Rows.FILE)
          .message()
          .containsAnyOf("its header must have", "CSV");
      return;
    }
    assertThat(rows.counts().read()).isEqualTo(rows.places().size() + rows.passedOver().size());
  }
}
