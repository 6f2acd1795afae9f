package io.vigie.dashboards.access;

import org.jspecify.annotations.Nullable;

/**
 * How people prove who they are ({@code dashboards.access}).
 *
 * @param bcryptCost logarithm of bcrypt's rounds, 4 to 16; 12 when absent
 * @param sessionHours hours until a log-in ends, 1 to 720; 12 when absent
 * @param secureCookies whether the session's cookie travels over HTTPS only; false when absent, and
 *     true wherever a proxy in front speaks HTTPS
 */
public record AccessConfiguration(
    @Nullable Integer bcryptCost, @Nullable Integer sessionHours, @Nullable Boolean secureCookies) {

  public AccessConfiguration {
    bcryptCost = bcryptCost == null ? Integer.valueOf(12) : bcryptCost;
    sessionHours = sessionHours == null ? Integer.valueOf(12) : sessionHours;
    secureCookies = secureCookies != null && secureCookies;
    requireBetween("access.bcryptCost", bcryptCost, 4, 16);
    requireBetween("access.sessionHours", sessionHours, 1, 720);
  }

  @Override
  @SuppressWarnings("NullAway") // the constructor filled it
  public Integer bcryptCost() {
    return bcryptCost;
  }

  @Override
  @SuppressWarnings("NullAway") // the constructor filled it
  public Integer sessionHours() {
    return sessionHours;
  }

  @Override
  @SuppressWarnings("NullAway") // the constructor filled it
  public Boolean secureCookies() {
    return secureCookies;
  }

  public static AccessConfiguration defaults() {
    return new AccessConfiguration(null, null, null);
  }

  private static void requireBetween(String key, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          key + " should be between " + least + " and " + most + ": was " + value);
    }
  }
}
