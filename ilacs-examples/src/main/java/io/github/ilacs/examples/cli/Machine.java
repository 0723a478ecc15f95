package io.github.ilacs.examples.cli;

import io.github.ilacs.examples.download.Downloads;
import io.github.ilacs.examples.terminal.Page;
import java.io.InputStream;
import java.time.Clock;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/**
 * What the program finds on the machine that it runs on.
 *
 * @param clock tells today, wherever a command is given no day
 * @param in standard input
 * @param isWatched whether somebody watches standard error; asked only when it matters
 * @param downloads fetches files; asked only when there is one to fetch
 * @param isUnread whether whoever read the answers has stopped; asked after a failure to write
 * @param width how many columns the screen has; asked only when something is shown on it
 */
record Machine(
    Clock clock,
    InputStream in,
    BooleanSupplier isWatched,
    Supplier<Downloads> downloads,
    BooleanSupplier isUnread,
    IntSupplier width) {

  /** One that nobody watches, and that keeps what it fetches in the user's cache. */
  static Machine of(Clock clock, InputStream in) {
    return new Machine(
        clock, in, () -> false, Machine::fromTheWeb, () -> false, () -> Page.USUAL_WIDTH);
  }

  static Downloads fromTheWeb() {
    return Downloads.keptIn(UserFolders.cache());
  }
}
