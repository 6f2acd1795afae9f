package io.vigie.detect;

import java.io.Serializable;

/**
 * The {@code detect} section of {@code vigie.yaml}. Whatever is left out takes its default.
 *
 * @param match who is named
 * @param harm what is done to them
 */
public record DetectConfiguration(MatchConfiguration match, HarmConfiguration harm)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("NullAway") // the file may leave any section out
  public DetectConfiguration {
    match = match == null ? MatchConfiguration.defaults() : match;
    harm = harm == null ? HarmConfiguration.defaults() : harm;
  }

  /** Every default. */
  @SuppressWarnings("NullAway") // the constructor fills them
  public static DetectConfiguration defaults() {
    return new DetectConfiguration(null, null);
  }
}
