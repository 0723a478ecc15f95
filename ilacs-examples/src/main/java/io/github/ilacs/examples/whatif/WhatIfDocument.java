package io.github.ilacs.examples.whatif;

import io.github.ilacs.examples.json.UnusableRowDocument;
import io.github.ilacs.examples.record.AuthorityRecord;
import io.github.ilacs.examples.words.Missing;
import io.github.ilacs.history.OnSiteActivity;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.schedule.WhatIf;
import java.util.List;

/**
 * What would follow from an outcome, as {@code --json} prints it.
 *
 * @param supposed what is supposed
 * @param obstacles what the calendar rule says against its days; often nothing
 * @param whatIf the schedules before and after, and what differs
 * @param notKnown what the record as a whole lacks
 * @param unusableRows the rows that could not be used
 */
public record WhatIfDocument(
    OnSiteActivity supposed,
    List<Reason> obstacles,
    WhatIf whatIf,
    List<String> notKnown,
    List<UnusableRowDocument> unusableRows) {

  /**
   * The document.
   *
   * @param answer what would follow
   * @param record what is on record about the authority
   * @param missing what the record lacks
   * @return what is printed of it
   */
  public static WhatIfDocument of(WhatIfAnswer answer, AuthorityRecord record, Missing missing) {
    return new WhatIfDocument(
        answer.supposed(),
        answer.obstacles(),
        answer.whatIf(),
        missing.notKnown(),
        UnusableRowDocument.of(record.unusable()));
  }
}
