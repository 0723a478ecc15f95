package io.github.ilacs.examples.site;

import io.github.ilacs.examples.html.Place;
import io.github.ilacs.examples.html.Place.Group;
import io.github.ilacs.examples.html.Place.Link;
import io.github.ilacs.examples.record.EnglishAuthority;
import io.github.ilacs.history.LocalAuthority;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where each page of a site leads. */
final class Places {

  private static final String HTML = ".html";

  private final Addresses addresses;
  private final List<String> regions;
  private final Map<String, String> pages;

  /**
   * Places.
   *
   * @param addresses where the pages lie
   * @param regions the regions that have a page
   * @param pages the text of each page that every page leads to, by its path without its ending
   */
  Places(Addresses addresses, List<String> regions, Map<String, String> pages) {
    this.addresses = addresses;
    this.regions = regions;
    this.pages = pages;
  }

  /** What is counted over all authorities of the site. */
  Place counted(String path) {
    return place(path, List.of(new Group("The counts as", files(path, false))));
  }

  /**
   * A list of authorities.
   *
   * @param changes the text of each page of what has changed among them, by its path
   * @param hasCalendar whether a calendar of them lies beside it
   */
  Place list(String path, Map<String, String> changes, boolean hasCalendar) {
    List<Group> groups = new ArrayList<>();
    add(groups, "What has changed", changes(path, changes));
    add(groups, "Regions", regions.stream().map(region -> toRegion(region, path)).toList());
    add(groups, "This list as", files(path, hasCalendar));
    return place(path, groups);
  }

  /** What has changed among the authorities of a list, with the way back to it. */
  Place changes(String path, String list, String nameOfList, Map<String, String> changes) {
    List<Group> groups = new ArrayList<>();
    groups.add(new Group("The list", List.of(link(nameOfList, list + HTML, path))));
    add(groups, "What has changed", changes(path, changes));
    return place(path, groups);
  }

  /** An authority. */
  Place authority(LocalAuthority authority) {
    String path = addresses.of(authority).orElseThrow();
    Optional<EnglishAuthority> listed = EnglishAuthority.find(authority.urn());
    List<Group> groups = new ArrayList<>();
    add(groups, "This plan as", files(path, true));
    groups.add(
        new Group("Ofsted", List.of(new Link("Reports and letters", Addresses.ofsted(authority)))));
    listed
        .map(EnglishAuthority::region)
        .filter(region -> addresses.ofRegion(region).isPresent())
        .ifPresent(region -> groups.add(new Group("Region", List.of(toRegion(region, path)))));
    add(
        groups,
        "Statistical neighbours",
        listed.map(EnglishAuthority::statisticalNeighbours).orElse(List.of()).stream()
            .flatMap(urn -> EnglishAuthority.find(urn).stream())
            .map(neighbour -> toAuthority(neighbour.authority(), path))
            .toList());
    return place(path, groups);
  }

  private Place place(String path, List<Group> groups) {
    return new Place(
        pages.entrySet().stream()
            .map(page -> link(page.getValue(), page.getKey() + HTML, path))
            .toList(),
        groups,
        authority -> toAuthority(authority, path).address());
  }

  private static void add(List<Group> groups, String label, List<Link> links) {
    if (!links.isEmpty()) {
      groups.add(new Group(label, links));
    }
  }

  private static List<Link> changes(String path, Map<String, String> changes) {
    return changes.entrySet().stream()
        .map(page -> link(page.getValue(), page.getKey() + HTML, path))
        .toList();
  }

  private static List<Link> files(String path, boolean hasCalendar) {
    List<Link> files = new ArrayList<>();
    if (hasCalendar) {
      files.add(link("calendar to subscribe to", path + ".ics", path));
    }
    files.add(link("Excel workbook", path + ".xlsx", path));
    files.add(link("CSV", path + ".csv", path));
    files.add(link("JSON", path + ".json", path));
    return files;
  }

  private Link toRegion(String region, String from) {
    return link(region, addresses.ofRegion(region).orElseThrow() + HTML, from);
  }

  /** A name alone, where the authority has no page. */
  private Link toAuthority(LocalAuthority authority, String from) {
    return addresses
        .of(authority)
        .map(path -> link(authority.name(), path + HTML, from))
        .orElseGet(() -> new Link(authority.name(), ""));
  }

  private static Link link(String text, String to, String from) {
    return new Link(text, Addresses.relative(to, from), to.equals(from + HTML));
  }
}
