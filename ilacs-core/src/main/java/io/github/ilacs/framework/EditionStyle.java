package io.github.ilacs.framework;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How Immutables writes an edition: as every other value (see {@code ValueStyle}, whose settings a
 * style of its own does not inherit), but its method that copies is not {@code from}. That one is
 * {@link Edition.Builder#from}, which remembers what the copy was made from.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    from = "withPartsOf",
    visibilityString = "PACKAGE",
    builderVisibilityString = "PACKAGE",
    overshadowImplementation = true,
    allowedClasspathAnnotations = {Override.class},
    defaults = @Value.Immutable(copy = false),
    jdkOnly = true,
    jdk9Collections = true)
@interface EditionStyle {}
