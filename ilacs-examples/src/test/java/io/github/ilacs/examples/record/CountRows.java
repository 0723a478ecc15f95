package io.github.ilacs.examples.record;

import java.nio.file.Path;

/** A program that reads a record row by row, and says how many there were and how long it took. */
final class CountRows {

  private CountRows() {}

  public static void main(String[] args) {
    long start = System.nanoTime();
    RowCounts counts =
        RecordReader.of(Path.of(args[0]))
            .read(
                new RowConsumer() {
                  @Override
                  public void used(UsedRow row) {}

                  @Override
                  public void unusable(UnusableRow row) {}
                });
    System.out.println(counts);
    System.out.println((System.nanoTime() - start) / 1_000_000 + " ms");
  }
}
