package io.vigie.detect.classify;

import io.vigie.detect.encoder.EncoderInput;
import io.vigie.detect.encoder.EncoderReading;
import io.vigie.detect.encoder.TextEncoder;
import io.vigie.detect.harm.Harm;
import io.vigie.detect.match.PartyMatch;
import io.vigie.ingest.mention.Mention;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Gives the signs that {@link FusionModel} weighs, so that it can be fitted. Thread-safe. */
public final class SignReader {
  private final LexicalReader lexical;
  private final TextEncoder encoder;

  SignReader(LexicalReader lexical, TextEncoder encoder) {
    this.lexical = lexical;
    this.encoder = encoder;
  }

  /** With the lexicon and the linear model that ship. */
  public static SignReader with(TextEncoder encoder) {
    return new SignReader(new LexicalReader(Lexicon.load(), LinearModel.shipped()), encoder);
  }

  /** For the one party that the matches name. */
  public Map<Harm, Signs> read(Mention mention, List<PartyMatch> matches) {
    EncoderReading learnt = encoder.read(MentionText.of(mention, matches));
    return signs(lexical.read(mention, matches), learnt);
  }

  /** For anyone. */
  public Map<Harm, Signs> read(String text, String language) {
    EncoderReading learnt = encoder.read(EncoderInput.ofAnyone(text));
    return signs(lexical.read(text, language), learnt);
  }

  private static Map<Harm, Signs> signs(LexicalReading words, EncoderReading learnt) {
    Map<Harm, Signs> signs = new EnumMap<>(Harm.class);
    for (Harm harm : Harm.values()) {
      signs.put(harm, words.signs(harm, learnt.logit(harm)));
    }
    return signs;
  }
}
