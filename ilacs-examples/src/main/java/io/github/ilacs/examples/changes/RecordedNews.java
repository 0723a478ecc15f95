package io.github.ilacs.examples.changes;

import io.github.ilacs.examples.words.Text;
import io.github.ilacs.history.Activity;
import io.github.ilacs.history.Gap;
import io.github.ilacs.history.OfstedDecision;
import io.github.ilacs.history.OnSiteActivity;
import io.github.ilacs.history.Reorganisation;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What councils record of themselves, how they were formed, and what the record lacks. */
final class RecordedNews {

  private RecordedNews() {}

  static void addTo(News news) {
    news.addNew(facts(news.before()), facts(news.after()));
  }

  private static List<News.Fact> facts(View view) {
    List<News.Fact> facts = new ArrayList<>();
    for (Activity activity : view.whole().activities()) {
      if (activity instanceof Gap gap) {
        if (gap.isKnownOn(view.day())) {
          facts.add(missing(gap));
        }
      } else if (!(activity instanceof OnSiteActivity)
          && !activity.tookPlaceBy().isAfter(view.day())) {
        facts.add(
            activity instanceof Reorganisation reorganisation
                ? formed(reorganisation)
                : recorded(activity));
      }
    }
    return facts;
  }

  /** What lacks a day lacks it on both sides, whatever the files are called that lack it. */
  private static News.Fact missing(Gap gap) {
    String text = Text.withDaysInWords(gap.explanation());
    return new News.Fact(
        ChangeKind.MISSING,
        gap.isDated() ? List.of(gap.kind(), gap.by()) : gap.kind(),
        gap.isDated() ? Optional.of(gap.by()) : Optional.empty(),
        text,
        Text.capitalised(text) + ".",
        List.of(Reason.of(Rules.L_GAP)));
  }

  private static News.Fact formed(Reorganisation reorganisation) {
    LocalDate day = reorganisation.vesting();
    String what = reorganisation.keepsPathway() ? "reorganised on " : "formed on ";
    return new News.Fact(
        ChangeKind.FORMED,
        reorganisation,
        Optional.of(day),
        what + Text.plainDay(day),
        "The authority was " + what + Text.plainDay(day) + ".",
        List.of(Reason.of(reorganisation.keepsPathway() ? Rules.O_3 : Rules.O_1)));
  }

  private static News.Fact recorded(Activity activity) {
    String text = Text.withDaysInWords(activity.inWords());
    return new News.Fact(
        ChangeKind.RECORDED,
        activity,
        Optional.of(activity.day()),
        text,
        "The council has recorded this of itself: " + text + ".",
        List.of(
            activity instanceof OfstedDecision
                ? Reason.of(Rules.L_TOLD)
                : Reason.of(Rules.L_KNOWN, "It counts from {}.", activity.tookPlaceBy())));
  }
}
