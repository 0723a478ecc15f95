package io.github.ilacs.examples.site;

import java.io.IOException;

/** Takes the files of a site, one after the other. */
@FunctionalInterface
public interface SiteFiles {

  /**
   * Takes a file.
   *
   * @param path its path below the folder of the site, with slashes between the names, for example
   *     {@code authorities/leeds.html}
   * @param content what is in it
   * @throws IOException if it cannot be kept
   */
  void add(String path, byte[] content) throws IOException;
}
