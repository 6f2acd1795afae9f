package io.vigie.ingest.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import org.apache.flink.api.connector.sink2.Committer;
import org.apache.flink.api.connector.sink2.Committer.CommitRequest;
import org.apache.flink.connector.kafka.sink.KafkaCommittable;
import org.apache.flink.connector.kafka.sink.internal.FlinkKafkaInternalProducer;
import org.apache.kafka.common.errors.InvalidPidMappingException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;

class GivenUpTransactionsTest {
  private final ProducerFencedException givenUp = new ProducerFencedException("given up");
  private final InvalidPidMappingException forgotten = new InvalidPidMappingException("forgotten");
  private final List<String> signals = new ArrayList<>();

  @Test
  void failsTheJobForOneThatThisAttemptWrote() throws Exception {
    try (var producer = producer()) {
      commit(written(producer), request -> request.signalFailedWithKnownReason(givenUp));
    }
    assertThat(signals).containsExactly("fails the job: given up");
  }

  @Test
  void leavesOneOfAnEarlierAttemptToTheConnector() throws Exception {
    commit(recovered(), request -> request.signalFailedWithKnownReason(givenUp));
    assertThat(signals).containsExactly("is left: given up");
  }

  @Test
  void doesNotFailTheJobForEverBecauseTheBrokerForgotWhatHasEnded() throws Exception {
    commit(recovered(), request -> request.signalFailedWithUnknownReason(forgotten));
    assertThat(signals).containsExactly("is left: forgotten");
  }

  @Test
  void passesEverythingElseOn() throws Exception {
    commit(recovered(), request -> request.signalFailedWithUnknownReason(givenUp));
    commit(recovered(), CommitRequest::retryLater);
    commit(recovered(), CommitRequest::signalAlreadyCommitted);
    commit(recovered(), request -> request.updateAndRetryLater(request.getCommittable()));
    assertThat(signals)
        .containsExactly("fails the job: given up", "later", "committed", "later, updated");
  }

  private void commit(
      KafkaCommittable committable, Consumer<CommitRequest<KafkaCommittable>> answer)
      throws Exception {
    Committer<KafkaCommittable> committer = new GivenUpTransactions(new Answering(answer));
    committer.commit(List.of(new Recorded(committable)));
    committer.close();
  }

  private static KafkaCommittable recovered() {
    return new KafkaCommittable(1, (short) 0, "vigie-test-0-1", null);
  }

  private static KafkaCommittable written(FlinkKafkaInternalProducer<byte[], byte[]> producer) {
    return new KafkaCommittable(1, (short) 0, "vigie-test-0-1", producer);
  }

  /** Never reaches a broker, and need not. */
  private static FlinkKafkaInternalProducer<byte[], byte[]> producer() {
    Properties settings = new Properties();
    settings.put("bootstrap.servers", "127.0.0.1:1");
    settings.put("key.serializer", ByteArraySerializer.class.getName());
    settings.put("value.serializer", ByteArraySerializer.class.getName());
    return new FlinkKafkaInternalProducer<>(settings, "vigie-test-0-1");
  }

  /** A connector that answers every request in one way. */
  private record Answering(Consumer<CommitRequest<KafkaCommittable>> answer)
      implements Committer<KafkaCommittable> {
    @Override
    public void commit(java.util.Collection<CommitRequest<KafkaCommittable>> requests) {
      requests.forEach(answer);
    }

    @Override
    public void close() {
      // Nothing is open.
    }
  }

  /** What Flink would be told. */
  private final class Recorded implements CommitRequest<KafkaCommittable> {
    private final KafkaCommittable committable;

    Recorded(KafkaCommittable committable) {
      this.committable = committable;
    }

    @Override
    public KafkaCommittable getCommittable() {
      return committable;
    }

    @Override
    public int getNumberOfRetries() {
      return 0;
    }

    @Override
    public void signalFailedWithKnownReason(Throwable reason) {
      signals.add("is left: " + reason.getMessage());
    }

    @Override
    public void signalFailedWithUnknownReason(Throwable reason) {
      signals.add("fails the job: " + reason.getMessage());
    }

    @Override
    public void retryLater() {
      signals.add("later");
    }

    @Override
    public void updateAndRetryLater(KafkaCommittable updated) {
      signals.add("later, updated");
    }

    @Override
    public void signalAlreadyCommitted() {
      signals.add("committed");
    }
  }
}
