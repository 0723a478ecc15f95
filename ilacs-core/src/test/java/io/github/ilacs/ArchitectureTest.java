package io.github.ilacs;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import io.github.ilacs.history.InspectionHistory;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Holds the packages to their floors, and the library to what its design promises. */
class ArchitectureTest {

  private static final String ROOT = "io.github.ilacs";

  /** The one package that a caller does not see. */
  private static final String HIDDEN = "form";

  /** From the ground up: a package may use what stands before it, and nothing else of ours. */
  private static final List<String> FLOORS =
      List.of(
          "rule",
          "calendar",
          "judgement",
          "framework",
          "history",
          "pathway",
          "calls",
          "timetable",
          "schedule",
          "outlook",
          HIDDEN,
          "jackson",
          "jackson3");

  private static final JavaClasses CLASSES = Shipped.classes();

  @Test
  void everyClassStandsOnAFloor() {
    assertThat(CLASSES).hasSizeGreaterThan(50);
    assertThat(
            CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.equals(ROOT))
                .distinct())
        .containsExactlyInAnyOrderElementsOf(
            FLOORS.stream().map(floor -> ROOT + "." + floor).toList());
  }

  @Test
  void packagesUseOnlyWhatIsBelowThem() {
    Set<String> upwards = new TreeSet<>();
    for (JavaClass from : CLASSES) {
      for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
        JavaClass to = dependency.getTargetClass().getBaseComponentType();
        if (to.getPackageName().startsWith(ROOT + ".") && floor(from) < floor(to)) {
          upwards.add(dependency.getDescription());
        }
      }
    }
    assertThat(upwards).isEmpty();
  }

  /**
   * What is worked out about an authority is worked out from what is known of it on a day, never
   * from the whole history: else what came later would count.
   */
  @Test
  void nothingAboveTheHistoryAsksForAllOfIt() {
    Set<String> whole =
        Set.of(
            "activities",
            "inspections",
            "focusedVisits",
            "jointInspections",
            "monitoringVisits",
            "decisions",
            "reorganisations",
            "dutiesDone",
            "gaps",
            "localElections");
    // A measurement of a whole record, in which what came later is what is measured.
    Set<String> measuring =
        Set.of(
            ROOT + ".outlook.Wait",
            ROOT + ".outlook.Mondays",
            ROOT + ".outlook.VisitWait",
            ROOT + ".outlook.VisitWeeks");
    ArchRuleDefinition.noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".history")
        .and(DescribedPredicate.not(new Named(measuring)))
        .should()
        .callCodeUnitWhere(
            new DescribedPredicate<>("a list of all that has happened") {
              @Override
              public boolean test(com.tngtech.archunit.core.domain.JavaCall<?> call) {
                return call.getTargetOwner().isEquivalentTo(InspectionHistory.class)
                    && whole.contains(call.getName());
              }
            })
        .check(CLASSES);
  }

  private static final class Named extends DescribedPredicate<JavaClass> {

    private final Set<String> names;

    Named(Set<String> names) {
      super("named " + names);
      this.names = names;
    }

    @Override
    public boolean test(JavaClass type) {
      return names.contains(type.getName());
    }
  }

  @Test
  void packagesHaveNoCycles() {
    SlicesRuleDefinition.slices()
        .matching(ROOT + ".(*)..")
        .should()
        .beFreeOfCycles()
        .check(CLASSES);
  }

  /** At run time the library needs the JDK, Guava and annotations that nobody has to load. */
  @Test
  void nothingElseIsUsed() {
    ArchRuleDefinition.classes()
        .that()
        .resideOutsideOfPackages(ROOT + ".jackson", ROOT + ".jackson3")
        .and()
        .resideOutsideOfPackage(ROOT + "." + HIDDEN)
        .and()
        // The one class that reads a file, which lies beside it.
        .doNotHaveFullyQualifiedName(ROOT + ".rule.Row")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            ROOT + "..",
            "java.lang..",
            "java.time..",
            "java.util..",
            "com.google.common..",
            "org.jspecify..",
            "org.immutables.value..",
            // By these a mapper without our module finds out that it lacks it; nothing loads them.
            "com.fasterxml.jackson.annotation")
        .check(CLASSES);
  }

  /** The table of forms knows no Jackson, so that either may be absent. */
  @Test
  void theFormsKnowNoJackson() {
    assertThatPackageUsesOnly(HIDDEN);
  }

  @Test
  void eachJacksonIsUsedInItsOwnPackageAlone() {
    assertThatPackageUsesOnly("jackson", "com.fasterxml.jackson..");
    // The annotations are the same for both.
    assertThatPackageUsesOnly("jackson3", "tools.jackson..", "com.fasterxml.jackson.annotation");
    ArchRuleDefinition.noClasses()
        .that()
        .resideInAPackage(ROOT + ".jackson3")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + ".jackson")
        .check(CLASSES);
    ArchRuleDefinition.noClasses()
        .that()
        .resideInAPackage(ROOT + ".jackson")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + ".jackson3")
        .check(CLASSES);
  }

  private static void assertThatPackageUsesOnly(String name, String... others) {
    List<String> used =
        new ArrayList<>(
            List.of(
                ROOT + "..",
                "java.io",
                "java.lang..",
                "java.math",
                "java.time..",
                "java.util..",
                "org.jspecify.."));
    used.addAll(List.of(others));
    ArchRuleDefinition.classes()
        .that()
        .resideInAPackage(ROOT + "." + name)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(used.toArray(new String[0]))
        .check(CLASSES);
  }

  @Test
  void theModuleExportsEveryFloorButTheHiddenOne() {
    assertThat(Shipped.exported())
        .containsExactlyInAnyOrderElementsOf(
            FLOORS.stream()
                .filter(floor -> !floor.equals(HIDDEN))
                .map(floor -> ROOT + "." + floor)
                .toList());
  }

  @Test
  void noPublicClassIsOutsideTheExportedPackages() {
    Set<String> exported = Shipped.exported();
    assertThat(CLASSES.stream().filter(ArchitectureTest::isVisible))
        .allMatch(c -> exported.contains(c.getPackageName()));
  }

  /**
   * So a method can be added to one without breaking a caller, as the comparison of releases takes
   * for granted.
   */
  @Test
  void nobodyOutsideCanImplementAnInterfaceOfManyMethods() throws ClassNotFoundException {
    for (JavaClass type : CLASSES) {
      if (type.isInterface() && isVisible(type) && !type.isAnnotation()) {
        assertThat(
                Class.forName(type.getName()).isSealed()
                    || type.isAnnotatedWith(FunctionalInterface.class))
            .as(type.getName() + " is sealed or functional")
            .isTrue();
      }
    }
  }

  /** No Guava, no Immutables, and no class of ours that a caller cannot see. */
  @Test
  void signaturesNameOnlyWhatACallerCanSee() {
    List<String> leaks = new ArrayList<>();
    for (JavaClass type : CLASSES) {
      if (!isVisible(type)) {
        continue;
      }
      for (JavaClass owner : withItsHiddenSupertypes(type)) {
        for (JavaField field : owner.getFields()) {
          if (isInTheApi(field.getModifiers())) {
            leaks.addAll(leaks(field.getFullName(), field.getType()));
          }
        }
        for (JavaCodeUnit code : owner.getCodeUnits()) {
          if (isInTheApi(code.getModifiers())) {
            leaks.addAll(leaks(code.getFullName(), code.getReturnType()));
            code.getParameterTypes().forEach(t -> leaks.addAll(leaks(code.getFullName(), t)));
            code.getTypeParameters().forEach(t -> leaks.addAll(leaks(code.getFullName(), t)));
            code.getExceptionTypes().forEach(t -> leaks.addAll(leaks(code.getFullName(), t)));
          }
        }
      }
      Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream())
          .filter(parent -> isForeign(parent.toErasure()))
          .forEach(parent -> leaks.add(type.getName() + " is a " + parent.getName()));
    }
    assertThat(leaks).isEmpty();
  }

  @Test
  void everyPackageIsNullMarked() throws ClassNotFoundException {
    for (String floor : FLOORS) {
      Class<?> info = Class.forName(ROOT + "." + floor + ".package-info");
      assertThat(info.isAnnotationPresent(NullMarked.class)).as(floor).isTrue();
    }
  }

  /**
   * Nothing that can be reached from a static field can change, however deep it lies. The one thing
   * that does is what a calendar has already worked out: the scheduler that everybody shares has
   * one, and whichever thread works out a year comes to the same.
   */
  @Test
  void noStaticStateCanChange() throws ReflectiveOperationException {
    Set<String> remembered =
        Set.of(
            "WorkingDayCalendar.years", "WorkingDayCalendar.sizes", "WorkingDayCalendar.counted");
    StaticState state = new StaticState(remembered);
    int fields = 0;
    for (JavaClass type : CLASSES) {
      fields += state.look(Class.forName(type.getName()));
    }

    assertThat(fields).isGreaterThan(300);
    assertThat(state.changeable()).isEmpty();
    assertThat(state.exempted()).isEqualTo(remembered);
  }

  /** Rule 4 of the design, "nothing is hidden in the air": today, and all else, is an argument. */
  @Test
  void nothingAsksTheMachineItRunsOn() {
    ArchRuleDefinition.noClasses()
        .should()
        .callCodeUnitWhere(
            new DescribedPredicate<>("the clock, the locale, the zone or the environment") {
              @Override
              public boolean test(com.tngtech.archunit.core.domain.JavaCall<?> call) {
                return asksTheMachine(call.getTarget());
              }
            })
        .check(CLASSES);
    ArchRuleDefinition.noClasses()
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.time.Clock")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.Date")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.Calendar")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.TimeZone")
        .check(CLASSES);
  }

  private static boolean asksTheMachine(CodeUnitCallTarget target) {
    String owner = target.getOwner().getName();
    List<String> parameters =
        target.getRawParameterTypes().stream().map(JavaClass::getName).toList();
    return switch (target.getName()) {
      case "now" -> owner.startsWith("java.time.");
      case "currentTimeMillis", "nanoTime", "getProperty", "getenv" ->
          owner.equals("java.lang.System");
      case "getDefault" -> owner.equals("java.util.Locale");
      case "systemDefault" -> owner.equals("java.time.ZoneId");
      // These ask for the default locale when they are given none.
      case "toLowerCase", "toUpperCase" -> owner.equals("java.lang.String") && parameters.isEmpty();
      case "format" -> owner.equals("java.lang.String") && !parameters.contains("java.util.Locale");
      case "formatted" -> owner.equals("java.lang.String");
      case "ofPattern", "toFormatter" ->
          owner.startsWith("java.time.format.") && !parameters.contains("java.util.Locale");
      default -> false;
    };
  }

  private static int floor(JavaClass type) {
    String rest = type.getPackageName().substring(ROOT.length());
    return rest.isEmpty() ? -1 : FLOORS.indexOf(rest.substring(1));
  }

  /** Whether a caller sees a class: it is public, and all the classes around it are. */
  private static boolean isVisible(JavaClass type) {
    return !Set.of(ROOT, ROOT + "." + HIDDEN).contains(type.getPackageName())
        && type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(ArchitectureTest::isVisible).orElse(true);
  }

  private static boolean isInTheApi(Set<JavaModifier> modifiers) {
    return (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED))
        && !modifiers.contains(JavaModifier.SYNTHETIC)
        && !modifiers.contains(JavaModifier.BRIDGE);
  }

  /** A public class hands on the public methods of a hidden class that it extends. */
  private static List<JavaClass> withItsHiddenSupertypes(JavaClass type) {
    List<JavaClass> all = new ArrayList<>(List.of(type));
    type.getAllRawSuperclasses().stream()
        .filter(parent -> parent.getPackageName().startsWith(ROOT) && !isVisible(parent))
        .forEach(all::add);
    return all;
  }

  private static List<String> leaks(String where, JavaType type) {
    return type.getAllInvolvedRawTypes().stream()
        .map(JavaClass::getBaseComponentType)
        .filter(raw -> isForeign(raw) || (raw.getPackageName().startsWith(ROOT) && !isVisible(raw)))
        .map(raw -> where + " names " + raw.getName())
        .toList();
  }

  private static boolean isForeign(JavaClass type) {
    return type.getPackageName().startsWith("com.google.")
        || type.getPackageName().startsWith("org.immutables.");
  }
}
