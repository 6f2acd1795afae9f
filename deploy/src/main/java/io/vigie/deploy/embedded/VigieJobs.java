package io.vigie.deploy.embedded;

import io.vigie.alerting.AlertingConfiguration;
import io.vigie.alerting.flink.AlertJob;
import io.vigie.deploy.configuration.DeployConfiguration;
import io.vigie.deploy.configuration.VigieConfiguration;
import io.vigie.detect.flink.DetectJob;
import io.vigie.ingest.flink.IngestJob;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The jobs of the product, with what each needs when it is embedded. */
final class VigieJobs {
  private static final int LONGEST_TRANSACTION_MINUTES =
      Math.toIntExact(EmbeddedBroker.LONGEST_TRANSACTION.toMinutes());

  private VigieJobs() {}

  /**
   * In the order of the flow; the first runs also without any feed, so that there are always three.
   *
   * @param parties folder for the snapshot of the parties, unless the configuration names one
   */
  static List<EmbeddedJob> of(
      VigieConfiguration configuration, String bootstrapServers, Path parties) {
    DeployConfiguration deploy = configuration.deploy();
    Duration often = Duration.ofMillis(deploy.alertCheckpointMillis());
    Duration usual = Duration.ofMillis(deploy.checkpointMillis());
    return List.of(
        new EmbeddedJob(
            "ingest",
            1,
            usual,
            env -> IngestJob.onKafka(env, bootstrapServers, configuration.ingest())),
        new EmbeddedJob(
            "detect",
            deploy.parallelism(),
            usual,
            env ->
                DetectJob.onKafka(
                    env,
                    bootstrapServers,
                    configuration.detect().withPartiesFolder(parties.toString()))),
        new EmbeddedJob(
            "alert",
            deploy.parallelism(),
            often,
            env -> AlertJob.onKafka(env, bootstrapServers, alerting(configuration))));
  }

  private static AlertingConfiguration alerting(VigieConfiguration configuration) {
    return configuration.alerting().withTransactionTimeoutMinutes(LONGEST_TRANSACTION_MINUTES);
  }
}
