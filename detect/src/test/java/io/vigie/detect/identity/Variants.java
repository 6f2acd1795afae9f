package io.vigie.detect.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Imitations of a domain {@code label.example}, one or more by every technique. */
final class Variants {
  private final String label;
  private final Random random;
  private final List<Variant> variants = new ArrayList<>();

  record Variant(String candidate, Technique technique) {}

  private Variants(String label, long seed) {
    this.label = label;
    this.random = new Random(seed);
  }

  static List<Variant> of(String label, long seed) {
    Variants made = new Variants(label, seed);
    made.letters();
    made.looks();
    made.words();
    return made.variants;
  }

  /** Techniques that explain the same name better have the lower ordinal. */
  static int strength(Technique technique) {
    return switch (technique) {
      case SEVERAL_EDITS, COMBINATION -> 0;
      case INSERTION, REPLACEMENT, BIT_FLIP, ADDED_WORDS, TOWN, DIGITS, SAME_NAME, SOUND -> 1;
      case OMISSION, VOWEL_SWAP, KEYBOARD_NEIGHBOUR, PLURAL -> 2;
      default -> 3;
    };
  }

  private void letters() {
    int at = 1 + random.nextInt(label.length() - 2);
    String head = label.substring(0, at);
    String tail = label.substring(at);
    add(head + tail.substring(1), Technique.OMISSION);
    add(head + (char) ('a' + random.nextInt(26)) + tail, Technique.INSERTION);
    add(head + tail.charAt(0) + tail, Technique.REPETITION);
    add(head + other(tail.charAt(0)) + tail.substring(1), Technique.REPLACEMENT);
    if (label.charAt(at) != label.charAt(at - 1)) {
      String swapped = "" + label.charAt(at) + label.charAt(at - 1);
      add(label.substring(0, at - 1) + swapped + label.substring(at + 1), Technique.TRANSPOSITION);
    }
    add(label + "s", Technique.PLURAL);
  }

  private char other(char letter) {
    char other = (char) ('a' + random.nextInt(26));
    return other == letter ? (letter == 'a' ? 'b' : 'a') : other;
  }

  private void looks() {
    for (String[] pair : new String[][] {{"o", "0"}, {"l", "1"}, {"a", "а"}, {"o", "о"}}) {
      if (label.contains(pair[0])) {
        add(label.replaceFirst(pair[0], pair[1]), Technique.HOMOGLYPH);
      }
    }
    int at = 1 + random.nextInt(label.length() - 1);
    add(label.substring(0, at) + "-" + label.substring(at), Technique.HYPHENATION);
  }

  private void words() {
    variants.add(new Variant(label + ".fr", Technique.TLD_SWAP));
    variants.add(new Variant(label + ".co.uk", Technique.TLD_SWAP));
    variants.add(new Variant(label + ".example.voltigo.net", Technique.SUBDOMAIN));
    add("www" + label, Technique.MISSING_DOT);
    for (String word : new String[] {"remboursement", "login", "support", "sav", "officiel"}) {
      variants.add(new Variant(label + "-" + word + ".com", Technique.ADDED_WORDS));
      variants.add(new Variant(word + label + ".com", Technique.ADDED_WORDS));
      variants.add(new Variant("@" + label + "_" + word, Technique.ADDED_WORDS));
    }
    variants.add(new Variant(label + "-lille.fr", Technique.TOWN));
    variants.add(new Variant(label + "2026", Technique.DIGITS));
  }

  private void add(String imitating, Technique technique) {
    variants.add(new Variant(imitating + ".example", technique));
  }
}
