package io.vigie.detect.train;

import io.vigie.detect.corpus.CorpusText;
import io.vigie.detect.corpus.GeneralText;
import io.vigie.detect.harm.Harm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Gathers texts that ask "is anyone attacked?" and that no model learnt from. */
final class AskedTexts {
  /** Texts whose attack is on somebody else say nothing about an attack on anyone. */
  private static final Set<String> ATTACKS_OTHERS =
      Set.of(
          "FP_OTHER_TARGET",
          "FP_VICTIM",
          "FP_REPORTED_SPEECH",
          "FP_COUNTER_SPEECH",
          "FP_NEWS",
          "FP_WARNING_BY_TARGET",
          "FP_FACT_PUBLIC",
          "FP_FICTION");

  private static final List<Harm> GENERAL = List.of(Harm.HATE, Harm.INSULT, Harm.THREAT);

  private AskedTexts() {}

  /** Texts of the corpus, all harms being known. */
  static List<AskedText> corpus(Collection<CorpusText> texts) {
    List<AskedText> asked = new ArrayList<>();
    for (CorpusText text : texts) {
      if (!ATTACKS_OTHERS.contains(text.function())) {
        Map<Harm, Boolean> answers = new EnumMap<>(Harm.class);
        for (Harm harm : Harm.values()) {
          answers.put(harm, text.harms().contains(harm));
        }
        asked.add(new AskedText("corpus", text.text(), text.lang(), answers));
      }
    }
    return asked;
  }

  /** The held-out texts without a party. */
  static List<AskedText> general(Collection<GeneralText> texts) {
    List<AskedText> asked = new ArrayList<>();
    for (GeneralText text : texts) {
      if (HeldOut.is(text.text())) {
        Map<Harm, Boolean> answers = new EnumMap<>(Harm.class);
        GENERAL.forEach(harm -> answers.put(harm, text.harms().contains(harm)));
        asked.add(new AskedText("corpus-general", text.text(), text.lang(), answers));
      }
    }
    return asked;
  }

  /**
   * Rows of the labelled sets that no model learnt from.
   *
   * @param ship whether of those that may be trained on, or of those that only measure
   * @param most rows of a set
   */
  static List<AskedText> labelled(Path folder, boolean ship, int most) throws IOException {
    Map<String, List<Lesson>> lessons = new TreeMap<>();
    for (Lesson lesson : Lessons.all()) {
      if (lesson.ship() == ship) {
        lessons.computeIfAbsent(lesson.set(), set -> new ArrayList<>()).add(lesson);
      }
    }
    List<AskedText> asked = new ArrayList<>();
    for (Map.Entry<String, List<Lesson>> set : lessons.entrySet()) {
      asked.addAll(labelled(folder, set.getKey(), set.getValue(), most));
    }
    return asked;
  }

  private static List<AskedText> labelled(Path folder, String set, List<Lesson> lessons, int most)
      throws IOException {
    List<AskedText> asked = new ArrayList<>();
    LabelledFile.read(
        folder.resolve(set + LabelledFile.ENDING),
        row -> {
          Map<Harm, Boolean> answers = answers(row, lessons);
          if (!answers.isEmpty() && isUnseen(row)) {
            asked.add(new AskedText(set, row.text(), row.language(), answers));
          }
        });
    asked.sort(Comparator.comparing(text -> HeldOut.order(text.text())));
    return asked.subList(0, Math.min(most, asked.size()));
  }

  /** Neither the encoder nor the linear model learnt from it; they hold out different tenths. */
  private static boolean isUnseen(LabelledText row) {
    return HeldOut.is(row.original()) && Split.of(row.text()) != Split.TRAIN;
  }

  private static Map<Harm, Boolean> answers(LabelledText row, List<Lesson> lessons) {
    Map<Harm, Boolean> answers = new EnumMap<>(Harm.class);
    for (Lesson lesson : lessons) {
      lesson.label(row).ifPresent(label -> answers.put(lesson.harm(), label));
    }
    return answers;
  }
}
