package io.github.ilacs.examples.site;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ilacs.examples.changes.Changes;
import io.github.ilacs.examples.changes.ChangesHtml;
import io.github.ilacs.examples.changes.Side;
import io.github.ilacs.examples.changes.Since;
import io.github.ilacs.examples.json.Json;
import io.github.ilacs.examples.national.National;
import io.github.ilacs.examples.national.NationalDocument;
import io.github.ilacs.examples.national.NationalHtml;
import io.github.ilacs.examples.national.NationalTable;
import io.github.ilacs.examples.plan.Plan;
import io.github.ilacs.examples.plan.PlanDocument;
import io.github.ilacs.examples.plan.PlanFeed;
import io.github.ilacs.examples.plan.PlanHtml;
import io.github.ilacs.examples.plan.PlanTable;
import io.github.ilacs.examples.record.AuthorityRecord;
import io.github.ilacs.examples.record.EnglishAuthority;
import io.github.ilacs.examples.record.PublishedRecord;
import io.github.ilacs.examples.record.UnusableRow;
import io.github.ilacs.examples.shows.RecordShows;
import io.github.ilacs.examples.shows.ShowsDocument;
import io.github.ilacs.examples.shows.ShowsHtml;
import io.github.ilacs.examples.shows.ShowsTable;
import io.github.ilacs.examples.table.Table;
import io.github.ilacs.examples.words.Attempt;
import io.github.ilacs.examples.words.Selection;
import io.github.ilacs.examples.words.Text;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.schedule.Anchor;
import io.github.ilacs.schedule.Schedule;
import io.github.ilacs.schedule.Scheduler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A site of the authorities of a record on one day: who is next in England and in each region, the
 * plan of each authority, and what has changed, each as a page and as files beside it.
 */
public final class Site {

  private final PublishedRecord record;
  private final Selection selection;
  private final Anchor anchor;
  private final Scheduler scheduler;
  private final LocalDate asOf;
  private final Instant made;
  private final Map<String, Known> known = new LinkedHashMap<>();
  private final Side now;
  private final Map<Period, Side> before = new LinkedHashMap<>();
  private final List<String> regions;
  private final Addresses addresses;
  private final Places places;
  private final ObjectMapper json = Json.mapper();

  /**
   * Plans the authorities of a site. One that cannot be planned has no page; the lists say why.
   *
   * @param record what has been published
   * @param selection the authorities
   * @param anchor the day from which the windows are counted
   * @param asOf the day asked; the framework is in force on it
   * @param made the moment at which the site is made, which its calendars name
   * @param done is run after each authority
   */
  public Site(
      PublishedRecord record,
      Selection selection,
      Anchor anchor,
      LocalDate asOf,
      Instant made,
      Runnable done) {
    this.record = record;
    this.selection = selection;
    this.anchor = anchor;
    this.scheduler = Scheduler.england().with(anchor);
    this.asOf = asOf;
    this.made = made;
    for (LocalAuthority authority : selection.authorities()) {
      // The list says why one has no page.
      Attempt.of(() -> Known.of(authority, record, scheduler, asOf))
          .value()
          .ifPresent(one -> known.put(authority.urn(), one));
      done.run();
    }
    this.now = side(asOf);
    periods().forEach(period -> before.put(period, side(period.before(asOf))));
    this.regions = regions(selection);
    this.addresses = new Addresses(known.values().stream().map(Known::authority).toList(), regions);
    this.places = new Places(addresses, regions, pages());
  }

  /** What is known of an authority that can be planned. */
  private record Known(
      LocalAuthority authority, AuthorityRecord record, Schedule schedule, Plan plan) {

    static Known of(
        LocalAuthority authority, PublishedRecord published, Scheduler scheduler, LocalDate asOf) {
      AuthorityRecord record = published.history(authority, Timeline.england());
      Schedule schedule = scheduler.schedule(record.history(), asOf);
      return new Known(authority, record, schedule, new Plan(record, schedule, false));
    }
  }

  /** A time since when changes are listed. */
  private enum Period {
    WEEK("since-last-week", "Changed since last week"),
    MONTH("since-last-month", "Changed since last month");

    private final String path;
    private final String text;

    Period(String path, String text) {
      this.path = path;
      this.text = text;
    }

    LocalDate before(LocalDate day) {
      return this == WEEK ? day.minusWeeks(1) : day.minusMonths(1);
    }

    /** Where the changes of a list lie. */
    String path(String list) {
      return list.equals(Addresses.HOME) ? path : list + "-" + path;
    }
  }

  /**
   * Writes the site.
   *
   * @param files takes the files
   * @return the rows of the record that could not be used
   * @throws IOException if a file cannot be kept
   */
  public List<UnusableRow> write(SiteFiles files) throws IOException {
    National all = writeList(Addresses.HOME, selection, "Who is next", files);
    for (String region : regions) {
      writeList(
          addresses.ofRegion(region).orElseThrow(),
          inRegion(region),
          "Who is next " + Text.inRegion(region),
          files);
    }
    for (Known one : known.values()) {
      writeAuthority(one, files);
    }
    writeShows(files);
    return all.unusable();
  }

