package io.vigie.ingest.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Vectors computed outside Java: a change of any of them breaks every id ever given. */
final class StableIdTest {

  @Test
  void idsNeverChange() {
    assertThat(StableId.of("m", "reviews", "https://avis.example/12"))
        .isEqualTo("m-f1acd56e332f3a6622c0d16dbb5d70e7");
    assertThat(StableId.of("d", "é😡", "")).isEqualTo("d-d0730583d38d191ed53f5a7b14254ac4");
    assertThat(StableId.of("x")).isEqualTo("x-e3b0c44298fc1c149afbf4c8996fb924");
  }

  @Test
  void digestIsTheWholeHash() {
    assertThat(StableId.digest("a", "b"))
        .isEqualTo("16275ef0f5d0eb9dd9e0a53277549fda5c886358a6872df23c797b13e11455bc");
  }

  @Test
  void boundariesBetweenPartsCount() {
    assertThat(StableId.of("m", "ab", "c")).isNotEqualTo(StableId.of("m", "a", "bc"));
    assertThat(StableId.of("m", "a", "")).isNotEqualTo(StableId.of("m", "a"));
  }
}
