package io.vigie.detect.match;

import java.util.HashSet;
import java.util.Set;
import java.util.function.IntConsumer;

/**
 * The words of long names by two thirds of each, see {@link WordParts}, together with a word that
 * stands beside it in the name: the names that a misspelt word may be part of. What it gives has to
 * be verified letter by letter.
 *
 * @param words by hash, with the party, the number of its name and the word's signature
 * @param filter lets hardly any other hash pass
 * @param significant which bits of a hash count
 */
record TypingErrors(HashIndex words, NameFilter filter, long significant) {
  private static final int SIGNATURE_SHIFT = 14;
  private static final int NAME = NameVariants.MOST_NAMES - 1;

  /** Whether a word may be misspelt and part of a name. */
  boolean mayBe(WordParts written, long beside) {
    int signature = written.signature();
    for (int i = 0; i < written.size(); i++) {
      long key = (written.hash(i) ^ beside) & significant;
      if (filter.look(key) == NameFilter.WHOLE && next(words.first(key), key, signature) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Calls back with the entries of all names that the word may be part of, some of them twice. */
  void find(WordParts written, long beside, IntConsumer found) {
    int signature = written.signature();
    for (int i = 0; i < written.size(); i++) {
      long key = (written.hash(i) ^ beside) & significant;
      int entry = filter.look(key) == NameFilter.WHOLE ? words.first(key) : HashIndex.NONE;
      for (int at = next(entry, key, signature); at >= 0; ) {
        found.accept(at);
        at = next(words.after(at, key), key, signature);
      }
    }
  }

  /** The number of the party of an entry. */
  int party(int entry) {
    return words.party(entry);
  }

  /** Which of the names of the party it is, see {@link PartyKey#name}. */
  int name(int entry) {
    return words.reference(entry) & NAME;
  }

  long bytes() {
    return words.bytes() + filter.bytes();
  }

  /** The first entry from one on whose word may be one typing error apart. */
  private int next(int from, long key, int signature) {
    int entry = from;
    while (entry >= 0
        && !WordParts.mayBeOneApart(words.reference(entry) >>> SIGNATURE_SHIFT, signature)) {
      entry = words.after(entry, key);
    }
    return entry;
  }

  /** Collects the words of names. */
  static final class Builder {
    private final HashIndex.Builder words = new HashIndex.Builder();
    private final LongList keys = new LongList();
    private final WordParts parts = new WordParts();
    private final Set<Long> filed = new HashSet<>();
    private final long significant;

    Builder(long significant) {
      this.significant = significant;
    }

    /** Begins another name: what is filed of one name is filed once, whatever the form. */
    void beginName() {
      filed.clear();
    }

    /** Adds a form of the name begun last, if it may bear a typing error. */
    void add(NameForm form, int party, int name) {
      if (!MisspeltNames.mayBe(form)) {
        return;
      }
      for (int word = 0; word < form.size(); word++) {
        if (MisspeltNames.mayBe(form.words()[word])) {
          add(form.words()[word], MisspeltNames.beside(form, word), (long) party << 32 | name);
        }
      }
    }

    private void add(String word, long beside, long owner) {
      parts.of(word).file();
      int signature = parts.signature();
      for (int i = 0; i < parts.size(); i++) {
        long key = (parts.hash(i) ^ beside) & significant;
        if (filed.add(Hashing.mix(key) + signature)) {
          keys.add(key);
          int reference = (int) owner | signature << SIGNATURE_SHIFT;
          words.add(key, (int) (owner >>> 32), reference);
        }
      }
    }

    TypingErrors build() {
      NameFilter filter = NameFilter.of(new long[0], keys.toArray());
      return new TypingErrors(words.build(), filter, significant);
    }
  }
}
