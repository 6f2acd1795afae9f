package io.vigie.alerting.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.alerting.DeliveryConfiguration;
import io.vigie.alerting.claim.ClaimDelivery.State;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DeliveryPolicyTest {
  private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
  private final DeliveryPolicy policy = new DeliveryPolicy(DeliveryConfiguration.defaults());

  @ParameterizedTest
  @CsvSource({
    "200, DELIVERED",
    "201, DELIVERED",
    "204, DELIVERED",
    "409, DELIVERED",
    "408, RETRYING",
    "429, RETRYING",
    "500, RETRYING",
    "503, RETRYING",
    "599, RETRYING",
    "301, WAITS_FOR_PERSON",
    "400, WAITS_FOR_PERSON",
    "401, WAITS_FOR_PERSON",
    "404, WAITS_FOR_PERSON",
    "422, WAITS_FOR_PERSON",
  })
  void answerDecidesWhatFollows(int status, State state) {
    ClaimDelivery after = policy.after(fresh(), Answer.of(status), NOW);
    assertThat(after.state()).isEqualTo(state);
    assertThat(after.httpStatus()).isEqualTo(status);
    assertThat(after.reason()).contains("" + status);
    assertThat(after.nextAttemptAt() != null).isEqualTo(state == State.RETRYING);
  }

  @Test
  void noAnswerIsTriedAgain() {
    ClaimDelivery after = policy.after(fresh(), Answer.none("HttpTimeoutException"), NOW);
    assertThat(after.state()).isEqualTo(State.RETRYING);
    assertThat(after.reason()).contains("HttpTimeoutException");
  }

  @Test
  void pausesDoubleUpToAnHour() {
    assertThat(policy.pause(1)).isEqualTo(Duration.ofSeconds(1));
    assertThat(policy.pause(5)).isEqualTo(Duration.ofSeconds(16));
    assertThat(policy.pause(12)).isEqualTo(Duration.ofSeconds(2048));
    assertThat(policy.pause(13)).isEqualTo(Duration.ofHours(1));
    assertThat(policy.pause(Integer.MAX_VALUE)).isEqualTo(Duration.ofHours(1));
  }

  @Test
  void noticeIsGivenUpAfterADay() {
    ClaimDelivery delivery = fresh();
    Instant now = NOW;
    while (delivery.state() != State.EXPIRED) {
      delivery = policy.after(delivery, Answer.of(503), now);
      assertThat(Duration.between(NOW, now)).isLessThanOrEqualTo(Duration.ofHours(24));
      now = delivery.nextAttemptAt() == null ? now : delivery.nextAttemptAt();
    }
    assertThat(delivery.attempts()).isGreaterThan(30);
    assertThat(Duration.between(NOW, delivery.at())).isGreaterThan(Duration.ofHours(22));
    assertThat(delivery.firstAttemptAt()).isEqualTo(NOW);
  }

  @Test
  void timeBeforeTheFirstAttemptDoesNotCount() {
    ClaimDelivery old =
        new ClaimDelivery(
            "f", State.PENDING, 0, NOW.minus(Duration.ofDays(9)), null, null, null, null);
    assertThat(policy.after(old, Answer.of(503), NOW).state()).isEqualTo(State.RETRYING);
  }

  private static ClaimDelivery fresh() {
    return new ClaimDelivery("f", State.PENDING, 0, NOW, null, null, null, null);
  }
}
