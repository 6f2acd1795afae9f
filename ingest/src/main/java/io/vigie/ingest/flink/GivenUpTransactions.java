package io.vigie.ingest.flink;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.flink.api.connector.sink2.Committer;
import org.apache.flink.connector.kafka.sink.KafkaCommittable;
import org.apache.kafka.common.errors.InvalidPidMappingException;

/**
 * Commits transactions, and fails the job for one that this attempt of the job wrote and the broker
 * has given up.
 *
 * <p>One that comes from a checkpoint of an earlier attempt does not fail the job: most of those
 * were committed before that attempt ended, which the broker answers in the same way, and failing
 * would only bring the same transaction back. It is told by its producer, which lives as long as
 * the attempt does.
 */
@SuppressWarnings("try") // closing a committer may throw anything
final class GivenUpTransactions implements Committer<KafkaCommittable> {
  private final Committer<KafkaCommittable> committer;

  GivenUpTransactions(Committer<KafkaCommittable> committer) {
    this.committer = committer;
  }

  @Override
  public void commit(Collection<CommitRequest<KafkaCommittable>> requests)
      throws IOException, InterruptedException {
    List<CommitRequest<KafkaCommittable>> watched = new ArrayList<>(requests.size());
    requests.forEach(request -> watched.add(new Watched(request)));
    committer.commit(watched);
  }

  @Override
  public void close() throws Exception {
    committer.close();
  }

  private record Watched(CommitRequest<KafkaCommittable> request)
      implements CommitRequest<KafkaCommittable> {
    @Override
    public KafkaCommittable getCommittable() {
      return request.getCommittable();
    }

    @Override
    public int getNumberOfRetries() {
      return request.getNumberOfRetries();
    }

    @Override
    public void signalFailedWithKnownReason(Throwable reason) {
      if (isOfThisAttempt()) {
        request.signalFailedWithUnknownReason(reason); // which fails the job
      } else {
        request.signalFailedWithKnownReason(reason);
      }
    }

    @Override
    public void signalFailedWithUnknownReason(Throwable reason) {
      if (!isOfThisAttempt() && reason instanceof InvalidPidMappingException) {
        request.signalFailedWithKnownReason(reason); // the broker forgets only what has ended
      } else {
        request.signalFailedWithUnknownReason(reason);
      }
    }

    private boolean isOfThisAttempt() {
      return getCommittable().getProducer().isPresent();
    }

    @Override
    public void retryLater() {
      request.retryLater();
    }

    @Override
    public void updateAndRetryLater(KafkaCommittable committable) {
      request.updateAndRetryLater(committable);
    }

    @Override
    public void signalAlreadyCommitted() {
      request.signalAlreadyCommitted();
    }
  }
}
