package io.vigie.detect.classify;

import io.vigie.detect.harm.Harm;
import io.vigie.detect.match.PartyMatch;
import io.vigie.ingest.mention.Mention;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Judges by words alone: a lexicon of patterns and shields, and a linear model over words and
 * characters for what it was trained on (HATE, INSULT, THREAT). What is left when there is no
 * encoder. How both become one probability: {@link Fusion}.
 */
final class LexicalClassifier implements HarmClassifier {
  private final LexicalReader reader;
  private final Thresholds thresholds;
  private final String model;

  LexicalClassifier(LexicalReader reader, Thresholds thresholds, String linearVersion) {
    this.reader = reader;
    this.thresholds = thresholds;
    this.model = Lexicon.VERSION + "+" + linearVersion;
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
    return findings(reader.read(mention, matches), ModelTrust.PARTY);
  }

  @Override
  public Map<Harm, Double> scores(String text, String language) {
    Map<Harm, Double> scores = new EnumMap<>(Harm.class);
    findings(reader.read(text, language), ModelTrust.TEXT)
        .forEach(finding -> scores.put(finding.harm(), finding.score()));
    return scores;
  }

  private static List<HarmFinding> findings(LexicalReading read, ModelTrust trust) {
    return Arrays.stream(Harm.values())
        .map(harm -> Fusion.fuse(harm, read.words(), read.learnt(), trust))
        .toList();
  }
}
