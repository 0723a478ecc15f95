package io.github.ilacs.examples.cli;

import picocli.CommandLine.Option;

/** Whether to say where an answer comes from, where it is text on the screen. */
final class WhyOption {

  @Option(names = "--why", description = "Show the reasons for the answer, and their sources.")
  private boolean asked;

  WhyOption() {}

  boolean isAsked() {
    return asked;
  }
}
