package io.vigie.ingest.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.ingest.mention.Author;
import io.vigie.ingest.mention.Mention;
import io.vigie.ingest.mention.MentionKind;
import io.vigie.ingest.mention.StableId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class MentionNormaliserTest {
  private static final Instant NOW = Instant.parse("2026-03-14T09:26:53Z");
  private final MentionNormaliser normaliser = new MentionNormaliser();

  @Test
  void bareTextBecomesAPostWithIdTimeAndLanguage() {
    Mention mention = normalise(Mention.builder().text("Ce commerçant est un voleur").build());
    assertThat(mention.kind()).isEqualTo(MentionKind.POST);
    assertThat(mention.seenAt()).isEqualTo(NOW);
    assertThat(mention.language()).isEqualTo("fr");
    assertThat(mention.id())
        .isEqualTo(StableId.of("m", "", "text", "", "Ce commerçant est un voleur"));
    assertThat(mention.publishedAt()).isNull();
  }

  @Test
  void ratingMakesAReview() {
    assertThat(normalise(Mention.builder().text("Nul").rating(1.0).build()).kind())
        .isEqualTo(MentionKind.REVIEW);
    assertThat(
            normalise(Mention.builder().kind(MentionKind.COMMENT).text("Nul").rating(1.0).build())
                .kind())
        .isEqualTo(MentionKind.COMMENT);
  }

  @Test
  void idIsMadeFromTheCanonicalUrl() {
    Mention shared =
        Mention.builder().source("reviews").url("HTTPS://Avis.example/12?fbclid=x").build();
    Mention plain = Mention.builder().source("reviews").url("https://avis.example/12#a").build();
    assertThat(normalise(shared).id())
        .isEqualTo(normalise(plain).id())
        .isEqualTo(StableId.of("m", "reviews", "https://avis.example/12"));
  }

  @Test
  void handlesLoseTheirAtSign() {
    Mention mention =
        normalise(
            Mention.builder()
                .text("x")
                .about(" @quenouille ")
                .author(new Author("@moi@instance.example", " ", null, null, null, null))
                .build());
    assertThat(mention.about()).isEqualTo("quenouille");
    assertThat(mention.author())
        .isEqualTo(new Author("moi@instance.example", null, null, null, null, null));
  }

  @Test
  void textWithoutMarkupStaysExactlyAsGiven() {
    String text = "  Deux  espaces,\r\n e\u0301 et <3 \u0000";
    assertThat(normalise(Mention.builder().text(text).build()).text()).isEqualTo(text);
  }

  @Test
  void markupBecomesText() {
    Mention mention =
        normalise(Mention.builder().title("R&amp;D").text("<p>Un</p><p>deux</p>").build());
    assertThat(mention.title()).isEqualTo("R&D");
    assertThat(mention.text()).isEqualTo("Un\n\ndeux");
  }

  @Test
  void givenLanguageIsReducedToItsCode() {
    assertThat(normalise(Mention.builder().language("FR-be").text("hello you").build()).language())
        .isEqualTo("fr");
    assertThat(normalise(Mention.builder().language("?").text("1").build()).language())
        .isEqualTo("und");
  }

  @Test
  void oldAndFutureDatesAreKept() {
    Instant old = Instant.EPOCH;
    Instant future = Instant.parse("2090-01-01T00:00:00Z");
    Mention mention =
        normalise(Mention.builder().text("x").publishedAt(old).seenAt(future).build());
    assertThat(mention.publishedAt()).isEqualTo(old);
    assertThat(mention.seenAt()).isEqualTo(future);
  }

  private Mention normalise(Mention mention) {
    return normaliser.normalise(mention, NOW);
  }
}
