package io.github.ilacs.rule;

/**
 * The documents that the {@linkplain Rules catalogue} rests on.
 *
 * <p>Each constant is named like the {@linkplain Source#key() key} by which an answer cites the
 * document, with an underscore for each hyphen. The body of the framework itself was not to be had
 * for any edition; only the opening paragraphs of one are among them ({@link #GOV_APR24}). A letter
 * or a report that a rule singles out is named in the rule's statement, and its source is {@link
 * #LETTERS} or {@link #REPORTS}.
 */
public final class Sources {
  // Ofsted's reports and letters

  /** The published inspection reports. */
  public static final Source REPORTS =
      Source.of(
          "REPORTS",
          "Ofsted's published inspection reports (493 read, 321 of them ILACS graded reports, 2018"
              + " to 20 August 2026)",
          "",
          Reliability.A);

  /** The published letters on focused visits. */
  public static final Source LETTERS =
      Source.of(
          "LETTERS",
          "Ofsted's published focused visit letters (371, visits 30 January 2018 to 9 December"
              + " 2025)",
          "",
          Reliability.A);

  /** The letter that first asked for an action plan. */
  public static final Source STH_18 =
      Source.of(
          "STH-18",
          "Ofsted, letter to St Helens on its focused visit",
          "8 August 2018",
          Reliability.A);

  // The framework and what Ofsted says of it

  /** The framework as updated in April 2024, its opening paragraphs only. */
  public static final Source GOV_APR24 =
      Source.of(
          "GOV-APR24",
          "Ofsted, \"Inspecting local authority children's services from 2018\" (gov.uk), opening"
              + " paragraphs",
          "5 April 2024",
          Reliability.A);

  /** A list of the updates of the framework's page. */
  public static final Source GOVDIFF =
      Source.of(
          "GOVDIFF",
          "List of the updates of the framework's page on gov.uk, kept at govdiff.njk.onl",
          "to 11 April 2025",
          Reliability.A);

  /** The change notes of the framework's page. */
  public static final Source GOVWIRE =
      Source.of(
          "GOVWIRE",
          "Change notes of the framework's page on gov.uk, kept at govwire.co.uk",
          "to 13 December 2024",
          Reliability.A);

  /** Ofsted on annual engagement meetings. */
  public static final Source BLOG_18 =
      Source.of(
          "BLOG-18",
          "Ofsted social care blog (socialcareinspection.blog.gov.uk), \"Learning from annual"
              + " engagement meetings\"",
          "12 November 2018",
          Reliability.A);

  /** The announcement of the judgement for care leavers. */
  public static final Source WG_22 =
      Source.of(
          "WG-22",
          "Ofsted, \"A new judgement for care leavers\" (copy at wired-gov.net) and consultation"
              + " outcome (gov.uk)",
          "2 December 2022",
          Reliability.A);

  /** The announcement that overall effectiveness ends. */
  public static final Source WG_25 =
      Source.of(
          "WG-25",
          "\"Ofsted confirms removal of headline judgement\" (copy at wired-gov.net)",
          "27 November 2025",
          Reliability.A);

  /** The policy on deferral of 2022. */
  public static final Source DEFER_22 =
      Source.of(
          "DEFER-22",
          "Ofsted, \"Deferring Ofsted inspections\" (gov.uk, kept at govwire.co.uk and govukdiff)",
          "1 September 2022",
          Reliability.A);

  /** The policy on deferral of 2024. */
  public static final Source DEFER_24 =
      Source.of(
          "DEFER-24",
          "Ofsted, \"Deferring Ofsted inspections\" (gov.uk, kept at govwire.co.uk and govukdiff)",
          "5 April 2024",
          Reliability.A);

  /** The outcome of the consultation on what follows an inspection. */
  public static final Source GOV_NOV23 =
      Source.of(
          "GOV-NOV23",
          "Ofsted, \"Changes to Ofsted's post-inspection arrangements and complaints handling:"
              + " report on the responses to the consultation\" (gov.uk)",
          "24 November 2023",
          Reliability.A);

