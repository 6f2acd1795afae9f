package io.vigie.detect.match.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.vigie.detect.DetectConfiguration;
import io.vigie.ingest.health.Health;
import org.junit.jupiter.api.Test;

/** Without a broker; with one it is tested in the deploy module. */
class KafkaPartyFeedTest {
  private static final String NOBODY = "127.0.0.1:1";

  @Test
  void isDownUntilItIsLoaded() {
    try (SharedPartyDirectory share = open()) {
      assertThat(SharedPartyDirectory.check(NOBODY)).map(Health::state).contains(Health.State.DOWN);
      assertThat(share.directory().size()).isZero();
    }
  }

  @Test
  void isSharedInTheJvmUntilTheLastCloses() {
    SharedPartyDirectory first = open();
    SharedPartyDirectory second = open();
    assertThat(second.directory()).isSameAs(first.directory());
    first.close();
    first.close();
    assertThat(SharedPartyDirectory.check(NOBODY)).isPresent();
    second.close();
    assertThat(SharedPartyDirectory.check(NOBODY)).isEmpty();
    assertThatIllegalStateException().isThrownBy(second::awaitLoaded);
  }

  private static SharedPartyDirectory open() {
    return SharedPartyDirectory.open(NOBODY, DetectConfiguration.defaults());
  }
}
