package io.vigie.alerting.claim;

import io.vigie.alerting.AlertingConfiguration;
import io.vigie.alerting.claim.ClaimDelivery.State;
import io.vigie.ingest.health.Component;
import io.vigie.ingest.health.Health;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers the notices of {@code vigie.claims} to the insurers. What was delivered is read back
 * from the same topic at each start, so that it goes on where it stopped; a notice that was sent
 * but not written down is sent again under the same idempotency key.
 *
 * <p>Run one of it: two would send each notice twice, under the same key.
 */
public final class ClaimDeliveryService implements Component {
  private static final Logger LOG = LoggerFactory.getLogger(ClaimDeliveryService.class);
  private static final String NAME = "claim-delivery";
  private static final Duration IDLE = Duration.ofMillis(100);
  private static final Duration BUSY = Duration.ofMillis(5);
  private static final int SETTLE_MILLIS = 3_000;
  private static final int RESTART_PAUSE_MILLIS = 2_000;
  private static final int STOP_MILLIS = 12_000;

  private final String bootstrapServers;
  private final Map<String, ClaimIntake> intakes;
  private final DeliveryPolicy policy;
  private final InstantSource time;
  private final Thread thread;
  private final CountDownLatch stopping = new CountDownLatch(1);
  private volatile Health health = Health.degraded(NAME, "reads what was delivered before");

  private ClaimDeliveryService(
      String bootstrapServers,
      Map<String, ClaimIntake> intakes,
      DeliveryPolicy policy,
      InstantSource time) {
    this.bootstrapServers = bootstrapServers;
    this.intakes = intakes;
    this.policy = policy;
    this.time = time;
    this.thread = new Thread(this::run, NAME);
  }

  /**
   * Starts delivering.
   *
   * @throws IllegalArgumentException when a secret file cannot be used
   */
  public static ClaimDeliveryService start(
      String bootstrapServers, AlertingConfiguration configuration, InstantSource time) {
    ClaimDeliveryService service =
        new ClaimDeliveryService(
            bootstrapServers,
            intakes(configuration, time),
            new DeliveryPolicy(configuration.delivery()),
            time);
    service.thread.start();
    return service;
  }

  @Override
  public Health check() {
    return health;
  }

  /** Stops after the answers that are awaited, or 3 s. */
  @Override
  public void close() {
    stopping.countDown();
    try {
      thread.join(STOP_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    thread.interrupt();
    health = Health.down(NAME, "stopped");
  }

  private static Map<String, ClaimIntake> intakes(
      AlertingConfiguration configuration, InstantSource time) {
    Duration timeout = Duration.ofSeconds(configuration.delivery().timeoutSeconds());
    HttpClient client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(timeout)
            .build();
    Map<String, ClaimIntake> intakes = new HashMap<>();
    configuration
        .claims()
        .forEach(
            (tenant, endpoint) ->
                intakes.put(tenant, new WebhookIntake(client, endpoint, timeout, time)));
    return intakes;
  }

  private void run() {
    while (isRunning()) {
      try (ClaimLog log = new ClaimLog(bootstrapServers)) {
        deliver(log);
      } catch (KafkaException e) {
        health = Health.down(NAME, "the claims topic cannot be used: " + e.getMessage());
        LOG.warn("claim delivery starts again: {}", e.getMessage());
        pause(RESTART_PAUSE_MILLIS);
      } catch (RuntimeException e) {
        health = Health.down(NAME, "failed: " + e);
        LOG.error("claim delivery starts again", e);
        pause(RESTART_PAUSE_MILLIS);
      }
    }
  }

  private void deliver(ClaimLog log) {
    DeliveryLoop loop = new DeliveryLoop(intakes, policy, log::write, time);
    Map<TopicPartition, Long> ends = log.ends();
    while (isRunning() && !log.catchUp(ends, loop)) {
      health = Health.degraded(NAME, "reads what was delivered before");
    }
    while (isRunning()) {
      loop.turn();
      health = health(loop);
      log.read(loop.inFlight() > 0 ? BUSY : loop.pause(IDLE), loop);
    }
    awaitAnswers(loop);
  }

  private static void awaitAnswers(DeliveryLoop loop) {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(SETTLE_MILLIS);
    while (loop.inFlight() > 0 && System.nanoTime() < end) {
      java.util.concurrent.locks.LockSupport.parkNanos(BUSY.toNanos());
      loop.settle();
    }
  }

  private static Health health(DeliveryLoop loop) {
    long stuck = loop.count(State.WAITS_FOR_PERSON) + loop.count(State.EXPIRED);
    long retrying = loop.count(State.RETRYING);
    String reason =
        loop.count(State.DELIVERED)
            + " delivered, "
            + loop.waiting()
            + " to send, "
            + retrying
            + " retried, "
            + stuck
            + " wait for a person";
    return stuck + retrying > 0 ? Health.degraded(NAME, reason) : Health.up(NAME, reason);
  }

  private boolean isRunning() {
    return stopping.getCount() > 0;
  }

  private void pause(int millis) {
    try {
      boolean stopped = stopping.await(millis, TimeUnit.MILLISECONDS);
      LOG.debug("paused, stopping: {}", stopped);
    } catch (InterruptedException e) {
      stopping.countDown();
    }
  }
}
