package io.vigie.deploy.configuration;

/**
 * The whole of {@code vigie.yaml}: one section a module. Whatever is left out takes its default.
 */
public record VigieConfiguration(DeployConfiguration deploy) {

  @SuppressWarnings("NullAway") // the file may leave any section out
  public VigieConfiguration {
    deploy = deploy == null ? DeployConfiguration.defaults() : deploy;
  }

  /** Every default. */
  @SuppressWarnings("NullAway") // the constructor fills them
  public static VigieConfiguration defaults() {
    return new VigieConfiguration(null);
  }
}
