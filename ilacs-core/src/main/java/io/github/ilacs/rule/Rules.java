package io.github.ilacs.rule;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The catalogue: every rule that the library knows, by its stable id.
 *
 * <p>A rule that code cites is a constant here, named like its {@linkplain Rule#id() id}, with an
 * underscore for each hyphen and in upper case: {@link #W_1} is {@code W-1}. {@link #find} finds
 * every other. What the rules say is in the file {@code rules.txt} beside this class, one row for
 * each, which is read when you first ask for it.
 *
 * <p>A statement is written to be read on its own, in front of a committee. Where one rule joins
 * parts that are known in different ways, its evidence is that of the part that the library relies
 * on, and the statement says which part is which. Where the sources disagree, the statement gives
 * both sides.
 *
 * <p>The rules whose id begins with {@code L} are the readings of this library: what it had to
 * decide where the sources are silent. What nobody says at all is in {@link #notSourced()} and is
 * never invented.
 *
 * <p>The same catalogue, for reading, is the page {@code docs/rules.md}.
 */
public final class Rules {
  // Editions (timeline)

  /** The removal of overall effectiveness. */
  public static final Rule ED_09 = Rule.cited("ED-09");

  /** Which edition governs an inspection. */
  public static final Rule ED_10 = Rule.cited("ED-10");

  // Grades and judgements

  /** The four judgements up to December 2022. */
  public static final Rule G_J_2018 = Rule.cited("G-J-2018");

  /** The five judgements from January 2023. */
  public static final Rule G_J_2023 = Rule.cited("G-J-2023");

  /** The four judgements from April 2026. */
  public static final Rule G_J_2026 = Rule.cited("G-J-2026");

  /** An inadequate practice judgement made the whole inadequate. */
  public static final Rule G_OE_1 = Rule.cited("G-OE-1");

  // Pathways

  /** Good or outstanding leads to a short inspection. */
  public static final Rule P_GO = Rule.cited("P-GO");

  /** Requires improvement leads to a standard inspection. */
  public static final Rule P_RI = Rule.cited("P-RI");

  /** Which inspection followed which grade. */
  public static final Rule P_OBS = Rule.cited("P-OBS");

  /** A good grade does not guarantee a short inspection. */
  public static final Rule P_EXC = Rule.cited("P-EXC");

  /** Inadequate, in the first edition. */
  public static final Rule P_IN_17 = Rule.cited("P-IN-17");

  /** Inadequate, since September 2018. */
  public static final Rule P_IN_18 = Rule.cited("P-IN-18");

  /** Monitoring visits were not always quarterly. */
  public static final Rule P_IN_MV3 = Rule.cited("P-IN-MV3");

  /** Monitoring visits make no judgements. */
  public static final Rule P_IN_MV4 = Rule.cited("P-IN-MV4");

  /** Which letters of monitoring visits are published. */
  public static final Rule P_IN_MV5 = Rule.cited("P-IN-MV5");

  /** When monitoring visits have come. */
  public static final Rule P_IN_RHYTHM = Rule.cited("P-IN-RHYTHM");

  /** When their letters have come. */
  public static final Rule P_IN_LETTER = Rule.cited("P-IN-LETTER");

  /** What the Department for Education does. */
  public static final Rule P_IN_DFE = Rule.cited("P-IN-DFE");

  /** How long re-inspection of an inadequate authority took. */
  public static final Rule P_IN_TIME = Rule.cited("P-IN-TIME");

  /** What counts as good or better without an overall grade. */
  public static final Rule P_26_A = Rule.cited("P-26-A");

  /** Authorities last inspected before April 2026 keep the pathway of their overall grade. */
  public static final Rule P_26_D = Rule.cited("P-26-D");

  // Inspection window

  /** The window of an inspection. */
  public static final Rule W_1 = Rule.cited("W-1");

  /** The end of the window is not a limit. */
  public static final Rule W_4 = Rule.cited("W-4");

  // Notice and timetable

  /** An inspection begins with a telephone call. */
  public static final Rule N_1 = Rule.cited("N-1");

  /** On site on the Monday after the call. */
  public static final Rule N_2 = Rule.cited("N-2");

  /** Notice of a short inspection. */
  public static final Rule N_3 = Rule.cited("N-3");

  /** Timetable of a standard inspection. */
  public static final Rule N_4 = Rule.cited("N-4");

  /** Notice of a focused visit in the first edition. */
  public static final Rule N_6 = Rule.cited("N-6");

  /** Notice of a visit in autumn 2020. */
  public static final Rule N_7 = Rule.cited("N-7");

  /** A later edition changed the notice, nobody says to what. */
  public static final Rule N_8 = Rule.cited("N-8");

  /** How long inspectors are on site. */
  public static final Rule N_11 = Rule.cited("N-11");

  /** How long a focused visit lasts. */
  public static final Rule N_13 = Rule.cited("N-13");

  /** How many inspectors make a focused visit. */
  public static final Rule N_14 = Rule.cited("N-14");

  /** How many inspectors make an inspection. */
  public static final Rule N_15 = Rule.cited("N-15");

  /** Deferring, pausing and gathering additional evidence. */
  public static final Rule N_DEF2 = Rule.cited("N-DEF2");

  // Information requests

  /** What the authority shares after the call. */
  public static final Rule I_1 = Rule.cited("I-1");

  /** The template for data on children. */
  public static final Rule I_2 = Rule.cited("I-2");

  // Reporting

  /** When reports came out up to March 2020. */
  public static final Rule R_INSP_A = Rule.cited("R-INSP-A");

  /** When reports came out from July 2021 to February 2024. */
  public static final Rule R_INSP_B = Rule.cited("R-INSP-B");

  /** When reports came out from June 2024. */
  public static final Rule R_INSP_C = Rule.cited("R-INSP-C");

  /** When letters came out up to March 2020. */
  public static final Rule R_FV_A = Rule.cited("R-FV-A");

  /** When letters came out from September 2021 to February 2024. */
  public static final Rule R_FV_C = Rule.cited("R-FV-C");

  /** When letters came out from April 2024. */
  public static final Rule R_FV_D = Rule.cited("R-FV-D");

  /** Publication can take longer. */
  public static final Rule R_EXT_1 = Rule.cited("R-EXT-1");

  /** Before an election nothing is published. */
  public static final Rule R_ELECT = Rule.cited("R-ELECT");

  /** Draft, comments and complaint, 2020 to 2024. */
  public static final Rule R_DRAFT_1 = Rule.cited("R-DRAFT-1");

  /** Draft, comments and complaint, up to 2020. */
  public static final Rule R_DRAFT_0 = Rule.cited("R-DRAFT-0");

  /** Draft, comments and complaint, since 2024. */
  public static final Rule R_DRAFT_2 = Rule.cited("R-DRAFT-2");

  /** The authority publishes the report. */
  public static final Rule R_LA_PUB = Rule.cited("R-LA-PUB");

  /** The written statement of action. */
  public static final Rule R_STAT = Rule.cited("R-STAT");

  /** The action plan after a report. */
  public static final Rule R_PLAN = Rule.cited("R-PLAN");

  /** When reports have been received. */
  public static final Rule R_RECEIPT = Rule.cited("R-RECEIPT");

  /** When the grades are told. */
  public static final Rule R_FEEDBACK = Rule.cited("R-FEEDBACK");

  // Findings and consequences

  /** Since when an action plan is demanded. */
  public static final Rule F_5 = Rule.cited("F-5");

  /** The action plan and its early draft. */
  public static final Rule F_6 = Rule.cited("F-6");

  /** Which letters ask for an action plan. */
  public static final Rule F_7 = Rule.cited("F-7");

  /** The Department for Education is told. */
  public static final Rule F_8 = Rule.cited("F-8");

  /** How a letter ends. */
  public static final Rule F_11 = Rule.cited("F-11");

  // Focused visits

  /** How many focused visits there are. */
  public static final Rule V_1 = Rule.cited("V-1");

  /** How many visits there have been by grade. */
  public static final Rule V_COUNT = Rule.cited("V-COUNT");

  /** The interim visits of 2020-21. */
  public static final Rule V_INTERIM = Rule.cited("V-INTERIM");

  /** When visits have come. */
  public static final Rule V_WHEN = Rule.cited("V-WHEN");

  /** What a priority action of a joint inspection leads to. */
  public static final Rule V_JTAI_APA = Rule.cited("V-JTAI-APA");

  /** Inadequate authorities and focused visits. */
  public static final Rule V_5 = Rule.cited("V-5");

  /** What a focused visit looks at. */
  public static final Rule V_6 = Rule.cited("V-6");

  /** The seven topics of focused visits. */
  public static final Rule G_FV_TOPICS = Rule.cited("G-FV-TOPICS");

  /** A topic that came and one that went. */
  public static final Rule V_7 = Rule.cited("V-7");

  // Annual engagement meeting and self-evaluation

  /** The three questions of the self-evaluation. */
  public static final Rule A_1 = Rule.cited("A-1");

  /** The form of the self-evaluation is free. */
  public static final Rule A_2 = Rule.cited("A-2");

  /** Who attends the annual engagement meeting. */
  public static final Rule A_3 = Rule.cited("A-3");

  /** What the annual engagement meeting discusses. */
  public static final Rule A_4 = Rule.cited("A-4");

  /** What the annual engagement meeting informs. */
  public static final Rule A_5 = Rule.cited("A-5");

  /** The key lines of enquiry of 2024. */
  public static final Rule A_6 = Rule.cited("A-6");

  /** The self-evaluation is not statutory. */
  public static final Rule A_7 = Rule.cited("A-7");

  /** The letter after the annual engagement meeting. */
  public static final Rule A_8 = Rule.cited("A-8");

  /** That the self-evaluation is voluntary. */
  public static final Rule A_9 = Rule.cited("A-9");

  // JTAI

  /** Who makes a joint targeted area inspection. */
  public static final Rule J_1 = Rule.cited("J-1");

  /** Notice of a joint targeted area inspection. */
  public static final Rule J_2 = Rule.cited("J-2");

  /** The three weeks of a joint targeted area inspection. */
  public static final Rule J_3 = Rule.cited("J-3");

  /** The team of a joint targeted area inspection. */
  public static final Rule J_4 = Rule.cited("J-4");

  /** The outcome of a joint targeted area inspection. */
  public static final Rule J_6 = Rule.cited("J-6");

  /** The written statement of proposed action. */
  public static final Rule J_7 = Rule.cited("J-7");

  /** The letter of a joint targeted area inspection names the day for its statement. */
  public static final Rule J_STATEMENT = Rule.cited("J-STATEMENT");

  /** When the letter has come. */
  public static final Rule J_CLOCK = Rule.cited("J-CLOCK");

  /** The themes by year. */
  public static final Rule J_THEMES = Rule.cited("J-THEMES");

  /** A joint targeted area inspection counts as a focused visit. */
  public static final Rule J_9 = Rule.cited("J-9");

  // COVID

  /** The window across the pandemic. */
  public static final Rule C_8 = Rule.cited("C-8");

  // Other

  /** New authorities begin with a standard inspection. */
  public static final Rule O_1 = Rule.cited("O-1");

  /** Reorganised authorities that kept their pathway. */
  public static final Rule O_3 = Rule.cited("O-3");

  // Bank holidays and working days

  /** The bank holidays of the Act. */
  public static final Rule H_1 = Rule.cited("H-1");

  /** Good Friday and Christmas Day. */
  public static final Rule H_2 = Rule.cited("H-2");

  /** The holidays by proclamation. */
  public static final Rule H_3 = Rule.cited("H-3");

  /** Special and moved bank holidays. */
  public static final Rule H_5 = Rule.cited("H-5");

  // What the system is and what inspectors do

  /** What the system is for and how it approaches an authority. */
  public static final Rule S_SYSTEM = Rule.cited("S-SYSTEM");

  /** What an annual cycle consists of. */
  public static final Rule S_ANNUAL = Rule.cited("S-ANNUAL");

  /** What a standard inspection looks at. */
  public static final Rule S_STANDARD = Rule.cited("S-STANDARD");

  /** What focused visits are for. */
  public static final Rule S_VISIT = Rule.cited("S-VISIT");

  /** What becomes of the findings of a focused visit. */
  public static final Rule S_FINDINGS = Rule.cited("S-FINDINGS");

  /** How inspectors gather evidence. */
  public static final Rule S_EVIDENCE = Rule.cited("S-EVIDENCE");

  /** What inspectors talk about with children. */
  public static final Rule S_CHILDREN = Rule.cited("S-CHILDREN");

  /** What inspectors talk about with practitioners. */
  public static final Rule S_PRACTITIONERS = Rule.cited("S-PRACTITIONERS");

  /** Whom inspectors may meet besides. */
  public static final Rule S_CARERS = Rule.cited("S-CARERS");

  /** What practitioners can do to be ready. */
  public static final Rule S_PREPARE = Rule.cited("S-PREPARE");

  // Readings of this library

  /** The day on which an edition begins to hold. */
  public static final Rule L_EDITION_DAY = Rule.cited("L-EDITION-DAY");

  /** The day from which the window is counted. */
  public static final Rule L_ANCHOR = Rule.cited("L-ANCHOR");

  /** How the months of the window are counted. */
  public static final Rule L_STEP = Rule.cited("L-STEP");

  /** The window before the first ILACS inspection. */
  public static final Rule L_SIF_WINDOW = Rule.cited("L-SIF-WINDOW");

  /** A bank holiday that the caller adds. */
  public static final Rule L_HOLIDAY = Rule.cited("L-HOLIDAY");

  /** The day of the call. */
  public static final Rule L_CALL = Rule.cited("L-CALL");

  /** The days on which an inspection can start. */
  public static final Rule L_QUIET = Rule.cited("L-QUIET");

  /** Early January. */
  public static final Rule L_JANUARY = Rule.cited("L-JANUARY");

  /** The next inspection after an area for priority action. */
  public static final Rule L_APA = Rule.cited("L-APA");

  /** Between the last day on site and the report. */
  public static final Rule L_AWAIT = Rule.cited("L-AWAIT");

  /** The reading that what follows after inadequate has stayed the same. */
  public static final Rule L_REINSPECTION = Rule.cited("L-REINSPECTION");

  /** What Ofsted has told the authority wins. */
  public static final Rule L_TOLD = Rule.cited("L-TOLD");

  /** What was told to a predecessor. */
  public static final Rule L_PREDECESSOR = Rule.cited("L-PREDECESSOR");

  /** The pathway before the first ILACS inspection. */
  public static final Rule L_SIF_GRADE = Rule.cited("L-SIF-GRADE");

  /** An inadequate practice judgement since April 2026. */
  public static final Rule L_INADEQUATE_26 = Rule.cited("L-INADEQUATE-26");

  /** Inadequate leaders alone since April 2026. */
  public static final Rule L_LEADERS_26 = Rule.cited("L-LEADERS-26");

  /** An inspection of which too little is known. */
  public static final Rule L_GAP = Rule.cited("L-GAP");

  /** An authority without any inspection. */
  public static final Rule L_FIRST = Rule.cited("L-FIRST");

  /** What is known on the day asked about. */
  public static final Rule L_KNOWN = Rule.cited("L-KNOWN");

  /** In the weeks before a record ends, something may have come that it does not know. */
  public static final Rule L_UNKNOWN = Rule.cited("L-UNKNOWN");

  /** Later than anybody has ever been seen: the record most likely is behind. */
  public static final Rule L_STALE = Rule.cited("L-STALE");

  /** When the next self-evaluation and meeting are due. */
  public static final Rule L_ANNUAL = Rule.cited("L-ANNUAL");

  /** The reading where the day of receipt is not given. */
  public static final Rule L_RECEIPT = Rule.cited("L-RECEIPT");

  /** The reading that an inspection is one under section 136. */
  public static final Rule L_S136 = Rule.cited("L-S136");

  /** The reading of a suspension between two inspections. */
  public static final Rule L_SUSPENSION = Rule.cited("L-SUSPENSION");

  /** The reading of five days' notice. */
  public static final Rule L_FV_NOTICE = Rule.cited("L-FV-NOTICE");

  /** The reading of how many visits are expected. */
  public static final Rule L_VISITS = Rule.cited("L-VISITS");

  /** Our count of the weeks of visits. */
  public static final Rule L_VISIT_WEEKS = Rule.cited("L-VISIT-WEEKS");

  /** The reading of the days of the suspension. */
  public static final Rule L_SUSPENDED = Rule.cited("L-SUSPENDED");

  /** The reading of the three weeks of a JTAI. */
  public static final Rule L_JTAI_WEEKS = Rule.cited("L-JTAI-WEEKS");

  /** Outstanding overall has gone with outstanding leaders. */
  public static final Rule L_OE_LEADERS = Rule.cited("L-OE-LEADERS");

  /** How long authorities have waited for their next inspection. */
  public static final Rule L_WAIT = Rule.cited("L-WAIT");

  /** The Mondays at the edges of the quiet parts of the year. */
  public static final Rule L_EDGES = Rule.cited("L-EDGES");

  private Rules() {}

  /**
   * Every rule of the library, in the order of the catalogue.
   *
   * @return the rules; immutable
   */
  public static List<Rule> all() {
    return Catalogue.OURS.rules();
  }

  /**
   * The catalogue by its sections, from the editions to the readings of this library.
   *
   * @return the rules of each section by its title, both in the order of the catalogue; immutable
   */
  public static Map<String, List<Rule>> sections() {
    return Catalogue.OURS.sections();
  }

  /**
   * Finds a rule by its id. Upper and lower case count as the same, and space around the id is
   * ignored.
   *
   * @param id the id, for example {@code W-1}
   * @return the rule, or empty where the catalogue has none of that id
   */
  public static Optional<Rule> find(String id) {
    Objects.requireNonNull(id, "id");
    return Catalogue.OURS.find(id);
  }

  /**
   * The rules that the library knows and does not apply.
   *
   * @return why, in a sentence, by the rule in the order of the catalogue; immutable
   */
  public static Map<Rule, String> notApplied() {
    return Catalogue.OURS.notApplied();
  }

  /**
   * What is not known. The library leaves it out, or the caller supplies it. It is never invented.
   *
   * @return whole sentences, one or more for each gap; immutable
   */
  public static List<String> notSourced() {
    return Catalogue.OURS.notSourced();
  }
}
