package io.vigie.ingest.normalise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vigie.ingest.json.MalformedRecordException;
import io.vigie.ingest.mention.Mention;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MentionReaderTest {
  private static final Instant NOW = Instant.parse("2026-03-14T09:26:53Z");
  private final MentionReader reader = new MentionReader();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"text\":\"x\"}",
        "{\"title\":\"x\"}",
        "{\"url\":\"https://a.example/\"}",
        "{\"media\":[{\"url\":\"https://a.example/p.jpg\"}]}",
        "{\"deleted\":true,\"id\":\"7\"}",
        "{\"text\":\"x\",\"publishedAt\":\"1970-01-01T00:00:00Z\"}",
        "{\"text\":\"x\",\"publishedAt\":\"2090-01-01T00:00:00+02:00\"}"
      })
  void takesWhateverHasSomethingToRead(String json) throws Exception {
    assertThat(read(json).requiredId()).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}|should have text, title, media or url: has none",
        "{\"text\":\" \"}|should have text, title, media or url: has none",
        "{\"author\":{\"name\":\"x\"}}|should have text, title, media or url: has none",
        "{\"deleted\":true,\"text\":\"x\"}|a deleted mention should have the id",
        "{\"text\":\"x\",\"rating\":9}|rating should be between 0 and 5: was 9.0",
        "{\"text\":\"x\",\"kind\":\"TWEET\"}|kind: should be one of POST, COMMENT, REVIEW",
        "{\"text\":\"x\",\"publishedAt\":\"hier\"}|publishedAt: should be a time such as",
        "{\"text\":\"x\",\"publishedAt\":\"+10000-01-01T00:00:00Z\"}|publishedAt should be in the years",
        "{\"text\":{\"a\":1}}|text: should be a text",
        "{\"text\":\"x\",\"reach\":-1}|reach should be at least 0: was -1",
        "{\"text\":|ends too early"
      })
  void saysWhyItRefuses(String json, String reason) {
    assertThatThrownBy(() -> read(json))
        .isInstanceOf(MalformedRecordException.class)
        .hasMessageContaining(reason);
  }

  @Test
  void refusesTextAboveOneMebibyteWithItsLength() throws Exception {
    String longest = "é".repeat(MentionLimits.TEXT / 2);
    assertThat(read("{\"text\":\"" + longest + "\"}").text()).isEqualTo(longest);
    assertThatThrownBy(() -> read("{\"text\":\"" + longest + "x\"}"))
        .isInstanceOf(MalformedRecordException.class)
        .hasMessage("text should be at most 1048576 bytes long: was 1048577");
  }

  @Test
  void readsAPartOfAnArray() throws Exception {
    byte[] lines = "\n{\"text\":\"x\"}\n".getBytes(StandardCharsets.UTF_8);
    assertThat(reader.read(lines, 1, lines.length - 2, NOW).text()).isEqualTo("x");
  }

  private Mention read(String json) throws MalformedRecordException {
    return reader.read(json.getBytes(StandardCharsets.UTF_8), NOW);
  }
}
