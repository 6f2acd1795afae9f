package io.vigie.detect.flink;

import static io.vigie.detect.match.Parties.business;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.vigie.detect.detection.CascadeDetector;
import io.vigie.detect.detection.Detection;
import io.vigie.detect.detection.Detector;
import io.vigie.detect.detection.WordClassifier;
import io.vigie.detect.harm.Harm;
import io.vigie.detect.identity.Imitations;
import io.vigie.detect.identity.LookalikeFinder;
import io.vigie.detect.match.DictionaryMatcher;
import io.vigie.ingest.deadletter.DeadLetter;
import io.vigie.ingest.flink.RawRecord;
import io.vigie.ingest.json.IngestCodecs;
import io.vigie.ingest.mention.Mention;
import io.vigie.ingest.party.Party;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.SinkWriter;
import org.apache.flink.api.connector.sink2.WriterInitContext;
import org.apache.flink.api.connector.source.Source;
import org.apache.flink.api.connector.source.util.ratelimit.RateLimiterStrategy;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.connector.datagen.source.DataGeneratorSource;
import org.apache.flink.runtime.testutils.MiniClusterResourceConfiguration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.test.junit5.MiniClusterExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DetectJobTest {
  private static final Queue<Detection> DETECTIONS = new ConcurrentLinkedQueue<>();
  private static final Queue<DeadLetter> DEAD_LETTERS = new ConcurrentLinkedQueue<>();

  @RegisterExtension
  static final MiniClusterExtension CLUSTER =
      new MiniClusterExtension(
          new MiniClusterResourceConfiguration.Builder()
              .setNumberTaskManagers(1)
              .setNumberSlotsPerTaskManager(2)
              .build());

  @BeforeEach
  void clear() {
    DETECTIONS.clear();
    DEAD_LETTERS.clear();
  }

  @Test
  void givesTheIdsOfTheOfflineDetector() throws Exception {
    List<Mention> mentions = mentions();
    run(mentions.stream().map(mention -> IngestCodecs.MENTION.encodeToString(mention)).toList());

    List<String> expected = new ArrayList<>();
    mentions.forEach(
        mention -> detector().detect(mention).forEach(found -> expected.add(found.id())));
    assertThat(expected).hasSize(60);
    assertThat(DETECTIONS).extracting(Detection::id).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(DEAD_LETTERS).isEmpty();
  }

  @Test
  void sendsWhatCannotBeReadOrExaminedToTheDeadLettersAndGoesOn() throws Exception {
    run(
        List.of(
            "{\"id\":",
            "{\"text\":\"Garage Larzac voleur\"}",
            "{\"id\":\"m-1\",\"text\":\"Garage Larzac en panne\"}",
            "{\"id\":\"m-2\",\"text\":\"Garage Larzac voleur\"}"));

    assertThat(DETECTIONS).extracting(Detection::mentionId).containsExactly("m-2");
    assertThat(DEAD_LETTERS).hasSize(3).allMatch(letter -> letter.stage().equals("detect"));
    assertThat(DEAD_LETTERS)
        .extracting(DeadLetter::reason)
        .anyMatch(reason -> reason.contains("the classifier broke"))
        .anyMatch(reason -> reason.contains("was not normalised"));
    assertThat(DEAD_LETTERS)
        .extracting(DeadLetter::payload)
        .contains("{\"id\":")
        .anyMatch(payload -> payload.contains("en panne"));
  }

  @Test
  void detectsNewDomainsAndAccountsThatImitateAParty() throws Exception {
    run(
        List.of(
            "{\"id\":\"m-1\",\"kind\":\"DOMAIN\",\"text\":\"vu: garagelarzac-remboursement.fr\"}",
            "{\"id\":\"m-2\",\"kind\":\"DOMAIN\",\"url\":\"https://maison-du-pain.fr/\"}",
            "{\"id\":\"m-3\",\"kind\":\"ACCOUNT\",\"author\":{\"handle\":\"garage_larzac_sav\"}}",
            "{\"id\":\"m-4\",\"kind\":\"ACCOUNT\",\"author\":{\"handle\":\"garage_larzac_sav\"},"
                + "\"text\":\"Compte parodique\"}",
            "{\"id\":\"m-5\",\"text\":\"garagelarzac-remboursement.fr\"}"));

    assertThat(DEAD_LETTERS).isEmpty();
    assertThat(DETECTIONS)
        .allMatch(found -> found.harm() == Harm.IMPERSONATION && found.partyId().equals("b1"))
        .allMatch(found -> found.score() >= 0.5 && !found.reasons().isEmpty())
        .extracting(Detection::mentionId, Detection::quote, Detection::start)
        .containsExactlyInAnyOrder(
            tuple("m-1", "garagelarzac-remboursement.fr", 4), tuple("m-3", "garage_larzac_sav", 0));
  }

  private static List<Mention> mentions() {
    return IntStream.range(0, 120)
        .mapToObj(
            number ->
                Mention.builder()
                    .id("m-" + number)
                    .text(number % 3 == 0 ? "Garage Larzac" : "Maison Vuillard, crétin")
                    .deleted(number % 4 == 0)
                    .build())
        .toList();
  }

  private static void run(List<String> lines) throws Exception {
    Configuration configuration = new Configuration();
    configuration.set(PipelineOptions.GENERIC_TYPES, false);
    StreamExecutionEnvironment env =
        StreamExecutionEnvironment.getExecutionEnvironment(configuration);
    env.setParallelism(2);
    DetectJob.define(
        env,
        source(lines.toArray(String[]::new)),
        new DetectionQueue(),
        new DeadLetterQueue(),
        DetectJobTest::detector);
    env.execute();
  }

  private static Detector detector() {
    List<Party> parties =
        List.of(business("b1", "Garage Larzac"), business("b2", "Maison Vuillard"));
    return new CascadeDetector(
        DictionaryMatcher.of(parties),
        Imitations.of(LookalikeFinder.of(parties)),
        new WordClassifier());
  }

  private static Source<RawRecord, ?, ?> source(String... lines) {
    return new DataGeneratorSource<>(
        index ->
            new RawRecord(
                "lines-0@" + index,
                null,
                lines[Math.toIntExact(index)].getBytes(StandardCharsets.UTF_8)),
        lines.length,
        RateLimiterStrategy.noOp(),
        TypeInformation.of(RawRecord.class));
  }

  private static final class DetectionQueue implements Sink<Detection> {
    private static final long serialVersionUID = 1L;

    @Override
    public SinkWriter<Detection> createWriter(WriterInitContext context) {
      return new QueueWriter<>(DETECTIONS);
    }
  }

  private static final class DeadLetterQueue implements Sink<DeadLetter> {
    private static final long serialVersionUID = 1L;

    @Override
    public SinkWriter<DeadLetter> createWriter(WriterInitContext context) {
      return new QueueWriter<>(DEAD_LETTERS);
    }
  }

  private record QueueWriter<T>(Queue<T> queue) implements SinkWriter<T> {
    @Override
    public void write(T element, Context context) {
      queue.add(element);
    }

    @Override
    public void flush(boolean endOfInput) {}

    @Override
    public void close() {}
  }
}
