package io.github.ilacs.examples.shows;

import io.github.ilacs.examples.terminal.Page;
import io.github.ilacs.examples.words.Lines;
import io.github.ilacs.examples.words.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the record shows, laid out for a terminal. */
public final class ShowsPage {

  private static final int NAMES = 26;
  private static final int GAP = 1;
  private static final int NARROWEST = 5;
  private static final int WIDEST = 14;

  private ShowsPage() {}

  /**
   * Prints what the record shows.
   *
   * @param page takes it
   * @param shows what the record shows
   * @param why whether to give the rules and their sources
   */
  public static void print(Page page, RecordShows shows, boolean why) {
    page.title("What the record shows");
    page.line("As of " + Text.plainDay(shows.asOf()) + ".");
    shows.lines().forEach(page::line);
    shows.recordEnd().lines().forEach(page::line);
    for (Shown shown : shows.shown()) {
      page.heading(shown.title());
      page.line(shown.about());
      shown.panels().forEach(panel -> print(page, panel));
      page.blank();
      shown.leftOut().forEach(line -> page.line("Left out: " + line));
      page.line("To count it again: " + shown.howTo());
    }
    page.blank();
    page.line("Add --csv for the same as a table.");
    if (why) {
      page.heading("What this means");
      shows.readings().forEach(page::answer);
      page.sources();
    } else {
      page.blank();
      page.quiet("Add --why for what this means and where it comes from.");
    }
  }

  private static void print(Page page, Panel panel) {
    page.item(panel.title());
    boolean isEmpty = panel.n() == 0;
    page.line((panel.counted() + ". " + (isEmpty ? "" : panel.summary())).strip());
    if (!isEmpty) {
      table(page, panel);
    }
  }

  private static void table(Page page, Panel panel) {
    boolean hasNote = !panel.heads().note().isEmpty();
    int columns = panel.heads().columns().size() + (hasNote ? 1 : 0);
    int room = page.width() - NAMES - 2 - columns * GAP;
    int width = Math.max(NARROWEST, Math.min(WIDEST, room / Math.max(1, columns)));
    int[] widths = new int[columns + 1];
    Arrays.fill(widths, width);
    widths[0] = NAMES;
    if (hasNote) {
      widths[columns] = Math.max(width, room - width * (columns - 1));
    }
    List<String> heads = new ArrayList<>(List.of(""));
    panel.heads().columns().forEach(one -> heads.add(heading(one, width)));
    if (hasNote) {
      heads.add(panel.heads().note());
    }
    page.cells(widths, heads.toArray(new String[0]));
    for (Panel.Row row : panel.rows()) {
      List<String> cells = new ArrayList<>(List.of(row.label()));
      row.counts().forEach(count -> cells.add(String.valueOf(count)));
      if (hasNote) {
        cells.add(row.note());
      }
      page.cells(widths, cells.toArray(new String[0]));
    }
  }

  /** The heading, or the same in short where a word of it would be broken. */
  private static String heading(Panel.Column column, int width) {
    boolean fits =
        Lines.wrap(column.heading(), width).stream().allMatch(line -> line.length() <= width);
    return fits ? column.heading() : column.inShort();
  }
}
