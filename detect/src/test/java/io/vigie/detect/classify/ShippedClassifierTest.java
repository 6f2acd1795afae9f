package io.vigie.detect.classify;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.detect.DetectConfiguration;
import io.vigie.detect.HarmConfiguration;
import io.vigie.detect.MatchConfiguration;
import io.vigie.detect.PartiesConfiguration;
import io.vigie.detect.harm.Harm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShippedClassifierTest {

  @Test
  void judgesWithTheEncoderThatShips() {
    assertThat(load("shipped").model()).startsWith("encoder-1+");
  }

  @Test
  void judgesByWordsWhenTheEncoderIsSwitchedOff() {
    assertThat(load("none").model()).isEqualTo("lexicon-1+linear-1");
  }

  @Test
  void goesOnByWordsWithoutAModel(@TempDir Path empty) {
    HarmClassifier classifier = load(empty.toString());

    assertThat(classifier.model()).isEqualTo("lexicon-1+linear-1");
    assertThat(classifier.scores("Je vais te tuer.", "fr").get(Harm.THREAT)).isGreaterThan(0.5);
  }

  @Test
  void goesOnByWordsWithABrokenModel(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("model.json"), "{\"version\":");

    assertThat(load(folder.toString()).model()).isEqualTo("lexicon-1+linear-1");
  }

  private static HarmClassifier load(String encoder) {
    return ShippedClassifier.load(
        new DetectConfiguration(
            MatchConfiguration.defaults(),
            new HarmConfiguration(Map.of(), encoder),
            PartiesConfiguration.defaults()));
  }
}
