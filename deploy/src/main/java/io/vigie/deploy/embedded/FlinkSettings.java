package io.vigie.deploy.embedded;

import io.vigie.deploy.folder.DataFolder;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.flink.configuration.BlobServerOptions;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.CoreOptions;
import org.apache.flink.configuration.ExternalizedCheckpointRetention;
import org.apache.flink.configuration.MemorySize;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.RestOptions;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.configuration.StateBackendOptions;
import org.apache.flink.configuration.TaskManagerOptions;
import org.apache.flink.configuration.WebOptions;

/** Flink's settings when it runs inside Vigie, small enough for a process under 3 GB. */
final class FlinkSettings {
  private static final MemorySize NETWORK = MemorySize.ofMebiBytes(64);
  private static final MemorySize ROCKSDB_OF_A_SLOT = MemorySize.ofMebiBytes(32);

  /** A flood of failing checkpoints should never end a job; their age is watched instead. */
  private static final int ANY_NUMBER = Integer.MAX_VALUE;

  private FlinkSettings() {}

  static Configuration cluster(DataFolder folder, int slots) {
    Configuration settings = new Configuration();
    settings.set(CoreOptions.TMP_DIRS, folder.temporary().toString());
    settings.set(BlobServerOptions.STORAGE_DIRECTORY, folder.temporary().toString());
    settings.set(TaskManagerOptions.NETWORK_MEMORY_MIN, NETWORK);
    settings.set(TaskManagerOptions.NETWORK_MEMORY_MAX, NETWORK);
    settings.set(TaskManagerOptions.MANAGED_MEMORY_SIZE, ROCKSDB_OF_A_SLOT.multiply(slots));
    settings.setString(
        "metrics.reporter.vigie.factory.class", FlinkMetricsBridge.Factory.class.getName());
    onLoopbackOnly(settings);
    return settings;
  }

  /** The cluster insists on an HTTP end: it gets a free loopback port and may change nothing. */
  private static void onLoopbackOnly(Configuration settings) {
    settings.set(RestOptions.ADDRESS, "127.0.0.1");
    settings.set(RestOptions.BIND_ADDRESS, "127.0.0.1");
    settings.set(RestOptions.BIND_PORT, "0");
    settings.set(WebOptions.SUBMIT_ENABLE, false);
    settings.set(WebOptions.CANCEL_ENABLE, false);
    settings.set(WebOptions.RESCALE_ENABLE, false);
  }

  static Configuration job(EmbeddedJob job, Path checkpoints) {
    Configuration settings = new Configuration();
    settings.set(PipelineOptions.NAME, job.name());
    settings.set(PipelineOptions.GENERIC_TYPES, false);
    settings.set(CoreOptions.DEFAULT_PARALLELISM, job.parallelism());
    settings.set(StateBackendOptions.STATE_BACKEND, "rocksdb");
    checkpointing(settings, job.checkpointInterval(), checkpoints);
    restarts(settings);
    return settings;
  }

  private static void checkpointing(Configuration settings, Duration interval, Path folder) {
    settings.set(CheckpointingOptions.CHECKPOINT_STORAGE, "filesystem");
    settings.set(CheckpointingOptions.CHECKPOINTS_DIRECTORY, folder.toUri().toString());
    settings.set(CheckpointingOptions.INCREMENTAL_CHECKPOINTS, true);
    settings.set(CheckpointingOptions.CHECKPOINTING_INTERVAL, interval);
    settings.set(CheckpointingOptions.CHECKPOINTING_TIMEOUT, Duration.ofMinutes(1));
    settings.set(CheckpointingOptions.TOLERABLE_FAILURE_NUMBER, ANY_NUMBER);
    settings.set(
        CheckpointingOptions.EXTERNALIZED_CHECKPOINT_RETENTION,
        ExternalizedCheckpointRetention.RETAIN_ON_CANCELLATION);
  }

  private static void restarts(Configuration settings) {
    settings.set(RestartStrategyOptions.RESTART_STRATEGY, "exponential-delay");
    settings.set(
        RestartStrategyOptions.RESTART_STRATEGY_EXPONENTIAL_DELAY_INITIAL_BACKOFF,
        Duration.ofMillis(500));
    settings.set(
        RestartStrategyOptions.RESTART_STRATEGY_EXPONENTIAL_DELAY_MAX_BACKOFF,
        Duration.ofSeconds(30));
  }
}
