package io.vigie.detect.classify;

import java.util.List;

/**
 * A sequence of words with gaps inside one sentence.
 *
 * @param elements what has to come, in order; never empty
 */
record Pattern(List<Element> elements) {
  /** A pattern reaches no further than this many tokens, so that matching is linear. */
  static final int LONGEST = 60;

  /**
   * One place of a pattern.
   *
   * @param symbol what the token there has to carry
   * @param gap how many tokens may be skipped before it
   * @param optional whether it may be missing
   */
  record Element(int symbol, int gap, boolean optional) {}

  Pattern {
    elements = List.copyOf(elements);
  }

  /**
   * One past the last token of the shortest match that starts at a token which carries the first
   * element, or -1.
   *
   * @param limit one past the last token of the sentence
   */
  int match(SymbolTable symbols, int start, int limit) {
    int window = Math.min(LONGEST, limit - start);
    long reach = 0b10;
    for (int i = 1; i < elements.size() && reach != 0; i++) {
      reach = advance(elements.get(i), reach, symbols, start, window);
    }
    return reach == 0 ? -1 : start + Long.numberOfTrailingZeros(reach);
  }

  /** Bit p of the result says that the pattern may go on at the p-th token after the start. */
  private static long advance(
      Element element, long reach, SymbolTable symbols, int start, int window) {
    long candidates = reach;
    for (int i = 0; i < element.gap(); i++) {
      candidates |= candidates << 1;
    }
    long next = element.optional() ? reach : 0;
    for (long rest = candidates; rest != 0; rest &= rest - 1) {
      int place = Long.numberOfTrailingZeros(rest);
      if (place >= window) {
        break;
      }
      if (symbols.carries(start + place, element.symbol())) {
        next |= 1L << (place + 1);
      }
    }
    return next;
  }
}
