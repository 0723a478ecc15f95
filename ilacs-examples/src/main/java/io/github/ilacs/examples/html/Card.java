package io.github.ilacs.examples.html;

/**
 * One of the few answers at the head of a page.
 *
 * @param label what was asked, in a word or two
 * @param answer the answer
 * @param note what else there is to say about it
 */
public record Card(String label, String answer, String note) {}
