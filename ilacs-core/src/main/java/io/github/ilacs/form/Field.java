package io.github.ilacs.form;

import io.github.ilacs.judgement.Judgements;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.schedule.ScheduleItem;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One field of an object.
 *
 * @param name its name
 * @param use what it is for
 * @param form how its content is written
 * @param accessor the method of the value that gives the content; null where the content is the
 *     value itself
 */
public record Field(String name, Use use, Form form, @Nullable Method accessor) {

  /** What a field is for. */
  public enum Use {
    /** A part of the value that every document has to give. */
    NEEDED('!'),
    /** A part of the value that is left out where it is empty. */
    OPTIONAL('?'),
    /**
     * No part of the value: it follows from the parts, and is checked where a document gives it.
     */
    FOLLOWS('='),
    /**
     * No part of the value: it follows from the catalogue of rules, which grows; it is not read.
     */
    NOTE('~');

    private final char mark;

    Use(char mark) {
      this.mark = mark;
    }

    /** The use with a mark; null where it is no mark. */
    static @Nullable Use marked(char mark) {
      for (Use use : values()) {
        if (use.mark == mark) {
          return use;
        }
      }
      return null;
    }
  }

  /** What a value has in this field; null where it is left out. */
  @Nullable Object of(Object value) throws InvocationTargetException {
    if (accessor == null) {
      return value;
    }
    Object content;
    try {
      content = accessor.invoke(value);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
    if (content instanceof Optional<?> optional) {
      return optional.orElse(null);
    }
    if (content instanceof Stream<?> stream) {
      return stream.toList();
    }
    return use == Use.OPTIONAL && isEmpty(content, value) ? null : content;
  }

  private static boolean isEmpty(Object content, Object value) {
    return (content instanceof Collection<?> many && many.isEmpty())
        || content.equals(Judgements.none())
        // The last of all days stands for one that is not known.
        || content.equals(LocalDate.MAX)
        // Ofsted tells the day of few items.
        || (value instanceof ScheduleItem && content.equals(false))
        // Without facts the template is the sentence, which is there already.
        || (value instanceof Reason reason && reason.facts().isEmpty());
  }
}
