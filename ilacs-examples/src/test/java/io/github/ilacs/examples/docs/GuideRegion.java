package io.github.ilacs.examples.docs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A part of a source that is compiled and run, between {@code tag::NAME} and {@code end::NAME}.
 *
 * @param file the source, relative to the root of the project
 * @param name the name
 * @param text the lines without their common indentation
 */
record GuideRegion(Path file, String name, String text) {

  private static final Path EXAMPLES = Path.of("ilacs-examples", "src", "main", "java");
  private static final Path EMBEDDING = Path.of("ilacs-core", "src", "it");

  private static final Pattern REGION =
      Pattern.compile(
          "(?ms)^ *(?://|<!--) tag::([\\w-]+)(?: -->)?\n(.*?)^ *(?://|<!--) end::\\1(?: -->)?$");

  /** Every region of the examples and of the projects that embed the library. */
  static List<GuideRegion> all() throws IOException {
    List<GuideRegion> regions = new ArrayList<>();
    for (Path folder : List.of(EXAMPLES, EMBEDDING)) {
      try (var files = Files.walk(GuidePage.ROOT.resolve(folder))) {
        files
            .filter(file -> file.toString().matches(".*\\.(java|kt|xml)"))
            .sorted()
            .forEach(file -> regions.addAll(of(file)));
      }
    }
    return regions;
  }

  private static List<GuideRegion> of(Path file) {
    try {
      return REGION
          .matcher(Files.readString(file).replace("\r\n", "\n"))
          .results()
          .map(
              region ->
                  new GuideRegion(
                      GuidePage.ROOT.relativize(file),
                      region.group(1),
                      region.group(2).stripTrailing().stripIndent() + "\n"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a block shows this region; in a project that is built, Maven puts the version in. */
  boolean isShownBy(GuidePage.Block block, String version) {
    String language =
        file.toString().endsWith(".kt")
            ? "kotlin"
            : file.toString().endsWith(".xml") ? "xml" : "java";
    return block.language().equals(language)
        && block.text().equals(text.replace("@project.version@", version));
  }

  /** The project that embeds the library, where this is a part of one. */
  Optional<Path> project() {
    return file.startsWith(EMBEDDING)
        ? Optional.of(
            GuidePage.ROOT.resolve(EMBEDDING).resolve(file.getName(EMBEDDING.getNameCount())))
        : Optional.empty();
  }

  /**
   * What this region of an example prints: the method that bears its name is called, or where there
   * is none, the program is run.
   */
  String printed() throws ReflectiveOperationException {
    Class<?> example =
        Class.forName(
            EXAMPLES.relativize(file).toString().replaceAll("\\.java$", "").replaceAll("\\W", "."));
    Optional<Method> method =
        Arrays.stream(example.getDeclaredMethods())
            .filter(candidate -> candidate.getName().equals(camelCase(name)))
            .filter(
                candidate ->
                    Arrays.equals(
                        candidate.getParameterTypes(), new Class<?>[] {PrintStream.class}))
            .findAny();
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    if (method.isPresent()) {
      call(method.get(), out);
    } else {
      PrintStream before = System.out;
      try {
        System.setOut(out);
        call(example.getMethod("main", String[].class), new String[0]);
      } finally {
        System.setOut(before);
      }
    }
    return printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  private static void call(Method method, Object argument) throws ReflectiveOperationException {
    // Snippets are for their readers, and none of their own classes is public.
    method.setAccessible(true);
    try {
      method.invoke(null, argument);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(method + " fails", e.getCause());
    }
  }

  private static String camelCase(String name) {
    return Pattern.compile("-(\\w)")
        .matcher(name)
        .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
  }

  @Override
  public String toString() {
    return file + "#" + name;
  }
}
