package io.vigie.detect;

import java.io.Serializable;

/**
 * The {@code detect.match} section.
 *
 * @param certain confidence, 0 to 1, from which a match is certain and may raise an alert
 * @param candidate confidence, 0 to {@code certain}, below which a match is not even a candidate
 * @param liveParties how many changed parties the live index takes before the whole index is built
 *     anew, at least 1
 * @param evasion which disguises of a name are seen through
 */
public record MatchConfiguration(
    Double certain, Double candidate, Integer liveParties, EvasionConfiguration evasion)
    implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final double DEFAULT_CERTAIN = 0.7;
  private static final double DEFAULT_CANDIDATE = 0.2;
  private static final int DEFAULT_LIVE_PARTIES = 2_000;

  @SuppressWarnings("NullAway") // the file may leave any key out
  public MatchConfiguration {
    certain = certain == null ? DEFAULT_CERTAIN : certain;
    candidate = candidate == null ? Math.min(DEFAULT_CANDIDATE, certain) : candidate;
    liveParties = liveParties == null ? DEFAULT_LIVE_PARTIES : liveParties;
    evasion = evasion == null ? EvasionConfiguration.defaults() : evasion;
    if (!(certain >= 0 && certain <= 1)) {
      throw new IllegalArgumentException("certain should be between 0 and 1: was " + certain);
    }
    if (!(candidate >= 0 && candidate <= certain)) {
      throw new IllegalArgumentException(
          "candidate should be between 0 and certain (" + certain + "): was " + candidate);
    }
    if (liveParties < 1) {
      throw new IllegalArgumentException("liveParties should be at least 1: was " + liveParties);
    }
  }

  /** Every default. */
  @SuppressWarnings("NullAway") // the constructor fills them
  public static MatchConfiguration defaults() {
    return new MatchConfiguration(null, null, null, null);
  }
}
