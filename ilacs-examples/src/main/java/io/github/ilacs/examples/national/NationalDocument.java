package io.github.ilacs.examples.national;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.examples.json.SelectionDocument;
import io.github.ilacs.examples.json.UnusableRowDocument;
import io.github.ilacs.examples.record.EnglishAuthority;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.framework.Pathway;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.history.UnknownTime;
import io.github.ilacs.schedule.NextInspection;
import io.github.ilacs.schedule.Schedule;
import io.github.ilacs.schedule.Visits;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The authorities of a record, as {@code --json} prints them.
 *
 * @param origin where the histories were read, in words
 * @param asOf the day asked
 * @param selection which authorities of the record these are
 * @param unknownTime the time in which something may have come that the record does not know
 * @param byPathway how many authorities are on each pathway
 * @param byState how many authorities are in each state
 * @param expected how many inspections are to be expected in each month of the next two years
 * @param expectedVisits how many visits are to be expected in each month of the next two years
 * @param authorities the authorities in the order of who is next
 * @param unusableRows the rows that could not be used
 */
public record NationalDocument(
    String origin,
    @JsonSerialize(using = ToStringSerializer.class) LocalDate asOf,
    SelectionDocument selection,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable UnknownTime unknownTime,
    Map<String, Long> byPathway,
    Map<String, Long> byState,
    ExpectedInspections expected,
    ExpectedVisits expectedVisits,
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
        SelectionDocument.of(national.selection()),
        national.unknownTime().orElse(null),
        national.byPathway(),
        national.byStateLabel(),
        national.expected(),
        national.expectedVisits(),
        national.entries().stream().map(entry -> Entry.of(entry, national)).toList(),
        UnusableRowDocument.of(national.unusable()));
  }

  /**
   * One authority; what it does not have is left out.
   *
   * @param authority the authority
   * @param onsCode its code of the Office for National Statistics
   * @param dfeCode its code in returns to the Department for Education
   * @param region its region
   * @param grade the grade of its last inspection, in a few words
   * @param state how its window stands
   * @param pathway its pathway
   * @param type the type of its next inspection
   * @param window the window of its next inspection
   * @param daysLeft calendar days to the last day of the window; negative where it is past
   * @param already how likely it is that the call has come already, without the record knowing
   * @param likelyDate the first day on site by which half of those in its position have begun
   * @param likely the days between which the inspection begins for eight in ten of them
   * @param nextCall the next possible day of the call
   * @param visitsLeft how many visits are expected before the next inspection
   * @param visitLikely the days between which the next visit begins for eight in ten
   * @param rules the rules of the pathway, the type and the window; {@code plan} has the reasons
   * @param problem why no schedule could be made
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Entry(
      LocalAuthority authority,
      String onsCode,
      String dfeCode,
      String region,
      String grade,
      String state,
      @Nullable Pathway pathway,
      @Nullable InspectionType type,
      @Nullable DateWindow window,
      @Nullable Long daysLeft,
      @Nullable Double already,
      @JsonSerialize(using = ToStringSerializer.class) @Nullable LocalDate likelyDate,
      @Nullable DateWindow likely,
      @JsonSerialize(using = ToStringSerializer.class) @Nullable LocalDate nextCall,
      @Nullable Integer visitsLeft,
      @Nullable DateWindow visitLikely,
      List<String> rules,
      String problem) {

    static Entry of(National.Entry entry, National national) {
      Optional<EnglishAuthority> listed = entry.listed();
      Optional<Schedule> schedule = entry.schedule();
      return new Entry(
          entry.authority(),
          listed.map(EnglishAuthority::onsCode).orElse(""),
          listed.map(EnglishAuthority::dfeCode).orElse(""),
          entry.region(),
          entry.grade(),
          entry.state().label(),
          entry.pathway().orElse(null),
          schedule.flatMap(planned -> planned.nextInspection().type()).orElse(null),
          entry.window().orElse(null),
          entry.daysLeft().orElse(null),
          national.already(entry).orElse(null),
          national.likelyDate(entry).orElse(null),
          national.likely(entry).orElse(null),
          entry.nextCall().orElse(null),
          entry.visits().flatMap(Visits::left).orElse(null),
          national.visitLikely(entry).orElse(null),
          schedule.map(Entry::rules).orElse(List.of()),
          entry.problem());
    }

    private static List<String> rules(Schedule schedule) {
      NextInspection next = schedule.nextInspection();
      return Stream.of(schedule.decision().reasons(), next.typeReasons(), next.windowReasons())
          .flatMap(List::stream)
          .map(reason -> reason.rule().id())
          .distinct()
          .toList();
    }
  }
}
