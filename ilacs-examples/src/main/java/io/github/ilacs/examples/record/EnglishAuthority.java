package io.github.ilacs.examples.record;

import io.github.ilacs.history.LocalAuthority;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is known of an authority of England beside its inspections, from the file that comes with
 * the program.
 *
 * @param authority its URN and its name as people write it
 * @param otherNames its other names
 * @param onsCode its code at the Office for National Statistics, for example {@code E08000035}
 * @param dfeCode the three digits of returns to the Department for Education, for example {@code
 *     383}
 * @param region its region, for example {@code South East}
 * @param type its type as the Department for Education calls it, for example {@code County}
 * @param formed its first day, where it was formed since the framework began in 2018
 * @param statisticalNeighbours the URNs of up to ten authorities like it, the nearest first
 */
public record EnglishAuthority(
    LocalAuthority authority,
    List<String> otherNames,
    String onsCode,
    String dfeCode,
    String region,
    String type,
    Optional<LocalDate> formed,
    List<String> statisticalNeighbours) {

  private static final String FILE = "authorities.csv";

  /** Read when somebody first asks. */
  private static final class All {

    private static final Map<String, EnglishAuthority> BY_URN = read();

    private All() {}
  }

  /** By each of their names, as names are compared. Most commands meet no name that asks for it. */
  private static final class Named {

    private static final Map<String, EnglishAuthority> BY_NAME = byName();

    private Named() {}

    private static Map<String, EnglishAuthority> byName() {
      Map<String, EnglishAuthority> named = new HashMap<>();
      for (EnglishAuthority authority : all()) {
        authority.names().forEach(name -> named.putIfAbsent(Names.comparable(name), authority));
      }
      return Map.copyOf(named);
    }
  }

  /**
   * Copies the lists.
   *
   * @param authority its URN and its name as people write it
   * @param otherNames its other names
   * @param onsCode its code at the Office for National Statistics
   * @param dfeCode the three digits of returns to the Department for Education
   * @param region its region
   * @param type its type as the Department for Education calls it
   * @param formed its first day, where it was formed since the framework began in 2018
   * @param statisticalNeighbours the URNs of up to ten authorities like it
   */
  public EnglishAuthority {
    otherNames = List.copyOf(otherNames);
    statisticalNeighbours = List.copyOf(statisticalNeighbours);
  }

  /**
   * All authorities of England that are responsible for children's services.
   *
   * @return all 153, by URN
   */
  public static Collection<EnglishAuthority> all() {
    return All.BY_URN.values();
  }

  /**
   * Finds an authority.
   *
   * @param urn its URN
   * @return the authority; empty where no authority of England has this URN
   */
  public static Optional<EnglishAuthority> find(String urn) {
    return Optional.ofNullable(All.BY_URN.get(urn));
  }

  /**
   * The authority that has a name, where its number is not the one beside it.
   *
   * @param written a number and a name, as a file has them
   * @return the authority with the name; empty where both are of one, or the name is of none
   */
  static Optional<LocalAuthority> otherThan(LocalAuthority written) {
    EnglishAuthority numbered = All.BY_URN.get(written.urn());
    if (numbered == null || numbered.authority().name().equalsIgnoreCase(written.name())) {
      return Optional.empty();
    }
    String name = Names.comparable(written.name());
    return numbered.names().stream().map(Names::comparable).anyMatch(name::equals)
        ? Optional.empty()
        : Optional.ofNullable(Named.BY_NAME.get(name)).map(EnglishAuthority::authority);
  }

  /**
   * The region of an authority.
   *
   * @param authority the authority
   * @return its region; empty where no authority of England has its URN
   */
  public static String regionOf(LocalAuthority authority) {
    return find(authority.urn()).map(EnglishAuthority::region).orElse("");
  }

  /**
   * Its name and its other names.
   *
   * @return the names as they are written
   */
  public List<String> names() {
    return Stream.concat(Stream.of(authority.name()), otherNames.stream()).toList();
  }

  private static Map<String, EnglishAuthority> read() {
    Map<String, EnglishAuthority> authorities = new LinkedHashMap<>();
    try (InputStream bytes = RecordReader.openEngland(FILE)) {
      CsvTable.read(
          FILE,
          bytes,
          List.of(
              RowFormat.URN,
              RowFormat.AUTHORITY,
              "also_known_as",
              "ons_code",
              "dfe_code",
              "region",
              "type",
              "formed",
              "statistical_neighbours"),
          Set.of(),
          (header, column) -> {},
          row -> authorities.put(row.text(RowFormat.URN), of(row)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Collections.unmodifiableMap(authorities);
  }

  private static EnglishAuthority of(CsvRow row) {
    return new EnglishAuthority(
        new LocalAuthority(row.text(RowFormat.URN), row.text(RowFormat.AUTHORITY)),
        list(row.text("also_known_as"), "; "),
        row.text("ons_code"),
        row.text("dfe_code"),
        row.text("region"),
        row.text("type"),
        row.optional("formed", Days::parse),
        list(row.text("statistical_neighbours"), " "));
  }

  private static List<String> list(String text, String separator) {
    return text.isEmpty() ? List.of() : List.of(text.split(separator, -1));
  }
}
