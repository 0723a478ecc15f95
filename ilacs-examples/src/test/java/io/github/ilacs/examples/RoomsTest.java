package io.github.ilacs.examples;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.ilacs.examples.cli.Ilacs;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the rooms of the program to what each may use, so that imports run one way. */
class RoomsTest {

  private static final String ROOT = "io.github.ilacs.examples.";

  /** From the ground up: what each room uses of the others, no more and no less. */
  private static final List<Map.Entry<String, Set<String>>> ROOMS =
      List.of(
          entry("record", Set.of()),
          entry("download", Set.of()),
          entry("words", Set.of("record")),
          entry("terminal", Set.of("words")),
          entry("html", Set.of("words")),
          entry("json", Set.of("record", "words")),
          entry("feed", Set.of("words")),
          entry("table", Set.of("words")),
          entry("outlook", Set.of("record", "words", "terminal", "html", "json")),
          entry(
              "plan",
              Set.of("record", "words", "terminal", "html", "json", "feed", "table", "outlook")),
          entry(
              "national",
              Set.of("record", "words", "terminal", "html", "json", "table", "outlook")),
          entry("changes", Set.of("record", "words", "terminal", "html", "json", "table")),
          entry("shows", Set.of("record", "words", "terminal", "html", "json", "table")),
          entry("whatif", Set.of("record", "words", "terminal", "json", "outlook")),
          entry("backtest", Set.of("record", "words", "json")),
          entry(
              "site",
              Set.of(
                  "record",
                  "words",
                  "html",
                  "json",
                  "table",
                  "plan",
                  "national",
                  "changes",
                  "shows")),
          entry(
              "docs",
              Set.of(
                  "words",
                  "json",
                  "outlook",
                  "plan",
                  "national",
                  "changes",
                  "shows",
                  "whatif",
                  "backtest")),
          entry("snippets", Set.of()),
          entry(
              "cli",
              Set.of(
                  "record",
                  "download",
                  "words",
                  "docs",
                  "terminal",
                  "json",
                  "table",
                  "outlook",
                  "plan",
                  "national",
                  "changes",
                  "shows",
                  "whatif",
                  "backtest",
                  "site")));

  /**
   * What one room alone may use of other people's libraries, or one that reads and one that writes.
   */
  private static final Map<String, Set<String>> KEPT_TO_ROOMS =
      Map.of(
          "picocli.", Set.of("cli"),
          "me.tongfei.", Set.of("cli"),
          "com.samskivert.", Set.of("html"),
          "net.fortuna.", Set.of("feed"),
          "org.apache.commons.csv.", Set.of("record", "table"),
          "java.net.http.", Set.of("download"),
          "org.dhatim.", Set.of("record", "table"));

  private static JavaClasses classes = new ClassFileImporter().importClasses();

  @BeforeAll
  static void readTheClasses() throws URISyntaxException {
    classes =
        new ClassFileImporter()
            .importPath(
                Path.of(Ilacs.class.getProtectionDomain().getCodeSource().getLocation().toURI()));
  }

  @Test
  void everyClassIsInARoom() throws ClassNotFoundException {
    assertThat(classes).hasSizeGreaterThan(80);
    assertThat(classes.stream().map(RoomsTest::room).collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(ROOMS.stream().map(Map.Entry::getKey).toList());
    for (Map.Entry<String, Set<String>> room : ROOMS) {
      Class<?> tour = Class.forName(ROOT + room.getKey() + ".package-info");
      assertThat(tour.isAnnotationPresent(NullMarked.class)).as(room.getKey()).isTrue();
    }
  }

  @Test
  void aRoomUsesOnlyRoomsBelowIt() {
    Set<String> below = new TreeSet<>();
    for (Map.Entry<String, Set<String>> room : ROOMS) {
      assertThat(below).as(room.getKey()).containsAll(room.getValue());
      below.add(room.getKey());
    }
    Map<String, Set<String>> used = new TreeMap<>();
    ROOMS.forEach(room -> used.put(room.getKey(), new TreeSet<>()));
    for (JavaClass from : classes) {
      for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
        JavaClass to = dependency.getTargetClass().getBaseComponentType();
        if (to.getPackageName().startsWith(ROOT) && !room(to).equals(room(from))) {
          used.computeIfAbsent(room(from), room -> new TreeSet<>()).add(room(to));
        }
      }
    }
    assertThat(used)
        .containsExactlyInAnyOrderEntriesOf(
            ROOMS.stream()
                .collect(
                    Collectors.toMap(Map.Entry::getKey, room -> new TreeSet<>(room.getValue()))));
  }

  @Test
  void aLibraryIsUsedInItsRoomsAlone() {
    Map<String, Set<String>> users = new TreeMap<>();
    for (JavaClass from : classes) {
      for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
        String to = dependency.getTargetClass().getBaseComponentType().getName();
        KEPT_TO_ROOMS.keySet().stream()
            .filter(to::startsWith)
            .forEach(
                library -> users.computeIfAbsent(library, any -> new TreeSet<>()).add(room(from)));
      }
    }
    assertThat(users).containsExactlyInAnyOrderEntriesOf(KEPT_TO_ROOMS);
  }

  /** Nobody but the program's own starter looks at the terminal, the clock or the environment. */
  @Test
  void onlyTheCommandLineKnowsTheMachine() {
    List<JavaClass> others = classes.stream().filter(from -> !room(from).equals("cli")).toList();

    assertThat(
            others.stream()
                .flatMap(from -> from.getDirectDependenciesFromSelf().stream())
                .filter(
                    dependency ->
                        Set.of("java.time.Clock", "java.lang.ProcessBuilder", "java.io.Console")
                            .contains(dependency.getTargetClass().getName()))
                .map(Dependency::getDescription))
        .isEmpty();
    assertThat(
            others.stream()
                .flatMap(from -> from.getCodeUnitAccessesFromSelf().stream())
                .map(access -> access.getTarget().getFullName())
                .filter(
                    name -> name.matches("java\\.(lang\\.System\\.getenv|time\\.\\w+\\.now)\\(.*")))
        .isEmpty();
  }

  @Test
  void whatNoOtherRoomSeesIsHidden() {
    Set<String> seen = new TreeSet<>();
    for (JavaClass from : classes) {
      for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
        JavaClass to = dependency.getTargetClass().getBaseComponentType();
        if (to.getPackageName().startsWith(ROOT) && !room(to).equals(room(from))) {
          seen.add(to.getName());
        }
      }
    }
    assertThat(
            classes.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !type.getEnclosingClass().isPresent())
                // These are run by name, or read as snippets, or for those who read many rows.
                .filter(type -> !Set.of("docs", "snippets", "record").contains(room(type)))
                .map(JavaClass::getName)
                .filter(name -> !name.equals(Ilacs.class.getName()))
                .filter(name -> !seen.contains(name)))
        .isEmpty();
  }

  private static String room(JavaClass type) {
    return type.getPackageName().substring(Math.min(ROOT.length(), type.getPackageName().length()));
  }
}
