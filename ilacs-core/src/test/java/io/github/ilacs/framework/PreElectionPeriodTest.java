package io.github.ilacs.framework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.framework.PreElectionPeriod.Election;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rules;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PreElectionPeriodTest {

  private static final DateWindow DAYS = DateWindow.parse("2024-05-25/2024-07-04");

  private static PreElectionPeriod period(Election election, Optional<LocalDate> knownFrom) {
    return new PreElectionPeriod(election, DAYS, knownFrom, Rules.R_ELECT);
  }

  @Test
  @DisplayName("R-ELECT: the days before a general election are those of the record")
  void general() {
    Reason reason = period(Election.GENERAL, Optional.empty()).whyLater("report");
    assertThat(reason.rule().id()).isEqualTo("R-ELECT");
    assertThat(reason.sentence())
        .isEqualTo(
            "Ofsted publishes no report from 25 May 2024 to 4 July 2024, before the general"
                + " election, so it can come later.");
  }

  @Test
  @DisplayName("R-ELECT: the first day before local elections is about right")
  void local() {
    assertThat(period(Election.LOCAL, Optional.empty()).whyLater("letter").sentence())
        .isEqualTo(
            "Ofsted publishes no letter from about 25 May 2024 to 4 July 2024, before the local"
                + " elections in the area, so it can come later.");
  }

  @Test
  @DisplayName("R-ELECT, L-KNOWN: what is not known yet is not used")
  void known() {
    PreElectionPeriod announced = period(Election.GENERAL, Optional.of(LocalDate.of(2024, 5, 22)));
    assertThat(announced.isKnownOn(LocalDate.of(2024, 5, 21))).isFalse();
    assertThat(announced.isKnownOn(LocalDate.of(2024, 5, 22))).isTrue();
    assertThat(announced.isKnownOn(LocalDate.of(2026, 11, 22))).isTrue();
    assertThat(period(Election.LOCAL, Optional.empty()).isKnownOn(LocalDate.MIN)).isTrue();
  }
}
