package io.github.ilacs.examples.site;

import io.github.ilacs.examples.record.EnglishAuthority;
import io.github.ilacs.history.LocalAuthority;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where the pages of a site lie. An address hangs on the list of England's authorities and not on
 * how a record writes a name, so that a link which somebody kept leads there next year, too.
 */
final class Addresses {

  static final String HOME = "index";
  static final String SHOWS = "what-the-record-shows";

  private static final String AUTHORITIES = "authorities/";
  private static final String REGIONS = "regions/";

  private final Set<String> urns;
  private final Set<String> regions;

  /**
   * Addresses.
   *
   * @param authorities who has a page
   * @param regions which regions have one
   */
  Addresses(Collection<LocalAuthority> authorities, Collection<String> regions) {
    this.urns = authorities.stream().map(LocalAuthority::urn).collect(Collectors.toSet());
    this.regions = Set.copyOf(regions);
  }

  /** The path of an authority's page without its ending; empty where it has none. */
  Optional<String> of(LocalAuthority authority) {
    return Optional.of(authority.urn())
        .filter(urns::contains)
        .map(
            urn ->
                AUTHORITIES
                    + EnglishAuthority.find(urn)
                        .map(listed -> slug(listed.authority().name()))
                        .orElse("urn-" + slug(urn)));
  }

  /** The path of a region's page without its ending; empty where it has none. */
  Optional<String> ofRegion(String region) {
    return Optional.of(region).filter(regions::contains).map(name -> REGIONS + slug(name));
  }

  /** What Ofsted publishes of an authority. */
  static String ofsted(LocalAuthority authority) {
    return "https://reports.ofsted.gov.uk/provider/44/" + authority.urn();
  }

  /**
   * The address of a path as it is seen from another: both begin at the folder of the site.
   *
   * @param path where it leads
   * @param from the path of the page that it stands on
   */
  static String relative(String path, String from) {
    return "../".repeat((int) from.chars().filter(c -> c == '/').count()) + path;
  }

  /** A name in letters that every server and every file system takes as they are. */
  private static String slug(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("['\\p{M}]", "")
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }
}
