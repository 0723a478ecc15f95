package io.github.ilacs.examples.recount;

import java.util.List;
import java.util.function.Supplier;

/** A rule and what the record says of it: phrases, each of which the rule must have. */
record Recount(String rule, Supplier<List<String>> phrases) {}
