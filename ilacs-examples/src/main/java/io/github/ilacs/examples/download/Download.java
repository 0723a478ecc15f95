package io.github.ilacs.examples.download;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A file that was fetched.
 *
 * @param file where it is kept
 * @param day the day on which it was fetched
 * @param problem why no newer one could be fetched; empty where it is of today
 */
public record Download(Path file, LocalDate day, Optional<String> problem) {}
