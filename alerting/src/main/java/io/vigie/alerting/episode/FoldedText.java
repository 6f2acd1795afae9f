package io.vigie.alerting.episode;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text without what copies of it change: letter case, accents, punctuation, emoji, links, account
 * names, and the party's own names (which all texts about it share).
 */
final class FoldedText {
  /**
   * What a fingerprint is taken from, in UTF-16 code units; longer texts are told apart by then.
   */
  private static final int LONGEST = 10_000;

  private static final Pattern LINK_OR_HANDLE =
      Pattern.compile("(?:https?://|www\\.)\\S+|[@＠][\\p{L}\\p{N}_.-]+");
  private static final Pattern MARK = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private FoldedText() {}

  /** The words of the folded text, in order, without the party's {@code names}. */
  static List<String> words(String text, Collection<String> names) {
    String folded = " " + fold(text) + " ";
    for (String name : longestFirst(names)) {
      folded = folded.replace(" " + name + " ", " ");
    }
    String stripped = folded.strip();
    return stripped.isEmpty() ? List.of() : Arrays.asList(stripped.split(" +"));
  }

  private static List<String> longestFirst(Collection<String> names) {
    return names.stream()
        .map(FoldedText::fold)
        .filter(name -> !name.isEmpty())
        .sorted(Comparator.comparing(String::length).reversed())
        .toList();
  }

  private static String fold(String text) {
    String cut = text.substring(0, Math.min(text.length(), LONGEST));
    String plain = LINK_OR_HANDLE.matcher(cut).replaceAll(" ");
    String bare = MARK.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD)).replaceAll("");
    return NOT_WORD.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
