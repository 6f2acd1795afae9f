package io.vigie.detect.match;

/**
 * Folded words with the gaps between them: those of a text, or one way to read a disguised text.
 */
interface WordSequence {
  /** Number of words. */
  int size();

  /** The class of the {@link Gap} before a word. */
  byte gap(int word);

  /** Whether a word has exactly these letters. */
  boolean is(int word, CharSequence folded);
}
