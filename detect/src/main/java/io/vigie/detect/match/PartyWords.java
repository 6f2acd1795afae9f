package io.vigie.detect.match;

import io.vigie.ingest.party.Party;
import java.util.HashSet;
import java.util.Set;

/**
 * The words that a portfolio gives with a party: of its names, as far as they are few, and context.
 */
final class PartyWords {
  private static final int MOST_ALIASES = 20;

  private PartyWords() {}

  static Set<String> of(Party party) {
    Set<String> words = new HashSet<>();
    add(party.name(), words);
    party.aliases().stream().limit(MOST_ALIASES).forEach(alias -> add(alias, words));
    party.context().forEach(phrase -> add(phrase, words));
    return words;
  }

  private static void add(String phrase, Set<String> words) {
    FoldedText folded = FoldedText.of(phrase);
    for (int word = 0; word < folded.size(); word++) {
      words.add(folded.word(word));
    }
  }
}
