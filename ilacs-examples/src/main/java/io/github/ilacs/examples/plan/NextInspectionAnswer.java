package io.github.ilacs.examples.plan;

import io.github.ilacs.examples.words.Answer;
import io.github.ilacs.outlook.Outlook;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.schedule.Schedule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is said of the next inspection. A form that shows one of the answers alone takes it by its
 * name here; one that shows them all takes {@link #answers}.
 *
 * @param type which inspection it is
 * @param window when it usually comes, or that nobody says
 * @param isTold whether Ofsted has told the days, so that the window is no usual one
 * @param state how the window stands; empty where there is none
 * @param otherAnchors the windows counted from other days
 * @param calls on which days the call can come
 * @param outlook how likely it is when; empty where nobody can tell
 * @param reasons why, as far as the decision on the pathway has not said
 */
record NextInspectionAnswer(
    Answer type,
    List<Answer> window,
    boolean isTold,
    Optional<Answer> state,
    Optional<Answer> otherAnchors,
    List<Answer> calls,
    List<Answer> outlook,
    List<Reason> reasons) {

  /** What stands above it, wherever all of it is said. */
  static final String HEADING = "Next inspection";

  static NextInspectionAnswer of(Schedule schedule, Outlook outlook) {
    return new NextInspectionWords(schedule, outlook).answer();
  }

  /** All of it, in the order in which it is said. */
  List<Answer> answers() {
    return Stream.of(
            Stream.of(type),
            window.stream(),
            state.stream(),
            otherAnchors.stream(),
            calls.stream(),
            outlook.stream())
        .flatMap(answers -> answers)
        .toList();
  }
}
