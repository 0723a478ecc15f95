package io.github.ilacs.examples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.ilacs.jackson.IlacsModule;

/** Documents as the program prints them, the same on every machine. */
final class Json {

  private Json() {}

  static ObjectMapper mapper() {
    return mapper(new IlacsModule());
  }

  // What is not ASCII is escaped: a text from a file must not steer the terminal that shows it.
  static ObjectMapper mapper(IlacsModule module) {
    return JsonMapper.builder().addModule(module).enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
  }

  /** A document on lines of its own, the last one ended. */
  static String text(ObjectMapper mapper, Object document) {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("")
                .withObjectEmptySeparator(""));
    printer.indentArraysWith(lines);
    printer.indentObjectsWith(lines);
    try {
      return mapper.writer(printer).writeValueAsString(document) + "\n";
    } catch (JsonProcessingException e) {
      throw new UserException("this cannot be written as JSON: " + e.getOriginalMessage());
    }
  }
}
