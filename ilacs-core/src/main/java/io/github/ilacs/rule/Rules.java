package io.github.ilacs.rule;

import static io.github.ilacs.rule.Evidence.INFERRED;
import static io.github.ilacs.rule.Evidence.OBSERVED;
import static io.github.ilacs.rule.Evidence.STATED;
import static io.github.ilacs.rule.Evidence.STATUTE;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The catalogue: every rule that the library knows, by its stable id.
 *
 * <p>Each constant is named like the {@linkplain Rule#id() id} of its rule, with an underscore for
 * each hyphen and in upper case: {@link #W_1} is {@code W-1}. The statement is written to be read
 * on its own, in front of a committee. Where one rule joins parts that are known in different ways,
 * its evidence is that of the part that the library relies on, and the statement says which part is
 * which. Where the sources disagree, the statement gives both sides.
 *
 * <p>The rules whose id begins with {@code L} are the readings of this library: what it had to
 * decide where the sources are silent. What nobody says at all is in {@link #notSourced()} and is
 * never invented.
 *
 * <p>The same catalogue, for reading, is the page {@code docs/rules.md}.
 */
public final class Rules {
  // Editions (timeline)

  /** When the framework was first published and first used. */
  public static final Rule ED_01 =
      rule(
          "ED-01",
          STATED,
          "",
          "The ILACS framework was first published on 29 November 2017. Inspections under it began"
              + " in January 2018 and replaced those under the previous framework, the SIF.",
          Sources.GOV_APR24,
          Sources.GOVWIRE,
          Sources.CC_17);

  /** The first focused visit and the first graded report on record. */
  public static final Rule ED_02 =
      rule(
          "ED-02",
          OBSERVED,
          "",
          "The first focused visit on record began on 30 January 2018. The first graded ILACS"
              + " report on record is that of Rochdale, published on 12 March 2018, where"
              + " inspectors were last on site on 9 February 2018.",
          Sources.LETTERS,
          Sources.REPORTS);

  /** The update of September 2018. */
  public static final Rule ED_03 =
      rule(
          "ED-03",
          STATED,
          "",
          "An update in September 2018 made a standard inspection, in place of one under the SIF,"
              + " the re-inspection of an inadequate authority, and asked for an action plan where"
              + " a focused visit finds an area for priority action.",
          Sources.CYP_18SEP,
          Sources.STH_18);

  /** The version of December 2018. */
  public static final Rule ED_04 =
      rule(
          "ED-04",
          STATED,
          "",
          "A version of the framework dated December 2018 exists.",
          Sources.BASW);

  /** The update of April 2019. */
  public static final Rule ED_05 =
      rule(
          "ED-05",
          STATED,
          "",
          "An update of the framework in April 2019 exists. The one source that we know is weak,"
              + " and the content of the update is not known.",
          Sources.EDYOURSELF);

  /** The updates of the pandemic. */
  public static final Rule ED_06 =
      rule(
          "ED-06",
          STATED,
          "",
          "A COVID-19 section of the framework was in force in autumn 2020. The page was updated on"
              + " 18 September 2020, visits were paused from 5 November 2020, and later notes"
              + " concern the restart. A still later note covers \"notification periods\", the"
              + " publication of reports and letters, complaints and regional adoption agencies;"
              + " its content is not known to us.",
          Sources.GOVWIRE,
          Sources.FENEWS);

  /** The edition with a separate judgement for care leavers. */
  public static final Rule ED_07 =
      rule(
          "ED-07",
          STATED,
          "",
          "An edition with a separate judgement for care leavers applies from January 2023. It was"
              + " announced on 2 December 2022.",
          Sources.WG_22);

  /** Later updates of the framework's page. */
  public static final Rule ED_08 =
      rule(
          "ED-08",
          STATED,
          "",
          "The framework's page on gov.uk was updated on 24 August 2023, 5 January 2024, 2 February"
              + " 2024, 5 April 2024, 13 December 2024 and 11 April 2025.",
          Sources.GOVDIFF);

  /** The removal of overall effectiveness. */
  public static final Rule ED_09 =
      rule(
          "ED-09",
          STATED,
          "",
          "From 1 April 2026 there is no judgement of overall effectiveness. A further revision of"
              + " the framework is planned for 2027.",
          Sources.WG_25,
          Sources.JT39);

  /** Which edition governs an inspection. */
  public static final Rule ED_10 =
      rule(
          "ED-10",
          OBSERVED,
          "",
          "The edition that governs an inspection is the one in force on its first day on site, not"
              + " the one in force when the report is published. Wolverhampton, on site in January"
              + " 2026 and published on 18 June 2026, still has a judgement of overall"
              + " effectiveness. The change for care leavers shows the same: the last inspection"
              + " with a combined judgement began on 5 December 2022, and such reports were"
              + " published as late as 10 May 2023.",
          Sources.REPORTS);

  // Grades and judgements

  /** The four-point scale. */
  public static final Rule G_GR_1 =
      rule(
          "G-GR-1",
          STATED,
          "",
          "Judgements are made on a four-point scale: outstanding, good, requires improvement to be"
              + " good, inadequate. A county council's slides state the scale and print the third"
              + " grade as \"requires improvement\"; the words \"to be good\" are observed in the"
              + " published reports.",
          Sources.SEED_LCC,
          Sources.REPORTS);

  /** Two printed forms of one grade. */
  public static final Rule G_GR_2 =
      rule(
          "G-GR-2",
          OBSERVED,
          "2018",
          "Most published reports print the third grade as \"Requires improvement to be good\", but"
              + " some reports of 2018 print only \"Requires improvement\", for example"
              + " Herefordshire's of 23 July 2018. Both are the same grade.",
          Sources.REPORTS);

  /** The four judgements up to December 2022. */
  public static final Rule G_J_2018 =
      rule(
          "G-J-2018",
          OBSERVED,
          "Inspections that started up to December 2022",
          "An inspection makes four judgements: the impact of leaders on social work practice with"
              + " children and families; the experiences and progress of children who need help and"
              + " protection; the experiences and progress of children in care and care leavers;"
              + " and overall effectiveness.",
          Sources.REPORTS);

  /** Two wordings of the judgement on help and protection. */
  public static final Rule G_J_CONFLICT =
      rule(
          "G-J-CONFLICT",
          STATED,
          "2017 to 2018",
          "The sources disagree on the name of one judgement. A county council's slides print"
              + " \"children in need of help and protection\"; the published reports always print"
              + " \"children who need help and protection\". The reports are the later and the"
              + " primary source.",
          Sources.SEED_LCC,
          Sources.REPORTS);

  /** The five judgements from January 2023. */
  public static final Rule G_J_2023 =
      rule(
          "G-J-2023",
          OBSERVED,
          "Inspections that started from 16 January 2023",
          "An inspection makes five judgements: the impact of leaders on social work practice with"
              + " children and families; the experiences and progress of children who need help and"
              + " protection; the experiences and progress of children in care; the experiences and"
              + " progress of care leavers; and overall effectiveness. That there is a judgement"
              + " for care leavers from January 2023, and its name, are stated; the full set is"
              + " observed in the published reports.",
          Sources.WG_22,
          Sources.REPORTS);

  /** A misprint in the name of a judgement. */
  public static final Rule G_J_VAR =
      rule(
          "G-J-VAR",
          OBSERVED,
          "2025 to 2026",
          "Some reports of 2025 and 2026 misprint the judgement on care leavers as \"progress of"
              + " children care leavers\": 14 reports from July 2025 to June 2026. It is the same"
              + " judgement.",
          Sources.REPORTS);

  /** The four judgements from April 2026. */
  public static final Rule G_J_2026 =
      rule(
          "G-J-2026",
          STATED,
          "From 1 April 2026: the last inspection with overall effectiveness started on 16 March"
              + " 2026, the first without it on 27 April 2026",
          "An inspection makes four judgements: the impact of leaders; help and protection;"
              + " children in care; and care leavers. There is no judgement of overall"
              + " effectiveness. The change is stated; the dates on either side of it are observed:"
              + " the last inspection with overall effectiveness started on 16 March 2026, and the"
              + " first without it, those of Brent and Somerset, on 27 April 2026.",
          Sources.WG_25,
          Sources.JT39,
          Sources.REPORTS);

  /** Whether the judgement on leaders was renamed in 2026. */
  public static final Rule G_J_RENAME =
      rule(
          "G-J-RENAME",
          OBSERVED,
          "2026",
          "It is not established that the judgement on leaders was renamed in 2026. \"The impact of"
              + " leaders on practice with children and families\" appears once only, in the grade"
              + " table of North Northamptonshire's report of 7 July 2026, whose own heading still"
              + " says \"social work practice\". The other 10 reports without overall effectiveness"
              + " print \"social work practice\" throughout, and the sector's own scraper writes"
              + " \"(social work) practice\". Both wordings name one judgement.",
          Sources.REPORTS,
          Sources.JT39);

  /** An inadequate practice judgement made the whole inadequate. */
  public static final Rule G_OE_1 =
      rule(
          "G-OE-1",
          OBSERVED,
          "2018 to March 2026",
          "Wherever any of the practice judgements was inadequate, overall effectiveness was"
              + " inadequate too, every time in 321 published reports. In Harrow in January 2025"
              + " the judgement on care leavers alone was inadequate.",
          Sources.REPORTS);

  /** Inadequate leaders alone did not decide the overall grade. */
  public static final Rule G_OE_2 =
      rule(
          "G-OE-2",
          OBSERVED,
          "",
          "Where the judgement on leaders alone was inadequate, overall effectiveness was requires"
              + " improvement in Herefordshire (June 2018), Doncaster (February 2022) and Slough"
              + " (January 2023), and inadequate in Trafford (March 2019). By itself it was"
              + " therefore not a limiting judgement.",
          Sources.REPORTS,
          Sources.TRAFFORD);

  // Pathways

  /** Good or outstanding leads to a short inspection. */
  public static final Rule P_GO =
      rule(
          "P-GO",
          STATED,
          "2017 to March 2026",
          "An authority that is good or outstanding overall gets a short inspection, one week on"
              + " site, about every three years.",
          Sources.SEED_LCC,
          Sources.SEED_NCC,
          Sources.LGA);

  /** Requires improvement leads to a standard inspection. */
  public static final Rule P_RI =
      rule(
          "P-RI",
          STATED,
          "2017 to March 2026",
          "An authority that requires improvement gets a standard inspection, two weeks on site,"
              + " usually three years after the previous inspection. If it is then good, it moves"
              + " to the pathway of good authorities.",
          Sources.SEED_LCC,
          Sources.LGA);

  /** Which inspection followed which grade. */
  public static final Rule P_OBS =
      rule(
          "P-OBS",
          OBSERVED,
          "2018 to 2026",
          "After a grade under ILACS the published reports show: requires improvement was followed"
              + " by a standard inspection in 54 of 54 cases, inadequate by a standard inspection"
              + " in 23 of 23, outstanding by a short inspection in 24 of 25, and good by a short"
              + " inspection in 56 of 66. For the first ILACS inspection after one under the SIF"
              + " they show: requires improvement, 41 standard; good, 33 short and 8 standard;"
              + " outstanding, 3 short; inadequate, 19 standard.",
          Sources.REPORTS);

  /** A good grade does not guarantee a short inspection. */
  public static final Rule P_EXC =
      rule(
          "P-EXC",
          OBSERVED,
          "",
          "A good grade does not guarantee a short inspection. Eleven good or outstanding"
              + " authorities got a standard one: Leeds in 2022, Swindon, Sheffield, Peterborough"
              + " (after an area for priority action) and Havering in 2023, Oxfordshire and Croydon"
              + " in 2024, Stockport, Shropshire (after an area for priority action) and Manchester"
              + " in 2025, and Lancashire in May 2026. That risk or intelligence can move an"
              + " authority is our reading; no source that we know states the criteria.",
          Sources.REPORTS,
          Sources.LETTERS);

  /** Inadequate, in the first edition. */
  public static final Rule P_IN_17 =
      rule(
          "P-IN-17",
          STATED,
          "November 2017 to September 2018",
          "An inadequate authority is monitored quarterly and then re-inspected under the previous"
              + " framework, the SIF.",
          Sources.SEED_LCC);

  /** Inadequate, since September 2018. */
  public static final Rule P_IN_18 =
      rule(
          "P-IN-18",
          STATED,
          "Changed in September 2018",
          "An inadequate authority gets \"up to six quarterly monitoring visits\" before it is"
              + " re-inspected. Until September 2018 the re-inspection was one of three weeks under"
              + " the SIF; since then it is a standard ILACS inspection.",
          Sources.CYP_18SEP);

  /** The last re-inspection under the SIF. */
  public static final Rule P_IN_LASTSIF =
      rule(
          "P-IN-LASTSIF",
          OBSERVED,
          "2018",
          "The last re-inspection under the SIF on record is Torbay's, from 11 June to 5 July 2018."
              + " The first standard re-inspections are those of Dudley (29 October 2018), Bromley"
              + " (19 November 2018) and Birmingham (3 December 2018).",
          Sources.REPORTS);

  /** Monitoring under the handbooks before ILACS. */
  public static final Rule P_IN_MV1 =
      rule(
          "P-IN-MV1",
          STATED,
          "Before ILACS",
          "Under the handbooks of May 2016 and May 2017 monitoring consisted of an action planning"
              + " visit, an action plan, quarterly monitoring visits and letters. Only the headings"
              + " of those handbooks are known to us.",
          Sources.DOCSLIB,
          Sources.HEALTHDOCBOX);

  /** How Trafford was monitored. */
  public static final Rule P_IN_MV2 =
      rule(
          "P-IN-MV2",
          STATED,
          "2019",
          "Trafford is an example of monitoring: the report was published on 8 May 2019, the first"
              + " monitoring visit took place on 15 and 16 October 2019, and visits then followed"
              + " every three months for at least 18 months. The council could comment on the"
              + " letter before it was signed off.",
          Sources.TRAF_19);

  /** Monitoring visits were not always quarterly. */
  public static final Rule P_IN_MV3 =
      rule(
          "P-IN-MV3",
          OBSERVED,
          "",
          "Monitoring visits are not literally quarterly in practice. Herefordshire's fourth visit,"
              + " on 21 and 22 February 2024, came 17 months after its report of 21 September 2022."
              + " Wandsworth had seven visits from July 2016 to May 2018 (report of 20 July 2018),"
              + " and Torbay four with published letters (report of 24 August 2018).",
          Sources.HFD_24,
          Sources.REPORTS);

  /** Monitoring visits make no judgements. */
  public static final Rule P_IN_MV4 =
      rule(
          "P-IN-MV4",
          STATED,
          "",
          "Monitoring visits do not result in inspection judgements, as the reports on Torbay (24"
              + " August 2018) and Wandsworth (20 July 2018) say.",
          Sources.REPORTS);

  /** How long re-inspection of an inadequate authority took. */
  public static final Rule P_IN_TIME =
      rule(
          "P-IN-TIME",
          OBSERVED,
          "",
          "From the publication of a report that found an authority inadequate under ILACS to the"
              + " first day of the next inspection on site, 28.5 to 54.5 months passed where the"
              + " earlier inspection began before the pandemic, and 33.7 to 43.6 months where it"
              + " began after it (nine cases). One aggregator says about 2.5 years. Authorities"
              + " found inadequate under the SIF and re-inspected before the pandemic were"
              + " re-inspected after 22 to 37 months.",
          Sources.REPORTS,
          Sources.OHARE);

  /** What counts as good or better without an overall grade. */
  public static final Rule P_26_A =
      rule(
          "P-26-A",
          STATED,
          "From 1 April 2026",
          "From April 2026, being good or outstanding for leaders and for at least two of the three"
              + " practice judgements replaces the overall grade in deciding the pathway. The"
              + " source is second-hand, and its words concern \"a focused visit ahead of its next"
              + " short inspection\".",
          Sources.JT39);

  /** The new test agrees with the old overall grade. */
  public static final Rule P_26_B =
      rule(
          "P-26-B",
          OBSERVED,
          "",
          "The test of April 2026 (P-26-A) reproduces the old overall grade exactly: in all 145"
              + " inspections with five judgements, from January 2023 to March 2026, it says good"
              + " or better exactly where overall effectiveness was good or better, with 0"
              + " mismatches. It is safe as a test of continuity.",
          Sources.REPORTS);

  /** What counts as inadequate without an overall grade. */
  public static final Rule P_26_C =
      rule(
          "P-26-C",
          INFERRED,
          "",
          "No source that we know says what counts as inadequate, and so leads to monitoring, after"
              + " April 2026. By analogy with G-OE-1 our reading is any inadequate practice"
              + " judgement; inadequate leaders alone are ambiguous (G-OE-2). The first case is"
              + " Trafford, whose report of 3 August 2026 finds leaders and help and protection"
              + " inadequate; it states no consequence.",
          Sources.REPORTS);

  /** Authorities last inspected before April 2026 keep the pathway of their overall grade. */
  public static final Rule P_26_D =
      rule(
          "P-26-D",
          OBSERVED,
          "27 April to 10 July 2026",
          "Inspections that followed the reform of April 2026 used the old overall grade of"
              + " authorities last inspected before it: requires improvement or inadequate led to a"
              + " standard inspection, and good to a short one except in Lancashire (11"
              + " inspections).",
          Sources.REPORTS);

  // Inspection window

  /** The window of an inspection. */
  public static final Rule W_1 =
      rule(
          "W-1",
          STATED,
          "",
          "An inspection usually takes place between six months before and six months after the"
              + " three-year anniversary of the previous inspection.",
          Sources.SEED_NCC,
          Sources.KIRK,
          Sources.NCC_WEB);

  /** Nobody names the day from which the window is counted. */
  public static final Rule W_2 =
      rule(
          "W-2",
          STATED,
          "",
          "No source that we know states from which day of the previous inspection the window is"
              + " counted. Nottinghamshire's guide says only \"which in Nottinghamshire was 2024\","
              + " that is, the year of its inspection.",
          Sources.SEED_NCC);

  /** Which anchor of the window fits the record best. */
  public static final Rule W_3 =
      rule(
          "W-3",
          OBSERVED,
          "",
          "The published record fits a window counted from the publication of the report best. Of"
              + " inspections whose predecessor came after March 2020, those that started within 36"
              + " months, give or take six, were, counted from publication, 34 of 38 after good or"
              + " outstanding, 19 of 20 after requires improvement and 8 of 9 after inadequate;"
              + " counted from the end of the work on site, 30 of 38, 17 of 20 and 6 of 9; counted"
              + " from its start, 27 of 38, 15 of 20 and 6 of 9. All misses but one are late."
              + " Return visits are not counted as the end here; where they are, 54 of 67 fit from"
              + " the end. That publication is the anchor would be a reading; it is not stated.",
          Sources.REPORTS);

  /** The end of the window is not a limit. */
  public static final Rule W_4 =
      rule(
          "W-4",
          OBSERVED,
          "",
          "The end of the window is never a limit: the rule says \"usually\". The largest gaps on"
              + " record from start to start after the pandemic are those of Wolverhampton (46.0"
              + " months), Torbay (45.8), Somerset (45.3) and Coventry (44.6). No maximum has been"
              + " found.",
          Sources.REPORTS);

  /** Early inspections are rare. */
  public static final Rule W_5 =
      rule(
          "W-5",
          OBSERVED,
          "",
          "Only 1 of 67 inspections whose predecessor came after the pandemic started earlier than"
              + " six months before the anniversary, counted from publication.",
          Sources.REPORTS);

  /** How a regional group forecasts. */
  public static final Rule W_6 =
      rule(
          "W-6",
          STATED,
          "",
          "A regional group of authorities measures from the start of the last inspection, and"
              + " forecasts the minimum, average and maximum from data by grade.",
          Sources.SESLIP);

  // Notice and timetable

  /** An inspection begins with a telephone call. */
  public static final Rule N_1 =
      rule(
          "N-1",
          STATED,
          "2024, also 2023",
          "An inspection is described as unannounced. It starts with the lead inspector's telephone"
              + " call to the director of children's services.",
          Sources.SEED_NCC,
          Sources.WOK_23);

  /** On site on the Monday after the call. */
  public static final Rule N_2 =
      rule(
          "N-2",
          STATED,
          "2024",
          "Inspectors are on site on the Monday that follows the call.",
          Sources.SEED_NCC);

  /** Notice of a short inspection. */
  public static final Rule N_3 =
      rule(
          "N-3",
          STATED,
          "2018 and 2025",
          "For a short inspection the call comes on a Monday and inspectors are on site on the next"
              + " Monday, which is five working days. The cases are Oxfordshire in April 2018 (call"
              + " on a Monday, on site on Monday 16 April) and Bath and North East Somerset (call"
              + " on Monday 2 June 2025, on site from 9 to 13 June 2025). It is described as \"two"
              + " weeks: one off-site, one on-site\".",
          Sources.CYP_OXF,
          Sources.BATH_25,
          Sources.REPORTS);

  /** Timetable of a standard inspection. */
  public static final Rule N_4 =
      rule(
          "N-4",
          STATED,
          "2023",
          "A standard inspection takes three weeks overall: one week of gathering information, then"
              + " two weeks on site. The case is Wokingham, on site from 6 to 17 March 2023.",
          Sources.WOK_23,
          Sources.REPORTS);

  /** What the pilots planned. */
  public static final Rule N_5 =
      rule(
          "N-5",
          STATED,
          "July 2017",
          "Slides from the pilots of July 2017, when the SIF was still in use, planned two to three"
              + " days for a focused visit, and one or two weeks for an inspection.",
          Sources.SLIDEPLAYER);

  /** Notice of a focused visit in the first edition. */
  public static final Rule N_6 =
      rule(
          "N-6",
          STATED,
          "November 2017",
          "A focused visit is announced five days before.",
          Sources.SEED_LCC);

  /** Notice of a visit in autumn 2020. */
  public static final Rule N_7 =
      rule(
          "N-7",
          STATED,
          "November 2020",
          "The assurance or focused visits of autumn 2020 were announced ten days before.",
          Sources.CUMB_20);

  /** A later edition changed the notice, nobody says to what. */
  public static final Rule N_8 =
      rule(
          "N-8",
          STATED,
          "About 2021 to 2022",
          "A later edition \"updated details of notification periods\". The new periods are not"
              + " known.",
          Sources.GOVWIRE);

  /** A conflicting account of the day of the call. */
  public static final Rule N_9 =
      rule(
          "N-9",
          STATED,
          "2020",
          "The sources disagree on the day of the call. Trafford's director of children's services"
              + " reckoned that an inspection starting on Monday 2 November 2020, during the"
              + " pandemic, would have meant a call \"on Tuesday\"; later sources say Monday. The"
              + " conflict is weak.",
          Sources.TRAF_20,
          Sources.BATH_25);

  /** How long inspectors are on site. */
  public static final Rule N_11 =
      rule(
          "N-11",
          OBSERVED,
          "",
          "A short inspection is on site for five consecutive working days, Monday to Friday (127"
              + " inspections), and a standard one for ten, Monday to Friday of two weeks (192"
              + " inspections). The exceptions are Wiltshire in June 2019 (13 working days) and the"
              + " Isles of Scilly in July 2023 (Tuesday to Thursday).",
          Sources.REPORTS);

  /** Weeks without inspection. */
  public static final Rule N_12 =
      rule(
          "N-12",
          OBSERVED,
          "",
          "The weeks on site never include a bank holiday, no inspection is on site in August but"
              + " for one return visit (N-12b), and the earliest start in January is on the 12th.",
          Sources.REPORTS);

  /** The call where the Monday before is a bank holiday. */
  public static final Rule N_12B =
      rule(
          "N-12b",
          OBSERVED,
          "",
          "In 35 of 321 inspections the Monday before the first day on site was itself a bank"
              + " holiday, for example before 29 April 2019, 9 May 2022, 12 May 2025 and 11 May"
              + " 2026; that the call then came on another day is our reading, and nobody states"
              + " which. Around Christmas, the last day on site was 22 December (Havering in 2023)"
              + " and the first start 12 January. In July, the last start was on the 23rd (a short"
              + " inspection in 2018), and the last standard start on the 18th. There was one"
              + " return visit in August (Derbyshire in 2019).",
          Sources.REPORTS);

  /** How long a focused visit lasts. */
  public static final Rule N_13 =
      rule(
          "N-13",
          OBSERVED,
          "",
          "A focused visit is on site for two days, Tuesday and Wednesday or Wednesday and"
              + " Thursday. In 2018 and 2019 some took 1 day; in autumn 2020 visits took 1 or 3"
              + " days, remotely, with 5 to 6 inspectors; in spring 2021 they took 2 days, with up"
              + " to 5 inspectors.",
          Sources.LETTERS);

  /** How many inspectors make a focused visit. */
  public static final Rule N_14 =
      rule(
          "N-14",
          OBSERVED,
          "2018 to 2025",
          "A focused visit is normally made by two inspectors, and by three in some visits of 2025;"
              + " the inspectors were counted from the letters and the count may err. Two"
              + " inspectors for two days were stated for the restart in June 2021.",
          Sources.LETTERS,
          Sources.CYP_21);

  /** How many inspectors make an inspection. */
  public static final Rule N_15 =
      rule(
          "N-15",
          STATED,
          "2024",
          "Usually four social care inspectors are on site for an inspection.",
          Sources.SEED_NCC);

  /** A very small authority. */
  public static final Rule N_16 =
      rule(
          "N-16",
          OBSERVED,
          "2023",
          "The Isles of Scilly, a tiny authority, had an inspection of three days on site.",
          Sources.REPORTS);

  /** How long a monitoring visit lasts. */
  public static final Rule N_MV =
      rule(
          "N-MV",
          OBSERVED,
          "",
          "A monitoring visit lasts two days, as in Trafford on 15 and 16 October 2019 and in"
              + " Herefordshire on 21 and 22 February 2024. Its notice period is not sourced.",
          Sources.TRAF_19,
          Sources.HFD_24);

  /** How to ask for a deferral. */
  public static final Rule N_DEF1 =
      rule(
          "N-DEF1",
          STATED,
          "September 2022",
          "An authority asks for a deferral in writing or by email, at the earliest opportunity, of"
              + " the administrator or inspector who notifies it; planning continues meanwhile. The"
              + " grounds are indicative and not automatic, among them a senior person under police"
              + " investigation or serious agency concern, and a recent major incident.",
          Sources.DEFER_22);

  /** Deferring, pausing and gathering additional evidence. */
  public static final Rule N_DEF2 =
      rule(
          "N-DEF2",
          STATED,
          "From 5 April 2024",
          "From 5 April 2024 inspections go ahead unless there are \"exceptional circumstances\"."
              + " An inspection may be deferred before it starts, paused after it has started, or"
              + " completed by gathering additional evidence where it is incomplete. This was added"
              + " to the ILACS guidance in April 2024; the guidance on joint targeted area"
              + " inspections has the same text.",
          Sources.DEFER_24,
          Sources.JT_SUM25);

  // Information requests

  /** What the authority shares after the call. */
  public static final Rule I_1 =
      rule(
          "I-1",
          STATED,
          "",
          "After the call the authority shares data on individual children, information about"
              + " audits, and performance and management information. Inspectors read it off site"
              + " before they arrive.",
          Sources.SEED_NCC);

  /** The template for data on children. */
  public static final Rule I_2 =
      rule(
          "I-2",
          STATED,
          "",
          "The template for data on individual children is \"Annex A\". A guide to a \"local"
              + " authority inspection sharing site\" existed.",
          Sources.FENEWS,
          Sources.GOVWIRE);

  /** What the template covers. */
  public static final Rule I_3 =
      rule(
          "I-3",
          STATED,
          "",
          "Annex A covers the last six months of events, such as contacts, referrals and child"
              + " protection plans, and lists of children looked after. The sources are weak.",
          Sources.OHARE,
          Sources.SFDATA);

  /** Additions of the pandemic. */
  public static final Rule I_4 =
      rule(
          "I-4",
          STATED,
          "",
          "The framework's COVID-19 section added two items to the request for information.",
          Sources.GOVWIRE);

  // Reporting

  /** When reports came out up to March 2020. */
  public static final Rule R_INSP_A =
      rule(
          "R-INSP-A",
          OBSERVED,
          "Inspections that ended from 9 February 2018 to 13 March 2020",
          "An inspection report is most often published 21 working days after the last day on site"
              + " (52 of 101 reports); the next most common is 25 (11 of 101).",
          Sources.REPORTS);

  /** When reports came out from July 2021 to February 2024. */
  public static final Rule R_INSP_B =
      rule(
          "R-INSP-B",
          OBSERVED,
          "Inspections that ended from 9 July 2021 to 23 February 2024",
          "An inspection report is most often published 30 working days after the last day on site"
              + " (67 of 110 reports), and never sooner than 28. This matches Ofsted's general"
              + " process of the time as a law firm describes it.",
          Sources.REPORTS,
          Sources.STEPH);

  /** When reports came out from June 2024. */
  public static final Rule R_INSP_C =
      rule(
          "R-INSP-C",
          OBSERVED,
          "Inspections that ended from 7 June 2024 to 10 July 2026",
          "An inspection report is most often published 27 working days after the last day on site"
              + " (46 of 95 reports); only one came sooner, after 26.",
          Sources.REPORTS);

  /** When letters came out up to March 2020. */
  public static final Rule R_FV_A =
      rule(
          "R-FV-A",
          OBSERVED,
          "January 2018 to March 2020",
          "The letter about a focused visit is most often published 16 working days after the last"
              + " day on site (77 of 126 letters); the next most common is 17.",
          Sources.LETTERS);

  /** When letters came out during the pandemic. */
  public static final Rule R_FV_B =
      rule(
          "R-FV-B",
          OBSERVED,
          "2020 to 2021",
          "During the pandemic the letter was published 31 to 33 working days after a visit in"
              + " autumn 2020, 30 after one in spring 2021, and 27 to 28 after one in June or July"
              + " 2021.",
          Sources.LETTERS);

  /** When letters came out from September 2021 to February 2024. */
  public static final Rule R_FV_C =
      rule(
          "R-FV-C",
          OBSERVED,
          "Visits from 15 September 2021 to February 2024",
          "The letter about a focused visit is most often published 24 working days after the last"
              + " day on site (80 of 107 letters).",
          Sources.LETTERS);

  /** When letters came out from April 2024. */
  public static final Rule R_FV_D =
      rule(
          "R-FV-D",
          OBSERVED,
          "Visits from 17 April 2024 to December 2025",
          "The letter about a focused visit is most often published 21 working days after the last"
              + " day on site (48 of 70 letters).",
          Sources.LETTERS);

  /** Publication can take longer. */
  public static final Rule R_EXT_1 =
      rule(
          "R-EXT-1",
          OBSERVED,
          "",
          "Longer intervals occur, through moderation, complaints or elections. The longest on"
              + " record is 146 working days (Devon, where inspectors were last on site on 11"
              + " October 2024). The usual interval is typical and not a limit.",
          Sources.REPORTS);

  /** Publication around the elections of 2024. */
  public static final Rule R_EXT_2 =
      rule(
          "R-EXT-2",
          OBSERVED,
          "2024",
          "Publication was bunched around the elections of 2024. The 5 inspections that ended from"
              + " 8 to 22 March 2024 were all published on 16 May 2024, and the 10 that ended from"
              + " 26 April to 24 May 2024 all on 12 July 2024. Letters about focused visits were"
              + " only partly affected: Surrey's and Blackburn's came out in May after 21 working"
              + " days, and four others were held to 12 July. That the elections were the reason is"
              + " our reading; no source states it.",
          Sources.REPORTS,
          Sources.LETTERS);

  /** A weak sign of a Christmas closure. */
  public static final Rule R_XMAS =
      rule(
          "R-XMAS",
          INFERRED,
          "2021 to 2026",
          "There is a weak sign that by 2024 Ofsted no longer counted the weekdays of a Christmas"
              + " closure. Of 17 inspections in 2024 and 2025 whose interval spans 27 to 31"
              + " December, none was published after exactly 27 working days and 3 after 27 and"
              + " three more; of 13 visits, none after 21 and 2 after 21 and three more. In 2021 to"
              + " 2023, 3 of 27 were published after 30 working days counting those days, and none"
              + " after 30 and three more. This suggests and does not show it, and the library does"
              + " not use it.",
          Sources.REPORTS,
          Sources.LETTERS);

  /** Draft, comments and complaint, 2020 to 2024. */
  public static final Rule R_DRAFT_1 =
      rule(
          "R-DRAFT-1",
          STATED,
          "September 2020 to 4 April 2024",
          "In Ofsted's general process the draft report came within 18 working days of the end of"
              + " the inspection, the authority or provider had 5 working days to comment on"
              + " factual accuracy, the final report came within 30 working days, and a complaint"
              + " could be made within 5 working days of the final report, which was held back"
              + " meanwhile. The source does not speak of ILACS in particular; its total matches"
              + " the observed 30 working days (R-INSP-B).",
          Sources.STEPH);

  /** Draft, comments and complaint, up to 2020. */
  public static final Rule R_DRAFT_0 =
      rule(
          "R-DRAFT-0",
          STATED,
          "Up to 2020",
          "Before September 2020 there were 5 working days for comments. A complaint could be made"
              + " within 10 working days of the inspection, the draft or the publication, and"
              + " publication was not normally withheld.",
          Sources.STEPH,
          Sources.SCCIF);

  /** Draft, comments and complaint, since 2024. */
  public static final Rule R_DRAFT_2 =
      rule(
          "R-DRAFT-2",
          STATED,
          "From 5 April 2024",
          "From 4 or 5 April 2024, in a change phased in from January 2024, a provider may either"
              + " submit minor points of clarity or accuracy or make a formal complaint, in both"
              + " cases within 5 working days of the draft; a formal complaint holds publication"
              + " back. A call on the day after the visit is available.",
          Sources.STEPH,
          Sources.GORD,
          Sources.GOV_NOV23);

  /** How long before publication the authority receives the letter. */
  public static final Rule R_PREPUB =
      rule(
          "R-PREPUB",
          STATED,
          "2018",
          "In one case, St Helens in 2018, the authority received the final letter 24 hours before"
              + " publication. No general interval before the publication of reports has been"
              + " found.",
          Sources.STH_18);

  /** The authority publishes the report. */
  public static final Rule R_LA_PUB =
      rule(
          "R-LA-PUB",
          STATUTE,
          "From 1 April 2007",
          "The authority must publish the report that it has received under section 137 of the"
              + " Education and Inspections Act 2006 within 30 working days of receiving it: by"
              + " sending it to its partners, a newspaper and a radio station, by making it"
              + " available free of charge at its offices, and by supplying copies for a fee.",
          Sources.SI462);

  /** The written statement of action. */
  public static final Rule R_STAT =
      rule(
          "R-STAT",
          STATUTE,
          "",
          "Ofsted sends the report of an inspection under section 136 of the Education and"
              + " Inspections Act 2006 to the authority and to the Secretary of State. The"
              + " authority must prepare a written statement of the action that it proposes to take"
              + " and of the period for it, and publish both the report and the statement. This"
              + " applies to any such report, not only to an inadequate one.",
          Sources.EIA137);

  // Findings and consequences

  /** A focused visit gives no grade. */
  public static final Rule F_1 =
      rule(
          "F-1",
          STATED,
          "From 2017",
          "A focused visit gives no grade. A narrative letter is published, with strengths and"
              + " areas for improvement.",
          Sources.SEED_LCC,
          Sources.CC_17);

  /** What an area for priority action is. */
  public static final Rule F_2 =
      rule(
          "F-2",
          STATED,
          "2017",
          "An area for priority action is identified where there are serious weaknesses, that is,"
              + " risk to children or delay. Examples are systemic failures or deficits such as"
              + " unallocated cases, a shortfall in capacity, or poor management oversight that"
              + " affects delivery. This is a council's paraphrase.",
          Sources.SEED_LCC);

  /** A definition from an earlier regime. */
  public static final Rule F_2B =
      rule(
          "F-2b",
          STATED,
          "2010",
          "A full definition that speaks of \"inadequate protection or significant harm\" is found"
              + " only for the unannounced inspections of 2010, which is another regime.",
          Sources.CC_10);

  /** How letters speak of an area for priority action. */
  public static final Rule F_3 =
      rule(
          "F-3",
          OBSERVED,
          "2018 to 2022",
          "Letters that name an area for priority action say that \"swift and decisive action\" is"
              + " needed, among them those of Wakefield, Swindon, St Helens, Hackney and Stockton.",
          Sources.LETTERS);

  /** The letters with an area for priority action. */
  public static final Rule F_4 =
      rule(
          "F-4",
          OBSERVED,
          "",
          "Of the published letters 23 have a section on areas for priority action, for visits from"
              + " February 2018 to November 2025: Wakefield, Swindon, St Helens, Hackney, North"
              + " East Lincolnshire (March and October 2019), North Somerset, Nottingham (February"
              + " 2020, and June 2021, which restates them and names none that are new),"
              + " Bournemouth, Christchurch and Poole, Dudley, Sefton, Southampton, Herefordshire,"
              + " Durham, Halton, South Gloucestershire, Tameside, Stockton, Plymouth,"
              + " Peterborough, Shropshire and Slough. Warrington's letter on its visit of February"
              + " 2018 has the heading but says that there are none.",
          Sources.LETTERS);

  /** Since when an action plan is demanded. */
  public static final Rule F_5 =
      rule(
          "F-5",
          STATED,
          "From August 2018",
          "Before August 2018 letters with areas for priority action demanded no plan (Wakefield"
              + " and Swindon). From 8 August 2018, \"with immediate effect\", the final action"
              + " plan is due within 70 (working) days of receiving the letter, \"in line with\" SI"
              + " 2007/462; the letter itself says \"70 days\" (F-7). By the same letter an early"
              + " draft within 20 working days was to be added to the text of September 2018.",
          Sources.STH_18);

  /** The action plan and its early draft. */
  public static final Rule F_6 =
      rule(
          "F-6",
          STATED,
          "From 2019",
          "The action plan is due within 70 working days of receiving the letter. An early draft"
              + " within 20 working days is requested, not demanded: letters of 2019 say \"would"
              + " usually\" or \"also ask\", those of 2021 to 2026 \"very helpful\". The letters"
              + " are those from Hackney's of 4 March 2019, North East Lincolnshire's of 8 May 2019"
              + " and Herefordshire's of 16 August 2021 to Slough's of 12 January 2026.",
          Sources.LETTERS);

  /** Which letters ask for an action plan. */
  public static final Rule F_7 =
      rule(
          "F-7",
          OBSERVED,
          "",
          "The text with 70 and 20 working days is in 13 of the 23 letters; St Helens's of 2018"
              + " says \"70 days\". It is absent from those of Wakefield and Swindon (before the"
              + " rule), North Somerset and North East Lincolnshire of October 2019, both of"
              + " Nottingham, and Bournemouth, Christchurch and Poole, Dudley, Sefton and"
              + " Southampton (2020 to 2021). Every letter with an area for priority action on a"
              + " visit from July 2021, from Herefordshire's on, has it.",
          Sources.LETTERS);

  /** The Department for Education is told. */
  public static final Rule F_8 =
      rule(
          "F-8",
          STATED,
          "From 2018",
          "The Department for Education is notified of areas for priority action. St Helens's"
              + " letter of 2018 states it, and so does every letter with such an area on a visit"
              + " from October 2020, except Nottingham's of June 2021, which was copied to the"
              + " department. Some letters of 2019 to 2021 without such an area were also shared"
              + " with the department or copied to it.",
          Sources.LETTERS,
          Sources.STH_18);

  /** What Ofsted considers after an area for priority action. */
  public static final Rule F_9 =
      rule(
          "F-9",
          STATED,
          "2018 to 2021",
          "After an area for priority action Ofsted considers whether the next activity is a"
              + " focused visit or a standard inspection. The letters to St Helens (8 August 2018),"
              + " Bournemouth, Christchurch and Poole and Dudley (27 November 2020) and Sefton (10"
              + " May 2021) say so.",
          Sources.STH_18,
          Sources.LETTERS);

  /** What followed an area for priority action. */
  public static final Rule F_10 =
      rule(
          "F-10",
          OBSERVED,
          "",
          "After the 22 visits with an area for priority action that have a later ILACS event on"
              + " record, the next event was a standard inspection 13 times, a further focused"
              + " visit 9 times and a short inspection 0 times. Letters about monitoring visits and"
              + " joint targeted area inspections are not in the record.",
          Sources.LETTERS,
          Sources.REPORTS);

  /** How a letter ends. */
  public static final Rule F_11 =
      rule(
          "F-11",
          OBSERVED,
          "",
          "A letter ends by saying that its findings will be taken into account when planning the"
              + " next inspection or visit (365 of 371 letters). The words are \"the next"
              + " inspection or visit\" from August 2021, and \"your next inspection or visit\" was"
              + " last seen on 1 August 2023.",
          Sources.LETTERS);

  /** Two ways of counting the days of an action plan. */
  public static final Rule F_12 =
      rule(
          "F-12",
          STATED,
          "2018",
          "One letter and the statute disagree. St Helens's letter, received 24 hours before 8"
              + " August 2018, that is on 7 August, set 10 September 2018 for the draft and 3"
              + " December 2018 for the final plan, which are 23 and 83 working days. Counted from"
              + " 7 August as the statute counts, 20 working days end on 5 September and 70 on 14"
              + " November 2018. Ofsted allowed some slack or counted in another way; the statute"
              + " gives the earlier date.",
          Sources.STH_18,
          Sources.SI462);

  /** References to the national framework. */
  public static final Rule F_13 =
      rule(
          "F-13",
          OBSERVED,
          "From 2025",
          "Areas for improvement refer in a footnote to the Children's Social Care National"
              + " Framework in reports on inspections that started from 3 March 2025 (Blackburn)"
              + " and in letters published from August 2025. The reference is not universal: 14"
              + " inspections that started from March 2025 lack it.",
          Sources.REPORTS,
          Sources.LETTERS);

  /** What a graded report does not say. */
  public static final Rule F_14 =
      rule(
          "F-14",
          OBSERVED,
          "",
          "Graded inspection reports state no duties to follow up. No report from 2018 to 2026 has"
              + " a section on areas for priority action, and the words \"working days\" occur in"
              + " none; reports list \"What needs to improve\". Of them 26 mention priority actions"
              + " from earlier visits or joint targeted area inspections.",
          Sources.REPORTS);

  /** What a working day is. */
  public static final Rule F_15 =
      rule(
          "F-15",
          STATUTE,
          "From 2007",
          "A working day is any day other than a Saturday, a Sunday, Christmas Day, Good Friday or"
              + " a day that is a bank holiday in England and Wales under the Banking and Financial"
              + " Dealings Act 1971.",
          Sources.SI462);

  /** Where the 70 working days come from. */
  public static final Rule F_16 =
      rule(
          "F-16",
          STATED,
          "",
          "That an action plan is due within 70 working days under SI 2007/462 is known"
              + " second-hand, from Ofsted's letter to St Helens. We have not read the text of"
              + " regulation 3, on publishing the statement.",
          Sources.STH_18);

  // Focused visits

  /** How many focused visits there are. */
  public static final Rule V_1 =
      rule(
          "V-1",
          STATED,
          "November 2017",
          "An authority that requires improvement gets up to two focused visits between"
              + " inspections. One of them may be replaced by a joint targeted area inspection.",
          Sources.SEED_LCC);

  /** Another account of how many there are. */
  public static final Rule V_2 =
      rule(
          "V-2",
          STATED,
          "2020",
          "The sources disagree on the number of focused visits. Cumbria, which required"
              + " improvement, said in 2020 that there would be a \"minimum of two\", of which one"
              + " could be a joint targeted area inspection; the slides of November 2017 say \"up"
              + " to two\". The framework's own text is not known to us.",
          Sources.CUMB_20,
          Sources.SEED_LCC);

  /** One source contradicts itself. */
  public static final Rule V_2B =
      rule(
          "V-2b",
          STATED,
          "November 2017",
          "One source contradicts itself on the number of focused visits. The slides that say \"up"
              + " to two\" also say \"Will be two unless one replaced by JTAI\", where a JTAI is a"
              + " joint targeted area inspection: two, not up to two.",
          Sources.SEED_LCC);

  /** Focused visits of good and outstanding authorities. */
  public static final Rule V_3 =
      rule(
          "V-3",
          OBSERVED,
          "",
          "For good and outstanding authorities the number of focused visits is not stated. Between"
              + " inspections after the pandemic there was 1 visit in 25 of 38 cases, there were 0"
              + " in 12 and 2 in 1. One source implies one focused visit before the next short"
              + " inspection.",
          Sources.REPORTS,
          Sources.LETTERS,
          Sources.JT39);

  /** Focused visits of other authorities. */
  public static final Rule V_4 =
      rule(
          "V-4",
          OBSERVED,
          "",
          "After requires improvement there were 2 focused visits in 13 of 20 cases and 1 in 7,"
              + " between inspections after the pandemic. After inadequate there were none in any"
              + " of 9 cases.",
          Sources.REPORTS,
          Sources.LETTERS);

  /** Inadequate authorities and focused visits. */
  public static final Rule V_5 =
      rule(
          "V-5",
          STATED,
          "",
          "Inadequate authorities do not usually get focused visits. The exception was autumn 2020"
              + " to spring 2021, with 21 of the 42 visits of the pandemic.",
          Sources.SESLIP);

  /** What a focused visit looks at. */
  public static final Rule V_6 =
      rule(
          "V-6",
          STATED,
          "2017",
          "A focused visit looks at one or more aspects of the service, themes or cohorts, with the"
              + " same methods as a standard inspection. Leadership, quality assurance and"
              + " supervision always feature.",
          Sources.SEED_LCC);

  /** The seven topics of focused visits. */
  public static final Rule G_FV_TOPICS =
      rule(
          "G-FV-TOPICS",
          STATED,
          "About 2024",
          "There are seven topics of focused visits, \"in paragraphs 106-117\" of the framework"
              + " according to a regional group of authorities: the front door; children in need or"
              + " on a protection plan; vulnerable children at risk outside the family; children in"
              + " care; planning and achieving permanence; care leavers; and decision-making on"
              + " placements for older children.",
          Sources.SESLIP);

  /** A topic that came and one that went. */
  public static final Rule V_7 =
      rule(
          "V-7",
          OBSERVED,
          "",
          "The seventh topic, placements for older children, is found only from 2024 (Dudley in"
              + " February 2024, Stockton and Sheffield in 2024 and others). The topic that was"
              + " used only in the pandemic has been discontinued.",
          Sources.SESLIP,
          Sources.LETTERS);

  /** Pre-proceedings in the letters of 2025. */
  public static final Rule V_8 =
      rule(
          "V-8",
          OBSERVED,
          "2025",
          "The letters of 2025 also take in the public law outline and pre-proceedings.",
          Sources.LETTERS);

  // Annual engagement meeting and self-evaluation

  /** The three questions of the self-evaluation. */
  public static final Rule A_1 =
      rule(
          "A-1",
          STATED,
          "",
          "The annual self-evaluation answers three questions: what do you know about the quality"
              + " and impact of social work practice; how do you know it; and what are the plans"
              + " for the next 12 months to maintain or improve it.",
          Sources.SEED_LCC,
          Sources.BLOG_18,
          Sources.CYP_AEM,
          Sources.LOCAL_GOV);

  /** The form of the self-evaluation is free. */
  public static final Rule A_2 =
      rule(
          "A-2",
          STATED,
          "",
          "There is no prescribed format or template for the self-evaluation.",
          Sources.BLOG_18,
          Sources.CYP_SLI);

  /** Who attends the annual engagement meeting. */
  public static final Rule A_3 =
      rule(
          "A-3",
          STATED,
          "",
          "The director of children's services attends the annual engagement meeting and decides"
              + " who else does, for example an assistant director. On Ofsted's side there are"
              + " senior colleagues of the region who know the authority, possibly the regional"
              + " director.",
          Sources.SEED_LCC,
          Sources.CYP_SLI);

  /** What the annual engagement meeting discusses. */
  public static final Rule A_4 =
      rule(
          "A-4",
          STATED,
          "",
          "The annual engagement meeting discusses the content and impact of the self-evaluation,"
              + " actions and response from previous inspections, the current financial, political"
              + " and practice context, the possible scope of a focused visit, and the approximate"
              + " timing of the next self-evaluation and meeting. It can be broader and take in"
              + " education and early years. It is not used to evaluate direct practice.",
          Sources.SEED_LCC);

  /** What the annual engagement meeting informs. */
  public static final Rule A_5 =
      rule(
          "A-5",
          STATED,
          "",
          "The annual engagement meeting informs the type and the timing of the next activity.",
          Sources.CYP_AEM,
          Sources.BLOG_18);

  /** The key lines of enquiry of 2024. */
  public static final Rule A_6 =
      rule(
          "A-6",
          STATED,
          "",
          "The key lines of enquiry of 2024 are the sufficiency of placements; the capacity and"
              + " planning of the workforce; the impact of regulation and the response to it;"
              + " safeguarding children who do not attend school; and planning around \"Stable"
              + " homes, built on love\".",
          Sources.SEED_NCC);

  /** The self-evaluation is not statutory. */
  public static final Rule A_7 =
      rule(
          "A-7",
          STATED,
          "",
          "The self-evaluation is not statutory, as minutes from Darlington say. By when it is"
              + " shared and how long it is are not sourced; Dorset's was dated May 2024.",
          Sources.DARLINGTON);

  // JTAI

  /** Who makes a joint targeted area inspection. */
  public static final Rule J_1 =
      rule(
          "J-1",
          STATED,
          "",
          "Joint targeted area inspections (JTAIs) are made under section 20 of the Children Act"
              + " 2004 by Ofsted, the Care Quality Commission, the inspectorate of constabulary"
              + " (and fire and rescue services) and the inspectorate of probation, though not"
              + " always by all of them: on the front door, from 2022, by the first three, and on"
              + " domestic abuse, in 2024, with probation as well.",
          Sources.JT_GOV);

  /** Notice of a joint targeted area inspection. */
  public static final Rule J_2 =
      rule(
          "J-2",
          STATED,
          "",
          "A joint targeted area inspection is announced 10 working days before the fieldwork,"
              + " whatever its theme; earlier it was 9 or 10, depending on the theme. The day of"
              + " notification is numbered day 1. Notification is from a Tuesday and may be brought"
              + " forward to the Monday.",
          Sources.JT_GOV,
          Sources.JT_SHEF);

  /** The three weeks of a joint targeted area inspection. */
  public static final Rule J_3 =
      rule(
          "J-3",
          STATED,
          "",
          "A joint targeted area inspection takes three weeks: in week 1 notification and set-up,"
              + " in week 2 audits by the agencies, in week 3 inspectors on site.",
          Sources.JT_SHEF,
          Sources.JT_WAKE);

  /** The team of a joint targeted area inspection. */
  public static final Rule J_4 =
      rule(
          "J-4",
          STATED,
          "",
          "On the front door, the team consists of 2 social care inspectors and 1 schools inspector"
              + " of Ofsted, 2 inspectors of the Care Quality Commission and 2 of the inspectorate"
              + " of constabulary. At least five cases are tracked.",
          Sources.JT_WAKE);

  /** When the programme stopped and restarted. */
  public static final Rule J_5 =
      rule(
          "J-5",
          STATED,
          "",
          "The programme of joint targeted area inspections was suspended from 2020 and restarted"
              + " with two types from April 2022. The restart was announced on 28 March 2022, after"
              + " a pilot in Solihull in January 2022.",
          Sources.JT_RID);

  /** The outcome of a joint targeted area inspection. */
  public static final Rule J_6 =
      rule(
          "J-6",
          OBSERVED,
          "",
          "A joint targeted area inspection ends with a letter of findings with areas for priority"
              + " action and no grade. The published reports on Medway, Durham and Sefton cite"
              + " priority actions from one; the form of the outcome is stated by a partnership.",
          Sources.REPORTS,
          Sources.SANDWELL);

  /** The written statement of proposed action. */
  public static final Rule J_7 =
      rule(
          "J-7",
          STATUTE,
          "",
          "A written statement of proposed action is made after a joint targeted area inspection"
              + " only where the Chief Inspector so determines (regulation 3). The principal"
              + " authority makes it within 70 working days of receiving the report (regulation 4"
              + " according to the Explanatory Note). Those others who have received the report"
              + " must publish it.",
          Sources.SI1792);

  /** No definition of a working day in SI 2015/1792. */
  public static final Rule J_8 =
      rule(
          "J-8",
          STATED,
          "",
          "Regulation 1 of SI 2015/1792 does not define \"working day\"; it defines only"
              + " \"principal authority\" and \"review\". We have not read the text of regulation"
              + " 4.",
          Sources.SI1792);

  /** A joint targeted area inspection counts as a focused visit. */
  public static final Rule J_9 =
      rule(
          "J-9",
          STATED,
          "",
          "A joint targeted area inspection counts as one of the focused visits (V-1).",
          Sources.SEED_LCC,
          Sources.CUMB_20);

  // COVID

  /** The suspension of March 2020. */
  public static final Rule C_1 =
      rule(
          "C-1",
          STATED,
          "",
          "Routine inspections were suspended on 17 March 2020. Urgent ones continued.",
          Sources.CE_20,
          Sources.GW_20);

  /** The last inspections before the suspension. */
  public static final Rule C_2 =
      rule(
          "C-2",
          OBSERVED,
          "",
          "The last graded inspections before the suspension ended on 13 March 2020, with reports"
              + " published up to June 2020. The last focused visit was on 4 and 5 March 2020.",
          Sources.REPORTS,
          Sources.LETTERS);

  /** The interim visits of autumn 2020. */
  public static final Rule C_3 =
      rule(
          "C-3",
          OBSERVED,
          "",
          "Interim visits were to come not before September 2020, without grades and with published"
              + " findings, and full inspections of authorities \"not before January 2021\". So"
              + " much is stated; the first visit on record was on 29 September 2020.",
          Sources.AGEN_20,
          Sources.PT_20,
          Sources.LETTERS);

  /** The order of the interim visits. */
  public static final Rule C_4 =
      rule(
          "C-4",
          STATED,
          "",
          "The interim visits went in this order of priority: inadequate authorities; those with an"
              + " area for priority action; those with concerns; those not yet inspected under"
              + " ILACS; timing; and besides these a sample of good and outstanding authorities.",
          Sources.WILLIS_20,
          Sources.CYP_20);

  /** The pause of November 2020. */
  public static final Rule C_5 =
      rule(
          "C-5",
          OBSERVED,
          "",
          "Visits were paused during the lockdown from 5 November 2020, as is stated. They reappear"
              + " on record on 8 December 2020.",
          Sources.GOVWIRE,
          Sources.LETTERS);

  /** The visits from November 2020 to summer 2021. */
  public static final Rule C_6 =
      rule(
          "C-6",
          OBSERVED,
          "",
          "The letters dated from November 2020 to July 2021 follow the methods of ILACS with an"
              + " adapted, remote model. It is stated that ordinary visits, of two inspectors for"
              + " two days, resumed in June 2021, and that all inadequate authorities would have a"
              + " monitoring visit by the end of May 2021.",
          Sources.LETTERS,
          Sources.CYP_21);

  /** When graded inspection resumed. */
  public static final Rule C_7 =
      rule(
          "C-7",
          OBSERVED,
          "",
          "The first graded inspection after the pause began in Sunderland on 28 June 2021. Routine"
              + " inspection resumed in September 2021.",
          Sources.REPORTS);

  /** The window across the pandemic. */
  public static final Rule C_8 =
      rule(
          "C-8",
          OBSERVED,
          "",
          "Where the earlier inspection came before the pause, 45 to 70 months passed to the next"
              + " one after good, 32 to 64 after requires improvement and 30 to 56 after"
              + " inadequate. No rule that we know moves the anniversary, so an inspection from"
              + " before March 2020 should not be judged by the window.",
          Sources.REPORTS);

  // Other

  /** New authorities begin with a standard inspection. */
  public static final Rule O_1 =
      rule(
          "O-1",
          OBSERVED,
          "",
          "New authorities get a standard inspection first, 13 to 32 months after they are formed:"
              + " Dorset and Bournemouth, Christchurch and Poole (formed in April 2019; September"
              + " and December 2021), North and West Northamptonshire (April 2021; October 2022,"
              + " both together), Westmorland and Furness (April 2023; 22 April 2024) and"
              + " Cumberland (April 2023; 7 October 2024).",
          Sources.REPORTS,
          Sources.WESTMORLAND,
          Sources.CUMBERLAND);

  /** Focused visits of new authorities. */
  public static final Rule O_2 =
      rule(
          "O-2",
          OBSERVED,
          "",
          "Some new authorities had a focused visit before they had any grade: Bournemouth,"
              + " Christchurch and Poole, and Dorset, in 2019. A regional group of authorities"
              + " counts them as \"not inspected\".",
          Sources.LETTERS,
          Sources.SESLIP);

  /** Reorganised authorities that kept their pathway. */
  public static final Rule O_3 =
      rule(
          "O-3",
          OBSERVED,
          "",
          "North Yorkshire and Somerset, reorganised as unitary authorities (in April 2023, a date"
              + " for which we have no source), kept the same reference number and the same"
              + " pathway: they had short inspections in July 2023 and April 2026.",
          Sources.REPORTS);

  /** Children's trusts. */
  public static final Rule O_4 =
      rule(
          "O-4",
          OBSERVED,
          "",
          "Children's trusts are inspected through the authority. One trust may be inspected for"
              + " two authorities in the same fortnight, as in Northamptonshire in May 2026.",
          Sources.REPORTS);

  /** The order of inspection by risk. */
  public static final Rule O_5 =
      rule(
          "O-5",
          STATED,
          "",
          "On the order of inspections by risk only two things are stated: the order of the interim"
              + " visits of 2020 (C-4), and that inspection is \"risk-based and proportionate\"."
              + " What triggers an inspection is not sourced.",
          Sources.LEEDS,
          Sources.WILLIS_20);

  // Bank holidays and working days

  /** The bank holidays of the Act. */
  public static final Rule H_1 =
      rule(
          "H-1",
          STATED,
          "",
          "Schedule 1 to the Banking and Financial Dealings Act 1971 makes these days bank holidays"
              + " in England and Wales: Easter Monday; the last Monday in May; the last Monday in"
              + " August; 26 December, if it is not a Sunday; and 27 December in a year in which 25"
              + " or 26 December is a Sunday.",
          Sources.BFDA);

  /** Good Friday and Christmas Day. */
  public static final Rule H_2 =
      rule(
          "H-2",
          STATED,
          "",
          "Good Friday and Christmas Day are holidays by common law or custom and not bank holidays"
              + " under the Act of 1971, which is why SI 2007/462 names them separately.",
          Sources.GLOBALOUTPOST,
          Sources.ACADEMIC,
          Sources.SI462);

  /** The holidays by proclamation. */
  public static final Rule H_3 =
      rule(
          "H-3",
          STATED,
          "",
          "New Year's Day (from 1974) and the first Monday in May (from 1978) are bank holidays by"
              + " proclamation. Substitute days are proclaimed too: the next free weekday, always"
              + " forward.",
          Sources.ACADEMIC,
          Sources.PYHOL);

  /** Substitute days from 2026 to 2028. */
  public static final Rule H_4 =
      rule(
          "H-4",
          STATED,
          "",
          "In 2026, 26 December is a Saturday and the substitute is Monday 28 December. In 2027, 25"
              + " December is a Saturday and 26 December a Sunday, and the substitutes are Monday"
              + " 27 and Tuesday 28 December. In 2028, 1 January is a Saturday and the substitute"
              + " is Monday 3 January. The press reports these days from the list on gov.uk; which"
              + " of them rest on the Act (27 December 2027, as 27 December 2022 did) and which on"
              + " a proclamation is our reading of H-1.",
          Sources.ECONOSTRUM,
          Sources.PARTICLENEWS,
          Sources.BFDA);

  /** Special and moved bank holidays. */
  public static final Rule H_5 =
      rule(
          "H-5",
          STATED,
          "",
          "Special and moved bank holidays in England are: 8 May 1995 (early May moved, for VE"
              + " Day); 31 December 1999; 3 June 2002 (Golden Jubilee), with the spring holiday"
              + " moved to 4 June 2002; 29 April 2011; 5 June 2012, with the spring holiday moved"
              + " to 4 June 2012; 8 May 2020 (early May moved); 2 June 2022 (spring moved) and 3"
              + " June 2022; 19 September 2022; and 8 May 2023. Earlier ones are 7 June 1977 and 29"
              + " July 1981.",
          Sources.PYHOL,
          Sources.JOLLY,
          Sources.QPPSTUDIO,
          Sources.WG_NOV22,
          Sources.YEP_22);

  /** Holiday libraries that err. */
  public static final Rule H_6 =
      rule(
          "H-6",
          STATED,
          "",
          "Public holiday libraries disagree. One (PYHOL) misses the move of the spring holiday in"
              + " 2002; another (JOLLY) lacks the special days of 1999 and 2002, and those of 1977"
              + " and 1981. A holiday web site gives 4 June for the spring holiday of 2002. The"
              + " list in H-5 is to be used.",
          Sources.PYHOL,
          Sources.JOLLY,
          Sources.QPPSTUDIO);

  /** No further holiday is known up to 2028. */
  public static final Rule H_7 =
      rule(
          "H-7",
          STATED,
          "",
          "No extra holiday in England has been found for 2026 to 2028. Press reports list only the"
              + " substitute days.",
          Sources.ECONOSTRUM,
          Sources.PARTICLENEWS);

  /** The calendar agrees with the dates of publication. */
  public static final Rule H_8 =
      rule(
          "H-8",
          OBSERVED,
          "",
          "The observed intervals to publication count exactly the calendar of H-1 to H-5: those"
              + " over Easter 2024, 2 and 3 June 2022, 19 September 2022 and 8 May 2023 still give"
              + " 30, 24 and 30 working days.",
          Sources.REPORTS,
          Sources.LETTERS);

  /** The definitions of a working day differ. */
  public static final Rule H_9 =
      rule(
          "H-9",
          STATED,
          "",
          "The definitions of a working day differ. That of SI 2007/462 is F-15. SI 2006/1738 names"
              + " Boxing Day as well, which gives the same days in effect. Regulation 1 of SI"
              + " 2015/1792 has none (J-8). Ofsted's administrative count may differ around"
              + " Christmas (R-XMAS).",
          Sources.SI462,
          Sources.SI1738,
          Sources.SI1792);

  // Readings of this library

  /** The day on which an edition begins to hold. */
  public static final Rule L_EDITION_DAY =
      rule(
          "L-EDITION-DAY",
          INFERRED,
          "",
          "The editions of January 2018, September 2018 and January 2023 are taken to hold from the"
              + " first day of the month, because the sources give only the month. This is our"
              + " reading of ED-01, ED-03 and ED-07.",
          Sources.GOV_APR24,
          Sources.GOVWIRE,
          Sources.CC_17,
          Sources.CYP_18SEP,
          Sources.STH_18,
          Sources.WG_22);

  /** The day from which the window is counted. */
  public static final Rule L_ANCHOR =
      rule(
          "L-ANCHOR",
          INFERRED,
          "",
          "The window is counted from the last day on site of the previous inspection unless the"
              + " caller chooses another day. This is our reading: no source that we know names the"
              + " day (W-2). The other choices are the first day on site and the publication of the"
              + " report, which fits the record best (W-3).",
          Sources.SEED_NCC,
          Sources.REPORTS);

  /** How the months of the window are counted. */
  public static final Rule L_STEP =
      rule(
          "L-STEP",
          INFERRED,
          "",
          "The window runs from 30 to 42 calendar months after the day from which it is counted,"
              + " both days included. Each end is counted from that day in one step, and a day that"
              + " the month does not have becomes the last day of that month. This is our reading"
              + " of the six months on either side of the three-year anniversary in W-1.",
          Sources.SEED_NCC,
          Sources.KIRK,
          Sources.NCC_WEB);

  /** The window before the first ILACS inspection. */
  public static final Rule L_SIF_WINDOW =
      rule(
          "L-SIF-WINDOW",
          INFERRED,
          "",
          "Before the first ILACS inspection the previous inspection is the one under the SIF, and"
              + " the window is counted from it. This is our reading of P-RI and W-1, which speak"
              + " of the previous inspection. The record does not fit it well: of 54 first ILACS"
              + " inspections in half of England that began before 17 March 2020, 19 began inside"
              + " that window, 31 after it and 4 before it, counted from the last day on site.",
          Sources.SEED_LCC,
          Sources.LGA,
          Sources.SEED_NCC,
          Sources.KIRK,
          Sources.NCC_WEB,
          Sources.REPORTS);

  /** The day of the call. */
  public static final Rule L_CALL =
      rule(
          "L-CALL",
          INFERRED,
          "",
          "The call is taken to come on the Monday before the first day on site or, where that"
              + " Monday is a bank holiday, on the first working day after it. This is our reading"
              + " of N-2 and N-12b: the Monday was a bank holiday in 35 of 321 inspections, and"
              + " nobody says when the call came.",
          Sources.SEED_NCC,
          Sources.REPORTS);

  /** The days on which an inspection can start. */
  public static final Rule L_QUIET =
      rule(
          "L-QUIET",
          OBSERVED,
          "",
          "The first day on site is a Monday. No planned day on site is in August, on a bank"
              + " holiday or from 23 December to 1 January, where five days are planned for a short"
              + " inspection and twelve for a standard one, weekends included. The day of the call"
              + " is not from 23 December to 1 January either. This is our summary of N-11, N-12"
              + " and N-12b, and it holds for 320 of 321 inspections on record; the day of the call"
              + " is itself a reading (L-CALL).",
          Sources.REPORTS);

  /** Early January. */
  public static final Rule L_JANUARY =
      rule(
          "L-JANUARY",
          OBSERVED,
          "",
          "No inspection on record started from 2 to 11 January, though the rule on possible days"
              + " (L-QUIET) would allow it (N-12).",
          Sources.REPORTS);

  /** The next inspection after an area for priority action. */
  public static final Rule L_APA =
      rule(
          "L-APA",
          INFERRED,
          "",
          "After an area for priority action the next inspection is taken to be a standard one. It"
              + " is stated only that Ofsted considers a focused visit or a standard inspection"
              + " (F-9); the default is our reading of F-10, because on record the next event was"
              + " never a short inspection, although only three such authorities were good before.",
          Sources.STH_18,
          Sources.LETTERS,
          Sources.REPORTS);

  /** Between the last day on site and the report. */
  public static final Rule L_AWAIT =
      rule(
          "L-AWAIT",
          INFERRED,
          "",
          "From the last day on site until its report is published an inspection counts as having"
              + " taken place, so that the next window runs from it, but its judgements do not"
              + " count yet. Where no publication is given they count from the last day on site."
              + " This is our reading of W-1, which counts from the inspection, and of P-GO and"
              + " P-RI, which rest on its grade.",
          Sources.SEED_NCC,
          Sources.SEED_LCC);

  /** What Ofsted has told the authority wins. */
  public static final Rule L_TOLD =
      rule(
          "L-TOLD",
          INFERRED,
          "",
          "The rules give a default and Ofsted decides: what Ofsted has told the authority about"
              + " its pathway wins over the default until the next inspection has taken place. This"
              + " is our reading of A-5, by which the annual engagement meeting informs the type"
              + " and the timing of the next activity, and of P-EXC, by which a good grade does not"
              + " guarantee a short inspection.",
          Sources.CYP_AEM,
          Sources.BLOG_18,
          Sources.REPORTS,
          Sources.LETTERS);

  /** What was told to a predecessor. */
  public static final Rule L_PREDECESSOR =
      rule(
          "L-PREDECESSOR",
          INFERRED,
          "",
          "What Ofsted told before the first day of a new authority was told to its predecessors:"
              + " a pathway, days or a deferral told then does not bind the new authority. Where a"
              + " reorganisation keeps the pathway, it goes on binding. This is our reading of O-1,"
              + " by which a new authority starts afresh, and of O-3, by which a reorganised one"
              + " goes on.",
          Sources.REPORTS);

  /** The pathway before the first ILACS inspection. */
  public static final Rule L_SIF_GRADE =
      rule(
          "L-SIF-GRADE",
          OBSERVED,
          "",
          "Until the first ILACS inspection the overall grade under the SIF decides the pathway. On"
              + " record (P-OBS) requires improvement was followed by 41 standard inspections, good"
              + " by 33 short and 8 standard ones, outstanding by 3 short ones and inadequate by 19"
              + " standard ones. That the old grade keeps deciding is also our reading by analogy"
              + " with P-26-D.",
          Sources.REPORTS);

  /** An inadequate practice judgement since April 2026. */
  public static final Rule L_INADEQUATE_26 =
      rule(
          "L-INADEQUATE-26",
          INFERRED,
          "From 1 April 2026",
          "From 1 April 2026 an inadequate practice judgement is taken to mean monitoring and"
              + " re-inspection. This is our reading of P-26-C and G-OE-1; no source that we know"
              + " says so.",
          Sources.REPORTS);

  /** Inadequate leaders alone since April 2026. */
  public static final Rule L_LEADERS_26 =
      rule(
          "L-LEADERS-26",
          INFERRED,
          "From 1 April 2026",
          "From 1 April 2026, where the judgement on leaders alone is inadequate, the next"
              + " inspection is taken to be a standard one. This is our reading of G-OE-2 and"
              + " P-26-C, and it is ambiguous: of the four such authorities before, three were"
              + " requires improvement overall and one inadequate. The other reading is monitoring"
              + " and re-inspection.",
          Sources.REPORTS,
          Sources.TRAFFORD);

  /** An inspection of which too little is known. */
  public static final Rule L_GAP =
      rule(
          "L-GAP",
          INFERRED,
          "",
          "Where the record shows that an inspection took place but not when or with which"
              + " judgements, neither the pathway nor the window is given until a later inspection"
              + " is known. This is our reading of W-1, which counts from the previous inspection,"
              + " and of P-GO and P-RI, which rest on its grade.",
          Sources.SEED_NCC,
          Sources.SEED_LCC);

  /** An authority without any inspection. */
  public static final Rule L_FIRST =
      rule(
          "L-FIRST",
          INFERRED,
          "",
          "An authority without any inspection on record is taken to be a new one. Its first"
              + " inspection is a standard one and has no window. This is our reading of O-1.",
          Sources.REPORTS,
          Sources.WESTMORLAND,
          Sources.CUMBERLAND);

  /** What is known on the day asked about. */
  public static final Rule L_KNOWN =
      rule(
          "L-KNOWN",
          INFERRED,
          "",
          "What happened after the day asked about does not count, and that an inspection or a"
              + " visit took place counts from its last day on site. This is our reading of W-1,"
              + " which counts from the previous inspection.",
          Sources.SEED_NCC,
          Sources.KIRK,
          Sources.NCC_WEB);

  /** When the next self-evaluation and meeting are due. */
  public static final Rule L_ANNUAL =
      rule(
          "L-ANNUAL",
          INFERRED,
          "",
          "The next self-evaluation and the next annual engagement meeting are taken to be due"
              + " twelve months after the last one recorded. This is our reading of A-1 and A-5,"
              + " where both are called annual; no day is sourced.",
          Sources.SEED_LCC,
          Sources.BLOG_18,
          Sources.CYP_AEM,
          Sources.LOCAL_GOV);

  /** The reading where the day of receipt is not given. */
  public static final Rule L_RECEIPT =
      rule(
          "L-RECEIPT",
          INFERRED,
          "after any report or letter",
          "A deadline is counted from the day on which the authority received the report or the"
              + " letter, which is day 0. Where that day is not given, the day of publication stands"
              + " in for it, so that the deadline is the latest that it can be. This is our reading"
              + " of F-6, R-LA-PUB and R-PREPUB.",
          Sources.LETTERS,
          Sources.SI462,
          Sources.STH_18);

  /** The reading of a suspension between two inspections. */
  public static final Rule L_SUSPENSION =
      rule(
          "L-SUSPENSION",
          INFERRED,
          "windows that a suspension or a deferral falls into or before",
          "No rule that we know moves the anniversary of an inspection because of a suspension or a"
              + " deferral, so the window stays. Beside it stands the window moved on by as many days"
              + " as the suspension took out of the time between the previous inspection and the end"
              + " of the window. This is our reading of C-1 and C-8.",
          Sources.CE_20,
          Sources.GW_20,
          Sources.REPORTS);

  /** The reading of five days' notice. */
  public static final Rule L_FV_NOTICE =
      rule(
          "L-FV-NOTICE",
          INFERRED,
          "focused visits until March 2020 and in autumn 2020",
          "The days of notice before a focused visit are read as working days, the day of the call"
              + " being day 0. This is our reading of N-6 and N-7, which say only days.",
          Sources.SEED_LCC,
          Sources.CUMB_20);

  /** The reading of the interim visits. */
  public static final Rule L_INTERIM =
      rule(
          "L-INTERIM",
          INFERRED,
          "focused visits from September 2020 to May 2021",
          "The interim visits from September 2020 to May 2021 went to every kind of authority,"
              + " inadequate ones too, and do not count towards the focused visits between two"
              + " inspections. This is our reading of C-3, C-4 and V-5.",
          Sources.AGEN_20,
          Sources.PT_20,
          Sources.WILLIS_20,
          Sources.SESLIP);

  /** The reading of the days of the suspension. */
  public static final Rule L_SUSPENDED =
      rule(
          "L-SUSPENDED",
          INFERRED,
          "17 March 2020 to 27 June 2021",
          "Routine inspection is taken to have been suspended from 17 March 2020 to 27 June 2021, the"
              + " day before the first graded inspection after it began. This is our reading of C-1"
              + " and C-7; no source names the last day.",
          Sources.CE_20,
          Sources.GW_20,
          Sources.REPORTS);

  /** The reading of the three weeks of a JTAI. */
  public static final Rule L_JTAI_WEEKS =
      rule(
          "L-JTAI-WEEKS",
          INFERRED,
          "joint targeted area inspections",
          "The days on site of a joint targeted area inspection are taken to begin ten working days"
              + " after the notification, which is day 1 of the first of the three weeks, and to end"
              + " on the Friday of that third week. This is our reading of J-2 and J-3.",
          Sources.JT_GOV,
          Sources.JT_SHEF,
          Sources.JT_WAKE);

  /** Outstanding overall has gone with outstanding leaders. */
  public static final Rule L_OE_LEADERS =
      rule(
          "L-OE-LEADERS",
          OBSERVED,
          "inspections that began before April 2026",
          "In the published reports of half of England's authorities, every one of 39 inspections with"
              + " outstanding overall effectiveness also judged the impact of leaders outstanding."
              + " This is our own count, beside G-OE-1 and G-OE-2.",
          Sources.REPORTS);

  /** How long authorities have waited for their next inspection. */
  public static final Rule L_WAIT =
      rule(
          "L-WAIT",
          OBSERVED,
          "waits that began after 1 June 2021",
          "No rule says when in its window an inspection comes (W-1, W-4). In the published reports of"
              + " half of England's authorities 114 inspections ended after 1 June 2021 and had their"
              + " report out by 12 June 2026. By then 37 of them had been followed by the next one,"
              + " from 30.9 to 45.9 months after the last day on site. With those that had not,"
              + " counted as longer waits, a logistic curve fits with its centre at 40.1 months"
              + " (standard error 0.5) and a scale of 1.9 months (0.2). Differences between grades or"
              + " pathways are not borne out by so few cases. This is our own count and no rule: it"
              + " gives a range, and no single week is likely.",
          Sources.REPORTS);

  /** The Mondays at the edges of the quiet parts of the year. */
  public static final Rule L_EDGES =
      rule(
          "L-EDGES",
          OBSERVED,
          "",
          "Of 174 inspections that had begun by 12 June 2026 in half of England's authorities none"
              + " began from 25 to 31 July, from 1 to 7 September, from 15 to 21 December or from 2 to"
              + " 11 January (L-JANUARY), though the rule on possible days (L-QUIET) would allow"
              + " it. If those Mondays were like any other, about nine would have. An outlook counts"
              + " one of them for a tenth of another. This is our own count.",
          Sources.REPORTS);

  // What the system is and what inspectors do

  /** What the system is for and how it approaches an authority. */
  public static final Rule S_SYSTEM =
      rule(
          "S-SYSTEM",
          STATED,
          "",
          "Ofsted describes ILACS as a whole system of inspection that is proportionate, risk-based,"
              + " flexible and bespoke. It brings regular contact with authorities and more frequent"
              + " opportunities to identify issues of concern, a focus on practice, and timely"
              + " reflection on the experience of children in the area. The grade determines the next"
              + " inspection, and what support there is between visits.",
          Sources.SEED_LCC,
          Sources.SEED_NCC);

  /** Which services are inspected. */
  public static final Rule S_SCOPE =
      rule(
          "S-SCOPE",
          STATED,
          "From January 2018",
          "ILACS, \"Inspecting Local Authority Children's Services\", is the framework that Ofsted"
              + " adopted in January 2018 for inspecting local authority services for children in"
              + " need of help and protection, children in care and care leavers.",
          Sources.SEED_NCC);

  /** What the system consists of. */
  public static final Rule S_PARTS =
      rule(
          "S-PARTS",
          STATED,
          "",
          "The system consists of an annual self-evaluation; an annual engagement meeting; data and"
              + " information that are shared; focused visits, which look at a specific area of"
              + " service or cohort of children; and inspections, standard ones for authorities that"
              + " require improvement and short ones for authorities that are good or outstanding.",
          Sources.SEED_NCC,
          Sources.SEED_LCC);

  /** What an annual cycle consists of. */
  public static final Rule S_ANNUAL =
      rule(
          "S-ANNUAL",
          STATED,
          "",
          "Every year the authority shares a self-evaluation of the quality and impact of social work"
              + " practice, and goes through it with Ofsted's regional representative at the annual"
              + " engagement meeting, also called the annual conversation.",
          Sources.SEED_LCC,
          Sources.SEED_NCC);

  /** What a standard inspection looks at. */
  public static final Rule S_STANDARD =
      rule(
          "S-STANDARD",
          STATED,
          "standard inspections",
          "A standard inspection focuses on the experiences of children and young people at different"
              + " points in the system, early help included; on the impact of leaders and managers on"
              + " social work practice with children and families; and on whether the authority's own"
              + " evaluation of the quality and impact of its performance and practice is accurate."
              + " It ends with graded judgements.",
          Sources.SEED_LCC);

  /** What focused visits are for. */
  public static final Rule S_VISIT =
      rule(
          "S-VISIT",
          STATED,
          "focused visits",
          "A focused visit identifies and showcases good practice, or catches an authority before it"
              + " falls. It contains some or all of the activity of a standard inspection, and"
              + " leadership, performance management, oversight and supervision, quality assurance"
              + " and professional development remain a feature of it.",
          Sources.SEED_LCC);

  /** What becomes of the findings of a focused visit. */
  public static final Rule S_FINDINGS =
      rule(
          "S-FINDINGS",
          STATED,
          "focused visits",
          "The findings of a focused visit are used for the inspections that follow. The letters say"
              + " the same (F-11).",
          Sources.SEED_LCC,
          Sources.LETTERS);

  /** How inspectors gather evidence. */
  public static final Rule S_EVIDENCE =
      rule(
          "S-EVIDENCE",
          STATED,
          "on site",
          "Almost all evidence is gathered by looking at the experiences of individual children and"
              + " young people, largely by meeting practitioners and reading electronic records."
              + " Inspectors want to understand fully the work that practitioners plan and do with"
              + " children and families, and its impact.",
          Sources.SEED_NCC);

  /** What inspectors talk about with children. */
  public static final Rule S_CHILDREN =
      rule(
          "S-CHILDREN",
          STATED,
          "on site",
          "Where possible inspectors talk to children and young people, though not always face to"
              + " face: about how their rights are considered, about their experiences of help,"
              + " protection and care, and whether these match the authority's approach and practice"
              + " standards.",
          Sources.SEED_NCC);

  /** What inspectors talk about with practitioners. */
  public static final Rule S_PRACTITIONERS =
      rule(
          "S-PRACTITIONERS",
          STATED,
          "on site",
          "Inspectors ask social workers and lead practitioners about the quality and impact of"
              + " supervision, how they are helped to strengthen families and minimise risk, their"
              + " workload, and the availability, quality and impact of training and development.",
          Sources.SEED_NCC);

  /** Whom inspectors may meet besides. */
  public static final Rule S_CARERS =
      rule(
          "S-CARERS",
          STATED,
          "on site",
          "Inspectors may meet a group of foster carers: an established group, or one found by an open"
              + " invitation to meet the inspection team.",
          Sources.SEED_NCC);

  /** What practitioners can do to be ready. */
  public static final Rule S_PREPARE =
      rule(
          "S-PREPARE",
          STATED,
          "before an inspection",
          "One council advises its practitioners to see the inspection as an opportunity to celebrate"
              + " good work: to celebrate and share positive outcomes for children in their teams, to"
              + " practise talking about what they are proud of in supervision, to share and learn"
              + " together in group reflective supervision what is working, and to be familiar with"
              + " the council's own approach and its practice standards for help, protection and"
              + " care. An external auditor helps them by offering a dry run of the inspection.",
          Sources.SEED_NCC);

  /** The catalogue as a whole, which nobody needs who only asks for a schedule. */
  private static final class Catalogue {

    static final Map<String, List<Rule>> SECTIONS = sectionsInOrder();

    static final List<Rule> ALL = inOrder();

    static final Map<String, Rule> BY_ID = byId();

    private Catalogue() {}
  }

  private static final List<String> NOT_SOURCED =
      List.of(
          "No edition of the framework's own text was available to us beyond opening paragraphs, so"
              + " no paragraph of it is cited from the framework itself.",
          "No source says how the grade for overall effectiveness is derived from the other"
              + " judgements; G-OE-1 and G-OE-2 say what the reports show.",
          "No source states the criteria by which a good or outstanding authority gets a standard"
              + " inspection (P-EXC).",
          "No source gives a rule for when an inadequate authority is re-inspected; P-IN-TIME gives"
              + " what was observed.",
          "No source says how many monitoring visits there are today or when the first one takes"
              + " place; P-IN-18 gives an upper number from 2018.",
          "No source says whether the first monitoring letter stays unpublished and letters are"
              + " published from the second visit on; the words of the report on Torbay, \"visits"
              + " where letters were published\", are no more than consistent with it.",
          "No source says what an inadequate judgement leads to since April 2026 (P-26-C).",
          "No source says whether the judgement on leaders was renamed in 2026 (G-J-RENAME).",
          "No source gives the framework's own words on the day from which the inspection window is"
              + " counted (W-2).",
          "No source gives the framework's notice periods since 2021 for a standard inspection, a"
              + " focused visit or a monitoring visit; what councils have said is in N-1 to N-4.",
          "No source gives the time of day of the call that announces an inspection.",
          "No source gives the deadlines, by day, for Annex A and the other information that is"
              + " requested after the call.",
          "No source says how many audits an authority is asked for; the numbers used under the SIF"
              + " (20, and 6 more) do not apply.",
          "No source says how many focused visits a good or outstanding authority gets; V-3 gives"
              + " what was observed.",
          "No source gives the framework's definition of an area for priority action; F-2 is a"
              + " council's paraphrase.",
          "We have not read the full text of regulation 3 of SI 2007/462 or of regulation 4 of SI"
              + " 2015/1792.",
          "No source gives the steps of a complaint that are specific to ILACS.",
          "No source says how long before publication an authority receives its report; R-PREPUB is"
              + " a single case, of a letter.",
          "No source says by when the annual self-evaluation is shared or how long it is (A-7).",
          "No source says what triggers an inspection, or gives an order of inspections by risk,"
              + " beyond what is in O-5.",
          "No source gives the notice periods that a later edition of the framework introduced"
              + " (N-8).",
          "No source gives the content of the framework's update of April 2019 (ED-05) or of a"
              + " later note of the pandemic (ED-06).",
          "No source that we have gives the date on which North Yorkshire and Somerset were"
              + " reorganised (O-3).");

  private Rules() {}

  /**
   * Every rule of the library, in the order of the catalogue.
   *
   * @return the rules; immutable
   */
  public static List<Rule> all() {
    return Catalogue.ALL;
  }

  /**
   * The catalogue by its sections, from the editions to the readings of this library.
   *
   * @return the rules of each section by its title, both in the order of the catalogue; immutable
   */
  public static Map<String, List<Rule>> sections() {
    return Catalogue.SECTIONS;
  }

  /**
   * Finds a rule by its id. Upper and lower case count as the same, and space around the id is
   * ignored.
   *
   * @param id the id, for example {@code W-1}
   * @return the rule, or empty where the catalogue has none of that id
   */
  public static Optional<Rule> find(String id) {
    return Optional.ofNullable(Catalogue.BY_ID.get(normal(id)));
  }

  /**
   * What is not known. The library invents none of it: it is left out, or the caller supplies it.
   *
   * @return whole sentences, one or more for each gap; immutable
   */
  public static List<String> notSourced() {
    return NOT_SOURCED;
  }

  private static String normal(String id) {
    return id.strip().toUpperCase(Locale.ROOT);
  }

  private static Rule rule(
      String id, Evidence evidence, String applies, String statement, Source... sources) {
    return new Rule(id, statement, evidence, applies, List.of(sources));
  }

  private static List<Rule> inOrder() {
    List<Rule> rules = new ArrayList<>();
    for (List<Rule> section : Catalogue.SECTIONS.values()) {
      rules.addAll(section);
    }
    return List.copyOf(rules);
  }

  private static Map<String, Rule> byId() {
    Map<String, Rule> rules = new HashMap<>();
    for (Rule rule : Catalogue.ALL) {
      rules.put(normal(rule.id()), rule);
    }
    return Map.copyOf(rules);
  }

  private static Map<String, List<Rule>> sectionsInOrder() {
    Map<String, List<Rule>> sections = new LinkedHashMap<>();
    sections.put(
        "Editions (timeline)",
        List.of(ED_01, ED_02, ED_03, ED_04, ED_05, ED_06, ED_07, ED_08, ED_09, ED_10));
    sections.put(
        "Grades and judgements",
        List.of(
            G_GR_1,
            G_GR_2,
            G_J_2018,
            G_J_CONFLICT,
            G_J_2023,
            G_J_VAR,
            G_J_2026,
            G_J_RENAME,
            G_OE_1,
            G_OE_2));
    sections.put(
        "Pathways",
        List.of(
            P_GO,
            P_RI,
            P_OBS,
            P_EXC,
            P_IN_17,
            P_IN_18,
            P_IN_LASTSIF,
            P_IN_MV1,
            P_IN_MV2,
            P_IN_MV3,
            P_IN_MV4,
            P_IN_TIME,
            P_26_A,
            P_26_B,
            P_26_C,
            P_26_D));
    sections.put("Inspection window", List.of(W_1, W_2, W_3, W_4, W_5, W_6));
    sections.put(
        "Notice and timetable",
        List.of(
            N_1, N_2, N_3, N_4, N_5, N_6, N_7, N_8, N_9, N_11, N_12, N_12B, N_13, N_14, N_15, N_16,
            N_MV, N_DEF1, N_DEF2));
    sections.put("Information requests", List.of(I_1, I_2, I_3, I_4));
    sections.put(
        "Reporting",
        List.of(
            R_INSP_A, R_INSP_B, R_INSP_C, R_FV_A, R_FV_B, R_FV_C, R_FV_D, R_EXT_1, R_EXT_2, R_XMAS,
            R_DRAFT_1, R_DRAFT_0, R_DRAFT_2, R_PREPUB, R_LA_PUB, R_STAT));
    sections.put(
        "Findings and consequences",
        List.of(
            F_1, F_2, F_2B, F_3, F_4, F_5, F_6, F_7, F_8, F_9, F_10, F_11, F_12, F_13, F_14, F_15,
            F_16));
    sections.put(
        "Focused visits", List.of(V_1, V_2, V_2B, V_3, V_4, V_5, V_6, G_FV_TOPICS, V_7, V_8));
    sections.put(
        "Annual engagement meeting and self-evaluation",
        List.of(A_1, A_2, A_3, A_4, A_5, A_6, A_7));
    sections.put("JTAI", List.of(J_1, J_2, J_3, J_4, J_5, J_6, J_7, J_8, J_9));
    sections.put("COVID", List.of(C_1, C_2, C_3, C_4, C_5, C_6, C_7, C_8));
    sections.put("Other", List.of(O_1, O_2, O_3, O_4, O_5));
    sections.put(
        "Bank holidays and working days", List.of(H_1, H_2, H_3, H_4, H_5, H_6, H_7, H_8, H_9));
    sections.put(
        "What the system is and what inspectors do",
        List.of(
            S_SYSTEM,
            S_SCOPE,
            S_PARTS,
            S_ANNUAL,
            S_STANDARD,
            S_VISIT,
            S_FINDINGS,
            S_EVIDENCE,
            S_CHILDREN,
            S_PRACTITIONERS,
            S_CARERS,
            S_PREPARE));
    sections.put(
        "Readings of this library",
        List.of(
            L_EDITION_DAY,
            L_ANCHOR,
            L_STEP,
            L_SIF_WINDOW,
            L_CALL,
            L_QUIET,
            L_JANUARY,
            L_APA,
            L_AWAIT,
            L_TOLD,
            L_PREDECESSOR,
            L_SIF_GRADE,
            L_INADEQUATE_26,
            L_LEADERS_26,
            L_GAP,
            L_FIRST,
            L_KNOWN,
            L_ANNUAL,
            L_RECEIPT,
            L_SUSPENSION,
            L_FV_NOTICE,
            L_INTERIM,
            L_SUSPENDED,
            L_JTAI_WEEKS,
            L_OE_LEADERS,
            L_WAIT,
            L_EDGES));
    return ImmutableMap.copyOf(sections);
  }
}
