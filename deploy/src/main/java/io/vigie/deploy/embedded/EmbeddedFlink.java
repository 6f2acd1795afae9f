package io.vigie.deploy.embedded;

import io.vigie.deploy.folder.DataFolder;
import io.vigie.deploy.refusal.Refusal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.flink.core.execution.RecoveryClaimMode;
import org.apache.flink.runtime.jobgraph.JobGraph;
import org.apache.flink.runtime.jobgraph.SavepointRestoreSettings;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.minicluster.MiniClusterConfiguration;
import org.apache.flink.runtime.minicluster.RpcServiceSharing;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Flink inside this JVM. A job goes on from its newest complete checkpoint or savepoint in the data
 * folder; stopping takes a savepoint, and where that fails the last checkpoint stays.
 */
final class EmbeddedFlink implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedFlink.class);
  private static final Duration SAVEPOINT_PATIENCE = Duration.ofSeconds(8);
  private static final Duration CLOSE_PATIENCE = Duration.ofSeconds(4);
  private static final Duration START_PATIENCE = Duration.ofSeconds(60);
  private static final long REFRESH_MILLIS = 250;

  private final DataFolder folder;
  private final MiniCluster cluster;
  private final List<HostedJob> jobs = new CopyOnWriteArrayList<>();
  private final ScheduledExecutorService refresher =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "vigie-job-health");
            thread.setDaemon(true);
            return thread;
          });

  private EmbeddedFlink(DataFolder folder, MiniCluster cluster) {
    this.folder = folder;
    this.cluster = cluster;
  }

  static EmbeddedFlink start(DataFolder folder, int slots) {
    MiniCluster cluster =
        new MiniCluster(
            new MiniClusterConfiguration.Builder()
                .setConfiguration(FlinkSettings.cluster(folder, slots))
                .setNumTaskManagers(1)
                .setNumSlotsPerTaskManager(slots)
                .setRpcServiceSharing(RpcServiceSharing.SHARED)
                .build());
    try {
      cluster.start();
    } catch (Exception e) {
      throw new Refusal("Flink cannot start: " + e, e);
    }
    return new EmbeddedFlink(folder, cluster).watched();
  }

  private EmbeddedFlink watched() {
    var unused =
        refresher.scheduleWithFixedDelay(
            () -> jobs.forEach(HostedJob::refresh), 0, REFRESH_MILLIS, TimeUnit.MILLISECONDS);
    return this;
  }

  /** Submits the job; {@link #awaitRunning} tells when all its tasks run. */
  HostedJob submit(EmbeddedJob job) {
    StreamExecutionEnvironment environment =
        new StreamExecutionEnvironment(FlinkSettings.job(job, folder.checkpoints(job.name())));
    job.definition().accept(environment);
    JobGraph graph = environment.getStreamGraph().getJobGraph();
    Optional<Path> state =
        NewestState.under(folder.checkpoints(job.name()), folder.savepoints(job.name()));
    state.ifPresent(path -> goOn(graph, path, folder.savepoints(job.name())));
    LOG.debug("{} starts from {}", job.name(), state.map(Path::toString).orElse("nothing"));
    cluster.submitJob(graph).join();
    HostedJob hosted =
        new HostedJob(cluster, graph.getJobID(), job.name(), folder.savepoints(job.name()));
    jobs.add(hosted);
    return hosted;
  }

  /**
   * A checkpoint is claimed, so that Flink deletes it once newer state stands on its own. A
   * savepoint is not: its files are named relative to its folder, and a checkpoint that shared them
   * could not be read again.
   */
  private static void goOn(JobGraph graph, Path state, Path savepoints) {
    OldSavepoints.delete(savepoints, state);
    RecoveryClaimMode mode =
        state.startsWith(savepoints) ? RecoveryClaimMode.NO_CLAIM : RecoveryClaimMode.CLAIM;
    graph.setSavepointRestoreSettings(
        SavepointRestoreSettings.forPath(state.toUri().toString(), false, mode));
  }

  /**
   * Waits until every task of every job runs.
   *
   * @throws Refusal when one does not after a minute
   */
  void awaitRunning() throws InterruptedException {
    long end = System.nanoTime() + START_PATIENCE.toNanos();
    while (!jobs.stream().allMatch(HostedJob::isRunning)) {
      if (System.nanoTime() > end) {
        throw new Refusal(
            "the jobs do not run: "
                + jobs.stream()
                    .map(job -> job.check().component() + " " + job.check().reason())
                    .toList());
      }
      Thread.sleep(REFRESH_MILLIS / 2);
    }
  }

  @Override
  public void close() {
    refresher.shutdownNow();
    stopJobs();
    try {
      cluster.closeAsync().get(CLOSE_PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (java.util.concurrent.ExecutionException | TimeoutException e) {
      LOG.warn("Flink did not close in time: {}", e.toString());
    }
  }

  private void stopJobs() {
    CompletableFuture<?>[] savepoints =
        jobs.stream().map(HostedJob::stopWithSavepoint).toArray(CompletableFuture[]::new);
    try {
      CompletableFuture.allOf(savepoints).get(SAVEPOINT_PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (java.util.concurrent.ExecutionException | TimeoutException e) {
      LOG.info("no savepoint of every job, the last checkpoint stays: {}", e.toString());
    }
    jobs.forEach(HostedJob::close);
  }
}
