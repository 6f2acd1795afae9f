package io.vigie.detect.match;

import io.vigie.detect.EvasionConfiguration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a suspicious run of characters every way in which it may be meant, a few at most. */
final class ChunkReader {
  private static final int MOST = 16;

  private final EvasionConfiguration evasions;
  private final boolean undecided;
  private List<Draft> drafts = new ArrayList<>(List.of(new Draft("", Evasion.NONE)));

  /** What was read so far, and the disguise seen through that lowers most. */
  private record Draft(String letters, Evasion evasion) {
    Draft with(String more, Evasion kind) {
      return new Draft(letters + more, kind.factor() < evasion.factor() ? kind : evasion);
    }
  }

  private ChunkReader(EvasionConfiguration evasions, boolean undecided) {
    this.evasions = evasions;
    this.undecided = undecided;
  }

  /** Folded readings other than the plain one, each with the disguise that it sees through. */
  static Map<String, Evasion> read(String chunk, EvasionConfiguration evasions) {
    Map<String, Evasion> found = new LinkedHashMap<>();
    for (boolean undecided : new boolean[] {false, true}) {
      ChunkReader reader = new ChunkReader(evasions, undecided);
      chunk.codePoints().forEach(reader::add);
      for (Draft draft : reader.withoutRepetitions()) {
        if (draft.evasion() != Evasion.NONE) {
          found.putIfAbsent(draft.letters(), draft.evasion());
        }
      }
    }
    return found;
  }

  private void add(int codePoint) {
    String folded = CharacterFolding.of(codePoint);
    String leet = evasions.leet() ? leet(codePoint) : "";
    if (!leet.isEmpty()) {
      fork(leet, Evasion.LEET);
    } else if (evasions.homoglyph() && undecided && (codePoint == 'I' || codePoint == 'l')) {
      fork(codePoint == 'I' ? "l" : "i", Evasion.HOMOGLYPH);
    } else if (evasions.homoglyph() && !folded.isEmpty() && folded.charAt(0) >= 0x80) {
      String plain = LookAlikes.of(codePoint);
      append(plain.isEmpty() ? folded : plain, plain.isEmpty() ? Evasion.NONE : Evasion.HOMOGLYPH);
    } else {
      append(folded, Evasion.NONE);
    }
  }

  private void append(String letters, Evasion kind) {
    drafts.replaceAll(draft -> draft.with(letters, kind));
  }

  /** Every letter that a sign may stand for, as far as there is room. */
  private void fork(String letters, Evasion kind) {
    List<Draft> forked = new ArrayList<>();
    for (int i = 0; i < letters.length(); i++) {
      for (Draft draft : drafts) {
        if (forked.size() < MOST) {
          forked.add(draft.with(letters.substring(i, i + 1), kind));
        }
      }
    }
    drafts = forked;
  }

  private static String leet(int codePoint) {
    return switch (codePoint) {
      case '0' -> "o";
      case '1', '!', '|' -> "il";
      case '3', '€' -> "e";
      case '4', '@' -> "a";
      case '5', '$' -> "s";
      case '6' -> "gb";
      case '7', '+' -> "t";
      case '8' -> "b";
      case '9' -> "g";
      case '£' -> "l";
      default -> "";
    };
  }

  private List<Draft> withoutRepetitions() {
    List<Draft> all = new ArrayList<>(drafts);
    for (Draft draft : drafts) {
      if (evasions.repeatedLetters() && hasRepetition(draft.letters())) {
        all.add(shortened(draft, 1));
        all.add(shortened(draft, 2));
      }
      String latin = draft.letters().replace("rn", "m").replace("vv", "w");
      if (evasions.homoglyph() && !latin.equals(draft.letters())) {
        all.add(new Draft(latin, Evasion.HOMOGLYPH));
      }
    }
    return all;
  }

  private static Draft shortened(Draft draft, int kept) {
    Draft shorter = new Draft(shorten(draft.letters(), kept), draft.evasion());
    return shorter.with("", Evasion.REPEATED_LETTERS);
  }

  private static boolean hasRepetition(String letters) {
    return !shorten(letters, 2).equals(letters);
  }

  /** Runs of three letters and more cut down. */
  private static String shorten(String letters, int kept) {
    StringBuilder shorter = new StringBuilder();
    int start = 0;
    for (int i = 1; i <= letters.length(); i++) {
      if (i == letters.length() || letters.charAt(i) != letters.charAt(start)) {
        int run = i - start;
        shorter.append(letters, start, start + (run > 2 ? kept : run));
        start = i;
      }
    }
    return shorter.toString();
  }
}
