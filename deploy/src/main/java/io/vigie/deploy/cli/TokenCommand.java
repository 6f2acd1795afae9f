package io.vigie.deploy.cli;

import io.vigie.dashboards.access.AccessRegistry;
import io.vigie.dashboards.access.Role;
import io.vigie.deploy.embedded.EmbeddedBroker;
import io.vigie.deploy.embedded.TopicsCreator;
import io.vigie.deploy.folder.DataFolder;
import io.vigie.deploy.folder.RunFile;
import io.vigie.deploy.refusal.Refusal;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.admin.Admin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "token",
    description = "Makes an API token and prints it; it can never be shown again.",
    mixinStandardHelpOptions = true)
final class TokenCommand implements Callable<Integer> {
  @Mixin private DataOption data = new DataOption();

  @Option(names = "--name", required = true, description = "What the token is for.")
  private String name = "";

  @Option(names = "--role", required = true, description = "${COMPLETION-CANDIDATES}")
  private Role role = Role.INTEGRATION;

  @Option(names = "--tenant", arity = "1..*", description = "Insurers served (default: all).")
  private List<String> tenants = new ArrayList<>();

  @Override
  public Integer call() {
    System.out.println(DataFolder.isInUse(data.folder()) ? whileItRuns() : whileItIsStopped());
    return 0;
  }

  private String whileItRuns() {
    String kafka =
        DataFolder.running(data.folder())
            .map(RunFile::kafka)
            .orElseThrow(
                () -> new Refusal("the product on " + data.folder() + " is still starting"));
    return create(kafka);
  }

  private String whileItIsStopped() {
    try (DataFolder folder = DataFolder.open(data.folder());
        EmbeddedBroker broker = EmbeddedBroker.start(folder.kafka());
        Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
      new TopicsCreator(admin).create();
      return create(broker.bootstrapServers());
    }
  }

  private String create(String bootstrapServers) {
    try (AccessRegistry registry =
        AccessRegistry.connect(bootstrapServers, InstantSource.system())) {
      return registry.createToken(name, role, tenants);
    }
  }
}
