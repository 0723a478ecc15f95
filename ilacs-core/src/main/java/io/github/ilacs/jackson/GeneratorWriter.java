package io.github.ilacs.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ilacs.form.DocumentWriter;
import java.io.IOException;

/** Writes a document with a generator. */
final class GeneratorWriter implements DocumentWriter {

  private final JsonGenerator out;

  GeneratorWriter(JsonGenerator out) {
    this.out = out;
  }

  @Override
  public void startObject() throws IOException {
    out.writeStartObject();
  }

  @Override
  public void endObject() throws IOException {
    out.writeEndObject();
  }

  @Override
  public void startList() throws IOException {
    out.writeStartArray();
  }

  @Override
  public void endList() throws IOException {
    out.writeEndArray();
  }

  @Override
  public void name(String name) throws IOException {
    out.writeFieldName(name);
  }

  @Override
  public void text(String text) throws IOException {
    out.writeString(text);
  }

  @Override
  public void number(long number) throws IOException {
    out.writeNumber(number);
  }

  @Override
  public void number(double number) throws IOException {
    out.writeNumber(number);
  }

  @Override
  public void truth(boolean truth) throws IOException {
    out.writeBoolean(truth);
  }
}
