package io.github.ilacs.examples.record;

import com.code_intelligence.jazzer.junit.FuzzTest;

class SectorFileFuzzTest {

  @FuzzTest
  void everyRowIsUsedOrReported(byte[] bytes) {
    FuzzedFile.check(SectorFormat.INSPECTIONS, RecordFolder.SECTOR_HEADER, bytes);
  }
}
