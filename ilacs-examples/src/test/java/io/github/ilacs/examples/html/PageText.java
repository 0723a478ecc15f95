package io.github.ilacs.examples.html;

/** Reads a page without its markup. */
public final class PageText {

  private PageText() {}

  /** The text of a page or a part of one, in one line. */
  public static String of(String markup) {
    return markup
        .replaceAll("(?s)<(style|script)>.*?</\\1>", " ")
        .replaceAll("<[^>]*>", " ")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&#x60;", "`")
        .replace("&#x3D;", "=")
        .replace("&amp;", "&")
        .replaceAll("\\s+", " ");
  }
}
