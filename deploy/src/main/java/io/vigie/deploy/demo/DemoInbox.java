package io.vigie.deploy.demo;

import io.vigie.alerting.AlertingConfiguration;
import io.vigie.alerting.ClaimEndpoint;
import io.vigie.deploy.refusal.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** The receiving end of every insurer of the demonstration, with secrets of its own. */
public final class DemoInbox implements AutoCloseable {
  private static final int SECRET_BYTES = 32;

  private final InsurersInbox inbox;
  private final Map<String, Path> secretFiles;

  private DemoInbox(InsurersInbox inbox, Map<String, Path> secretFiles) {
    this.inbox = inbox;
    this.secretFiles = secretFiles;
  }

  /** Starts it, with each tenant's secret in a file of {@code folder} that only its owner reads. */
  public static DemoInbox start(List<String> tenants, Path folder, InstantSource clock) {
    Map<String, String> secrets = new HashMap<>();
    Map<String, Path> files = new HashMap<>();
    try {
      for (String tenant : tenants) {
        String secret = secret();
        secrets.put(tenant, secret);
        files.put(tenant, write(folder.resolve(tenant + ".secret"), secret));
      }
      return new DemoInbox(InsurersInbox.start(secrets, clock), files);
    } catch (IOException e) {
      throw new Refusal("the insurer's inbox cannot start: " + e.getMessage(), e);
    }
  }

  public InsurersInbox inbox() {
    return inbox;
  }

  /** The configuration with claim intake of every tenant pointing here. */
  public AlertingConfiguration wire(AlertingConfiguration configuration) {
    Map<String, ClaimEndpoint> claims = new HashMap<>();
    secretFiles.forEach(
        (tenant, file) ->
            claims.put(
                tenant, new ClaimEndpoint(inbox.intakeOf(tenant).toString(), file.toString())));
    return configuration.withClaims(claims);
  }

  private static String secret() {
    byte[] bytes = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private static Path write(Path file, String secret) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.deleteIfExists(file);
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    return Files.writeString(file, secret);
  }

  @Override
  public void close() {
    inbox.close();
  }
}
