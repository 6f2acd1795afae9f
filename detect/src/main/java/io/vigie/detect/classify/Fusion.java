package io.vigie.detect.classify;

import io.vigie.detect.harm.Harm;
import io.vigie.detect.match.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One probability a harm from all its evidence.
 *
 * <p>The strongest words count in full, what other sentences add counts half: {@code 1 − (1 −
 * p₁)·∏(1 − pᵢ/2)}. The linear model then adds its share: {@code 1 − (1 − p)(1 − s·q)}, where s is
 * {@link ModelTrust}'s share.
 */
final class Fusion {
  private static final double SECONDARY = 0.5;
  private static final double LIKELIEST = 0.99;
  private static final int MOST_REASONS = 8;
  private static final Comparator<Evidence> STRONGEST =
      Comparator.comparingDouble(Evidence::probability).reversed();

  private Fusion() {}

  /**
   * @param words evidence of the lexicon
   * @param model evidence of the linear model
   * @param trust how far the model may be trusted alone
   */
  static HarmFinding fuse(Harm harm, List<Evidence> words, List<Evidence> model, ModelTrust trust) {
    List<Evidence> spoken = distinct(harm, words);
    List<Evidence> learnt = distinct(harm, model);
    double share = trust.share(harm);
    double learntScore = learnt.isEmpty() ? 0 : share * learnt.get(0).probability();
    double spokenScore = combined(spoken);
    List<Evidence> shown = new ArrayList<>(spokenScore >= learntScore ? spoken : learnt);
    if (shown.isEmpty()) {
      return new HarmFinding(harm, 0, Field.TEXT, 0, 0, List.of());
    }
    shown.addAll(spokenScore >= learntScore ? learnt.stream().limit(1).toList() : spoken);
    double score = Math.min(LIKELIEST, 1 - (1 - spokenScore) * (1 - learntScore));
    Evidence first = shown.get(0);
    return new HarmFinding(harm, score, first.field(), first.start(), first.end(), reasons(shown));
  }

  /** Probability by the lexicon, 0 without any word of it. */
  static double spoken(Harm harm, List<Evidence> words) {
    return combined(distinct(harm, words));
  }

  /** Probability by the linear model, 0 where it says nothing. */
  static double learnt(Harm harm, List<Evidence> model) {
    return distinct(harm, model).stream().mapToDouble(Evidence::probability).findFirst().orElse(0);
  }

  private static double combined(List<Evidence> evidence) {
    double missed = 1;
    for (int i = 0; i < evidence.size(); i++) {
      missed *= 1 - evidence.get(i).probability() * (i == 0 ? 1 : SECONDARY);
    }
    return 1 - missed;
  }

  /** The strongest evidence of each sentence, strongest first. */
  static List<Evidence> distinct(Harm harm, List<Evidence> evidence) {
    List<Evidence> kept = new ArrayList<>();
    Set<String> places = new LinkedHashSet<>();
    evidence.stream()
        .filter(e -> e.harm() == harm)
        .sorted(STRONGEST)
        .filter(e -> places.add(e.field() + ":" + e.start()))
        .forEach(kept::add);
    return kept;
  }

  static List<String> reasons(List<Evidence> shown) {
    Set<String> reasons = new LinkedHashSet<>();
    shown.forEach(evidence -> reasons.addAll(evidence.reasons()));
    return reasons.stream().limit(MOST_REASONS).toList();
  }
}
