package io.vigie.detect.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class TokenizerPropertyTest {

  @Property
  void tokensAndSentencesFollowOneAnotherInsideTheText(@ForAll String text) {
    TokenizedText read = Tokenizer.tokenize(text);
    int end = 0;
    for (Token token : read.tokens()) {
      assertThat(token.start()).isGreaterThanOrEqualTo(end - 1).isLessThan(token.end());
      assertThat(token.end()).isLessThanOrEqualTo(text.length());
      end = Math.max(end, token.end());
    }
    int token = 0;
    for (Sentence sentence : read.sentences()) {
      assertThat(sentence.first()).isEqualTo(token).isLessThan(sentence.last());
      assertThat(sentence.start()).isBetween(0, sentence.end());
      assertThat(sentence.end()).isLessThanOrEqualTo(text.length());
      token = sentence.last();
    }
    assertThat(token).isEqualTo(read.tokens().size());
  }

  @Property
  void featuresHaveUnitLengthAndRisingNumbers(@ForAll String text) {
    Features features = FeatureHashing.of(Tokenizer.tokenize(text).tokens());
    double squares = 0;
    for (int i = 0; i < features.size(); i++) {
      assertThat(features.index(i))
          .isBetween(i == 0 ? 0 : features.index(i - 1) + 1, FeatureHashing.BUCKETS - 1);
      squares += features.value(i) * features.value(i);
    }
    assertThat(List.of(0L, 1L)).contains(Math.round(squares * 1000) / 1000);
  }
}
