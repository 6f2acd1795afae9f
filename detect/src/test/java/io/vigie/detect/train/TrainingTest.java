package io.vigie.detect.train;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.detect.DetectConfiguration;
import io.vigie.detect.classify.LinearHead;
import io.vigie.detect.classify.LinearModel;
import io.vigie.detect.classify.LinearModelFile;
import io.vigie.detect.classify.ShippedClassifier;
import io.vigie.detect.harm.Harm;
import io.vigie.detect.text.Tokenizer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Trains on a small invented language, in which {@code zorglub} is abuse and {@code miel} is not.
 */
class TrainingTest {
  @Test
  void learnsWhatIsAbuse(@TempDir Path data) throws IOException {
    InventedSets.write(data);
    LinearModel model = Training.run(data, data.resolve("model.bin"), line -> {});

    assertThat(score(model, "encore un zorglub ici")).isGreaterThan(0.5);
    assertThat(score(model, "encore du miel ici")).isLessThan(0.5);
  }

  @Test
  void theSameDataGiveTheSameFile(@TempDir Path data) throws IOException {
    InventedSets.write(data);
    Training.run(data, data.resolve("one.bin"), line -> {});
    Training.run(data, data.resolve("two.bin"), line -> {});

    assertThat(data.resolve("one.bin")).hasSameBinaryContentAs(data.resolve("two.bin"));
  }

  @Test
  void theFileHoldsTheModel(@TempDir Path data) throws IOException {
    InventedSets.write(data);
    LinearModel model = Training.run(data, data.resolve("model.bin"), line -> {});
    try (InputStream in = Files.newInputStream(data.resolve("model.bin"))) {
      LinearModel read = LinearModelFile.read(in);

      assertThat(read.heads().stream().map(LinearHead::harm)).isEqualTo(Training.HARMS);
      assertThat(score(read, "un zorglub"))
          .isCloseTo(score(model, "un zorglub"), org.assertj.core.data.Offset.offset(0.05));
    }
  }

  @Test
  void writesAReportWithALineForEverySet(@TempDir Path data) throws IOException {
    InventedSets.write(data);
    LinearModel model = Training.run(data, data.resolve("model.bin"), line -> {});
    String report =
        Evaluation.run(data, model, ShippedClassifier.with(model, DetectConfiguration.defaults()));

    assertThat(report).contains("# Accuracy of linear-1", "fr_hate_superset_nodup", "DEFAMATION");
  }

  @Test
  void onlySetsThatMayBeShippedAreTrainedOn() {
    assertThat(Lessons.all().stream().filter(Lesson::ship).map(Lesson::set))
        .doesNotContain("fr_hate_superset_nodup", "xlmt_sentiment_fr", "olid_en", "ethos_en");
  }

  private static double score(LinearModel model, String text) {
    Map<Harm, Double> scores = model.score(Tokenizer.tokenize(text).tokens(), "fr");
    return scores.getOrDefault(Harm.HATE, 0.0);
  }
}
