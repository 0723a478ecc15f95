package io.github.ilacs.examples.record;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of authorities, as files spell them and as people do. */
public final class Names {

  private static final Set<String> SMALL_WORDS =
      Set.of("and", "of", "on", "the", "under", "upon", "with");
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}.,-]+");
  private static final Pattern WORD = Pattern.compile("[^\\s-]+");

  private Names() {}

  /**
   * A name as it is shown: one that is all in lower case gets its capitals back, any other stays as
   * it is.
   *
   * @param name the name from a file
   * @return for example {@code Bath and North East Somerset}, {@code Stoke-on-Trent}
   */
  static String displayed(String name) {
    if (!name.equals(name.toLowerCase(Locale.ROOT))) {
      return name;
    }
    return WORD.matcher(name)
        .replaceAll(
            word ->
                SMALL_WORDS.contains(word.group()) && word.start() > 0
                    ? word.group()
                    : Matcher.quoteReplacement(capitalised(word.group())));
  }

  /**
   * A name brought to the form in which names are compared: case, space, points, commas and the
   * sign for "and" do not matter.
   *
   * @param name a name
   * @return the form to compare
   */
  public static String comparable(String name) {
    // By way of the capitals, because two letters in lower case may share one; and letter by
    // letter, because some change with their place in a word.
    String folded =
        name.codePoints()
            .mapToObj(letter -> Character.toString(Character.toLowerCase(letter)))
            .flatMapToInt(letter -> letter.toUpperCase(Locale.ROOT).codePoints())
            .map(Character::toLowerCase)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return SPACE.matcher(folded.replace("&", " and ")).replaceAll(" ").strip();
  }

  private static String capitalised(String word) {
    int first = word.codePointAt(0);
    return Character.toString(Character.toTitleCase(first))
        + word.substring(Character.charCount(first));
  }
}
