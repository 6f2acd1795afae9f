package io.vigie.dashboards;

import io.vigie.dashboards.access.AccessConfiguration;
import java.time.DateTimeException;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The {@code dashboards} section of {@code vigie.yaml}; every key may be absent.
 *
 * @param timeZone in which pages show times; {@code Europe/Paris} when absent
 * @param access how people prove who they are
 */
public record DashboardsConfiguration(
    @Nullable String timeZone, @Nullable AccessConfiguration access) {

  public DashboardsConfiguration {
    timeZone = timeZone == null ? "Europe/Paris" : timeZone;
    access = access == null ? AccessConfiguration.defaults() : access;
    requireZone(timeZone);
  }

  @Override
  @SuppressWarnings("NullAway") // the constructor filled it
  public String timeZone() {
    return timeZone;
  }

  @Override
  @SuppressWarnings("NullAway") // the constructor filled it
  public AccessConfiguration access() {
    return access;
  }

  public static DashboardsConfiguration defaults() {
    return new DashboardsConfiguration(null, null);
  }

  ZoneId zone() {
    return ZoneId.of(timeZone());
  }

  private static void requireZone(String name) {
    try {
      ZoneId.of(name);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "timeZone should be a zone such as Europe/Paris: was " + name, e);
    }
  }
}
