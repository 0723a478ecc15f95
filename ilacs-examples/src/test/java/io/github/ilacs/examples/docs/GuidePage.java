package io.github.ilacs.examples.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One page in Markdown, taken apart as the forge would: its blocks, its links and what can be
 * linked to.
 *
 * @param path the page, relative to the root of the project
 * @param blocks the fenced blocks in order
 * @param links the targets of its links, as they are written
 * @param anchors what stands behind a {@code #} in a link to a place on it
 * @param titles its headings of the first level
 */
public record GuidePage(
    Path path, List<Block> blocks, List<String> links, Set<String> anchors, List<String> titles) {

  public static final Path ROOT = Path.of("..");

  private static final Pattern FENCE = Pattern.compile("( *)```(\\w*)");
  private static final Pattern COMMENT = Pattern.compile(" *<!-- (.+) -->");
  private static final Pattern HEADING = Pattern.compile("(#{1,6}) (.+)");
  private static final Pattern ANCHOR = Pattern.compile("<a (?:id|name)=\"([^\"]+)\">");
  // One level of brackets inside the text, which may go on over the end of a line.
  private static final Pattern LINK =
      Pattern.compile("\\[(?:[^\\[\\]]|\\[[^\\]]*\\])*\\]\\(([^)\\s]*)\\)|<(http[^>\\s]*)>");

  /**
   * A fenced block.
   *
   * @param language what stands behind the fence
   * @param name what a comment on the line above says; empty without one
   * @param text the lines without the indentation of the fence, each with its line end
   * @param line the number of the first line
   */
  public record Block(String language, Optional<String> name, String text, int line) {}

  /** Every page: the README and its like, the guide, and what the forge shows. */
  public static List<GuidePage> all() throws IOException {
    List<Path> pages = new ArrayList<>();
    for (String folder : List.of("", "docs", ".github")) {
      try (var files = Files.list(ROOT.resolve(folder))) {
        files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
      }
    }
    return pages.stream().map(GuidePage::read).toList();
  }

  private static GuidePage read(Path file) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<Block> blocks = new ArrayList<>();
    StringBuilder prose = new StringBuilder();
    Optional<String> name = Optional.empty();
    for (int i = 0; i < lines.size(); i++) {
      Matcher fence = FENCE.matcher(lines.get(i));
      if (fence.matches()) {
        StringBuilder text = new StringBuilder();
        int first = i + 2;
        String end = fence.group(1) + "```";
        for (i++; i < lines.size() && !lines.get(i).equals(end); i++) {
          String line = lines.get(i);
          text.append(line.startsWith(fence.group(1)) ? line.substring(end.length() - 3) : line)
              .append('\n');
        }
        if (i == lines.size()) {
          throw new IllegalStateException(file + " has a block without an end: line " + first);
        }
        blocks.add(new Block(fence.group(2), name, text.toString(), first));
        name = Optional.empty();
      } else {
        Matcher comment = COMMENT.matcher(lines.get(i));
        name = comment.matches() ? Optional.of(comment.group(1)) : Optional.empty();
        prose.append(lines.get(i)).append('\n');
      }
    }
    return of(file, blocks, prose.toString());
  }

  private static GuidePage of(Path file, List<Block> blocks, String prose) {
    Set<String> anchors = new LinkedHashSet<>();
    List<String> titles = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    for (String line : prose.lines().toList()) {
      Matcher heading = HEADING.matcher(line);
      if (heading.matches()) {
        String slug = slug(heading.group(2));
        int before = seen.merge(slug, 1, Integer::sum) - 1;
        anchors.add(before == 0 ? slug : slug + "-" + before);
        if (heading.group(1).length() == 1) {
          titles.add(heading.group(2));
        }
      }
      ANCHOR.matcher(line).results().forEach(anchor -> anchors.add(anchor.group(1)));
    }
    // Code is shown as it is: what looks like a link in it is none.
    List<String> links =
        LINK.matcher(prose.replaceAll("(?s)<!--.*?-->|`[^`]*`", "code"))
            .results()
            .map(link -> link.group(1) == null ? link.group(2) : link.group(1))
            .toList();
    return new GuidePage(ROOT.relativize(file), blocks, links, anchors, titles);
  }

  /** The anchor that the forge makes of a heading. */
  private static String slug(String heading) {
    return heading
        .replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N} _-]", "")
        .replace(' ', '-');
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
