package io.vigie.detect.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The ways to write the name of a business. */
final class BusinessForms {
  private static final Set<String> ARTICLES = Set.of("le", "la", "les", "l", "the", "un", "une");
  private static final int SHORTEST = 4;
  private static final int SHORTEST_ACRONYM = 3;
  private static final int LONGEST_ACRONYM = 6;

  private static final Map<String, String> SHORT =
      Map.of(
          "etablissements", "ets",
          "societe", "ste",
          "compagnie", "cie",
          "saint", "st",
          "sainte", "ste",
          "docteur", "dr",
          "brothers", "bros",
          "company", "co");

  private static final Map<String, String> LONG =
      Map.of(
          "ets", "etablissements",
          "cie", "compagnie",
          "st", "saint",
          "ste", "sainte",
          "dr", "docteur",
          "bros", "brothers");

  private final List<String> words;
  private final FormList forms;

  private BusinessForms(List<String> words, FormList forms) {
    this.words = words;
    this.forms = forms;
  }

  static void add(BareName name, FormList forms) {
    List<String> words = name.words();
    BusinessForms all = new BusinessForms(words, forms);
    all.addWithoutArticle();
    all.addWithoutTown();
    all.addAbbreviated(SHORT);
    all.addAbbreviated(LONG);
    all.addWithoutAnd();
    all.addAcronym();
  }

  private void addWithoutArticle() {
    List<String> rest = words.subList(1, words.size());
    if (ARTICLES.contains(words.get(0)) && letters(rest) >= SHORTEST) {
      forms.add(Variant.WITHOUT_ARTICLE, rest);
      forms.addJoined(rest);
    }
  }

  private void addWithoutTown() {
    KnownWords known = KnownWords.shipped();
    List<String> rest = words.subList(0, words.size() - 1);
    boolean town = !rest.isEmpty() && known.isTown(words.get(words.size() - 1));
    if (town && letters(rest) >= SHORTEST && !known.isGrammar(rest.get(rest.size() - 1))) {
      forms.add(Variant.WITHOUT_TOWN, rest);
    }
  }

  private void addAbbreviated(Map<String, String> table) {
    List<String> other = words.stream().map(word -> table.getOrDefault(word, word)).toList();
    if (words.size() > 1) {
      forms.add(Variant.ABBREVIATED, other);
    }
  }

  private void addWithoutAnd() {
    if (words.size() > 2 && words.contains("&")) {
      forms.add(Variant.WITHOUT_AND, words.stream().filter(word -> !word.equals("&")).toList());
    }
  }

  private void addAcronym() {
    List<String> initials = new ArrayList<>();
    for (String word : words) {
      boolean counts = !KnownWords.shipped().isGrammar(word) && !word.equals("&");
      if (counts || (word.length() == 1 && words.size() == allSingle())) {
        initials.add(word.substring(0, 1));
      }
    }
    String acronym = String.join("", initials);
    boolean fits = acronym.length() >= SHORTEST_ACRONYM && acronym.length() <= LONGEST_ACRONYM;
    if (fits && words.size() > 1 && !KnownWords.shipped().isEveryday(acronym)) {
      boolean dotted = words.size() == allSingle();
      forms.add(dotted ? Variant.UNDOTTED : Variant.ACRONYM, List.of(acronym));
    }
  }

  private int allSingle() {
    return (int) words.stream().filter(word -> word.length() == 1).count();
  }

  private static int letters(List<String> words) {
    return String.join("", words).length();
  }
}
