package io.vigie.ingest.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class MentionIdsTest {

  @Test
  void givenIdIsKept() {
    assertThat(MentionIds.of(Mention.builder().id("their-7").text("x").build()))
        .isEqualTo("their-7");
  }

  @Test
  void sourceAndUrlMakeTheId() {
    Mention mention =
        Mention.builder().source("reviews").url("https://avis.example/12").text("x").build();
    assertThat(MentionIds.of(mention)).isEqualTo("m-f1acd56e332f3a6622c0d16dbb5d70e7");
    assertThat(MentionIds.of(mention.toBuilder().text("edited").revision(1).build()))
        .isEqualTo("m-f1acd56e332f3a6622c0d16dbb5d70e7");
  }

  @Test
  void sourceTitleAndTextMakeTheIdWithoutUrl() {
    Mention mention = Mention.builder().title("Titre").text("Texte 😡").build();
    assertThat(MentionIds.of(mention)).isEqualTo("m-4a73b8e41cf43dbab05044b6a1fb3895");
    assertThat(MentionIds.of(mention.toBuilder().id(" ").build()))
        .isEqualTo("m-4a73b8e41cf43dbab05044b6a1fb3895");
  }

  @Test
  void urlAndTextNeverCollide() {
    Mention byUrl = Mention.builder().source("s").url("text").build();
    Mention byText = Mention.builder().source("s").text("text").build();
    assertThat(MentionIds.of(byUrl)).isNotEqualTo(MentionIds.of(byText));
  }
}
