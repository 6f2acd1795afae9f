package io.vigie.detect.classify;

import io.vigie.detect.encoder.EncoderInput;
import io.vigie.detect.encoder.EncoderReading;
import io.vigie.detect.encoder.TextEncoder;
import io.vigie.detect.harm.Harm;
import io.vigie.detect.text.Sentence;
import io.vigie.detect.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the sentence that carries a reported harm where no word of the lexicon shows it: the one in
 * which the encoder, reading it alone, sees most of that harm.
 */
final class QuoteFinder {
  /** Bounds the cost of a long text. */
  private static final int MOST_SENTENCES = 12;

  private final TextEncoder encoder;

  QuoteFinder(TextEncoder encoder) {
    this.encoder = encoder;
  }

  /** The findings, those above their threshold with a place. */
  List<HarmFinding> placed(
      List<HarmFinding> findings, List<FieldReading> readings, Thresholds thresholds) {
    if (findings.stream().noneMatch(finding -> isLost(finding, thresholds))) {
      return findings;
    }
    List<Place> places = places(readings);
    List<EncoderReading> read =
        places.size() < 2 ? List.of() : encoder.read(places.stream().map(Place::input).toList());
    return findings.stream()
        .map(f -> isLost(f, thresholds) && !places.isEmpty() ? at(f, places, read) : f)
        .toList();
  }

  private static boolean isLost(HarmFinding finding, Thresholds thresholds) {
    return finding.end() == 0 && finding.score() >= thresholds.of(finding.harm());
  }

  private record Place(FieldReading reading, Sentence sentence) {
    EncoderInput input() {
      List<Span> names =
          reading.targets().stream()
              .filter(target -> target >= sentence.first() && target < sentence.last())
              .map(reading::token)
              .map(
                  token ->
                      new Span(token.start() - sentence.start(), token.end() - sentence.start()))
              .toList();
      String text = reading.text().original().substring(sentence.start(), sentence.end());
      return EncoderInput.of(text, names);
    }

    int distance() {
      return reading.targets().stream()
          .mapToInt(target -> Math.abs(target - sentence.first()))
          .min()
          .orElse(sentence.first());
    }
  }

  private static List<Place> places(List<FieldReading> readings) {
    List<Place> places = new ArrayList<>();
    for (FieldReading reading : readings) {
      reading.text().sentences().forEach(sentence -> places.add(new Place(reading, sentence)));
    }
    return places.stream()
        .sorted(Comparator.comparingInt(Place::distance))
        .limit(MOST_SENTENCES)
        .toList();
  }

  private static HarmFinding at(
      HarmFinding finding, List<Place> places, List<EncoderReading> read) {
    Place best = read.isEmpty() ? places.get(0) : places.get(likeliest(finding.harm(), read));
    return new HarmFinding(
        finding.harm(),
        finding.score(),
        best.reading().field(),
        best.sentence().start(),
        best.sentence().end(),
        finding.reasons());
  }

  private static int likeliest(Harm harm, List<EncoderReading> read) {
    int best = 0;
    for (int i = 1; i < read.size(); i++) {
      if (read.get(i).logit(harm) > read.get(best).logit(harm)) {
        best = i;
      }
    }
    return best;
  }
}
