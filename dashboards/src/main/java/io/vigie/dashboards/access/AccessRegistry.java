package io.vigie.dashboards.access;

import io.vigie.dashboards.store.Scope;
import java.time.InstantSource;
import java.util.List;

/**
 * Creates and revokes users and API tokens by writing {@code vigie.access}. The web server uses it
 * with its own directory, so that what it writes counts at once; {@code vigie token} only writes.
 */
public final class AccessRegistry implements AutoCloseable {
  /** What every API token starts with, so that scanners for leaked secrets can find it. */
  public static final String TOKEN_PREFIX = "vigie_";

  private final AccessLog log;
  private final AccessDirectory directory;
  private final Passwords passwords;
  private final InstantSource clock;

  public AccessRegistry(
      AccessLog log, AccessDirectory directory, AccessConfiguration settings, InstantSource clock) {
    this.log = log;
    this.directory = directory;
    this.passwords = new Passwords(settings.bcryptCost());
    this.clock = clock;
  }

  /** A registry that writes to a broker and keeps nothing in memory but its own writes. */
  public static AccessRegistry connect(String bootstrapServers, InstantSource clock) {
    return connect(bootstrapServers, new AccessDirectory(), AccessConfiguration.defaults(), clock);
  }

  /** A registry that writes to a broker and to the directory of a running server. */
  public static AccessRegistry connect(
      String bootstrapServers,
      AccessDirectory directory,
      AccessConfiguration settings,
      InstantSource clock) {
    return new AccessRegistry(new KafkaAccessLog(bootstrapServers), directory, settings, clock);
  }

  /** Creates or replaces a user; sessions from before are over. */
  public void createUser(NewUser user) {
    User record =
        new User(
            user.name(),
            user.displayName(),
            passwords.hash(user.password()),
            user.role(),
            user.tenants(),
            user.parties(),
            clock.instant());
    write(AccessRecords.USER_KEY + user.name(), AccessRecords.USER.encode(record));
  }

  /** Nobody can log in under this name any more, and its sessions are over. */
  public void removeUser(String name) {
    erase(AccessRecords.USER_KEY + name);
  }

  /**
   * Makes an API token and returns it; it can never be read again.
   *
   * @param tenants insurers served; empty for all
   */
  public String createToken(String name, Role role, List<String> tenants) {
    return createToken(name, role, tenants.isEmpty() ? List.of(Scope.ALL) : tenants, List.of());
  }

  /**
   * Makes an API token and returns it; it can never be read again.
   *
   * @param tenants insurers served, {@link Scope#ALL} for all
   * @param parties own parties of a policyholder
   */
  public String createToken(String name, Role role, List<String> tenants, List<String> parties) {
    String token = Secret.random(TOKEN_PREFIX);
    ApiToken record = new ApiToken(name, role, tenants, parties, clock.instant());
    write(AccessRecords.TOKEN_KEY + Secret.sha256(token), AccessRecords.TOKEN.encode(record));
    return token;
  }

  /** The token opens nothing any more. */
  public void revokeToken(String token) {
    erase(AccessRecords.TOKEN_KEY + Secret.sha256(token));
  }

  /** Opens a session and returns its secret, for the browser's cookie. */
  String openSession(Session session) {
    String secret = Secret.random("");
    write(AccessRecords.SESSION_KEY + Secret.sha256(secret), AccessRecords.SESSION.encode(session));
    directory
        .expiredSessions(clock.instant())
        .forEach(expired -> erase(AccessRecords.SESSION_KEY + expired));
    return secret;
  }

  void closeSession(String secret) {
    erase(AccessRecords.SESSION_KEY + Secret.sha256(secret));
  }

  boolean rightPassword(String name, String password) {
    return passwords.matches(password, directory.user(name).map(User::passwordHash).orElse(null));
  }

  @Override
  public void close() {
    log.close();
  }

  private void write(String key, byte[] value) {
    log.write(key, value);
    directory.apply(key, value);
  }

  private void erase(String key) {
    log.write(key, null);
    directory.apply(key, null);
  }
}
