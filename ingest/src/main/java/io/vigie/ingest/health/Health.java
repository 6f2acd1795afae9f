package io.vigie.ingest.health;

/**
 * What a component says of itself.
 *
 * @param reason in plain words; for a component that works, what it is doing
 */
public record Health(String component, State state, String reason) {

  /** Whether the component works, works in part, or does not. */
  public enum State {
    UP,
    DEGRADED,
    DOWN
  }

  public static Health up(String component, String reason) {
    return new Health(component, State.UP, reason);
  }

  public static Health degraded(String component, String reason) {
    return new Health(component, State.DEGRADED, reason);
  }

  public static Health down(String component, String reason) {
    return new Health(component, State.DOWN, reason);
  }
}