  /** Ofsted's framework for other social care inspections. */
  public static final Source SCCIF =
      Source.of(
          "SCCIF",
          "Ofsted, social care common inspection framework (SCCIF), section 17",
          "",
          Reliability.A);

  /** The message that routine inspection was suspended. */
  public static final Source CE_20 =
      Source.of(
          "CE-20",
          "Message from Ofsted's national director for social care, published by Children England"
              + " (childrenengland.org.uk)",
          "17 March 2020",
          Reliability.A);

  /** The rolling update of 2020. */
  public static final Source GW_20 =
      Source.of(
          "GW-20",
          "Ofsted's rolling update on inspection during the pandemic, kept at govwire.co.uk",
          "August 2020",
          Reliability.A);

  /** The guidance on joint targeted area inspections. */
  public static final Source JT_GOV =
      Source.of(
          "JT-GOV",
          "Joint targeted area inspections: landing page and guidances (gov.uk)",
          "2016 to 2024",
          Reliability.A);

  /** The changes to joint targeted area inspections in 2025. */
  public static final Source JT_SUM25 =
      Source.of(
          "JT-SUM25",
          "Joint targeted area inspections of the front door, summary of changes (gov.uk, mirrored"
              + " at dgncngndz.com)",
          "23 April 2025",
          Reliability.A);

  // Legislation

  /** The Act on reports and written statements of action. */
  public static final Source EIA137 =
      Source.of(
          "EIA137", "Education and Inspections Act 2006, sections 136 and 137", "", Reliability.A);

  /** The regulations on publishing a report. */
  public static final Source SI462 =
      Source.of(
          "SI462",
          "The Education and Inspections Act 2006 (Inspection of Local Authorities) Regulations"
              + " 2007 (SI 2007/462), regulations 1 and 2",
          "made 19 February 2007, in force 1 April 2007",
          Reliability.A);

  /** The regulations on joint area reviews. */
  public static final Source SI1792 =
      Source.of(
          "SI1792",
          "The Children Act 2004 (Joint Area Reviews) Regulations 2015 (SI 2015/1792), regulations"
              + " 1 to 3 and Explanatory Note",
          "in force 9 November 2015",
          Reliability.A);

  /** Regulations with another definition of a working day. */
  public static final Source SI1738 =
      Source.of(
          "SI1738",
          "The Children Act 1989 Representations Procedure (England) Regulations 2006 (SI"
              + " 2006/1738)",
          "in force 1 September 2006",
          Reliability.A);

  /** The Act on bank holidays. */
  public static final Source BFDA =
      Source.of(
          "BFDA",
          "Banking and Financial Dealings Act 1971, Schedule 1, paragraph 1",
          "",
          Reliability.A);

  // Councils and their partners

  /** A county council's slides on the first edition. */
  public static final Source SEED_LCC =
      Source.of(
          "SEED-LCC",
          "Leicestershire County Council, slides \"New Inspection Framework (ILACS) published"
              + " November 2017\"",
          "about early 2018",
          Reliability.B);

  /** A county council's guide to inspections. */
  public static final Source SEED_NCC =
      Source.of(
          "SEED-NCC",
          "Nottinghamshire County Council, One Minute Guide \"Ofsted Inspections\", version 2",
          "July 2024",
          Reliability.B);

  /** The same county council's guide on its web site. */
  public static final Source NCC_WEB =
      Source.of(
          "NCC-WEB",
          "Nottinghamshire County Council, One Minute Guide on Ofsted inspections, the version on"
              + " its web site",
          "",
          Reliability.B);

  /** Leeds's guide for practitioners. */
  public static final Source LEEDS =
      Source.of("LEEDS", "Leeds, guide to inspection for practitioners", "", Reliability.B);

  /** Kirklees's guide for practitioners. */
  public static final Source KIRK =
      Source.of("KIRK", "Kirklees, guide to inspection for practitioners", "", Reliability.B);

