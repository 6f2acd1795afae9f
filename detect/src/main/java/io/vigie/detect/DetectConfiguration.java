package io.vigie.detect;

import java.io.Serializable;

/**
 * The {@code detect} section of {@code vigie.yaml}. Whatever is left out takes its default.
 *
 * @param match who is named
 * @param harm what is done to them
 * @param parties how the insured parties are held
 */
public record DetectConfiguration(
    MatchConfiguration match, HarmConfiguration harm, PartiesConfiguration parties)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("NullAway") // the file may leave any section out
  public DetectConfiguration {
    match = match == null ? MatchConfiguration.defaults() : match;
    harm = harm == null ? HarmConfiguration.defaults() : harm;
    parties = parties == null ? PartiesConfiguration.defaults() : parties;
  }

  /** Every default. */
  @SuppressWarnings("NullAway") // the constructor fills them
  public static DetectConfiguration defaults() {
    return new DetectConfiguration(null, null, null);
  }

  /** The same with another folder for the snapshot of the parties, unless one is named. */
  public DetectConfiguration withPartiesFolder(String folder) {
    return parties.folder().isEmpty()
        ? new DetectConfiguration(match, harm, new PartiesConfiguration(parties.snapshot(), folder))
        : this;
  }
}
