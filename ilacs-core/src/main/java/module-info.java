/**
 * The rules of Ofsted's framework for inspecting local authority children's services (ILACS).
 *
 * <p>Start with {@link io.github.ilacs.schedule.Scheduler}.
 */
module io.github.ilacs {
  requires static com.fasterxml.jackson.databind;
  requires com.google.common;
  requires static org.immutables.value.annotations;
  requires transitive org.jspecify;

  exports io.github.ilacs.calendar;
  exports io.github.ilacs.calls;
  exports io.github.ilacs.framework;
  exports io.github.ilacs.history;
  exports io.github.ilacs.jackson;
  exports io.github.ilacs.judgement;
  exports io.github.ilacs.outlook;
  exports io.github.ilacs.pathway;
  exports io.github.ilacs.rule;
  exports io.github.ilacs.schedule;
  exports io.github.ilacs.timetable;
}
