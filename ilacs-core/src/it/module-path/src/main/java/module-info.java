/** A council's diary. It needs the library, and says nothing of what the library needs. */
// tag::module
module council.diary {
  requires io.github.ilacs;
}
// end::module
