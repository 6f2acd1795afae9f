package io.vigie.detect.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds texts that are alike once names are masked, by the Jaccard index of their runs of three
 * words. Looks only at pairs that share a run.
 */
final class Likeness {
  private static final int RUN = 3;

  /** Two texts and how much they share, the earlier first. */
  record Pair(CorpusText first, CorpusText second, double share) {}

  private Likeness() {}

  /** The pairs that share at least {@code least} of their runs, 0..1. */
  static List<Pair> pairs(List<CorpusText> texts, double least) {
    List<Pair> pairs = new ArrayList<>();
    List<Set<List<String>>> runs = new ArrayList<>(texts.size());
    Map<List<String>, List<Integer>> holders = new HashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      Set<List<String>> own = MaskedWords.runs(MaskedWords.of(texts.get(i)), RUN);
      for (Map.Entry<Integer, Integer> other : shared(own, holders).entrySet()) {
        double share = share(other.getValue(), own, runs.get(other.getKey()));
        if (share >= least) {
          pairs.add(new Pair(texts.get(other.getKey()), texts.get(i), share));
        }
      }
      runs.add(own);
      for (List<String> run : own) {
        holders.computeIfAbsent(run, ignored -> new ArrayList<>()).add(i);
      }
    }
    return pairs;
  }

  private static Map<Integer, Integer> shared(
      Set<List<String>> runs, Map<List<String>, List<Integer>> holders) {
    Map<Integer, Integer> shared = new HashMap<>();
    for (List<String> run : runs) {
      holders.getOrDefault(run, List.of()).forEach(other -> shared.merge(other, 1, Integer::sum));
    }
    return shared;
  }

  private static double share(int common, Set<List<String>> one, Set<List<String>> other) {
    Set<List<String>> all = new HashSet<>(one);
    all.addAll(other);
    return (double) common / all.size();
  }
}