  /** Minutes from Cumbria. */
  public static final Source CUMB_20 =
      Source.of(
          "CUMB-20",
          "Cumbria County Council, minutes (councilportal.cumbria.gov.uk, item 59570)",
          "autumn 2020",
          Reliability.B);

  /** Minutes from Wokingham. */
  public static final Source WOK_23 =
      Source.of(
          "WOK-23",
          "Wokingham Borough Council, minutes (wokingham.moderngov.co.uk, item 39870)",
          "2023",
          Reliability.B);

  /** Minutes from Bath and North East Somerset. */
  public static final Source BATH_25 =
      Source.of(
          "BATH-25",
          "Bath and North East Somerset Council, minutes (democracy.bathnes.gov.uk, item 41276)",
          "3 July 2025",
          Reliability.B);

  /** A decision of Herefordshire. */
  public static final Source HFD_24 =
      Source.of(
          "HFD-24",
          "Herefordshire Council, decision 10066 (councillors.herefordshire.gov.uk)",
          "28 March 2024",
          Reliability.B);

  /** Minutes from Darlington. */
  public static final Source DARLINGTON =
      Source.of(
          "DARLINGTON",
          "Darlington Borough Council, minutes (democracy.darlington.gov.uk, item 10621)",
          "",
          Reliability.B);

  /** Trafford on its own inspection. */
  public static final Source TRAFFORD =
      Source.of(
          "TRAFFORD",
          "Trafford Council, page on its inspection (trafford.gov.uk)",
          "8 May 2019",
          Reliability.B);

  /** Westmorland and Furness on its own inspection. */
  public static final Source WESTMORLAND =
      Source.of(
          "WESTMORLAND",
          "Westmorland and Furness Council, page on its inspection (westmorlandandfurness.gov.uk)",
          "",
          Reliability.B);

  /** Cumberland on its own inspection. */
  public static final Source CUMBERLAND =
      Source.of(
          "CUMBERLAND",
          "Cumberland Council, page on its inspection (cumberland.gov.uk)",
          "",
          Reliability.B);

  /** A regional group's analysis of visits. */
  public static final Source SESLIP =
      Source.of(
          "SESLIP",
          "SESLIP, the improvement programme of the councils of the South East (seslip.co.uk),"
              + " \"Ofsted Visit Analysis\", pages 4, 10 and 11",
          "2023 to March 2026",
          Reliability.B);

  /** The Local Government Association on the self-evaluation. */
  public static final Source LOCAL_GOV =
      Source.of(
          "LOCAL-GOV",
          "Local Government Association, page on the self-evaluation (local.gov.uk)",
          "",
          Reliability.B);

  /** Sheffield on joint targeted area inspections. */
  public static final Source JT_SHEF =
      Source.of(
          "JT-SHEF",
          "Sheffield's safeguarding children partnership, page on joint targeted area inspections"
              + " (safeguardingsheffieldchildren)",
          "",
          Reliability.B);

  /** Wakefield on joint targeted area inspections. */
  public static final Source JT_WAKE =
      Source.of(
          "JT-WAKE",
          "Wakefield's safeguarding children partnership, page on joint targeted area inspections"
              + " (wakefieldscp)",
          "",
          Reliability.B);

  /** Sandwell on joint targeted area inspections. */
  public static final Source SANDWELL =
      Source.of(
          "SANDWELL",
          "Sandwell's local safeguarding children board, page on joint targeted area inspections"
              + " (sandwelllscb)",
          "",
          Reliability.B);

  /** A resource page that names a version. */
  public static final Source BASW =
      Source.of(
          "BASW",
          "British Association of Social Workers, resource page on the framework (basw.co.uk)",
          "",
          Reliability.B);

  /** The sector's own scraper of inspection reports. */
  public static final Source JT39 =
      Source.of(
          "JT39",
          "JT-39/ofsted-ilacs-scrape-tool on GitHub, README, citing Ofsted's summary of framework"
              + " changes",
          "2026",
          Reliability.B);

  /** Software for the child-level data. */
  public static final Source SFDATA =
      Source.of("SFDATA", "sfdata-annexa, software on GitHub", "", Reliability.C);

