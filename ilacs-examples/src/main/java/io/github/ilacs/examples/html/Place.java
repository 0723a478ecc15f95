package io.github.ilacs.examples.html;

import io.github.ilacs.history.LocalAuthority;
import java.util.List;
import java.util.function.Function;

/**
 * Where a page stands in a site: the ways to other pages, and what lies beside it. Every address is
 * relative, so that the site can lie in any folder of any server.
 *
 * @param pages the pages that every page leads to; none for a page that stands alone
 * @param groups what lies beside this page; often none
 * @param addresses gives the address of an authority's page as seen from this one; empty where
 *     there is none
 */
public record Place(
    List<Link> pages, List<Group> groups, Function<LocalAuthority, String> addresses) {

  /** The place of a page that stands alone, and leads nowhere. */
  public static final Place ALONE = new Place(List.of(), List.of(), authority -> "");

  /**
   * Copies the lists.
   *
   * @param pages the pages that every page leads to
   * @param groups what lies beside this page
   * @param addresses gives the address of an authority's page as seen from this one
   */
  public Place {
    pages = List.copyOf(pages);
    groups = List.copyOf(groups);
  }

  /**
   * A way to another page or file.
   *
   * @param text what it says
   * @param address where it leads; empty for words that lead nowhere
   * @param isHere whether it leads to the page that it stands on
   */
  public record Link(String text, String address, boolean isHere) {

    /**
     * A way to somewhere else.
     *
     * @param text what it says
     * @param address where it leads; empty for words that lead nowhere
     */
    public Link(String text, String address) {
      this(text, address, false);
    }
  }

  /**
   * Ways of one kind.
   *
   * @param label what they have in common
   * @param links the ways
   */
  public record Group(String label, List<Link> links) {}

  /**
   * The address of an authority's page.
   *
   * @param authority the authority
   * @return the address as seen from this page; empty where there is none
   */
  public String addressOf(LocalAuthority authority) {
    return addresses.apply(authority);
  }

  /**
   * Whether the page stands in a site.
   *
   * @return whether it leads to other pages
   */
  public boolean hasPages() {
    return !pages.isEmpty();
  }

  /**
   * Whether anything lies beside the page.
   *
   * @return whether it does
   */
  public boolean hasGroups() {
    return !groups.isEmpty();
  }
}
