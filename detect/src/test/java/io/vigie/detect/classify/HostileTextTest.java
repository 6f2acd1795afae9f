package io.vigie.detect.classify;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.detect.DetectConfiguration;
import io.vigie.detect.match.Field;
import io.vigie.detect.match.MatchStatus;
import io.vigie.detect.match.PartyMatch;
import io.vigie.ingest.mention.Mention;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Texts made to be slow: work has to stay linear in their length. */
@Timeout(60)
class HostileTextTest {
  private static final int MEBIBYTE = 1 << 20;
  private static final HarmClassifier CLASSIFIER =
      ShippedClassifier.load(DetectConfiguration.defaults());

  @Test
  void readsAMebibyteOfAccusations() {
    assertLinear("escroc vole ses clients ");
  }

  @Test
  void readsAMebibyteOfAccusingSentences() {
    assertLinear("Escroc! Je ne vole pas. ");
  }

  @Test
  void readsAMebibyteWithoutAnySpace() {
    assertLinear("a.b@c");
  }

  @Test
  void readsAMebibyteOfSigns() {
    assertLinear("***@@@\"\"«");
  }

  @Test
  void readsAMebibyteOfNumbers() {
    assertLinear("0 1-2.");
  }

  @Test
  void readsAMebibyteOfOneWord() {
    assertLinear("o");
  }

  @Test
  void readsAMebibyteThatNamesThePartyEverywhere() {
    String text = "Zoé vole. ".repeat(20_000);
    List<PartyMatch> names = IntStream.range(0, 20_000).mapToObj(i -> match(i * 10)).toList();

    assertThat(CLASSIFIER.classify(mention(text), names)).isNotEmpty();
  }

  private static void assertLinear(String part) {
    Duration once = duration(part.repeat(MEBIBYTE / 8 / part.length()));
    Duration eightTimes = duration(part.repeat(MEBIBYTE / part.length()));

    assertThat(eightTimes).isLessThan(once.multipliedBy(40).plusSeconds(15));
  }

  private static Duration duration(String text) {
    long start = System.nanoTime();
    assertThat(CLASSIFIER.classify(mention(text), List.of(match(0)))).hasSize(14);
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private static Mention mention(String text) {
    return Mention.builder().id("hostile").language("fr").text(text).build();
  }

  private static PartyMatch match(int start) {
    return new PartyMatch(
        "hostile", "party", "Zoé", start, start + 3, Field.TEXT, 1, MatchStatus.CERTAIN);
  }
}
