package io.github.ilacs.examples.cli;

import io.github.ilacs.examples.download.Downloads;
import java.io.InputStream;
import java.time.Clock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * What the program finds on the machine that it runs on.
 *
 * @param clock tells today, wherever a command is given no day
 * @param in standard input
 * @param isWatched whether somebody watches standard error; asked only when it matters
 * @param downloads fetches files; asked only when there is one to fetch
 */
record Machine(
    Clock clock, InputStream in, BooleanSupplier isWatched, Supplier<Downloads> downloads) {

  /** One that nobody watches, and that keeps what it fetches in the user's cache. */
  static Machine of(Clock clock, InputStream in) {
    return new Machine(clock, in, () -> false, Machine::fromTheWeb);
  }

  static Downloads fromTheWeb() {
    return Downloads.keptIn(UserFolders.cache());
  }
}
