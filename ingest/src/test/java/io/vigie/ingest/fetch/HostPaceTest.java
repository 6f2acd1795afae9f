package io.vigie.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class HostPaceTest {
  private static final Instant NOW = Instant.parse("2026-03-14T09:26:53Z");

  @Test
  void requestsToOneHostQueueUp() {
    HostPace pace = new HostPace(Duration.ofSeconds(1));
    assertThat(pace.waitFor("a.example", NOW)).isEqualTo(Duration.ZERO);
    assertThat(pace.waitFor("a.example", NOW)).isEqualTo(Duration.ofSeconds(1));
    assertThat(pace.waitFor("a.example", NOW.plusMillis(500))).isEqualTo(Duration.ofMillis(1500));
  }

  @Test
  void otherHostsAndLaterRequestsDoNotWait() {
    HostPace pace = new HostPace(Duration.ofSeconds(1));
    pace.waitFor("a.example", NOW);
    assertThat(pace.waitFor("b.example", NOW)).isEqualTo(Duration.ZERO);
    assertThat(pace.waitFor("a.example", NOW.plusSeconds(2))).isEqualTo(Duration.ZERO);
  }
}
