package io.vigie.deploy.cli;

import io.vigie.deploy.folder.DataFolder;
import io.vigie.deploy.folder.RunFile;
import io.vigie.deploy.refusal.Refusal;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "status",
    description = "Tells how the product on a data folder is, component by component.",
    mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  @Mixin private DataOption data = new DataOption();

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path folder = data.folder();
    RunFile running =
        DataFolder.running(folder).orElseThrow(() -> new Refusal("no product runs on " + folder));
    if (running.url() == null) {
      throw new Refusal("process " + running.pid() + " on " + folder + " is still starting");
    }
    var response =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(running.url()).resolve("/health"))
                    .timeout(PATIENCE)
                    .build(),
                BodyHandlers.ofString());
    System.out.println(response.body().strip());
    System.err.println("vigie: process " + running.pid() + " serves " + running.url());
    return response.statusCode() == 200 ? 0 : 1;
  }
}
