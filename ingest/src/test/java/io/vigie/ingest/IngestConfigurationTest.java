package io.vigie.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vigie.ingest.fetch.FetchLimits;
import io.vigie.ingest.mention.MentionKind;
import io.vigie.ingest.source.Feed;
import io.vigie.ingest.source.FeedKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class IngestConfigurationTest {
  private final JsonMapper json = new JsonMapper();

  @Test
  void everyKeyHasItsDefault() throws Exception {
    IngestConfiguration defaults = json.readValue("{}", IngestConfiguration.class);
    assertThat(defaults)
        .isEqualTo(IngestConfiguration.defaults())
        .isEqualTo(
            new IngestConfiguration(
                List.of(), new FetchLimits(20, 5_242_880, 5, 1_000, List.of(), null), 4, 3_600));
  }

  @Test
  void everyKeyOfAFeedButIdAndUrlHasItsDefault() throws Exception {
    Feed feed = json.readValue("{\"id\":\"a\",\"url\":\"https://a.example/\"}", Feed.class);
    assertThat(feed)
        .isEqualTo(Feed.rss("a", "https://a.example/"))
        .isEqualTo(
            new Feed(
                "a",
                FeedKind.RSS,
                "https://a.example/",
                "a",
                null,
                null,
                MentionKind.ARTICLE,
                300));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"concurrentPolls\":0}|concurrentPolls should be between 1 and 64: was 0",
        "{\"longestBackOffSeconds\":-1}|longestBackOffSeconds should be between 1 and 86400: was -1",
        "{\"fetch\":{\"timeoutSeconds\":0}}|fetch.timeoutSeconds should be between 1 and 300: was 0",
        "{\"fetch\":{\"maxBytes\":0}}|fetch.maxBytes should be between",
        "{\"fetch\":{\"contact\":\"a\\nb\"}}|fetch.contact should be printable ASCII",
        "{\"feeds\":[{\"url\":\"x\"}]}|feed id is missing or empty",
        "{\"feeds\":[{\"id\":\"x\"}]}|feed url is missing or empty",
        "{\"feeds\":[{\"id\":\"x\",\"url\":\"y\",\"pollSeconds\":0}]}|feed x: pollSeconds should be",
        "{\"feeds\":[{\"id\":\"x\",\"url\":\"y\"},{\"id\":\"x\",\"url\":\"z\"}]}|twice x",
        "{\"feed\":[]}|Unrecognized field"
      })
  void wrongValuesAreNamed(String given, String reason) {
    assertThatThrownBy(() -> json.readValue(given, IngestConfiguration.class))
        .hasMessageContaining(reason);
  }
}
