package io.vigie.alerting.claim;

import io.vigie.alerting.DeliveryConfiguration;
import io.vigie.alerting.claim.ClaimDelivery.State;
import java.time.Duration;
import java.time.Instant;

/**
 * What follows from an attempt: 2xx and 409 mean delivered; 408, 425, 429, 5xx and no answer are
 * tried again with pauses that double, until the notice is too old; anything else waits for a
 * person, since sending the same again would get the same answer. Redirects are not followed: a
 * notice goes where the configuration says.
 */
final class DeliveryPolicy {
  private static final int CONFLICT = 409;
  private static final int LARGEST_SHIFT = 30;

  private final Duration firstPause;
  private final Duration longestPause;
  private final Duration giveUp;

  DeliveryPolicy(DeliveryConfiguration configuration) {
    this.firstPause = Duration.ofMillis(configuration.firstPauseMillis());
    this.longestPause = Duration.ofMinutes(configuration.longestPauseMinutes());
    this.giveUp = Duration.ofHours(configuration.giveUpHours());
  }

  /**
   * The record to write after an attempt.
   *
   * @param before the notice's record before the attempt
   */
  ClaimDelivery after(ClaimDelivery before, Answer answer, Instant now) {
    Instant first = before.firstAttemptAt() == null ? now : before.firstAttemptAt();
    int attempts = before.attempts() + 1;
    Instant next = now.plus(pause(attempts));
    State state = state(answer, Duration.between(first, next));
    return new ClaimDelivery(
        before.fnolId(),
        state,
        attempts,
        now,
        first,
        state == State.RETRYING ? next : null,
        answer.httpStatus(),
        reason(state, answer));
  }

  /** The pause after so many attempts. */
  Duration pause(int attempts) {
    long factor = 1L << Math.min(LARGEST_SHIFT, attempts - 1);
    Duration pause = firstPause.multipliedBy(factor);
    return pause.compareTo(longestPause) > 0 ? longestPause : pause;
  }

  private State state(Answer answer, Duration ageAtNext) {
    Integer status = answer.httpStatus();
    if (status != null && (status / 100 == 2 || status == CONFLICT)) {
      return State.DELIVERED;
    }
    if (status != null && !isTemporary(status)) {
      return State.WAITS_FOR_PERSON;
    }
    return ageAtNext.compareTo(giveUp) > 0 ? State.EXPIRED : State.RETRYING;
  }

  private static boolean isTemporary(int status) {
    return status / 100 == 5 || status == 408 || status == 425 || status == 429;
  }

  private String reason(State state, Answer answer) {
    return switch (state) {
      case DELIVERED -> "the insurer " + answer.inWords();
      case RETRYING -> answer.inWords() + "; it is sent again";
      case EXPIRED -> answer.inWords() + "; given up after " + giveUp.toHours() + " h";
      default -> answer.inWords() + "; sending it again would not help";
    };
  }
}
