package io.vigie.detect.classify;

import io.vigie.detect.harm.Harm;
import io.vigie.detect.text.TokenizedText;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The shipped word lists: what accuses, insults, threatens, and what shields from it. */
final class Lexicon {
  /** Name and version; it changes with any change of the tables. */
  static final String VERSION = "lexicon-1";

  private final Vocabulary vocabulary;
  private final PatternIndex<LexiconEntry> entries;
  private final PatternIndex<Shield> shields;

  private Lexicon(
      Vocabulary vocabulary, PatternIndex<LexiconEntry> entries, PatternIndex<Shield> shields) {
    this.vocabulary = vocabulary;
    this.entries = entries;
    this.shields = shields;
  }

  /** Everything that a text holds. */
  record Reading(List<Found<LexiconEntry>> evidence, List<Found<Shield>> shields) {}

  static Lexicon load() {
    Vocabulary vocabulary = new Vocabulary(classes());
    PatternParser parser = new PatternParser(vocabulary);
    List<LexiconEntry> entries =
        TableReader.read("lexicon/harms.tsv", 6, row -> entry(parser, row));
    List<Shield> shields = TableReader.read("lexicon/shields.tsv", 6, row -> shield(parser, row));
    return new Lexicon(
        vocabulary,
        new PatternIndex<>(entries, LexiconEntry::pattern),
        new PatternIndex<>(shields, Shield::pattern));
  }

  Reading read(TokenizedText text, String language) {
    SymbolTable symbols = SymbolTable.of(text.tokens(), vocabulary);
    Set<String> languages = Languages.readAs(language, text.tokens().size());
    List<Found<LexiconEntry>> evidence =
        entries.find(text, symbols, entry -> languages.contains(entry.language()));
    return new Reading(
        evidence, shields.find(text, symbols, row -> languages.contains(row.language())));
  }

  private static Map<String, List<String>> classes() {
    Map<String, List<String>> classes = new HashMap<>();
    for (List<String> row : TableReader.read("lexicon/classes.tsv", 2, Function.identity())) {
      classes.put(row.get(0), List.of(row.get(1).split("\\s+", -1)));
    }
    return classes;
  }

  private static LexiconEntry entry(PatternParser parser, List<String> row) {
    double weight = Double.parseDouble(row.get(2));
    if (!(weight > 0 && weight < 1)) {
      throw new IllegalArgumentException("weight should be between 0 and 1: was " + weight);
    }
    Set<String> flags = Set.of(row.get(3).split(",", -1));
    return new LexiconEntry(
        Harm.valueOf(row.get(0)),
        row.get(1),
        weight,
        flags.contains("any"),
        flags.contains("firm"),
        parser.parse(row.get(4)),
        row.get(5));
  }

  private static Shield shield(PatternParser parser, List<String> row) {
    String[] relation = row.get(3).split(":", -1);
    return new Shield(
        row.get(1),
        harms(row.get(0)),
        Double.parseDouble(row.get(2)),
        Shield.Relation.valueOf(relation[0]),
        relation.length > 1 ? Integer.parseInt(relation[1]) : 0,
        parser.parse(row.get(4)),
        row.get(5));
  }

  private static Set<Harm> harms(String cell) {
    return cell.equals("*")
        ? EnumSet.allOf(Harm.class)
        : Arrays.stream(cell.split(",", -1))
            .map(Harm::valueOf)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Harm.class)));
  }
}
