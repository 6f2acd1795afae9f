package io.vigie.detect.train;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.detect.corpus.CorpusReader;
import io.vigie.detect.corpus.CorpusText;
import io.vigie.detect.harm.Harm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AskedTextsTest {

  @Test
  void leavesOutTextsThatAttackSomebodyElse() throws IOException {
    List<CorpusText> texts = CorpusReader.read(Path.of("corpus"), problem -> {});
    long others = texts.stream().filter(t -> t.function().equals("FP_OTHER_TARGET")).count();

    List<AskedText> asked = AskedTexts.corpus(texts);

    assertThat(others).isPositive();
    assertThat(asked.size()).isLessThanOrEqualTo((int) (texts.size() - others));
    assertThat(asked).allSatisfy(t -> assertThat(t.answers()).containsOnlyKeys(Harm.values()));
  }

  @Test
  void readsHeldOutRowsOnlyWithTheAnswersThatASetGives(@TempDir Path folder) throws IOException {
    InventedSets.write(folder);

    List<AskedText> asked = AskedTexts.labelled(folder, true, 5);

    assertThat(asked).isNotEmpty().allSatisfy(t -> assertThat(HeldOut.is(t.text())).isTrue());
    assertThat(asked.stream().filter(t -> t.set().equals("dynahate_en")))
        .hasSizeLessThanOrEqualTo(5)
        .allSatisfy(t -> assertThat(t.answers()).containsOnlyKeys(Harm.HATE));
    assertThat(asked).noneMatch(t -> t.set().equals("xlmt_sentiment_fr"));
  }
}
