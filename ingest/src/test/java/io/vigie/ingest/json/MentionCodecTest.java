package io.vigie.ingest.json;

import io.vigie.ingest.mention.Author;
import io.vigie.ingest.mention.Confidence;
import io.vigie.ingest.mention.Media;
import io.vigie.ingest.mention.Mention;
import io.vigie.ingest.mention.MentionKind;
import io.vigie.ingest.mention.Visibility;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;

final class MentionCodecTest extends RecordCodecContract<Mention> {

  @Override
  protected RecordCodec<Mention> codec() {
    return IngestCodecs.MENTION;
  }

  @Override
  protected Class<Mention> type() {
    return Mention.class;
  }

  @Override
  protected Mention complete() {
    return Mention.builder()
        .id("m-1")
        .revision(2)
        .deleted(true)
        .kind(MentionKind.REVIEW)
        .source("reviews")
        .url("https://avis.example/restaurant/12")
        .about("https://avis.example/restaurant")
        .author(
            new Author(
                "goutte_d_eau",
                "Odilon Vasseur",
                "https://avis.example/u/7",
                "https://avis.example/u/7.jpg",
                Instant.parse("2019-01-02T03:04:05Z"),
                12L))
        .publishedAt(Instant.parse("2026-03-14T09:26:53.589Z"))
        .publishedAtConfidence(Confidence.MEDIUM)
        .seenAt(Instant.parse("2026-03-14T09:27:00Z"))
        .language("fr")
        .title("À fuir 🍕")
        .text("« Ils m'ont volé. »\nJamais plus 😡")
        .media(List.of(new Media("https://avis.example/p.jpg", "0f".repeat(32))))
        .rating(1.5)
        .inReplyTo("m-0")
        .sameAs("m-00")
        .visibility(Visibility.UNLISTED)
        .reach(4_000_000_000L)
        .build();
  }

  @Override
  protected Mention minimal() {
    return Mention.builder().text("bonjour").build();
  }

  @Override
  protected String minimalJson() {
    return "{\"schema\":\"mention/1\",\"revision\":0,\"deleted\":false,\"text\":\"bonjour\"}";
  }

  @Override
  protected List<String> wrongDocuments() {
    return List.of(
        "{\"text\":\"x\",\"rating\":5.1}",
        "{\"text\":\"x\",\"revision\":-1}",
        "{\"text\":\"x\",\"revision\":1.5}",
        "{\"text\":\"x\",\"reach\":-1}",
        "{\"text\":\"x\",\"kind\":\"TWEET\"}",
        "{\"text\":\"x\",\"kind\":0}",
        "{\"text\":\"x\",\"publishedAt\":\"yesterday\"}",
        "{\"text\":\"x\",\"author\":{\"followers\":-3}}",
        "{\"text\":\"x\",\"author\":\"me\"}",
        "{\"text\":\"x\",\"media\":[{\"pdq\":\"f00\"}]}",
        "{\"text\":[\"x\"]}");
  }

  @Override
  @Provide
  protected Arbitrary<Mention> records() {
    return RandomRecords.mentions();
  }
}
