package io.vigie.detect.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.detect.harm.Harm;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CorpusSplitTest {

  @Test
  void keepsAContrastOnOneSide() {
    List<CorpusText> texts = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      Set<Harm> harms = i % 2 == 0 ? Set.of() : Set.of(Harm.THREAT);
      texts.add(Written.text("t-" + i, "Ravel " + i, "Ravel", harms, "c-" + i / 2));
    }
    CorpusSplit split = CorpusSplit.of(texts);
    for (int i = 0; i < 200; i += 2) {
      assertThat(split.part(texts.get(i))).isEqualTo(split.part(texts.get(i + 1)));
    }
    assertThat(texts.stream().map(split::part).distinct()).hasSize(3);
  }

  @Test
  void keepsTextsOfOneFrameOnOneSide() {
    List<CorpusText> texts = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String text = "ce matin encore un appel de Ravel au sujet de la facture numéro " + i;
      texts.add(Written.harmless("t-" + i, text, "Ravel"));
    }
    CorpusSplit split = CorpusSplit.of(texts);
    assertThat(texts.stream().map(split::part).distinct()).hasSize(1);
  }

  @Test
  void givesTheSamePartsInWhateverOrderTheTextsCome() {
    List<CorpusText> texts = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      texts.add(Written.text("t-" + i, "Ravel mot" + i, "Ravel", Set.of(), "c-" + i % 30));
    }
    List<CorpusPart> parts = texts.stream().map(CorpusSplit.of(texts)::part).toList();
    List<CorpusText> shuffled = new ArrayList<>(texts);
    Collections.shuffle(shuffled, new Random(7));
    CorpusSplit other = CorpusSplit.of(shuffled);
    assertThat(texts.stream().map(other::part)).containsExactlyElementsOf(parts);
  }
}
