package io.github.ilacs.examples.html;

/**
 * A picture in the two widths in which it comes.
 *
 * @param caption what it shows, in a few words
 * @param wide for a screen and for paper
 * @param narrow for a telephone
 */
public record Figure(String caption, Drawing wide, Drawing narrow) {}
