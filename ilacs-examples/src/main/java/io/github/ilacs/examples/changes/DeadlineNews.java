package io.github.ilacs.examples.changes;

import io.github.ilacs.examples.words.Text;
import io.github.ilacs.schedule.ItemKind;
import io.github.ilacs.schedule.ItemState;
import io.github.ilacs.schedule.ScheduleItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a council owes after an inspection or a visit, and what Ofsted owes after a meeting. */
final class DeadlineNews {

  private static final Set<ItemKind> DEADLINES =
      Set.of(
          ItemKind.PUBLISH_REPORT,
          ItemKind.DRAFT_ACTION_PLAN,
          ItemKind.ACTION_PLAN,
          ItemKind.JTAI_STATEMENT,
          ItemKind.ANNUAL_ENGAGEMENT_LETTER);

  private DeadlineNews() {}

  static void addTo(News news) {
    news.addNew(facts(news.before()), facts(news.after()));
  }

  private static List<News.Fact> facts(View view) {
    List<News.Fact> facts = new ArrayList<>();
    for (ScheduleItem item : view.schedule().items()) {
      Optional<LocalDate> last = item.lastDay();
      if (DEADLINES.contains(item.kind())
          && item.state() != ItemState.DONE
          && last.isPresent()
          && !last.get().isAfter(view.day().plusMonths(1))) {
        facts.add(fact(item, last.get(), last.get().isBefore(view.day())));
      }
    }
    return facts;
  }

  private static News.Fact fact(ScheduleItem item, LocalDate last, boolean isPast) {
    String what = Text.uncapitalised(Text.withDaysInWords(item.title()));
    String day = Text.plainDay(last);
    String force = Text.of(item.force());
    return new News.Fact(
        isPast ? ChangeKind.DEADLINE_PASSED : ChangeKind.DEADLINE_COMING,
        List.of(item.kind(), what, last),
        Optional.of(last),
        day + ": " + what,
        (isPast ? "The last day was " : "The last day is ")
            + day
            + " ("
            + force
            + "): "
            + what
            + ".",
        item.reasons());
  }
}
