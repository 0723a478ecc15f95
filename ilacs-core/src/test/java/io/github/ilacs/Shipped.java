package io.github.ilacs;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.ilacs.schedule.Scheduler;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

/** The library as it is shipped: what is beside the tests is not in it. */
public final class Shipped {

  private static final Path HOME = home();

  private Shipped() {}

  private static Path home() {
    try {
      return Path.of(Scheduler.class.getProtectionDomain().getCodeSource().getLocation().toURI())
          .toAbsolutePath();
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  /** Reads its class files. */
  public static JavaClasses classes() {
    return new ClassFileImporter().importPath(HOME);
  }

  /** The packages that a caller sees. */
  static Set<String> exported() {
    return ModuleFinder.of(HOME)
        .find("io.github.ilacs")
        .orElseThrow()
        .descriptor()
        .exports()
        .stream()
        .filter(export -> !export.isQualified())
        .map(ModuleDescriptor.Exports::source)
        .collect(Collectors.toSet());
  }
}
