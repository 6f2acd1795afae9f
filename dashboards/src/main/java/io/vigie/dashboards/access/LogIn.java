package io.vigie.dashboards.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Proves who makes a request: by password once, then by session, or by API token. */
public final class LogIn {
  private final AccessRegistry registry;
  private final AccessDirectory directory;
  private final LogInThrottle throttle;
  private final Duration sessionLength;
  private final InstantSource clock;

  public LogIn(
      AccessRegistry registry,
      AccessDirectory directory,
      AccessConfiguration settings,
      InstantSource clock) {
    this.registry = registry;
    this.directory = directory;
    this.throttle = new LogInThrottle(clock);
    this.sessionLength = Duration.ofHours(settings.sessionHours());
    this.clock = clock;
  }

  /**
   * How a try to log in ended.
   *
   * @param session the new session's secret; null when it failed
   * @param pause how long to wait before the next try; zero unless there were too many
   */
  public record Outcome(@Nullable String session, Duration pause) {}

  /**
   * Tries a password, or an API token of a person under the token's name; while a pause runs, even
   * the right one is refused.
   */
  public Outcome withPassword(String name, String password, String address) {
    Duration pause = throttle.pause(name, address);
    if (!pause.isZero()) {
      return new Outcome(null, pause);
    }
    String token = tokenOfPerson(name, password);
    if (token == null && !registry.rightPassword(name, password)) {
      throttle.failed(name, address);
      return new Outcome(null, throttle.pause(name, address));
    }
    throttle.succeeded(name, address);
    Instant now = clock.instant();
    Session session = new Session(name, token, now, now.plus(sessionLength));
    return new Outcome(registry.openSession(session), Duration.ZERO);
  }

  /** The SHA-256 of a token that opens pages under this name; null for anything else. */
  private @Nullable String tokenOfPerson(String name, String given) {
    String sha256 = Secret.sha256(given);
    return directory
        .token(sha256)
        .filter(token -> token.name().equals(name) && token.role().usesPages())
        .map(token -> sha256)
        .orElse(null);
  }

  public Optional<Principal> bySession(String secret) {
    return directory.principalOfSession(Secret.sha256(secret), clock.instant());
  }

  public Optional<Principal> byToken(String token) {
    return directory.token(Secret.sha256(token)).map(ApiToken::principal);
  }

  public void logOut(String secret) {
    registry.closeSession(secret);
  }

  /** What a form of this session has to send along, so that no other site can send the form. */
  public static String formToken(String session) {
    return Secret.sha256("form " + session);
  }

  public static boolean isFormToken(String session, @Nullable String given) {
    return given != null && Secret.same(formToken(session), given);
  }

  public Duration sessionLength() {
    return sessionLength;
  }
}
