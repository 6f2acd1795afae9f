package io.vigie.detect.corpus;

import io.vigie.ingest.mention.StableId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Splits a corpus by families: texts of one contrast, and texts that share a fifth of their runs of
 * three words, are of one family, and a family never lies on two sides. Seven tenths train, a tenth
 * calibrates, two tenths test. The part hangs on the family's smallest id alone, so that more texts
 * hardly move the others.
 */
public final class CorpusSplit {
  private static final double SAME_FAMILY = 0.2;
  private static final int TEST_BELOW = 2;
  private static final int CALIBRATE_BELOW = 3;

  private final Map<String, String> parents = new HashMap<>();

  private CorpusSplit() {}

  /** The split of these texts. */
  public static CorpusSplit of(List<CorpusText> texts) {
    CorpusSplit split = new CorpusSplit();
    texts.forEach(text -> split.parents.put(text.id(), text.id()));
    Map<String, String> contrasts = new HashMap<>();
    for (CorpusText text : texts) {
      if (text.contrast() != null) {
        split.join(text.id(), contrasts.computeIfAbsent(text.contrast(), name -> text.id()));
      }
    }
    for (Likeness.Pair pair : Likeness.pairs(texts, SAME_FAMILY)) {
      split.join(pair.first().id(), pair.second().id());
    }
    return split;
  }

  /** The part of a text of this corpus. */
  public CorpusPart part(CorpusText text) {
    int bucket = Math.floorMod(StableId.of("corpus", family(text.id())).hashCode(), 10);
    if (bucket < TEST_BELOW) {
      return CorpusPart.TEST;
    }
    return bucket < CALIBRATE_BELOW ? CorpusPart.CALIBRATE : CorpusPart.TRAIN;
  }

  /** The texts of one part, in their order. */
  public static List<CorpusText> part(List<CorpusText> texts, CorpusPart part) {
    CorpusSplit split = of(texts);
    return texts.stream().filter(text -> split.part(text) == part).toList();
  }

  String family(String id) {
    String root = id;
    for (String parent = parents.get(root);
        parent != null && !parent.equals(root);
        parent = parents.get(root)) {
      root = parent;
    }
    return root;
  }

  private void join(String one, String other) {
    String first = family(one);
    String second = family(other);
    boolean ordered = first.compareTo(second) <= 0;
    parents.put(ordered ? second : first, ordered ? first : second);
  }
}
