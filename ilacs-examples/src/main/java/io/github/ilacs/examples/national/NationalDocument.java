package io.github.ilacs.examples.national;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.examples.json.UnusableRowDocument;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.framework.Pathway;
import io.github.ilacs.history.LocalAuthority;
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
 * @param byPathway how many authorities are on each pathway
 * @param byState how many authorities are in each state
 * @param expected how many inspections are to be expected in each month of the next two years
 * @param authorities the authorities in the order of who is next
 * @param unusableRows the rows that could not be used
 */
public record NationalDocument(
    String origin,
    @JsonSerialize(using = ToStringSerializer.class) LocalDate asOf,
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
        national.byPathway(),
        national.byStateLabel(),
        national.expected(),
        national.entries().stream().map(Entry::of).toList(),
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
      @JsonSerialize(using = ToStringSerializer.class) @Nullable LocalDate nextCall,
      List<Reason> reasons,
      String problem) {

    static Entry of(National.Entry entry) {
      return new Entry(
          entry.authority(),
          entry.state().label(),
          entry.pathway().orElse(null),
          entry.schedule().flatMap(planned -> planned.nextInspection().type()).orElse(null),
          entry.window().orElse(null),
          entry.daysLeft().orElse(null),
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
