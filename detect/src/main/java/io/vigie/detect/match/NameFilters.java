package io.vigie.detect.match;

/**
 * The filters of one index: a small one of single words, which stays in the processor's cache; one
 * of names run together and acronyms, which only hashtags, links and capitals need; and one of
 * longer sequences, which only what follows a first word needs; and one of all words of names, for
 * what is read together.
 */
record NameFilters(
    NameFilter firstWords, NameFilter marked, NameFilter sequences, NameFilter words) {

  /** Whether a name may begin with the sequence that has this hash. */
  boolean mayBegin(long hash) {
    return sequences.look(hash) != NameFilter.NONE
        || firstWords.look(hash) != NameFilter.NONE
        || marked.look(hash) != NameFilter.NONE;
  }

  /** Whether the word that is a sequence of its own with this hash is a word of any name. */
  boolean isInName(long hash) {
    return words.look(hash) != NameFilter.NONE || marked.look(hash) != NameFilter.NONE;
  }

  long bytes() {
    return firstWords.bytes() + marked.bytes() + sequences.bytes() + words.bytes();
  }

  /** Collects what the filters let pass. */
  static final class Builder {
    private final LongList firstWords = new LongList();
    private final LongList firstWholes = new LongList();
    private final LongList marked = new LongList();
    private final LongList sequences = new LongList();
    private final LongList wholes = new LongList();
    private final LongList words = new LongList();

    /** A sequence of {@code words} words that a name begins with, or is. */
    void add(long hash, int words, boolean whole) {
      if (words == 1) {
        (whole ? firstWholes : firstWords).add(hash);
      } else {
        (whole ? wholes : sequences).add(hash);
      }
    }

    /** A word anywhere in a name, as a sequence of its own. */
    void addWord(long hash) {
      words.add(hash);
    }

    /** A name that counts only where something marks it. */
    void addMarked(long hash) {
      marked.add(hash);
    }

    NameFilters build() {
      return new NameFilters(
          filter(firstWords, firstWholes),
          filter(new LongList(), marked),
          filter(sequences, wholes),
          filter(words, new LongList()));
    }

    private static NameFilter filter(LongList begins, LongList wholes) {
      return NameFilter.of(begins.toArray(), wholes.toArray());
    }
  }
}
