package io.github.ilacs.examples.national;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.examples.record.EnglishAuthority;
import io.github.ilacs.examples.table.Cell;
import io.github.ilacs.examples.table.Table;
import io.github.ilacs.examples.words.Text;
import io.github.ilacs.framework.Pathway;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.KnownTo;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.history.UnknownTime;
import io.github.ilacs.schedule.Visits;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All authorities as a table: a row for each, in the order of who is next. Its headings do not
 * change from release to release.
 */
public final class NationalTable {

  /** Gives the headings, also where a record has nobody in it. */
  private static final National.Entry NO_ENTRY =
      new National.Entry(new LocalAuthority("0", "nobody"), Optional.empty(), "");

  private NationalTable() {}

  /**
   * The table.
   *
   * @param national the authorities
   * @return a row for each
   */
  public static Table of(National national) {
    return new Table(
        List.copyOf(row(national, NO_ENTRY).keySet()),
        national.entries().stream()
            .map(entry -> List.copyOf(row(national, entry).values()))
            .toList());
  }

  private static Map<String, Cell> row(National national, National.Entry entry) {
    Optional<EnglishAuthority> listed = entry.listed();
    Optional<Inspection> last = entry.last();
    Optional<Visits> visits = entry.visits();
    Map<String, Cell> row = new LinkedHashMap<>();
    row.put("urn", Cell.of(entry.authority().urn()));
    row.put("ons_code", Cell.of(listed.map(EnglishAuthority::onsCode).orElse("")));
    row.put("dfe_code", Cell.of(listed.map(EnglishAuthority::dfeCode).orElse("")));
    row.put("authority", Cell.of(entry.authority().name()));
    row.put("region", Cell.of(entry.region()));
    row.put("as_of", Cell.of(national.asOf()));
    row.put("grade", Cell.of(entry.grade()));
    row.put("last_inspection_ended", Cell.ofDay(last.map(Inspection::lastDay)));
    row.put("pathway", Cell.of(entry.pathway().map(Pathway::label).orElse("")));
    row.put(
        "next_inspection",
        Cell.of(entry.schedule().map(planned -> Text.nameOf(planned.nextInspection())).orElse("")));
    row.put("state", Cell.of(entry.state().label()));
    row.put("window_opens", Cell.ofDay(entry.window().map(DateWindow::start)));
    row.put("window_closes", Cell.ofDay(end(entry.window())));
    row.put("days_to_close", entry.daysLeft().map(Cell::of).orElse(Cell.EMPTY));
    row.put("next_call", Cell.ofDay(entry.nextCall()));
    row.put(
        "called_already",
        national.already(entry).map(NationalTable::probability).orElse(Cell.EMPTY));
    row.put("likely_date", Cell.ofDay(national.likelyDate(entry)));
    putRange(row, "likely", national.likely(entry));
    row.put("visits_made", visits.map(v -> Cell.of(v.made())).orElse(Cell.EMPTY));
    row.put("visits_expected", number(visits.flatMap(Visits::expected)));
    row.put("visits_left", number(visits.flatMap(Visits::left)));
    putRange(row, "visit_likely", national.visitLikely(entry));
    row.put(
        "problem", Cell.of(entry.problem().isEmpty() ? whyUndetermined(entry) : entry.problem()));
    Optional<KnownTo> knownTo = national.unknownTime().map(UnknownTime::knownTo);
    row.put("reports_known_to", Cell.ofDay(knownTo.flatMap(KnownTo::reports)));
    row.put("letters_known_to", Cell.ofDay(knownTo.flatMap(KnownTo::focusedVisitLetters)));
    return row;
  }

  private static String whyUndetermined(National.Entry entry) {
    return entry.pathway().equals(Optional.of(Pathway.UNDETERMINED))
        ? entry.schedule().orElseThrow().decision().reasons().get(0).sentence()
        : "";
  }

  private static void putRange(Map<String, Cell> row, String name, Optional<DateWindow> range) {
    row.put(name + "_from", Cell.ofDay(range.map(DateWindow::start)));
    row.put(name + "_to", Cell.ofDay(end(range)));
  }

  private static Optional<LocalDate> end(Optional<DateWindow> days) {
    return days.filter(DateWindow::hasEnd).map(DateWindow::end);
  }

  private static Cell number(Optional<Integer> number) {
    return number.map(Cell::of).orElse(Cell.EMPTY);
  }

  /** To a hundredth: more digits would claim more than is known. */
  private static Cell probability(double probability) {
    return Cell.of(Math.round(100 * probability) / 100.0);
  }
}
