package io.vigie.detect.classify;

import io.vigie.detect.harm.Harm;
import java.util.List;

/**
 * What words alone say of a mention.
 *
 * @param readings its fields
 * @param words evidence of the lexicon
 * @param learnt evidence of the linear model
 */
record LexicalReading(List<FieldReading> readings, List<Evidence> words, List<Evidence> learnt) {

  LexicalReading {
    readings = List.copyOf(readings);
    words = List.copyOf(words);
    learnt = List.copyOf(learnt);
  }

  /** The signs of a harm beside the encoder's. */
  Signs signs(Harm harm, double encoder) {
    return new Signs(encoder, Fusion.spoken(harm, words), Fusion.learnt(harm, learnt));
  }
}
