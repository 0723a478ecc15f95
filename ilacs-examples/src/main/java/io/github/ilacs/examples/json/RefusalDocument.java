package io.github.ilacs.examples.json;

/**
 * What is answered to a history that is refused, where there is one on each line.
 *
 * @param line the number of its line
 * @param error what is wrong with it, and where
 */
public record RefusalDocument(long line, String error) {}
