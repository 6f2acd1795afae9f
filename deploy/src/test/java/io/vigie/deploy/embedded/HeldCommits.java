package io.vigie.deploy.embedded;

import static java.util.Objects.requireNonNull;

import io.vigie.ingest.flink.ExactlyOnceSink;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.apache.flink.api.connector.sink2.Committer;
import org.apache.flink.api.connector.sink2.CommitterInitContext;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.SinkWriter;
import org.apache.flink.api.connector.sink2.StatefulSinkWriter;
import org.apache.flink.api.connector.sink2.SupportsCommitter;
import org.apache.flink.api.connector.sink2.SupportsWriterState;
import org.apache.flink.api.connector.sink2.WriterInitContext;
import org.apache.flink.connector.kafka.sink.KafkaCommittable;
import org.apache.flink.connector.kafka.sink.KafkaWriterState;
import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.apache.flink.streaming.api.connector.sink2.CommittableMessage;
import org.apache.flink.streaming.api.connector.sink2.SupportsPostCommitTopology;
import org.apache.flink.streaming.api.datastream.DataStream;

/**
 * The production sink, whose commits wait until the test lets them go on: the checkpoint is
 * complete by then, so the job counts as told what the broker may still give up.
 */
final class HeldCommits<T>
    implements Sink<T>,
        SupportsCommitter<KafkaCommittable>,
        SupportsWriterState<T, KafkaWriterState>,
        SupportsPostCommitTopology<KafkaCommittable> {
  private static final long serialVersionUID = 1L;
  private static final Map<String, Gate> GATES = new ConcurrentHashMap<>();

  private final ExactlyOnceSink<T> sink;
  private final String gate;

  HeldCommits(Sink<T> sink, String gate) {
    this.sink = (ExactlyOnceSink<T>) sink;
    this.gate = gate;
  }

  /** What happens to a commit when the test lets it go on. */
  enum Then {
    /** The job was away: it fails before it commits. */
    THE_JOB_RESTARTS,
    /** The job only stalled: it commits. */
    THE_JOB_GOES_ON
  }

  /** Where the commits of one test wait. */
  static final class Gate implements AutoCloseable {
    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch opened = new CountDownLatch(1);
    private final Then then;

    private Gate(Then then) {
      this.then = then;
    }

    static Gate closed(String name, Then then) {
      Gate gate = new Gate(then);
      GATES.put(name, gate);
      return gate;
    }

    /** Whether a commit waits; others of its task wait behind it. */
    boolean isWaitedAt() {
      return reached.getCount() == 0;
    }

    void open() {
      opened.countDown();
    }

    /** A test that fails should not leave a job behind that cannot end. */
    @Override
    public void close() {
      open();
    }

    private void pass(Collection<Committer.CommitRequest<KafkaCommittable>> requests)
        throws InterruptedException {
      if (requests.isEmpty() || opened.getCount() == 0) {
        return;
      }
      reached.countDown();
      opened.await();
      if (then == Then.THE_JOB_RESTARTS) {
        throw new IllegalStateException("the test restarts the job");
      }
    }
  }

  @Override
  public Committer<KafkaCommittable> createCommitter(CommitterInitContext context) {
    return new Held(sink.createCommitter(context), requireNonNull(GATES.get(gate)));
  }

  @SuppressWarnings("try") // closing a committer may throw anything
  private record Held(Committer<KafkaCommittable> committer, Gate gate)
      implements Committer<KafkaCommittable> {
    @Override
    public void commit(Collection<CommitRequest<KafkaCommittable>> requests)
        throws IOException, InterruptedException {
      gate.pass(requests);
      committer.commit(requests);
    }

    @Override
    public void close() throws Exception {
      committer.close();
    }
  }

  @Override
  public SinkWriter<T> createWriter(WriterInitContext context) throws IOException {
    return sink.createWriter(context);
  }

  @Override
  public StatefulSinkWriter<T, KafkaWriterState> restoreWriter(
      WriterInitContext context, Collection<KafkaWriterState> recovered) throws IOException {
    return sink.restoreWriter(context, recovered);
  }

  @Override
  public SimpleVersionedSerializer<KafkaWriterState> getWriterStateSerializer() {
    return sink.getWriterStateSerializer();
  }

  @Override
  public SimpleVersionedSerializer<KafkaCommittable> getCommittableSerializer() {
    return sink.getCommittableSerializer();
  }

  @Override
  public void addPostCommitTopology(DataStream<CommittableMessage<KafkaCommittable>> committed) {
    sink.addPostCommitTopology(committed);
  }
}
