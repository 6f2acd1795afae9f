package io.vigie.detect.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The forms of one name, in the order in which they are made and each but once. */
final class FormList {
  /** Shorter names run together are too easily a word. */
  private static final int SHORTEST_JOINED = 5;

  private static final int SHORTEST_PLURAL = 4;

  private final List<NameForm> forms = new ArrayList<>();
  private final Set<String> known = new HashSet<>();

  /** Adds a form unless there are enough, or one with the same words and gaps is there. */
  void add(NameForm form) {
    boolean useful = form.size() > 0 && form.letters() > 0;
    if (useful && forms.size() < NameVariants.MOST_FORMS && known.add(key(form))) {
      forms.add(form);
    }
  }

  /** Adds words with plain gaps between them, unless they are everyday speech. */
  void add(Variant variant, List<String> words) {
    if (EverydayForms.saysNothing(variant, words)) {
      return;
    }
    add(new NameForm(words.toArray(String[]::new), new byte[words.size()], variant));
  }

  /** Adds the words run together, when they are several and long enough. */
  void addJoined(List<String> words) {
    String joined = String.join("", words).replace("&", "");
    if (words.size() > 1 && joined.length() >= SHORTEST_JOINED) {
      add(Variant.JOINED, List.of(joined));
    }
  }

  /** Adds the plural of a name of one word. */
  void addPlural(List<String> words) {
    String word = words.get(words.size() - 1);
    boolean plural = word.endsWith("s") || word.endsWith("x") || word.endsWith("z");
    boolean everyday = EverydayForms.saysNothing(Variant.PLURAL, words);
    if (words.size() == 1 && word.length() >= SHORTEST_PLURAL && !plural && !everyday) {
      add(Variant.PLURAL, List.of(word + "s"));
    }
  }

  List<NameForm> forms() {
    return forms;
  }

  private static String key(NameForm form) {
    return String.join(" ", form.words()) + Arrays.toString(form.gaps());
  }
}
