package io.vigie.detect.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vigie.detect.DetectConfiguration;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LexicalClassifierPropertyTest extends HarmClassifierContract {
  private static final HarmClassifier CLASSIFIER =
      ShippedClassifier.with(LinearModel.shipped(), DetectConfiguration.defaults());

  LexicalClassifierPropertyTest() {
    super(CLASSIFIER);
  }

  @Property(tries = 300)
  void invisibleCharactersAndCaseChangeNothing(
      @ForAll("pairs") MinimalPair pair, @ForAll("invisible") String invisible) {
    if (pair.onPage()) {
      List<HarmFinding> plain = CLASSIFIER.classify(pair.mention(), pair.matches());
      String hidden =
          pair.text().toUpperCase(Locale.ROOT).replaceAll("(?<=\\p{L})(?=\\p{L})", invisible);
      List<HarmFinding> found = CLASSIFIER.classify(pair.written(hidden).mention(), pair.matches());
      for (int i = 0; i < plain.size(); i++) {
        assertThat(found.get(i).score()).isCloseTo(plain.get(i).score(), within(1e-9));
      }
    }
  }

  @Provide
  Arbitrary<String> invisible() {
    return Arbitraries.of("\u200b", "\u200d", "\u00ad", "\ufeff", "\u2060");
  }
}
