package io.github.ilacs.form;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says that a document has not the form of a value, or that a value cannot be written. Its message
 * begins with the way to what is wrong, such as {@code activities[1].shared}.
 */
public final class FormException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private static final int LONGEST_TEXT = 200;

  /**
   * A step on the way.
   *
   * @param type the type of the object or list
   * @param name the name of the field; null in a list
   * @param index the place in a list, from 0
   */
  public record Step(Class<?> type, @Nullable String name, int index) {}

  private final String problem;
  private final transient Class<?> type;
  private final transient Deque<Step> steps = new ArrayDeque<>();

  private FormException(Class<?> type, String problem, @Nullable Throwable cause) {
    super(cause);
    this.type = type;
    this.problem = problem;
  }

  static FormException of(Class<?> type, String problem) {
    return new FormException(type, problem, null);
  }

  /** Says that an object has a field that it should not have, and which there are. */
  static FormException unknownField(Class<?> type, Collection<String> known) {
    return of(type, "there is no such field; there are " + String.join(", ", known));
  }

  /** Says that a value cannot say what is to be written. */
  static FormException unwritable(Class<?> type, Throwable cause) {
    return new FormException(type, words(cause), cause);
  }

  /** A text that was not needed, shortened where it is long. */
  static String quoted(String text) {
    return '"'
        + (text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "...")
        + '"';
  }

  /** What a problem says, or what it is where it says nothing. */
  static String words(Throwable problem) {
    String message = problem.getMessage();
    return message == null ? problem.toString() : message;
  }

  /** This exception, thrown by a part. */
  FormException in(Class<?> whole, String name) {
    steps.addFirst(new Step(whole, name, -1));
    return this;
  }

  /** This exception, thrown by a part of a list. */
  FormException in(int index) {
    steps.addFirst(new Step(List.class, null, index));
    return this;
  }

  /** The type of what is wrong. */
  public Class<?> type() {
    return type;
  }

  /** The steps from the document to what is wrong. */
  public List<Step> steps() {
    return List.copyOf(steps);
  }

  @Override
  public String getMessage() {
    StringBuilder message = new StringBuilder();
    for (Step step : steps) {
      if (step.name() == null) {
        message.append('[').append(step.index()).append(']');
      } else {
        message.append(message.isEmpty() ? "" : ".").append(step.name());
      }
    }
    return message.append(message.isEmpty() ? "" : ": ").append(problem).toString();
  }
}
