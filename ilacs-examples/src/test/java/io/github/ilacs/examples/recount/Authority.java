package io.github.ilacs.examples.recount;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A local authority.
 *
 * @param formed the first day of one that was formed since 2018
 */
record Authority(String urn, String name, Optional<LocalDate> formed) {}
