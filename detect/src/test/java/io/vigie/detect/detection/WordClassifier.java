package io.vigie.detect.detection;

import io.vigie.detect.classify.HarmClassifier;
import io.vigie.detect.classify.HarmFinding;
import io.vigie.detect.harm.Harm;
import io.vigie.detect.match.Field;
import io.vigie.detect.match.PartyMatch;
import io.vigie.ingest.mention.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A classifier for tests that knows three words, and fails on a fourth. */
public final class WordClassifier implements HarmClassifier {
  private static final Map<String, Harm> WORDS =
      Map.of("voleur", Harm.DEFAMATION, "crétin", Harm.INSULT, "brûler", Harm.THREAT);

  @Override
  public String model() {
    return "words-1";
  }

  @Override
  public double threshold(Harm harm) {
    return harm == Harm.THREAT ? 0.95 : 0.5;
  }

  @Override
  public List<HarmFinding> classify(Mention mention, List<PartyMatch> matches) {
    String text = mention.textOrEmpty();
    if (text.contains("panne")) {
      throw new IllegalStateException("the classifier broke");
    }
    List<HarmFinding> findings = new ArrayList<>();
    for (Harm harm : Harm.values()) {
      WORDS.forEach((word, means) -> add(findings, text, word, means == harm ? means : null));
    }
    return findings;
  }

  @Override
  public Map<Harm, Double> scores(String text, String language) {
    return Map.of();
  }

  private static void add(
      List<HarmFinding> findings,
      String text,
      String word,
      @org.jspecify.annotations.Nullable Harm harm) {
    int start = text.indexOf(word);
    if (harm != null && start >= 0) {
      List<String> reasons = List.of("the word " + word);
      findings.add(new HarmFinding(harm, 0.9, Field.TEXT, start, start + word.length(), reasons));
    }
  }
}
