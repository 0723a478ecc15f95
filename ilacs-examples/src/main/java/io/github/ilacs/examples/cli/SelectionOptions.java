package io.github.ilacs.examples.cli;

import io.github.ilacs.examples.record.EnglishAuthority;
import io.github.ilacs.examples.record.Names;
import io.github.ilacs.examples.record.NamesFile;
import io.github.ilacs.examples.record.PublishedRecord;
import io.github.ilacs.examples.words.CleanText;
import io.github.ilacs.examples.words.Selection;
import io.github.ilacs.examples.words.Text;
import io.github.ilacs.examples.words.UserException;
import io.github.ilacs.history.LocalAuthority;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Which authorities of the record: what the commands about many authorities share. */
final class SelectionOptions {

  private static final int MOST_NAMED = 3;

  @Option(
      names = "--region",
      paramLabel = "REGION",
      description =
          "Only the authorities of one of the nine regions, for example \"South West\". The options"
              + " that select narrow each other down: who is in the answer fits all that are given.")
  private @Nullable String region;

  @Option(
      names = "--neighbours-of",
      paramLabel = "NAME",
      description = "Only this authority and its statistical neighbours.")
  private @Nullable String neighboursOf;

  @Option(
      names = "--only",
      paramLabel = "NAME",
      description =
          "Only this authority: its name, a part of it that no other has, its URN, its ONS code or"
              + " its DfE code. Give it as often as you like.")
  private List<String> only = new ArrayList<>();

  @Option(
      names = "--only-file",
      paramLabel = "FILE",
      description =
          "Only the authorities in this file, with one name or code on each line; they add to those"
              + " of --only. Blank lines and lines that begin with # are passed over. We report each"
              + " line that we cannot use, and use the others.")
  private @Nullable Path onlyFile;

  SelectionOptions() {}

  /**
   * Selects among the authorities of a record.
   *
   * @throws UserException if a region or an authority is not known, no line of the file could be
   *     used, or nobody is left
   */
  Selection select(PublishedRecord record) {
    return select(List.of(record));
  }

  /** Selects among the authorities of several records; the first that has one names it. */
  Selection select(List<PublishedRecord> records) {
    return new Selecting(records).selection();
  }

  /** Says on standard error who was asked for and is not in the answer. */
  static void report(CommandSpec command, Selection selection) {
    selection.missing().forEach(line -> command.commandLine().getErr().println(CleanText.of(line)));
  }

  private final class Selecting {

    private final List<PublishedRecord> records;
    private final Map<String, LocalAuthority> all = new LinkedHashMap<>();
    private final List<String> missing = new ArrayList<>();
    private final List<String> conditions = new ArrayList<>();
    private Predicate<LocalAuthority> isWanted = authority -> true;

    Selecting(List<PublishedRecord> records) {
      this.records = records;
      for (PublishedRecord record : records) {
        record.authorities().forEach(one -> all.putIfAbsent(one.urn(), one));
      }
    }

    Selection selection() {
      List<LocalAuthority> named = named();
      Optional<String> inRegion = Optional.ofNullable(region).map(Selecting::region);
      Optional<LocalAuthority> neighbour = Optional.ofNullable(neighboursOf).map(this::find);
      if (named.isEmpty() && inRegion.isEmpty() && neighbour.isEmpty()) {
        return Selection.all(List.copyOf(all.values()));
      }
      if (!named.isEmpty()) {
        isWanted = isWanted.and(named::contains);
      }
      neighbour.ifPresent(this::requireNeighbours);
      inRegion.ifPresent(this::requireRegion);
      List<LocalAuthority> selected = all.values().stream().filter(isWanted).toList();
      if (selected.isEmpty()) {
        throw new UserException(
            "no authority on record is among " + inWords(named, neighbour) + "; ask for others");
      }
      return new Selection(inWords(named, neighbour), selected, all.size(), missing);
    }

