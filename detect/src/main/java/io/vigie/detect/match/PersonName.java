package io.vigie.detect.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A personal name taken apart. The portfolio gives it as one string, so which words are first names
 * is told by a comma, by capitals ({@code DUPONT Jean}), by hyphens and by the table of first
 * names; else the first word is.
 *
 * @param first the first names
 * @param compound whether hyphens or the table make one first name of several words
 * @param particles {@code de}, {@code de la}, {@code d}, {@code o}
 * @param core the last name without them
 */
record PersonName(List<String> first, boolean compound, List<String> particles, List<String> core) {
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "du", "des", "d", "la", "le", "l", "von", "van", "der", "den", "di", "da", "del",
          "della", "dos", "do", "al", "el", "ben", "bin", "ter", "ten", "o", "mac", "mc");

  /** Null when the words are no first and last name. */
  static @Nullable PersonName of(BareName name) {
    KnownWords known = KnownWords.shipped();
    boolean personal = name.size() > 1 && !name.words().contains("&");
    int comma = comma(name);
    if (!personal || (comma == 0 && isArticle(name.word(0)))) {
      return null;
    }
    if (comma > 0) {
      return of(name.words(comma, name.size()), true, name.words(0, comma));
    }
    int capitals = leadingCapitals(name);
    boolean lastNameFirst = known.isLastName(name.word(0)) || isOnlyFirstName(name.word(1));
    boolean reversed =
        lastNameFirst
            && !known.isFirstName(name.word(0))
            && (name.size() == 2 || !hyphenated(name));
    if (capitals > 0 || reversed) {
      int last = Math.max(1, capitals);
      return of(name.words(last, name.size()), true, name.words(0, last));
    }
    int first = firstNames(name);
    return of(name.words(0, first), true, name.words(first, name.size()));
  }

  private static PersonName of(List<String> first, boolean compound, List<String> last) {
    int particles = 0;
    while (particles < last.size() - 1 && PARTICLES.contains(last.get(particles))) {
      particles++;
    }
    return new PersonName(
        first,
        compound && first.size() > 1,
        last.subList(0, particles),
        last.subList(particles, last.size()));
  }

  /** Where the first names begin behind a comma, 0 for none. */
  private static int comma(BareName name) {
    for (int i = 1; i < name.size(); i++) {
      if (name.gap(i) == Gap.COMMA) {
        return i;
      }
    }
    return 0;
  }

  private static boolean hyphenated(BareName name) {
    return name.isHyphenated(1) || PARTICLES.contains(name.word(1));
  }

  private static boolean isArticle(String word) {
    return Set.of("le", "la", "les", "l", "the", "un", "une", "chez", "au", "aux").contains(word);
  }

  private static boolean isOnlyFirstName(String word) {
    KnownWords known = KnownWords.shipped();
    return known.isFirstName(word) && !known.isLastName(word);
  }

  /** How many words in capitals the name begins with, 0 unless other words follow. */
  private static int leadingCapitals(BareName name) {
    int count = 0;
    while (count < name.size() && name.isUpperCase(count)) {
      count++;
    }
    return count < name.size() ? count : 0;
  }

  private static int firstNames(BareName name) {
    int count = 1;
    while (count < name.size() - 1 && continuesFirstName(name, count)) {
      count++;
    }
    return count;
  }

  private static boolean continuesFirstName(BareName name, int word) {
    boolean opensDouble = name.isHyphenated(word + 1) && !name.isHyphenated(word);
    return name.isHyphenated(word)
        || (!opensDouble
            && !PARTICLES.contains(name.word(word))
            && KnownWords.shipped().isFirstName(name.word(word)));
  }

  /** Where a particle inside the last name begins its second half, 0 for none. */
  int secondHalf() {
    for (int i = 1; i < core.size() - 1; i++) {
      if (PARTICLES.contains(core.get(i))) {
        return i;
      }
    }
    return 0;
  }

  List<String> last() {
    return join(particles, core);
  }

  /** One letter for each first name. */
  List<String> initials() {
    return first.stream().map(word -> word.substring(0, 1)).toList();
  }

  @SafeVarargs
  static List<String> join(List<String>... parts) {
    List<String> all = new ArrayList<>();
    for (List<String> part : parts) {
      all.addAll(part);
    }
    return all;
  }
}
