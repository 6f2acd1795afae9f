package io.vigie.detect.match;

import io.vigie.ingest.party.Party;
import java.util.HashSet;
import java.util.Set;
import java.util.function.ObjIntConsumer;

/** Finds names with one typing error in one field with one index. */
final class TypingErrorScan {
  private static final int NONE = -1;

  /** Beyond this a text is made to be slow, or names half the portfolio. */
  private static final int MOST_VERIFIED = 5_000;

  private final PartyIndex index;
  private final FoldedText text;
  private final ObjIntConsumer<NamedParty> found;
  private final WordParts parts = new WordParts();
  private final Set<Long> tried = new HashSet<>();
  private int verified;

  /**
   * @param found is given the name and the first word of the text that belongs to it
   */
  TypingErrorScan(PartyIndex index, FoldedText text, ObjIntConsumer<NamedParty> found) {
    this.index = index;
    this.text = text;
    this.found = found;
  }

  void run() {
    for (int word = 0; word < text.size(); word++) {
      if (MisspeltNames.mayBe(text.length(word)) && isUnknown(word)) {
        scanAt(word);
      }
    }
  }

  private boolean isUnknown(int word) {
    return !MisspeltNames.isSmall(text.hash(word))
        && MisspeltNames.mayBe(parts.of(text.word(word)), text.hash(word));
  }

  /** A name of one word needs a capital; others are looked up with the words on both sides. */
  private void scanAt(int word) {
    parts.lookUp();
    tried.clear();
    if (text.isCapitalised(word)) {
      find(word, MisspeltNames.ALONE);
    }
    int before = before(word);
    if (before != NONE) {
      find(word, text.hash(before));
    }
    int behind = behind(word);
    if (behind != NONE) {
      find(word, text.hash(behind));
    }
  }

  private int before(int word) {
    int at = word;
    while (at > 0 && text.gap(at) != Gap.STRONG) {
      at--;
      if (!MisspeltNames.isSmall(text.hash(at))) {
        return at;
      }
    }
    return NONE;
  }

  private int behind(int word) {
    int at = word + 1;
    while (at < text.size() && text.gap(at) != Gap.STRONG) {
      if (!MisspeltNames.isSmall(text.hash(at))) {
        return at;
      }
      at++;
    }
    return NONE;
  }

  private void find(int word, long beside) {
    TypingErrors errors = index.typingErrors();
    errors.find(parts, beside, entry -> verify(errors.party(entry), errors.name(entry), word));
  }

  private void verify(int party, int name, int word) {
    boolean again = !tried.add((long) party << 32 | name);
    if (again || verified == MOST_VERIFIED) {
      return;
    }
    verified++;
    Party named = index.parties().get(party);
    String given = PartyKey.name(named, name);
    for (NameForm form : NameVariants.of(given, named.kind())) {
      if (MisspeltNames.mayBe(form)) {
        verify(new NamedParty(named, given, form, Evasion.TYPO), word);
      }
    }
  }

  private void verify(NamedParty named, int word) {
    NameForm form = named.form();
    String written = text.word(word);
    for (int i = 0; i < form.size(); i++) {
      String right = form.words()[i];
      boolean alone = MisspeltNames.beside(form, i) == MisspeltNames.ALONE;
      if (MisspeltNames.mayBe(right)
          && (!alone || text.isCapitalised(word))
          && MisspeltNames.isMisspelt(right, written, alone)
          && isAround(form, word - i, i)) {
        found.accept(named, word - i);
      }
    }
  }

  /** Whether all other words of the form stand around the misspelt one. */
  private boolean isAround(NameForm form, int first, int misspelt) {
    if (first < 0 || first + form.size() > text.size()) {
      return false;
    }
    for (int i = 0; i < form.size(); i++) {
      boolean sameGap = i == 0 || text.gap(first + i) == form.gaps()[i];
      if (!sameGap || (i != misspelt && !text.is(first + i, form.words()[i]))) {
        return false;
      }
    }
    return true;
  }
}
