package io.vigie.alerting.json;

import io.vigie.alerting.alert.Alert;
import io.vigie.alerting.alert.AlertStatus;
import io.vigie.alerting.alert.Clock;
import io.vigie.alerting.alert.Counts;
import io.vigie.alerting.alert.Pattern;
import io.vigie.alerting.alert.Severity;
import io.vigie.alerting.fixtures.Invented;
import io.vigie.detect.harm.Harm;
import io.vigie.ingest.json.RandomRecords;
import io.vigie.ingest.json.RecordCodec;
import io.vigie.ingest.json.RecordCodecContract;
import io.vigie.ingest.mention.Confidence;
import io.vigie.ingest.mention.Mention;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

final class AlertCodecTest extends RecordCodecContract<Alert> {
  private static final Instant AT = Instant.parse("2026-03-02T08:00:00Z");
  private static final Mention MENTION = Invented.mention("m-1", Invented.ACCUSATION).build();

  @Override
  protected RecordCodec<Alert> codec() {
    return AlertingCodecs.ALERT;
  }

  @Override
  protected Class<Alert> type() {
    return Alert.class;
  }

  @Override
  protected Alert complete() {
    return alert("OPINION", AT, AlertStatus.CLOSED, List.of(MENTION));
  }

  @Override
  protected Alert minimal() {
    return new Alert(
        "a-1",
        1_000_000_000L,
        "insurer-a",
        "delmas",
        List.of(),
        Severity.LOW,
        AlertStatus.OPEN,
        null,
        null,
        null,
        false,
        null,
        AT,
        AT,
        null,
        Pattern.NONE,
        List.of(),
        List.of(),
        List.of(),
        new Counts(0, 0, 0),
        List.of());
  }

  @Override
  protected String minimalJson() {
    return "{\"schema\":\"alert/1\",\"id\":\"a-1\",\"version\":1000000000,"
        + "\"tenant\":\"insurer-a\",\"partyId\":\"delmas\",\"severity\":\"LOW\","
        + "\"status\":\"OPEN\",\"preExisting\":false,\"openedAt\":\"2026-03-02T08:00:00Z\","
        + "\"updatedAt\":\"2026-03-02T08:00:00Z\",\"pattern\":\"NONE\","
        + "\"counts\":{\"detections\":0,\"authors\":0,\"mentions\":0}}";
  }

  @Override
  protected List<String> wrongDocuments() {
    return List.of(
        minimalJson().replace("OPEN", "LOST"),
        minimalJson().replace("\"tenant\":\"insurer-a\",", ""),
        minimalJson().replace("\"version\":1000000000", "\"version\":\"new\""),
        minimalJson().replace("\"preExisting\":false", "\"harms\":[\"BOREDOM\"]"),
        minimalJson().replace("\"preExisting\":false", "\"detections\":[{}]"));
  }

  @Override
  @Provide
  protected Arbitrary<Alert> records() {
    return Combinators.combine(
            RandomRecords.texts().injectNull(0.3),
            RandomRecords.instants().injectNull(0.3),
            Arbitraries.of(AlertStatus.class),
            RandomRecords.mentions()
                .filter(mention -> mention.id() != null && !mention.id().isEmpty())
                .list()
                .ofMaxSize(2))
        .as(AlertCodecTest::alert);
  }

  private static Alert alert(
      @Nullable String text, @Nullable Instant at, AlertStatus status, List<Mention> mentions) {
    return new Alert(
        "a-1",
        2_000_000_001L,
        "insurer-a",
        "delmas",
        List.of(Harm.DEFAMATION, Harm.THREAT),
        Severity.HIGH,
        status,
        text,
        text,
        text,
        true,
        at,
        AT,
        AT.plusSeconds(60),
        at,
        Pattern.PILE_ON,
        List.of("auteur"),
        mentions.stream().map(mention -> Invented.detection(mention, Harm.THREAT)).toList(),
        List.of("a-1.500"),
        new Counts(3, 2, 1),
        List.of(new Clock("P3M", "2026-03-01", "2026-06-01", "2026-05-29", Confidence.HIGH)));
  }
}
