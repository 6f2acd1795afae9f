package io.vigie.ingest.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.ingest.json.IngestCodecs;
import io.vigie.ingest.json.MalformedRecordException;
import io.vigie.ingest.json.RandomRecords;
import io.vigie.ingest.mention.Mention;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever comes in, a mention comes out that can be written again, or a reason. */
final class MentionReaderPropertyTest {
  private static final Instant NOW = Instant.parse("2026-03-14T09:26:53Z");
  private final MentionReader reader = new MentionReader();

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void damagedRecordsAreReadOrRefused(
      @ForAll("mentions") Mention mention,
      @ForAll @IntRange(min = 0, max = 10_000) int position,
      @ForAll byte damage) {
    byte[] json = IngestCodecs.MENTION.encode(mention);
    json[position % json.length] = damage;
    assertReadOrRefused(json);
  }

  @Property(tries = 500)
  void randomBytesAreReadOrRefused(@ForAll byte[] bytes) {
    assertReadOrRefused(bytes);
  }

  @Property(tries = 1000)
  void strangeValuesAreReadOrRefused(
      @ForAll("fields") String field, @ForAll("values") String value) {
    String json = "{\"text\":\"x\",\"" + field + "\":" + value + "}";
    assertReadOrRefused(json.getBytes(StandardCharsets.UTF_8));
  }

  private void assertReadOrRefused(byte[] json) {
    try {
      Mention mention = reader.read(json, NOW);
      assertThat(IngestCodecs.MENTION.decode(IngestCodecs.MENTION.encode(mention)))
          .isEqualTo(mention);
    } catch (MalformedRecordException e) {
      assertThat(e.getMessage()).isNotBlank().doesNotContain("io.vigie", "java.");
    }
  }

  @Provide
  Arbitrary<Mention> mentions() {
    return RandomRecords.mentions();
  }

  @Provide
  Arbitrary<String> fields() {
    return Arbitraries.of(
        "id",
        "revision",
        "deleted",
        "kind",
        "source",
        "url",
        "about",
        "author",
        "publishedAt",
        "publishedAtConfidence",
        "seenAt",
        "language",
        "title",
        "text",
        "media",
        "rating",
        "inReplyTo",
        "sameAs",
        "visibility",
        "reach",
        "schema",
        "unknown");
  }

  @Provide
  Arbitrary<String> values() {
    return Arbitraries.of(
        "null",
        "true",
        "0",
        "-1",
        "1.5",
        "1e308",
        "1e999",
        "-1e999999999",
        "1e-999999999",
        "99999999999999999999",
        "9223372036854775807",
        "31556889864403199.999999999",
        "1" + "0".repeat(2000),
        "\"\"",
        "\" \"",
        "\"0\"",
        "\"NaN\"",
        "\"Infinity\"",
        "NaN",
        "\"2026-02-30T00:00:00Z\"",
        "\"2026-01-01\"",
        "\"2026-01-01T00:00:00\"",
        "\"+1000000000-12-31T23:59:59.999999999Z\"",
        "\"-1000000000-01-01T00:00:00Z\"",
        "\"2016-12-31T23:59:60Z\"",
        "\"1700000000\"",
        "[]",
        "{}",
        "[null]",
        "[[]]",
        "[{}]",
        "{\"a\":1}",
        "\"\\u0000\"",
        "\"\\ufeff\"",
        "\"\\u202e\"",
        "\"@\"",
        "\"https://\"",
        "\"http://[::1\"",
        "\"POST\"",
        "\"post\"",
        "[1,2,{\"url\":3}]",
        "{\"handle\":[1]}",
        "{\"createdAt\":1e300}",
        "[{\"pdq\":\"\"}]");
  }
}
