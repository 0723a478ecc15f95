package io.github.ilacs.jackson3;

import io.github.ilacs.form.DocumentWriter;
import tools.jackson.core.JsonGenerator;

/** Writes a document with a generator. */
final class GeneratorWriter implements DocumentWriter {

  private final JsonGenerator out;

  GeneratorWriter(JsonGenerator out) {
    this.out = out;
  }

  @Override
  public void startObject() {
    out.writeStartObject();
  }

  @Override
  public void endObject() {
    out.writeEndObject();
  }

  @Override
  public void startList() {
    out.writeStartArray();
  }

  @Override
  public void endList() {
    out.writeEndArray();
  }

  @Override
  public void name(String name) {
    out.writeName(name);
  }

  @Override
  public void text(String text) {
    out.writeString(text);
  }

  @Override
  public void number(long number) {
    out.writeNumber(number);
  }

  @Override
  public void number(double number) {
    out.writeNumber(number);
  }

  @Override
  public void truth(boolean truth) {
    out.writeBoolean(truth);
  }
}
