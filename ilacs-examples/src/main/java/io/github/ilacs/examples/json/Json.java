package io.github.ilacs.examples.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.ilacs.examples.words.UserException;
import io.github.ilacs.jackson.IlacsModule;

/** Documents as the program prints them, the same on every machine. */
public final class Json {

  private Json() {}

  /**
   * A mapper that knows the library.
   *
   * @return a mapper
   */
  public static ObjectMapper mapper() {
    return mapper(new IlacsModule());
  }

  /**
   * A mapper that knows the library in a way of its own.
   *
   * @param module the module
   * @return a mapper
   */
  public static ObjectMapper mapper(IlacsModule module) {
    // What is not ASCII is escaped: a text from a file must not steer the terminal that shows it.
    return JsonMapper.builder().addModule(module).enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
  }

  /**
   * A document on lines of its own, the last one ended.
   *
   * @param mapper the mapper
   * @param document the document
   * @return the document as text
   * @throws UserException if the mapper cannot write it
   */
  public static String text(ObjectMapper mapper, Object document) {
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
      throw unwritable(e);
    }
  }

  static UserException unwritable(JsonProcessingException problem) {
    return new UserException("this cannot be written as JSON: " + problem.getOriginalMessage());
  }
}
