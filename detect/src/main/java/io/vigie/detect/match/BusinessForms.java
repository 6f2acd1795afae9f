package io.vigie.detect.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The ways to write the name of a business. */
final class BusinessForms {
  private static final Set<String> ARTICLES = Set.of("le", "la", "les", "l", "the", "un", "une");
  private static final Set<String> KINDS =
      Set.of("ets", "etablissements", "societe", "ste", "entreprise", "groupe", "group");
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
    all.addWithoutGrammar();
    all.addWithoutKind();
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
      forms.add(Variant.WITHOUT_AND, withoutAndOfLetters());
    }
  }

  /** {@code B&L Carrelage} as {@code BL Carrelage}; the words as they are when there is no such. */
  private List<String> withoutAndOfLetters() {
    int and = words.indexOf("&");
    boolean letters =
        and > 0
            && and + 1 < words.size()
            && words.get(and - 1).length() + words.get(and + 1).length() == 2;
    if (!letters) {
      return words;
    }
    List<String> joined = new ArrayList<>(words.subList(0, and - 1));
    joined.add(words.get(and - 1) + words.get(and + 1));
    joined.addAll(words.subList(and + 2, words.size()));
    return joined;
  }

  private void addWithoutGrammar() {
    KnownWords known = KnownWords.shipped();
    List<String> content = words.stream().filter(word -> !known.isGrammar(word)).toList();
    if (content.size() > 1 && !content.get(0).equals("&")) {
      forms.add(Variant.WITHOUT_GRAMMAR, content);
    }
  }

  private void addWithoutKind() {
    List<String> rest = words.subList(1, words.size());
    if (KINDS.contains(words.get(0)) && letters(rest) > SHORTEST) {
      forms.add(Variant.WITHOUT_KIND, rest);
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
