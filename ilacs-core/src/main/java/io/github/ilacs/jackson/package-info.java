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
 * <p>Behind the {@link io.github.ilacs.jackson.IlacsModule}, {@code Codecs} is the table of what is
 * written under which name, and the {@code Codec}s are the few ways in which it is written: as a
 * text, a number, a list, an object, or one of several kinds of object. Names and forms are stable;
 * the page {@code docs/json.md} and the schema {@code docs/ilacs.schema.json} show them.
 *
 * <p>This is the top floor: it may use every package below. Start reading at {@link
 * io.github.ilacs.jackson.IlacsModule}. No method here takes or returns null, except where Jackson
 * asks for it.
 */
@NullMarked
package io.github.ilacs.jackson;

import org.jspecify.annotations.NullMarked;
