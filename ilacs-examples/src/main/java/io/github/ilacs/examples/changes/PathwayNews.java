package io.github.ilacs.examples.changes;

import io.github.ilacs.framework.Pathway;

/** The pathway to the next inspection. */
final class PathwayNews {

  private PathwayNews() {}

  static void addTo(News news) {
    Pathway was = news.before().schedule().pathway();
    Pathway is = news.after().schedule().pathway();
    if (was != is) {
      String text = is.label() + " (was " + was.label() + ")";
      news.add(
          ChangeKind.PATHWAY,
          news.after().since(news.since(), view -> view.schedule().pathway()),
          "now " + text,
          "The authority's pathway is now " + text + ".",
          news.after().schedule().decision().reasons());
    }
  }
}
