package io.vigie.detect.classify;

import io.vigie.detect.DetectConfiguration;
import io.vigie.detect.harm.Harm;
import io.vigie.detect.match.Field;
import io.vigie.detect.match.PartyMatch;
import io.vigie.detect.text.Span;
import io.vigie.detect.text.TokenizedText;
import io.vigie.detect.text.Tokenizer;
import io.vigie.ingest.mention.Mention;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The classifier that ships with the product: a lexicon of patterns and shields, and a linear model
 * over words and characters for what it was trained on (HATE, INSULT, THREAT). How both become one
 * probability: {@link Fusion}.
 */
public final class ShippedClassifier implements HarmClassifier {
  private final Lexicon lexicon;
  private final LinearEvidence linear;
  private final Thresholds thresholds;
  private final String model;

  ShippedClassifier(
      Lexicon lexicon, LinearScorer scorer, Thresholds thresholds, String linearVersion) {
    this.lexicon = lexicon;
    this.linear = new LinearEvidence(scorer);
    this.thresholds = thresholds;
    this.model = Lexicon.VERSION + "+" + linearVersion;
  }

  /**
   * Reads lexicon and model from the class path.
   *
   * @throws IllegalStateException if one of them is missing or broken
   */
  public static HarmClassifier load(DetectConfiguration configuration) {
    return with(LinearModel.shipped(), configuration);
  }

  /** The same around another linear model, for example one that was just trained. */
  public static HarmClassifier with(LinearModel model, DetectConfiguration configuration) {
    Thresholds thresholds = new Thresholds(configuration.harm().thresholds());
    return new ShippedClassifier(Lexicon.load(), model, thresholds, model.version());
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
    List<FieldReading> readings = new ArrayList<>();
    for (Field field : List.of(Field.TITLE, Field.TEXT)) {
      readings.add(reading(mention, field, matches));
    }
    return findings(readings, ModelTrust.PARTY);
  }

  @Override
  public Map<Harm, Double> scores(String text, String language) {
    TokenizedText read = Tokenizer.tokenize(text);
    FieldReading reading =
        FieldReading.of(Field.TEXT, read, language, lexicon, FieldReading.Subject.ANYONE);
    Map<Harm, Double> scores = new EnumMap<>(Harm.class);
    findings(List.of(reading), ModelTrust.TEXT)
        .forEach(finding -> scores.put(finding.harm(), finding.score()));
    return scores;
  }

  private FieldReading reading(Mention mention, Field field, List<PartyMatch> matches) {
    String text = field == Field.TITLE ? mention.titleOrEmpty() : mention.textOrEmpty();
    List<Span> names =
        matches.stream()
            .filter(match -> match.field() == field)
            .map(match -> new Span(match.start(), match.end()))
            .toList();
    boolean page = field == Field.TEXT && matches.stream().anyMatch(m -> m.field() != Field.TEXT);
    TokenizedText marked = Tokenizer.tokenize(text).marking(names);
    String language = mention.language() == null ? "und" : mention.language();
    return FieldReading.of(
        field,
        marked,
        language,
        lexicon,
        page ? FieldReading.Subject.PARTY : FieldReading.Subject.OPEN);
  }

  private List<HarmFinding> findings(List<FieldReading> readings, ModelTrust trust) {
    List<Evidence> words = new ArrayList<>();
    List<Evidence> learnt = new ArrayList<>();
    for (FieldReading reading : readings) {
      words.addAll(EvidenceWeigher.weigh(reading));
      learnt.addAll(linear.weigh(reading));
    }
    List<HarmFinding> findings = new ArrayList<>();
    for (Harm harm : Harm.values()) {
      findings.add(Fusion.fuse(harm, words, learnt, trust));
    }
    return findings;
  }
}
