package io.vigie.ingest.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.ingest.json.RandomRecords;
import io.vigie.ingest.mention.Mention;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class MentionNormaliserPropertyTest {
  private static final Instant NOW = Instant.parse("2026-03-14T09:26:53Z");
  private final MentionNormaliser normaliser = new MentionNormaliser();

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void everyMentionIsCompleted(@ForAll("mentions") Mention mention) {
    Mention normalised = normaliser.normalise(mention, NOW);
    assertThat(normalised.requiredId()).isNotBlank();
    assertThat(normalised.kind()).isNotNull();
    assertThat(normalised.seenAt()).isNotNull();
    assertThat(normalised.language()).matches("[a-z]{2,3}");
    assertThat(normalised.revision()).isEqualTo(mention.revision());
    assertThat(normalised.publishedAt()).isEqualTo(mention.publishedAt());
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void theSameMentionAlwaysGetsTheSameForm(@ForAll("mentions") Mention mention) {
    assertThat(normaliser.normalise(mention, NOW)).isEqualTo(normaliser.normalise(mention, NOW));
  }

  @Property(tries = 500)
  void textWithoutTagsAndEntitiesIsNeverTouched(@ForAll("plain") String text) {
    assertThat(HtmlText.ifMarkup(text)).isSameAs(text);
  }

  @Provide
  Arbitrary<Mention> mentions() {
    return RandomRecords.mentions();
  }

  @Provide
  Arbitrary<String> plain() {
    return Arbitraries.strings()
        .withChars("ab<>/=& \n'\"é😡3")
        .ofMaxLength(40)
        .filter(text -> !text.matches("(?s).*</?[ab].*>.*"));
  }
}
