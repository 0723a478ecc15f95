package io.github.ilacs.examples.shows;

import io.github.ilacs.rule.Rule;
import java.util.List;

/**
 * One thing that the record shows.
 *
 * @param id a short name that stays from release to release, for links and tables
 * @param title what it is, for people
 * @param about what is counted and what to read it by
 * @param panels the counts
 * @param leftOut what is not counted, each with how many and why; empty where nothing is left out
 * @param howTo which rows of which file are counted and how, so that anybody can count again
 * @param rules what the counts are to be compared with
 */
record Shown(
    String id,
    String title,
    String about,
    List<Panel> panels,
    List<String> leftOut,
    String howTo,
    List<Rule> rules) {}
