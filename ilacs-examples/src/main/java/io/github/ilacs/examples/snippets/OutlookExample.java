package io.github.ilacs.examples.snippets;

import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.outlook.Outlook;
import io.github.ilacs.outlook.OutlookModel;
import io.github.ilacs.schedule.Schedule;
import io.github.ilacs.schedule.Scheduler;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Collection;

/** The code of the page {@code docs/outlook.md}. */
public final class OutlookExample {

  private OutlookExample() {}

  static void outlook(PrintStream out) {
    InspectionHistory history = TwoAuthorities.nottinghamshire();
    // tag::outlook
    Schedule schedule = Scheduler.england().schedule(history, LocalDate.of(2026, 11, 22));
    Outlook outlook = OutlookModel.england().outlook(schedule);

    double beforeChristmas = outlook.probabilityBy(LocalDate.of(2027, 12, 24));
    out.println(outlook);
    out.println("before Christmas 2027: " + Math.round(100 * beforeChristmas) + "%");
    out.println("beyond the record: " + Math.round(100 * outlook.beyondObserved()) + "%");
    out.println("on " + outlook.model().over() + " inspections");
    // end::outlook
  }

  static Outlook fit(Collection<InspectionHistory> histories, Schedule schedule) {
    // tag::fit
    OutlookModel model = OutlookModel.fit(histories, LocalDate.of(2026, 6, 12));
    Outlook outlook = model.outlook(schedule);
    // end::fit
    return outlook;
  }
}
