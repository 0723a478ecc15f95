package io.github.ilacs.examples.changes;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.examples.words.Text;
import io.github.ilacs.history.UnknownTime;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rules;
import io.github.ilacs.schedule.Anchor;
import io.github.ilacs.schedule.NextInspection;
import io.github.ilacs.schedule.WindowBasis;
import io.github.ilacs.schedule.WindowState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The usual window of the next inspection: another one, and how it stands to the day. */
final class WindowNews {

  private WindowNews() {}

  static void addTo(News news) {
    addWindow(news);
    news.addNew(facts(news.before()), facts(news.after()));
  }

  private static void addWindow(News news) {
    NextInspection next = news.after().schedule().nextInspection();
    Optional<DateWindow> was = news.before().schedule().nextInspection().window();
    Optional<DateWindow> is = next.window();
    if (was.equals(is) || next.begun().isPresent()) {
      return;
    }
    String before = was.map(Text::days).orElse("no window");
    String text = is.map(Text::days).orElse("no window any more") + " (was " + before + ")";
    news.add(
        ChangeKind.WINDOW,
        news.after().since(news.since(), view -> view.schedule().nextInspection().window()),
        text,
        (is.isEmpty()
                ? "There is "
                : isTold(next)
                    ? "Ofsted told the council that the next inspection would be in the time of "
                    : "The window of the next inspection is ")
            + text
            + ".",
        next.windowReasons());
  }

  private static List<News.Fact> facts(View view) {
    NextInspection next = view.schedule().nextInspection();
    return next.begun()
        .map(begun -> List.of(onSite(begun, next)))
        .or(() -> next.window().map(window -> facts(window, view)))
        .orElse(List.of());
  }

  /** Days that Ofsted told are no window, which opens and closes. */
  private static boolean isTold(NextInspection next) {
    return next.windowBasis() == WindowBasis.TOLD;
  }

  private static List<News.Fact> facts(DateWindow window, View view) {
    NextInspection next = view.schedule().nextInspection();
    WindowState state = next.state();
    return switch (state.kind()) {
      case NOT_YET_OPEN ->
          isTold(next) || window.start().isAfter(inAMonth(view))
              ? List.of()
              : List.of(opens(window, next));
      case OPEN ->
          isTold(next)
              ? List.of()
              : window.end().isAfter(inAMonth(view))
                  ? List.of(opened(window, next))
                  : List.of(opened(window, next), closes(window, view));
      case OVERDUE, PAST_ONE_WINDOW, RECORD_BEHIND -> List.of(past(window, state, next, view));
      case NOT_ON_RECORD -> List.of(notOnRecord(window, next));
      // The one is on site, and of the other there is nothing to say.
      case BEGUN, NO_WINDOW -> List.of();
    };
  }

  private static LocalDate inAMonth(View view) {
    return view.day().plusMonths(1);
  }

  private static News.Fact onSite(LocalDate begun, NextInspection next) {
    return fact(
        ChangeKind.ON_SITE,
        begun,
        begun,
        "on site since " + Text.plainDay(begun),
        "The inspection has been on site since " + Text.plainDay(begun) + ".",
        next.typeReasons());
  }

  private static News.Fact opens(DateWindow window, NextInspection next) {
    String start = Text.plainDay(window.start());
    String end = Text.plainDay(window.end());
    return fact(
        ChangeKind.WINDOW_OPENS,
        window,
        window.start(),
        "opens " + start + ", to " + end,
        "The window of the next inspection opens on " + start + " and closes on " + end + ".",
        next.windowReasons());
  }

  private static News.Fact opened(DateWindow window, NextInspection next) {
    String start = Text.plainDay(window.start());
    String end = Text.plainDay(window.end());
    return fact(
        ChangeKind.WINDOW_OPENED,
        window,
        window.start(),
        "open since " + start + ", to " + end,
        "The window of the next inspection has been open since "
            + start
            + " and closes on "
            + end
            + ".",
        next.windowReasons());
  }

  private static News.Fact closes(DateWindow window, View view) {
    String end = Text.plainDay(window.end());
    return fact(
        ChangeKind.WINDOW_CLOSES,
        window,
        window.end(),
        "closes " + end,
        "The window of the next inspection closes on " + end + ".",
        withEnd(view.schedule().nextInspection().windowReasons(), view));
  }

  private static News.Fact notOnRecord(DateWindow told, NextInspection next) {
    return fact(
        ChangeKind.NOT_ON_RECORD,
        told,
        told.start(),
        "told for " + Text.days(told),
        "Ofsted told the council that the inspection would be in the time of "
            + Text.days(told)
            + ", and it is not on record.",
        next.windowReasons());
  }

  private static News.Fact past(
      DateWindow window, WindowState state, NextInspection next, View view) {
    String end = Text.plainDay(window.end());
    Optional<Map.Entry<Anchor, DateWindow>> later = endsLater(window, next);
    String more =
        switch (state.kind()) {
          case PAST_ONE_WINDOW ->
              "; still open counted from the " + state.openFrom().orElseThrow().label();
          case RECORD_BEHIND -> "; the record is most likely behind";
          default ->
              later
                  .map(
                      other ->
                          "; counted from the "
                              + other.getKey().label()
                              + " it ended on "
                              + Text.plainDay(other.getValue().end()))
                  .orElse("");
        };
    List<Reason> further =
        state.kind() == WindowState.Kind.RECORD_BEHIND
            ? List.of(Reason.of(Rules.L_STALE))
            : List.of();
    LocalDate day =
        switch (state.kind()) {
          case RECORD_BEHIND -> next.recordBehindFrom().orElse(window.end());
          // It is past by every count from the day on which the last one ended.
          case OVERDUE -> later.map(other -> other.getValue().end()).orElse(window.end());
          default -> window.end();
        };
    return fact(
        ChangeKind.WINDOW_PAST,
        List.of(state.kind(), window),
        day,
        "window ended " + end + more,
        "The window of the next inspection ended on " + end + more + ".",
        Stream.concat(withEnd(next.windowReasons(), view).stream(), further.stream()).toList());
  }

  /** The window by another count, where it ends after this one; the last to end. */
  private static Optional<Map.Entry<Anchor, DateWindow>> endsLater(
      DateWindow window, NextInspection next) {
    return next.windows().entrySet().stream()
        .filter(other -> other.getValue().end().isAfter(window.end()))
        .max(Comparator.comparing(other -> other.getValue().end()));
  }

  /**
   * That the end is not a limit, and that an inspection may have come without the record knowing.
   */
  private static List<Reason> withEnd(List<Reason> reasons, View view) {
    List<Reason> all = new ArrayList<>(reasons);
    view.schedule().edition().windowEndRule().map(Reason::of).ifPresent(all::add);
    view.schedule().unknownTime().map(UnknownTime::reasons).ifPresent(all::addAll);
    return all;
  }

  private static News.Fact fact(
      ChangeKind kind,
      Object key,
      LocalDate day,
      String inShort,
      String sentence,
      List<Reason> reasons) {
    return new News.Fact(kind, key, Optional.of(day), inShort, sentence, reasons);
  }
}
