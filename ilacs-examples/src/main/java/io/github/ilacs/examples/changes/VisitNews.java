package io.github.ilacs.examples.changes;

import io.github.ilacs.examples.words.Text;
import io.github.ilacs.schedule.Schedule;
import io.github.ilacs.schedule.Visits;
import java.time.LocalDate;
import java.util.Optional;

/** How many visits are expected before the next inspection. */
final class VisitNews {

  private VisitNews() {}

  static void addTo(News news) {
    Optional<Integer> was = left(news.before());
    Optional<Integer> is = left(news.after());
    if (is.isEmpty() || is.equals(was) || is.get() + was.orElse(0) == 0) {
      return;
    }
    Schedule schedule = news.after().schedule();
    Optional<LocalDate> day = news.after().since(news.since(), VisitNews::left);
    String before = was.map(number -> " (was " + number + ")").orElse("");
    String unless = is.get() == 0 ? "" : Text.unlessMade(schedule);
    String text =
        (is.get() == 0 ? "no more visits" : Text.counted(is.get(), "more visit"))
            + " before the next inspection"
            + before
            + unless;
    news.add(
        is.get() == 0 ? ChangeKind.NO_VISIT_EXPECTED : ChangeKind.VISIT_EXPECTED,
        day,
        text,
        "Expected: " + text + ".",
        schedule.visits().orElseThrow().reasons());
  }

  private static Optional<Integer> left(View view) {
    return view.schedule().visits().flatMap(Visits::left);
  }
}