  // Trade press, press and law firms

  /** The trade press on the update of September 2018. */
  public static final Source CYP_18SEP =
      Source.of(
          "CYP-18SEP",
          "Children & Young People Now (cypnow.co.uk), \"Ofsted relaxes inspections for struggling"
              + " 'inadequate' councils\"",
          "17 September 2018",
          Reliability.B);

  /** The trade press on preparing for inspection. */
  public static final Source CYP_OXF =
      Source.of(
          "CYP-OXF",
          "Children & Young People Now (cypnow.co.uk), \"Inspections Clinic: Preparing for"
              + " inspection\"",
          "2018",
          Reliability.B);

  /** The trade press on annual engagement meetings. */
  public static final Source CYP_AEM =
      Source.of(
          "CYP-AEM",
          "Children & Young People Now (cypnow.co.uk), \"Annual engagement meetings\"",
          "2019",
          Reliability.B);

  /** The trade press on sector-led improvement. */
  public static final Source CYP_SLI =
      Source.of(
          "CYP-SLI",
          "Children & Young People Now (cypnow.co.uk), \"Inspections clinic: sector-led"
              + " improvement\"",
          "2018",
          Reliability.B);

  /** The trade press on the order of visits in 2020. */
  public static final Source CYP_20 =
      Source.of(
          "CYP-20",
          "Children & Young People Now (cypnow.co.uk), article on Ofsted's visits after the"
              + " suspension",
          "6 July 2020",
          Reliability.B);

  /** The trade press on the return of visits. */
  public static final Source CYP_21 =
      Source.of(
          "CYP-21",
          "Children & Young People Now (cypnow.co.uk), \"Return of Ofsted visits Q&A\", quoting"
              + " Ofsted",
          "27 April 2021",
          Reliability.B);

  /** The trade press on the first edition. */
  public static final Source CC_17 =
      Source.of(
          "CC-17",
          "Community Care (communitycare.co.uk), article by Ofsted's director for social care",
          "29 November 2017",
          Reliability.B);

  /** The trade press on the regime of 2010. */
  public static final Source CC_10 =
      Source.of(
          "CC-10",
          "Community Care (communitycare.co.uk), article on unannounced inspections",
          "6 April 2010",
          Reliability.B);

  /** An author from Ofsted on the pathways. */
  public static final Source LGA =
      Source.of(
          "LGA",
          "lgafirst.co.uk, \"Inspecting children's services\", by an author from Ofsted",
          "about 2019",
          Reliability.B);

  /** A listing of the framework's documents. */
  public static final Source FENEWS =
      Source.of(
          "FENEWS",
          "FE News (fenews.co.uk), listing of the framework's documents",
          "18 September 2020",
          Reliability.B);

  /** The trade press on the plans of 2020. */
  public static final Source WILLIS_20 =
      Source.of(
          "WILLIS-20",
          "Willis Palmer (willispalmer.com), article on Ofsted's plans from September 2020",
          "July to August 2020",
          Reliability.B);

  /** A copy of Ofsted's plans of 2020. */
  public static final Source AGEN_20 =
      Source.of(
          "AGEN-20",
          "agenparl.eu, copy of \"Social care plans from September 2020\" (gov.uk)",
          "July to August 2020",
          Reliability.B);

  /** The press on the plans of 2020. */
  public static final Source PT_20 =
      Source.of(
          "PT-20",
          "parliamenttoday.com, article on Ofsted's plans from September 2020",
          "July to August 2020",
          Reliability.B);

  /** The local press on Trafford's monitoring. */
  public static final Source TRAF_19 =
      Source.of(
          "TRAF-19",
          "Messenger Newspapers (messengernewspapers.co.uk), article 18006824, on Trafford",
          "October to November 2019",
          Reliability.B);

  /** The local press on Trafford in the pandemic. */
  public static final Source TRAF_20 =
      Source.of(
          "TRAF-20",
          "Messenger Newspapers (messengernewspapers.co.uk), article 18828477, on Trafford",
          "October to November 2020",
          Reliability.B);

