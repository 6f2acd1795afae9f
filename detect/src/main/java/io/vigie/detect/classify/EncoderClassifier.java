package io.vigie.detect.classify;

import io.vigie.detect.encoder.EncoderInput;
import io.vigie.detect.encoder.EncoderReading;
import io.vigie.detect.encoder.TextEncoder;
import io.vigie.detect.harm.Harm;
import io.vigie.detect.match.PartyMatch;
import io.vigie.ingest.mention.Mention;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Judges by the encoder, with the lexicon and the linear model as further signs; where those alone
 * are surer, they decide.
 */
final class EncoderClassifier implements HarmClassifier {
  /**
   * Taken from the logit of a review with stars. The texts that the fusion is fitted on hold far
   * more harmful reviews than review sites do, where nearly all are a customer's opinion; measured
   * on ordinary reviews in the accuracy report.
   */
  private static final double ORDINARY_REVIEW = 1;

  private final LexicalReader lexical;
  private final TextEncoder encoder;
  private final FusionModel fusion;
  private final Thresholds thresholds;
  private final QuoteFinder quotes;
  private final String model;

  EncoderClassifier(
      LexicalReader lexical, TextEncoder encoder, FusionModel fusion, Thresholds thresholds) {
    this.lexical = lexical;
    this.encoder = encoder;
    this.fusion = fusion;
    this.thresholds = thresholds;
    this.quotes = new QuoteFinder(encoder);
    this.model = encoder.version() + "+" + Lexicon.VERSION;
  }

  @Override
  public String model() {
    return model;
  }

  @Override
  public double threshold(Harm harm) {
    return thresholds.of(harm);
  }

  @Override
  public List<HarmFinding> classify(Mention mention, List<PartyMatch> matches) {
    LexicalReading words = lexical.read(mention, matches);
    EncoderReading learnt = encoder.read(MentionText.of(mention, matches));
    List<HarmFinding> findings = new ArrayList<>();
    for (Harm harm : Harm.values()) {
      Signs signs = words.signs(harm, learnt.logit(harm));
      double score = score(mention, fusion.probability(Question.PARTY, harm, signs));
      findings.add(surer(EncoderReasons.finding(harm, score, words, learnt), words));
    }
    return quotes.placed(findings, words.readings(), thresholds);
  }

  /** Plain words of the lexicon count even where the encoder is not sure. */
  private static HarmFinding surer(HarmFinding whole, LexicalReading words) {
    HarmFinding plain = Fusion.fuse(whole.harm(), words.words(), words.learnt(), ModelTrust.PARTY);
    return plain.score() > whole.score() ? plain : whole;
  }

  private static double score(Mention mention, double probability) {
    return mention.rating() == null
        ? probability
        : Odds.probability(Odds.logit(probability) - ORDINARY_REVIEW);
  }

  @Override
  public Map<Harm, Double> scores(String text, String language) {
    LexicalReading words = lexical.read(text, language);
    EncoderReading learnt = encoder.read(EncoderInput.ofAnyone(text));
    Map<Harm, Double> scores = new EnumMap<>(Harm.class);
    for (Harm harm : Harm.values()) {
      Signs signs = words.signs(harm, learnt.logit(harm));
      scores.put(harm, Math.max(signs.words(), fusion.probability(Question.ANYONE, harm, signs)));
    }
    return scores;
  }
}
