package io.github.ilacs.examples.record;

import com.code_intelligence.jazzer.junit.FuzzTest;

class InspectionsFuzzTest {

  @FuzzTest
  void everyRowIsUsedOrReported(byte[] bytes) {
    FuzzedFile.check(FolderFormat.INSPECTIONS, RecordFolder.INSPECTIONS_HEADER, bytes);
  }
}