  /** A law firm on what follows an inspection. */
  public static final Source STEPH =
      Source.of(
          "STEPH",
          "Stephensons, solicitors (stephensons.co.uk), several articles on Ofsted's process after"
              + " an inspection",
          "2020 to 2024",
          Reliability.B);

  /** A law firm on draft reports. */
  public static final Source GORD =
      Source.of(
          "GORD", "gordonsols.co.uk, article on draft report cards", "2025 to 2026", Reliability.B);

  /** A law firm on joint targeted area inspections. */
  public static final Source JT_RID =
      Source.of(
          "JT-RID",
          "Ridout, solicitors (ridout-law), article on joint targeted area inspections",
          "2022",
          Reliability.B);

  // Bank holidays

  /** A library of public holidays. */
  public static final Source PYHOL =
      Source.of(
          "PYHOL",
          "The public holiday library vacanza/holidays for Python, file united_kingdom.py",
          "",
          Reliability.B);

  /** Another library of public holidays. */
  public static final Source JOLLY =
      Source.of(
          "JOLLY",
          "The public holiday library Jollyday for Java, file Holidays_gb.xml",
          "",
          Reliability.B);

  /** An entry on bank holidays. */
  public static final Source ACADEMIC =
      Source.of(
          "ACADEMIC",
          "academic.ru, copy of an entry of Practical Law on bank holidays",
          "",
          Reliability.B);

  /** A page on public holidays. */
  public static final Source GLOBALOUTPOST =
      Source.of("GLOBALOUTPOST", "globaloutpost, page on public holidays", "", Reliability.C);

  /** A list of public holidays. */
  public static final Source QPPSTUDIO =
      Source.of("QPPSTUDIO", "qppstudio, list of public holidays", "", Reliability.C);

  /** A press report of the list of bank holidays. */
  public static final Source ECONOSTRUM =
      Source.of(
          "ECONOSTRUM",
          "econostrum.info, report of the list of bank holidays on gov.uk",
          "",
          Reliability.B);

  /** Another press report of the list. */
  public static final Source PARTICLENEWS =
      Source.of(
          "PARTICLENEWS",
          "particlenews, report of the list of bank holidays on gov.uk",
          "",
          Reliability.B);

  /** A notice on a bank holiday. */
  public static final Source WG_NOV22 =
      Source.of(
          "WG-NOV22",
          "Government notice on a bank holiday (copy at wired-gov.net)",
          "8 November 2022",
          Reliability.A);

  /** A press article on a bank holiday. */
  public static final Source YEP_22 =
      Source.of(
          "YEP-22",
          "Yorkshire Evening Post, article on a bank holiday",
          "10 September 2022",
          Reliability.B);

  // Weak copies and aggregators

  /** A copy of an earlier handbook. */
  public static final Source DOCSLIB =
      Source.of(
          "DOCSLIB",
          "docslib, document 12601516: copy of a handbook on monitoring from before ILACS, headings"
              + " only",
          "May 2016 or May 2017",
          Reliability.C);

  /** Another copy of an earlier handbook. */
  public static final Source HEALTHDOCBOX =
      Source.of(
          "HEALTHDOCBOX",
          "healthdocbox, document 70975740: copy of a handbook on monitoring from before ILACS,"
              + " headings only",
          "May 2016 or May 2017",
          Reliability.C);

  /** Slides from the pilots. */
  public static final Source SLIDEPLAYER =
      Source.of(
          "SLIDEPLAYER",
          "slideplayer, presentation 12670787, on the pilots",
          "July 2017",
          Reliability.C);

  /** A blog that mentions an update. */
  public static final Source EDYOURSELF =
      Source.of(
          "EDYOURSELF",
          "edyourself.wordpress.com, a blog that mentions an update of the framework",
          "",
          Reliability.C);

  /** A page of an aggregator. */
  public static final Source OHARE =
      Source.of(
          "OHARE",
          "ohare-airport.org, a page of an aggregator on Ofsted inspections",
          "",
          Reliability.C);

  private Sources() {}
}
