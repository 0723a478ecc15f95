package io.github.ilacs.form;

import java.io.IOException;

/** A document that is written, one part after the other. Each Jackson has one. */
public interface DocumentWriter {

  /** Begins an object. */
  void startObject() throws IOException;

  /** Ends an object. */
  void endObject() throws IOException;

  /** Begins a list. */
  void startList() throws IOException;

  /** Ends a list. */
  void endList() throws IOException;

  /** Writes the name of a field. */
  void name(String name) throws IOException;

  /** Writes a text. */
  void text(String text) throws IOException;

  /** Writes a whole number. */
  void number(long number) throws IOException;

  /** Writes a number. */
  void number(double number) throws IOException;

  /** Writes true or false. */
  void truth(boolean truth) throws IOException;
}
