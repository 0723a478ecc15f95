package io.github.ilacs.examples.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.schedule.Scheduler;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Whatever stands in the files, every authority in them has a history and a schedule. */
class PublishedRecordFuzzTest {

  private static final LocalDate ASKED = LocalDate.of(2026, 11, 22);

  @FuzzTest
  void everyAuthorityHasASchedule(FuzzedDataProvider data) {
    boolean sector = data.consumeBoolean();
    RecordFolder folder = RecordFolder.temporary();
    try {
      if (sector) {
        check(folder.sector(data.consumeRemainingAsString()));
      } else {
        folder
            .inspections(data.consumeString(data.remainingBytes() / 2))
            .visits(data.consumeRemainingAsString());
        check(folder.path());
      }
    } finally {
      folder.delete();
    }
  }

  private static void check(Path path) {
    RowCounts counts =
        RecordReader.of(path)
            .read(
                new RowConsumer() {
                  @Override
                  public void used(UsedRow row) {}

                  @Override
                  public void unusable(UnusableRow row) {}
                });
    PublishedRecord record = PublishedRecord.read(path);
    long used = record.used().values().stream().mapToLong(List::size).sum();
    assertThat(used + record.unusable().size() + counts.passedOver()).isEqualTo(counts.read());
    for (LocalAuthority authority : record.authorities()) {
      AuthorityRecord found = record.history(authority, Timeline.england());
      // What could not be used is never read as "nothing happened". Everybody is told of a row of
      // nobody, and it spoils no answer.
      assertThat(
              found.unusable().stream()
                  .filter(row -> isSomebodys(row, record))
                  .flatMap(row -> row.gap().stream()))
          .allSatisfy(gap -> assertThat(found.history().activities()).contains(gap));
      assertThat(Scheduler.england().schedule(found.history(), ASKED).decision().reasons())
          .isNotEmpty();
    }
  }

  private static boolean isSomebodys(UnusableRow row, PublishedRecord record) {
    return row.hasUrn()
        ? record.authorities().stream().anyMatch(one -> one.urn().equals(row.urn()))
        : !row.name().isBlank();
  }
}
