package io.vigie.detect.match;

/**
 * Hashes of two thirds of a word. A word is cut in three; one typing error leaves two of the parts
 * as they are, unless it swaps the letters at a cut, which is tried too. So a word is filed under
 * three hashes, and a misspelt one is looked up under eleven, whatever the error.
 *
 * <p>Made once and used for many words, to make nothing for the words of a text.
 */
final class WordParts {
  /** Longer words are no names. */
  static final int LONGEST = 40;

  /** What a word may be misspelt as has as many letters, one less or one more. */
  private static final int MOST = 3 * 3 + 2;

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private static final int SIGNATURE_BITS = 17;

  private final char[] letters = new char[LONGEST];
  private final long[] before = new long[LONGEST + 1];
  private final long[] behind = new long[LONGEST + 1];
  private final long[] hashes = new long[MOST];
  private int length;
  private int size;

  /** Takes a word in place of the one before; nothing of one that is too long. */
  WordParts of(String word) {
    size = 0;
    length = word.length() > LONGEST ? 0 : word.length();
    word.getChars(0, length, letters, 0);
    return this;
  }

  /** Takes a word of a text, of at most {@link #LONGEST} letters, in place of the one before. */
  void read(char[] text, int from, int to) {
    size = 0;
    length = FoldedLetters.of(text, from, to, letters);
  }

  int length() {
    return length;
  }

  char letter(int index) {
    return letters[index];
  }

  /** The hash of the first {@code count} letters as a word. */
  long word(int count) {
    long hash = Hashing.START;
    for (int i = 0; i < count; i++) {
      hash = Hashing.add(hash, letters[i]);
    }
    return Hashing.mix(hash);
  }

  /** How many hashes there are. */
  int size() {
    return size;
  }

  long hash(int index) {
    return hashes[index];
  }

  /** Which letters stand an odd number of times: a typing error changes two bits at most. */
  int signature() {
    int signature = 0;
    for (int i = 0; i < length; i++) {
      signature ^= 1 << (letters[i] % SIGNATURE_BITS);
    }
    return signature;
  }

  /** Whether words with these signatures may be one typing error apart. */
  static boolean mayBeOneApart(int signature, int other) {
    return Integer.bitCount(signature ^ other) <= 2;
  }

  /** Makes the three hashes that the word is filed under. */
  void file() {
    size = 0;
    run();
    addAll(length);
  }

  /** Makes the hashes that a word is filed under of which this may be misspelt. */
  void lookUp() {
    size = 0;
    run();
    addAll(length - 1);
    addAll(length);
    addAll(length + 1);
    addSwapped();
  }

  private void run() {
    before[0] = Hashing.START;
    behind[0] = Hashing.START;
    for (int i = 0; i < length; i++) {
      before[i + 1] = Hashing.add(before[i], letters[i]);
      behind[i + 1] = Hashing.add(behind[i], letters[length - 1 - i]);
    }
  }

  private void addAll(int ofLength) {
    int first = firstCut(ofLength);
    int second = ofLength - first;
    hashes[size++] = first(ofLength, before[second]);
    hashes[size++] = last(ofLength, behind[ofLength - first]);
    hashes[size++] =
        Hashing.mix(before[first] * GOLDEN + behind[ofLength - second] + ofLength * 3L + 2);
  }

  private void addSwapped() {
    int first = firstCut(length);
    int second = length - first;
    long start = before[first - 1];
    start = Hashing.add(Hashing.add(start, letters[first]), letters[first - 1]);
    for (int i = first + 1; i < second; i++) {
      start = Hashing.add(start, letters[i]);
    }
    hashes[size++] = first(length, start);
    long rest = behind[length - second - 1];
    rest = Hashing.add(Hashing.add(rest, letters[second - 1]), letters[second]);
    for (int i = second - 2; i >= first; i--) {
      rest = Hashing.add(rest, letters[i]);
    }
    hashes[size++] = last(length, rest);
  }

  private static long first(int ofLength, long part) {
    return Hashing.mix(part + ofLength * 3L);
  }

  private static long last(int ofLength, long part) {
    return Hashing.mix(part + ofLength * 3L + 1);
  }

  private static int firstCut(int ofLength) {
    return (ofLength + 1) / 3;
  }
}