  // Lists

  private National writeList(String path, Selection of, String name, SiteFiles files)
      throws IOException {
    Map<Period, Changes> news = news(of);
    Map<String, String> newsPages = new LinkedHashMap<>();
    news.forEach(
        (period, changes) ->
            newsPages.put(
                period.path(path),
                changes.since().inWords() + ": " + Text.counted(changes.size(), "change")));
    for (Map.Entry<Period, Changes> one : news.entrySet()) {
      String page = one.getKey().path(path);
      add(
          files,
          page + ".html",
          ChangesHtml.of(one.getValue(), places.changes(page, path, name, newsPages)));
    }
    National national =
        National.of(of, this::historyOf, of.unusable(record), anchor, asOf, () -> {});
    boolean hasCalendar = regions.isEmpty() || !path.equals(Addresses.HOME);
    add(
        files,
        path + ".html",
        NationalHtml.of(national, places.list(path, newsPages, hasCalendar)));
    if (hasCalendar) {
      add(files, path + ".ics", feed(national));
    }
    add(files, path + ".json", Json.text(json, NationalDocument.of(national)));
    add(files, path, "Authorities", NationalTable.of(national));
    return national;
  }

  private String feed(National national) {
    return PlanFeed.of(
        national.selection(),
        national.about(),
        national.schedules().stream()
            .flatMap(schedule -> Stream.ofNullable(known.get(schedule.authority().urn())))
            .map(Known::plan)
            .toList(),
        PlanFeed.LongTimes.BY_ENDS,
        made);
  }

  private AuthorityRecord historyOf(LocalAuthority authority) {
    Known planned = known.get(authority.urn());
    return planned != null ? planned.record() : record.history(authority, Timeline.england());
  }

  private Map<Period, Changes> news(Selection of) {
    Map<Period, Changes> news = new LinkedHashMap<>();
    before.forEach(
        (period, side) ->
            news.put(
                period,
                Changes.between(
                    new Since.Day(period.before(asOf)),
                    side.among(of.authorities()),
                    now.among(of.authorities()),
                    of)));
    return news;
  }

  private Side side(LocalDate day) {
    return Side.of(record, selection.authorities(), scheduler, day, () -> {});
  }

  /** The periods that do not reach back to before the framework. */
  private List<Period> periods() {
    LocalDate first = Timeline.england().editions().get(0).effectiveFrom();
    return Stream.of(Period.values())
        .filter(period -> !period.before(asOf).isBefore(first))
        .toList();
  }

  private void writeShows(SiteFiles files) throws IOException {
    RecordShows shows = RecordShows.of(record, selection, asOf);
    add(files, Addresses.SHOWS + ".html", ShowsHtml.of(shows, places.counted(Addresses.SHOWS)));
    add(files, Addresses.SHOWS + ".json", Json.text(json, ShowsDocument.of(shows)));
    add(files, Addresses.SHOWS, "Record shows", ShowsTable.of(shows));
  }

  private Map<String, String> pages() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put(Addresses.HOME, "Who is next");
    periods().forEach(period -> pages.put(period.path(Addresses.HOME), period.text));
    pages.put(Addresses.SHOWS, "What the record shows");
    return pages;
  }

  // Regions

  /** The regions that have a page: those of the selection, unless they are only one. */
  private static List<String> regions(Selection selection) {
    List<String> regions =
        selection.authorities().stream()
            .map(EnglishAuthority::regionOf)
            .filter(region -> !region.isEmpty())
            .distinct()
            .sorted()
            .toList();
    return regions.size() > 1 ? regions : List.of();
  }

  private Selection inRegion(String region) {
    return new Selection(
        selection.isAll()
            ? "the authorities " + Text.inRegion(region)
            : selection.inWords() + ", as far as they are " + Text.inRegion(region),
        selection.authorities().stream()
            .filter(authority -> EnglishAuthority.regionOf(authority).equals(region))
            .toList(),
        selection.onRecord(),
        List.of());
  }

  // Authorities

  private void writeAuthority(Known one, SiteFiles files) throws IOException {
    String path = addresses.of(one.authority()).orElseThrow();
    Plan plan = one.plan();
    add(files, path + ".html", PlanHtml.of(plan, places.authority(one.authority())));
    add(files, path + ".ics", PlanFeed.of(plan, made));
    add(files, path + ".json", Json.text(json, PlanDocument.of(one.record(), one.schedule())));
    add(files, path, "Plan", PlanTable.of(plan));
  }

  private static void add(SiteFiles files, String path, String sheet, Table table)
      throws IOException {
    files.add(path + ".csv", table.csvFile());
    files.add(path + ".xlsx", table.xlsx(sheet));
  }

  private static void add(SiteFiles files, String path, String text) throws IOException {
    files.add(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
