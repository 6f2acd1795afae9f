package io.vigie.deploy.demo;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.ingest.mention.Mention;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class DemoTimesTest {
  private static final Instant NOW = Instant.parse("2030-01-31T08:00:00Z");

  @Test
  void isSeenNow() {
    assertThat(new DemoTimes().at(NOW, mention("d-1", null)).seenAt()).isEqualTo(NOW);
  }

  @RepeatedTest(100)
  void wasPublishedFromMinutesToThreeDaysAgo(RepetitionInfo repetition) {
    Mention stamped =
        new DemoTimes().at(NOW, mention("d-" + repetition.getCurrentRepetition(), null));

    assertThat(stamped.publishedAt())
        .isBetween(NOW.minus(Duration.ofDays(3)), NOW.minus(Duration.ofMinutes(3)));
  }

  @Test
  void followsFromTheIdAlone() {
    Instant first = publishedAt(mention("d-1", null));

    assertThat(publishedAt(mention("d-1", null))).isEqualTo(first);
    assertThat(publishedAt(mention("d-2", null))).isNotEqualTo(first);
  }

  @RepeatedTest(20)
  void answersComeAfterWhatTheyAnswer(RepetitionInfo repetition) {
    DemoTimes times = new DemoTimes();
    Instant asked = requireNonNull(times.at(NOW, mention("d-1", null)).publishedAt());
    String id = "d-1" + repetition.getCurrentRepetition();

    assertThat(times.at(NOW, mention(id, "d-1")).publishedAt()).isAfter(asked).isBefore(NOW);
  }

  private static Instant publishedAt(Mention mention) {
    return requireNonNull(new DemoTimes().at(NOW, mention).publishedAt());
  }

  private static Mention mention(String id, @Nullable String inReplyTo) {
    return Mention.builder().id(id).text("bonjour").inReplyTo(inReplyTo).build();
  }
}
