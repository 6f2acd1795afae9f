package io.vigie.detect.match;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Legal forms of companies: optional before and after a name. {@code SA} counts only in capitals,
 * because <i>sa</i> is a French word.
 */
final class LegalForms {
  private static final Set<String> FORMS =
      Set.of(
          "sarl",
          "sas",
          "sasu",
          "sa",
          "eurl",
          "sci",
          "snc",
          "selarl",
          "scop",
          "ltd",
          "limited",
          "plc",
          "llc",
          "llp",
          "inc",
          "gmbh",
          "ag",
          "bv",
          "srl",
          "corp",
          "corporation",
          "incorporated",
          "selas",
          "eirl",
          "ei",
          "sca",
          "scp",
          "scm",
          "spa",
          "nv",
          "pty");

  private static final Map<String, String> SAME =
      Map.of("limited", "ltd", "incorporated", "inc", "corporation", "corp");

  /** Two letters are too easily a word. */
  private static final Set<String> ONLY_IN_CAPITALS = Set.of("sa", "ag", "bv", "ei", "spa", "nv");

  /** Written with full stops, a form is a row of single letters. */
  private static final List<String> DOTTED = List.of("sarl", "sasu", "sas", "eurl", "sci", "sa");

  private static final int LONGEST = 12;

  private LegalForms() {}

  /**
   * A legal form in a text.
   *
   * @param words how many words it takes: four for {@code S.A.R.L.}
   */
  record Found(String form, int words) {}

  /** The form that begins at a word. */
  static @Nullable Found startingAt(FoldedText text, int word) {
    if (word >= text.size()) {
      return null;
    }
    if (isForm(text, word)) {
      return new Found(form(text.word(word)), 1);
    }
    for (String form : DOTTED) {
      if (isDotted(text, word, form)) {
        return new Found(form, form.length());
      }
    }
    return null;
  }

  /** The form that ends before a word. */
  static @Nullable Found endingAt(FoldedText text, int end) {
    if (end > 0 && isForm(text, end - 1)) {
      return new Found(form(text.word(end - 1)), 1);
    }
    for (String form : DOTTED) {
      if (end >= form.length() && isDotted(text, end - form.length(), form)) {
        return new Found(form, form.length());
      }
    }
    return null;
  }

  /** Written out and written short, a form is the same. */
  private static String form(String word) {
    return SAME.getOrDefault(word, word);
  }

  private static boolean isForm(FoldedText text, int word) {
    if (text.length(word) > LONGEST) {
      return false;
    }
    String folded = text.word(word);
    return FORMS.contains(folded) && (text.isUpperCase(word) || !ONLY_IN_CAPITALS.contains(folded));
  }

  private static boolean isDotted(FoldedText text, int word, String form) {
    if (word + form.length() > text.size()) {
      return false;
    }
    for (int i = 0; i < form.length(); i++) {
      boolean adjacent = i == 0 || text.start(word + i) == text.end(word + i - 1) + 1;
      if (!adjacent || !text.is(word + i, form.substring(i, i + 1))) {
        return false;
      }
    }
    return true;
  }
}
