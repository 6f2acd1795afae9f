package io.vigie.dashboards.decide;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits for what was written to be safe, and no longer than a person would. */
public final class Answers {
  private static final Duration LONGEST = Duration.ofSeconds(15);

  private Answers() {}

  /**
   * The answer.
   *
   * @throws RefusedException when there is none in time
   */
  public static <T> T await(CompletableFuture<T> answer) {
    try {
      return answer.get(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw unavailable();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw unavailable();
    }
  }

  private static RefusedException unavailable() {
    return new RefusedException(
        RefusedException.Why.UNAVAILABLE,
        "The pipeline does not answer; whether it was written is unknown. Look again in a minute.");
  }
}
