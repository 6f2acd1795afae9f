package io.vigie.deploy.embedded;

import io.vigie.alerting.flink.AlertJob;
import io.vigie.deploy.configuration.DeployConfiguration;
import io.vigie.deploy.configuration.VigieConfiguration;
import io.vigie.detect.flink.DetectJob;
import io.vigie.ingest.flink.IngestJob;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The jobs of the product, with what each needs when it is embedded. */
final class VigieJobs {
  private static final int LONGEST_TRANSACTION_MINUTES =
      Math.toIntExact(EmbeddedBroker.LONGEST_TRANSACTION.toMinutes());

  private VigieJobs() {}

  /** In the order of the flow; without any feed there is nothing to poll and no job for it. */
  static List<EmbeddedJob> of(VigieConfiguration configuration, String bootstrapServers) {
    DeployConfiguration deploy = configuration.deploy();
    Duration often = Duration.ofMillis(deploy.alertCheckpointMillis());
    Duration usual = Duration.ofMillis(deploy.checkpointMillis());
    List<EmbeddedJob> jobs = new ArrayList<>();
    if (!configuration.ingest().feeds().isEmpty()) {
      jobs.add(
          new EmbeddedJob(
              "ingest",
              1,
              usual,
              env -> IngestJob.onKafka(env, bootstrapServers, configuration.ingest())));
    }
    jobs.add(
        new EmbeddedJob(
            "detect",
            deploy.parallelism(),
            usual,
            env -> DetectJob.onKafka(env, bootstrapServers, configuration.detect())));
    jobs.add(
        new EmbeddedJob(
            "alert",
            deploy.parallelism(),
            often,
            env ->
                AlertJob.onKafka(
                    env,
                    bootstrapServers,
                    configuration
                        .alerting()
                        .withTransactionTimeoutMinutes(LONGEST_TRANSACTION_MINUTES))));
    return jobs;
  }
}
