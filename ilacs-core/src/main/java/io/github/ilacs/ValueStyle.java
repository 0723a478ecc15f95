package io.github.ilacs;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How Immutables writes the values of this library.
 *
 * <p>It stands on the root package alone: Immutables looks for a style in the enclosing packages
 * too, so every {@code @Value.Immutable} below follows it. It is kept in the sources only. Were it
 * in the class files, a caller who compiles with all warnings would be told that Immutables is
 * missing.
 *
 * <p>A caller sees the value type and its nested {@code Builder}, never the generated class. The
 * builder is not strict, because a value that can be copied needs {@code from}.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    visibilityString = "PACKAGE",
    builderVisibilityString = "PACKAGE",
    overshadowImplementation = true,
    allowedClasspathAnnotations = {Override.class},
    // Nobody sees the generated class, so nobody could call a copying method of its own.
    defaults = @Value.Immutable(copy = false),
    jdkOnly = true,
    jdk9Collections = true)
@interface ValueStyle {}
