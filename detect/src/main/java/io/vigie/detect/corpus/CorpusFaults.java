package io.vigie.detect.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What is wrong with a corpus as a whole: an id used twice, texts that are nearly equal once names
 * are masked, a frame that begins too many texts, too many contrasts of one answer.
 */
public final class CorpusFaults {
  /** Texts that share more of their runs of three words are one text. */
  static final double NEARLY_EQUAL = 0.5;

  private static final double MOST_OF_ONE_FRAME = 0.02;
  private static final int FRAME_WORDS = 4;

  /** A few contrasts lose theirs when a doubtful label is settled; they still are one family. */
  private static final double MOST_PLAIN_CONTRASTS = 0.05;

  private CorpusFaults() {}

  /** A sentence a fault; none when the corpus is fit for use. */
  public static List<String> of(List<CorpusText> texts) {
    List<String> faults = new ArrayList<>();
    repeatedIds(texts, faults);
    for (Likeness.Pair pair : Likeness.pairs(texts, NEARLY_EQUAL)) {
      faults.add(
          String.format(
              Locale.ROOT,
              "%s and %s are nearly equal: %.2f",
              pair.first().id(),
              pair.second().id(),
              pair.share()));
    }
    frames(texts, faults);
    contrasts(texts, faults);
    return faults;
  }

  private static void repeatedIds(List<CorpusText> texts, List<String> faults) {
    Set<String> ids = new HashSet<>();
    for (CorpusText text : texts) {
      if (!ids.add(text.id())) {
        faults.add("id used twice: " + text.id());
      }
    }
  }

  private static void frames(List<CorpusText> texts, List<String> faults) {
    Map<List<String>, Integer> frames = new HashMap<>();
    for (CorpusText text : texts) {
      List<String> words = MaskedWords.of(text);
      if (words.size() > FRAME_WORDS) {
        frames.merge(words.subList(0, FRAME_WORDS), 1, Integer::sum);
      }
    }
    double most = Math.max(FRAME_WORDS, texts.size() * MOST_OF_ONE_FRAME);
    frames.forEach(
        (frame, count) -> {
          if (count > most) {
            faults.add(count + " texts begin with: " + String.join(" ", frame));
          }
        });
  }

  private static void contrasts(List<CorpusText> texts, List<String> faults) {
    Map<String, List<CorpusText>> sets = new HashMap<>();
    for (CorpusText text : texts) {
      if (text.contrast() != null) {
        sets.computeIfAbsent(text.contrast(), name -> new ArrayList<>()).add(text);
      }
    }
    long plain =
        sets.values().stream()
            .filter(set -> set.stream().map(CorpusText::harms).distinct().count() < 2)
            .count();
    if (plain > sets.size() * MOST_PLAIN_CONTRASTS) {
      faults.add(plain + " of " + sets.size() + " contrasts have one answer only");
    }
  }
}
