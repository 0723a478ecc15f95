package io.github.ilacs.examples.recount;

import static io.github.ilacs.examples.recount.Words.phrase;
import static java.util.Comparator.naturalOrder;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** What was observed of joint targeted area inspections. */
final class JointInspections {

  private static final int WORKING_DAYS_FOR_STATEMENT = 70;

  /** Made a bank holiday only after the letters were written that are one day short. */
  private static final LocalDate STATE_FUNERAL = LocalDate.of(2022, 9, 19);

  private final ShippedRecord record;
  private final List<JointInspection> since2018;
  private final List<JointInspection> to2020;
  private final List<JointInspection> from2022;

  JointInspections(ShippedRecord record) {
    this.record = record;
    since2018 = begun(2018, 9999);
    to2020 = begun(2018, 2020);
    from2022 = begun(2022, 9999);
  }

  private List<JointInspection> begun(int from, int to) {
    return record.jointInspections().stream()
        .filter(
            one ->
                one.first().map(LocalDate::getYear).filter(y -> y >= from && y <= to).isPresent())
        .toList();
  }

  List<Recount> recounts() {
    return List.of(
        new Recount("J-STATEMENT", this::statements),
        new Recount("J-CLOCK", this::letters),
        new Recount("V-JTAI-APA", this::afterPriorityAction));
  }

  private List<String> statements() {
    return List.of(
        Words.borneOut(
            since2018.stream().allMatch(one -> one.statementDue().isPresent()),
            "names the day by which the written statement of proposed action is due"),
        phrase(
            "exactly so in {} of the {} letters to {} ({} of the {} of 2018 to 2020, "
                + "and {} of the {} of 2022 to 2025)",
            exact(since2018),
            since2018.size(),
            lastLetter(),
            exact(to2020),
            to2020.size(),
            exact(from2022),
            from2022.size()),
        phrase("{} later", later() == 2 ? "twice" : later() + " times"),
        phrase("{} name a Saturday", Words.number(onSaturday())),
        Words.borneOut(
            isShortByTheFuneral("Barnsley") && isShortByTheFuneral("Kirklees"),
            "Barnsley and Kirklees in 2022 are one day short only because 19 September 2022"));
  }

  private String lastLetter() {
    return Words.day(
        since2018.stream().map(JointInspection::published).max(naturalOrder()).orElseThrow());
  }

  private static long exact(List<JointInspection> inspections) {
    return inspections.stream().filter(one -> due(one).equals(expected(one))).count();
  }

  private static LocalDate due(JointInspection inspection) {
    return inspection.statementDue().orElseThrow();
  }

  private static LocalDate expected(JointInspection inspection) {
    return inspection
        .published()
        .plusDays(1)
        .datesUntil(LocalDate.of(2027, 1, 1))
        .filter(WorkingDays::isWorkingDay)
        .skip(WORKING_DAYS_FOR_STATEMENT - 1)
        .findFirst()
        .orElseThrow();
  }

  private long later() {
    return since2018.stream().filter(one -> due(one).isAfter(expected(one))).count();
  }

  private long onSaturday() {
    return since2018.stream().filter(one -> due(one).getDayOfWeek() == DayOfWeek.SATURDAY).count();
  }

  private boolean isShortByTheFuneral(String authority) {
    return since2018.stream()
        .filter(one -> one.authority().equals(authority))
        .filter(one -> Days.isWithin(STATE_FUNERAL, one.published(), due(one)))
        .anyMatch(one -> WorkingDays.after(one.published(), due(one)) == 69);
  }

  private List<String> letters() {
    Figures early = toLetter(to2020);
    Figures recent = toLetter(from2022);
    List<Long> others = recent.otherThan(recent.mode());
    return List.of(
        phrase(
            "most often comes {} working days after the last day on site for "
                + "inspections of 2018 to 2020 ({}), and {} for those since 2022 ({} to "
                + "{}, the others after {} to {})",
            early.mode(),
            early.shareOfMode(),
            recent.mode(),
            recent.shareOfMode(),
            lastLetter(),
            others.get(0),
            others.get(others.size() - 1)),
        phrase(
            "from Monday to Friday of one week ({})", Words.share(inOneWeek(), since2018.size())));
  }

  private static Figures toLetter(List<JointInspection> inspections) {
    return new Figures(inspections.stream().map(JointInspection::workingDaysToLetter).toList());
  }

  private long inOneWeek() {
    return since2018.stream().filter(JointInspections::isMondayToFriday).count();
  }

  private static boolean isMondayToFriday(JointInspection inspection) {
    LocalDate first = inspection.first().orElseThrow();
    return first.getDayOfWeek() == DayOfWeek.MONDAY
        && ChronoUnit.DAYS.between(first, inspection.last().orElseThrow()) == 4;
  }

  private List<String> afterPriorityAction() {
    List<JointInspection> cases =
        record.jointInspections().stream()
            .filter(JointInspection::hasPriorityAction)
            .filter(joint -> record.wasGoodBefore(joint.urn(), joint.counted()))
            .filter(joint -> next(joint).isPresent())
            .toList();
    List<String> brief =
        cases.stream()
            .filter(joint -> next(joint).filter(Inspection::isShort).isPresent())
            .map(joint -> phrase("{} ({})", joint.authority(), Words.month(joint.counted())))
            .toList();
    return List.of(
        phrase("{}, both good before, had a short one next", Words.list(brief)),
        phrase(
            "in reports to {} ({})", record.reportsTo(), Words.share(brief.size(), cases.size())));
  }

  private Optional<Inspection> next(JointInspection joint) {
    return record.nextAfter(joint.urn(), joint.counted());
  }
}
