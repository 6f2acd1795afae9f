package io.vigie.detect.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.detect.harm.Harm;
import io.vigie.ingest.json.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The corpus itself, {@code detect/corpus/}. */
class InHouseCorpusTest {
  private static final List<Problem> PROBLEMS = new ArrayList<>();
  private static List<CorpusText> texts = List.of();

  @BeforeAll
  static void read() throws IOException {
    texts = CorpusReader.read(Path.of("corpus"), PROBLEMS::add);
  }

  @Test
  void everyLineFits() {
    assertThat(PROBLEMS).isEmpty();
    assertThat(texts.size()).isGreaterThan(2_000);
  }

  @Test
  void hasNoFaultAsAWhole() {
    assertThat(CorpusFaults.of(texts)).isEmpty();
  }

  @Test
  void isMostlyFrench() {
    assertThat(share(text -> text.lang().equals("fr"))).isGreaterThan(0.6);
  }

  @Test
  void holdsEveryHarmWithWhatIsEasilyTakenForIt() {
    assertThat(near(CorpusText::isHarmful)).containsExactlyInAnyOrder(Harm.values());
    assertThat(near(text -> !text.isHarmful())).containsExactlyInAnyOrder(Harm.values());
  }

  @Test
  void everyPartIsOfUse() {
    CorpusSplit split = CorpusSplit.of(texts);
    assertThat(share(text -> split.part(text) == CorpusPart.TRAIN)).isBetween(0.5, 0.85);
    assertThat(share(text -> split.part(text) == CorpusPart.TEST)).isBetween(0.1, 0.35);
    assertThat(share(text -> split.part(text) == CorpusPart.CALIBRATE)).isBetween(0.03, 0.25);
  }

  private static double share(Predicate<CorpusText> those) {
    return (double) texts.stream().filter(those).count() / texts.size();
  }

  private static Set<Harm> near(Predicate<CorpusText> those) {
    return texts.stream().filter(those).map(CorpusText::near).collect(Collectors.toSet());
  }
}
