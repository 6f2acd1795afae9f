package io.vigie.deploy.pipeline;

import io.vigie.dashboards.access.AccessRegistry;
import io.vigie.dashboards.access.Role;
import io.vigie.deploy.embedded.Await;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One product for all tests that do not stop it, each with a tenant of its own. The receiving end
 * of {@link #FLAKY_TENANT} fails five times before it accepts.
 */
final class RunningVigie implements AutoCloseable {
  static final String FLAKY_TENANT = "south";
  static final String FLAKY_PARTY = "s-0";
  static final String FLAKY_NAME = "Maison Ravelune";
  static final int FAILURES = 5;
  static final String FLOODED_TENANT = "west";
  static final String FLOODED_PARTY = "w-0";
  static final String FLOODED_NAME = "Boulangerie Tivarel";
  static final String SECRET = "shared between the tests and the product";

  private static final String CONFIGURATION =
      """
      alerting:
        delivery:
          firstPauseMillis: 50
        claims:
          north: {url: "%1$s", secretFile: "%3$s"}
          south: {url: "%2$s", secretFile: "%3$s"}
      """;

  private final Path folder;
  private final Path portfolio;
  private final ReceivingEnd reliable;
  private final ReceivingEnd flaky;
  private final VigieChild child;

  private RunningVigie() throws IOException {
    folder = Files.createTempDirectory("vigie-it");
    portfolio = GeneratedMentions.portfolio(folder);
    Files.writeString(
        portfolio,
        GeneratedMentions.party(FLAKY_PARTY, FLAKY_NAME, FLAKY_TENANT)
            + "\n"
            + GeneratedMentions.party(FLOODED_PARTY, FLOODED_NAME, FLOODED_TENANT)
            + "\n",
        StandardOpenOption.APPEND);
    reliable = ReceivingEnd.start(0);
    flaky = ReceivingEnd.start(FAILURES);
    Path configuration = folder.resolve("vigie.yaml");
    Files.writeString(
        configuration, CONFIGURATION.formatted(reliable.url(), flaky.url(), secretFile()));
    child =
        VigieChild.up(
            folder.resolve("data"),
            "--portfolio",
            portfolio.toString(),
            "--config",
            configuration.toString());
  }

  Path portfolio() {
    return portfolio;
  }

  String kafka() {
    return child.bootstrapServers();
  }

  ReceivingEnd reliable() {
    return reliable;
  }

  ReceivingEnd flaky() {
    return flaky;
  }

  /** An analyst of one tenant. */
  VigieClient analyst(String tenant) {
    try (AccessRegistry access = AccessRegistry.connect(kafka(), InstantSource.system())) {
      String token = access.createToken("analyst of " + tenant, Role.ANALYST, List.of(tenant));
      VigieClient client = new VigieClient(String.valueOf(child.runFile().url()), token);
      Await.until(() -> client.get("/api/v1/alerts").status() == 200);
      return client;
    }
  }

  private Path secretFile() throws IOException {
    Path file = folder.resolve("secret");
    Files.createFile(
        file,
        java.nio.file.attribute.PosixFilePermissions.asFileAttribute(
            java.nio.file.attribute.PosixFilePermissions.fromString("rw-------")));
    return Files.writeString(file, SECRET, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    child.close();
    reliable.close();
    flaky.close();
  }

  /** Starts it for the first test that asks, and stops it after the last test of all classes. */
  static final class Shared implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == RunningVigie.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getRoot()
          .getStore(ExtensionContext.Namespace.create(RunningVigie.class))
          .getOrComputeIfAbsent(RunningVigie.class, type -> start(), RunningVigie.class);
    }

    private static RunningVigie start() {
      try {
        return new RunningVigie();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
