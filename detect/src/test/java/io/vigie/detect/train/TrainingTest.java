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
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Trains on a small invented language, in which {@code zorglub} is abuse and {@code miel} is not.
 */
class TrainingTest {
  private static void inventSets(Path data) throws IOException {
    for (Lesson lesson : Lessons.all()) {
      Path file = data.resolve(lesson.set() + LabelledFile.ENDING);
      if (!Files.exists(file)) {
        write(file, lesson.set());
      }
    }
  }

  @Test
  void learnsWhatIsAbuse(@TempDir Path data) throws IOException {
    inventSets(data);
    LinearModel model = Training.run(data, data.resolve("model.bin"), line -> {});

    assertThat(score(model, "encore un zorglub ici")).isGreaterThan(0.5);
    assertThat(score(model, "encore du miel ici")).isLessThan(0.5);
  }

  @Test
  void theSameDataGiveTheSameFile(@TempDir Path data) throws IOException {
    inventSets(data);
    Training.run(data, data.resolve("one.bin"), line -> {});
    Training.run(data, data.resolve("two.bin"), line -> {});

    assertThat(data.resolve("one.bin")).hasSameBinaryContentAs(data.resolve("two.bin"));
  }

  @Test
  void theFileHoldsTheModel(@TempDir Path data) throws IOException {
    inventSets(data);
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
    inventSets(data);
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

  private static void write(Path file, String set) throws IOException {
    TreeSet<String> bad = new TreeSet<>();
    TreeSet<String> good = new TreeSet<>();
    for (Lesson lesson : Lessons.all()) {
      if (lesson.set().equals(set)) {
        bad.addAll(lesson.positive());
        good.addAll(lesson.negative());
      }
    }
    good.removeAll(bad);
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      rows.add(
          row(
              set + " nombre " + word(i) + (bad.isEmpty() ? " miel" : " zorglub"),
              bad.isEmpty() ? good : bad));
      rows.add(row(set + " autre " + word(i) + " miel", good));
    }
    try (Writer out =
        new OutputStreamWriter(
            new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8)) {
      out.write(String.join("\n", rows));
    }
  }

  private static String word(int number) {
    return "abcdefghij".charAt(number % 10) + "x" + "klmn".charAt(number / 10);
  }

  private static String row(String text, Set<String> labels) {
    String mapped = labels.isEmpty() ? "" : "\"" + String.join("\",\"", labels) + "\"";
    return "{\"id\":\"x\",\"text\":\"" + text + "\",\"lang\":\"fr\",\"mapped\":[" + mapped + "]}";
  }
}
