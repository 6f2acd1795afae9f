package io.vigie.ingest.flink;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.ingest.deadletter.DeadLetter;
import io.vigie.ingest.mention.Mention;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.apache.flink.api.common.JobStatus;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.StateRecoveryOptions;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.core.execution.SavepointFormatType;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.jspecify.annotations.Nullable;

/** The production graph on a mini cluster, with sinks that a test can look into. */
final class TestJob implements AutoCloseable {
  private final String name;
  private final JobClient client;

  private TestJob(String name, JobClient client) {
    this.name = name;
    this.client = client;
  }

  /**
   * Starts a job.
   *
   * @param savepoint to go on from; null for a fresh start
   * @param pauseMillis what each mention takes in the sink
   */
  static TestJob start(String name, FeedSource source, @Nullable String savepoint, long pauseMillis)
      throws Exception {
    StreamExecutionEnvironment env = environment(savepoint);
    IngestJob.define(
        env,
        source,
        new CollectingSink<>(name, pauseMillis),
        new CollectingSink<>(name + "-dead", 0));
    return new TestJob(name, env.executeAsync(name));
  }

  static StreamExecutionEnvironment environment(@Nullable String savepoint) {
    Configuration configuration = new Configuration();
    configuration.set(PipelineOptions.GENERIC_TYPES, false);
    if (savepoint != null) {
      configuration.set(StateRecoveryOptions.SAVEPOINT_PATH, savepoint);
    }
    StreamExecutionEnvironment env =
        StreamExecutionEnvironment.getExecutionEnvironment(configuration);
    env.setParallelism(1);
    env.enableCheckpointing(100);
    return env;
  }

  List<Mention> mentions() {
    return CollectingSink.of(name);
  }

  List<DeadLetter> deadLetters() {
    return CollectingSink.of(name + "-dead");
  }

  JobStatus status() throws Exception {
    return client.getJobStatus().get();
  }

  /** Stops the job and says where its savepoint lies. */
  String stop(Path folder) throws Exception {
    await(() -> uncheckedStatus() == JobStatus.RUNNING);
    return client
        .stopWithSavepoint(false, folder.toUri().toString(), SavepointFormatType.CANONICAL)
        .get();
  }

  @Override
  public void close() {
    client.cancel().join();
  }

  static void await(BooleanSupplier condition) throws InterruptedException {
    long deadline = System.nanoTime() + 60_000_000_000L;
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("60 s are over").isLessThan(deadline);
      Thread.sleep(20);
    }
  }

  private JobStatus uncheckedStatus() {
    try {
      return status();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
