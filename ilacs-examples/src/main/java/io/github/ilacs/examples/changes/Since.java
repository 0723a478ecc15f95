package io.github.ilacs.examples.changes;

import io.github.ilacs.examples.words.Text;
import java.time.LocalDate;

/** Since when, or beside which other record, something is new. */
public sealed interface Since {

  /**
   * Since a day: what this record knew then is compared with what it knows on the day asked.
   *
   * @param day the day
   */
  record Day(LocalDate day) implements Since {

    @Override
    public String inWords() {
      return "since " + Text.plainDay(day);
    }

    @Override
    public String forAProgram() {
      return day.toString();
    }
  }

  /**
   * Beside another record: both are asked about the same day.
   *
   * @param name where it was read, as it was named
   */
  record Other(String name) implements Since {

    @Override
    public String inWords() {
      return "compared with " + name;
    }

    @Override
    public String forAProgram() {
      return name;
    }
  }

  /**
   * The same in a sentence.
   *
   * @return for example {@code since 1 June 2026}
   */
  String inWords();

  /**
   * The same for a program.
   *
   * @return a day such as {@code 2026-06-01}, or the name of the other record
   */
  String forAProgram();
}
