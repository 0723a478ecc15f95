package io.github.ilacs.examples.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.google.common.primitives.Bytes;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.Activity;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.history.OnSiteActivity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Whatever stands in {@code own.csv}, every row is used, reported or passed over. */
class OwnFileFuzzTest {

  @FuzzTest
  void everyRowIsUsedReportedOrPassedOver(byte[] bytes) throws IOException {
    check(Bytes.concat((RecordFolder.OWN_HEADER + "\n").getBytes(StandardCharsets.UTF_8), bytes));
    try {
      check(bytes);
    } catch (RecordException e) {
      assertThat(e).hasMessageContaining("own.csv");
    }
  }

  static void check(byte[] bytes) throws IOException {
    OwnFile file = new OwnFile("own.csv", new ByteArrayInputStream(bytes), LocalDate.MAX);
    assertThat(file.unusable()).hasSize((int) file.counts().unusable());
    for (String urn : file.rows().keySet()) {
      LocalAuthority authority = new LocalAuthority(urn, "Northshire");
      List<OwnRow> rows = file.of(authority);
      List<Activity> before =
          List.of(
              Inspection.builder()
                  .framework(Framework.SIF)
                  .onSite(LocalDate.of(2016, 11, 14), LocalDate.of(2016, 12, 8))
                  .build());
      List<UnusableRow> refused = new ArrayList<>();

      OwnActivities.Added added =
          OwnActivities.added(rows, authority, Timeline.england(), before, refused::add);
      List<Activity> after = added.activities();

      long received =
          after.stream()
              .filter(OnSiteActivity.class::isInstance)
              .filter(activity -> ((OnSiteActivity) activity).received().isPresent())
              .count();
      assertThat(
              after.size()
                  - before.size()
                  + added.localElections().size()
                  + received
                  + refused.size())
          .isEqualTo(rows.size());
    }
  }
}
