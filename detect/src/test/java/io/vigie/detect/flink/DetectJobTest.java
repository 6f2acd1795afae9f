package io.vigie.detect.flink;

import static io.vigie.detect.match.Parties.business;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.vigie.detect.ambiguity.AmbiguousMention;
import io.vigie.detect.ambiguity.Candidate;
import io.vigie.detect.ambiguity.NameChoice;
import io.vigie.detect.detection.AskingDetector;
import io.vigie.detect.detection.CascadeDetector;
import io.vigie.detect.detection.Detection;
import io.vigie.detect.detection.Detector;
import io.vigie.detect.detection.WordClassifier;
import io.vigie.detect.harm.Harm;
import io.vigie.detect.identity.Imitations;
import io.vigie.detect.identity.LookalikeFinder;
import io.vigie.detect.json.DetectCodecs;
import io.vigie.detect.match.DictionaryMatcher;
import io.vigie.ingest.deadletter.DeadLetter;
import io.vigie.ingest.flink.RawRecord;
import io.vigie.ingest.flink.SerializableSupplier;
import io.vigie.ingest.json.IngestCodecs;
import io.vigie.ingest.mention.Mention;
import io.vigie.ingest.party.Party;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
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
import org.apache.flink.types.PojoTestUtils;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DetectJobTest {
  private static final Queue<Detection> DETECTIONS = new ConcurrentLinkedQueue<>();
  private static final Queue<DeadLetter> DEAD_LETTERS = new ConcurrentLinkedQueue<>();
  private static final Queue<AmbiguousMention> AMBIGUOUS = new ConcurrentLinkedQueue<>();
  private static final Queue<NameChoice> TRAIL = new ConcurrentLinkedQueue<>();

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
    AMBIGUOUS.clear();
    TRAIL.clear();
  }

  @Test
  void givesTheIdsOfTheOfflineDetector() throws Exception {
    List<Mention> mentions = mentions();
    run(encoded(mentions), List.of());

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
            "{\"id\":\"m-2\",\"text\":\"Garage Larzac voleur\"}"),
        List.of());

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
            "{\"id\":\"m-5\",\"text\":\"garagelarzac-remboursement.fr\"}"),
        List.of());

    assertThat(DEAD_LETTERS).isEmpty();
    assertThat(DETECTIONS)
        .allMatch(found -> found.harm() == Harm.IMPERSONATION && found.partyId().equals("b1"))
        .allMatch(found -> found.score() >= 0.5 && !found.reasons().isEmpty())
        .extracting(Detection::mentionId, Detection::quote, Detection::start)
        .containsExactlyInAnyOrder(
            tuple("m-1", "garagelarzac-remboursement.fr", 4), tuple("m-3", "", 0));
    assertThat(DETECTIONS)
        .filteredOn(found -> found.mentionId().equals("m-3"))
        .flatExtracting(Detection::reasons)
        .anyMatch(reason -> reason.contains("garage_larzac_sav"));
  }

  @Test
  void asksAboutAnAmbiguousNameAndRaisesNothing() throws Exception {
    Mention mention = ambiguous("m-1");
    run(encoded(List.of(mention)), List.of());

    assertThat(DETECTIONS).isEmpty();
    assertThat(AMBIGUOUS).containsExactlyElementsOf(detector().examine(mention).ambiguous());
    assertThat(AMBIGUOUS).hasSize(1);
  }

  @Test
  void theFirstChoiceOfAQuestionDetectsAndEntersTheTrail() throws Exception {
    List<String> choices = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      choices.add(choice("ch-" + i, ambiguous("m-" + i), i % 2 == 0 ? "h" : null));
    }
    for (int i = 0; i < 20; i++) {
      choices.add(choice("late-" + i, ambiguous("m-" + i), "h"));
      choices.add(choices.get(i));
    }
    choices.add("{\"id\":\"ch-broken\"}");
    run(List.of(), choices, 1); // one reader, so that their order is that of a partition

    assertThat(DETECTIONS)
        .extracting(Detection::id)
        .containsOnly(
            IntStream.range(0, 10)
                .mapToObj(i -> Detection.idOf(ambiguous("m-" + 2 * i), "h", Harm.INSULT))
                .toArray(String[]::new));
    assertThat(TRAIL).extracting(NameChoice::id).allMatch(id -> id.startsWith("ch-"));
    assertThat(Set.copyOf(TRAIL)).hasSize(20).allMatch(choice -> choice.ambiguous() == null);
    assertThat(DEAD_LETTERS).hasSize(1);
  }

  @Test
  void aChoiceThatCannotBeExaminedIsADeadLetterAndInTheTrail() throws Exception {
    Mention mention = ambiguous("m-1");
    String choice = choice("ch-1", mention, "h").replace("crétin", "panne");
    run(List.of(), List.of(choice));

    assertThat(DETECTIONS).isEmpty();
    assertThat(TRAIL).extracting(NameChoice::id).containsExactly("ch-1");
    assertThat(DEAD_LETTERS)
        .extracting(DeadLetter::reason)
        .allMatch(reason -> reason.contains("the classifier broke"))
        .hasSize(1);
  }

  @Test
  void streamsSerialiseTheCandidatesWithoutKryo() {
    PojoTestUtils.assertSerializedAsPojoWithoutKryo(Candidate.class);
  }

  private static Mention ambiguous(String id) {
    return Mention.builder().id(id).text("un bel horizon, crétin").build();
  }

  private static String choice(String id, Mention mention, @Nullable String party) {
    AmbiguousMention question = detector().examine(mention).ambiguous().get(0);
    return DetectCodecs.CHOICE.encodeToString(
        new NameChoice(
            id,
            question.id(),
            question.mentionId(),
            question.tenant(),
            party,
            "ana",
            Instant.EPOCH,
            question));
  }

  private static List<String> encoded(List<Mention> mentions) {
    return mentions.stream().map(mention -> IngestCodecs.MENTION.encodeToString(mention)).toList();
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

  private static void run(List<String> mentions, List<String> choices) throws Exception {
    run(mentions, choices, 2);
  }

  private static void run(List<String> mentions, List<String> choices, int parallelism)
      throws Exception {
    Configuration configuration = new Configuration();
    configuration.set(PipelineOptions.GENERIC_TYPES, false);
    StreamExecutionEnvironment env =
        StreamExecutionEnvironment.getExecutionEnvironment(configuration);
    env.setParallelism(parallelism);
    DetectJob.define(
        env,
        new DetectSources(source(mentions), source(choices)),
        new DetectSinks(
            new QueueSink<>(() -> DETECTIONS),
            new QueueSink<>(() -> AMBIGUOUS),
            new QueueSink<>(() -> TRAIL),
            new QueueSink<>(() -> DEAD_LETTERS)),
        DetectJobTest::detector);
    env.execute();
  }

  private static Detector detector() {
    List<Party> parties =
        List.of(
            business("b1", "Garage Larzac"),
            business("b2", "Maison Vuillard"),
            business("h", "Horizon"));
    DictionaryMatcher matcher = DictionaryMatcher.of(parties);
    return new AskingDetector(
        new CascadeDetector(
            matcher, Imitations.of(LookalikeFinder.of(parties)), new WordClassifier()),
        matcher,
        id -> parties.stream().filter(party -> party.id().equals(id)).findFirst());
  }

  /** The lines; a tombstone, which counts for nothing, when there are none. */
  private static Source<RawRecord, ?, ?> source(List<String> lines) {
    String[] all = lines.toArray(String[]::new);
    return new DataGeneratorSource<>(
        index -> new RawRecord("lines-0@" + index, null, value(all, Math.toIntExact(index))),
        Math.max(1, all.length),
        RateLimiterStrategy.noOp(),
        TypeInformation.of(RawRecord.class));
  }

  private static byte @Nullable [] value(String[] lines, int index) {
    return lines.length == 0 ? null : lines[index].getBytes(StandardCharsets.UTF_8);
  }

  private static final class QueueSink<T> implements Sink<T> {
    private static final long serialVersionUID = 1L;
    private final SerializableSupplier<Queue<T>> queue;

    QueueSink(SerializableSupplier<Queue<T>> queue) {
      this.queue = queue;
    }

    @Override
    public SinkWriter<T> createWriter(WriterInitContext context) {
      return new QueueWriter<>(queue.get());
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
