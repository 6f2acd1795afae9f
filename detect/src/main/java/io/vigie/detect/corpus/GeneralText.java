package io.vigie.detect.corpus;

import io.vigie.detect.harm.Harm;
import java.util.Set;

/**
 * A text that asks "is anyone attacked?", no party being meant ({@code detect/corpus-general/}).
 *
 * @param of the English row of a public set whose situation it takes up
 * @param lang ISO 639-1
 * @param harms out of HATE, INSULT and THREAT; empty when nobody is attacked
 * @param function what the text tests; begins with {@code FP_} when nobody is attacked
 */
public record GeneralText(
    String id, String of, String lang, String text, Set<Harm> harms, String function) {
  private static final Set<Harm> KNOWN = Set.of(Harm.HATE, Harm.INSULT, Harm.THREAT);

  public GeneralText {
    harms = Set.copyOf(harms);
    if (!KNOWN.containsAll(harms)) {
      throw new IllegalArgumentException("harms should be out of " + KNOWN + ": were " + harms);
    }
    if (text.isBlank()) {
      throw new IllegalArgumentException("text is blank");
    }
    if (function.startsWith("FP_") != harms.isEmpty()) {
      throw new IllegalArgumentException("function and harms disagree");
    }
  }
}
