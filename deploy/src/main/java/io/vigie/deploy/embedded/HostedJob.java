package io.vigie.deploy.embedded;

import io.vigie.ingest.health.Component;
import io.vigie.ingest.health.Health;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.flink.api.common.JobID;
import org.apache.flink.api.common.JobStatus;
import org.apache.flink.core.execution.SavepointFormatType;
import org.apache.flink.runtime.execution.ExecutionState;
import org.apache.flink.runtime.executiongraph.AccessExecutionGraph;
import org.apache.flink.runtime.executiongraph.AccessExecutionVertex;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.jspecify.annotations.Nullable;

/** A job that runs on the embedded cluster. */
final class HostedJob implements Component {
  private static final long PATIENCE_MILLIS = 500;

  private final MiniCluster cluster;
  private final JobID id;
  private final String name;
  private final Path savepoints;
  private volatile Health health;

  HostedJob(MiniCluster cluster, JobID id, String name, Path savepoints) {
    this.cluster = cluster;
    this.id = id;
    this.name = name;
    this.savepoints = savepoints;
    this.health = Health.down(name, "is starting");
  }

  /** The health as of the last {@link #refresh}. */
  @Override
  public Health check() {
    return health;
  }

  /** Asks the cluster; called regularly, so that {@link #check} can answer at once. */
  void refresh() {
    try {
      health = healthOf(cluster.getExecutionGraph(id).get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
      health = Health.degraded(name, "does not answer: " + e);
    }
  }

  boolean isRunning() {
    return health.state() == Health.State.UP;
  }

  /** Ends the job with a savepoint under its folder, from which the next start goes on. */
  CompletableFuture<String> stopWithSavepoint() {
    return cluster.stopWithSavepoint(
        id, savepoints.toUri().toString(), false, SavepointFormatType.NATIVE);
  }

  private Health healthOf(AccessExecutionGraph graph) {
    if (graph.getState().isGloballyTerminalState()) {
      return Health.down(name, "ended as " + graph.getState() + lastFailure(graph));
    }
    int waiting = 0;
    for (AccessExecutionVertex vertex : graph.getAllExecutionVertices()) {
      waiting += vertex.getExecutionState() == ExecutionState.RUNNING ? 0 : 1;
    }
    return graph.getState() == JobStatus.RUNNING && waiting == 0
        ? Health.up(name, "runs")
        : Health.degraded(
            name, graph.getState() + ", " + waiting + " tasks wait" + lastFailure(graph));
  }

  private static String lastFailure(AccessExecutionGraph graph) {
    var failure = graph.getFailureInfo();
    return failure == null ? "" : ", after " + rootMessage(failure.getExceptionAsString());
  }

  /** The last "Caused by" of a printed stack trace, where the reason stands. */
  private static String rootMessage(@Nullable String trace) {
    String[] causes = String.valueOf(trace).split("Caused by: ", -1);
    return causes[causes.length - 1].lines().findFirst().orElse("an unknown failure");
  }

  @Override
  public void close() {
    health = Health.down(name, "is stopped");
  }
}
