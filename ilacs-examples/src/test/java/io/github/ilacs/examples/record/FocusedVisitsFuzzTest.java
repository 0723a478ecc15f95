package io.github.ilacs.examples.record;

import com.code_intelligence.jazzer.junit.FuzzTest;

class FocusedVisitsFuzzTest {

  @FuzzTest
  void everyRowIsUsedOrReported(byte[] bytes) {
    FuzzedFile.check(FolderFormat.FOCUSED_VISITS, RecordFolder.VISITS_HEADER, bytes);
  }
}
