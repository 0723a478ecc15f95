package io.github.ilacs.judgement;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A serious weakness that puts children at risk of harm or leaves them waiting. The authority must
 * act on it at once (rule F-2).
 *
 * @param text what was found, in the words of the letter
 * @param weakness what kind of systemic failure or other serious weakness it is; empty where the
 *     record does not say
 */
public record AreaForPriorityAction(String text, Optional<SeriousWeakness> weakness)
    implements Finding {

  /**
   * Checks the parts.
   *
   * @param text what was found, in the words of the letter
   * @param weakness what kind of systemic failure or other serious weakness it is
   * @throws IllegalArgumentException if the text is blank
   */
  public AreaForPriorityAction {
    Findings.requireText("an area for priority action", text);
    Objects.requireNonNull(weakness, "weakness");
  }

  /**
   * Whether the findings of a letter include an area for priority action.
   *
   * @param findings what a letter says
   * @return true if at least one of them is an area for priority action
   */
  public static boolean isAmong(List<Finding> findings) {
    Objects.requireNonNull(findings, "findings");
    for (int i = 0; i < findings.size(); i++) {
      if (findings.get(i) instanceof AreaForPriorityAction) {
        return true;
      }
    }
    return false;
  }

  /**
   * Makes an area for priority action of a known kind.
   *
   * @param text what was found, in the words of the letter
   * @param weakness what kind of weakness it is
   * @return the finding
   * @throws IllegalArgumentException if the text is blank
   */
  public static AreaForPriorityAction of(String text, SeriousWeakness weakness) {
    Objects.requireNonNull(weakness, "weakness");
    return new AreaForPriorityAction(text, Optional.of(weakness));
  }

  /**
   * Makes an area for priority action of which the record does not say what kind it is.
   *
   * @param text what was found, in the words of the letter
   * @return the finding
   * @throws IllegalArgumentException if the text is blank
   */
  public static AreaForPriorityAction of(String text) {
    return new AreaForPriorityAction(text, Optional.empty());
  }
}
