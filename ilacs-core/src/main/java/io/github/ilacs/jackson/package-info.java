/**
 * The values of this library as JSON, for callers who have Jackson 2. Nothing else in the library
 * uses this package, and nothing of it is loaded unless a caller asks for it.
 *
 * <p>On the class path Jackson finds the module by itself:
 *
 * <pre>{@code
 * ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();
 * }</pre>
 *
 * <p>On the module path one line registers it:
 *
 * <pre>{@code
 * ObjectMapper mapper = new ObjectMapper().registerModule(new IlacsModule());
 * }</pre>
 *
 * <p>Names and forms are stable; the page {@code docs/json.md} and the schema {@code
 * docs/ilacs.schema.json} show them. The table of them is in a package of its own, which knows no
 * Jackson; what is here lends it to this one: a reader, a writer, and what Jackson calls a module.
 *
 * <p>This is the top floor: it may use every package below, and not its sister {@code
 * io.github.ilacs.jackson3}. Start reading at {@link io.github.ilacs.jackson.IlacsModule}. No
 * method here takes or returns null, except where Jackson asks for it.
 */
@NullMarked
package io.github.ilacs.jackson;

import org.jspecify.annotations.NullMarked;
