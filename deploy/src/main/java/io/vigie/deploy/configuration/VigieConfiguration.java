package io.vigie.deploy.configuration;

import io.vigie.alerting.AlertingConfiguration;
import io.vigie.detect.DetectConfiguration;
import io.vigie.ingest.IngestConfiguration;

/**
 * The whole of {@code vigie.yaml}: one section a module. Whatever is left out takes its default.
 */
public record VigieConfiguration(
    IngestConfiguration ingest,
    DetectConfiguration detect,
    AlertingConfiguration alerting,
    DeployConfiguration deploy) {

  @SuppressWarnings("NullAway") // the file may leave any section out
  public VigieConfiguration {
    ingest = ingest == null ? IngestConfiguration.defaults() : ingest;
    detect = detect == null ? DetectConfiguration.defaults() : detect;
    alerting = alerting == null ? AlertingConfiguration.defaults() : alerting;
    deploy = deploy == null ? DeployConfiguration.defaults() : deploy;
  }

  /** Every default. */
  @SuppressWarnings("NullAway") // the constructor fills them
  public static VigieConfiguration defaults() {
    return new VigieConfiguration(null, null, null, null);
  }
}