    private List<LocalAuthority> named() {
      Map<String, LocalAuthority> found = new LinkedHashMap<>();
      only.forEach(
          name -> {
            LocalAuthority one = find(name);
            found.put(one.urn(), one);
          });
      if (onlyFile != null) {
        List<String> unusable = new ArrayList<>();
        boolean isUsed = false;
        for (NamesFile.Name name : NamesFile.read(onlyFile)) {
          try {
            LocalAuthority one = find(name.name());
            found.put(one.urn(), one);
            isUsed = true;
          } catch (UserException e) {
            unusable.add(onlyFile.getFileName() + " line " + name.line() + ": " + e.getMessage());
          }
        }
        if (!isUsed) {
          throw new UserException(
              "no line of "
                  + onlyFile
                  + " could be used; "
                  + unusable.stream().limit(MOST_NAMED).collect(Collectors.joining("; ")));
        }
        unusable.forEach(line -> missing.add("We could not use " + line + "."));
      }
      return List.copyOf(found.values());
    }

    private LocalAuthority find(String name) {
      Optional<UserException> refused = Optional.empty();
      for (PublishedRecord record : records) {
        try {
          LocalAuthority found = Choice.of(name, record);
          return all.getOrDefault(found.urn(), found);
        } catch (UserException e) {
          refused = Optional.of(refused.orElse(e));
        }
      }
      throw refused.orElseThrow();
    }

    private void requireNeighbours(LocalAuthority of) {
      Set<String> urns = new LinkedHashSet<>(List.of(of.urn()));
      urns.addAll(
          EnglishAuthority.find(of.urn())
              .map(EnglishAuthority::statisticalNeighbours)
              .orElseThrow(
                  () ->
                      new UserException(
                          "we know no statistical neighbours of "
                              + of
                              + ", which is no authority of England")));
      isWanted = isWanted.and(one -> urns.contains(one.urn()));
      sayWhoIsNotOnRecord(urns);
    }

    private void requireRegion(String wanted) {
      isWanted = isWanted.and(one -> EnglishAuthority.regionOf(one).equals(wanted));
      conditions.add(Text.inRegion(wanted));
      if (neighboursOf == null && only.isEmpty() && onlyFile == null) {
        sayWhoIsNotOnRecord(
            EnglishAuthority.all().stream()
                .filter(known -> known.region().equals(wanted))
                .map(known -> known.authority().urn())
                .toList());
      }
    }

    private void sayWhoIsNotOnRecord(Iterable<String> urns) {
      List<String> names = new ArrayList<>();
      for (String urn : urns) {
        if (!all.containsKey(urn)) {
          names.add(EnglishAuthority.find(urn).map(known -> known.authority().name()).orElse(urn));
        }
      }
      if (!names.isEmpty()) {
        missing.add("Not on record: " + String.join(", ", names) + ".");
      }
    }

    private String inWords(List<LocalAuthority> named, Optional<LocalAuthority> neighbour) {
      String group = neighbour.map(of -> of.name() + " and its statistical neighbours").orElse("");
      String where = conditions.isEmpty() ? "" : " " + conditions.get(0);
      if (named.isEmpty()) {
        return group.isEmpty() ? "the authorities" + where : group + where;
      }
      String names =
          named.size() <= MOST_NAMED ? list(named) : named.size() + " authorities chosen by name";
      return names
          + (group.isEmpty() ? "" : ", as far as they are among " + group)
          + (where.isEmpty() ? "" : ", as far as they are" + where);
    }

    private static String list(List<LocalAuthority> named) {
      return Text.joined(named.stream().map(LocalAuthority::name).toList());
    }

    /** One of the nine regions: by its name, or a part of it that no other has. */
    private static String region(String wanted) {
      Set<String> regions =
          EnglishAuthority.all().stream()
              .map(EnglishAuthority::region)
              .collect(Collectors.toCollection(TreeSet::new));
      String name = Names.comparable(wanted);
      List<String> found =
          regions.stream().filter(one -> Names.comparable(one).equals(name)).toList();
      if (found.isEmpty() && !name.isEmpty()) {
        found = regions.stream().filter(one -> Names.comparable(one).contains(name)).toList();
      }
      if (found.size() == 1) {
        return found.get(0);
      }
      throw new UserException(
          "'"
              + wanted
              + (found.isEmpty() ? "' is no region" : "' is more than one region")
              + "; the regions are "
              + String.join(", ", regions));
    }
  }
}
