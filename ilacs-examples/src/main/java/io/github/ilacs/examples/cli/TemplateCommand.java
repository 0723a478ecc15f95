package io.github.ilacs.examples.cli;

import io.github.ilacs.examples.record.OwnTemplate;
import io.github.ilacs.examples.words.CleanText;
import io.github.ilacs.examples.words.UserException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code template FILE}: an empty {@code own.xlsx} to fill in. */
@Command(
    name = "template",
    mixinStandardHelpOptions = true,
    versionProvider = Ilacs.Version.class,
    description = {
      "Makes an empty workbook for what your council records itself: meetings, receipts, what you"
          + " sent, what Ofsted told you. Fill it in with Excel or LibreOffice and give it to the"
          + " other commands with --own.",
      ""
    })
final class TemplateCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      defaultValue = "own.xlsx",
      description = "The workbook to write; own.xlsx when left out. A file that is there stays.")
  private Path file;

  TemplateCommand() {}

  @Override
  public void run() {
    if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
      throw new UserException(
          "we write an Excel workbook, not " + file + "; name a file that ends in .xlsx");
    }
    if (Files.exists(file)) {
      throw new UserException(file + " is there already; name another file");
    }
    NewFile.write(file, OwnTemplate.workbook());
    spec.commandLine().getErr().println("wrote " + CleanText.of(file.toString()));
  }
}
