package io.vigie.detect.match;

import io.vigie.ingest.party.Party;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the rest of a mention says about one party that it may name. */
record Surroundings(
    @Nullable String contextWord,
    @Nullable String excludeWord,
    @Nullable Evidence identifier,
    @Nullable String relatedWord) {
  static final Surroundings NOTHING = new Surroundings(null, null, null, null);

  /** Whether it says that this party is meant. */
  boolean supports() {
    return contextWord != null || identifier != null;
  }

  /**
   * @param places every place of the mention that may name {@code party}
   * @param alone those of them where no other party is found
   */
  static Surroundings of(
      Party party, List<MentionField> fields, List<Place> places, List<Place> alone) {
    String context = null;
    String exclude = null;
    String related = null;
    Set<Integer> trades = trades(party);
    for (MentionField field : fields) {
      BitSet named = named(field, places);
      context = context == null ? find(party.context(), field.words(), named, true) : context;
      exclude = exclude == null ? find(party.exclude(), field.words(), named, false) : exclude;
      related = related == null ? related(trades, field.words(), named) : related;
    }
    return new Surroundings(context, exclude, identifier(alone), related);
  }

  private static Set<Integer> trades(Party party) {
    Set<Integer> trades = new HashSet<>();
    PartyWords.of(party).forEach(word -> trades.addAll(KnownWords.shipped().tradesOf(word)));
    return trades;
  }

  /** The first word that tells of one of the trades and stands outside the name. */
  private static @Nullable String related(Set<Integer> trades, FoldedText text, BitSet named) {
    for (int word = 0; !trades.isEmpty() && word < text.size(); word++) {
      String folded = text.word(word);
      if (!named.get(word)
          && !Collections.disjoint(trades, KnownWords.shipped().tradesOf(folded))) {
        return folded;
      }
    }
    return null;
  }

  private static BitSet named(MentionField field, List<Place> places) {
    BitSet named = new BitSet();
    for (Place place : places) {
      if (place.words() > 0 && place.field().field() == field.field()) {
        named.set(place.firstWord(), place.firstWord() + place.words());
      }
    }
    return named;
  }

  private static @Nullable Evidence identifier(List<Place> places) {
    Evidence strongest = null;
    for (Place place : places) {
      boolean tells = place.evidence().isOwnIdentifier() || place.evidence() == Evidence.TITLE;
      if (tells && (strongest == null || place.evidence().compareTo(strongest) < 0)) {
        strongest = place.evidence();
      }
    }
    return strongest;
  }

  /** The first of {@code phrases} that stands in the text beside the name. */
  private static @Nullable String find(
      List<String> phrases, FoldedText text, BitSet named, boolean apart) {
    for (String phrase : phrases) {
      if (stands(FoldedText.of(phrase), text, named, apart)) {
        return phrase;
      }
    }
    return null;
  }

  private static boolean stands(FoldedText phrase, FoldedText text, BitSet named, boolean apart) {
    for (int word = 0; phrase.size() > 0 && word + phrase.size() <= text.size(); word++) {
      if (isAt(phrase, text, word) && isBeside(named, word, phrase.size(), apart)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAt(FoldedText phrase, FoldedText text, int first) {
    for (int i = 0; i < phrase.size(); i++) {
      if (phrase.hash(i) != text.hash(first + i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * A context word inside the name itself says nothing, so it must stand wholly apart; what is
   * excluded may well be a longer name that begins with ours, so one word beside it is enough.
   */
  private static boolean isBeside(BitSet named, int first, int words, boolean apart) {
    int inName = named.get(first, first + words).cardinality();
    return apart ? inName == 0 : inName < words;
  }
}
