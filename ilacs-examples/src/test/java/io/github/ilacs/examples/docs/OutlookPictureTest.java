package io.github.ilacs.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OutlookPictureTest {

  @Test
  void thePictureInTheDocsIsUpToDate() throws IOException {
    assertThat(Files.readString(Path.of("../docs/outlook.svg")).replace("\r\n", "\n"))
        .as("docs/outlook.svg is stale. Make it again: %s", OutlookPicture.COMMAND)
        .isEqualTo(OutlookPicture.svg());
  }

  /** The figures are those of V-WHEN and L-WAIT, and not what the code says. */
  @Test
  void itGivesTheFiguresOfTheRules() {
    assertThat(OutlookPicture.svg())
        .contains(
            "First visit after requires improvement: half by about 16 months (43 waits, 35 over)",
            "The visit after good or outstanding: half by about 20 months (131 waits, 66 over)",
            "Second visit after requires improvement: half by about 30 months (35 waits, 26 over)",
            "Next inspection, all grades: half by about 40 months (205 waits, 65 over)");
  }

  @Test
  void theCommandNeedsOnePath() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OutlookPicture.main(new String[0]))
        .withMessage("one path is needed, but there are 0 arguments");
  }
}
