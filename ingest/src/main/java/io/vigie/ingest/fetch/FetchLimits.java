package io.vigie.ingest.fetch;

import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a fetch may go; left out components get their default.
 *
 * @param timeoutSeconds from the request to the last byte of the answer, 1 to 300; default 20
 * @param maxBytes longest body; default 5 MiB
 * @param maxRedirects most redirects followed, 0 to 20; default 5
 * @param hostDelayMillis pause between two requests to one host; default 1000
 * @param allowedHosts host names or addresses that may be private, such as an intranet's; default
 *     none
 * @param contact a web or mail address for the owners of watched sites, named in the User-Agent
 */
public record FetchLimits(
    Integer timeoutSeconds,
    Integer maxBytes,
    Integer maxRedirects,
    Integer hostDelayMillis,
    List<String> allowedHosts,
    @Nullable String contact)
    implements Serializable {

  @SuppressWarnings("NullAway") // a document on the wire may leave any of them out
  public FetchLimits {
    timeoutSeconds = timeoutSeconds == null ? 20 : timeoutSeconds;
    maxBytes = maxBytes == null ? 5 * 1024 * 1024 : maxBytes;
    maxRedirects = maxRedirects == null ? 5 : maxRedirects;
    hostDelayMillis = hostDelayMillis == null ? 1_000 : hostDelayMillis;
    allowedHosts = allowedHosts == null ? List.of() : List.copyOf(allowedHosts);
    requireBetween("fetch.timeoutSeconds", timeoutSeconds, 1, 300);
    requireBetween("fetch.maxBytes", maxBytes, 1, 100 * 1024 * 1024);
    requireBetween("fetch.maxRedirects", maxRedirects, 0, 20);
    requireBetween("fetch.hostDelayMillis", hostDelayMillis, 0, 3_600_000);
    if (contact != null && !contact.matches("[\\x20-\\x7e]*")) {
      throw new IllegalArgumentException("fetch.contact should be printable ASCII: was " + contact);
    }
  }

  @SuppressWarnings("NullAway")
  public static FetchLimits defaults() {
    return new FetchLimits(null, null, null, null, null, null);
  }

  /**
   * These limits, with private addresses allowed for {@code hosts} and no pause between requests.
   */
  public FetchLimits allowing(String... hosts) {
    return new FetchLimits(timeoutSeconds, maxBytes, maxRedirects, 0, List.of(hosts), contact);
  }

  Duration timeout() {
    return Duration.ofSeconds(timeoutSeconds);
  }

  Duration hostDelay() {
    return Duration.ofMillis(hostDelayMillis);
  }

  String userAgent() {
    return contact == null ? "Vigie/0.1" : "Vigie/0.1 (+" + contact + ")";
  }

  private static void requireBetween(String field, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          field + " should be between " + least + " and " + most + ": was " + value);
    }
  }
}
