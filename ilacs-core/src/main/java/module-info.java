/**
 * The rules of Ofsted's framework for inspecting local authority children's services (ILACS).
 *
 * <p>Start with {@link io.github.ilacs.schedule.Scheduler}.
 */
module io.github.ilacs {
  requires static com.fasterxml.jackson.annotation;
  requires static com.fasterxml.jackson.databind;
  requires com.google.common;
  requires static org.immutables.value.annotations;
  requires transitive org.jspecify;
  requires static tools.jackson.databind;

  exports io.github.ilacs.calendar;
  exports io.github.ilacs.calls;
  exports io.github.ilacs.framework;
  exports io.github.ilacs.history;
  exports io.github.ilacs.jackson;
  exports io.github.ilacs.jackson3;
  exports io.github.ilacs.judgement;
  exports io.github.ilacs.outlook;
  exports io.github.ilacs.pathway;
  exports io.github.ilacs.rule;
  exports io.github.ilacs.schedule;
  exports io.github.ilacs.timetable;

  // A mapper without our module finds there which line it lacks.
  opens io.github.ilacs to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.github.ilacs.history to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
}
