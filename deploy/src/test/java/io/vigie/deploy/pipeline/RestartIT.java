package io.vigie.deploy.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.alerting.alert.Alert;
import io.vigie.deploy.embedded.Await;
import io.vigie.deploy.embedded.KafkaRecords;
import io.vigie.detect.detection.Detection;
import io.vigie.ingest.json.IngestCodecs;
import io.vigie.ingest.json.MalformedRecordException;
import io.vigie.ingest.topic.Topic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole product, stopped cleanly and then killed while records are in flight. */
class RestartIT {
  private static final int FIRST = 500;
  private static final String NEWS_PARTY = "n-0";
  private static final String NEWS_NAME = "Garage Orvelin";

  private static final String CONFIGURATION =
      """
      ingest:
        fetch: {allowedHosts: ["127.0.0.1"], hostDelayMillis: 0}
        feeds:
          - {id: news, url: "%s", pollSeconds: 1}
      """;

  /** Told apart by their words, so that each opens an alert of its own. */
  private static final List<String> NEWS =
      List.of(
          "Le patron de Garage Orvelin a volé trois voitures à ses clients.",
          "Garage Orvelin emploie des mécaniciens au noir depuis des années.",
          "Garage Orvelin vend de la drogue aux lycéens derrière son entrepôt.");

  @Test
  void losesAndDoublesNothingOverAStopAndAKill(@TempDir Path folder) throws Exception {
    Path data = folder.resolve("data");
    Sender sender = new Sender(GeneratedMentions.lines(FIRST, GeneratedMentions.ALL));
    try (FeedServer feed = FeedServer.start()) {
      String[] options = options(folder, feed);
      publish(feed, 0);
      try (VigieChild first = VigieChild.up(data, options)) {
        new Sender(GeneratedMentions.lines(0, FIRST)).send(client(first));
        Await.until(() -> newsAlerts(first.bootstrapServers()).size() == 1);
        assertThat(first.stop()).isZero();
      }
      publish(feed, 1);
      try (VigieChild second = VigieChild.up(data, options)) {
        CompletableFuture<Void> sending = sender.sendInTheBackground(client(second));
        Await.until(() -> sender.accepted() > 300);
        second.kill();
        assertThat(sending).failsWithin(java.time.Duration.ofSeconds(30));
        assertThat(sender.accepted()).isLessThan(GeneratedMentions.ALL - FIRST);
      }
      publish(feed, 2);
      try (VigieChild third = VigieChild.up(data, options)) {
        sender.send(client(third));
        assertEverythingOnce(third.bootstrapServers());
        assertThat(third.stop()).isZero();
      }
    }
  }

  private static void assertEverythingOnce(String kafka) throws MalformedRecordException {
    Await.until(() -> detectionsCounted(kafka) >= GeneratedMentions.detections() + NEWS.size());

    List<Alert> alerts = Committed.alerts(kafka);
    List<Alert> generated =
        alerts.stream().filter(alert -> !alert.partyId().equals(NEWS_PARTY)).toList();
    assertThat(Committed.summaries(generated))
        .containsExactlyInAnyOrderElementsOf(GeneratedMentions.alerts());
    assertThat(newsAlerts(kafka))
        .hasSize(NEWS.size())
        .allSatisfy(alert -> assertThat(alert.counts().detections()).isEqualTo(1));
    assertThat(idsInAlerts(alerts)).doesNotHaveDuplicates();
    Set<String> detected = new TreeSet<>();
    Committed.detections(kafka).forEach(detection -> detected.add(detection.id()));
    assertThat(detected).isEqualTo(new TreeSet<>(idsInAlerts(alerts)));
    assertThat(newsMentions(kafka)).hasSize(NEWS.size());
    assertThat(KafkaRecords.all(kafka, Topic.DEAD_LETTERS)).isEmpty();
  }

  private static String[] options(Path folder, FeedServer feed) throws IOException {
    Path portfolio = GeneratedMentions.portfolio(folder);
    Files.writeString(
        portfolio,
        GeneratedMentions.party(NEWS_PARTY, NEWS_NAME, GeneratedMentions.TENANT) + "\n",
        StandardOpenOption.APPEND);
    Path configuration = folder.resolve("vigie.yaml");
    Files.writeString(configuration, CONFIGURATION.formatted(feed.url()));
    return new String[] {"--portfolio", portfolio.toString(), "--config", configuration.toString()};
  }

  private static void publish(FeedServer feed, int number) {
    feed.publish("news-" + number, "Invented news " + number, NEWS.get(number));
  }

  private static VigieClient client(VigieChild child) {
    return new VigieClient(
        String.valueOf(child.runFile().url()), String.valueOf(child.runFile().token()));
  }

  private static List<Alert> newsAlerts(String kafka) throws MalformedRecordException {
    return Committed.alerts(kafka).stream()
        .filter(alert -> alert.partyId().equals(NEWS_PARTY))
        .toList();
  }

  /** The ids of what came from the feed; after a kill a mention may stand there twice. */
  private static Set<String> newsMentions(String kafka) throws MalformedRecordException {
    Set<String> ids = new TreeSet<>();
    for (var record : KafkaRecords.all(kafka, Topic.MENTIONS)) {
      var mention = IngestCodecs.MENTION.decode(record.value());
      if ("news".equals(mention.source())) {
        ids.add(mention.requiredId());
      }
    }
    return ids;
  }

  private static long detectionsCounted(String kafka) throws MalformedRecordException {
    return Committed.alerts(kafka).stream().mapToLong(alert -> alert.counts().detections()).sum();
  }

  private static List<String> idsInAlerts(List<Alert> alerts) {
    List<String> ids = new ArrayList<>();
    alerts.forEach(alert -> alert.detections().stream().map(Detection::id).forEach(ids::add));
    return ids;
  }
}
