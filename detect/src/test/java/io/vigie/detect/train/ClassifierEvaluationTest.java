package io.vigie.detect.train;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.detect.DetectConfiguration;
import io.vigie.detect.classify.HarmClassifier;
import io.vigie.detect.classify.LinearModel;
import io.vigie.detect.classify.ShippedClassifier;
import io.vigie.ingest.mention.Mention;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassifierEvaluationTest {
  private static final HarmClassifier WORDS =
      ShippedClassifier.with(LinearModel.shipped(), DetectConfiguration.defaults());

  @Test
  void reportsEachPartOfTheSources(@TempDir Path folder) throws IOException {
    InventedSets.write(folder);
    FusionTraining.Sources sources = FusionTrainingTest.sources(folder);
    List<Mention> reviews =
        List.of(
            review(1, "Ce sont des escrocs, ils volent leurs clients."),
            review(1, "Trop long, je ne reviendrai pas."),
            review(5, "Parfait."));

    String report =
        ClassifierEvaluation.run(
            WORDS,
            new ClassifierEvaluation.Sources(sources.corpus(), sources.general(), folder, reviews),
            line -> {});

    assertThat(report)
        .contains("# Accuracy of lexicon-1+linear-1", "test part of the corpus")
        .contains("| HATE | corpus-general | fr | test |")
        .contains("| HATE | fr_hate_superset_nodup | fr | measure |")
        .contains("| xlmt_sentiment_fr | 80 |")
        .contains("| 1 | 2 | 1 | 0.500 | DEFAMATION 1", "| 5 | 1 | 0 | 0.000 |");
  }

  private static Mention review(int stars, String text) {
    return Mention.builder()
        .id("review " + text)
        .title("Verlaconde")
        .language("fr")
        .text(text)
        .rating((double) stars)
        .build();
  }
}
