package io.github.ilacs.examples.html;

import com.google.common.hash.Hashing;
import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import io.github.ilacs.examples.words.CleanText;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Fills a template with a view. Whatever a view holds is text: what would steer a terminal or turn
 * the direction of what is read becomes a space, as on the terminal, and the rest is escaped. A
 * template that asks for what its view does not have fails.
 */
public final class HtmlTemplate {

  private static final Mustache.Compiler COMPILER =
      Mustache.compiler()
          .strictSections(true)
          .defaultValue(null)
          .emptyStringIsFalse(true)
          .withEscaper(text -> Escapers.HTML.escape(CleanText.of(text)))
          .withLoader(name -> new StringReader(resource(HtmlTemplate.class, name + ".mustache")));

  /** A site has many pages of one template. */
  private static final Map<String, Template> COMPILED = new ConcurrentHashMap<>();

  private HtmlTemplate() {}

  /** The style sheet of all pages, read when the first is made. */
  private static final class Style {

    private static final String TEXT = resource(HtmlTemplate.class, "page.css");
    private static final String HASH = hash(TEXT);

    private Style() {}
  }

  /**
   * What stands in the head of every page.
   *
   * @param title the title of the page
   * @param style the style sheet
   * @param script the script; empty for none
   * @param policy what the page may load and run: the style and the script above and nothing else,
   *     so that even a text which got through the escaping would run nothing
   */
  public record Head(String title, String style, String script, String policy) {

    /**
     * The head of a page without a script.
     *
     * @param title the title of the page
     * @return the head
     */
    public static Head of(String title) {
      return of(title, "");
    }

    /**
     * The head of a page with a script.
     *
     * @param title the title of the page
     * @param script the script
     * @return the head
     */
    public static Head of(String title, String script) {
      return new Head(
          title,
          Style.TEXT,
          script,
          "default-src 'none'; style-src "
              + Style.HASH
              + (script.isEmpty() ? "" : "; script-src " + hash(script))
              + "; img-src data:; base-uri 'none'; form-action 'none'");
    }
  }

  /**
   * Fills a template with a view.
   *
   * @param template the name of the template, which stands beside the class of the view; those that
   *     it includes stand beside this class
   * @param view what it asks for
   * @return the page
   */
  public static String fill(String template, Object view) {
    return COMPILED
        .computeIfAbsent(
            view.getClass().getPackageName() + " " + template,
            any -> COMPILER.compile(resource(view.getClass(), template + ".mustache")))
        .execute(view);
  }

  /**
   * A file beside a class.
   *
   * @param beside the class
   * @param name the name of the file
   * @return what is in it
   */
  public static String resource(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program has no " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(String text) {
    byte[] digest = Hashing.sha256().hashString(text, StandardCharsets.UTF_8).asBytes();
    return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
  }
}
