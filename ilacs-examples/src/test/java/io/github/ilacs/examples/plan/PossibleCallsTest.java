package io.github.ilacs.examples.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ilacs.examples.record.AuthorityRecord;
import io.github.ilacs.examples.record.PublishedRecord;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.outlook.Outlook;
import io.github.ilacs.outlook.OutlookModel;
import io.github.ilacs.schedule.NextInspection;
import io.github.ilacs.schedule.Schedule;
import io.github.ilacs.schedule.Scheduler;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The days of the call against those of the next inspection and its calendar. */
class PossibleCallsTest {

  private static final PublishedRecord ENGLAND = PublishedRecord.england();

  @Test
  void theyBeginWithTheNextAndLeaveNoneOut() {
    int after = 0;
    for (LocalAuthority authority : ENGLAND.authorities()) {
      AuthorityRecord record = ENGLAND.history(authority, Timeline.england());
      for (String day : List.of("2019-10-10", "2020-05-01", "2024-06-01", "2026-11-25")) {
        Schedule schedule = Scheduler.england().schedule(record.history(), LocalDate.parse(day));
        NextInspection next = schedule.nextInspection();
        Outlook outlook = OutlookModel.england().outlook(schedule);
        PossibleCalls calls = PossibleCalls.of(next, outlook);

        assertThat(calls.starts().stream().findFirst())
            .as("%s on %s", authority, day)
            .isEqualTo(next.nextPossibleStart());
        if (calls.isAfterWindow()) {
          assertThat(calls.starts())
              .as("%s on %s", authority, day)
              .isEqualTo(next.possibleStarts(outlook.interval().orElseThrow().end()).toList());
          after++;
        } else if (next.possibleStartsLeft() > 0) {
          assertThat(calls.starts()).isEqualTo(next.possibleStarts().toList());
        }
      }
    }
    assertThat(after).isGreaterThan(8);
  }
}
