package io.github.ilacs.examples.changes;

import io.github.ilacs.examples.terminal.Page;
import io.github.ilacs.examples.words.Text;

/** What is new, laid out for a terminal. */
public final class ChangesPage {

  private static final int NAMES = 22;

  private ChangesPage() {}

  /**
   * Prints what is new.
   *
   * @param page takes it
   * @param changes what is new
   * @param why whether to give reasons and sources
   */
  public static void print(Page page, Changes changes, boolean why) {
    int[] widths = {NAMES, page.width() - NAMES - 4};
    page.title(changes.title());
    page.line("As of " + Text.plainDay(changes.asOf()) + ".");
    changes.selection().lines().forEach(page::line);
    changes.origins().forEach(page::line);
    changes.recordEnd().lines().forEach(page::line);
    page.blank();
    page.line(changes.summary());
    changes
        .byKind()
        .forEach(
            (kind, ofKind) -> {
              page.heading(kind.heading());
              ofKind.forEach(
                  change -> page.cells(widths, change.authority().name(), change.inShort()));
            });
    if (changes.all().isEmpty()) {
      return;
    }
    if (why) {
      page.heading("What this means");
      changes.readings().forEach(page::answer);
      page.sources();
    } else {
      page.blank();
      page.quiet("Add --why for what this means and where it comes from.");
    }
  }
}
