package io.github.ilacs;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.ilacs.schedule.Scheduler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
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

  /** What its class files say. */
  static JavaClasses classes() {
    return new ClassFileImporter().importPath(HOME);
  }

  /** Its classes, of which none is initialised. */
  public static List<Class<?>> types() {
    try (ModuleReader reader = module().open()) {
      return reader
          .list()
          .filter(file -> file.endsWith(".class") && !file.equals("module-info.class"))
          .map(file -> file.substring(0, file.length() - ".class".length()).replace('/', '.'))
          .<Class<?>>map(Shipped::type)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name, false, Shipped.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private static ModuleReference module() {
    return ModuleFinder.of(HOME).find("io.github.ilacs").orElseThrow();
  }

  /** The packages that a caller sees. */
  static Set<String> exported() {
    return module().descriptor().exports().stream()
        .filter(export -> !export.isQualified())
        .map(ModuleDescriptor.Exports::source)
        .collect(Collectors.toSet());
  }
}
