package io.vigie.detect.corpus;

import io.vigie.detect.harm.Harm;
import io.vigie.detect.harm.Stance;
import io.vigie.ingest.mention.MentionKind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One text of the corpus with its answer. The format stands in {@code detect/corpus/README.md}.
 *
 * @param lang ISO 639-1
 * @param others every other person or organisation named, exactly as in the text
 * @param harms what is done to the target; empty when nothing is
 * @param function what the text tests; begins with {@code FP_} when it harms nobody
 * @param near the harm whose vocabulary it uses; one of {@code harms} unless they are empty
 * @param contrast shared by texts of like words and unlike answers
 * @param rating stars, of a review only
 */
public record CorpusText(
    String id,
    String lang,
    String text,
    Target target,
    List<String> others,
    Set<Harm> harms,
    Stance stance,
    String function,
    Harm near,
    @Nullable String contrast,
    Register register,
    Sector sector,
    MentionKind kind,
    @Nullable Integer rating) {
  private static final String HARMLESS = "FP_";

  public CorpusText {
    others = List.copyOf(others);
    harms = Set.copyOf(harms);
    require(target.name() == null || text.contains(target.name()), "target is not in the text");
    for (String other : others) {
      require(text.contains(other), "not in the text: " + other);
    }
    require(function.startsWith(HARMLESS) == harms.isEmpty(), "function and harms disagree");
    require(harms.isEmpty() || harms.contains(near), "near should be one of the harms: " + near);
    require((rating != null) == (kind == MentionKind.REVIEW), "a rating goes with a review only");
  }

  /** Whether the target is harmed. */
  public boolean isHarmful() {
    return !harms.isEmpty();
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
