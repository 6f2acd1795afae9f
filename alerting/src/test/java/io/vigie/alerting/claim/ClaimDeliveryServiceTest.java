package io.vigie.alerting.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vigie.alerting.AlertingConfiguration;
import io.vigie.alerting.ClaimEndpoint;
import io.vigie.ingest.health.Health;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the service does without a broker; with one it is tested over the whole stack. */
final class ClaimDeliveryServiceTest {
  private static final String NOBODY = "127.0.0.1:1";

  @SuppressWarnings("NullAway.Init") // JUnit sets it
  @TempDir
  Path folder;

  @Test
  void secretFileOpenToEverybodyStopsTheStart() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret"), "s3cret");
    Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-r--r--"));
    AlertingConfiguration configuration =
        AlertingConfiguration.defaults()
            .withClaims(
                Map.of("insurer-a", new ClaimEndpoint("http://127.0.0.1/c", secret.toString())));
    assertThatThrownBy(
            () -> ClaimDeliveryService.start(NOBODY, configuration, InstantSource.system()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("open to every user");
  }

  @Test
  void stopsSoonWhenNoBrokerIsThere() {
    ClaimDeliveryService service =
        ClaimDeliveryService.start(
            NOBODY, AlertingConfiguration.defaults(), InstantSource.system());
    assertThat(service.check().state()).isNotEqualTo(Health.State.UP);
    long start = System.nanoTime();
    service.close();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(11));
    assertThat(service.check().state()).isEqualTo(Health.State.DOWN);
  }
}
