package io.vigie.alerting.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.alerting.ClaimEndpoint;
import io.vigie.alerting.DeliveryConfiguration;
import io.vigie.alerting.claim.ClaimDelivery.State;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DeliveryLoopTest {
  private static final String TENANT = "insurer-a";
  private static final DeliveryConfiguration QUICK = new DeliveryConfiguration(2, 1, 24, 1);

  @SuppressWarnings("NullAway.Init") // JUnit sets it
  @TempDir
  Path folder;

  private final List<ClaimDelivery> journal = new ArrayList<>();

  @Test
  void endThatFailsFiveTimesThenWorksAcceptsOneNotice() throws Exception {
    try (InsurersEnd end = new InsurersEnd("s3cret", 503, 500, 429, 408, 502)) {
      DeliveryLoop loop = loop(Map.of(TENANT, intake(end.url())));
      loop.offer(Notices.notice("fnol-1", TENANT));
      turnUntil(loop, () -> loop.count(State.DELIVERED) == 1);
      assertThat(end.accepted).containsOnlyKeys("fnol-1");
      assertThat(end.calls).hasSize(6).containsOnly("fnol-1");
      assertThat(ClaimWire.NOTICE.decode(Objects.requireNonNull(end.accepted.get("fnol-1"))))
          .isEqualTo(Notices.notice("fnol-1", TENANT));
      assertThat(journal).extracting(ClaimDelivery::attempts).containsExactly(1, 2, 3, 4, 5, 6);
      assertThat(journal.get(5).state()).isEqualTo(State.DELIVERED);
    }
  }

  @Test
  void oneNoticeOfATenantIsInFlight() throws Exception {
    try (InsurersEnd end = new InsurersEnd("s3cret", 500, 500)) {
      DeliveryLoop loop = loop(Map.of(TENANT, intake(end.url())));
      for (int index = 0; index < 20; index++) {
        loop.offer(Notices.notice("fnol-" + index, TENANT));
      }
      turnUntil(loop, () -> loop.count(State.DELIVERED) == 20);
      assertThat(end.accepted).hasSize(20);
      assertThat(end.mostAtOnce).hasValue(1);
    }
  }

  @Test
  void whatWasDeliveredBeforeTheStartIsNotSentAgain() throws Exception {
    try (InsurersEnd end = new InsurersEnd("s3cret")) {
      DeliveryLoop first = loop(Map.of(TENANT, intake(end.url())));
      first.offer(Notices.notice("fnol-1", TENANT));
      turnUntil(first, () -> first.count(State.DELIVERED) == 1);
      DeliveryLoop second = loop(Map.of(TENANT, intake(end.url())));
      second.record(journal.get(0));
      second.offer(Notices.notice("fnol-1", TENANT));
      second.offer(Notices.notice("fnol-2", TENANT));
      turnUntil(second, () -> second.count(State.DELIVERED) == 2);
      assertThat(end.calls).containsExactly("fnol-1", "fnol-2");
    }
  }

  @Test
  void noticeThatWasSentButNotWrittenDownIsAcceptedOnce() throws Exception {
    try (InsurersEnd end = new InsurersEnd("s3cret")) {
      for (int start = 0; start < 2; start++) {
        DeliveryLoop loop = loop(Map.of(TENANT, intake(end.url())));
        loop.offer(Notices.notice("fnol-1", TENANT));
        turnUntil(loop, () -> loop.count(State.DELIVERED) == 1);
      }
      assertThat(end.accepted).hasSize(1);
      assertThat(journal).extracting(ClaimDelivery::httpStatus).containsExactly(201, 409);
    }
  }

  @Test
  void refusedNoticeWaitsForAPersonAndTheNextOneGoesOn() throws Exception {
    try (InsurersEnd end = new InsurersEnd("s3cret", 422)) {
      DeliveryLoop loop = loop(Map.of(TENANT, intake(end.url())));
      loop.offer(Notices.notice("fnol-1", TENANT));
      loop.offer(Notices.notice("fnol-2", TENANT));
      turnUntil(loop, () -> loop.count(State.DELIVERED) == 1);
      assertThat(loop.count(State.WAITS_FOR_PERSON)).isEqualTo(1);
      assertThat(loop.waiting()).isZero();
    }
  }

  @Test
  void noticeOfATenantWithoutIntakeWaitsAndSaysWhy() {
    DeliveryLoop loop = loop(Map.of());
    loop.offer(Notices.notice("fnol-1", "insurer-b"));
    loop.turn();
    loop.turn();
    assertThat(journal).hasSize(1);
    assertThat(journal.get(0).state()).isEqualTo(State.PENDING);
    assertThat(journal.get(0).reason()).contains("set alerting.claims.insurer-b");
    assertThat(loop.waiting()).isEqualTo(1);
  }

  @Test
  void noticeThatWaitedIsSentOnceAnIntakeIsThere() throws Exception {
    DeliveryLoop without = loop(Map.of());
    without.offer(Notices.notice("fnol-1", TENANT));
    without.turn();
    try (InsurersEnd end = new InsurersEnd("s3cret")) {
      DeliveryLoop with = loop(Map.of(TENANT, intake(end.url())));
      with.offer(Notices.notice("fnol-1", TENANT));
      with.record(journal.get(0));
      turnUntil(with, () -> with.count(State.DELIVERED) == 1);
      assertThat(with.count(State.PENDING)).isZero();
    }
  }

  @Test
  void endThatIsNotThereIsTriedAgain() throws Exception {
    String gone;
    try (InsurersEnd end = new InsurersEnd("s3cret")) {
      gone = end.url();
    }
    DeliveryLoop loop = loop(Map.of(TENANT, intake(gone)));
    loop.offer(Notices.notice("fnol-1", TENANT));
    turnUntil(loop, () -> loop.count(State.RETRYING) == 1);
    assertThat(journal.get(0).httpStatus()).isNull();
    assertThat(journal.get(0).reason()).contains("ConnectException");
  }

  private DeliveryLoop loop(Map<String, ClaimIntake> intakes) {
    return new DeliveryLoop(
        intakes, new DeliveryPolicy(QUICK), journal::add, InstantSource.system());
  }

  private ClaimIntake intake(String url) throws Exception {
    Path secret = folder.resolve("secret");
    Files.writeString(secret, "s3cret\n");
    Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-------"));
    return new WebhookIntake(
        HttpClient.newHttpClient(),
        new ClaimEndpoint(url, secret.toString()),
        Duration.ofSeconds(5),
        InstantSource.system());
  }

  private static void turnUntil(DeliveryLoop loop, BooleanSupplier done) throws Exception {
    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!done.getAsBoolean()) {
      assertThat(System.nanoTime()).as("should be done within 20 s").isLessThan(end);
      loop.turn();
      Thread.sleep(2);
    }
  }
}
