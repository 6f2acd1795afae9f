package io.vigie.deploy.configuration;

import io.vigie.alerting.AlertingConfiguration;
import io.vigie.dashboards.DashboardsConfiguration;
import io.vigie.detect.DetectConfiguration;
import io.vigie.ingest.IngestConfiguration;

/**
 * The whole of {@code vigie.yaml}: one section a module. Whatever is left out takes its default.
 */
public record VigieConfiguration(
    IngestConfiguration ingest,
    DetectConfiguration detect,
    AlertingConfiguration alerting,
    DashboardsConfiguration dashboards,
    DeployConfiguration deploy) {

  @SuppressWarnings("NullAway") // the file may leave any section out
  public VigieConfiguration {
    ingest = ingest == null ? IngestConfiguration.defaults() : ingest;
    detect = detect == null ? DetectConfiguration.defaults() : detect;
    alerting = alerting == null ? AlertingConfiguration.defaults() : alerting;
    dashboards = dashboards == null ? DashboardsConfiguration.defaults() : dashboards;
    deploy = deploy == null ? DeployConfiguration.defaults() : deploy;
  }

  /** Every default. */
  @SuppressWarnings("NullAway") // the constructor fills them
  public static VigieConfiguration defaults() {
    return new VigieConfiguration(null, null, null, null, null);
  }

  /** The same with another {@code deploy} section. */
  public VigieConfiguration withDeploy(DeployConfiguration other) {
    return new VigieConfiguration(ingest, detect, alerting, dashboards, other);
  }

  /** The same with another {@code ingest} section. */
  public VigieConfiguration withIngest(IngestConfiguration other) {
    return new VigieConfiguration(other, detect, alerting, dashboards, deploy);
  }

  /** The same with another {@code alerting} section. */
  public VigieConfiguration withAlerting(AlertingConfiguration other) {
    return new VigieConfiguration(ingest, detect, other, dashboards, deploy);
  }
}
