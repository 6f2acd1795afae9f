package io.vigie.detect.match;

import io.vigie.ingest.party.Party;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds plain names the slow and obvious way, name by name with a regular expression: the oracle
 * for the fast matcher.
 */
final class NaiveMatcher {
  private final Collection<Party> parties;

  NaiveMatcher(Collection<Party> parties) {
    this.parties = parties;
  }

  /** {@code party start end} of every name that lies in no longer one. */
  Set<String> find(String text) {
    String folded = fold(text);
    List<int[]> spans = new ArrayList<>();
    List<String> owners = new ArrayList<>();
    for (Party party : parties) {
      List<String> names = new ArrayList<>(party.aliases());
      names.add(party.name());
      for (String name : names) {
        Matcher matcher = pattern(fold(name)).matcher(folded);
        for (int from = 0; matcher.find(from); from = matcher.start() + 1) {
          spans.add(new int[] {matcher.start(), matcher.end()});
          owners.add(party.id());
        }
      }
    }
    Set<String> found = new TreeSet<>();
    for (int i = 0; i < spans.size(); i++) {
      if (!isInsideAnother(spans.get(i), spans)) {
        found.add(owners.get(i) + " " + spans.get(i)[0] + " " + spans.get(i)[1]);
      }
    }
    return found;
  }

  private static boolean isInsideAnother(int[] span, List<int[]> spans) {
    return spans.stream()
        .anyMatch(
            other ->
                other[0] <= span[0]
                    && span[1] <= other[1]
                    && other[1] - other[0] > span[1] - span[0]);
  }

  private static Pattern pattern(String name) {
    String words = String.join("[ '-]+", name.split("[ '-]+"));
    return Pattern.compile("(?<![a-z])" + words + "(?![a-z])");
  }

  /** One character for one character: the random texts hold no ligature and no combining mark. */
  private static String fold(String text) {
    StringBuilder folded = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      String character = String.valueOf(text.charAt(i));
      folded.append(Normalizer.normalize(character, Normalizer.Form.NFD).charAt(0));
    }
    return folded.toString().toLowerCase(Locale.ROOT);
  }
}
