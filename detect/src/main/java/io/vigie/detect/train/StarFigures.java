package io.vigie.detect.train;

import io.vigie.detect.classify.HarmClassifier;
import io.vigie.detect.harm.Harm;
import io.vigie.detect.match.Field;
import io.vigie.detect.match.MatchStatus;
import io.vigie.detect.match.PartyMatch;
import io.vigie.ingest.mention.Mention;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How often ordinary reviews are reported, by their stars; the title is taken for the party. */
final class StarFigures {
  private final HarmClassifier classifier;
  private final Map<Long, Integer> reviews = new TreeMap<>();
  private final Map<Long, Integer> reported = new TreeMap<>();
  private final Map<Long, Map<Harm, Integer>> harms = new TreeMap<>();

  StarFigures(HarmClassifier classifier) {
    this.classifier = classifier;
  }

  void add(Mention review) {
    long stars = review.rating() == null ? 0 : Math.round(review.rating());
    reviews.merge(stars, 1, Integer::sum);
    List<Harm> found =
        classifier.classify(review, List.of(page(review))).stream()
            .filter(finding -> finding.score() >= classifier.threshold(finding.harm()))
            .map(finding -> finding.harm())
            .toList();
    reported.merge(stars, found.isEmpty() ? 0 : 1, Integer::sum);
    Map<Harm, Integer> counts = harms.computeIfAbsent(stars, s -> new EnumMap<>(Harm.class));
    found.forEach(harm -> counts.merge(harm, 1, Integer::sum));
  }

  private static PartyMatch page(Mention review) {
    String title = review.titleOrEmpty();
    Field field = title.isEmpty() ? Field.ABOUT : Field.TITLE;
    String surface = title.isEmpty() ? "page" : title;
    return new PartyMatch(
        review.requiredId(), "party", surface, 0, surface.length(), field, 1, MatchStatus.CERTAIN);
  }

  String table() {
    StringBuilder table =
        new StringBuilder(
            "| stars | reviews | reported | share | harms |\n|---|---|---|---|---|\n");
    reviews.forEach((stars, count) -> table.append(row(stars, count)));
    return table.toString();
  }

  private String row(long stars, int count) {
    int found = reported.getOrDefault(stars, 0);
    String list =
        harms.getOrDefault(stars, Map.of()).entrySet().stream()
            .map(entry -> entry.getKey() + " " + entry.getValue())
            .collect(Collectors.joining(", "));
    String name = stars == 0 ? "none" : String.valueOf(stars);
    return String.format(
        Locale.ROOT,
        "| %s | %d | %d | %.3f | %s |%n",
        name,
        count,
        found,
        (double) found / count,
        list);
  }
}
