package io.github.ilacs.judgement;

import io.github.ilacs.JsonByModule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a judgement is about, for example the experiences and progress of care leavers.
 *
 * <p>The areas that Ofsted has judged so far are the constants of this class. It is a value and not
 * an enum, because areas change with the editions. If you add an edition, make the areas that it
 * needs with {@link #of}. Each edition says which areas it has.
 *
 * <p>Two areas are equal if their ids are.
 */
public final class JudgementArea implements JsonByModule {

  /**
   * The part that an area plays in the pathway. The test since April 2026 treats leaders and
   * practice differently.
   */
  public enum Role implements JsonByModule {
    /** The one judgement over all, made until March 2026. */
    OVERALL,
    /** The impact of leaders. */
    LEADERS,
    /** What children and young people experience: the practice judgements. */
    PRACTICE
  }

  /** Overall effectiveness, judged until March 2026 (rules G-J-2018, G-J-2023 and G-J-2026). */
  public static final JudgementArea OVERALL_EFFECTIVENESS =
      of("overall", Role.OVERALL, "Overall effectiveness");

  /**
   * The impact of leaders on social work practice with children and families. One report of July
   * 2026 prints "on practice" (rule G-J-RENAME); it is read as the same area.
   */
  public static final JudgementArea IMPACT_OF_LEADERS =
      of(
          "leaders",
          Role.LEADERS,
          "The impact of leaders on social work practice with children and families",
          "The impact of leaders on practice with children and families",
          "Impact of leaders");

  /**
   * The experiences and progress of children who need help and protection. Slides of 2018 print "in
   * need of" (rule G-J-CONFLICT); it is read as the same area.
   */
  public static final JudgementArea HELP_AND_PROTECTION =
      of(
          "help-and-protection",
          Role.PRACTICE,
          "The experiences and progress of children who need help and protection",
          "The experiences and progress of children in need of help and protection");

  /** The experiences and progress of children in care, judged since January 2023. */
  public static final JudgementArea CHILDREN_IN_CARE =
      of(
          "in-care",
          Role.PRACTICE,
          "The experiences and progress of children in care",
          "Children in care");

  /**
   * The experiences and progress of care leavers, judged since January 2023. Reports of 2025 and
   * 2026 sometimes print "of children care leavers" (rule G-J-VAR); it is read as the same area.
   */
  public static final JudgementArea CARE_LEAVERS =
      of(
          "care-leavers",
          Role.PRACTICE,
          "The experiences and progress of care leavers",
          "The experiences and progress of children care leavers");

  /**
   * The experiences and progress of children in care and care leavers: one judgement until December
   * 2022 (rule G-J-2018).
   */
  public static final JudgementArea CHILDREN_IN_CARE_AND_CARE_LEAVERS =
      of(
          "in-care-and-care-leavers",
          Role.PRACTICE,
          "The experiences and progress of children in care and care leavers",
          "Children in care and care leavers");

  private static final List<JudgementArea> PRINTED_BY_OFSTED =
      List.of(
          OVERALL_EFFECTIVENESS,
          IMPACT_OF_LEADERS,
          HELP_AND_PROTECTION,
          CHILDREN_IN_CARE,
          CARE_LEAVERS,
          CHILDREN_IN_CARE_AND_CARE_LEAVERS);

  private final String id;
  private final Role role;
  private final List<String> titles;

  private JudgementArea(String id, Role role, List<String> titles) {
    this.id = id;
    this.role = Objects.requireNonNull(role, "role");
    this.titles = titles;
  }

  /**
   * Makes an area of a caller's own edition.
   *
   * @param id the stable id in lower case, words joined by hyphens, for example {@code in-care}
   * @param role what the area is for the pathway
   * @param title the name as the reports print it
   * @param otherTitles other names under which it has been printed
   * @return the area
   * @throws IllegalArgumentException if the id is anything but words in lower case joined by
   *     hyphens, or a title is blank
   */
  public static JudgementArea of(String id, Role role, String title, String... otherTitles) {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(otherTitles, "otherTitles");
    List<String> titles = new ArrayList<>();
    titles.add(title);
    titles.addAll(Arrays.asList(otherTitles));
    boolean isWellNamed = isId(id);
    for (String name : titles) {
      isWellNamed &= Printed.hasWords(name);
    }
    if (!isWellNamed) {
      throw new IllegalArgumentException(
          "a judgement area needs an id like in-care and a title, but has id '"
              + id
              + "' and titles "
              + titles);
    }
    return new JudgementArea(id, role, List.copyOf(titles));
  }

  private static boolean isId(String text) {
    boolean isWordExpected = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isHyphen = c == '-';
      if (isHyphen ? isWordExpected : !(('a' <= c && c <= 'z') || ('0' <= c && c <= '9'))) {
        return false;
      }
      isWordExpected = isHyphen;
    }
    return !isWordExpected;
  }

  /**
   * The areas that Ofsted has judged in any edition so far.
   *
   * @return the areas, overall effectiveness first
   */
  public static List<JudgementArea> printedByOfsted() {
    return PRINTED_BY_OFSTED;
  }

  /**
   * Reads an area from any name that Ofsted has printed for it, or from its id. Case, punctuation,
   * a leading "The" and surrounding space do not matter. Reads back {@link #toString} and {@link
   * #title} of the areas that Ofsted has judged; an area of a caller's own edition is read by that
   * edition.
   *
   * @param name the printed name or the id
   * @return the area
   * @throws IllegalArgumentException if no area has that name
   */
  public static JudgementArea parse(String name) {
    return parse(name, PRINTED_BY_OFSTED);
  }

  /**
   * Reads one of the given areas from any name printed for it, or from its id.
   *
   * @param name the printed name or the id
   * @param among the areas to choose from
   * @return the area
   * @throws IllegalArgumentException if none of them has that name
   */
  public static JudgementArea parse(String name, List<JudgementArea> among) {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(among, "among");
    String wanted = Printed.normalised(name);
    for (JudgementArea area : among) {
      if (area.isCalled(wanted)) {
        return area;
      }
    }
    throw new IllegalArgumentException(
        "'"
            + name
            + "' is not a judgement area; the areas are "
            + among.stream().map(JudgementArea::id).collect(Collectors.joining(", ")));
  }

  private boolean isCalled(String normalised) {
    return Printed.normalised(id).equals(normalised)
        || titles.stream().anyMatch(title -> Printed.normalised(title).equals(normalised));
  }

  /**
   * The stable id.
   *
   * @return for example {@code help-and-protection}
   */
  public String id() {
    return id;
  }

  /**
   * The part that the area plays in the pathway.
   *
   * @return the role
   */
  public Role role() {
    return role;
  }

  /**
   * The name as the reports print it.
   *
   * @return for example {@code The experiences and progress of children in care}
   */
  public String title() {
    return titles.get(0);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof JudgementArea that && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** The id. */
  @Override
  public String toString() {
    return id;
  }
}
