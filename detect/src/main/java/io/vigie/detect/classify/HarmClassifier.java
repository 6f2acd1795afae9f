package io.vigie.detect.classify;

import io.vigie.detect.harm.Harm;
import io.vigie.detect.match.PartyMatch;
import io.vigie.ingest.mention.Mention;
import java.util.List;
import java.util.Map;

/** Says which harms a mention does to a party that it names. Thread-safe. */
public interface HarmClassifier {

  /** Name and version of the model, for example {@code lexicon-1+linear-1}. */
  String model();

  /** The score from which a harm is reported, a configured probability. */
  double threshold(Harm harm);

  /**
   * Every harm with its score, also below the threshold, in the order of {@link Harm}.
   *
   * @param mention normalised
   * @param matches the places that name one and the same party; never empty
   */
  List<HarmFinding> classify(Mention mention, List<PartyMatch> matches);

  /** The score of every harm that can be told from a text alone, whoever it is about. */
  Map<Harm, Double> scores(String text, String language);
}
