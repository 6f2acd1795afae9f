package io.vigie.deploy.browser;

import io.vigie.dashboards.access.AccessRegistry;
import io.vigie.dashboards.access.NewUser;
import io.vigie.dashboards.access.Role;
import io.vigie.deploy.configuration.VigieConfiguration;
import io.vigie.deploy.demo.DemoInbox;
import io.vigie.deploy.demo.InsurersInbox;
import io.vigie.deploy.embedded.VigieProcess;
import io.vigie.deploy.folder.DataFolder;
import io.vigie.ingest.json.IngestCodecs;
import io.vigie.ingest.mention.Mention;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** The whole product on a small invented portfolio, with a claim intake that shows what arrived. */
final class RunningProduct implements AutoCloseable {
  static final String BAKERY = "Boulangerie Brancolin";
  static final String GARAGE = "Garage Pimberne";
  static final String DAIRY = "Fromagerie Ostrelle";
  static final String PASSWORD = "lookout-2026";

  private static final String TENANT = "north";

  private final DemoInbox inbox;
  private final VigieProcess process;
  private final HttpClient http = HttpClient.newHttpClient();

  private RunningProduct(DemoInbox inbox, VigieProcess process) {
    this.inbox = inbox;
    this.process = process;
  }

  static RunningProduct start(Path folder) throws IOException, InterruptedException {
    DemoInbox inbox =
        DemoInbox.start(List.of(TENANT), folder.resolve("secrets"), InstantSource.system());
    VigieConfiguration defaults = VigieConfiguration.defaults();
    VigieConfiguration configuration =
        defaults
            .withDeploy(defaults.deploy().with(folder.resolve("data"), portfolio(folder), 0))
            .withAlerting(inbox.wire(defaults.alerting()));
    return new RunningProduct(
        inbox,
        VigieProcess.start(configuration, DataFolder.open(configuration.deploy().dataFolder())));
  }

  String url() {
    return String.valueOf(process.runFile().url());
  }

  InsurersInbox inbox() {
    return inbox.inbox();
  }

  void createAnalyst(String name) {
    try (AccessRegistry registry = process.access()) {
      registry.createUser(
          new NewUser(name, null, PASSWORD, Role.ANALYST, List.of(TENANT), List.of()));
    }
  }

  /** An API token of an analyst. */
  String createToken(String name) {
    try (AccessRegistry registry = process.access()) {
      return registry.createToken(name, Role.ANALYST, List.of(TENANT));
    }
  }

  void publish(Mention mention) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url() + "/api/v1/mentions"))
            .header("Authorization", "Bearer " + process.runFile().token())
            .POST(BodyPublishers.ofString(IngestCodecs.MENTION.encodeToString(mention) + "\n"))
            .build();
    HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
    if (!answer.body().contains("\"ACCEPTED\"")) {
      throw new AssertionError(answer.statusCode() + " " + answer.body());
    }
  }

  private static Path portfolio(Path folder) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String name : List.of(BAKERY, GARAGE, DAIRY)) {
      lines.add(
          "{\"id\":\"p-%d\",\"kind\":\"BUSINESS\",\"name\":\"%s\",\"tenant\":\"%s\",\"policy\":{\"number\":\"N-%d\",\"guarantees\":[\"EREP_PRO\"],\"from\":\"2020-01-01\"}}"
              .formatted(lines.size(), name, TENANT, lines.size()));
    }
    return Files.write(folder.resolve("portfolio.jsonl"), lines);
  }

  @Override
  public void close() {
    process.close();
    inbox.close();
  }
}
