package io.vigie.alerting.claim;

import io.vigie.alerting.claim.ClaimDelivery.State;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what is due and writes down what came of it. One thread turns it ({@link #turn}); answers
 * come in from others. Nothing is sent before the first turn, so that all that is known can be put
 * in first.
 */
final class DeliveryLoop {
  private static final Logger LOG = LoggerFactory.getLogger(DeliveryLoop.class);

  private final Map<String, ClaimIntake> intakes;
  private final DeliveryPolicy policy;
  private final Consumer<ClaimDelivery> journal;
  private final InstantSource time;
  private final DeliveryQueue queue = new DeliveryQueue();
  private final ConcurrentLinkedQueue<Finished> answers = new ConcurrentLinkedQueue<>();

  private record Finished(ClaimNotice notice, ClaimDelivery before, Answer answer) {}

  /**
   * @param intakes by tenant
   * @param journal keeps each record for good before the next notice of that tenant is sent
   */
  DeliveryLoop(
      Map<String, ClaimIntake> intakes,
      DeliveryPolicy policy,
      Consumer<ClaimDelivery> journal,
      InstantSource time) {
    this.intakes = Map.copyOf(intakes);
    this.policy = policy;
    this.journal = journal;
    this.time = time;
  }

  void offer(ClaimNotice notice) {
    queue.offer(notice);
  }

  void record(ClaimDelivery delivery) {
    queue.record(delivery);
  }

  /** Writes down the answers that came, then sends what is due. */
  void turn() {
    settle();
    queue.unreachable(intakes.keySet()).forEach(this::explainWaiting);
    for (ClaimNotice notice : queue.due(time.instant(), intakes.keySet())) {
      ClaimIntake intake = intakes.get(notice.tenant());
      if (intake != null) {
        send(notice, intake);
      }
    }
  }

  /** Writes down the answers that came. */
  void settle() {
    for (Finished next = answers.poll(); next != null; next = answers.poll()) {
      ClaimDelivery after = policy.after(next.before(), next.answer(), time.instant());
      queue.finished(next.notice());
      write(after);
    }
  }

  /** How long nothing will be due, at most {@code longest}. */
  Duration pause(Duration longest) {
    Duration pause =
        queue
            .nextDue(intakes.keySet())
            .map(due -> Duration.between(time.instant(), due))
            .orElse(longest);
    if (pause.isNegative()) {
      return Duration.ZERO;
    }
    return pause.compareTo(longest) > 0 ? longest : pause;
  }

  /** How many notices are out without an answer written down. */
  int inFlight() {
    return queue.inFlight();
  }

  /** How many stand in a state. */
  long count(State state) {
    return queue.count(state);
  }

  /** How many wait to be sent. */
  int waiting() {
    return queue.size();
  }

  private void send(ClaimNotice notice, ClaimIntake intake) {
    ClaimDelivery before = queue.delivery(notice, time.instant());
    queue.started(notice);
    CompletableFuture<Boolean> unused =
        intake
            .send(notice)
            .handle((answer, failure) -> answer == null ? Answer.none("" + failure) : answer)
            .thenApply(answer -> answers.add(new Finished(notice, before, answer)));
  }

  private void explainWaiting(ClaimNotice notice) {
    Instant now = time.instant();
    String reason =
        "tenant "
            + notice.tenant()
            + " has no claim intake: set alerting.claims."
            + notice.tenant();
    ClaimDelivery known = queue.known(notice.fnolId());
    if (known == null || !reason.equals(known.reason())) {
      ClaimDelivery before = queue.delivery(notice, now);
      write(
          new ClaimDelivery(
              notice.fnolId(),
              State.PENDING,
              before.attempts(),
              now,
              before.firstAttemptAt(),
              null,
              before.httpStatus(),
              reason));
    }
  }

  private void write(ClaimDelivery delivery) {
    journal.accept(delivery);
    queue.put(delivery);
    LOG.info("claim notice {}: {} ({})", delivery.fnolId(), delivery.state(), delivery.reason());
  }
}
