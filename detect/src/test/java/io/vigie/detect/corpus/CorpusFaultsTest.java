package io.vigie.detect.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.detect.harm.Harm;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CorpusFaultsTest {

  @Test
  void findsTextsThatDifferByTheNameAlone() {
    CorpusText one =
        Written.harmful("a", "Chez Ravel on garde les acomptes des clients", "Ravel", Harm.FRAUD);
    CorpusText other =
        Written.harmful(
            "b", "chez Le Guen, on garde les acomptes des clients !", "Le Guen", Harm.FRAUD);
    assertThat(CorpusFaults.of(List.of(one, other)))
        .containsExactly("a and b are nearly equal: 1.00");
  }

  @Test
  void leavesTextsThatShareVocabularyOnly() {
    CorpusText one =
        Written.harmful("a", "Ravel garde les acomptes et ne vient jamais", "Ravel", Harm.FRAUD);
    CorpusText other =
        Written.harmless("b", "Ravel a rendu les acomptes, il vient demain", "Ravel");
    assertThat(CorpusFaults.of(List.of(one, other))).isEmpty();
  }

  @Test
  void findsAnIdThatIsUsedTwice() {
    CorpusText one = Written.harmless("a", "Ravel ouvre demain matin", "Ravel");
    CorpusText other = Written.harmless("a", "le marché de Noël avec Ravel", "Ravel");
    assertThat(CorpusFaults.of(List.of(one, other))).containsExactly("id used twice: a");
  }

  @Test
  void findsContrastsOfOneAnswer() {
    CorpusText one = Written.text("a", "Ravel vole", "Ravel", Set.of(Harm.INSULT), "c-1");
    CorpusText other =
        Written.text("b", "quel voleur ce Ravel", "Ravel", Set.of(Harm.INSULT), "c-1");
    assertThat(CorpusFaults.of(List.of(one, other)))
        .containsExactly("1 of 1 contrasts have one answer only");
  }

  @Test
  void findsAFrameThatBeginsTooManyTexts() {
    List<CorpusText> texts =
        IntStream.range(0, 6)
            .mapToObj(
                i ->
                    Written.harmless(
                        "t-" + i,
                        "Je reviens de chez Ravel " + "abcdef".charAt(i) + i + " puis " + i * 7,
                        "Ravel"))
            .toList();
    assertThat(CorpusFaults.of(texts)).contains("6 texts begin with: je reviens de chez");
  }
}
