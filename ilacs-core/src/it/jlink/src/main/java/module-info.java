/** A council's planner: the library, and Jackson 3 for its JSON. */
// tag::module
module council.planner {
  requires io.github.ilacs;
  requires tools.jackson.databind;
}
// end::module
