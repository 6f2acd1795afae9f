package io.vigie.detect.classify;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.detect.DetectConfiguration;
import io.vigie.detect.harm.Harm;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What words alone make of invented sentences of every harm and every kind of false alarm, with
 * their look-alikes.
 */
class MinimalPairsTest {
  private static final HarmClassifier CLASSIFIER =
      ShippedClassifier.with(LinearModel.shipped(), DetectConfiguration.defaults());
  private static final Set<String> KNOWN_MISSES =
      new HashSet<>(MinimalPair.lines("known-misses.txt"));

  @Test
  void everyHarmHasExamplesInFrench() {
    Set<Harm> covered =
        MinimalPair.all().stream()
            .filter(pair -> pair.language().equals("fr"))
            .flatMap(pair -> pair.harms().stream())
            .collect(Collectors.toSet());

    assertThat(covered).containsExactlyInAnyOrder(Harm.values());
    assertThat(MinimalPair.all()).hasSizeGreaterThan(150);
  }

  @Test
  void reportsExactlyTheExpectedHarms() {
    List<String> wrong =
        MinimalPair.all().stream()
            .filter(pair -> !reported(pair).equals(pair.harms()))
            .filter(pair -> !KNOWN_MISSES.contains(pair.text()))
            .map(pair -> pair.harms() + " but got " + reported(pair) + ": " + pair.text())
            .toList();

    assertThat(wrong).isEmpty();
  }

  /** A row that is right by now has to leave the list, so that it only ever shrinks. */
  @Test
  void knownMissesAreStillMisses() {
    List<String> right =
        MinimalPair.all().stream()
            .filter(pair -> KNOWN_MISSES.contains(pair.text()))
            .filter(pair -> reported(pair).equals(pair.harms()))
            .map(MinimalPair::text)
            .toList();

    assertThat(right).isEmpty();
    assertThat(MinimalPair.all().stream().map(MinimalPair::text)).containsAll(KNOWN_MISSES);
  }

  @Test
  void everyReportHasAQuoteAndReasons() {
    for (MinimalPair pair : MinimalPair.all()) {
      for (HarmFinding finding : CLASSIFIER.classify(pair.mention(), pair.matches())) {
        if (finding.score() >= CLASSIFIER.threshold(finding.harm())) {
          assertThat(finding.reasons()).isNotEmpty();
          assertThat(pair.text().substring(finding.start(), finding.end())).isNotBlank();
        }
      }
    }
  }

  private static Set<Harm> reported(MinimalPair pair) {
    Set<Harm> reported = EnumSet.noneOf(Harm.class);
    for (HarmFinding finding : CLASSIFIER.classify(pair.mention(), pair.matches())) {
      if (finding.score() >= CLASSIFIER.threshold(finding.harm())) {
        reported.add(finding.harm());
      }
    }
    return reported;
  }
}
