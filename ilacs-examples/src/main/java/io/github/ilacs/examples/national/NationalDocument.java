package io.github.ilacs.examples.national;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.examples.json.UnusableRowDocument;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.framework.Pathway;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.history.UnknownTime;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.schedule.NextInspection;
import io.github.ilacs.schedule.Schedule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All authorities of a record, as {@code --json} prints them.
 *
 * @param origin where the histories were read, in words
 * @param asOf the day asked
 * @param unknownTime the time in which something may have come that the record does not know
 * @param byPathway how many authorities are on each pathway
 * @param byState how many authorities are in each state
 * @param expected how many inspections are to be expected in each month of the next two years
 * @param authorities the authorities in the order of who is next
 * @param unusableRows the rows that could not be used
 */
public record NationalDocument(
    String origin,
    @JsonSerialize(using = ToStringSerializer.class) LocalDate asOf,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable UnknownTime unknownTime,
    Map<String, Long> byPathway,
    Map<String, Long> byState,
    ExpectedInspections expected,
    List<Entry> authorities,
    List<UnusableRowDocument> unusableRows) {

  /**
   * The document.
   *
   * @param national the authorities
   * @return the document
   */
  public static NationalDocument of(National national) {
    return new NationalDocument(
        national.origin(),
        national.asOf(),
        national.unknownTime().orElse(null),
        national.byPathway(),
        national.byStateLabel(),
        national.expected(),
        national.entries().stream().map(entry -> Entry.of(entry, national)).toList(),
        UnusableRowDocument.of(national.unusable()));
  }

  /**
   * One authority; what it does not have is left out.
   *
   * @param authority the authority
   * @param state how its window stands
   * @param pathway its pathway
   * @param type the type of its next inspection
   * @param window the window of its next inspection
   * @param daysLeft calendar days to the last day of the window; negative where it is past
   * @param already how likely it is that the call has come already, without the record knowing
   * @param nextCall the next possible day of the call
   * @param reasons for the pathway, the type and the window
   * @param problem why no schedule could be made
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Entry(
      LocalAuthority authority,
      String state,
      @Nullable Pathway pathway,
      @Nullable InspectionType type,
      @Nullable DateWindow window,
      @Nullable Long daysLeft,
      @Nullable Double already,
      @JsonSerialize(using = ToStringSerializer.class) @Nullable LocalDate nextCall,
      List<Reason> reasons,
      String problem) {

    static Entry of(National.Entry entry, National national) {
      return new Entry(
          entry.authority(),
          entry.state().label(),
          entry.pathway().orElse(null),
          entry.schedule().flatMap(planned -> planned.nextInspection().type()).orElse(null),
          entry.window().orElse(null),
          entry.daysLeft().orElse(null),
          national.already(entry).orElse(null),
          entry.nextCall().orElse(null),
          entry.schedule().map(Entry::reasons).orElse(List.of()),
          entry.problem());
    }

    private static List<Reason> reasons(Schedule schedule) {
      NextInspection next = schedule.nextInspection();
      return Stream.of(schedule.decision().reasons(), next.typeReasons(), next.windowReasons())
          .flatMap(List::stream)
          .distinct()
          .toList();
    }
  }
}
