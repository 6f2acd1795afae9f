package io.vigie.detect.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.detect.EvasionConfiguration;
import io.vigie.ingest.party.Party;
import io.vigie.ingest.party.PartyKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/** What the index finds is what comparing every name with every place of a text finds. */
class TypingErrorPropertyTest {
  private static final String[] FIRST = {"Odile", "Yannick", "Paul", "Léa"};
  private static final String[] LAST = {
    "Vernaz", "Vernac", "Tessonnier", "Tessonnière", "Delvarmas", "Vernazou", "Zanv", "Œuvrard"
  };
  private static final String[] WORDS = {
    "Garage", "de", "la", "Gare", "&", "Larzac", "Tessonnier", "Solvane", "Clinique", "B2", "l"
  };
  private static final String[] OTHERS = {
    "voleur", "de", "la", "et", "Martin", "Vernet", "paul", "le", "mensonges", "Larza", "Paule"
  };
  private static final String[] GAPS = {" ", " ", " ", " ", ", ", ". ", "-", "! "};

  @Property(tries = 1_500)
  void findsWhatComparingWithEveryNameFinds(@ForAll long seed) {
    Random random = new Random(seed);
    List<Party> parties = parties(random);
    String text = text(random, parties);
    PartyIndex index = PartyIndex.of(parties);
    FoldedText words = FoldedText.of(text);
    Set<String> found = new TreeSet<>();
    new TypingErrorScan(
            index,
            words,
            (named, first) ->
                found.add(named.party().id() + " " + first + " " + named.form().size()))
        .run();

    Set<String> expected = compareAll(parties, words);
    Statistics.label("names found")
        .collect(!expected.isEmpty())
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
    assertThat(found).as(text).isEqualTo(expected);
    int look = TextScan.look(PartySegments.of(index), EvasionConfiguration.defaults(), text);
    assertThat(expected.isEmpty() || look >= FirstLook.NAMES).as(text).isTrue();
  }

  private static List<Party> parties(Random random) {
    List<Party> parties = new ArrayList<>();
    for (int i = random.nextInt(6); i >= 0; i--) {
      if (random.nextBoolean()) {
        parties.add(Parties.person("p" + i, pick(random, FIRST) + " " + pick(random, LAST)));
      } else {
        String name = pick(random, random.nextBoolean() ? WORDS : LAST);
        for (int more = random.nextInt(4); more > 0; more--) {
          name += " " + pick(random, WORDS);
        }
        parties.add(Parties.business("b" + i, name));
      }
    }
    return parties;
  }

  private static String text(Random random, List<Party> parties) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 5; i++) {
      List<String> words = new ArrayList<>(List.of(name(random, parties).split(" ")));
      if (random.nextInt(3) == 0) {
        Collections.reverse(words);
      }
      int wrong = random.nextInt(words.size());
      words.set(wrong, misspelt(random, words.get(wrong)));
      words.forEach(word -> text.append(word).append(gap(random)));
      text.append(pick(random, OTHERS)).append(pick(random, GAPS));
    }
    String all = text.toString();
    return random.nextInt(5) == 0 ? all.toLowerCase(Locale.ROOT) : all;
  }

  private static String name(Random random, List<Party> parties) {
    return parties.get(random.nextInt(parties.size())).name();
  }

  private static String gap(Random random) {
    return random.nextInt(4) == 0 ? pick(random, GAPS) : " ";
  }

  private static String misspelt(Random random, String word) {
    StringBuilder letters = new StringBuilder(word);
    int at = random.nextInt(word.length());
    char letter = "aenrsz3".charAt(random.nextInt(7));
    switch (random.nextInt(5)) {
      case 0 -> letters.deleteCharAt(at);
      case 1 -> letters.insert(at, letter);
      case 2 -> letters.append(letter);
      case 3 -> letters.setCharAt(at, letter);
      default -> {
        return swapped(word, at);
      }
    }
    return letters.length() == 0 ? word : letters.toString();
  }

  private static String swapped(String word, int at) {
    return at + 1 >= word.length()
        ? word
        : word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
  }

  private static Set<String> compareAll(List<Party> parties, FoldedText text) {
    Set<String> found = new TreeSet<>();
    for (Party party : parties) {
      List<String> words = BareName.of(party.name()).words();
      for (int first = 0; first + words.size() <= text.size(); first++) {
        boolean stands = isMisspelt(words, text, first, false);
        if (party.kind() == PartyKind.PERSON) {
          List<String> reversed = List.of(words.get(1), words.get(0));
          stands |= isMisspelt(reversed, text, first, false);
          stands |= isMisspelt(reversed, text, first, true);
        }
        if (stands) {
          found.add(party.id() + " " + first + " " + words.size());
        }
      }
    }
    return found;
  }

  private static boolean isMisspelt(List<String> words, FoldedText text, int first, boolean comma) {
    boolean tells = words.stream().anyMatch(word -> !isSmall(word) && !isInManyNames(word));
    boolean gaps = true;
    int wrong = -1;
    int wrongWords = 0;
    for (int i = 0; i < words.size(); i++) {
      gaps &= i == 0 || text.gap(first + i) == (comma ? Gap.COMMA : Gap.PLAIN);
      boolean same = text.word(first + i).equals(words.get(i));
      wrong = same ? wrong : i;
      wrongWords += same ? 0 : 1;
    }
    if (!tells || !gaps || wrongWords != 1 || String.join("", words).length() < 8) {
      return false;
    }
    boolean alone = words.stream().filter(word -> !isSmall(word)).count() == 1;
    return isMisspelt(words.get(wrong), text, first + wrong, alone);
  }

  private static boolean isMisspelt(String word, FoldedText text, int at, boolean alone) {
    String written = text.word(at);
    boolean plural = written.equals(word + "s") || word.equals(written + "s");
    return isLong(word)
        && isLong(written)
        && !isSmall(word)
        && !isKnown(written)
        && !(written.matches(".*[es]") && isKnown(written.substring(0, written.length() - 1)))
        && (!alone || (text.isCapitalised(at) && !plural))
        && distance(word, written) == 1;
  }

  private static boolean isLong(String word) {
    return word.length() > 3 && word.chars().allMatch(Character::isLetter);
  }

  private static boolean isSmall(String word) {
    return word.equals("&") || KnownWords.shipped().isGrammar(word);
  }

  private static boolean isInManyNames(String word) {
    return KnownWords.shipped().isInManyNames(word);
  }

  private static boolean isKnown(String word) {
    KnownWords known = KnownWords.shipped();
    return known.isInManyNames(word)
        || known.isFirstName(word)
        || known.isLastName(word)
        || known.isInTags(word)
        || known.isPlaceBefore(word)
        || known.isPlaceBehind(word)
        || known.isCompanionBehind(word)
        || Titles.isTitle(word);
  }

  /** Damerau and Levenshtein's distance, by the whole table. */
  private static int distance(String one, String other) {
    int[][] table = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        table[i][j] = i == 0 || j == 0 ? i + j : least(one, other, i, j, table);
      }
    }
    return table[one.length()][other.length()];
  }

  private static int least(String one, String other, int i, int j, int[][] table) {
    int changed = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
    int least = Math.min(table[i - 1][j] + 1, table[i][j - 1] + 1);
    least = Math.min(least, table[i - 1][j - 1] + changed);
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(least, table[i - 2][j - 2] + 1) : least;
  }

  private static String pick(Random random, String[] from) {
    return from[random.nextInt(from.length)];
  }
}
