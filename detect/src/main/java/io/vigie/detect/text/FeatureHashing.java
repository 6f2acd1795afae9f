package io.vigie.detect.text;

import java.util.Arrays;
import java.util.List;

/**
 * Turns tokens into a sparse vector of unit length: words and pairs of words, and runs of 2 to 5
 * characters inside word boundaries, hashed to {@link #BUCKETS} numbers. Names never weigh: the
 * party, handles and links are one marker each, numbers another.
 *
 * <p>The hash is part of the model's format: changing anything here means training again.
 */
public final class FeatureHashing {
  /** How many numbers features are hashed to. */
  public static final int BUCKETS = 1 << 18;

  private static final int SHORTEST = 2;
  private static final int LONGEST = 5;
  private static final int LONGEST_WORD = 30;
  private static final int WORD_SEED = 0x9E3779B9;
  private static final int PAIR_SEED = 0x85EBCA6B;
  private static final int RUN_SEED = 0xC2B2AE35;
  private static final int PRIME = 0x01000193;

  private int[] hashes = new int[256];
  private int count;

  private FeatureHashing() {}

  /** The features of some tokens; none for none. */
  public static Features of(List<Token> tokens) {
    FeatureHashing hashing = new FeatureHashing();
    String previous = "^";
    for (Token token : tokens) {
      String form = form(token);
      hashing.word(previous, form, token.isWord());
      previous = form;
    }
    return hashing.features();
  }

  private static String form(Token token) {
    return switch (token.kind()) {
      case WORD, HASHTAG, EMOJI -> token.form();
      case NUMBER, PHONE -> "0";
      case URL -> "http";
      case HANDLE, EMAIL, CREDENTIAL, TARGET -> TargetMarking.MARKER;
    };
  }

  private void word(String previous, String form, boolean withRuns) {
    add(hash(WORD_SEED, form));
    add(hash(hash(PAIR_SEED, previous) * PRIME ^ ' ', form));
    if (withRuns) {
      runs(form);
    }
  }

  private void runs(String form) {
    int length = Math.min(form.length(), LONGEST_WORD);
    for (int from = -1; from <= length; from++) {
      int hash = RUN_SEED;
      for (int at = from; at < from + LONGEST && at <= length; at++) {
        hash = (hash ^ (at < 0 || at == length ? '_' : form.charAt(at))) * PRIME;
        if (at - from + 1 >= SHORTEST) {
          add(hash);
        }
      }
    }
  }

  private static int hash(int seed, String text) {
    int hash = seed;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return hash;
  }

  private void add(int hash) {
    if (count == hashes.length) {
      hashes = Arrays.copyOf(hashes, count * 2);
    }
    int mixed = (hash ^ (hash >>> 15)) * 0x2C1B3C6D;
    hashes[count++] = (mixed ^ (mixed >>> 13)) & (BUCKETS - 1);
  }

  private Features features() {
    int[] sorted = Arrays.copyOf(hashes, count);
    Arrays.sort(sorted);
    int[] indices = new int[count];
    float[] values = new float[count];
    int distinct = 0;
    for (int i = 0; i < count; i++) {
      if (distinct > 0 && indices[distinct - 1] == sorted[i]) {
        values[distinct - 1]++;
      } else {
        indices[distinct] = sorted[i];
        values[distinct++] = 1;
      }
    }
    return Features.normalised(Arrays.copyOf(indices, distinct), Arrays.copyOf(values, distinct));
  }
}
