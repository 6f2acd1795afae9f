package io.vigie.detect.train;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.detect.classify.FusionModel;
import io.vigie.detect.classify.Question;
import io.vigie.detect.encoder.EncoderUnavailableException;
import io.vigie.detect.encoder.TextEncoder;
import io.vigie.detect.harm.Harm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FusionTrainingTest {

  @Test
  void givesEveryHarmWeightsForBothQuestions(@TempDir Path folder)
      throws IOException, EncoderUnavailableException {
    FusionModel fitted = fit(folder);

    for (Question question : Question.values()) {
      assertThat(fitted.of(question)).containsOnlyKeys(Harm.values());
    }
    assertThat(fitted.of(Question.PARTY).values())
        .allSatisfy(weights -> assertThat(weights.encoder()).isPositive());
  }

  @Test
  void theSameTextsGiveTheSameTable(@TempDir Path one, @TempDir Path other)
      throws IOException, EncoderUnavailableException {
    assertThat(fit(one).table()).isEqualTo(fit(other).table());
  }

  private static FusionModel fit(Path folder) throws IOException, EncoderUnavailableException {
    InventedSets.write(folder);
    try (TextEncoder encoder = TextEncoder.shipped()) {
      return FusionTraining.run(encoder, sources(folder), line -> {});
    }
  }

  /** A small part of the corpus, so that the test stays short. */
  static FusionTraining.Sources sources(Path folder) throws IOException {
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    Path general = Files.createDirectory(folder.resolve("general"));
    head(Path.of("corpus/french-people.jsonl"), corpus, 600);
    head(Path.of("corpus-general/french.jsonl"), general, 100);
    return new FusionTraining.Sources(corpus, general, folder);
  }

  private static void head(Path file, Path folder, int lines) throws IOException {
    try (Stream<String> all = Files.lines(file)) {
      List<String> first = all.limit(lines).toList();
      Files.write(folder.resolve(file.getFileName().toString()), first);
    }
  }
}
