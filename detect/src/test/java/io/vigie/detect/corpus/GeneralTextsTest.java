package io.vigie.detect.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.ingest.json.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The texts without a party, {@code detect/corpus-general/}. */
class GeneralTextsTest {

  @Test
  void everyLineFitsAndHarmlessTextsAreAboutHalf() throws IOException {
    List<Problem> problems = new ArrayList<>();
    List<GeneralText> texts = CorpusReader.readGeneral(Path.of("corpus-general"), problems::add);
    assertThat(problems).isEmpty();
    assertThat(texts.size()).isGreaterThan(1_500);
    assertThat(texts.stream().map(GeneralText::id).distinct().count()).isEqualTo(texts.size());
    assertThat(texts.stream().map(GeneralText::text).distinct().count()).isEqualTo(texts.size());
    double harmless = texts.stream().filter(text -> text.harms().isEmpty()).count();
    assertThat(harmless / texts.size()).isBetween(0.4, 0.6);
  }
}
