package io.vigie.deploy.deadletter;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.ingest.deadletter.DeadLetter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecondChanceTest {
  private static final Instant NOW = Instant.parse("2030-01-31T08:00:00Z");

  @ParameterizedTest
  @ValueSource(strings = {"api", "ingest", "detect"})
  void sendsAWholeMentionOfAnyStageThatRefusesMentions(String stage) {
    SecondChance chance = SecondChance.of(letter(stage, "{\"text\":\"bonjour\"}"), NOW);

    assertThat(chance.reason()).isNull();
    assertThat(requireNonNull(chance.line()).origin()).isEqualTo(stage + " here");
    assertThat(requireNonNull(chance.line()).bytes())
        .asString()
        .isEqualTo("{\"text\":\"bonjour\"}");
  }

  @Test
  void sendsAMentionThatWasWrittenOverSeveralLinesAsOne() {
    SecondChance chance = SecondChance.of(letter("detect", "{\n\"text\":\r\n\"a\\nb\"}"), NOW);

    assertThat(new String(requireNonNull(chance.line()).bytes(), StandardCharsets.UTF_8))
        .isEqualTo("{ \"text\":  \"a\\nb\"}");
  }

  @Test
  void keepsWhatIsNoMention() {
    assertThat(reason(letter("alert", "{\"text\":\"bonjour\"}")))
        .isEqualTo("stage alert refuses no mentions");
  }

  @Test
  void keepsWhatWouldBeRefusedAgain() {
    assertThat(reason(letter("api", "{\"text\":"))).startsWith("it is no mention still: ");
    assertThat(reason(letter("api", "{\"id\":\"m-1\"}"))).startsWith("it is no mention still: ");
  }

  @Test
  void keepsWhatHasNoWholePayload() {
    assertThat(reason(letter("detect", null))).isEqualTo("its payload was not kept");
    String long1 = "{\"text\":\"" + "é".repeat(DeadLetter.PAYLOAD_LIMIT) + "\"}";
    assertThat(reason(letter("detect", long1))).isEqualTo("its payload was cut");
  }

  @Test
  void filtersByStageAndTime() {
    DeadLetter letter = letter("api", null);

    assertThat(new DeadLetterFilter(null, null).accepts(letter)).isTrue();
    assertThat(new DeadLetterFilter("api", NOW).accepts(letter)).isTrue();
    assertThat(new DeadLetterFilter("detect", null).accepts(letter)).isFalse();
    assertThat(new DeadLetterFilter(null, NOW.plusMillis(1)).accepts(letter)).isFalse();
  }

  private static String reason(DeadLetter letter) {
    SecondChance chance = SecondChance.of(letter, NOW);
    assertThat(chance.line()).isNull();
    return requireNonNull(chance.reason());
  }

  private static DeadLetter letter(String stage, @Nullable String payload) {
    return new DeadLetter(NOW, stage, "no good", "here", payload);
  }
}
