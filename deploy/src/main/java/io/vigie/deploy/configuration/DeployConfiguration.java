package io.vigie.deploy.configuration;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The {@code deploy} section of {@code vigie.yaml}: how the product runs on one machine. Whatever
 * is left out takes its default.
 *
 * @param data the data folder; a leading {@code ~} is the home folder; default {@code ~/.vigie}
 * @param portfolio the file of insured parties; none by default
 * @param host address that the pages and the API listen at; default {@code 127.0.0.1}, this machine
 *     only
 * @param port of the pages and the API; default 8080
 * @param parallelism of the detecting and the alerting job, 1 to 8; default 2; kept for good once a
 *     data folder is in use
 * @param alertCheckpointMillis how often alerts become visible, 100 to 60,000 ms; default 500
 * @param checkpointMillis how often the other jobs' state is made durable, 100 to 60,000 ms;
 *     default 1000
 * @param progressSeconds how often the progress line is written, at least 1 s; default 60
 */
public record DeployConfiguration(
    String data,
    @Nullable String portfolio,
    String host,
    Integer port,
    Integer parallelism,
    Integer alertCheckpointMillis,
    Integer checkpointMillis,
    Integer progressSeconds) {

  @SuppressWarnings("NullAway") // the file may leave any key out
  public DeployConfiguration {
    data = data == null ? "~/.vigie" : data;
    host = host == null ? "127.0.0.1" : host;
    port = port == null ? 8080 : port;
    parallelism = parallelism == null ? 2 : parallelism;
    alertCheckpointMillis = alertCheckpointMillis == null ? 500 : alertCheckpointMillis;
    checkpointMillis = checkpointMillis == null ? 1000 : checkpointMillis;
    progressSeconds = progressSeconds == null ? 60 : progressSeconds;
    requireRange("port", port, 0, 65_535);
    requireRange("parallelism", parallelism, 1, 8);
    requireRange("alertCheckpointMillis", alertCheckpointMillis, 100, 60_000);
    requireRange("checkpointMillis", checkpointMillis, 100, 60_000);
    requireRange("progressSeconds", progressSeconds, 1, 86_400);
  }

  /** Every default. */
  @SuppressWarnings("NullAway") // the constructor fills them
  public static DeployConfiguration defaults() {
    return new DeployConfiguration(null, null, null, null, null, null, null, null);
  }

  /** The same with what a command line named; null keeps what stands here. */
  public DeployConfiguration with(
      @Nullable Path otherData, @Nullable Path otherPortfolio, @Nullable Integer otherPort) {
    return new DeployConfiguration(
        otherData == null ? data : otherData.toString(),
        otherPortfolio == null ? portfolio : otherPortfolio.toString(),
        host,
        otherPort == null ? port : otherPort,
        parallelism,
        alertCheckpointMillis,
        checkpointMillis,
        progressSeconds);
  }

  /** The data folder with {@code ~} resolved. */
  public Path dataFolder() {
    return data.equals("~") || data.startsWith("~/")
        ? Path.of(System.getProperty("user.home") + data.substring(1))
        : Path.of(data);
  }

  private static void requireRange(String key, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          key + " should be between " + least + " and " + most + ": was " + value);
    }
  }
}
